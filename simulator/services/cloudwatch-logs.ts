import { streamKey } from '../ecs/task-logs.ts';
import { AwsFailure, invalidParameter } from '../failure.ts';
import type { CallContext } from '../service.ts';
import type { LogLine, Simulation } from '../simulation.ts';
import { jsonService } from '../wire/json.ts';
import { strictly } from './strict.ts';

interface GetLogEventsInput {
  logGroupName?: string;
  logGroupIdentifier?: string;
  logStreamName?: string;
  startTime?: number;
  endTime?: number;
  nextToken?: string;
  limit?: number;
  startFromHead?: boolean;
}

const most = 10_000;

/** CloudWatch Logs as far as a report needs it: the lines that tasks have written. Times are milliseconds. */
export const cloudwatchLogs = jsonService({
  name: 'cloudwatch-logs',
  targetPrefix: 'Logs_20140328.',
  check: strictly({
    GetLogEvents: [
      'logGroupName',
      'logGroupIdentifier',
      'logStreamName',
      'startTime',
      'endTime',
      'nextToken',
      'limit',
      'startFromHead',
      'unmask',
    ],
  }),
  operations: { GetLogEvents: getLogEvents },
});

function getLogEvents(input: GetLogEventsInput, { sim }: CallContext): object {
  const { limit = most } = input;
  if (limit < 1 || limit > most) throw invalidParameter(`limit must be between 1 and ${most}.`);
  const lines = linesOf(sim, input).filter(
    ({ timestamp }) =>
      timestamp >= (input.startTime ?? Number.NEGATIVE_INFINITY) &&
      timestamp < (input.endTime ?? Number.POSITIVE_INFINITY),
  );
  const [from, to] = range(input, lines.length, limit);
  return {
    events: lines
      .slice(from, to)
      .map(({ timestamp, message }) => ({ timestamp, message, ingestionTime: timestamp + 500 })),
    nextForwardToken: `f/${to}/s`,
    nextBackwardToken: `b/${from}/s`,
  };
}

const missing = (what: string): AwsFailure =>
  new AwsFailure('ResourceNotFoundException', `The specified log ${what} does not exist.`);

/** A group exists as soon as a task has written to one of its streams, or the world names it in `logGroups`. */
function linesOf(sim: Simulation, input: GetLogEventsInput): readonly LogLine[] {
  const group = input.logGroupName ?? input.logGroupIdentifier?.split(':log-group:').at(-1);
  if (group === undefined || input.logStreamName === undefined) {
    throw invalidParameter('A log group and a log stream must be named.');
  }
  const lines = sim.state.logs.get(streamKey(group, input.logStreamName));
  if (lines !== undefined) return lines;
  const named = sim.state.world['logGroups'];
  const exists =
    (Array.isArray(named) && named.includes(group)) ||
    [...sim.state.logs.keys()].some((key) => key.startsWith(`${group}\n`));
  throw missing(exists ? 'stream' : 'group');
}

/** Which lines: from the head, the newest, or from where a token points. At the end the token is the one that was sent. */
function range({ nextToken, startFromHead }: GetLogEventsInput, count: number, limit: number): [number, number] {
  if (nextToken !== undefined) {
    const [, way, text] = /^([fb])\/(\d+)\/s$/.exec(nextToken) ?? [];
    if (way === undefined) throw invalidParameter('The specified nextToken is invalid.');
    const at = Math.min(Number(text), count);
    return way === 'f' ? [at, Math.min(count, at + limit)] : [Math.max(0, at - limit), at];
  }
  return startFromHead === true ? [0, Math.min(count, limit)] : [Math.max(0, count - limit), count];
}
