import { describe, expect, it } from '@jest/globals';
import { allErrors } from '../../src/report/errors.ts';
import { ActionError } from '../../src/support/errors.ts';
import { FakeConfigWorld } from '../fakes/config.ts';

const config = (text: string, env: Record<string, string> = {}): FakeConfigWorld => new FakeConfigWorld({ 'ecspresso.yml': text }, env);

async function errorOf(world: FakeConfigWorld): Promise<ActionError> {
  const ended: unknown = await world.load().catch((error: unknown) => error);
  if (ended instanceof ActionError) return ended;
  throw ended instanceof Error ? ended : new Error('the config was read');
}
const placed = (error: ActionError): string[] => allErrors(error).map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);

describe('loadConfig', () => {
  it('renders the raw text first, so that templates may stand unquoted and make or leave out lines', async () => {
    const text = 'cluster: {{ must_env `CLUSTER` }}\nplugins:\n{{ if env `TF` `` }}\n- name: tfstate\n  config: {path: x}\n{{ end }}\nservice: web-{{ env `STAGE` `dev` }}\n';
    const { config: read, rendered } = await config(text, { CLUSTER: 'prod' }).load();
    expect(read).toMatchObject({ cluster: 'prod', service: 'web-dev', plugins: [] });
    expect(rendered).toMatchObject({ engine: 'template', source: text });
    expect((await config(text, { CLUSTER: 'prod', TF: '1' }).load()).config.plugins).toMatchObject([{ name: 'tfstate' }]);
  });

  it('opens no plugin as long as the config calls none', async () => {
    const world = config('plugins: [{name: tfstate}]\ncluster: "{{ env `A` `b` }}"\n');
    await world.load();
    expect(world.opened).toEqual([]);
  });

  it('reads plugins and region first when the config calls a plugin, and everything again with it', async () => {
    const text = 'region: "{{ must_env `REGION` }}"\nplugins:\n- name: tfstate\n  func_prefix: prod_\n  config:\n    path: "{{ must_env `STATE` }}"\n    list: ["{{ env `A` `b` }}", 1]\nservice: "{{ prod_tfstate `output.service` }}"\n';
    const world = config(text, { REGION: 'eu-west-1', STATE: 'a.tfstate' });
    expect((await world.load()).config).toMatchObject({ service: 'a.tfstate:output.service', region: 'eu-west-1' });
    expect(world.opened).toEqual([{ plugins: [{ name: 'tfstate', prefix: 'prod_', config: { path: 'a.tfstate', list: ['b', 1] } }], path: 'ecspresso.yml', region: 'eu-west-1' }]);
  });

  it('finds plugins by any spelling of the key, and none where there are none', async () => {
    const world = config('PLUGINS: [{name: x, config: {path: p}}]\nservice: "{{ x `a` }}"\n');
    expect((await world.load()).config.service).toBe('p:a');
    expect(placed(await errorOf(config('service: "{{ tfstate `a` }}"\n')))).toEqual(['1:14 function "tfstate" not defined']);
    expect(placed(await errorOf(config('"{{ zzzzz `a` }}"\n')))).toEqual(['1:5 function "zzzzz" not defined']);
  });

  it('says to quote a template that keeps the plugins from being read', async () => {
    const error = await errorOf(config('service: {{ tfstate `a` }}\nplugins: [{name: tfstate}]\n'));
    expect(error).toMatchObject({ code: 'CONFIG', at: { file: 'ecspresso.yml', line: 1, column: 11 }, hint: 'Put the template into quotes:  key: "{{ … }}"' });
    expect(error.message).toContain(`this config calls a plugin's function (function "tfstate" not defined), so it is read as YAML before its templates are rendered`);
    expect(error.excerpt).toContain('service: {{ tfstate `a` }}');
  });

  it('takes a slip of the keyboard for one, and blames no quotes for it', async () => {
    const error = await errorOf(config('service: {{ musst_env `A` }}\n'));
    expect(error).toMatchObject({ code: 'TEMPLATE', message: 'function "musst_env" not defined', hint: 'Did you mean must_env?' });
    expect(await errorOf(config('service: {{ tfstat `A` }}\n'))).toMatchObject({ hint: 'Did you mean tfstate?' });
  });

  it('points at the string of the first pass that cannot be rendered', async () => {
    const text = (path: string): string => `plugins:\n- name: tfstate\n  config:\n    path: "${path}"\nservice: "{{ tfstate \`a\` }}"\n`;
    expect(await errorOf(config(text('{{ must_env `NOPE` }}')))).toMatchObject({
      code: 'TEMPLATE',
      message: 'plugins[0].config.path: environment variable NOPE is not defined',
      at: { file: 'ecspresso.yml', line: 4, column: 11 },
      hint: expect.stringContaining('env: { NOPE: … }'),
      excerpt: expect.stringContaining('path: "{{ must_env'),
    });
    expect((await errorOf(config(text('{{ . | must_env }}')))).hint).toContain('no data');
    expect((await errorOf(config(text('{{ nil }}')))).hint).toContain('only env, must_env and json_escape');
    expect((await errorOf(config(text('{{ tfstate `x` }}')))).hint).toContain('only env, must_env and json_escape');
    expect((await errorOf(config(text('{{ musst_env `x` }}')))).hint).toBe('Did you mean must_env?');
  });

  it('refuses plugins that are none before it opens them', async () => {
    const world = config('plugins:\n- config: {}\nservice: "{{ x `a` }}"\n');
    expect(placed(await errorOf(world))).toEqual(['2:3 plugins[0]: name is missing']);
    expect(world.opened).toEqual([]);
  });

  it('tells what is odd about plugins that it had to open first, when they fail', async () => {
    const world = config('plugins:\n- name: tfstate\n  config: {pth: a}\nservice: "{{ tfstate `a` }}"\n');
    world.open = () => {
      throw new ActionError('CONFIG', 'tfstate plugin requires path or url for tfstate location', { at: { file: 'ecspresso.yml', line: 2, column: 3 } });
    };
    const error = await errorOf(world);
    expect(placed(error)).toEqual(['2:3 tfstate plugin requires path or url for tfstate location']);
    expect(error.excerpt).toContain('- name: tfstate');
    expect(error.warnings.map(({ text, at }) => `${at?.line}:${at?.column} ${text}`)).toEqual(['3:12 unknown key plugins[0].config.pth has no effect; did you mean path?']);
  });

  it('shows the line of whatever is wrong', async () => {
    const error = await errorOf(config('cluster: {{ env `A` `12` }}\nservise: x\n'));
    expect(placed(error)).toEqual(['1:13 cluster: expected a string, got the number 12', '2:1 unknown key servise has no effect; did you mean service?']);
    expect(error.excerpt).toBe('    1 | cluster: {{ env `A` `12` }}\n      |             ^');
    expect(error.others[0]?.excerpt).toContain('servise: x');
  });

  it('shows the line that was rendered when it is no YAML', async () => {
    const error = await errorOf(config('cluster: {{ env `A` `b: c` }}\n'));
    expect(error.excerpt).toBe('    1 | cluster: {{ env `A` `b: c` }}\n      |             ^\n  rendered:\n    1 | cluster: b: c\n      |           ^');
  });

  it('says when the file cannot be read', async () => {
    const world = new FakeConfigWorld({ 'ecspresso.yml': '' });
    world.files.readText = () => Promise.reject(new Error('EACCES: permission denied'));
    expect(await errorOf(world)).toMatchObject({ code: 'CONFIG', message: 'cannot read the config file ecspresso.yml: EACCES: permission denied' });
  });
});
