// What ecspresso prints, held against the outputs and files that the action leaves instead.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { ActionRun } from '../runner.ts';
import { isObject, type Json, type JsonObject, missesBetween, missText, withoutZeros } from './compare.ts';
import type { CaseFile } from './invoke.ts';

/** The parts of `expected.json` that tell what was printed. */
export interface Printed {
  stdout?: Json;
  diff?: { service?: boolean; taskDefinition?: boolean };
}

/** Every place where a run that went well tells something else than ecspresso. */
export async function printedMisses(file: CaseFile, { stdout = null, diff }: Printed, run: ActionRun): Promise<string[]> {
  switch (file.command) {
    case 'render':
      return renderMisses(file, stdout, run);
    case 'diff':
      return diff === undefined ? [] : diffMisses(diff, run);
    case 'register':
      return isObject(stdout) ? registerMisses(stdout, run) : [];
    default:
      return [];
  }
}

const renderedOutput: Record<string, string> = {
  config: 'rendered-config',
  'service-definition': 'rendered-service-definition',
  servicedef: 'rendered-service-definition',
  'task-definition': 'rendered-task-definition',
  taskdef: 'rendered-task-definition',
};

/** Go's output of several documents is a list; ours are files named by outputs. */
async function renderMisses(file: CaseFile, stdout: Json, run: ActionRun): Promise<string[]> {
  const wanted = (file.args?.length ?? 0) > 1 && Array.isArray(stdout) ? stdout : [stdout];
  const misses: string[] = [];
  for (const [i, target] of (file.args ?? []).entries()) {
    const path = run.outputs[renderedOutput[target] ?? ''];
    const text = path === undefined ? undefined : await readFile(join(run.workspace, path), 'utf8').catch(() => readFile(path, 'utf8')).catch(() => undefined);
    if (text === undefined) {
      misses.push(`${target}: no file was written`);
      continue;
    }
    const document = wanted[i] ?? null;
    const parsed = (typeof document === 'string' ? load(document) : document) as Json;
    const came = (target === 'config' ? load(text) : JSON.parse(text)) as Json;
    misses.push(...missesBetween(withoutZeros(parsed), withoutZeros(came), { operation: 'render' }).map((miss) => `${target} ${missText(miss)}`));
  }
  return misses;
}

function diffMisses(wanted: { service?: boolean; taskDefinition?: boolean }, run: ActionRun): string[] {
  const pairs: [string, boolean | undefined][] = [
    ['service-has-changes', wanted.service],
    ['task-definition-has-changes', wanted.taskDefinition],
  ];
  return pairs
    .filter(([output, value]) => value !== undefined && (run.outputs[output] === 'true') !== value)
    .map(([output, value]) => `${output}: wanted ${String(value)}, came ${run.outputs[output] ?? 'nothing'}`);
}

/** `--output` prints the revision, `--dry-run` the body of the call; values that may be secrets do not leave the action. */
function registerMisses(stdout: JsonObject, run: ActionRun): string[] {
  if (stdout['taskDefinitionArn'] !== undefined) {
    const came = run.outputs['task-definition-arn'] ?? 'nothing';
    return came === stdout['taskDefinitionArn'] ? [] : [`task-definition-arn: wanted ${JSON.stringify(stdout['taskDefinitionArn'])}, came ${came}`];
  }
  const { steps = [] } = JSON.parse(run.outputs['report'] ?? '{}') as { steps?: { input?: Json }[] };
  return missesBetween(withoutZeros(stdout), withoutZeros(steps[0]?.input ?? null), { operation: 'register' })
    .filter(({ came }) => came !== '(hidden)')
    .map(missText);
}
