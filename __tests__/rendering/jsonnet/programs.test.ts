import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { knownFiles, knownNatives } from '../../../scripts/conformance/jsonnet-vectors.ts';
import { evaluateJsonnet, type EvaluateOptions } from '../../../src/rendering/jsonnet/index.ts';

/** A program with the files it imports, and the text that go-jsonnet 0.22.0 makes of it or the first line of its error. */
interface ProgramLine {
  code: string;
  name?: string;
  files?: Record<string, string>;
  out?: string;
  err?: string;
}

const folder = join(import.meta.dirname, 'programs');
const options: EvaluateOptions = { natives: knownNatives, extStr: { name: 'John' }, extCode: { code: '{a: 1 + 2}' } };

async function came({ code, name = 'main.jsonnet', files = {} }: ProgramLine): Promise<Pick<ProgramLine, 'out' | 'err'>> {
  try {
    return { out: await evaluateJsonnet({ path: name, text: code, thisFile: '' }, { ...options, importer: knownFiles(files) }) };
  } catch (error) {
    return { err: (error as Error).message.split('\n')[0] };
  }
}

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe('programs, beside go-jsonnet', () => {
  it('are there for every subject', () => expect(files.length).toBeGreaterThanOrEqual(20));

  describe.each(files.map((file) => [basename(file, '.jsonl'), file]))('%s', (_subject, file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as ProgramLine);
    it.each(lines)('$code', async ({ out, err, ...program }) => {
      expect(await came(program)).toEqual(out === undefined ? { err } : { out });
    });
  });
});
