import { describe, expect, it } from '@jest/globals';
import type { Service, ServiceDeployment, ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import { assess } from '../../src/ecs/assess.ts';
import { type Ours, oursFrom } from '../../src/ecs/ours.ts';
import { emptyMemory, type Memory, type Observation } from '../../src/ecs/verdict/observation.ts';
import { FakeClock } from '../fakes/clock.ts';
import { entry, oldId, ourDeployment, ourId, revisionArn, serviceBefore, serviceDeploymentArn, taskDefinition, updated } from './stories.ts';

const clock = new FakeClock();
const now = clock.now();

const rollingService = (): Service => updated(clock).carried.service as Service;

function ours(more: Partial<Ours> = {}): Ours {
  return { ...oursFrom(updated(clock).carried), serviceDeploymentArn: serviceDeploymentArn('new'), targetRevisionArn: revisionArn(42), ...more };
}

function observation(more: Partial<Observation> = {}): Observation {
  return {
    ours: ours(),
    waitUntil: { kind: 'deployed' },
    sinceCallMs: 120_000,
    service: rollingService(),
    memory: { ...emptyMemory, oursSeen: true },
    ...more,
  };
}

/** What a verdict comes to: `in-progress`, `unknown`, or the status of its outcome. */
function verdict(seen: Observation): string {
  const assessment = assess(seen);
  return assessment.kind === 'ended' ? assessment.outcome.status : assessment.kind;
}

const breaker: Partial<ServiceDeployment> = {
  deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
  statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
};

const newerService = (): Service => ({
  ...rollingService(),
  currentServiceDeployment: serviceDeploymentArn('newer'),
  deployments: [
    entry('ecs-svc/43', 43, { createdAt: new Date(now + 30_000) }),
    entry(ourId, 42, { createdAt: new Date(now), status: 'ACTIVE', running: 1 }),
  ],
});

const rolledBackTo = (id: string, revision = 41): Service => ({
  ...rollingService(),
  deployments: [entry(id, revision, { createdAt: new Date(now + 60_000), running: 3, state: 'COMPLETED' })],
});

/** Everything that can happen around our deployment, as an observation that only lacks the status. */
const situations = {
  undisturbed: {},
  superseded: { service: newerService(), others: [] },
  paused: {
    serviceDeployment: { lifecycleStage: 'POST_SCALE_UP', lifecycleHookDetails: [{ hookId: 'ecs-pause-1', status: 'AWAITING_ACTION' }] },
  },
  'scaled to zero': { service: { ...rollingService(), desiredCount: 0, runningCount: 0, deployments: [entry(ourId, 42, { desired: 0 })] } },
  'service DRAINING': { service: { ...rollingService(), status: 'DRAINING' } },
  'service INACTIVE': { service: { ...rollingService(), status: 'INACTIVE' } },
  'service MISSING for a minute': { missingForMs: 60_000 },
  'same revision redeployed': { ours: ours({ taskDefinitionArn: taskDefinition(41) }) },
  'rollback under the restored id': { service: rolledBackTo(oldId), serviceDeployment: breaker },
  'rollback under a new id': { service: rolledBackTo('ecs-svc/44'), serviceDeployment: breaker },
  'same revision redeployed, superseded': { ours: ours({ taskDefinitionArn: taskDefinition(41) }), service: newerService(), others: [] },
  'same revision redeployed, rolled back': { ours: ours({ taskDefinitionArn: taskDefinition(41) }), service: rolledBackTo('ecs-svc/44'), serviceDeployment: breaker },
  'paused, and asked for': {
    waitUntil: { kind: 'paused' },
    serviceDeployment: { lifecycleHookDetails: [{ hookId: 'ecs-pause-1', status: 'AWAITING_ACTION' }] },
  },
  'no new deployment started': { ours: ours({ started: 'none', deploymentId: oldId, taskDefinitionArn: taskDefinition(41) }), service: serviceBefore(now) },
  'no new deployment started, the one that stands FAILED': {
    ours: ours({ started: 'none', deploymentId: oldId, taskDefinitionArn: taskDefinition(41) }),
    service: { ...serviceBefore(now), deployments: [entry(oldId, 41, { state: 'FAILED' })] },
  },
  'DAEMON': { service: { ...rollingService(), schedulingStrategy: 'DAEMON' } },
} satisfies Record<string, Partial<Omit<Observation, 'serviceDeployment'>> & { serviceDeployment?: Partial<ServiceDeployment> }>;

type Situation = keyof typeof situations;

const going = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'] as const;
const normal: Record<ServiceDeploymentStatus, string> = {
  ...(Object.fromEntries(going.map((status) => [status, 'in-progress'])) as Record<(typeof going)[number], string>),
  SUCCESSFUL: 'succeeded',
  // Nobody else is seen yet: it is asked who stopped it.
  STOPPED: 'unknown',
  ROLLBACK_SUCCESSFUL: 'rolled-back',
  ROLLBACK_FAILED: 'failed',
};
const all = (outcome: string) => Object.fromEntries(Object.keys(normal).map((status) => [status, outcome])) as Record<ServiceDeploymentStatus, string>;
const gone = all('failed');

const expected: Record<Situation, Record<ServiceDeploymentStatus, string>> = {
  undisturbed: normal,
  superseded: { ...normal, STOPPED: 'superseded' },
  paused: normal,
  'scaled to zero': normal,
  'service DRAINING': gone,
  'service INACTIVE': gone,
  'service MISSING for a minute': gone,
  'same revision redeployed': normal,
  'rollback under the restored id': { ...normal, STOPPED: 'failed' },
  'rollback under a new id': { ...normal, STOPPED: 'failed' },
  'same revision redeployed, superseded': { ...normal, STOPPED: 'superseded' },
  'same revision redeployed, rolled back': { ...normal, STOPPED: 'failed' },
  'paused, and asked for': { ...normal, IN_PROGRESS: 'paused' },
  'no new deployment started': all('no-change'),
  'no new deployment started, the one that stands FAILED': all('failed'),
  DAEMON: normal,
};

const table = (Object.keys(situations) as Situation[]).flatMap((situation) =>
  (Object.keys(normal) as ServiceDeploymentStatus[]).map((status) => ({ situation, status, outcome: expected[situation][status] })),
);

describe('assess by our service deployment', () => {
  it.each(table)('$situation, $status: $outcome', ({ situation, status, outcome }) => {
    const { serviceDeployment = {}, ...more } = situations[situation] as Partial<Observation>;
    expect(verdict(observation({ ...more, serviceDeployment: ourDeployment(now, { ...serviceDeployment, status }) }))).toBe(outcome);
  });

  it('never takes an unknown status for success, and prints it', () => {
    const assessment = assess(observation({ serviceDeployment: ourDeployment(now, { status: 'DONE_NICELY' as ServiceDeploymentStatus }) }));
    expect(assessment).toMatchObject({ kind: 'in-progress', progress: { notices: [expect.stringContaining('DONE_NICELY')] } });
  });

  it('never takes a missing status for success', () => {
    expect(verdict(observation({ serviceDeployment: ourDeployment(now, { status: undefined }) }))).toBe('in-progress');
  });

  it('does not judge by a service deployment with another target', () => {
    const other = ourDeployment(now, { status: 'SUCCESSFUL', targetServiceRevision: { arn: revisionArn(41) } });
    expect(verdict(observation({ serviceDeployment: other }))).toBe('unknown');
  });

  it('says that a success at zero tasks has run nothing', () => {
    const seen = observation({ ...situations['scaled to zero'], serviceDeployment: ourDeployment(now, { status: 'SUCCESSFUL' }) });
    expect(assess(seen)).toMatchObject({ outcome: { reason: 'app:42 is deployed; no task of it has run, because the desired count is 0' } });
  });

  it('still calls it success when a newer deployment starts after ours has succeeded', () => {
    const seen = observation({ service: newerService(), serviceDeployment: ourDeployment(now, { status: 'SUCCESSFUL' }) });
    expect(assess(seen)).toMatchObject({
      outcome: { status: 'succeeded', reason: 'app:42 is deployed; app:43, deployment ecs-svc/43 has been started since' },
    });
  });

  it('names the rollback of the same revision as one', () => {
    const seen = observation({
      ours: ours({ taskDefinitionArn: taskDefinition(41) }),
      service: rolledBackTo('ecs-svc/44', 41),
      serviceDeployment: ourDeployment(now, { ...breaker, status: 'ROLLBACK_SUCCESSFUL' }),
    });
    expect(assess(seen)).toMatchObject({
      outcome: {
        status: 'rolled-back',
        reason: 'app:41 was rolled back to the former deployment of app:41: the circuit breaker tripped after 3 failed tasks (threshold 3)',
      },
    });
  });

  it('shows a pause with hook, expiry and what happens then', () => {
    const hook = { hookId: 'ecs-pause-1', status: 'AWAITING_ACTION', expiresAt: new Date(now), timeoutAction: 'ROLLBACK' } as const;
    const seen = observation({
      serviceDeployment: ourDeployment(now, { status: 'IN_PROGRESS', lifecycleStage: 'POST_SCALE_UP', lifecycleHookDetails: [hook] }),
    });
    expect(assess(seen)).toMatchObject({
      kind: 'in-progress',
      progress: {
        phase: 'paused',
        notices: ['paused at POST_SCALE_UP: hook ecs-pause-1 awaits ContinueServiceDeployment until 2026-11-24T12:00:00.000Z, then ROLLBACK'],
      },
    });
  });
});

describe('assess a STOPPED service deployment', () => {
  const stopped = (more: Partial<ServiceDeployment> = {}) => ourDeployment(now, { status: 'STOPPED', stoppedAt: new Date(now), ...more });

  it.each([
    { name: 'a breaker that tripped without rollback is a failure', sd: stopped(breaker), more: {}, status: 'failed', text: 'the circuit breaker tripped after 3 failed tasks' },
    {
      name: 'an alarm is a failure',
      sd: stopped({ alarms: { status: 'TRIGGERED', alarmNames: ['5xx'], triggeredAlarmNames: ['5xx'] } }),
      more: {},
      status: 'failed',
      text: 'alarm 5xx went off',
    },
    {
      name: 'a failed entry of ours is a failure, whoever comes after',
      sd: stopped(),
      more: { service: newerService(), memory: { ...emptyMemory, oursSeen: true, oursFailed: true } },
      status: 'failed',
      text: 'app:43',
    },
    { name: 'a newer deployment supersedes', sd: stopped(), more: { service: newerService() }, status: 'superseded', text: 'superseded by app:43, deployment ecs-svc/43' },
    {
      name: 'a newer one that only the list shows supersedes',
      sd: stopped(),
      more: { others: [{ serviceDeploymentArn: serviceDeploymentArn('newer'), targetRevisionArn: revisionArn(43), createdAt: new Date(now + 1) }] },
      status: 'superseded',
      text: 'newer',
    },
    { name: 'nobody after us, for long enough: stopped by somebody', sd: stopped({ statusReason: 'Stopped by user.' }), more: { others: [], stoppedForMs: 5_000 }, status: 'failed', text: 'Stopped by user' },
    { name: 'a rollback that was cut short is a failure', sd: stopped({ rollback: { reason: 'breaker' } }), more: { service: newerService() }, status: 'failed', text: 'rollback was stopped' },
  ])('$name', ({ sd, more, status, text }) => {
    const assessment = assess(observation({ ...more, serviceDeployment: sd }));
    expect(assessment).toMatchObject({ kind: 'ended', outcome: { status, reason: expect.stringContaining(text) } });
  });

  it('asks for other deployments before it names a culprit', () => {
    expect(assess(observation({ serviceDeployment: stopped(), others: undefined }))).toMatchObject({ kind: 'unknown', ask: 'other-deployments' });
    expect(assess(observation({ serviceDeployment: stopped(), others: [], stoppedForMs: 1_000 }))).toMatchObject({ kind: 'unknown' });
  });
});

describe('assess while the service is not there', () => {
  it.each([
    { name: 'MISSING for a moment is waited out', more: { service: undefined, missingForMs: 5_000 }, outcome: 'unknown' },
    { name: 'INACTIVE just after a create is an old answer', more: { ours: ours({ created: true }), sinceCallMs: 3_000, service: { ...rollingService(), status: 'INACTIVE' } }, outcome: 'unknown' },
    { name: 'INACTIVE long after a create is a deletion', more: { ours: ours({ created: true }), sinceCallMs: 90_000, service: { ...rollingService(), status: 'INACTIVE' } }, outcome: 'failed' },
  ])('$name', ({ more, outcome }) => {
    expect(verdict(observation(more))).toBe(outcome);
  });

  it('asks for our service deployment as long as none is known', () => {
    expect(assess(observation())).toMatchObject({ kind: 'unknown', ask: 'our-service-deployment' });
  });
});

describe('assess when no new deployment was started', () => {
  const none = (state: string | undefined, more: Partial<Observation> = {}) =>
    observation({
      ours: { ...ours(), started: 'none', deploymentId: oldId, taskDefinitionArn: taskDefinition(41) },
      service: { ...serviceBefore(now), deployments: [{ ...entry(oldId, 41, { running: 3 }), rolloutState: state as never }] },
      ...more,
    });

  it.each([
    { name: 'COMPLETED: no change', seen: none('COMPLETED'), outcome: 'no-change' },
    { name: 'no rollout state, as behind a Classic Load Balancer: no change', seen: none(undefined), outcome: 'no-change' },
    { name: 'FAILED: what stands has failed', seen: none('FAILED'), outcome: 'failed' },
    { name: 'IN_PROGRESS: what stands is followed', seen: none('IN_PROGRESS'), outcome: 'in-progress' },
    { name: 'an unknown state is no success', seen: none('BETTER'), outcome: 'in-progress' },
    { name: 'no deployment in the answer is no success', seen: none('COMPLETED', { service: { ...serviceBefore(now), deployments: [] } }), outcome: 'unknown' },
    { name: 'an empty answer is no success', seen: none('COMPLETED', { service: undefined }), outcome: 'unknown' },
    { name: 'somebody else deployed meanwhile: superseded', seen: none('COMPLETED', { service: { ...newerService() } }), outcome: 'superseded' },
    { name: 'deleted meanwhile', seen: none('COMPLETED', { service: { ...serviceBefore(now), status: 'DRAINING' } }), outcome: 'failed' },
    { name: 'stable waited for, tasks missing: goes on', seen: none('COMPLETED', { waitUntil: { kind: 'stable' }, service: { ...serviceBefore(now), runningCount: 2 } }), outcome: 'in-progress' },
    { name: 'stable waited for and reached', seen: none('COMPLETED', { waitUntil: { kind: 'stable' } }), outcome: 'no-change' },
  ])('$name', ({ seen, outcome }) => {
    expect(verdict(seen)).toBe(outcome);
  });
});

describe('assess by deployments[], without service deployments', () => {
  const memory: Memory = { ...emptyMemory, oursSeen: true };
  const failedMemory: Memory = { ...memory, oursFailed: true, oursReason: 'ECS deployment circuit breaker: tasks failed to start.' };
  const at = (ms: number) => new Date(now + ms);
  const service = (...deployments: Service['deployments'] & object) => ({ ...rollingService(), deployments });
  const noRollback = { deploymentCircuitBreaker: { enable: true, rollback: false } };
  const fallback = (more: Partial<Observation>) => observation({ fallback: 'no permission', serviceDeployment: undefined, memory, ...more });
  const old = entry(oldId, 41, { status: 'ACTIVE', state: 'COMPLETED', running: 3, createdAt: at(-1_000_000) });
  const own = (more: Parameters<typeof entry>[2] = {}) => entry(ourId, 42, { createdAt: at(0), ...more });
  const rollback = (id: string, more: Parameters<typeof entry>[2] = {}) =>
    entry(id, 41, { createdAt: at(60_000), reason: `ECS deployment circuit breaker: rolling back to deploymentId ${oldId}.`, ...more });

  it.each([
    { name: 'ours IN_PROGRESS goes on', seen: fallback({ service: service(own(), old) }), outcome: 'in-progress' },
    { name: 'ours COMPLETED is success', seen: fallback({ service: service(own({ state: 'COMPLETED', running: 3 })) }), outcome: 'succeeded' },
    { name: 'one entry with running = desired is no success while it is IN_PROGRESS', seen: fallback({ service: service(own({ running: 3 })) }), outcome: 'in-progress' },
    { name: 'an unknown rollout state is no success', seen: fallback({ service: service(own({ running: 3, state: 'GREAT' })) }), outcome: 'in-progress' },
    { name: 'ours COMPLETED and already being replaced is success', seen: fallback({ service: service(entry('ecs-svc/43', 43, { createdAt: at(9_000) }), own({ state: 'COMPLETED', status: 'ACTIVE' })) }), outcome: 'succeeded' },
    { name: 'ours FAILED without rollback is a failure', seen: fallback({ service: { ...service(own({ state: 'FAILED' }), old), deploymentConfiguration: noRollback } }), outcome: 'failed' },
    { name: 'ours FAILED with a rollback to come is waited for', seen: fallback({ memory: failedMemory, service: service(own({ state: 'FAILED' }), old) }), outcome: 'in-progress' },
    { name: 'a rollback that never comes is a failure', seen: fallback({ memory: failedMemory, sinceFailureMs: 40_000, service: service(own({ state: 'FAILED' }), old) }), outcome: 'failed' },
    { name: 'a create has nothing to roll back to', seen: fallback({ ours: ours({ created: true, before: undefined }), memory: failedMemory, service: service(own({ state: 'FAILED' })) }), outcome: 'failed' },
    { name: 'a running rollback is watched to its end', seen: fallback({ memory: failedMemory, service: service(rollback('ecs-svc/44'), own({ state: 'FAILED', status: 'ACTIVE' })) }), outcome: 'in-progress' },
    { name: 'a rollback under the restored id, done', seen: fallback({ memory: { ...failedMemory, goneLooks: 2 }, service: rolledBackTo(oldId) }), outcome: 'rolled-back' },
    { name: 'a rollback under a new id, done', seen: fallback({ memory: { ...failedMemory, goneLooks: 2 }, service: rolledBackTo('ecs-svc/44') }), outcome: 'rolled-back' },
    {
      name: 'a rollback to a revision that was not the former one, told by its event alone',
      seen: fallback({ memory: { ...memory, goneLooks: 2 }, service: { ...rolledBackTo('ecs-svc/44', 40), events: [{ message: '(service web) rolling back to deployment ecs-svc/44.' }] } }),
      outcome: 'rolled-back',
    },
    { name: 'a rollback remembered by its id, done', seen: fallback({ memory: { ...memory, goneLooks: 2, rollbackIds: ['ecs-svc/44'] }, service: rolledBackTo('ecs-svc/44') }), outcome: 'rolled-back' },
    { name: 'a rollback that fails', seen: fallback({ memory: { ...failedMemory, goneLooks: 2 }, service: service(rollback('ecs-svc/44', { state: 'FAILED' })) }), outcome: 'failed' },
    { name: 'a rollback that only the events tell', seen: fallback({ memory: { ...memory, goneLooks: 2 }, service: { ...rolledBackTo('ecs-svc/44'), events: [{ id: '1', message: `(service web) (deployment ${ourId}) deployment failed: tasks failed to start.` }] } }), outcome: 'rolled-back' },
    { name: 'one answer without ours may be an old one', seen: fallback({ memory: { ...memory, goneLooks: 1 }, service: rolledBackTo(oldId) }), outcome: 'unknown' },
    { name: 'ours never seen, just after the call: not visible yet', seen: fallback({ memory: emptyMemory, sinceCallMs: 5_000, service: serviceBefore(now) }), outcome: 'unknown' },
    { name: 'a newer deployment beside ours supersedes it', seen: fallback({ service: newerService() }), outcome: 'superseded' },
    { name: 'a newer deployment alone supersedes ours', seen: fallback({ memory: { ...memory, goneLooks: 2 }, service: service(entry('ecs-svc/43', 43, { createdAt: at(9_000), running: 3, state: 'COMPLETED' })) }), outcome: 'superseded' },
    { name: 'a newer deployment of the same revision supersedes ours', seen: fallback({ ours: ours({ taskDefinitionArn: taskDefinition(41) }), memory: { ...memory, goneLooks: 2 }, service: rolledBackTo('ecs-svc/43') }), outcome: 'superseded' },
    { name: 'ours failed and somebody else deployed', seen: fallback({ memory: { ...failedMemory, goneLooks: 2 }, service: service(entry('ecs-svc/45', 45, { createdAt: at(99_000) })) }), outcome: 'failed' },
    { name: 'our id not known: waited for', seen: fallback({ ours: ours({ deploymentId: undefined, started: 'unclear' }) }), outcome: 'unknown' },
    { name: 'no rollout state: ours alone with all its tasks is success', seen: fallback({ service: service({ ...own({ running: 3 }), rolloutState: undefined }) }), outcome: 'succeeded' },
    { name: 'no rollout state: an old entry left is no success', seen: fallback({ service: service({ ...own({ running: 3 }), rolloutState: undefined }, old) }), outcome: 'in-progress' },
    { name: 'no rollout state: somebody else instead', seen: fallback({ service: service(entry('ecs-svc/43', 43, { createdAt: at(9_000) }), { ...own({ status: 'ACTIVE' }), rolloutState: undefined }) }), outcome: 'superseded' },
    { name: 'no deployment at all is no success', seen: fallback({ memory: { ...memory, goneLooks: 5 }, service: service() }), outcome: 'unknown' },
    { name: 'scaled to zero and COMPLETED', seen: fallback({ service: { ...service(own({ state: 'COMPLETED', desired: 0 })), desiredCount: 0 } }), outcome: 'succeeded' },
  ])('$name', ({ seen, outcome }) => {
    expect(verdict(seen)).toBe(outcome);
  });
});

describe('assess what is waited for', () => {
  const running = (stage: string | undefined, more: Partial<ServiceDeployment> = {}) =>
    ourDeployment(now, { status: 'IN_PROGRESS', lifecycleStage: stage as never, ...more });
  const done = ourDeployment(now, { status: 'SUCCESSFUL' });
  const pause = { lifecycleHookDetails: [{ hookId: 'ecs-pause-1', status: 'AWAITING_ACTION' as const }] };
  const alone = (runningCount: number): Service => ({ ...rollingService(), runningCount, deployments: [entry(ourId, 42, { state: 'COMPLETED', running: runningCount })] });
  const bake = { kind: 'stage', stage: 'BAKE_TIME' } as const;

  it.each([
    { name: 'stable: two deployments left', seen: { waitUntil: { kind: 'stable' }, serviceDeployment: done }, outcome: 'in-progress' },
    { name: 'stable: tasks missing', seen: { waitUntil: { kind: 'stable' }, serviceDeployment: done, service: alone(2) }, outcome: 'in-progress' },
    { name: 'stable: reached', seen: { waitUntil: { kind: 'stable' }, serviceDeployment: done, service: alone(3) }, outcome: 'succeeded' },
    { name: 'stable: not before ours has succeeded', seen: { waitUntil: { kind: 'stable' }, serviceDeployment: running(undefined), service: alone(3) }, outcome: 'in-progress' },
    { name: 'stable: replaced before it was', seen: { waitUntil: { kind: 'stable' }, serviceDeployment: done, service: newerService() }, outcome: 'superseded' },
    { name: 'stage: not there yet', seen: { waitUntil: bake, serviceDeployment: running('SCALE_UP') }, outcome: 'in-progress' },
    { name: 'stage: there', seen: { waitUntil: bake, serviceDeployment: running('BAKE_TIME') }, outcome: 'in-progress!' },
    { name: 'stage: passed between two polls', seen: { waitUntil: bake, serviceDeployment: running('CLEAN_UP') }, outcome: 'in-progress!' },
    { name: 'stage: an unknown one reaches nothing', seen: { waitUntil: bake, serviceDeployment: running('TEA_TIME') }, outcome: 'in-progress' },
    { name: 'stage: the one before production is known though the SDK does not list it', seen: { waitUntil: { kind: 'stage', stage: 'POST_TEST_TRAFFIC_SHIFT' }, serviceDeployment: running('PRE_PRODUCTION_TRAFFIC_SHIFT') }, outcome: 'in-progress!' },
    { name: 'stage: rolled back before it', seen: { waitUntil: bake, serviceDeployment: ourDeployment(now, { status: 'ROLLBACK_SUCCESSFUL' }) }, outcome: 'rolled-back' },
    { name: 'stage: over already', seen: { waitUntil: bake, serviceDeployment: done }, outcome: 'succeeded' },
    { name: 'paused: asked for and reached', seen: { waitUntil: { kind: 'paused' }, serviceDeployment: running('POST_SCALE_UP', pause) }, outcome: 'paused' },
    { name: 'paused: not yet', seen: { waitUntil: { kind: 'paused' }, serviceDeployment: running('POST_SCALE_UP') }, outcome: 'in-progress' },
    { name: 'paused while waiting for the end goes on', seen: { serviceDeployment: running('POST_SCALE_UP', pause) }, outcome: 'in-progress' },
  ] as { name: string; seen: Partial<Observation>; outcome: string }[])('$name', ({ seen, outcome }) => {
    const assessment = assess(observation(seen));
    // `in-progress!`: an end by the caller's wish, green, unlike an assessment that is still in progress.
    const got = assessment.kind === 'ended' && assessment.outcome.status === 'in-progress' ? 'in-progress!' : verdict(observation(seen));
    expect(got).toBe(outcome);
  });
});

describe('assess with and without service deployments', () => {
  const failedEntry = (id: string, revision: number) => entry(id, revision, { createdAt: new Date(now), status: 'ACTIVE', state: 'FAILED', reason: 'ECS deployment circuit breaker: tasks failed to start.' });
  const noRollback = { deploymentCircuitBreaker: { enable: true, rollback: false } };
  const seen: Memory = { ...emptyMemory, oursSeen: true, goneLooks: 2 };
  const failed: Memory = { ...seen, oursFailed: true };
  const service = (...deployments: Service['deployments'] & object): Service => ({ ...rollingService(), deployments });
  const rollback = (id: string, revision: number) => service(entry(id, revision, { createdAt: new Date(now + 60_000), running: 3, state: 'COMPLETED' }), failedEntry(ourId, 42));

  it.each<{ name: string; outcome: string; sd: Partial<ServiceDeployment>; more: Partial<Observation> }>([
    { name: 'success', outcome: 'succeeded', sd: { status: 'SUCCESSFUL' }, more: { service: service(entry(ourId, 42, { running: 3, state: 'COMPLETED' })) } },
    { name: 'success at zero', outcome: 'succeeded', sd: { status: 'SUCCESSFUL' }, more: { service: { ...service(entry(ourId, 42, { desired: 0, state: 'COMPLETED' })), desiredCount: 0 } } },
    { name: 'a rollback under a new id', outcome: 'rolled-back', sd: { ...breaker, status: 'ROLLBACK_SUCCESSFUL' }, more: { service: rollback('ecs-svc/44', 41), memory: failed } },
    { name: 'a rollback under the restored id', outcome: 'rolled-back', sd: { ...breaker, status: 'ROLLBACK_SUCCESSFUL' }, more: { service: rollback(oldId, 41), memory: failed } },
    { name: 'a rollback of the same revision', outcome: 'rolled-back', sd: { ...breaker, status: 'ROLLBACK_SUCCESSFUL' }, more: { ours: ours({ taskDefinitionArn: taskDefinition(41) }), service: rollback('ecs-svc/44', 41), memory: failed } },
    { name: 'a failure without rollback', outcome: 'failed', sd: { ...breaker, status: 'STOPPED' }, more: { service: { ...service({ ...failedEntry(ourId, 42), status: 'PRIMARY' }), deploymentConfiguration: noRollback }, memory: failed } },
    { name: 'a rollback that fails', outcome: 'failed', sd: { ...breaker, status: 'ROLLBACK_FAILED' }, more: { service: service(entry('ecs-svc/44', 41, { createdAt: new Date(now + 60_000), state: 'FAILED', reason: `ECS deployment circuit breaker: rolling back to deploymentId ${oldId}.` })), memory: failed } },
    { name: 'a newer deployment', outcome: 'superseded', sd: { status: 'STOPPED' }, more: { service: newerService(), memory: seen } },
    { name: 'a newer deployment of the same revision', outcome: 'superseded', sd: { status: 'STOPPED' }, more: { ours: ours({ taskDefinitionArn: taskDefinition(43) }), service: newerService(), memory: seen } },
    { name: 'a deletion', outcome: 'failed', sd: { status: 'STOPPED' }, more: { service: { ...service(), status: 'DRAINING' } } },
  ])('comes to the same: $name', ({ outcome, sd, more }) => {
    expect(verdict(observation({ ...more, serviceDeployment: ourDeployment(now, sd) }))).toBe(outcome);
    expect(verdict(observation({ ...more, fallback: 'no permission' }))).toBe(outcome);
  });
});
