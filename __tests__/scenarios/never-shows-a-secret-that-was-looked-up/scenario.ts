import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ActionRun } from '../../../scripts/runner.ts';
import type { Clouds } from '../../../simulator/clouds/index.ts';
import type { Simulator } from '../../../simulator/server.ts';
import { plugins } from '../lookups.ts';
import { deployedWorld, project } from '../project.ts';
import { scenario, type ScenarioStep } from '../scenario.ts';

/** Long enough for the runner's masks. */
const long = {
  ssm: 'canary-of-ssm',
  output: 'canary-of-an-output',
  member: 'canary-in-an-object',
  attribute: 'canary-of-an-attribute',
  quote: 'canary "with a quote',
  number: '918273645',
  variable: 'canary-of-a-variable',
  password: 'canary-of-a-password',
  first: 'canary-on-line-one',
  second: 'canary "on" <line> two',
};
/** Too short to be masked: only we can keep them back. */
const short = { ssm: 'cn4ry', output: 'k3y', variable: 'pw-9', tiny: 'q7' };
/** Values of the state and of the environment that nobody asked for, and one that was asked for and is no secret. */
const others = { state: 'canary-nobody-asked', neighbour: 'canary-next-door', harmless: 'harmless-value' };
/** Longer than what an excerpt or a message shows of it. */
const cut = Array.from({ length: 60 }, (_, i) => `seg${100 + i}`).join('');
const lines = `${long.first}\n${long.second}\nab`;

const state = JSON.stringify({
  version: 4,
  serial: 1,
  lineage: 'l',
  outputs: {
    password: { value: long.output, type: 'string', sensitive: true },
    short: { value: short.output, type: 'string', sensitive: true },
    number: { value: Number(long.number), type: 'number', sensitive: true },
    object: { value: { inner: [long.member], plain: true }, type: ['object', {}], sensitive: true },
    unasked: { value: others.state, type: 'string', sensitive: true },
    harmless: { value: others.harmless, type: 'string' },
  },
  resources: [
    {
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'main',
      instances: [{ attributes: { address: 'db.internal', password: long.attribute, other: others.neighbour }, sensitive_attributes: [[{ type: 'get_attr', value: 'password' }], [{ type: 'get_attr', value: 'other' }]] }],
    },
  ],
});

const container = {
  environment: [
    { name: 'SSM', value: '{{ ssm `/long` }}' },
    { name: 'LINES', value: '{{ ssm `/lines` | json_escape }}' },
    { name: 'SHORT', value: '{{ ssm `/short` }}' },
    { name: 'TINY', value: '{{ ssm `/tiny` }}' },
    { name: 'OUTPUT', value: '{{ web_tfstate `output.password` }}' },
    { name: 'OBJECT', value: '{{ tfstate `output.object` | json_escape }}' },
    { name: 'HARMLESS', value: '{{ tfstate `output.harmless` }}' },
    { name: 'VARIABLE', value: '{{ must_env `CANARY` }}' },
  ],
  command: ['serve', '--password={{ tfstate `aws_db_instance.main.password` }}', '--key', '{{ tfstate `output.short` }}', '--number={{ tfstate `output.number` }}', '{{ must_env `CANARY_SHORT` }}'],
  dockerLabels: { ssm: '{{ ssm `/long` }}', short: '{{ ssm `/short` }}', tiny: '{{ ssm `/tiny` }}', role: '{{ ssm `/role` }}' },
  logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': '{{ ssm `/long` }}', 'splunk-url': 'https://splunk' } },
};
const files: Record<string, string> = {
  ...project({
    config: plugins({ name: 'tfstate', config: { path: 'terraform.tfstate' } }, { name: 'tfstate', func_prefix: 'web_', config: { url: '{{ must_env `STATE_URL` }}' } }),
    container,
    service: { tags: [{ key: 'token', value: '{{ ssm `/long` }} {{ ssm `/short` }}' }] },
  }),
  'terraform.tfstate': state,
};

const commandText = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

/** Part of a role's ARN in the definitions: masked, it would empty outputs of ours. Where they cannot be read it is not known. */
const name = 'web-execution';

/** Everything that people or other steps may read, but the commands that register the masks. */
const readable = ({ log, outputs, summary, state: saved }: ActionRun, clouds: Clouds | undefined): string =>
  [...log.split('\n').filter((line) => !line.startsWith('::add-mask::')), JSON.stringify(outputs), ...Object.values(outputs), summary, JSON.stringify(saved), ...(clouds?.calls ?? []).map(({ path, body, host }) => `${host}${path} ${host === '127.0.0.1' && path === '/state' ? '' : body}`)].join('\n');

const masksOf = ({ log }: ActionRun): string[] => log.split('\n').filter((line) => line.startsWith('::add-mask::')).map((line) => commandText(line.slice('::add-mask::'.length)));

/** As the value stands, in JSON, in Go's JSON, and with the quotes of a JSON text inside another. */
const guises = (value: string): string[] => {
  const json = JSON.stringify(value).slice(1, -1);
  const go = json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return [value, json, go, JSON.stringify(json).slice(1, -1), JSON.stringify(go).slice(1, -1)];
};

function keepsQuiet(run: ActionRun, clouds: Clouds | undefined): void {
  const text = readable(run, clouds);
  const secrets = [...Object.values(long), ...Object.values(short), others.state, others.neighbour];
  expect(secrets.flatMap(guises).filter((guise) => new RegExp(`(?<![\\w-])${guise.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text))).toEqual([]);
  // Too short for a mask; a mask would tear holes into everything.
  expect(masksOf(run).filter((mask) => mask.length < 6 || Object.values(short).includes(mask))).toEqual([]);
}

const clean = (simulator: Simulator): void => simulator.sim.faults.clear();
const step = (name: string, exitCode: number, more: Partial<ScenarioStep> & { masked?: readonly string[] } = {}): ScenarioStep => ({
  name,
  exitCode,
  before: clean,
  ...more,
  inputs: { mask: 'CANARY\nCANARY_SHORT', ...more.inputs },
  env: ({ clouds }) => ({
    IMAGE_URI: 'app:2',
    CANARY: long.variable,
    CANARY_SHORT: short.variable,
    STATE_URL: `${clouds.replace('//', `//me:${long.password}@`)}/state`,
    GITHUB_API_URL: clouds,
  }),
  check: async (run, simulator, others) => {
    keepsQuiet(run, others.clouds);
    expect(masksOf(run)).toEqual(expect.arrayContaining([...(more.masked ?? Object.values(long).filter((value) => value !== long.quote))]));
    if (more.masked === undefined) expect(masksOf(run)).not.toContain(name);
    await more.check?.(run, simulator, others);
  },
});

export default scenario({
  // Rollouts follow real time, and what must not be said is checked below.
  withoutTranscript: true,
  files,
  aws: {
    world: {
      ...deployedWorld(),
      ssm: {
        '/long': { type: 'SecureString', value: long.ssm },
        '/lines': { type: 'SecureString', value: lines },
        '/short': { type: 'SecureString', value: short.ssm },
        '/tiny': { type: 'SecureString', value: short.tiny },
        '/quote': { type: 'SecureString', value: long.quote },
        '/cut': { type: 'SecureString', value: cut },
        '/role': { type: 'SecureString', value: name },
      },
    },
    plans: [{ service: 'prod/web', deployments: [{}, { tasks: { outcome: 'fails-to-start', stoppedReason: `CannotStartContainerError: exec ${long.ssm} ${short.ssm}: not found` } }] }],
  },
  clouds: { pages: { '/state': { body: state, login: `me:${long.password}` } } },
  // Rollouts take minutes; the deadline must not come first when the machine is slow.
  speed: 60,
  steps: [
    step('render: the file holds the values, the log does not', 0, {
      inputs: { command: 'render', 'output-dir': 'out', targets: 'task-definition\nconfig\nservice-definition' },
      check: (run) => {
        const rendered = readFileSync(join(run.workspace, 'out', 'task-definition.json'), 'utf8');
        for (const value of [long.ssm, long.output, long.attribute, long.number, long.variable, short.ssm, short.output, others.harmless]) expect(rendered).toContain(value);
        expect((JSON.parse(rendered) as { containerDefinitions: { environment: { name: string; value: string }[] }[] }).containerDefinitions[0]?.environment[1]?.value).toBe(lines);
        expect(run.log).toContain(others.harmless);
      },
    }),
    step('diff', 0, { inputs: { command: 'diff' }, check: (run) => expect(readable(run, undefined)).not.toContain(others.harmless) }),
    step('dry run', 0, { inputs: { 'dry-run': 'true' }, log: ['--password=***', '"role": "***"', `role/${name}`], check: (run) => expect(readable(run, undefined)).not.toContain(others.harmless) }),
    step('deploy', 0, { outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' }, check: (run) => expect(readable(run, undefined)).not.toContain(others.harmless) }),
    step('deploy that fails, ECS quoting the command', 1, {
      files: { 'service.json': (files['service.json'] ?? '').replace('"desiredCount": 2', '"desiredCount": 2, "enableExecuteCommand": true'), 'task.json': (files['task.json'] ?? '').replace('"serve"', '"serve", "twice"') },
      log: ['CannotStartContainerError: exec *** ***: not found'],
      outputs: { 'deployment-status': 'rolled-back' },
    }),
    step('a call that is refused, AWS quoting the value', 1, {
      files: { 'task.json': (files['task.json'] ?? '').replace('"serve"', '"serve", "again"') },
      before: (simulator) => {
        clean(simulator);
        simulator.plan({ faults: [{ service: 'ecs', operation: 'RegisterTaskDefinition', type: 'ClientException', message: `Invalid label ${long.ssm} and ${short.ssm}, ${long.number}.` }] });
      },
      log: ['Invalid label *** and ***, ***.'],
    }),
    step('a value that breaks the document, shown with its line', 1, {
      files: { 'task.json': (files['task.json'] ?? '').replace('{{ ssm `/lines` | json_escape }}', '{{ ssm `/quote` }} {{ tfstate `output.harmless` }}') },
      log: ['rendered:', /::error file=task\.json/],
      masked: [long.ssm, long.variable, long.output, long.quote],
    }),
    step('a value of which an excerpt shows a part only', 1, {
      files: { 'task.json': (files['task.json'] ?? '').replace('{{ ssm `/lines` | json_escape }}', '{{ ssm `/cut` }}" x') },
      log: [/rendered:\n.* …\*\*\*" x/],
      masked: [cut],
      check: (run) => expect(readable(run, undefined)).not.toMatch(/seg\d/),
    }),
    step('a value of which a message shows a part only', 1, {
      files: { 'task.json': (files['task.json'] ?? '').replace('"essential": true', '"essential": true, "memory": "{{ ssm `/cut` }}"') },
      log: ['cannot unmarshal string "***…'],
      masked: [cut],
      check: (run) => expect(readable(run, undefined)).not.toMatch(/seg\d/),
    }),
    step('a missing address beside values that were found', 1, {
      files: { 'task.json': (files['task.json'] ?? '').replace('{{ ssm `/lines` | json_escape }}', '{{ tfstate `aws_db_instance.main.passwort` }} {{ tfstate `aws_db_instance.main.password.x` }} {{ tfstate `output.unasked[0].x` }}') },
      log: ['aws_db_instance.main.passwort is not found in tfstate', 'expected an object but got: string'],
      masked: [long.variable, long.password],
    }),
    step('a config that breaks', 1, {
      files: { 'ecspresso.yml': `${files['ecspresso.yml']}timeout: "{{ must_env \`CANARY\` }} {{ must_env \`CANARY_SHORT\` }}"\n` },
      masked: [long.variable],
    }),
  ],
});
