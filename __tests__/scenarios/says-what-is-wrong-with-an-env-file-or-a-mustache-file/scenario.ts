import { expect } from '@jest/globals';
import { errorsOf } from '../annotations.ts';
import { scenario } from '../scenario.ts';

const render = { command: 'render', targets: 'task-definition' };

export default scenario({
  files: { 'ecspresso.yml': 'region: eu-central-1\ntask_definition: task.json.mustache\n' },
  steps: [
    {
      name: 'every bad line of an env file',
      files: { 'deploy.env': '# variables\nFAMILY=web\nIMAGE URI=app:1\nMOTD="say \\x"\n1ST=x\nOPEN="abc\nplain\n' },
      inputs: { ...render, envfile: 'deploy.env' },
      exitCode: 1,
      log: [/^deploy\.env:3:6: a name has .*\n {4}3 \| IMAGE URI=\*\*\*\*\*\n {6}\| {6}\^$/m, 'A value cannot run over several lines; write \\n in double quotes.'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'deploy.env:3:6 Config: a name has letters, digits, _ . and / only, not " "',
          'deploy.env:4:11 Config: \\x is no escape',
          'deploy.env:5:1 Config: a name begins with a letter or _, not with "1"',
          'deploy.env:6:6 Config: the quote " is not closed',
          'deploy.env:7:1 Config: expected KEY=VALUE, but the line has no =',
        ]),
    },
    {
      name: 'an env file that is not there',
      inputs: { ...render, envfile: 'gone.env' },
      exitCode: 1,
      log: ['Paths in envfile are relative to working-directory.'],
      check: (run) => expect(errorsOf(run)).toEqual([expect.stringContaining('Config: cannot read the env file gone.env')]),
    },
    {
      name: 'unknown names and unset variables of a Mustache file, all at once',
      env: { FAMILY: 'web' },
      files: { 'task.json.mustache': '{\n  "family": "{{ FAMILY }}",\n  "cpu": "{{ env.CPU }}",\n  "memory": "{{#tfstat}}output.memory{{/tfstat}}"\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['Write {{ env.FAMILY }} for the environment variable.', 'env: { CPU: … }'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'task.json.mustache:2:14 Template: "FAMILY" is not defined',
          'task.json.mustache:3:11 Template: environment variable CPU is not defined',
          'task.json.mustache:4:14 Template: "tfstat" is not defined',
        ]),
    },
    {
      name: 'a section that is not closed',
      files: { 'task.json.mustache': '{\n  "family": "{{#env.FAMILY}}web"\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['    2 |   "family": "{{#env.FAMILY}}web"'],
      check: (run) => expect(errorsOf(run)).toEqual(['task.json.mustache:2:14 Template: the section {{#env.FAMILY}} is not closed: expected {{/env.FAMILY}}']),
    },
    {
      name: 'a Mustache file that is no JSON once it is rendered',
      env: { CPU: '256,' },
      files: { 'task.json.mustache': '{\n  "family": "web",\n  "cpu": {{{ env.CPU }}}\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['    3 |   "cpu": {{{ env.CPU }}}', '  rendered:', '    3 |   "cpu": 256,', 'Take the comma before the } away'],
      check: (run) => expect(errorsOf(run)).toEqual(["task.json.mustache:3:10 Definition: not valid JSON: invalid character '}' looking for beginning of object key string"]),
    },
  ],
});
