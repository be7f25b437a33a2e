import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type CaseResult, runCase } from '../../scripts/conformance/cases.ts';
import { findBelow } from '../../scripts/conformance/find.ts';
import { mayBeSkipped } from './not-yet.ts';

const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder);
const atOnce = 2;

/** All cases, a few at a time; each test waits for its own. */
const results = startAll(names);

function startAll(wanted: readonly string[]): Map<string, Promise<CaseResult>> {
  const turns: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  return new Map(wanted.map((name, i) => {
    const result = (turns[i % atOnce] ?? Promise.resolve()).then(() => runCase(join(folder, name)));
    turns[i % atOnce] = result.catch(() => undefined);
    return [name, result];
  }));
}

describe('the same as ecspresso', () => {
  it.each([...results.keys()])('%s', async (name) => {
    const result = await results.get(name);
    if (result?.kind === 'skipped') expect(mayBeSkipped).toContain(result.reason);
    else expect(result?.kind === 'failed' ? [...result.misses, '--- log', result.log].join('\n') : result?.kind).toBe('passed');
  });

  it('has a case in every folder', async () => expect((await findBelow(folder)).cases.map((path) => basename(path))).toEqual([...names].sort()));
});
