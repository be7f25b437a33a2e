import type { ServiceEvent } from '@aws-sdk/client-ecs';

/** Which events have been told, and from when on events are ours. */
export interface EventsSeen {
  ids: ReadonlySet<string>;
  /** AWS's clock, milliseconds: what is older was there before us. */
  since: number;
}

/** The events that have not been told yet, oldest first, and what is told from then on. An event without id counts by time and text. */
export function newEvents(events: readonly ServiceEvent[], seen: EventsSeen): { fresh: ServiceEvent[]; seen: EventsSeen } {
  const ids = new Set(seen.ids);
  const fresh: ServiceEvent[] = [];
  for (const event of events) {
    const key = event.id ?? `${event.createdAt?.getTime() ?? ''} ${event.message ?? ''}`;
    if (ids.has(key)) continue;
    ids.add(key);
    if ((event.createdAt?.getTime() ?? seen.since) >= seen.since) fresh.push(event);
  }
  // AWS lists the newest first; of two in the same millisecond the one further down is the older.
  fresh.reverse().sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
  return { fresh, seen: { ids, since: seen.since } };
}

/** `(service web) (deployment ecs-svc/1) …` without the part that is the same in each line. */
export const eventText = (message: string | undefined): string => (message ?? '').replace(/^\(service [^)]*\)\s*|^service \([^)]*\)\s*/, '');
