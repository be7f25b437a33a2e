import { describe, expect, it } from '@jest/globals';
import { parseConfig, type ParsedConfig } from '../../src/config/parse.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { parseYaml } from '../../src/rendering/yaml.ts';
import { allErrors } from '../../src/report/errors.ts';
import { ActionError } from '../../src/support/errors.ts';

function parse(text: string, path = 'deploy/ecspresso.yml'): ParsedConfig {
  const document = parseYaml(literally({ path, text }));
  return parseConfig(document.value, path, document);
}

/** Every error as `line:column message`. */
function errorsOf(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ActionError) return allErrors(error).map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);
    throw error;
  }
  throw new Error(`${text} was read`);
}

const whole = `
required_version: ">= 2.0.0, < 3"
region: ap-northeast-1
cluster: prod
service: web
service_definition: ecs-service-def.json
task_definition: /abs/ecs-task-def.json
express_definition: express.json
plugins:
  - name: tfstate
    config: {url: "s3://b/k", optional: true}
    func_prefix: prod_
  - name: CloudFormation
appspec:
  version: "0.0"
  Resources: []
  Hooks:
    - BeforeInstall: first
    - AfterInstall: second
codedeploy:
  application_name: app
  deployment_group_name: group
  deployment_config_name: canary
timeout: 15m
ignore:
  tags: [owner, "aws:*"]
`;

describe('parseConfig', () => {
  it('reads every key, and joins paths to the directory of the file', () => {
    const { config, given, warnings } = parse(whole);
    expect(config).toEqual({
      path: 'deploy/ecspresso.yml',
      directory: 'deploy',
      requiredVersion: '>= 2.0.0, < 3',
      region: 'ap-northeast-1',
      cluster: 'prod',
      service: 'web',
      serviceDefinition: 'deploy/ecs-service-def.json',
      taskDefinition: '/abs/ecs-task-def.json',
      expressDefinition: 'deploy/express.json',
      plugins: [
        { name: 'tfstate', funcPrefix: 'prod_', config: { url: 's3://b/k', optional: true }, at: { file: 'deploy/ecspresso.yml', line: 10, column: 5 } },
        { name: 'CloudFormation', funcPrefix: '', config: {}, at: { file: 'deploy/ecspresso.yml', line: 13, column: 5 } },
      ],
      appspec: { hooks: [{ BeforeInstall: 'first' }, { AfterInstall: 'second' }] },
      codedeploy: { applicationName: 'app', deploymentGroupName: 'group', deploymentConfigName: 'canary' },
      timeoutMs: 900_000,
      ignoreTags: ['owner', 'aws:*'],
      places: {
        service_definition: { file: 'deploy/ecspresso.yml', line: 6, column: 21 },
        task_definition: { file: 'deploy/ecspresso.yml', line: 7, column: 18 },
      },
    });
    expect(given).toEqual(new Set(['required_version', 'region', 'cluster', 'service', 'service_definition', 'task_definition', 'express_definition', 'plugins', 'appspec', 'codedeploy', 'timeout', 'ignore']));
    expect(warnings).toEqual([]);
  });

  it.each([
    { name: 'nothing', text: '' },
    { name: 'null', text: '~' },
    { name: 'keys without values', text: 'region:\ncluster:\nservice: ~\nplugins:\nignore:\ncodedeploy:\ntimeout:\n' },
    { name: 'empty texts', text: 'region: ""\ncluster: ""\nservice: ""\nservice_definition: ""\n' },
  ])('fills in the defaults for $name', ({ text }) => {
    const { config, given } = parse(text);
    expect(config).toEqual({ path: 'deploy/ecspresso.yml', directory: 'deploy', cluster: 'default', plugins: [], codedeploy: {}, timeoutMs: 600_000, places: {}, ignoreTags: [] });
    expect(given).toEqual(new Set());
  });

  it('takes keys in any case of letters, the last one if there are two', () => {
    expect(parse('REGION: a\nService: b\nservice: c\nPlugins: [{Name: ssm}]').config).toMatchObject({ region: 'a', service: 'c', plugins: [{ name: 'ssm' }] });
  });

  it('takes an entry of a list that is null for an empty one, as Go does', () => {
    expect(parse('ignore: {tags: [a, null]}\nappspec: {Hooks: [null]}').config).toMatchObject({ ignoreTags: ['a', ''], appspec: { hooks: [{}] } });
  });

  it('warns about unknown keys wherever they stand, and guesses which were meant', () => {
    const { warnings } = parse('regoin: x\nplugins:\n- name: ssm\n  conifg: {}\ncodedeploy:\n  zzz: 1\nignore: {tag: [a]}\n');
    expect(warnings.map(({ level, text, at }) => `${level} ${at?.line}:${at?.column} ${text}`)).toEqual([
      'warning 1:1 unknown key regoin has no effect; did you mean region?',
      'warning 4:3 unknown key plugins[0].conifg has no effect; did you mean config?',
      'warning 6:3 unknown key codedeploy.zzz has no effect',
      'warning 7:10 unknown key ignore.tag has no effect; did you mean tags?',
    ]);
  });

  it('warns about settings that a plugin does not know, in any case of its name: the Go tool passes over them', () => {
    const { warnings } = parse('Plugins:\n- Config:\n    path: a\n    optionall: true\n  name: TFState\n- name: external\n  config: {name: x, colour: 1}\n- name: constructor\n  config: {any: 1}\n');
    expect(warnings.map(({ level, text, at }) => `${level} ${at?.line}:${at?.column} ${text}`)).toEqual([
      'warning 4:5 unknown key Plugins[0].Config.optionall has no effect; did you mean optional?',
      'warning 7:21 unknown key Plugins[1].config.colour has no effect',
    ]);
  });

  it('suggests the one key that goes on where an unknown one ends', () => {
    const texts = parse('service_def: a\ntask: b\nexpr: c\ncodedeploy: { application: d, deployment: e }\n').warnings.map(({ text }) => text);
    expect(texts).toEqual([
      'unknown key service_def has no effect; did you mean service_definition?',
      'unknown key task has no effect; did you mean task_definition?',
      'unknown key expr has no effect; did you mean express_definition?',
      'unknown key codedeploy.application has no effect; did you mean application_name?',
      'unknown key codedeploy.deployment has no effect',
    ]);
  });

  it('warns about a timeout without unit, and mentions a key that has had its day', () => {
    const { config, warnings } = parse('timeout: 600\nfilter_command: peco\n');
    expect(config.timeoutMs).toBe(600_000);
    expect(warnings).toEqual([
      { level: 'warning', text: 'timeout: 600 has no unit and is taken as seconds; write 600s', at: { file: 'deploy/ecspresso.yml', line: 1, column: 10 } },
      { level: 'notice', text: 'filter_command has no effect here, and ecspresso v3 removes it', at: { file: 'deploy/ecspresso.yml', line: 2, column: 1 } },
    ]);
  });

  it.each([
    { text: 'service: 123', errors: ['1:10 service: expected a string, got the number 123'] },
    { text: 'service: true', errors: ['1:10 service: expected a string, got true'] },
    { text: 'service: [a]', errors: ['1:10 service: expected a string, got a list'] },
    { text: 'service: 12345678901234567890', errors: ['1:10 service: expected a string, got the number 12345678901234567890'] },
    { text: 'plugins: {}', errors: ['1:10 plugins: expected a list, got a mapping'] },
    { text: 'plugins: [x]', errors: ['1:11 plugins[0]: expected a mapping, got the text "x"'] },
    { text: 'plugins: [{config: {}}]', errors: ['1:11 plugins[0]: name is missing'] },
    { text: 'plugins: [~]', errors: ['1:11 plugins[0]: name is missing'] },
    { text: 'plugins: [{name: 1}]', errors: ['1:18 plugins[0].name: expected a string, got the number 1'] },
    { text: 'plugins: [{name: a, config: x}]', errors: ['1:29 plugins[0].config: expected a mapping, got the text "x"'] },
    { text: 'ignore: {tags: [1]}', errors: ['1:17 ignore.tags[0]: expected a string, got the number 1'] },
    { text: 'appspec: {Hooks: [{BeforeInstall: 1}]}', errors: ['1:35 appspec.Hooks[0].BeforeInstall: expected a string, got the number 1'] },
    { text: 'timeout: soon', errors: ['1:10 timeout: expected a duration such as 10m, 90s or 1h30m, got the text "soon"'] },
    { text: `service_definition: [${'x'.repeat(90)}]`, errors: ['1:21 service_definition: expected a string, got a list'] },
    { text: `plugins: ${'x'.repeat(90)}`, errors: [`1:10 plugins: expected a list, got the text "${'x'.repeat(60)}…"`] },
    { text: '[a]', errors: ['1:1 expected a mapping of keys, got a list'] },
    { text: 'text', errors: ['1:1 expected a mapping of keys, got the text "text"'] },
    { text: 'required_version: ">= 3"', errors: ['1:19 required_version: >= 3 is not met by 2.8.7'] },
    { text: 'required_version: latest', errors: ['1:19 required_version has invalid format: malformed constraint: latest'] },
  ])('refuses $text', ({ text, errors }) => expect(errorsOf(text)).toEqual(errors));

  it('reports everything that is wrong together, warnings last', () => {
    expect(errorsOf('servise: web\ncluster: 1\nplugins: [{}]\ntimeout: x\nrequired_version: "< 2"\nfilter_command: x\n')).toEqual([
      '2:10 cluster: expected a string, got the number 1',
      '3:11 plugins[0]: name is missing',
      '4:10 timeout: expected a duration such as 10m, 90s or 1h30m, got the text "x"',
      '5:19 required_version: < 2 is not met by 2.8.7',
      '1:1 unknown key servise has no effect; did you mean service?',
    ]);
  });

  it('tells to quote what was meant as text', () => {
    expect(() => parse('cluster: 12')).toThrow(expect.objectContaining({ code: 'CONFIG', hint: 'Put it in quotes: "12".' }));
    // The number is 83; the name that was meant is not.
    expect(() => parse('service: 0123')).toThrow(expect.objectContaining({ message: 'service: expected a string, got the number 0123', hint: 'Put it in quotes: "0123".' }));
    expect(() => parse('required_version: 2.80')).toThrow(expect.objectContaining({ hint: 'Put it in quotes: "2.80".' }));
    expect(() => parse('cluster: [12]')).toThrow(expect.objectContaining({ hint: undefined }));
  });
});
