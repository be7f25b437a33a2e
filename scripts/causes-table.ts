// The tables of docs/causes.md, made from the causes that the action knows. `npm run generate` writes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startCauses } from '../src/ecs/causes/container-start.ts';
import { deploymentCauses, lastCauses, monitorCauses } from '../src/ecs/causes/deployment.ts';
import { exitCauses } from '../src/ecs/causes/exit.ts';
import { healthCauses } from '../src/ecs/causes/health.ts';
import { imageCauses } from '../src/ecs/causes/image.ts';
import type { KnownCause } from '../src/ecs/causes/known-cause.ts';
import { setupCauses } from '../src/ecs/causes/logging-and-storage.ts';
import { capacityCauses } from '../src/ecs/causes/network-and-capacity.ts';
import { secretCauses } from '../src/ecs/causes/secrets-and-roles.ts';
import { between, cell, tableLines } from './markdown.ts';

const subjects: readonly [string, readonly KnownCause[]][] = [
  ['The image', imageCauses],
  ['Secrets and roles', secretCauses],
  ['Logs, disks and volumes', setupCauses],
  ['The start of a container', startCauses],
  ['The end of a program', exitCauses],
  ['Health checks and load balancers', healthCauses],
  ['Network and capacity', capacityCauses],
  ['The deployment itself', [...deploymentCauses, ...monitorCauses, ...lastCauses]],
];

/** docs/causes.md as it should be. */
export async function causesPage(): Promise<string> {
  const page = await readFile(join(import.meta.dirname, '../docs/causes.md'), 'utf8');
  return between(page, 'causes', subjects.map(([title, rows]) => [`## ${title}`, '', ...table(rows)].join('\n')).join('\n\n'));
}

/** Sentences as they are when ECS names no details. */
const table = (rows: readonly KnownCause[]): string[] =>
  tableLines(['why', 'what to do', '`id`'], rows.map(({ id, certain, sentence, nextStep }) => [cell(sentence({})), cell(nextStep({})), `\`${id}\`${certain === true ? ' ●' : ''}`]));
