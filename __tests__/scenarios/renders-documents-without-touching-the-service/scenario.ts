import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { load } from 'js-yaml';
import { errorsOf, warningsOf } from '../annotations.ts';
import { scenario } from '../scenario.ts';

const files = {
  'deploy/ecspresso.yml': `region: eu-central-1
cluster: {{ env \`CLUSTER\` \`default\` }}
service: web
service_definition: service.json
task_definition: task.json
{{ if env \`TIMEOUT\` \`\` }}timeout: {{ env \`TIMEOUT\` }}{{ end }}
`,
  'deploy/task.json': '{\n  "family": "web",\n  "containerDefinitions": [{ "name": "web", "image": "{{ must_env `IMAGE_URI` }}", "environment": [{ "name": "MOTD", "value": "{{ env `MOTD` `-` | json_escape }}" }] }]\n}\n',
  'deploy/service.json': '{ "launchType": "FARGATE", "desiredCount": 2 }\n',
  'first.env': 'CLUSTER=one\nIMAGE_URI="app:1" # replaced\n',
  'second.env': "IMAGE_URI=app:2\nMOTD='say \"hi\"'\n",
  'other/notes.txt': 'image {{ must_env `IMAGE_URI` }} in {{ env `CLUSTER` `-` }}\n',
  'other/part.json.mustache': '{ "image": "{{ env.IMAGE_URI }}", "motd": "{{ env.MOTD }}" }\n',
};
const inputs = { command: 'render', config: 'deploy/ecspresso.yml', envfile: 'first.env\nsecond.env' };
const noEcs = { changes: [] };

export default scenario({
  files,
  steps: [
    {
      ...noEcs,
      name: 'everything, printed in groups: later env files win over earlier ones',
      inputs,
      exitCode: 0,
      outputs: { 'rendered-config': undefined, 'rendered-task-definition': undefined, 'rendered-service-definition': undefined },
      log: ['::group::Rendered config\nregion: eu-central-1\ncluster: one\n', '::group::Rendered service-definition\n', '::group::Rendered task-definition\n', '"image": "app:2"', '"value": "say \\"hi\\""'],
      check: (run, simulator) => {
        expect(simulator.calls.filter((call) => call.service === 'ecs')).toEqual([]);
        expect(warningsOf(run)).toEqual([]);
      },
    },
    {
      ...noEcs,
      name: 'everything, written to files that outputs name',
      inputs: { ...inputs, 'output-dir': 'out/rendered' },
      exitCode: 0,
      outputs: { 'rendered-config': 'out/rendered/ecspresso.yml', 'rendered-task-definition': 'out/rendered/task-definition.json', 'rendered-service-definition': 'out/rendered/service-definition.json' },
      check: async (run) => {
        const read = (name: string): Promise<string> => readFile(join(run.workspace, 'out/rendered', name), 'utf8');
        expect(load(await read('ecspresso.yml'))).toEqual({ region: 'eu-central-1', cluster: 'one', service: 'web', service_definition: 'deploy/service.json', task_definition: 'deploy/task.json', timeout: '10m0s' });
        expect(JSON.parse(await read('task-definition.json'))).toMatchObject({ family: 'web', containerDefinitions: [{ image: 'app:2' }] });
        expect(JSON.parse(await read('service-definition.json'))).toMatchObject({ launchType: 'FARGATE', desiredCount: 2, serviceName: 'web' });
      },
    },
    {
      ...noEcs,
      name: 'only what is asked for, by the short names of ecspresso too, and any other file',
      inputs: { ...inputs, targets: 'taskdef\nother/notes.txt\nother/part.json.mustache', 'output-dir': 'some' },
      exitCode: 0,
      outputs: { 'rendered-config': undefined, 'rendered-task-definition': 'some/task-definition.json' },
      log: ['::group::Rendered other/notes.txt\nimage app:2 in one\n'],
      notLog: ['Rendered config'],
      check: async (run) => {
        expect((await readdir(join(run.workspace, 'some'))).sort()).toEqual(['notes.txt', 'part.json', 'task-definition.json']);
        expect(JSON.parse(await readFile(join(run.workspace, 'some/part.json'), 'utf8'))).toEqual({ image: 'app:2', motd: 'say "hi"' });
      },
    },
    {
      ...noEcs,
      name: 'what has no effect or is easily misread is a warning',
      files: { 'odd.yml': 'region: eu-central-1\ntimeout: 600\nclutser: x\nfilter_command: peco\n' },
      inputs: { command: 'render', config: 'odd.yml', targets: 'config' },
      exitCode: 0,
      log: ['timeout: 10m0s'],
      check: (run) => expect(warningsOf(run)).toEqual(['odd.yml:2:10 line 2: timeout: 600 has no unit and is taken as seconds; write 600s']),
      summary: ['unknown key clutser has no effect; did you mean cluster?', 'filter_command has no effect here'],
    },
    {
      ...noEcs,
      name: 'two files cannot become one',
      files: { 'a/x.json': '1', 'b/x.json': '2' },
      inputs: { ...inputs, targets: 'a/x.json\nb/x.json', 'output-dir': 'some' },
      exitCode: 1,
      check: (run) => expect(errorsOf(run)).toEqual(['Input: targets: b/x.json would be written to some/x.json, as another target was']),
    },
    {
      ...noEcs,
      name: 'a target that is neither a name nor a file',
      inputs: { ...inputs, targets: 'task-defintion' },
      exitCode: 1,
      check: (run) => expect(errorsOf(run)).toEqual([expect.stringContaining('Input: targets: task-defintion is neither config, service-definition nor task-definition, and cannot be read as a file')]),
    },
  ],
});
