import { account, fresh, project, region } from '../project.ts';
import { scenario } from '../scenario.ts';

const breaker = (rollback: boolean) => ({ maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback } });
const nothing = { region, account };
const outOfMemory = { outcome: 'exits', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage', logs: ['loading the model'] } as const;

export default scenario({
  files: project({ service: { deploymentConfiguration: breaker(false) } }),
  steps: [
    {
      name: 'rollback is off: the PRIMARY stays FAILED beside the old tasks',
      before: fresh({ deployments: [{ tasks: outOfMemory }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'rollout-state': 'FAILED', 'running-count': '2' },
      log: ['web:2 failed and was not rolled back', 'Container web used more memory than it may and was killed.', 'SIGKILL, out of memory', 'loading the model'],
    },
    {
      name: 'the same without permission for service deployments',
      before: fresh({ deployments: [{ tasks: outOfMemory }], faults: [{ operation: 'DescribeServiceDeployments', kind: 'denied' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'rollout-state': 'FAILED' },
    },
    {
      name: 'the first deployment of a service has nothing to go back to',
      before: fresh({ world: nothing, deployments: [{ tasks: { outcome: 'fails-to-start', stoppedReason: "ECS was unable to assume the role 'arn:aws:iam::111122223333:role/web-execution' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role." } }] }),
      files: project({ service: { deploymentConfiguration: breaker(true) } }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'task-definition': 'web:1' },
      log: ['ECS cannot assume the role arn:aws:iam::111122223333:role/web-execution of the task.', 'No rollback candidate was found'],
      changes: ['RegisterTaskDefinition', 'CreateService'],
    },
    {
      name: 'the same, as other accounts show it',
      before: fresh({ world: nothing, deployments: [{ tasks: { outcome: 'fails-to-start' } }], variants: { noCandidate: 'STOPPED' } }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
    },
  ],
});
