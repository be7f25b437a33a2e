import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { appendText, appendValues } from '../../src/world/runner-files.ts';
import { readCommandFile } from '../../scripts/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'runner-files-'));
const ours = join(folder, 'ours');
const theirs = join(folder, 'theirs');
beforeEach(() => [ours, theirs].forEach((file) => writeFileSync(file, '')));
afterAll(() => rmSync(folder, { recursive: true }));

const stable = (text: string): string => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter');

/** What core appends when the variable names its file. */
function byCore(variable: string, write: () => void): string {
  process.env[variable] = theirs;
  write();
  delete process.env[variable];
  return stable(readFileSync(theirs, 'utf8'));
}

const values = { plain: 'web:42', empty: '', lines: 'a\nb\n', equals: 'a=b', tricky: 'x<<EOF\ny\nEOF', unicode: 'é ✅' };

describe('appendValues', () => {
  it('writes outputs as @actions/core does', () => {
    appendValues({ GITHUB_OUTPUT: ours }, 'GITHUB_OUTPUT', values);
    expect(stable(readFileSync(ours, 'utf8'))).toBe(byCore('GITHUB_OUTPUT', () => Object.entries(values).forEach(([name, value]) => core.setOutput(name, value))));
  });

  it('writes state as @actions/core does', () => {
    appendValues({ GITHUB_STATE: ours }, 'GITHUB_STATE', values);
    expect(stable(readFileSync(ours, 'utf8'))).toBe(byCore('GITHUB_STATE', () => Object.entries(values).forEach(([name, value]) => core.saveState(name, value))));
  });

  it('is read back by the runner, whatever the values hold', () => {
    appendValues({ GITHUB_OUTPUT: ours }, 'GITHUB_OUTPUT', values);
    appendValues({ GITHUB_OUTPUT: ours }, 'GITHUB_OUTPUT', { plain: 'web:43' });
    expect(readCommandFile(readFileSync(ours, 'utf8'))).toEqual({ ...values, plain: 'web:43' });
  });

  it('uses a new delimiter for every value', () => {
    appendValues({ GITHUB_OUTPUT: ours }, 'GITHUB_OUTPUT', values);
    const delimiters = [...readFileSync(ours, 'utf8').matchAll(/<<(ghadelimiter_\S+)/g)].map(([, name]) => name);
    expect(new Set(delimiters).size).toBe(Object.keys(values).length);
  });

  it.each([{}, { GITHUB_OUTPUT: '' }])('writes nothing without the file: %j', (env) => expect(() => appendValues(env, 'GITHUB_OUTPUT', values)).not.toThrow());
});

describe('appendText', () => {
  it('writes the summary as @actions/core does', async () => {
    appendText({ GITHUB_STEP_SUMMARY: ours }, 'GITHUB_STEP_SUMMARY', '### done\n');
    process.env['GITHUB_STEP_SUMMARY'] = theirs;
    await core.summary.addRaw('### done', true).write();
    delete process.env['GITHUB_STEP_SUMMARY'];
    expect(readFileSync(ours, 'utf8')).toBe(readFileSync(theirs, 'utf8'));
  });
});
