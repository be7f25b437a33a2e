import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const env = { IMAGE_URI: 'app:2' };
const service = (more: Record<string, unknown>): Record<string, string> => ({ 'service.json': project({ service: more })['service.json'] ?? '' });

export default scenario({
  files: { ...project(), 'service.json': '{\n  "desiredCount": 2,\n  "launchType": "FARGATE",\n}\n' },
  aws: { world: deployedWorld() },
  steps: [
    { name: 'no JSON', env, exitCode: 1, changes: [], log: ['service.json:3:26', /::error file=service\.json,line=3/] },
    {
      name: 'a volume that the task definition does not leave open',
      files: service({ volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::111122223333:role/ebs', sizeInGiB: 20 } }] }),
      env,
      exitCode: 1,
      changes: [],
      log: ['the task definition has no volume data', '"name": "data"'],
    },
    {
      name: 'a tag of AWS that the service does not have',
      files: service({ tags: [{ key: 'team', value: 'shop' }, { key: 'aws:cloudformation:stack-name', value: 'shop' }] }),
      env,
      exitCode: 1,
      changes: [],
      log: ['keys that begin with aws: belong to AWS', '"key": "aws:cloudformation:stack-name"'],
    },
  ],
});
