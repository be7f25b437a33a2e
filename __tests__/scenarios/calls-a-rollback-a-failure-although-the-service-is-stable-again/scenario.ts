import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const recreate = { maximumPercent: 100, minimumHealthyPercent: 0, deploymentCircuitBreaker: { enable: true, rollback: true } };
const missing = { tasks: { outcome: 'fails-to-start' } } as const;
const crashing = { tasks: { outcome: 'exits', exitCode: 1, logs: ['listening on 8080', 'Error: environment variable DATABASE_URL is not set'] } } as const;
const noServiceDeployments = [{ operation: 'DescribeServiceDeployments', kind: 'denied' }] as const;

export default scenario({
  files: project(),
  steps: [
    {
      name: 'the image does not exist',
      before: fresh({ deployments: [missing] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back', 'task-definition': 'web:2', 'previous-task-definition': 'web:1', 'running-count': '2', 'desired-count': '2' },
      log: ['this deployment is bound to fail: The image app:2 does not exist', 'web:2 was rolled back to web:1'],
    },
    {
      name: 'the program fails; the PRIMARY of the rollback has the id of the deployment that is restored',
      before: fresh({ deployments: [crashing], variants: { rollbackId: 'restored', failedEntry: 'DRAINING', rollbackRequested: true } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['environment variable DATABASE_URL is not set', 'DATABASE_URL'],
    },
    {
      name: 'the same revision is deployed again and rolled back: only ids tell',
      before: fresh({ deployments: [crashing] }),
      inputs: { 'force-new-deployment': 'true', 'skip-task-definition': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back', 'task-definition': 'web:1', 'previous-task-definition': 'web:1' },
      log: ['web:1 was rolled back to the former deployment of web:1'],
    },
    {
      name: 'without permission for service deployments',
      before: fresh({ deployments: [missing], faults: noServiceDeployments }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['judging by deployments[] of the service: no permission for ecs:DescribeServiceDeployments'],
      summary: ['no permission for ecs:DescribeServiceDeployments'],
    },
    {
      name: 'without permission, and the same revision',
      before: fresh({ deployments: [crashing], faults: noServiceDeployments }),
      inputs: { 'force-new-deployment': 'true', 'skip-task-definition': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
    },
    {
      name: 'the old revision fails as well',
      before: fresh({ deployments: [{ ...missing, rollbackTasks: { outcome: 'exits', exitCode: 2 } }], world: deployedWorld({ service: { deploymentConfiguration: recreate } }) }),
      files: project({ service: { deploymentConfiguration: recreate } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['could not be rolled back', 'the service may be broken'],
    },
  ],
});
