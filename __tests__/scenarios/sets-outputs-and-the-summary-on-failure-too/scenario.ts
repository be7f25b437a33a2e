import { expect } from '@jest/globals';
import { deployedWorld, project, revision } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  aws: { world: deployedWorld(), faults: [{ operation: 'UpdateService', kind: 'error', type: 'InvalidParameterException', message: 'The specified security group is not valid.' }] },
  steps: [
    {
      name: 'the service is refused after the revision was registered',
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: {
        'task-definition': 'web:2',
        'task-definition-arn': revision(2),
        'previous-task-definition': 'web:1',
        'service-name': 'web',
        cluster: 'prod',
        'service-status': 'ACTIVE',
        'running-count': '2',
        'deployment-status': undefined,
      },
      log: ['The specified security group is not valid.'],
      summary: ['web:2', 'The specified security group is not valid.'],
      changes: ['RegisterTaskDefinition'],
      check: ({ outputs, log }) => {
        expect(JSON.parse(outputs['report'] ?? '')).toMatchObject({ serviceName: 'web' });
        expect(log.match(/^::error/gm)).toHaveLength(1);
      },
    },
    {
      name: 'nothing is known but the names',
      inputs: { config: 'missing.yml', service: 'web' },
      exitCode: 1,
      outputs: { 'deployment-status': undefined, 'task-definition': undefined },
      log: ['the config file missing.yml does not exist', 'There is ecspresso.yml'],
      summary: ['missing.yml'],
    },
  ],
});
