import type { StoppedTaskGroup } from '../ecs/evidence.ts';
import { callOf } from './calls.ts';
import { unifiedText } from './differences.ts';
import { iconOf } from './headline.ts';
import type { Report } from './report.ts';
import { addsTo, ecsSays, eventText, fallbackNote } from './sayings.ts';

/** Lines that belong together under a title, for a log group. */
export interface Fold {
  title: string;
  lines: string[];
}

/** The end of the log: what everybody must read, and what is there for those who look further. */
export interface Closing {
  lines: string[];
  folds: Fold[];
}

/** How the run ended, in words, for the log: the same facts as in the summary. */
export function closingOf(report: Report): Closing {
  return { lines: [`${iconOf(report)} ${report.headline}`, ...whyLines(report), ...evidenceLines(report), ...linkLines(report)], folds: foldsOf(report) };
}

function whyLines(report: Report): string[] {
  const { evidence, reason, fallback, headline } = report;
  const cause = evidence?.cause;
  const words = ecsSays(report);
  return [
    ...(cause === undefined ? [] : [`why: ${cause.sentence}`, `what to do: ${cause.nextStep}`]),
    ...(reason === undefined || !addsTo(headline, reason) ? [] : [`how it ended: ${reason}`]),
    ...(words === undefined ? [] : [`ECS says: ${words}`]),
    ...(fallback === undefined ? [] : [`note: ${fallbackNote(fallback)}`]),
  ];
}

function evidenceLines({ evidence }: Report): string[] {
  if (evidence === undefined) return [];
  const { stoppedTasks, circuitBreaker, unhealthyTargets, alarms, missing } = evidence;
  return [
    ...stoppedTasks.map(stoppedTaskLine),
    ...(circuitBreaker === undefined ? [] : [`circuit breaker: ${circuitBreaker.failureCount} failed tasks counted, threshold ${circuitBreaker.threshold}`]),
    ...unhealthyTargets.map(({ target, port, state, reason, description }) =>
      ['unhealthy target', port === undefined ? target : `${target}:${port}`, `(${state})`, description ?? reason ?? ''].join(' ').trimEnd()),
    ...alarms.map(({ name, reason }) => `alarm ${name} is in ALARM${reason === undefined ? '' : `: ${reason}`}`),
    ...missing.map(({ what, permission, reason }) => `not looked at: ${what}${permission === undefined ? '' : ` (needs ${permission})`}: ${reason}`),
  ];
}

/** `3 tasks stopped: …` with everything that ECS and the container said. */
export function stoppedTaskLine({ count, taskIds, stopCode, stoppedReason, container, exitCode, exitMeaning, containerReason }: StoppedTaskGroup): string {
  const end = exitCode === undefined ? 'never started' : `exit code ${exitCode}${exitMeaning === undefined ? '' : ` (${exitMeaning})`}`;
  const details = [
    stopCode,
    container === undefined ? undefined : `container ${container}: ${end}`,
    containerReason === stoppedReason ? undefined : containerReason,
    taskIds.length === 0 ? undefined : `for instance task ${taskIds[0]}`,
  ].filter((part) => part !== undefined && part !== '');
  return `${count} ${count === 1 ? 'task' : 'tasks'} stopped: ${stoppedReason}${details.length === 0 ? '' : ` [${details.join('; ')}]`}`;
}

const linkLines = ({ consoleUrl }: Report): string[] => (consoleUrl === undefined ? [] : [consoleUrl]);

function foldsOf(report: Report): Fold[] {
  const { evidence, steps = [] } = report;
  const logs = (evidence?.logs ?? []).map(({ container, taskId, lines }) => ({ title: `${lines.length === 1 ? 'The last log line' : `Last ${lines.length} log lines`} of ${container} (task ${taskId})`, lines }));
  const events = (evidence?.events ?? []).map(({ at, message }) => `${new Date(at).toISOString()} ${eventText(message)}`);
  const calls = steps.map((step) => {
    const { operation, target, body } = callOf(step);
    return { title: `Would call ${operation} (${target})`, lines: JSON.stringify(body, null, 2).split('\n') };
  });
  const previews = report.dryRun || report.command === 'diff';
  const folds = [
    ...logs,
    { title: 'Events of the service', lines: events },
    ...(['task-definition', 'service'] as const).map((subject) => ({
      title: `Differences in the ${subject === 'service' ? 'service' : 'task definition'}`,
      lines: previews ? unifiedText(report, subject).split('\n').filter((line) => line !== '') : [],
    })),
    ...calls,
  ];
  return folds.filter(({ lines }) => lines.length > 0);
}
