import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Env } from '../support/env.ts';

/** Variables that name the files in which the runner collects what a step says. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

/**
 * Appends named values, each between delimiters that nobody can guess, so that a value may hold anything. Written here, and
 * not by @actions/core, whose HTTP client would cost a sixth of a run; a test holds both against each other. What is written
 * stands even if the process is killed the moment after. Without the runner's file nothing is written.
 */
export function appendValues(env: Env, file: RunnerFile, values: Readonly<Record<string, string>>): void {
  append(env, file, Object.entries(values).map(([name, value]) => block(name, value)).join(''));
}

/** Appends text as it is: the job summary. */
export function appendText(env: Env, file: RunnerFile, text: string): void {
  append(env, file, text);
}

function append(env: Env, file: RunnerFile, text: string): void {
  const path = env[file];
  if (path !== undefined && path !== '' && text !== '') appendFileSync(path, text, 'utf8');
}

function block(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL);
}
