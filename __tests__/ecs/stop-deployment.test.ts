import { describe, expect, it } from '@jest/globals';
import { oursFrom } from '../../src/ecs/ours.ts';
import { stopDeployment, type StopHow } from '../../src/ecs/stop-deployment.ts';
import { oursSoFar, readUnfinished, unfinishedText } from '../../src/ecs/unfinished.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError, type FakeEcs } from '../fakes/ecs.ts';
import { entry, oldId, ourDeployment, revisionArn, serviceDeploymentArn, updated } from './stories.ts';

const clock = new FakeClock();
const place = { cluster: 'prod', service: 'web' };

function scene() {
  const { ecs, carried } = updated(clock);
  return { ecs, carried, ours: oursFrom(carried) };
}

const stop = (ecs: FakeEcs, ours: ReturnType<typeof oursFrom>, how: StopHow = 'rollback') => stopDeployment(ecs, { ...place, how, ours });
const stopType = (ecs: FakeEcs): unknown => ecs.calls.filter(({ operation }) => operation === 'stopServiceDeployment').map(({ input }) => (input as { stopType: string }).stopType);

describe('stopDeployment', () => {
  it.each([
    { how: 'rollback' as const, type: 'ROLLBACK', text: 'a rollback of service deployment new is requested; ECS goes back to the revision before' },
    { how: 'stop' as const, type: 'ABORT', text: 'an abort of service deployment new is requested; ECS starts no further tasks of it' },
  ])('asks for $type', async ({ how, type, text }) => {
    const { ecs, ours } = scene();
    expect(await stop(ecs, { ...ours, serviceDeploymentArn: serviceDeploymentArn('new') }, how)).toEqual({ kind: 'requested', text });
    expect(stopType(ecs)).toEqual([type]);
    expect(ecs.calls).toHaveLength(1);
  });

  it('finds our service deployment where it is not known yet', async () => {
    const { ecs, ours } = scene();
    expect(await stop(ecs, ours)).toMatchObject({ kind: 'requested' });
  });

  it('finds it after an update whose answer was never seen', async () => {
    const { ecs, carried } = scene();
    const ours = oursSoFar({ ...carried, change: 'registered', service: carried.before, underWay: 'update-service' });
    expect(ours).toMatchObject({ started: 'unclear', deploymentId: undefined });
    expect(await stop(ecs, ours)).toMatchObject({ kind: 'requested' });
  });

  it.each([
    { name: 'the deployment of before still stands', change: (ecs: FakeEcs) => (ecs.service = { ...ecs.service, currentServiceDeployment: serviceDeploymentArn('old'), deployments: [entry(oldId, 41, { state: 'COMPLETED' })] }) },
    { name: 'another revision is being deployed', change: (ecs: FakeEcs) => (ecs.service = { ...ecs.service, deployments: [entry('ecs-svc/99', 99, { createdAt: new Date(clock.now() + 5_000) })] }) },
    { name: 'the service is gone', change: (ecs: FakeEcs) => (ecs.service = undefined) },
    { name: 'what the service deploys is not what was found', change: (ecs: FakeEcs) => (ecs.service = { ...ecs.service, currentServiceDeployment: serviceDeploymentArn('unknown') }) },
  ])('stops nothing when $name', async ({ change }) => {
    const { ecs, carried } = scene();
    change(ecs);
    const result = await stop(ecs, oursSoFar({ ...carried, underWay: 'update-service' }));
    expect(result).toMatchObject({ kind: 'refused', text: expect.stringContaining('could not be told for sure, so nothing was stopped') });
    expect(ecs.count('stopServiceDeployment')).toBe(0);
  });

  it('has nothing to stop where nothing was started', async () => {
    const { ecs, ours } = scene();
    expect(await stop(ecs, { ...ours, started: 'none' })).toMatchObject({ kind: 'over' });
    expect(ecs.calls).toEqual([]);
  });

  it.each([
    { name: 'it had ended', error: awsError('ConflictException', 'terminal'), how: 'rollback' as const, kind: 'over', text: 'had ended before it could be stopped' },
    { name: 'there is no permission', error: awsError('AccessDeniedException', 'User: u is not authorized to perform: ecs:StopServiceDeployment on resource: r'), how: 'rollback' as const, kind: 'refused', text: 'needs the permission ecs:StopServiceDeployment' },
    { name: 'ABORT is not taken', error: awsError('InvalidParameterException', 'Invalid stopType.'), how: 'stop' as const, kind: 'refused', text: 'rollback is the choice that it always takes' },
    { name: 'it was throttled', error: awsError('ThrottlingException', 'Rate exceeded'), how: 'rollback' as const, kind: 'later', text: 'did not get through in time' },
    { name: 'the time was over', error: awsError('AbortError', 'Request aborted'), how: 'rollback' as const, kind: 'later', text: 'did not get through in time' },
    { name: 'ECS refuses for another reason', error: awsError('ClientException', 'no'), how: 'rollback' as const, kind: 'refused', text: 'failed: no' },
  ])('never throws: $name', async ({ error, how, kind, text }) => {
    const { ecs, ours } = scene();
    ecs.refuse('stopServiceDeployment', error);
    expect(await stop(ecs, { ...ours, serviceDeploymentArn: serviceDeploymentArn('new') }, how)).toMatchObject({ kind, text: expect.stringContaining(text) });
  });

  it('never throws when it cannot even look', async () => {
    const { ecs, ours } = scene();
    ecs.refuse('describeServices', awsError('AccessDeniedException', 'User: u is not authorized to perform: ecs:DescribeServices on resource: r'));
    expect(await stop(ecs, ours)).toMatchObject({ kind: 'refused', permission: 'ecs:DescribeServices' });
  });
});

describe('what is left to the post step', () => {
  it('is enough to find and stop our deployment', async () => {
    const { ecs, carried } = scene();
    ecs.serviceDeployments.push({ ...ourDeployment(clock.now() - 90_000_000), serviceDeploymentArn: serviceDeploymentArn('old'), targetServiceRevision: { arn: revisionArn(41) } });
    const text = unfinishedText({ ...place, how: 'rollback', region: 'eu-west-1', ours: oursSoFar({ ...carried, underWay: 'update-service' }) });
    const { ours, how, ...rest } = readUnfinished(text);
    expect([how, rest]).toEqual(['rollback', { ...place, region: 'eu-west-1' }]);
    expect(ours.before?.eventIds).toEqual(new Set());
    expect(await stop(ecs, ours)).toMatchObject({ kind: 'requested', text: expect.stringContaining('service deployment new') });
  });
});
