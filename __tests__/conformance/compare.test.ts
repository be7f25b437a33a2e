import { describe, expect, it } from '@jest/globals';
import { type Json, type Miss, missesBetween, withoutZeros } from '../../scripts/conformance/compare.ts';
import { type Deliberate, withoutDeliberate } from '../../scripts/conformance/differences.ts';

const paths = (wanted: Json, came: Json, operation: string, open?: string[]): string[] => missesBetween(wanted, came, { operation, open }).map(({ path }) => path);

describe('missesBetween', () => {
  it.each<{ name: string; operation?: string; wanted: Json; came: Json; open?: string[]; misses: string[] }>([
    { name: 'sees another value', wanted: { desiredCount: 2 }, came: { desiredCount: 3 }, misses: ['desiredCount'] },
    { name: 'sees what is missing and what is too much', wanted: { a: 1 }, came: { b: 1 }, misses: ['a', 'b'] },
    { name: 'takes null for absent', wanted: { a: null }, came: {}, misses: [] },
    { name: 'tells zero from absent where the API does', wanted: { desiredCount: 0 }, came: {}, misses: ['desiredCount'] },
    { name: 'takes zero for absent where Go cannot tell', wanted: { capacityProviderStrategy: [{ base: 0 }] }, came: { capacityProviderStrategy: [{}] }, misses: [] },
    { name: 'takes an empty list for absent where it is registered', operation: 'RegisterTaskDefinition', wanted: { volumes: [] }, came: {}, misses: [] },
    { name: 'tells an empty list from absent where it removes', wanted: { loadBalancers: [] }, came: {}, misses: ['loadBalancers'] },
    { name: 'looks for no order in subnets', wanted: { subnets: ['a', 'b'] }, came: { subnets: ['b', 'a'] }, misses: [] },
    { name: 'looks for order in commands', wanted: { command: ['a', 'b'] }, came: { command: ['b', 'a'] }, misses: ['command.0', 'command.1'] },
    { name: 'takes a name for its ARN', wanted: { taskDefinition: 'arn:aws:ecs:r:1:task-definition/web:2' }, came: { taskDefinition: 'web:2' }, misses: [] },
    { name: 'takes a part that is switched off for one that is not there', operation: 'after', wanted: { maximumPercent: 200 }, came: { maximumPercent: 200, alarms: { alarmNames: [], enable: false, rollback: false } }, misses: [] },
    { name: 'takes no part that is on for one that is not there', operation: 'after', wanted: {}, came: { alarms: { alarmNames: ['a'], enable: true, rollback: false } }, misses: ['alarms'] },
    { name: 'tells a part that is switched off from one that is on', operation: 'after', wanted: { alarms: { enable: true } }, came: { alarms: { enable: false } }, misses: ['alarms.enable'] },
    { name: 'leaves open what is open, with everything in it', wanted: { a: { b: 1 } }, came: { a: { b: 2 } }, open: ['a'], misses: [] },
  ])('$name', ({ operation = 'UpdateService', wanted, came, open, misses }) => expect(paths(wanted, came, operation, open)).toEqual(misses));
});

describe('withoutZeros', () => {
  it('drops what Go prints and nobody wrote, at any depth', () =>
    expect(withoutZeros({ a: '', b: [{ c: 0, d: 'x' }], e: {}, f: false, g: null, h: [] })).toEqual({ b: [{ d: 'x' }] }));
});

describe('withoutDeliberate', () => {
  const miss = (operation: string, path: string, wanted: Json | undefined, came: Json | undefined): Miss => ({ operation, path, wanted, came });

  it.each<{ name: string; miss: Miss; present?: { [path: string]: Json }; left: number }>([
    { name: 'lets a repeated count be left out', miss: miss('UpdateService', 'desiredCount', 3, undefined), present: { desiredCount: 3 }, left: 0 },
    { name: 'wants a count that is not the present one', miss: miss('UpdateService', 'desiredCount', 4, undefined), present: { desiredCount: 3 }, left: 1 },
    { name: 'takes no count that nobody wanted', miss: miss('UpdateService', 'desiredCount', undefined, 3), present: { desiredCount: 3 }, left: 1 },
    { name: 'lets zone rebalancing be left out', miss: miss('CreateService', 'availabilityZoneRebalancing', 'DISABLED', undefined), left: 0 },
    { name: 'takes no other zone rebalancing', miss: miss('CreateService', 'availabilityZoneRebalancing', 'DISABLED', 'ENABLED'), left: 1 },
    { name: 'knows no rule for other fields', miss: miss('CreateService', 'launchType', 'FARGATE', undefined), left: 1 },
  ])('$name', ({ miss: one, present, left }) => {
    const used = new Set<Deliberate>();
    expect(withoutDeliberate([one], used, present)).toHaveLength(left);
    expect(used.size).toBe(1 - left);
  });
});
