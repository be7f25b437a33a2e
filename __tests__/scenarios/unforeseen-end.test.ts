import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.ts';
import { project } from './project.ts';

const fixture = (name: string): string => JSON.stringify(join(import.meta.dirname, '../fixtures', name));
let workspace = '';

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'unforeseen-'));
  for (const [name, text] of Object.entries(project())) await writeFile(join(workspace, name), text);
});
afterAll(() => rm(workspace, { recursive: true }));

describe('an end that nobody foresaw', () => {
  const env = { IMAGE_URI: 'app:2', AWS_REGION: 'eu-central-1' };

  it('is red and says so, where nothing is left to wait for', async () => {
    const { exitCode, log } = await runAction({ workspace, env: { ...env, NODE_OPTIONS: `--require ${fixture('never-reads.cjs')}` } });
    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringContaining('::error title=Fault of the action::the run ended before it was finished') });
  });

  it('is red and says why, where something threw outside of everything', async () => {
    const { exitCode, log } = await runAction({ workspace, env: { ...env, NODE_OPTIONS: `--require ${fixture('throws-outside.cjs')}` } });
    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringContaining('::error title=Fault of the action::thrown in a timer') });
    expect(log).not.toContain('before it was finished');
  });

  it('of the post step is red and says why', async () => {
    const { exitCode, log } = await runAction({ workspace, entry: 'post', state: { unfinished: '{' } });
    expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringMatching(/^::error title=Fault of the action::SyntaxError: .*JSON/) });
  });
});
