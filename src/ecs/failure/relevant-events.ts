import type { ServiceEvent } from '@aws-sdk/client-ecs';
import type { Evidence } from '../evidence.ts';
import { newEvents } from '../waiting/new-events.ts';
import { normaliseReason } from './normalise-reason.ts';

/** What ECS says about scaling that goes well. A replacement for bad health is told in one of these, and kept. */
const noise: readonly RegExp[] = [
  /has reached a steady state/,
  /has started \d+ tasks?:(?!.*unhealthy)/,
  /registered \d+ targets? in/,
  /has begun draining connections on/,
  /has stopped \d+ (running|pending) tasks?/,
  /stopped \d+ pending tasks?/,
  /is (not )?AZ balanced/,
  /to AZ Rebalance/,
];

/** Told about each kind of event, the newest of them. */
const mostOfAKind = 3;

/** The last events that say something about a failure, oldest first: scaling noise left out, repetitions cut to a few. */
export function relevantEvents(events: readonly ServiceEvent[], since: number, most = 10): Evidence['events'] {
  const kinds = new Map<string, number>();
  const kept: Evidence['events'] = [];
  const { fresh } = newEvents(events, { ids: new Set(), since });
  for (const { id, createdAt, message } of fresh.reverse()) {
    if (message === undefined || createdAt === undefined || noise.some((pattern) => pattern.test(message))) continue;
    const kind = normaliseReason(message);
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    if (count > mostOfAKind) continue;
    kept.push(id === undefined ? { at: createdAt, message } : { id, at: createdAt, message });
    if (kept.length === most) break;
  }
  return kept.reverse();
}
