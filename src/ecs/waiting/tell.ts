import type { ServiceEvent } from '@aws-sdk/client-ecs';
import { cut } from '../../support/cut.ts';
import type { Clock } from '../../support/clock.ts';
import { durationText } from '../../support/duration.ts';
import type { Log } from '../../support/log.ts';
import type { Assessment, Progress } from '../verdict/assessment.ts';
import { type EventsSeen, eventText, newEvents } from './new-events.ts';
import { deploymentLines, deploymentTitle, progressLine } from './progress-line.ts';
import type { Sight } from './sight.ts';

/** What has been said already. */
interface Told {
  events: EventsSeen;
  deployments: string;
  line: string;
  lineAt: number;
  notices: ReadonlySet<string>;
}

/** Says in the log what is new since the last look. */
export interface Teller {
  tell(sight: Sight, assessment: Assessment): Promise<void>;
  /** Something to be said once, however often it is seen. */
  once(text: string): void;
}

/** A line is repeated after so long, milliseconds: silence must not look like a hang. */
const heartbeatMs = 60_000;
/** A title must fit a line of the log; the whole text stands inside. */
const titleLength = 99;

/** A teller for one wait. Counts and notices are lines of their own; events and deployment changes fold in groups. */
export function createTeller(log: Log, clock: Clock, startedAt: number, sight: Sight): Teller {
  let told: Told = {
    events: { ids: sight.ours.before?.eventIds ?? new Set(), since: sight.ours.startedAt },
    deployments: '',
    line: '',
    lineAt: 0,
    notices: new Set(),
  };
  const stamp = () => `[${durationText(clock.now() - startedAt)}]`;
  const once = (text: string) => {
    if (told.notices.has(text)) return;
    told = { ...told, notices: new Set([...told.notices, text]) };
    log.info(`${stamp()} ${text}`);
  };
  return {
    once,
    async tell(now, assessment) {
      const progress = assessment.kind === 'ended' ? undefined : assessment.progress;
      for (const notice of progress?.notices ?? []) once(notice);
      told = { ...told, deployments: await tellDeployments(log, stamp(), now, told.deployments) };
      const { fresh, seen } = newEvents(now.service?.events ?? [], told.events);
      told = { ...told, events: seen };
      if (fresh.length > 0) await tellEvents(log, stamp(), fresh);
      const line = progressLine(now.service, now.serviceDeployment, progress ?? endedProgress(now), now.ours);
      if (line === told.line && clock.now() - told.lineAt < heartbeatMs) return;
      log.info(`${stamp()} ${line}`);
      told = { ...told, line, lineAt: clock.now() };
    },
  };
}

async function tellDeployments(log: Log, stamp: string, { service }: Sight, before: string): Promise<string> {
  const lines = deploymentLines(service);
  const text = lines.join('\n');
  if (text === before || lines.length === 0) return before;
  await log.group(`${stamp} deployments: ${deploymentTitle(service)}`, () => {
    for (const line of lines) log.info(line);
  });
  return text;
}

async function tellEvents(log: Log, stamp: string, events: readonly ServiceEvent[]): Promise<void> {
  const last = cut(eventText(events.at(-1)?.message), titleLength);
  const title = events.length === 1 ? `event: ${last}` : `${events.length} events, the last: ${last}`;
  await log.group(`${stamp} ${title}`, () => {
    for (const event of events) log.info(`${event.createdAt?.toISOString() ?? ''} ${eventText(event.message)}`);
  });
}

const endedProgress = ({ service, serviceDeployment, ours }: Sight): Progress => ({
  phase: 'settling',
  state: serviceDeployment?.status ?? service?.deployments?.find((one) => one.id === ours.deploymentId)?.rolloutState ?? '',
  stage: serviceDeployment?.lifecycleStage,
  missing: [],
  notices: [],
});
