import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { root } from '../../../scripts/runner.ts';
import { scenario } from '../scenario.ts';

const state = readFileSync(join(root, '__tests__/fixtures/seed.tfstate'), 'utf8');

export default scenario({
  folder: '__tests__/fixtures/seed',
  aws: { region: 'ap-northeast-1' },
  s3: { 'ecspresso-terraform-state-202512292024/ecspresso-infra/terraform.tfstate': state },
  steps: [
    {
      inputs: { config: 'deploy/ecspresso.yml' },
      exitCode: 1,
      outputs: { 'deployment-status': undefined, 'task-definition-arn': undefined },
      changes: [],
      log: [
        'deploy/ecs-task-def.json:14:20',
        '"image": "{{ must_env `IMAGE_URI` }}",',
        /^\s*\|\s+\^/m,
        /::error file=deploy\/ecs-task-def\.json,line=14,col=20/,
        'IMAGE_URI',
      ],
      check: (run, simulator) => {
        expect(simulator.calls.filter((call) => call.service === 'ecs')).toEqual([]);
        expect(run.summary).toContain('IMAGE_URI');
      },
    },
  ],
});
