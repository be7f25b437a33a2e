import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const noBreaker = { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: false, rollback: false } };
const stuck = { tasks: { outcome: 'stuck', in: 'PROVISIONING' } } as const;
/** The wait is over to the second, whatever the last look took. */
const after = (time: string) => new RegExp(`web:2 is not done within the timeout \\(${time}`);

export default scenario({
  files: project({ service: { deploymentConfiguration: noBreaker } }),
  steps: [
    {
      name: 'tasks do not start',
      before: fresh({ deployments: [stuck] }),
      inputs: { timeout: '4m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out', 'rollout-state': 'IN_PROGRESS' },
      log: [after('4m00s'), 'still IN_PROGRESS: 0 of 2 tasks running, 2 pending, old deployment web:1 still has 2 tasks; the deployment ecs-svc/', ' goes on', 'The new tasks had not started when the time was over: 2 pending.'],
    },
    {
      name: 'without a circuit breaker a crash loop never ends',
      before: fresh({ deployments: [{ tasks: { outcome: 'exits', exitCode: 1, logs: ['fatal: no such table: users'] } }] }),
      inputs: { timeout: '5m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: [after('5m00s'), 'Container web exited with code 1', 'fatal: no such table: users'],
    },
    {
      name: 'an image pull that ECS does not count: it stalls',
      before: fresh({ deployments: [{ tasks: { outcome: 'fails-to-start', counts: false } }] }),
      files: project(),
      inputs: { timeout: '5m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: ['this deployment is bound to fail: The image app:2 does not exist', 'why: The image app:2 does not exist'],
    },
    {
      name: 'a pause that nobody answers in time',
      before: fresh(),
      files: project({ service: { deploymentConfiguration: { ...noBreaker, lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP'] }] } } }),
      inputs: { timeout: '3m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: [after('3m00s'), /why: The deployment is paused: hook ecs-pause-\d+ awaits a decision\./],
    },
    {
      name: 'on-timeout rolls back',
      before: fresh({ deployments: [stuck] }),
      files: project({ service: { deploymentConfiguration: noBreaker } }),
      inputs: { timeout: '2m', 'on-timeout': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: [after('2m00s'), /a rollback of service deployment \S+ is requested; ECS goes back to the revision before/],
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'on-timeout stops, where ECS takes that',
      before: fresh({ deployments: [stuck], variants: { abort: 'refused' } }),
      inputs: { timeout: '2m', 'on-timeout': 'stop' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: [/ECS does not take ABORT for service deployment \S+ \(Invalid stopType/],
    },
    {
      name: 'a timeout that is over before anything is changed',
      before: fresh(),
      inputs: { timeout: '0s' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      changes: [],
      outputs: { 'deployment-status': 'timed-out', 'task-definition': undefined },
      log: ['the timeout (0s) was over before anything was changed', 'timed out after 0s before anything was deployed'],
    },
    {
      name: 'who does not wait has no use for it',
      before: fresh(),
      inputs: { timeout: '0s', wait: 'false' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      outputs: { 'deployment-status': 'in-progress' },
    },
  ],
});
