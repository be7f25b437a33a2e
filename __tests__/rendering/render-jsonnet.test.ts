import { describe, expect, it } from '@jest/globals';
import type { PluginConfig } from '../../src/config/config.ts';
import { openLookups } from '../../src/lookups/index.ts';
import { readJson } from '../../src/rendering/json.ts';
import { renderConfig, type RenderContext, renderDefinition } from '../../src/rendering/render.ts';
import { ActionError } from '../../src/support/errors.ts';
import { FakeLookupWorld, stateText } from '../fakes/lookups.ts';
import { filesImporter } from './jsonnet/evaluate.ts';

const world = new FakeLookupWorld();
world.env = { TAG: '7', QUOTED: 'a "b" <c>\n' };
world.parameters = { '/a': { type: 'String', value: 'A' }, '/list': { type: 'StringList', value: 'x,y' } };
world.secretArns = { token: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:token-AbCdEf' };
world.stacks = { net: { Vpc: 'vpc-1' } };
world.localFiles['deploy/prod.tfstate'] = stateText({ outputs: { list: { value: [1, 'two', null], type: ['tuple', []] }, name: { value: 'prod', type: 'string' } } });
world.command = (argv) => ({ stdout: JSON.stringify({ argv }), stderr: '', exitCode: 0, signal: null, timedOut: false });

const plugin = (name: string, config: Record<string, unknown>, funcPrefix = ''): PluginConfig => ({ name, config, funcPrefix, at: { file: 'ecspresso.yml', line: 1, column: 1 } });
const plugins = [
  plugin('tfstate', { path: 'prod.tfstate' }),
  plugin('tfstate', { path: 'prod.tfstate' }, 'other_'),
  plugin('cloudformation', {}),
  plugin('external', { name: 'who', command: ['who'], num_args: 1, parser: 'json' }),
];
const { functions } = openLookups({ plugins, configDirectory: 'deploy', world, secrets: world.secrets });

const context: RenderContext = {
  functions,
  env: world.env,
  ext: { extStr: { stage: 'prod' }, extCode: { n: '1 + 1' } },
  importer: filesImporter({ 'deploy/lib.libsonnet': "{ bad:: error 'bad' }" }),
};

const definition = (text: string) => renderDefinition({ path: 'deploy/task.jsonnet', text }, context);
const valueOf = async (text: string): Promise<unknown> => JSON.parse((await definition(text)).text) as unknown;

async function errorOf(text: string): Promise<ActionError> {
  try {
    await definition(text);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`${text} was rendered`);
}

describe('a definition in Jsonnet', () => {
  it.each([
    { name: 'env', text: "[std.native('env')('TAG', 'x'), std.native('env')('NONE', 'x'), std.native('env')('NONE', { a: 1 })]", value: ['7', 'x', { a: 1 }] },
    { name: 'must_env', text: "std.native('must_env')('TAG')", value: '7' },
    { name: 'json_escape', text: "std.native('json_escape')(std.native('must_env')('QUOTED'))", value: 'a \\"b\\" \\u003cc\\u003e\\n' },
    { name: 'ssm', text: "std.native('ssm')('/a')", value: 'A' },
    { name: 'ssm_list', text: "std.native('ssm_list')('/list', 1)", value: 'y' },
    { name: 'secretsmanager_arn', text: "std.native('secretsmanager_arn')('token')", value: world.secretArns['token'] },
    { name: 'tfstate, with the types of its values', text: "std.native('tfstate')('output.list')", value: [1, 'two', null] },
    { name: 'tfstate with a prefix', text: "std.native('other_tfstate')('output.name')", value: 'prod' },
    { name: 'cfn_output', text: "std.native('cfn_output')('net', 'Vpc')", value: 'vpc-1' },
    { name: 'a function of the plugin external', text: "std.native('who')('me')", value: { argv: ['who', 'me'] } },
    { name: 'external variables', text: "[std.extVar('stage'), std.extVar('n')]", value: ['prod', 2] },
    { name: 'its own path', text: 'std.thisFile', value: 'deploy/task.jsonnet' },
  ])('may use $name', async ({ text, value }) => {
    expect(await valueOf(text)).toEqual(value);
  });

  it('is a Go template afterwards', async () => {
    expect(await valueOf("{ image: 'app:{{ must_env `TAG` }}', state: '{{ tfstate `output.name` }}' }")).toEqual({ image: 'app:7', state: 'prod' });
  });

  it('shows the made JSON where that template is wrong', async () => {
    const error = await errorOf("{ image: '{{ must_env \"TAG\" }}' }");
    expect(error).toMatchObject({ code: 'TEMPLATE', at: { file: 'deploy/task.jsonnet' } });
    expect(error.excerpt).toContain('"image": "{{ must_env \\"TAG\\" }}"');
    expect(error.hint).toContain('backquotes');
  });

  it('shows the source line, a caret and the way to the error', async () => {
    const error = await errorOf("local lib = import 'lib.libsonnet';\n{\n  a: [lib.bad],\n}");
    expect(error).toMatchObject({ code: 'TEMPLATE', message: 'RUNTIME ERROR: bad', at: { file: 'deploy/lib.libsonnet', line: 1, column: 9 } });
    expect(error.excerpt).toBe(
      [
        "    1 | { bad:: error 'bad' }",
        '      |         ^',
        '  at deploy/lib.libsonnet:1:9  object <anonymous>',
        '  at deploy/task.jsonnet:3:7  thunk from <object <anonymous>>',
        '  at output.a[0]',
      ].join('\n'),
    );
  });

  it('says which look-up failed, and where it is written', async () => {
    const error = await errorOf("{ a: std.native('ssm')('/nope') }");
    expect(error).toMatchObject({ code: 'LOOKUP', at: { line: 1, column: 6 }, hint: expect.stringContaining('Check the name') });
    expect(error.message).toContain('failed to lookup ssm parameter: /nope');
    expect(error.excerpt).toContain("{ a: std.native('ssm')('/nope') }");
  });
});

describe('a config in Jsonnet', () => {
  it.each(['ecspresso.jsonnet', 'ecspresso.json'])('may have comments and commas at the end: %s', async (path) => {
    const { text, engine } = await renderConfig({ path, text: "// comment\n{ cluster: 'prod', service: 'web-{{ env `TAG` `0` }}', }" }, context);
    expect(engine).toBe('jsonnet');
    expect(JSON.parse(text)).toEqual({ cluster: 'prod', service: 'web-7' });
  });
});

describe('places in what Jsonnet made', () => {
  const text = "local web = {\n  name: 'web',\n  image: '{{ must_env `NONE` }}',\n};\n{ containerDefinitions: [web], family: 5 }\n";

  it('are those of the members in the program, also for templates in them', async () => {
    const error = await errorOf(text);
    expect(error).toMatchObject({ message: 'environment variable NONE is not defined', at: { file: 'deploy/task.jsonnet', line: 3, column: 10 } });
    expect(error.excerpt).toContain("    3 |   image: '{{ must_env `NONE` }}',\n      |          ^\n  the JSON that Jsonnet made of deploy/task.jsonnet:\n");
  });

  it('lead from the JSON back to the program', async () => {
    const document = readJson(await definition(text.replace('NONE', 'TAG')), { code: 'DEFINITION', trailing: 'refuse' });
    expect(document.valuePositionOf(['family'])).toEqual({ file: 'deploy/task.jsonnet', line: 5, column: 40 });
    expect(document.positionOf(['containerDefinitions', 0, 'name'])).toEqual({ file: 'deploy/task.jsonnet', line: 2, column: 3 });
    expect(document.positionOf([])).toEqual({ file: 'deploy/task.jsonnet', line: 1, column: 1 });
  });

  it('are the first line where nothing can be seen', async () => {
    expect(await errorOf("local f(x) = { a: x }; f('{{ must_env `NONE` }}')")).toMatchObject({ at: { file: 'deploy/task.jsonnet', line: 1, column: 1 } });
  });
});
