import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import type { StoppedTaskGroup } from '../../../src/ecs/evidence.ts';
import { logSourcesOf } from '../../../src/ecs/failure/failing-logs.ts';

const awslogs = (options: Record<string, string> = {}): ContainerDefinition['logConfiguration'] => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/prod/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'web', ...options },
});
const group = (more: Partial<StoppedTaskGroup> = {}): StoppedTaskGroup => ({ count: 1, taskIds: ['t1', 't0'], stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', container: 'app', exitCode: 1, ...more });
const definition = (...containers: ContainerDefinition[]) => ({ containerDefinitions: containers });
const app: ContainerDefinition = { name: 'app', logConfiguration: awslogs() };

describe('logSourcesOf', () => {
  it('names the stream of the newest task of a failing container', () => {
    expect(logSourcesOf([group()], definition(app))).toEqual({
      sources: [{ container: 'app', taskId: 't1', group: '/prod/web', stream: 'web/app/t1', region: 'eu-central-1' }],
      missing: [],
    });
  });

  it('leaves the region away where the options do', () => {
    const { sources } = logSourcesOf([group()], definition({ name: 'app', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/g', 'awslogs-stream-prefix': 'p' } } }));
    expect(sources).toEqual([{ container: 'app', taskId: 't1', group: '/g', stream: 'p/app/t1' }]);
  });

  it('reads two containers at most, each once', () => {
    const groups = ['app', 'app', 'envoy', 'cron'].map((container) => group({ container }));
    const containers = ['app', 'envoy', 'cron'].map((name) => ({ name, logConfiguration: awslogs() }));
    expect(logSourcesOf(groups, definition(...containers)).sources.map(({ container }) => container)).toEqual(['app', 'envoy']);
  });

  it('takes the only essential container where a health check failed the task', () => {
    const failed = group({ stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed container health checks' });
    delete failed.container;
    expect(logSourcesOf([failed], definition(app, { name: 'init', essential: false })).sources).toHaveLength(1);
    expect(logSourcesOf([failed], definition(app, { name: 'envoy' })).sources).toEqual([]);
  });

  it('looks for no log of a container that never started', () => {
    const never = group({ stopCode: 'TaskFailedToStart' });
    delete never.exitCode;
    expect(logSourcesOf([never], definition(app))).toEqual({ sources: [], missing: [] });
  });

  it.each<{ name: string; container: ContainerDefinition; reason: string }>([
    { name: 'no log configuration', container: { name: 'app' }, reason: 'the container has no log configuration' },
    { name: 'another driver', container: { name: 'app', logConfiguration: { logDriver: 'splunk' } }, reason: 'its log driver is splunk; only awslogs can be read here' },
    { name: 'no group', container: { name: 'app', logConfiguration: { logDriver: 'awslogs', options: {} } }, reason: 'its log configuration names no awslogs-group' },
    { name: 'no stream prefix', container: { name: 'app', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/g' } } }, reason: 'its log configuration has no awslogs-stream-prefix, so the stream cannot be told' },
  ])('says why there is none: $name', ({ container, reason }) => {
    expect(logSourcesOf([group()], definition(container))).toEqual({ sources: [], missing: [{ what: 'log lines of container app', reason }] });
  });

  it('says so where the task definition could not be read', () => {
    expect(logSourcesOf([group()], undefined).missing).toEqual([{ what: 'log lines of container app', reason: 'its log configuration is not known' }]);
  });
});
