import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { root } from '../../../scripts/runner.ts';
import { scenario } from '../scenario.ts';

const example = 'examples/fargate-web-jsonnet';
const state = readFileSync(join(root, example, 'terraform.tfstate'), 'utf8');
const container = readFileSync(join(root, example, 'deploy/lib/container.libsonnet'), 'utf8');

/** The example, written in Jsonnet: deployed, changed by external variables, and with mistakes in it. */
export default scenario({
  folder: example,
  s3: { 'shop-terraform-state/network/terraform.tfstate': state },
  steps: [
    {
      name: 'the example as it is',
      inputs: { config: 'deploy/ecspresso.jsonnet' },
      env: { IMAGE_URI: 'example.invalid/web:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'shop-web:1', cluster: 'shop', 'service-name': 'web' },
      changes: ['RegisterTaskDefinition', 'CreateService'],
    },
    {
      name: 'with external variables, from the inputs and from the environment',
      inputs: { config: 'deploy/ecspresso.jsonnet', 'dry-run': 'true', 'ext-str': 'stage=blue' },
      env: { IMAGE_URI: 'example.invalid/web:1', ECSPRESSO_EXT_CODE: 'count=1 + 2;flags={ canary: true }' },
      files: {
        'deploy/ecspresso.jsonnet': "(import 'base.jsonnet') { task_definition: 'task.jsonnet' }",
        'deploy/base.jsonnet': readFileSync(join(root, example, 'deploy/ecspresso.jsonnet'), 'utf8'),
        'deploy/task.jsonnet': `(import 'ecs-task-def.jsonnet') {
  local base = super.containerDefinitions[0],
  containerDefinitions: [
    base {
      dockerLabels: { stage: std.extVar('stage'), count: '%03d' % std.extVar('count'), canary: '' + std.extVar('flags').canary, level: '{{ env \`LOG_LEVEL\` \`warn\` }}' },
    },
  ],
}
`,
      },
      exitCode: 0,
      changes: [],
      log: ['"stage": "blue"', '"count": "003"', '"canary": "true"', '"level": "warn"'],
    },
    {
      name: 'an error in an imported file',
      inputs: { config: 'deploy/ecspresso.jsonnet' },
      env: { IMAGE_URI: 'example.invalid/web:1' },
      files: {
        'deploy/ecspresso.jsonnet': readFileSync(join(root, example, 'deploy/ecspresso.jsonnet'), 'utf8'),
        'deploy/lib/container.libsonnet': container.replace('value: variable.value', "value: 'v' - variable.value"),
      },
      exitCode: 1,
      changes: [],
      log: [
        'deploy/lib/container.libsonnet:15:46: RUNTIME ERROR: Unexpected type string, expected number',
        "value: 'v' - variable.value",
        /^\s*\|\s+\^/m,
        /at deploy\/lib\/container\.libsonnet:15:46 {2}object <anonymous>\n {2}at output\.containerDefinitions\[0\]\.environment\[0\]\.value/,
        /::error file=deploy\/lib\/container\.libsonnet,line=15,col=46/,
      ],
      check: (run) => expect(run.summary).toContain('Unexpected type string, expected number'),
    },
    {
      name: 'a mistake in the text, and a look-up that fails',
      inputs: { config: 'deploy/ecspresso.jsonnet' },
      env: { IMAGE_URI: undefined },
      files: { 'deploy/lib/container.libsonnet': container, 'deploy/ecs-service-def.jsonnet': "{\n  launchType: 'FARGATE'\n  desiredCount: 2,\n}\n" },
      exitCode: 1,
      changes: [],
      log: [
        'deploy/ecs-service-def.jsonnet:3:3: Expected a comma before next field',
        'deploy/ecs-task-def.jsonnet:16:14: environment variable IMAGE_URI is not defined',
        /::error file=deploy\/ecs-service-def\.jsonnet,line=3,col=3/,
        /::error file=deploy\/ecs-task-def\.jsonnet,line=16,col=14/,
      ],
    },
    {
      name: 'a config that imports what is not there',
      inputs: { config: 'deploy/ecspresso.jsonnet' },
      files: { 'deploy/ecspresso.jsonnet': "(import 'lib/projekt.libsonnet') { cluster: 'shop' }\n" },
      exitCode: 1,
      changes: [],
      log: [
        'deploy/ecspresso.jsonnet:1:2: couldn\'t open import "lib/projekt.libsonnet": no match locally or in the Jsonnet library paths',
        'Imports are relative to the importing file, so this is deploy/lib/projekt.libsonnet; there are no library paths.',
      ],
    },
  ],
});
