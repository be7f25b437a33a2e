import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const env = { IMAGE_URI: 'app:2' };
const spot = { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE', base: 1, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 4 }] };

export default scenario({
  files: project({ service: spot }),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      name: 'without force it is said before the call, and ECS refuses',
      inputs: { wait: 'false' },
      env,
      exitCode: 1,
      changes: ['RegisterTaskDefinition'],
      log: ['Warning: service.json:25:3: capacityProviderStrategy changes from the launch type FARGATE to', 'you must force a new deployment', 'Set the input force-new-deployment: true for this deploy.'],
    },
    { name: 'with force it is done', inputs: { wait: 'false', 'force-new-deployment': 'true' }, env, exitCode: 0, changes: ['RegisterTaskDefinition', 'UpdateService'], notLog: ['which ECS accepts only with a forced deployment'] },
    { name: 'the same weights again need none', inputs: { wait: 'false' }, env, exitCode: 0, outputs: { 'service-has-changes': 'false' }, changes: ['RegisterTaskDefinition', 'UpdateService'], notLog: ['forced deployment'] },
  ],
});
