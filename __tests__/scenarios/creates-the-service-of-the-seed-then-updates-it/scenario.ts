import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/runner.ts';
import { scenario } from '../scenario.ts';

const seed = '__tests__/fixtures/seed';
const state = readFileSync(join(root, '__tests__/fixtures/seed.tfstate'), 'utf8');

/** The user's own files, unchanged: first the service is created, then a new image is deployed. */
export default scenario({
  folder: seed,
  aws: { region: 'ap-northeast-1' },
  s3: { 'ecspresso-terraform-state-202512292024/ecspresso-infra/terraform.tfstate': state },
  steps: [
    {
      name: 'first deploy',
      inputs: { config: 'deploy/ecspresso.yml' },
      env: { IMAGE_URI: 'example.invalid/ecspresso-ecr:1', AWS_REGION: undefined },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'ecspresso-td:1', 'service-status': 'ACTIVE', 'rollout-state': 'COMPLETED', cluster: 'ecspresso-cluster', 'service-name': 'ecspresso-service' },
      changes: ['RegisterTaskDefinition', 'CreateService'],
    },
    {
      name: 'second deploy',
      inputs: { config: 'deploy/ecspresso.yml' },
      env: { IMAGE_URI: 'example.invalid/ecspresso-ecr:2', AWS_REGION: undefined },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'ecspresso-td:2', 'previous-task-definition': 'ecspresso-td:1' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
  ],
});
