import { expect } from '@jest/globals';
import { errorsOf } from '../annotations.ts';
import { scenario } from '../scenario.ts';

const config = 'region: eu-central-1\ntask_definition: task.json\n';
const render = { command: 'render', targets: 'task-definition' };

export default scenario({
  files: { 'ecspresso.yml': config },
  steps: [
    {
      name: 'what cannot be read: every unknown name, and the place where reading ends',
      files: {
        'task.json': `{
  "family": "{{ musst_env \`FAMILY\` }}",
  "cpu": "{{ tfstate \`output.cpu\` }}",
  "memory": "{{ if eq $size 1 }}512{{ end }}",
  "containerDefinitions": [{ "name": "web", "image": "{{ env "IMAGE }}" }]
}
`,
      },
      inputs: render,
      exitCode: 1,
      log: [/^task\.json:2:17: function "musst_env" not defined\n {4}2 \| {3}"family": "\{\{ musst_env `FAMILY` \}\}",\n {6}\| {17}\^\n {2}Did you mean must_env\?$/m, 'Is the quote of a string not closed before it, or is one } missing?'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'task.json:2:17 Template: function "musst_env" not defined',
          'task.json:3:14 Template: function "tfstate" not defined',
          'task.json:4:23 Template: undefined variable "$size"',
          'task.json:5:73 Template: unexpected "}" in operand',
        ]),
    },
    {
      name: 'a structure that is never closed',
      files: { 'task.json': '{\n  "family": "web",\n  {{ if env `DEBUG` `` }}\n  "cpu": "256"\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['the {{if}} has no {{end}}', '    3 |   {{ if env `DEBUG` `` }}'],
      check: (run) => expect(errorsOf(run)).toEqual(['task.json:3:6 Template: the {{if}} has no {{end}}']),
    },
    {
      name: 'what fails while it is rendered: all of it, wherever it stands',
      files: {
        'task.json': `{
  "family": "{{ must_env \`FAMILY\` }}",
  {{- range $i := index "ab" 5 }}{{ end }}
  {{- if eq (len "web") 3.0 }}{{ end }}
  "cpu": "{{ with env \`CPU\` \`256\` }}{{ must_env . 1 }}{{ end }}",
  "memory": "{{ json_escape 512 }}"
}
`,
      },
      inputs: render,
      exitCode: 1,
      log: ['Set it for the step, for example `env: { FAMILY: … }`, in the input env, or in an env file.', 'numbers from JSON are float64, and so is 1.0.', 'It is called so: {{ must_env string }}', 'Put it in quotes.'],
      check: (run) =>
        expect(errorsOf(run)).toEqual([
          'task.json:2:17 Template: environment variable FAMILY is not defined',
          'task.json:3:19 Template: error calling index: index out of range: 5',
          'task.json:4:10 Template: error calling eq: incompatible types for comparison: int and float64',
          'task.json:5:40 Template: wrong number of args for must_env: want 1 got 2',
          'task.json:6:29 Template: expected string; found 512',
        ]),
    },
    {
      name: 'a file that is no JSON once it is rendered: both lines are shown',
      env: { MOTD: 'say "hi"' },
      files: { 'task.json': '{\n  "family": "web",\n  {{ if true }}\n  "cpu": "256",\n  {{ end }}\n  "memory": "{{ must_env `MOTD` }}"\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['    6 |   "memory": "{{ must_env `MOTD` }}"', '  rendered:', '    6 |   "memory": "say "hi""', 'escape it: {{ must_env `NAME` | json_escape }}'],
      check: (run) => expect(errorsOf(run)).toEqual(["task.json:6:17 Definition: not valid JSON: invalid character 'h' after object key:value pair"]),
    },
    {
      name: 'a file that is no JSON at all',
      files: { 'task.json': '{\n  // the family\n  "family": "web",\n}\n' },
      inputs: render,
      exitCode: 1,
      log: ['JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet).'],
      check: (run) => expect(errorsOf(run)).toEqual(["task.json:2:3 Definition: not valid JSON: invalid character '/' looking for beginning of object key string"]),
    },
    {
      name: 'a template that would never end',
      files: { 'task.json': '{{ define "a" }}{{ template "a" }}{{ end }}{{ template "a" }}' },
      inputs: render,
      exitCode: 1,
      check: (run) => expect(errorsOf(run)).toEqual(['task.json:1:29 Template: the template calls itself without end']),
    },
  ],
});
