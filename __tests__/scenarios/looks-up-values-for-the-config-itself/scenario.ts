import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/runner.ts';
import { scenario } from '../scenario.ts';

const state = readFileSync(join(root, '__tests__/lookups/tfstate/worked-examples.tfstate'), 'utf8');

export default scenario({
  files: {
    'deploy/ecspresso.yml': `region: eu-central-1
plugins:
  - name: tfstate
    config:
      path: "{{ env \`STATE\` \`terraform.tfstate\` }}"
cluster: "{{ tfstate \`output.foo\` }}"
service: "web-{{ tfstate \`output.bar[1]\` }}"
task_definition: task.json
`,
    'deploy/task.json': '{ "family": "{{ tfstate `output.foo` }}", "containerDefinitions": [{ "name": "web", "image": "x" }] }\n',
    'deploy/terraform.tfstate': state,
  },
  steps: [
    {
      name: 'plugins are read first, then everything with their functions',
      inputs: { command: 'render', config: 'deploy/ecspresso.yml' },
      exitCode: 0,
      outputs: { cluster: 'FOO', 'service-name': 'web-B' },
      log: ['cluster: FOO\nservice: web-B\n', '"family": "FOO"'],
    },
  ],
});
