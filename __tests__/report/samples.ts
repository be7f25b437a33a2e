import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Carried } from '../../src/ecs/carried.ts';
import type { Evidence } from '../../src/ecs/evidence.ts';
import type { Watched } from '../../src/ecs/watched.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { reportOf } from '../../src/report/build.ts';
import type { Facts } from '../../src/report/facts.ts';
import type { Report } from '../../src/report/report.ts';
import { ActionError } from '../../src/support/errors.ts';

const region = 'ap-northeast-1';
const account = '123456789012';
const arn = (resource: string): string => `arn:aws:ecs:${region}:${account}:${resource}`;
const registry = `${account}.dkr.ecr.${region}.amazonaws.com`;
const start = Date.parse('2026-03-02T12:00:00Z');

/** Task definition revisions of the samples. */
export const oldArn = arn('task-definition/shop-web:41');
export const newArn = arn('task-definition/shop-web:42');

const containers = (tag: string) => [
  { name: 'app', image: `${registry}/shop-web:${tag}`, essential: true, environment: [{ name: 'DATABASE_URL', value: 'postgres://shop:hunter2@db/shop' }] },
  { name: 'envoy', image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29', essential: false },
];

type Deployments = NonNullable<Service['deployments']>;
const oldDeployment = { id: 'ecs-svc/4100000000000000041', status: 'PRIMARY', taskDefinition: oldArn, desiredCount: 4, runningCount: 4, pendingCount: 0, failedTasks: 0, rolloutState: 'COMPLETED' } as const;
const newDeployment = { id: 'ecs-svc/4200000000000000042', status: 'PRIMARY', taskDefinition: newArn, desiredCount: 4, runningCount: 4, pendingCount: 0, failedTasks: 0, rolloutState: 'COMPLETED' } as const;

const service = (deployments: Deployments, rest: Partial<Service> = {}): Service => ({
  serviceName: 'shop-web',
  serviceArn: arn('service/prod/shop-web'),
  clusterArn: arn('cluster/prod'),
  status: 'ACTIVE',
  taskDefinition: deployments[0]?.taskDefinition,
  desiredCount: 4,
  runningCount: deployments.reduce((sum, { runningCount = 0 }) => sum + runningCount, 0),
  pendingCount: deployments.reduce((sum, { pendingCount = 0 }) => sum + pendingCount, 0),
  deploymentConfiguration: { strategy: 'ROLLING' },
  deployments,
  ...rest,
});

const before = service([oldDeployment]);

const plan = (rest: Partial<Plan> = {}): Plan => ({
  cluster: 'prod',
  service: 'shop-web',
  deployed: { kind: 'present', cluster: 'prod', service: before, taskDefinition: { family: 'shop-web', revision: 41, containerDefinitions: containers('1.4.1') } },
  steps: [
    { kind: 'register-task-definition', input: { family: 'shop-web', cpu: '256', memory: '512', containerDefinitions: containers('1.4.2') } },
    { kind: 'update-service', input: { cluster: 'prod', service: 'shop-web', deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } }, taskDefinition: { kind: 'registered' } },
  ],
  differences: [
    { subject: 'task-definition', path: ['containerDefinitions', 'app', 'image'], from: `${registry}/shop-web:1.4.1`, to: `${registry}/shop-web:1.4.2` },
    { subject: 'task-definition', path: ['containerDefinitions', 'app', 'environment', 'DATABASE_URL', 'value'], from: 'postgres://shop:hunter1@db/shop', to: 'postgres://shop:hunter2@db/shop' },
    { subject: 'service', path: ['deploymentConfiguration', 'deploymentCircuitBreaker'], from: { enable: false, rollback: false }, to: { enable: true, rollback: true } },
  ],
  notes: [],
  ...rest,
});

const carried = (rest: Partial<Carried> = {}): Carried => ({
  change: 'updated',
  taskDefinitionArn: newArn,
  before,
  service: service([{ ...newDeployment, runningCount: 0, rolloutState: 'IN_PROGRESS' }, { ...oldDeployment, status: 'ACTIVE' }]),
  calledAt: start + 2_000,
  ...rest,
});

const serviceDeployment = (rest: Partial<ServiceDeployment> = {}): ServiceDeployment => ({
  serviceDeploymentArn: arn('service-deployment/prod/shop-web/Zq3tG5sVn0aLw8yXk2PdQ'),
  status: 'SUCCESSFUL',
  deploymentConfiguration: { strategy: 'ROLLING' },
  ...rest,
});

const watched = (rest: Partial<Watched> & Pick<Watched, 'outcome'>): Watched => ({
  service: service([newDeployment]),
  deploymentId: newDeployment.id,
  serviceDeployment: serviceDeployment(),
  serviceDeploymentArn: serviceDeployment().serviceDeploymentArn,
  phases: [
    { at: start + 4_000, text: 'IN_PROGRESS' },
    { at: start + 95_000, text: 'all tasks of the new revision are running' },
    { at: start + 128_000, text: 'succeeded' },
  ],
  ...rest,
});

const run = {
  actor: 'octocat',
  commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  repository: 'example/shop',
  runUrl: 'https://github.com/example/shop/actions/runs/4711',
  attempt: '1',
  action: 'example/ecs-deploy-action@v1',
};

const facts = (rest: Partial<Facts> = {}): Facts => ({
  command: 'deploy',
  dryRun: false,
  startedAt: start,
  now: start + 129_000,
  region,
  cluster: 'prod',
  service: 'shop-web',
  run,
  ...rest,
});

const evidence = (rest: Partial<Evidence>): Evidence => ({ stoppedTasks: [], logs: [], events: [], unhealthyTargets: [], alarms: [], missing: [], ...rest });
const event = (seconds: number, message: string, id = String(seconds)) => ({ id, at: new Date(start + seconds * 1000), message: `(service shop-web) ${message}` });

const noImage = evidence({
  cause: {
    id: 'image-not-found',
    sentence: `The image ${registry}/shop-web:1.4.2 of container app does not exist.`,
    nextStep: 'Push the image before deploying, or mend the tag: the repository shop-web has no tag 1.4.2.',
  },
  stoppedTasks: [
    {
      count: 3,
      taskIds: ['8f2e1c0d9b7a4f63a1b2c3d4e5f60718', '1a2b3c4d5e6f708192a3b4c5d6e7f809', '0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
      stopCode: 'TaskFailedToStart',
      stoppedReason: `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${registry}/shop-web:1.4.2: ${registry}/shop-web:1.4.2: not found`,
      container: 'app',
    },
  ],
  events: [
    event(5, 'has started 4 tasks: (task 8f2e1c0d9b7a4f63a1b2c3d4e5f60718) (task 1a2b3c4d5e6f708192a3b4c5d6e7f809).'),
    event(70, 'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'),
    event(240, '(deployment ecs-svc/4200000000000000042) deployment failed: tasks failed to start.'),
    event(241, 'rolling back to deployment ecs-svc/4100000000000000041.'),
  ],
  circuitBreaker: { failureCount: 3, threshold: 3, status: 'TRIGGERED' },
});

const crashing = evidence({
  cause: {
    id: 'out-of-memory',
    sentence: 'Container app was killed because it used more memory than the task definition allows (512 MiB).',
    nextStep: 'Raise `memory` of the container or the task, or find what the new version keeps in memory.',
  },
  stoppedTasks: [
    { count: 5, taskIds: ['a1b2c3d4e5f60718293a4b5c6d7e8f90'], stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', container: 'app', exitCode: 137, containerReason: 'OutOfMemoryError: Container killed due to memory usage', exitMeaning: 'SIGKILL, out of memory' },
    { count: 1, taskIds: ['b1b2c3d4e5f60718293a4b5c6d7e8f91'], stopCode: 'ServiceSchedulerInitiated', stoppedReason: `Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/shop-web/73e2d6bc24d8a067)`, container: 'app', exitCode: 143, exitMeaning: 'SIGTERM' },
  ],
  logs: [
    {
      container: 'app',
      taskId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      group: '/ecs/shop-web',
      stream: 'ecs/app/a1b2c3d4e5f60718293a4b5c6d7e8f90',
      lines: ['12:01:07 listening on 0.0.0.0:8080', '12:01:09 \u001B[33mwarming the catalogue cache\u001B[0m', '12:01:31 cache: 410 000 entries, heap 498 MiB'],
    },
  ],
  events: [event(33, '(task a1b2c3d4) (port 8080) is unhealthy in (target-group shop-web) due to (reason Health checks failed with these codes: [502]).')],
  unhealthyTargets: [{ targetGroupArn: `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/shop-web/73e2d6bc24d8a067`, target: '10.0.12.7', port: 8080, state: 'unhealthy', reason: 'Target.ResponseCodeMismatch', description: 'Health checks failed with these codes: [502]' }],
  alarms: [{ name: 'shop-web-5xx', reason: 'Threshold Crossed: 1 datapoint [37.0] was greater than the threshold (5.0).' }],
  missing: [{ what: 'older log lines', permission: 'logs:FilterLogEvents', reason: 'AccessDeniedException' }],
});

const halfway: Deployments = [
  { ...newDeployment, runningCount: 2, pendingCount: 1, failedTasks: 5, rolloutState: 'IN_PROGRESS', rolloutStateReason: 'ECS deployment ecs-svc/4200000000000000042 in progress.' },
  { ...oldDeployment, status: 'ACTIVE', runningCount: 2 },
];

const templateError = new ActionError('TEMPLATE', 'environment variable IMAGE_URI is not defined', {
  at: { file: 'deploy/ecs-task-def.json', line: 14, column: 20 },
  excerpt: '   14 |       "image": "{{ must_env `IMAGE_URI` }}",\n      |                    ^',
  hint: 'Set it for the step, for example `env: { IMAGE_URI: … }`, in the input env, or in an env file.',
});

const deniedError = new ActionError('CREDENTIALS', 'ecs:UpdateService (service shop-web in cluster prod): no permission for iam:PassRole on arn:aws:iam::123456789012:role/shop-task', {
  hint: 'Add this statement to the policy of the role that deploys:\n{\n  "Effect": "Allow",\n  "Action": "iam:PassRole",\n  "Resource": "arn:aws:iam::123456789012:role/shop-task",\n  "Condition": {\n    "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" }\n  }\n}',
  cause: new Error('User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: iam:PassRole'),
});

/** Realistic ends of a run, by name: what the tests of outputs and summary, and docs/summary.md, are made of. */
export const samples = {
  succeeded: facts({ plan: plan(), carried: carried(), watched: watched({ outcome: { status: 'succeeded', reason: 'shop-web:42 is deployed' } }) }),
  created: facts({
    plan: plan({ deployed: { kind: 'missing', cluster: 'prod', service: 'shop-web' }, differences: [], steps: [{ kind: 'register-task-definition', input: { family: 'shop-web', containerDefinitions: containers('1.4.2') } }, { kind: 'create-service', input: { serviceName: 'shop-web', cluster: 'prod', desiredCount: 4 }, taskDefinition: { kind: 'registered' } }] }),
    carried: carried({ change: 'created', before: undefined }),
    watched: watched({ outcome: { status: 'succeeded', reason: 'shop-web:42 is deployed' } }),
  }),
  'rolled-back': facts({
    now: start + 301_000,
    plan: plan({ notes: [{ level: 'warning', text: 'the files leave out deploymentConfiguration.alarms: the alarms of the live service are switched off' }] }),
    carried: carried(),
    watched: watched({
      outcome: { status: 'rolled-back', reason: 'shop-web:42 was rolled back to shop-web:41: the circuit breaker tripped after 3 failed tasks', statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.' },
      service: service([{ ...oldDeployment, id: 'ecs-svc/4300000000000000043' }]),
      serviceDeployment: serviceDeployment({ status: 'ROLLBACK_SUCCESSFUL' }),
      phases: [
        { at: start + 4_000, text: 'IN_PROGRESS' },
        { at: start + 62_000, text: 'every task of shop-web:42 stops with the same error: image not found' },
        { at: start + 241_000, text: 'ROLLBACK_IN_PROGRESS' },
        { at: start + 300_000, text: 'rolled-back' },
      ],
    }),
    evidence: noImage,
  }),
  failed: facts({
    now: start + 420_000,
    plan: plan(),
    carried: carried(),
    watched: watched({
      outcome: { status: 'failed', reason: 'shop-web:42 failed and nothing was rolled back: tasks failed to start', statusReason: 'ECS deployment circuit breaker: tasks failed to start.' },
      service: service([{ ...newDeployment, runningCount: 0, failedTasks: 6, rolloutState: 'FAILED' }, { ...oldDeployment, status: 'ACTIVE' }]),
      serviceDeployment: serviceDeployment({ status: 'STOPPED' }),
      phases: [
        { at: start + 4_000, text: 'IN_PROGRESS' },
        { at: start + 415_000, text: 'STOP_REQUESTED' },
        { at: start + 419_000, text: 'failed' },
      ],
    }),
    evidence: crashing,
  }),
  'timed-out': facts({
    now: start + 600_000,
    limit: { ms: 600_000, source: 'default' },
    plan: plan(),
    carried: carried(),
    watched: watched({
      outcome: { status: 'timed-out', reason: 'shop-web:42 is not done within the timeout (10m00s by default), still IN_PROGRESS: 2 of 4 tasks running, 1 pending, 5 tasks failed, old deployment shop-web:41 still has 2 tasks; the deployment ecs-svc/4200000000000000042 goes on' },
      service: service(halfway),
      serviceDeployment: undefined,
      serviceDeploymentArn: undefined,
      fallback: 'no permission for ecs:DescribeServiceDeployments',
      phases: [{ at: start + 4_000, text: 'IN_PROGRESS' }, { at: start + 181_000, text: 'IN_PROGRESS' }],
    }),
    evidence: evidence({ events: crashing.events, missing: [{ what: 'stopped tasks', permission: 'ecs:ListTasks', reason: 'AccessDeniedException: not authorized to perform: ecs:ListTasks' }] }),
  }),
  superseded: facts({
    plan: plan(),
    carried: carried(),
    watched: watched({
      outcome: { status: 'superseded', reason: 'shop-web:42 was replaced by shop-web:43 (deployment ecs-svc/4300000000000000043) before it was done' },
      service: service([{ ...newDeployment, id: 'ecs-svc/4300000000000000043', taskDefinition: arn('task-definition/shop-web:43'), runningCount: 1, rolloutState: 'IN_PROGRESS' }, { ...oldDeployment, status: 'ACTIVE', runningCount: 3 }]),
      phases: [{ at: start + 4_000, text: 'IN_PROGRESS' }, { at: start + 126_000, text: 'superseded' }],
      supersededBy: { deploymentId: 'ecs-svc/4300000000000000043', taskDefinitionArn: arn('task-definition/shop-web:43') },
      serviceDeployment: serviceDeployment({ status: 'STOPPED' }),
    }),
  }),
  cancelled: facts({
    now: start + 45_000,
    plan: plan(),
    carried: carried(),
    watched: watched({ outcome: { status: 'cancelled', reason: 'cancelled while waiting; the last known state of shop-web:42 is IN_PROGRESS, 4 of 4 tasks running; the deployment ecs-svc/4200000000000000042 goes on' }, service: service(halfway), serviceDeployment: serviceDeployment({ status: 'IN_PROGRESS' }), phases: [{ at: start + 4_000, text: 'IN_PROGRESS' }] }),
  }),
  paused: facts({
    plan: plan(),
    carried: carried(),
    watched: watched({
      outcome: { status: 'paused', reason: 'the hook ecs-pause-Zq3t awaits an action; it expires at 2026-03-03T12:00:00Z and then rolls back' },
      serviceDeployment: serviceDeployment({ status: 'IN_PROGRESS', lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT', deploymentConfiguration: { strategy: 'BLUE_GREEN' } }),
      service: service([{ ...newDeployment, rolloutState: 'IN_PROGRESS' }, { ...oldDeployment, status: 'ACTIVE' }]),
      phases: [
        { at: start + 4_000, text: 'IN_PROGRESS' },
        { at: start + 30_000, text: 'IN_PROGRESS SCALE_UP' },
        { at: start + 101_000, text: 'IN_PROGRESS TEST_TRAFFIC_SHIFT' },
        { at: start + 126_000, text: 'IN_PROGRESS POST_TEST_TRAFFIC_SHIFT' },
        { at: start + 127_000, text: 'paused' },
      ],
    }),
  }),
  'in-progress': facts({ now: start + 3_000, plan: plan(), carried: carried() }),
  'no-change': facts({
    now: start + 1_000,
    plan: plan({ steps: [], differences: [], existingTaskDefinitionArn: oldArn }),
    carried: carried({ change: 'none', taskDefinitionArn: oldArn, service: before }),
    watched: watched({ outcome: { status: 'no-change', reason: 'nothing differs, nothing was called' }, service: before, deploymentId: oldDeployment.id, serviceDeployment: undefined, serviceDeploymentArn: undefined, phases: [] }),
  }),
  'dry-run': facts({ dryRun: true, now: start + 1_000, plan: plan({ notes: [{ level: 'warning', text: 'the circuit breaker of the live service is switched off, because the file leaves it out', at: { file: 'deploy/ecs-service-def.json', line: 1, column: 1 } }, { level: 'info', text: 'desiredCount is left to the service: 4 now' }] }) }),
  diff: facts({ command: 'diff', now: start + 1_000, plan: plan() }),
  registered: facts({ command: 'register', now: start + 1_000, plan: plan({ differences: [] }), carried: carried({ change: 'registered', service: undefined }) }),
  rendered: facts({ command: 'render', now: start + 1_000, rendered: { taskDefinition: 'out/ecs-task-def.json' } }),
  'template-error': facts({ now: start + 1_000, error: templateError, region: undefined, cluster: undefined, service: undefined }),
  denied: facts({ now: start + 3_000, plan: plan(), carried: carried({ change: 'registered', service: undefined }), error: deniedError }),
} as const satisfies Record<string, Facts>;

export type SampleName = keyof typeof samples;

/** The report on a sample. */
export const sampleReport = (name: SampleName): Report => reportOf(samples[name]);
