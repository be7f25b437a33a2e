import { describe, expect, it } from '@jest/globals';
import { watch } from '../../../src/ecs/watch.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { FakeLog } from '../../fakes/log.ts';
import { counts, succeed, updated } from '../stories.ts';

/** A small deterministic generator (mulberry32): the same seed tells the same stories. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Shape {
  name: string;
  /** When the new tasks all run, when the old ones are gone, and when the deployment ends: shares of the whole. */
  running: (random: number) => number;
  gone: (random: number) => number;
}

const shapes: Shape[] = [
  { name: 'starts slowly and ends at once', running: (r) => 0.7 + 0.25 * r, gone: () => 0.98 },
  { name: 'runs early and drains for long', running: (r) => 0.1 + 0.2 * r, gone: () => 0.97 },
  { name: 'runs early, drains soon, and is watched on', running: (r) => 0.2 + 0.2 * r, gone: (r) => 0.5 + 0.3 * r },
  { name: 'ends in the moment in which the old tasks are gone', running: (r) => 0.3 + 0.4 * r, gone: () => 1 },
];

async function rollout(shape: Shape, lengthMs: number, random: () => number): Promise<{ lateMs: number; perMinute: number }> {
  const clock = new FakeClock();
  const { ecs, carried } = updated(clock);
  const began = clock.now();
  const end = Math.round(lengthMs * (0.98 + 0.04 * random()));
  const running = Math.round(end * shape.running(random()));
  const gone = Math.min(end, Math.max(running + 1_000, Math.round(end * shape.gone(random()))));
  ecs
    .at(Math.round(running * 0.3), (now) => counts(now, { running: 0, pending: 3 }, 3))
    .at(Math.round(running * 0.8), (now) => counts(now, { running: 2, pending: 1 }, 3))
    .at(running, (now) => counts(now, { running: 3 }, 3));
  if (gone < end) ecs.at(gone, (now) => counts(now, { running: 3 }, 0));
  ecs.at(end, succeed);
  const watched = await watch(
    { ecs, clock, log: new FakeLog(), signal: new AbortController().signal, random },
    carried,
    { startedAt: began, limit: { ms: 3_600_000, source: 'input' }, waitUntil: { kind: 'deployed' } },
  );
  expect(watched.outcome.status).toBe('succeeded');
  return { lateMs: clock.now() - began - end, perMinute: ecs.calls.length / (end / 60_000) };
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

interface Result {
  medianMs: number;
  worstShapeMs: number;
  mostPerMinute: number;
}

/** The same number of rollouts of every shape: the median over all, and over the shape that fares worst. */
async function many(lengthMs: number, count: number): Promise<Result> {
  const random = randomFrom(20_261_124);
  const byShape: { lateMs: number; perMinute: number }[][] = [];
  for (const shape of shapes) {
    const results: { lateMs: number; perMinute: number }[] = [];
    for (let n = 0; n < count; n++) results.push(await rollout(shape, lengthMs, random));
    byShape.push(results);
  }
  return {
    medianMs: medianOf(byShape.flat().map((one) => one.lateMs)),
    worstShapeMs: Math.max(...byShape.map((results) => medianOf(results.map((one) => one.lateMs)))),
    mostPerMinute: Math.max(...byShape.flat().map((one) => one.perMinute)),
  };
}

describe('the poll schedule over many rollouts', () => {
  it('makes at most 24 calls a minute over five minutes and notices the end within a second in the median', async () => {
    const { medianMs, worstShapeMs, mostPerMinute } = await many(300_000, 100);
    expect(mostPerMinute).toBeLessThanOrEqual(24);
    expect(medianMs).toBeLessThanOrEqual(1_000);
    expect(worstShapeMs).toBeLessThanOrEqual(1_600);
  });

  it('keeps both over ten minutes', async () => {
    const { medianMs, mostPerMinute } = await many(600_000, 25);
    expect(mostPerMinute).toBeLessThanOrEqual(24);
    expect(medianMs).toBeLessThanOrEqual(1_200);
  });

  it('notices the end of a quick rollout within 1.2 s in the median', async () => {
    const { medianMs } = await many(60_000, 50);
    expect(medianMs).toBeLessThanOrEqual(1_200);
  });
});
