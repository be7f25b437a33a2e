import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const live = [{ key: 'team', value: 'old' }, { key: 'stage', value: 'prod' }, { key: 'gone', value: '1' }, { key: 'cost-center', value: '42' }, { key: 'Owner', value: 'terraform' }];
const wanted = [{ key: 'stage', value: 'prod' }, { key: 'team', value: 'shop' }, { key: 'new', value: '1' }, { key: 'cost-center', value: 'mine' }];
const env = { IMAGE_URI: 'app:2' };
const files = project({ service: { tags: wanted, propagateTags: 'TASK_DEFINITION' }, task: { tags: [{ key: 'team', value: 'shop' }, { key: 'cost-center', value: 'mine' }] }, config: 'ignore:\n  tags:\n    - cost-*\n' });

export default scenario({
  files,
  aws: { world: deployedWorld({ tags: live }), instantRollouts: true },
  steps: [
    { name: 'added, changed and removed; ignored keys are nobody\'s business', inputs: { wait: 'false', 'ignore-tags': 'Owner' }, env, exitCode: 0, changes: ['RegisterTaskDefinition', 'TagResource', 'UntagResource', 'UpdateService'] },
    { name: 'the same tags in another order are no change', files: { 'service.json': project({ service: { tags: [...wanted].reverse(), propagateTags: 'TASK_DEFINITION' } })['service.json'] ?? '' }, inputs: { wait: 'false', 'ignore-tags': 'Owner' }, env, exitCode: 0, outputs: { 'service-has-changes': 'false' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    {
      name: 'a service with a short ARN cannot be tagged',
      before: (simulator) => simulator.loadWorld(deployedWorld({ service: { serviceArn: 'arn:aws:ecs:eu-central-1:111122223333:service/web' } })),
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      log: ['The tags of the service stay as they are: its ARN arn:aws:ecs:eu-central-1:111122223333:service/web has the short form, which cannot be tagged.'],
    },
  ],
});
