import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeBinary, root } from '../../scripts/runner.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  await put('good/a.jsonl', '{"template": "{{ 1 }}", "out": "1"}\n\n{"template": "{{ 1x }}", "parse_err": "template: conf:1: bad number syntax: \\"1x\\""}\n');
  await put('good/deep/er/b.jsonl', '{"yaml": "a: on", "json": "{\\"a\\": \\"on\\"}"}\n');
  await put('bad/c.jsonl', '{"template": "{{ 1 }}", "out": "2"}\n{"template": "{{ 2 }}", "out": "2"}\n');
  await put('odd/d.jsonl', '{"colour": "red"}\n');
  await put('odd/e.jsonl', '{"template": \n');
  await put('odd/f.jsonl', '\n');
  await put('odd/g.jsonl', '{"key": "output.x", "lookup": null}\n');
  await put('cases/one/case.json', 'no JSON');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

/** The command as npm runs it: in the folder of the package, told where it was called. */
const run = (args: readonly string[], calledIn = root): Promise<{ code: number; lines: string[] }> =>
  new Promise((resolve) => {
    execFile(nodeBinary(), ['scripts/conformance.ts', ...args], { cwd: root, env: { ...process.env, INIT_CWD: calledIn, NODE_NO_WARNINGS: '1' } }, (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), lines: stdout.trim().split('\n') });
    });
  });

describe('npm run conformance', () => {
  it('runs files and folders, however deep, and ends with the count', async () => {
    expect(await run([join(folder, 'good')])).toEqual({ code: 0, lines: ['3 passed, 0 failed'] });
    expect(await run([join(folder, 'good', 'a.jsonl'), join(folder, 'good', 'deep')])).toEqual({ code: 0, lines: ['3 passed, 0 failed'] });
  });

  it('takes paths from where it was called', async () => expect(await run(['deep/er/b.jsonl'], join(folder, 'good'))).toEqual({ code: 0, lines: ['1 passed, 0 failed'] }));

  it('shows what was wanted and what came, and fails', async () => {
    expect(await run([join(folder, 'bad')])).toEqual({ code: 1, lines: ['MISS c.jsonl "{{ 1 }}"', '  wanted 2', '  came   1', '', '1 passed, 1 failed'] });
  });

  it('counts what it cannot run as misses, and goes on', async () => {
    const { code, lines } = await run([join(folder, 'odd'), join(folder, 'cases'), join(folder, 'good')]);
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith('MISS'))).toEqual(['MISS d.jsonl (the file)', 'MISS e.jsonl (the file)', 'MISS f.jsonl (the file)', 'MISS g.jsonl (the file)', 'MISS one']);
    expect(lines.at(-1)).toBe('3 passed, 5 failed');
  });

  it('chooses by name with --only', async () => expect((await run([folder, '--only', 'a.jsonl'])).lines).toEqual(['2 passed, 0 failed']));

  it('asks for a path, and says when there is none', async () => {
    expect(await run([])).toEqual({ code: 1, lines: ['which files or folders? npm run conformance -- PATH… [--only TEXT]'] });
    expect((await run([join(folder, 'nope')])).lines.at(-1)).toContain('no such file or directory');
  });
});
