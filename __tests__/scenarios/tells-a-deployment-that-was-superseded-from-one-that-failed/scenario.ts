import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const another = (at: number) => ({ incidents: [{ at, deploy: { image: 'app:9' } }] });

export default scenario({
  files: project(),
  steps: [
    {
      name: 'somebody deploys in the middle of ours',
      before: fresh({ deployments: [another(30_000)] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'superseded', 'task-definition': 'web:2' },
      log: [/how it ended: web:2 was superseded by web:3, deployment ecs-svc\/\d+/, 'Another deployment (web:3) was started before this one was done'],
      summary: ['web:2 was superseded by web:3'],
    },
    {
      name: 'the same without permission for service deployments',
      before: fresh({ deployments: [another(30_000)], faults: [{ operation: 'DescribeServiceDeployments', kind: 'denied' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'superseded' },
    },
    {
      name: 'somebody deploys the same revision anew',
      before: fresh({ deployments: [{ incidents: [{ at: 30_000, update: { forceNewDeployment: true } }] }], variants: { supersededReason: 'The deployment was replaced by a newer one.' } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'superseded' },
      log: ['web:2 was superseded by a newer deployment of web:2 (ecs-svc/', 'ECS says: The deployment was replaced by a newer one.'],
    },
    {
      name: 'somebody deploys after ours was done, before we have looked: that is success',
      before: fresh({ deployments: [{ incidents: [{ at: 79_000, deploy: { image: 'app:9' } }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'ours has failed, and somebody has mended it since',
      before: fresh({ deployments: [{ tasks: { outcome: 'exits', exitCode: 3 }, incidents: [{ at: 66_000, deploy: { image: 'app:9' } }] }] }),
      files: project({ service: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: false } } } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['web:2 failed and was not rolled back', 'exited with code 3'],
    },
  ],
});
