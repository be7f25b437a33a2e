import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project({ service: { launchType: 'EC2', schedulingStrategy: 'DAEMON', deploymentController: { type: 'CODE_DEPLOY' }, role: 'arn:aws:iam::111122223333:role/ecs', enableExecuteCommand: true, healthCheckGracePeriodSeconds: 60 } }),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      inputs: { wait: 'false', 'force-new-deployment': 'true', tasks: '3' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      log: [
        'launchType is FARGATE in the service and EC2 in the service definition',
        'schedulingStrategy is REPLICA in the service and DAEMON in the service definition',
        'deploymentController is ECS in the service and CODE_DEPLOY in the service definition',
        'the key "role" has no effect here',
        /::warning file=service\.json,line=2,col=3,title=a setting that cannot be changed::/,
      ],
    },
  ],
});
