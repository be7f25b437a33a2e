import type { Cause, Evidence, StoppedTaskGroup } from '../evidence.ts';
import { startCauses } from './container-start.ts';
import { deploymentCauses, lastCauses, monitorCauses } from './deployment.ts';
import { exitCauses } from './exit.ts';
import { healthCauses } from './health.ts';
import { imageCauses } from './image.ts';
import type { Clues, KnownCause } from './known-cause.ts';
import { setupCauses } from './logging-and-storage.ts';
import { capacityCauses } from './network-and-capacity.ts';
import { secretCauses } from './secrets-and-roles.ts';

const isAboutLogs = ({ id }: KnownCause): boolean => /^logs?-/.test(id);

/**
 * Rows for stopped tasks, the more specific first. A row of an earlier subject may share words with a later one (a
 * secret and an image both time out), so that each subject asks for its own words first.
 */
export const taskCauses: readonly KnownCause[] = [
  ...imageCauses,
  ...setupCauses.filter(isAboutLogs),
  ...secretCauses,
  ...setupCauses.filter((row) => !isAboutLogs(row)),
  ...startCauses,
  ...capacityCauses,
  ...healthCauses,
  ...exitCauses,
];

/** Rows for what ECS says of the service as a whole. */
const serviceCauses: readonly KnownCause[] = [...secretCauses.filter((row) => row.id === 'role-not-assumable'), ...capacityCauses, ...healthCauses];

/** Every row once, in the order in which they are asked. */
export const knownCauses: readonly KnownCause[] = [...deploymentCauses, ...taskCauses, ...monitorCauses, ...lastCauses];

/** The likeliest cause in plain words: what ECS says precisely, then the tasks that failed most, an alarm, and the surroundings. */
export function causeOf(evidence: Omit<Evidence, 'cause'>, watched: Clues['watched']): Cause | undefined {
  const clues: Clues = { evidence, watched };
  const [most, few] = byWeight(evidence.stoppedTasks);
  return (
    first(deploymentCauses, clues) ??
    firstOf(taskCauses, clues, most) ??
    first(monitorCauses, clues) ??
    first(serviceCauses, clues) ??
    firstOf(taskCauses, clues, few) ??
    first(lastCauses, clues)
  );
}

/** The cause of stopped tasks alone, and whether it will strike every further task: for the time before the end. */
export function causeOfTasks(group: StoppedTaskGroup): (Cause & { certain: boolean }) | undefined {
  const evidence = { stoppedTasks: [group], logs: [], events: [], unhealthyTargets: [], alarms: [], missing: [] };
  const clues: Clues = { evidence, watched: { outcome: { status: 'in-progress', reason: '' } }, group };
  const row = taskCauses.find((one) => one.matches(clues) !== undefined);
  const cause = row === undefined ? undefined : told(row, clues);
  return cause === undefined ? undefined : { ...cause, certain: row?.certain === true };
}

/** Groups much smaller than the largest may be accidents: a task or two that met something passing. */
function byWeight(groups: readonly StoppedTaskGroup[]): [StoppedTaskGroup[], StoppedTaskGroup[]] {
  const largest = Math.max(0, ...groups.map((group) => group.count));
  return [groups.filter((group) => group.count * 3 >= largest), groups.filter((group) => group.count * 3 < largest)];
}

function firstOf(rows: readonly KnownCause[], clues: Clues, groups: readonly StoppedTaskGroup[]): Cause | undefined {
  for (const group of groups) {
    const cause = first(rows, { ...clues, group });
    if (cause !== undefined) return cause;
  }
  return undefined;
}

function first(rows: readonly KnownCause[], clues: Clues): Cause | undefined {
  for (const row of rows) {
    const cause = told(row, clues);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

function told(row: KnownCause, clues: Clues): Cause | undefined {
  const found = row.matches(clues);
  return found === undefined ? undefined : { id: row.id, sentence: row.sentence(found), nextStep: row.nextStep(found) };
}
