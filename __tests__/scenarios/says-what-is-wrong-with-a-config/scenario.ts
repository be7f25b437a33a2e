import { expect } from '@jest/globals';
import { errorsOf } from '../annotations.ts';
import { scenario } from '../scenario.ts';

const render = { command: 'render', targets: 'config' };

export default scenario({
  steps: [
    {
      name: 'no config anywhere, but one nearby',
      files: { 'deploy/ecspresso.yml': 'region: eu-central-1\n' },
      inputs: render,
      exitCode: 1,
      log: ['There is deploy/ecspresso.yml; name it in the input config.'],
      check: (run) => expect(errorsOf(run)).toEqual(['Config: no config found: looked for ecspresso.yml, ecspresso.yaml, ecspresso.json, ecspresso.jsonnet']),
    },
    {
      name: 'types, versions, durations and unknown keys, all at once',
      files: {
        'ecspresso.yml': `region: eu-central-1
cluster: 12
servise: web
plugins:
  - name: tfstate
    config: terraform.tfstate
  - func_prefix: x_
timeout: soon
required_version: ">= 3"
`,
      },
      inputs: render,
      exitCode: 1,
      log: [/^ecspresso\.yml:2:10: cluster: expected a string, got the number 12\n {4}2 \| cluster: 12\n {6}\| {10}\^\n {2}Put it in quotes: "12"\.$/m, 'The action behaves as ecspresso 2.8.7; widen the constraint if the files suit it.'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'ecspresso.yml:2:10 Config: cluster: expected a string, got the number 12',
          'ecspresso.yml:6:13 Config: plugins[0].config: expected a mapping, got the text "terraform.tfstate"',
          'ecspresso.yml:7:5 Config: plugins[1]: name is missing',
          'ecspresso.yml:8:10 Config: timeout: expected a duration such as 10m, 90s or 1h30m, got the text "soon"',
          'ecspresso.yml:9:19 Config: required_version: >= 3 is not met by 2.8.7',
          'ecspresso.yml:3:1 Config: unknown key servise has no effect; did you mean service?',
        ]),
    },
    {
      name: 'a quote that is not closed',
      files: { 'ecspresso.yml': 'region: eu-central-1\ntask_definition: "task.json\nservice: "web"\n' },
      inputs: render,
      exitCode: 1,
      log: ['    2 | task_definition: "task.json', 'Is the closing quote missing in this line?'],
      check: (run) => expect(errorsOf(run)).toEqual(['ecspresso.yml:2:18 Config: the quote that is opened here is closed in line 3, where text follows it']),
    },
    {
      name: 'a line that is indented by mistake, in a file with a template',
      env: { STAGE: 'prod' },
      files: { 'ecspresso.yml': 'region: eu-central-1\ncluster: {{ must_env `STAGE` }}\n  service: web\n' },
      inputs: render,
      exitCode: 1,
      check: (run) => expect(errorsOf(run)).toEqual(['ecspresso.yml:3:3 Config: not valid YAML: the line does not fit the keys above it']),
    },
    {
      name: 'a value of the environment that breaks the YAML',
      env: { STAGE: 'prod: blue' },
      files: { 'ecspresso.yml': 'region: eu-central-1\ncluster: {{ must_env `STAGE` }}\n' },
      inputs: render,
      exitCode: 1,
      log: ['    2 | cluster: {{ must_env `STAGE` }}', '  rendered:', '    2 | cluster: prod: blue', 'A value that contains ": " needs quotes.'],
      check: (run) => expect(errorsOf(run)).toEqual(['ecspresso.yml:2:13 Config: not valid YAML: the line does not fit the keys above it']),
    },
    {
      name: 'a function of a plugin in a template that is not in quotes',
      files: { 'ecspresso.yml': 'region: eu-central-1\ncluster: {{ tfstate `output.cluster` }}\nplugins:\n  - name: tfstate\n    config: { path: terraform.tfstate }\n' },
      inputs: render,
      exitCode: 1,
      log: ['Put the template into quotes:  key: "{{ … }}"'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'ecspresso.yml:2:11 Config: a key must be plain text, not a list or mapping; this config calls a plugin\'s function (function "tfstate" not defined), so it is read as YAML before its templates are rendered',
        ]),
    },
    {
      name: 'a slip of the keyboard, and a plugin that asks for what is not set',
      files: { 'ecspresso.yml': 'cluster: {{ musst_env `STAGE` }}\n' },
      inputs: render,
      exitCode: 1,
      check: (run) => expect(errorsOf(run)).toEqual(['ecspresso.yml:1:13 Template: function "musst_env" not defined']),
    },
    {
      name: 'a setting of a plugin that cannot be rendered',
      files: { 'ecspresso.yml': 'cluster: "{{ tfstate `output.cluster` }}"\nplugins:\n  - name: tfstate\n    config:\n      path: "{{ must_env `STATE` }}"\n' },
      inputs: render,
      exitCode: 1,
      log: ['    5 |       path: "{{ must_env `STATE` }}"'],
      check: (run) => expect(errorsOf(run)).toEqual(['ecspresso.yml:5:13 Template: plugins[0].config.path: environment variable STATE is not defined']),
    },
    {
      name: 'every plugin that cannot be used, and what is odd beside them',
      files: { 'ecspresso.yml': 'servise: web\nplugins:\n  - name: tfstate\n  - name: vault\n  - name: cloudformation\n  - name: cloudformation\n' },
      inputs: render,
      exitCode: 1,
      check: (run) => {
        expect(errorsOf(run)).toEqual([
          'ecspresso.yml:3:5 Config: tfstate plugin requires path or url for tfstate location',
          'ecspresso.yml:4:5 Config: plugin vault is not available',
        ]);
        expect(run.log).toContain('::warning file=ecspresso.yml,line=1,col=1::unknown key servise has no effect; did you mean service?');
      },
    },
    {
      name: 'definitions that are not where the config says',
      files: { 'ecspresso.yml': 'service: web\nservice_definition: service.json\ntask_definition: 0123.json\n' },
      inputs: { command: 'render' },
      exitCode: 1,
      log: ['    3 | task_definition: 0123.json\n      |                  ^'],
      check: (run) =>
        expect(errorsOf(run)).toEqual(['ecspresso.yml:3:18 Definition: task_definition: cannot read 0123.json: no such file', 'ecspresso.yml:2:21 Definition: service_definition: cannot read service.json: no such file']),
    },
  ],
});
