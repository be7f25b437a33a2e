import { nameOfArn } from '../../report/arn.ts';
import { logStreamUrl, taskUrl } from '../../report/console-url.ts';
import type { Report } from '../../report/report.ts';
import { eventText } from '../../report/sayings.ts';
import { code, fence, link, shorten } from '../markdown.ts';
import { type Limits, type Table, tableOf } from './table.ts';

type Evidence = NonNullable<Report['evidence']>;
type StoppedTaskGroup = Evidence['stoppedTasks'][number];
type LogExcerpt = Evidence['logs'][number];

/** Stopped tasks that share one reason. */
export interface StoppedTaskView {
  count: number;
  tasksMarkdown: string;
  stopCode: string;
  stoppedReason: string;
  container: string;
  /** '' when the container never started. */
  exitCode: string;
  exitMeaning: string;
  containerReason: string;
}

/** The last lines of one failing container. */
export interface LogView {
  container: string;
  task: string;
  group: string;
  stream: string;
  url: string;
  count: number;
  plural: boolean;
  linesMarkdown: string;
}

/** Everything that explains a failure; the tables are null without rows. */
export interface EvidenceView {
  circuitBreaker: { failures: number; threshold: number; state: string } | null;
  stoppedTasks: Table<StoppedTaskView> | null;
  logs: Table<LogView> | null;
  events: { count: number; eventsMarkdown: string } | null;
  alarms: Table<{ alarm: string; alarmReason: string }> | null;
  unhealthyTargets: Table<{ target: string; targetGroup: string; state: string; why: string }> | null;
  missing: Table<{ what: string; permission: string; refusal: string }> | null;
}

const nothing: Evidence = { stoppedTasks: [], logs: [], events: [], unhealthyTargets: [], alarms: [], missing: [] };

/** The evidence as tables and blocks. */
export function evidenceView(report: Report, limits: Limits): EvidenceView {
  const { circuitBreaker, stoppedTasks, logs, events, alarms, unhealthyTargets, missing } = report.evidence ?? nothing;
  const sentence = (text: string | undefined): string => shorten(text ?? '', limits.sentence);
  return {
    circuitBreaker: circuitBreaker === undefined ? null : { failures: circuitBreaker.failureCount, threshold: circuitBreaker.threshold, state: circuitBreaker.status ?? '' },
    stoppedTasks: tableOf(stoppedTasks.map((group) => stoppedTaskView(report, group, sentence)), limits),
    logs: tableOf(logs.map((log) => logView(report, log, limits)), limits),
    events: events.length === 0 ? null : { count: events.length, eventsMarkdown: eventsMarkdown(events, limits) },
    alarms: tableOf(alarms.map(({ name, reason }) => ({ alarm: name, alarmReason: sentence(reason) })), limits),
    unhealthyTargets: tableOf(unhealthyTargets.map(targetView), limits),
    missing: tableOf(missing.map(({ what, permission = '', reason }) => ({ what, permission, refusal: sentence(reason) })), limits),
  };
}

function stoppedTaskView(report: Report, group: StoppedTaskGroup, sentence: (text: string | undefined) => string): StoppedTaskView {
  const { count, taskIds, stopCode = '', stoppedReason, container = '', exitCode, exitMeaning = '', containerReason } = group;
  const tasks = taskIds.map((id) => link(code(id.slice(0, 8)), report.cluster === undefined ? undefined : taskUrl(report, report.cluster, id)));
  return {
    count,
    tasksMarkdown: tasks.join('<br>') + (count > taskIds.length && taskIds.length > 0 ? '<br>…' : ''),
    stopCode,
    stoppedReason: sentence(stoppedReason),
    container,
    exitCode: exitCode === undefined ? '' : String(exitCode),
    exitMeaning,
    containerReason: sentence(containerReason === stoppedReason ? '' : containerReason),
  };
}

const logView = (report: Report, { container, taskId, group, stream, lines }: LogExcerpt, limits: Limits): LogView => ({
  container,
  task: taskId.slice(0, 8),
  group,
  stream,
  url: logStreamUrl(report, group, stream) ?? '',
  count: lines.length,
  plural: lines.length !== 1,
  linesMarkdown: fence(shorten(lines.join('\n'), limits.block, 'end'), 'text'),
});

const eventsMarkdown = (events: Evidence['events'], limits: Limits): string =>
  fence(shorten(events.map(({ at, message }) => `${clockTime(at)}  ${eventText(message)}`).join('\n'), limits.block, 'end'), 'text');

/** `12:03:44` UTC, of a Date or of its JSON. */
export const clockTime = (at: Date | string): string => new Date(at).toISOString().slice(11, 19);

const targetView = ({ targetGroupArn, target, port, state, reason, description }: Evidence['unhealthyTargets'][number]) => ({
  target: port === undefined ? target : `${target}:${port}`,
  targetGroup: targetGroupArn.split('/')[1] ?? nameOfArn(targetGroupArn),
  state,
  why: [reason, description].filter((text) => text !== undefined && text !== '').join(': '),
});
