import { describe, expect, it } from '@jest/globals';
import type { PluginConfig } from '../../src/config/config.ts';
import { type Lookups, openLookups } from '../../src/lookups/index.ts';
import { allErrors } from '../../src/report/errors.ts';
import type { ActionError } from '../../src/support/errors.ts';
import { FakeLookupWorld, networkError, stateText } from '../fakes/lookups.ts';

const plugin = (name: string, config: object = {}, funcPrefix = ''): PluginConfig => ({ name, funcPrefix, config: config as PluginConfig['config'], at: { file: 'ecspresso.yml', line: 4, column: 3 } });
const where = (value: string) => stateText({ outputs: { where: { value, type: 'string' } } });

function setUp(plugins: PluginConfig[] = []) {
  const world = new FakeLookupWorld();
  world.localFiles = { 'svc/a.tfstate': where('a'), 'b.tfstate': where('b') };
  world.buckets = { tf: 'eu-west-1' };
  world.objects = { 'tf/1': where('one'), 'tf/2': where('two') };
  return { world, open: (): Lookups => openLookups({ plugins, configDirectory: 'svc', world, secrets: world.secrets }) };
}

const ask = (lookups: Lookups, name: string, ...args: unknown[]): Promise<unknown> => Promise.resolve(lookups.functions.template[name]?.call(args));

describe('openLookups', () => {
  it('has ssm and Secrets Manager without being asked, and asks nobody', () => {
    const { world, open } = setUp();
    expect(Object.keys(open().functions.template).sort()).toEqual(['env', 'json_escape', 'must_env', 'secretsmanager_arn', 'secretsmanager_arnf', 'ssm', 'ssm_list']);
    expect(world.calls).toEqual([]);
  });

  it('gives each function to templates and Jsonnet, and to Mustache where it fits', () => {
    const { functions } = setUp([plugin('tfstate', { path: 'a.tfstate' }), plugin('cloudformation')]).open();
    expect(Object.keys(functions.natives).sort()).toEqual(Object.keys(functions.template).sort());
    expect(Object.keys(functions.lambdas).sort()).toEqual(['cfn_export', 'cfn_output', 'must_env', 'secretsmanager_arn', 'secretsmanager_arnf', 'ssm', 'ssm_list', 'tfstate', 'tfstatef']);
  });

  it('puts the prefix before the name, in all languages', async () => {
    const lookups = setUp([plugin('tfstate', { path: 'a.tfstate' }), plugin('tfstate', { url: 'b.tfstate' }, 'cwd_')]).open();
    expect([await ask(lookups, 'tfstate', 'output.where'), await ask(lookups, 'cwd_tfstate', 'output.where')]).toEqual(['a', 'b']);
    expect(await lookups.functions.natives['cwd_tfstate']?.call(['output.where'])).toBe('b');
    expect(await lookups.functions.lambdas['cwd_tfstate']?.call([' output.where '])).toBe('b');
  });

  it.each([
    ['two of a kind', [plugin('tfstate', { path: 'a' }), plugin('tfstate', { path: 'b' })], 'template function tfstate already exists. set func_prefix to tfstate plugin', /func_prefix: tfstate2_/],
    ['a clash with what is always on, in another case', [plugin('SSM')], 'template function ssm already exists. set func_prefix to SSM plugin', /plugin ssm/],
    ['a clash with the core', [plugin('external', { name: 'env', command: ['x'] })], 'template function env already exists. set func_prefix to external plugin', /func_prefix/],
    ['an unknown plugin', [plugin('tfstat')], 'plugin tfstat is not available', /Did you mean tfstate\?/],
    ['an altogether unknown plugin', [plugin('vault')], 'plugin vault is not available', /Available are tfstate, cloudformation, ssm, secretsmanager, external/],
    ['a state without place', [plugin('tfstate')], 'tfstate plugin requires path or url for tfstate location', /s3:\/\/BUCKET\/KEY/],
    ['a path that is no text', [plugin('tfstate', { path: 1 })], 'tfstate plugin requires path for tfstate file as a string', /path: terraform.tfstate/],
    ['a url that is no text', [plugin('tfstate', { url: ['x'] })], 'tfstate plugin requires url for tfstate URL as a string', /url:/],
    ['optional in quotes', [plugin('tfstate', { path: 'a', optional: 'true' })], 'tfstate plugin requires optional as a bool', /without quotes/],
    ['an unknown scheme', [plugin('tfstate', { url: 'ftp://x/y' })], 'URL scheme ftp is not supported', /s3/],
  ])('refuses %s, at its place, and says what to write', (_, plugins, message, hint) => {
    const { open } = setUp(plugins);
    expect(open).toThrow(expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining(message), hint: expect.stringMatching(hint), at: { file: 'ecspresso.yml', line: 4, column: 3 } }));
  });

  it('tells everything that is wrong with the list at once, a plugin once', () => {
    const messages = (plugins: PluginConfig[]): string[] => {
      try {
        setUp(plugins).open();
      } catch (error) {
        return allErrors(error as ActionError).map(({ message }) => message);
      }
      return [];
    };
    expect(messages([plugin('tfstate'), plugin('vault'), plugin('external')])).toEqual([
      'tfstate plugin requires path or url for tfstate location',
      'plugin vault is not available',
      'external plugin requires name as a string',
    ]);
    expect(messages([plugin('cloudformation'), plugin('cloudformation'), plugin('SSM')])).toEqual([
      'template function cfn_output already exists. set func_prefix to cloudformation plugin',
      'template function ssm already exists. set func_prefix to SSM plugin',
    ]);
  });

  it('tells of every state on this machine that cannot be read', async () => {
    const lookups = setUp([plugin('tfstate', { path: 'gone.tfstate' }), plugin('tfstate', { path: 'a.tfstate' }, 'a_'), plugin('tfstate', { path: 'gone too.tfstate' }, 'b_')]).open();
    const error = await lookups.ready().catch((thrown: unknown) => thrown);
    expect(allErrors(error as ActionError).map(({ message }) => message)).toEqual([expect.stringContaining('gone.tfstate'), expect.stringContaining('gone too.tfstate')]);
  });

  it('tolerates ssm and secretsmanager in the list, and takes plugin names in any case', () => {
    expect(() => setUp([plugin('ssm'), plugin('secretsmanager'), plugin('TFState', { path: 'a' }), plugin('CloudFormation')]).open()).not.toThrow();
  });
});

describe('the states of a run', () => {
  const two = [plugin('tfstate', { url: 's3://tf/1' }), plugin('tfstate', { url: 's3://tf/2' }, 'other_')];

  it('are read once where two entries name the same place', async () => {
    const { world, open } = setUp([plugin('tfstate', { url: 's3://tf/1' }), plugin('tfstate', { url: 's3://tf/1' }, 'again_')]);
    const lookups = open();
    expect(await Promise.all([ask(lookups, 'tfstate', 'output.where'), ask(lookups, 'again_tfstate', 'output.where')])).toEqual(['one', 'one']);
    expect(world.count('s3:GetObject')).toBe(1);
  });

  it('are read when first needed, once each', async () => {
    const { world, open } = setUp(two);
    const lookups = open();
    await lookups.ready();
    expect(world.calls).toEqual([]);
    await Promise.all([ask(lookups, 'tfstate', 'output.where'), ask(lookups, 'tfstate', 'output.where'), lookups.functions.natives['tfstate']?.call(['output.where'])]);
    expect(world.calls).toEqual(['s3:HeadBucket tf', 's3:GetObject tf/1 eu-west-1']);
  });

  it('start together when a text mentions their functions', async () => {
    const { world, open } = setUp(two);
    const lookups = open();
    lookups.prefetch({ path: 'task.json', text: '{{ tfstate `x` }} {{ other_tfstatef `x` }}' });
    lookups.prefetch({ path: 'task.json', text: '{{ tfstate `y` }}' });
    expect([await ask(lookups, 'tfstate', 'output.where'), await ask(lookups, 'other_tfstate', 'output.where')]).toEqual(['one', 'two']);
    expect(world.calls).toEqual(['s3:HeadBucket tf', 's3:GetObject tf/1 eu-west-1', 's3:GetObject tf/2 eu-west-1']);
  });

  it('stay unread when a text mentions other words only', async () => {
    const { world, open } = setUp(two);
    const lookups = open();
    lookups.prefetch({ path: 'task.json', text: '{{ my_tfstate `x` }} tfstates ssm' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.calls).toEqual([]);
  });

  it('fail nobody by being prefetched', async () => {
    const { world, open } = setUp(two);
    world.faults.set('s3:HeadBucket', networkError('ECONNREFUSED'));
    const lookups = open();
    lookups.prefetch({ path: 'task.json', text: 'tfstate' });
    await new Promise((resolve) => setImmediate(resolve));
    await expect(ask(lookups, 'tfstate', 'output.where')).rejects.toThrow('AWS cannot be reached');
  });

  it('must be readable on this machine, used or not', async () => {
    await expect(setUp([plugin('tfstate', { path: 'gone.tfstate' })]).open().ready()).rejects.toThrow('failed to read tfstate from svc/gone.tfstate: open svc/gone.tfstate: no such file or directory');
  });

  it('may be optional: a warning, and empty', async () => {
    const { world, open } = setUp([plugin('tfstate', { path: 'gone.tfstate', optional: true })]);
    const lookups = open();
    await lookups.ready();
    expect(world.log.warnings.map(({ text }) => text)).toEqual(['failed to read tfstate from svc/gone.tfstate: open svc/gone.tfstate: no such file or directory; the state is optional and counts as empty']);
    await expect(ask(lookups, 'tfstate', 'output.where')).rejects.toThrow('output.where is not found in tfstate');
  });

  it('tell what they manage, without a download of their own', async () => {
    const { world, open } = setUp(two);
    world.objects['tf/1'] = stateText({ resources: [{ mode: 'managed', type: 'aws_ecs_service', name: 'web', instances: [{ attributes: { name: 'web' } }] }] });
    const lookups = open();
    await ask(lookups, 'tfstate', 'aws_ecs_service.web.name');
    const states = await lookups.states();
    expect(states.map(({ location, instancesOf }) => [location, instancesOf('aws_ecs_service').map(({ address }) => address)])).toEqual([['s3://tf/1', ['aws_ecs_service.web']]]);
    expect(world.count('s3:GetObject')).toBe(1);
  });
});

describe('AWS', () => {
  const file = (text: string, path = 'task.json') => ({ path, text });
  const setUpAws = () => {
    const { world, open } = setUp([plugin('cloudformation'), plugin('ssm', {}, 'my_'), plugin('external', { name: 'tool', command: ['tool'] })]);
    world.parameters = { '/a': { type: 'String', value: 'A' }, '/l': { type: 'StringList', value: 'x,y' } };
    world.stacks = { net: { Vpc: 'vpc-1' } };
    return { world, lookups: open() };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('is asked once, whatever the prefix and the language', async () => {
    const { world, lookups } = setUpAws();
    await Promise.all([ask(lookups, 'ssm', '/a'), ask(lookups, 'my_ssm', '/a'), lookups.functions.natives['ssm']?.call(['/a']), lookups.functions.lambdas['my_ssm']?.call(['/a'])]);
    expect(world.calls).toEqual(['ssm:GetParameter /a']);
  });

  it('is asked at once for what a template is sure to call', async () => {
    const { world, lookups } = setUpAws();
    lookups.prefetch(file('{{ ssm `/a` }} {{ ssm "/l" 1 }} {{ cfn_output `net` `Vpc` }} {{ if env `X` }}{{ ssm `/b` }}{{ end }} {{ tool `x` }} {{ env `A` `B` }}'));
    await settled();
    expect(world.calls).toEqual(['ssm:GetParameter /a', 'ssm:GetParameter /l', 'cloudformation:DescribeStacks net']);
    expect(await ask(lookups, 'ssm', '/a')).toBe('A');
    expect(world.calls).toHaveLength(3);
  });

  it('is not asked early for what Jsonnet may leave out, nor with arguments that do not fit', async () => {
    const { world, lookups } = setUpAws();
    lookups.prefetch(file("{ a: '{{ ssm `/a` }}' }", 'task.jsonnet'));
    lookups.prefetch(file('{{ ssm 1 }} {{ cfn_output `net` }} {{ cfn_export `a` `b` }}'));
    await settled();
    expect(world.calls).toEqual([]);
  });

  it('tells its error where the call stands, not where it was made early', async () => {
    const { lookups } = setUpAws();
    lookups.prefetch(file('{{ ssm `/gone` }}'));
    await settled();
    await expect(ask(lookups, 'ssm', '/gone')).rejects.toThrow('ParameterNotFound');
  });
});

describe('the tfstate functions', () => {
  const setUpState = (resources: object[], outputs: object = {}) => {
    const { world, open } = setUp([plugin('tfstate', { path: 'a.tfstate' })]);
    world.localFiles['svc/a.tfstate'] = stateText({ resources, outputs });
    return { world, lookups: open() };
  };
  const keyed = { mode: 'managed', type: 't', name: 'n', instances: [{ index_key: 'a', attributes: { id: 'A', port: 80, tags: { z: 1, a: '<' } } }] };

  it('take apostrophes for quotation marks in templates and Mustache, not in Jsonnet', async () => {
    const { lookups } = setUpState([keyed]);
    expect(await ask(lookups, 'tfstate', "t.n['a'].id")).toBe('A');
    expect(await ask(lookups, 'tfstatef', "t.n['%s'].id", 'a')).toBe('A');
    expect(await lookups.functions.lambdas['tfstate']?.call(["t.n['a'].id"])).toBe('A');
    await expect(lookups.functions.natives['tfstate']?.call(["t.n['a'].id"])).rejects.toThrow("t.n['a'].id is not found in tfstate");
  });

  it('give text in templates and values in Jsonnet', async () => {
    const { lookups } = setUpState([keyed]);
    expect([await ask(lookups, 'tfstate', 't.n["a"].port'), await ask(lookups, 'tfstate', 't.n["a"].tags')]).toEqual(['80', '{"a":"\\u003c","z":1}']);
    expect(await lookups.functions.natives['tfstate']?.call(['t.n["a"].tags'])).toEqual({ z: 1, a: '<' });
    expect(await lookups.functions.natives['tfstatef']?.call(['t.n["%s"].port', ['a']])).toBe(80);
  });

  it('want a string in Jsonnet', () => {
    const { lookups } = setUpState([]);
    expect(() => lookups.functions.natives['tfstate']?.call([5])).toThrow('tfstate expects string argument');
  });

  it('register what Terraform marks as sensitive, and show nothing of it in errors', async () => {
    const { world, lookups } = setUpState([], { password: { value: 'hunter2hunter2', type: 'string', sensitive: true } });
    await expect(ask(lookups, 'tfstate', 'output.password.x')).rejects.toMatchObject({ message: 'failed to lookup output.password.x in tfstate: expected an object but got: string' });
    expect(world.log.masked).toEqual([]);
    expect(await ask(lookups, 'tfstate', 'output.password')).toBe('hunter2hunter2');
    expect(world.log.masked).toEqual(['hunter2hunter2']);
  });

  it('keep the value of a wrong step out of the causes of the error, too', async () => {
    const { lookups } = setUpState([], { password: { value: 'hunter2hunter2', type: 'string' } });
    const error: unknown = await ask(lookups, 'tfstate', 'output.password.x').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'LOOKUP' });
    expect((error as Error).cause).toBeUndefined();
  });

  it('register the password in the address of a state, and the keys of a pointer file', async () => {
    const { world, open } = setUp([plugin('tfstate', { url: 'https://me:pass%20word@example.com/s' }), plugin('tfstate', { path: 'pointer' }, 'p_')]);
    world.localFiles['svc/pointer'] = JSON.stringify({ version: 3, backend: { type: 's3', config: { bucket: 'tf', key: '1', access_key: 'AKIA', secret_key: 'very-secret-key' } } });
    await open().ready();
    expect(world.log.masked).toEqual(['pass%20word', 'pass word', 'very-secret-key']);
  });
});
