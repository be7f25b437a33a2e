import { describe, expect, it } from '@jest/globals';
import { type CountRequest, countNotes, desiredCount, lowersCount } from '../../src/plan/desired-count.ts';

const request = (more: { tasks?: number; updateService?: boolean; file?: CountRequest['wanted']; live?: CountRequest['live'] }): CountRequest => ({
  choices: { tasks: more.tasks, updateService: more.updateService ?? true },
  ...(more.file === undefined ? {} : { wanted: more.file }),
  ...(more.live === undefined ? {} : { live: more.live }),
});
const running = { runningCount: 8, desiredCount: 8 };

describe('desiredCount', () => {
  it.each<{ name: string; request: CountRequest; wanted: number | undefined }>([
    { name: 'is the input before all others', request: request({ tasks: 5, file: { desiredCount: 2 }, live: running }), wanted: 5 },
    { name: 'may be 0', request: request({ tasks: 0, file: { desiredCount: 2 }, live: running }), wanted: 0 },
    { name: 'is that of the file', request: request({ file: { desiredCount: 2 }, live: running }), wanted: 2 },
    { name: 'is nothing without either, so that an autoscaled count stays', request: request({ file: {}, live: running }), wanted: undefined },
    { name: 'is nothing without a file', request: request({ live: running }), wanted: undefined },
    { name: 'is nothing when the service is left alone', request: request({ updateService: false, file: { desiredCount: 2 }, live: running }), wanted: undefined },
    { name: 'is the input also then', request: request({ tasks: 3, updateService: false, live: running }), wanted: 3 },
    { name: 'is nothing for a DAEMON', request: request({ tasks: 3, file: { desiredCount: 2 }, live: { ...running, schedulingStrategy: 'DAEMON' } }), wanted: undefined },
    { name: 'is nothing for a file that says DAEMON, whatever runs', request: request({ file: { desiredCount: 2, schedulingStrategy: 'DAEMON' }, live: { ...running, schedulingStrategy: 'REPLICA' } }), wanted: undefined },
    { name: 'is nothing for a new DAEMON', request: request({ file: { desiredCount: 2, schedulingStrategy: 'DAEMON' } }), wanted: undefined },
    { name: 'is that of the file for a new service', request: request({ file: { desiredCount: 2 } }), wanted: 2 },
    { name: 'is 0 for a new service that is written as REPLICA without a count', request: request({ file: { schedulingStrategy: 'REPLICA' } }), wanted: 0 },
    { name: 'is nothing for a new service that says neither', request: request({ file: {} }), wanted: undefined },
    { name: 'is that of the file for a new service, also when updates are off', request: request({ updateService: false, file: { desiredCount: 2 } }), wanted: 2 },
  ])('$name', ({ request: one, wanted }) => expect(desiredCount(one)).toBe(wanted));
});

describe('lowersCount', () => {
  it.each<{ name: string; request: CountRequest; wanted: boolean }>([
    { name: 'is true when the file wants fewer than run', request: request({ file: { desiredCount: 2 }, live: running }), wanted: true },
    { name: 'is false when it wants as many', request: request({ file: { desiredCount: 8 }, live: running }), wanted: false },
    { name: 'is false when somebody asked for the number', request: request({ tasks: 2, file: { desiredCount: 2 }, live: running }), wanted: false },
    { name: 'goes by the wanted count where the running one is not known', request: request({ file: { desiredCount: 2 }, live: { desiredCount: 3 } }), wanted: true },
    { name: 'is false where nothing is known', request: request({ file: { desiredCount: 2 }, live: {} }), wanted: false },
    { name: 'is false for a new service', request: request({ file: { desiredCount: 2 } }), wanted: false },
    { name: 'is false without a count', request: request({ file: {}, live: running }), wanted: false },
  ])('$name', ({ request: one, wanted }) => expect(lowersCount(one)).toBe(wanted));
});

describe('countNotes', () => {
  const lowering = request({ file: { desiredCount: 2 }, live: running });

  it('names both numbers when the file lowers what auto scaling decides', () =>
    expect(countNotes(lowering, { minCapacity: 2, maxCapacity: 10 })).toEqual([
      { level: 'info', text: 'The service definition lowers the count from 8 running tasks to 2, although auto scaling (2 to 10 tasks) decides it. Leave desiredCount out to keep what it decided.' },
    ]));
  it('does so also where the bounds are not known', () => expect(countNotes(lowering, {})[0]?.text).toContain('(? to ? tasks)'));
  it('says nothing where nothing scales the service', () => expect(countNotes(lowering, undefined)).toEqual([]));
  it('says nothing where nothing is lowered', () => expect(countNotes(request({ file: { desiredCount: 9 }, live: running }), {})).toEqual([]));
  it('says that a file that says DAEMON has no count', () =>
    expect(countNotes(request({ tasks: 3, file: { schedulingStrategy: 'DAEMON' }, live: running }), undefined)).toEqual([{ level: 'warning', text: 'The input tasks has no effect: the service definition says DAEMON, which has no count.' }]));
  it('says that a DAEMON has no count', () => expect(countNotes(request({ tasks: 3, live: { schedulingStrategy: 'DAEMON' } }), undefined)).toEqual([{ level: 'warning', text: 'The input tasks has no effect: a DAEMON service runs one task on every instance.' }]));
});
