import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const missing = { tasks: { outcome: 'fails-to-start' } } as const;
const crash = { tasks: { outcome: 'exits', exitCode: 1 } } as const;
const settings = (breaker: object) => project({ service: { desiredCount: 2, deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: breaker } } });
const patient = settings({ enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 6 } });
const certain = /this deployment is bound to fail: The image app:2 does not exist: no such tag or digest\. \(2 tasks so far; the circuit breaker has counted 2 of 6\)/;

export default scenario({
  files: patient,
  steps: [
    {
      name: 'a missing image is announced while the breaker still counts',
      before: fresh({ deployments: [missing] }),
      inputs: { timeout: '1h' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: [certain, 'circuit breaker: 6 failed tasks counted, threshold 6'],
    },
    {
      name: 'give-up-after: 4',
      before: fresh({ deployments: [missing] }),
      inputs: { 'give-up-after': '4' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'rollout-state': 'IN_PROGRESS' },
      log: [certain, /how it ended: gave up after 4 tasks stopped for the same cause \(give-up-after: 4\); the deployment ecs-svc\/\d+ goes on/, 'why: The image app:2 does not exist'],
    },
    {
      name: 'a program that fails is not foretold, but counts for give-up-after',
      before: fresh({ deployments: [crash] }),
      files: settings({ enable: false, rollback: false }),
      inputs: { 'give-up-after': '3' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['gave up after 4 tasks stopped for the same cause (give-up-after: 3)'],
      notLog: ['bound to fail'],
    },
    {
      name: 'one task that meets an accident is no certainty, and no reason to give up',
      before: fresh({ deployments: [{ tasks: [{ count: 1, outcome: 'fails-to-start' }, {}] }] }),
      files: patient,
      inputs: { 'give-up-after': '2' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      notLog: ['gave up', 'bound to fail'],
    },
    {
      name: 'without the permission to look at tasks',
      before: fresh({ deployments: [missing], faults: [{ operation: 'ListTasks', kind: 'denied' }] }),
      files: settings({ enable: true, rollback: true }),
      inputs: { 'give-up-after': '2' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['give-up-after has no effect: ecs:ListTasks and ecs:DescribeTasks are not allowed'],
    },
  ],
});
