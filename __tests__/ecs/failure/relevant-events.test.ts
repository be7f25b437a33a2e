import { describe, expect, it } from '@jest/globals';
import { relevantEvents } from '../../../src/ecs/failure/relevant-events.ts';

let number = 0;
const event = (message: string, at = ++number) => ({ id: `e${at}`, createdAt: new Date(at * 1000), message: `(service web) ${message}` });
const texts = (events: ReturnType<typeof event>[], since = 0): string[] =>
  relevantEvents([...events].reverse(), since).map(({ message }) => message.replace('(service web) ', ''));

const noise = [
  'has started 3 tasks: (task a) (task b) (task c).',
  'registered 1 targets in (target-group arn:x)',
  'has begun draining connections on 2 tasks.',
  'deregistered 2 targets in (target-group arn:x)',
  'has stopped 3 running tasks: (task a) (task b) (task c).',
  'stopped 2 pending tasks.',
  'has reached a steady state.',
  'is AZ balanced with 3 tasks in eu-central-1a.',
  'has started 1 tasks in eu-central-1a to AZ Rebalance: (task a).',
];
const signs = [
  'has started 1 tasks: (task a). Amazon ECS replaced 1 tasks due to an unhealthy status.',
  '(task a) failed container health checks.',
  '(task a) (port 80) is unhealthy in (target-group arn:x) due to (reason Request timed out).',
  '(deployment ecs-svc/1) deployment failed: tasks failed to start.',
  'rolling back to deployment ecs-svc/1.',
  'was unable to place a task. Reason: Capacity is unavailable at this time.',
  'is unable to consistently start tasks successfully.',
];

describe('relevantEvents', () => {
  it.each(noise)('leaves out: %s', (text) => expect(texts([event(text)])).toEqual([]));
  it.each(signs)('keeps: %s', (text) => expect(texts([event(text)])).toEqual([text]));

  it('tells them oldest first, from our start on', () => {
    expect(texts([event('one is unhealthy', 100), event('two is unhealthy', 200), event('three is unhealthy', 300)], 150_000)).toEqual(['two is unhealthy', 'three is unhealthy']);
  });

  it('cuts repetitions to the newest three, and the whole to ten', () => {
    const repeated = Array.from({ length: 9 }, (_, index) => event(`(task ${String(index).repeat(32)}) failed container health checks.`));
    expect(texts(repeated)).toHaveLength(3);
    expect(texts(repeated).at(-1)).toContain('8888');
    const different = Array.from({ length: 15 }, (_, index) => event(`trouble of kind ${'abcdefghijklmno'[index]}`));
    expect(texts(different)).toEqual('fghijklmno'.split('').map((letter) => `trouble of kind ${letter}`));
  });
});
