import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Played, type PlayedStep, play } from './play.ts';
import type { Scenario } from './scenario.ts';

const here = import.meta.dirname;
/** `ONLY=pointer-files npm run test:dist` plays the scenarios whose folder holds the text. */
const only = process.env['ONLY'] ?? '';
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.includes(only)).map((entry) => entry.name).sort();
/** `UPDATE=1 npm run test:dist` writes the transcripts anew; their diff is the change of behaviour. */
const update = process.env['UPDATE'] === '1';
const atOnce = 3;

const has = (text: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));

/** Every way in which a step came out otherwise, with the log below, so that a failure can be read. */
function missesOf({ step, run, post, calls }: PlayedStep): string[] {
  const misses: string[] = [];
  if (run.exitCode !== step.exitCode) misses.push(`exit code ${run.exitCode}, wanted ${step.exitCode}`);
  for (const [name, value] of Object.entries(step.outputs ?? {})) {
    if (run.outputs[name] !== value) misses.push(`output ${name} is ${run.outputs[name]}, wanted ${value}`);
  }
  for (const wanted of step.log ?? []) if (!has(run.log, wanted)) misses.push(`the log lacks ${wanted}`);
  for (const unwanted of step.notLog ?? []) if (has(run.log, unwanted)) misses.push(`the log has ${unwanted}`);
  if (step.postExitCode !== undefined && post?.exitCode !== step.postExitCode) misses.push(`the post step's exit code ${post?.exitCode}, wanted ${step.postExitCode}`);
  for (const wanted of step.postLog ?? []) if (!has(post?.log ?? '', wanted)) misses.push(`the log of the post step lacks ${wanted}`);
  for (const wanted of step.summary ?? []) if (!has(run.summary, wanted)) misses.push(`the summary lacks ${wanted}`);
  const changes = calls.filter((call) => call.mutating && call.effect).map((call) => call.operation);
  if (step.changes !== undefined && changes.join() !== step.changes.join()) misses.push(`changes ${changes.join()}, wanted ${step.changes.join()}`);
  return misses.length === 0 ? [] : [...misses, '--- log', run.log, ...(post === undefined ? [] : ['--- log of the post step', post.log])];
}

describe.each(folders)('%s', (name) => {
  const file = join(here, name, 'transcript.txt');
  let scenario: Scenario;
  let played: Played;

  beforeAll(async () => {
    ({ scenario, played } = await results.get(name)!);
  });

  it('comes out as told', () => {
    expect(played.steps.flatMap(missesOf).join('\n')).toBe('');
    expect(played.problems).toEqual([]);
  });

  it('reads like its transcript', () => {
    if (scenario.withoutTranscript === true) return expect(existsSync(file)).toBe(false);
    if (update) writeFileSync(file, played.transcript);
    expect(played.transcript).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'no transcript yet: UPDATE=1 npm run test:dist');
  });
});

/** All scenarios, a few at a time; each test waits for its own. */
const results = startAll();

function startAll(): Map<string, Promise<{ scenario: Scenario; played: Played }>> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
  };
  const done = (): void => {
    running--;
    waiting.shift()?.();
  };
  const one = async (name: string) => {
    await turn();
    try {
      const scenario = ((await import(join(here, name, 'scenario.ts'))) as { default: Scenario }).default;
      return { scenario, played: await play(scenario) };
    } finally {
      done();
    }
  };
  return new Map(folders.map((name) => {
    const played = one(name);
    played.catch(() => undefined);
    return [name, played];
  }));
}
