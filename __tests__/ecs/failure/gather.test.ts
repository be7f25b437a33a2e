import { describe, expect, it } from '@jest/globals';
import type { Bound } from '../../../src/ecs/failure/bounded.ts';
import { createGatherer } from '../../../src/ecs/failure/gather.ts';

const unbounded = { signal: new AbortController().signal, within: (work: Promise<unknown>) => work, release: () => undefined } as unknown as Bound;
const denied = (): Error => Object.assign(new Error('User: u is not authorized to perform: a:B'), { name: 'AccessDeniedException' });

describe('createGatherer', () => {
  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ])('lists what is missing in the order of asking, whether the first is answered %s', async (_when, order) => {
    const gatherer = createGatherer(unbounded);
    const refusals: (() => void)[] = [];
    const refusedLater = () => new Promise<number>((_, reject) => refusals.push(() => reject(denied())));
    const answers = [gatherer.get('tasks', 'a:B', 0, refusedLater), gatherer.get('targets', 'a:B', 0, refusedLater)];
    gatherer.note({ what: 'logs', reason: 'no group' });
    await Promise.resolve();
    for (const one of order) {
      refusals[one]?.();
      await answers[one];
    }
    expect(gatherer.missing().map(({ what }) => what)).toEqual(['tasks', 'targets', 'logs']);
  });

  it('notes the same thing once, where it was asked for first', async () => {
    const gatherer = createGatherer(unbounded);
    const fail = () => Promise.reject(denied());
    await Promise.all([gatherer.get('targets', 'a:B', 0, fail), gatherer.get('tasks', 'a:B', 0, fail), gatherer.get('targets', 'a:B', 0, fail)]);
    expect(gatherer.missing()).toEqual([
      { what: 'targets', permission: 'a:B', reason: 'no permission' },
      { what: 'tasks', permission: 'a:B', reason: 'no permission' },
    ]);
  });
});
