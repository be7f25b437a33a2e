import { describe, expect, it } from '@jest/globals';
import { decodeState } from '../../../src/lookups/tfstate/decode.ts';
import { lookUp } from '../../../src/lookups/tfstate/query.ts';
import { indexState, instancesOf, type State } from '../../../src/lookups/tfstate/state.ts';

function stateOf(resources: readonly object[], outputs: object = {}, text?: string): State {
  const file = decodeState(text ?? JSON.stringify({ version: 4, outputs, resources }));
  if (file.kind !== 'state') throw new Error('a pointer');
  return indexState(file);
}

const counted = (name: string, ...keys: unknown[]) => ({ mode: 'managed', type: 't', name, instances: keys.map((key) => ({ index_key: key, attributes: { id: String(key) } })) });

describe('indexState', () => {
  it('names outputs, resources, data sources and modules as Terraform does', () => {
    const one = { instances: [{ attributes: { id: 'x' } }] };
    const state = stateOf(
      [
        { mode: 'managed', type: 'aws_a', name: 'n', ...one },
        { mode: 'data', type: 'aws_a', name: 'n', ...one },
        { module: 'module.m["k"]', mode: 'data', type: 'aws_a', name: 'n', ...one },
        { mode: 'ephemeral', type: 'aws_a', name: 'gone', ...one },
        { mode: 'managed', type: 'aws_a', name: 'none', instances: [] },
      ],
      { o: { value: 1, type: 'number' } },
    );
    expect([...state.names.keys()]).toEqual(['output.o', 'aws_a.n', 'data.aws_a.n', 'module.m["k"].data.aws_a.n']);
  });

  it('brackets index keys as JSON', () => {
    expect([...stateOf([counted('a', 'x-y', 'a"b', 7, null)]).names.keys()]).toEqual(['t.a["x-y"]', 't.a["a\\"b"]', 't.a[7]', 't.a[null]']);
  });

  it('keeps an index key as the file writes it', () => {
    const text = '{"version":4,"resources":[{"mode":"managed","type":"t","name":"a","instances":[{"index_key":"caf\\u00e9","attributes":{"index_key":"a\\/b"}},{"index_key":"a\\/b","attributes":{}},{"index_key":"<&>","attributes":{}},{"index_key":1.0,"attributes":{}}]}]}';
    expect([...stateOf([], {}, text).names.keys()]).toEqual(['t.a["caf\\u00e9"]', 't.a["a\\/b"]', 't.a["<&>"]', 't.a[1.0]']);
  });

  it('finds an index key in any case of its name, and tells large numbers apart', () => {
    const text = '{"version":4,"resources":[{"mode":"managed","type":"t","name":"a","instances":[{"INDEX_KEY":"caf\\u00e9","attributes":{}},{"index_key":12345678901234567890,"attributes":{}}]}]}';
    expect([...stateOf([], {}, text).names.keys()]).toEqual(['t.a["caf\\u00e9"]', 't.a[12345678901234567890]']);
  });

  it('falls back to the writing of Go when the text cannot be matched', () => {
    const text = '{"version":4,"resources":[{"mode":"managed","type":"t","name":"a","instances":[{"index\\u005fkey":"<ü","attributes":{}},{"index_key":"ä","attributes":{}}]}]}';
    expect([...stateOf([], {}, text).names.keys()]).toEqual(['t.a["\\u003cü"]', 't.a["ä"]']);
  });

  it('opens the resources of a big state only when they are asked for', () => {
    const padding = { mode: 'managed', type: 't', name: 'padding', instances: [{ attributes: { text: 'x'.repeat(16_000_001) } }] };
    const state = stateOf([counted('good', 'a', 'b'), { mode: 'managed', type: 't', name: 'bad', instances: 'none' }, padding]);
    expect(lookUp(state, 't.good["b"].id')).toMatchObject({ value: 'b' });
    expect(() => lookUp(state, 't.bad.id')).toThrow('json: cannot unmarshal string into Go struct field resource.resources.instances of type tfstate.instances');
  });

  it('finds unusual keys of a big state as the file writes them', () => {
    const text = `{"version":4,"padding":"${'x'.repeat(16_000_001)}","resources":[{"mode":"managed","type":"t","name":"a","instances":[{"index_key":"caf\\u00e9","attributes":{"id":1}},{"index_key":"b","attributes":{}}]}]}`;
    expect([...stateOf([], {}, text).names.keys()]).toEqual(['t.a["caf\\u00e9"]', 't.a["b"]']);
  });

  it('makes no list out of an absurd index', () => {
    const state = stateOf([counted('a', 4_000_000_000, 0)]);
    expect(lookUp(state, 't.a')).toMatchObject({ value: [{ id: '0' }] });
  });

  it('gives the instances of a resource type with their addresses', () => {
    const state = stateOf([
      { mode: 'managed', type: 'aws_ecs_service', name: 'web', instances: [{ attributes: { name: 'web' } }] },
      { mode: 'managed', type: 'aws_ecs_service', name: 'jobs', instances: [{ index_key: 'a', attributes: { name: 'job-a' } }, { index_key: 'b', attributes: { name: 'job-b' } }] },
      { mode: 'data', type: 'aws_ecs_service', name: 'other', instances: [{ attributes: { name: 'other' } }] },
    ]);
    expect(instancesOf(state, 'aws_ecs_service').map(({ address, value }) => [address, value])).toEqual([
      ['aws_ecs_service.web', { name: 'web' }],
      ['aws_ecs_service.jobs["a"]', { name: 'job-a' }],
      ['aws_ecs_service.jobs["b"]', { name: 'job-b' }],
    ]);
  });
});

describe('lookUp, secrets', () => {
  const path = (...steps: (string | number)[]) => steps.map((step) => (typeof step === 'string' ? { type: 'get_attr', value: step } : { type: 'index', value: { value: step, type: 'number' } }));
  const state = stateOf(
    [
      {
        mode: 'managed',
        type: 'db',
        name: 'main',
        instances: [{ attributes: { password: 'hunter2', host: 'db.example.com', users: [{ name: 'a', key: 'k-one' }, { name: 'b', key: 'k-two' }] }, sensitive_attributes: [path('password'), path('users', 1, 'key')] }],
      },
      { mode: 'managed', type: 'db', name: 'many', instances: [{ index_key: 0, attributes: { password: 'p0' }, sensitive_attributes: [path('password')] }, { index_key: 1, attributes: { password: 'p1' } }] },
    ],
    { token: { value: { a: 't-1', n: 123456 }, type: ['object', {}], sensitive: true }, open: { value: 'o', type: 'string' } },
  );
  const secretsOf = (address: string) => {
    const found = lookUp(state, address);
    return found.found ? found.secrets : 'not found';
  };

  it.each([
    ['output.token', ['t-1', '123456']],
    ['output.token.a', ['t-1']],
    ['output.open', []],
    ['db.main.password', ['hunter2']],
    ['db.main.password[0:3]', ['hun']],
    ['db.main.host', []],
    ['db.main', ['hunter2', 'k-two']],
    ['db.main.users', ['k-two']],
    ['db.main.users[0].key', []],
    ['db.main.users[-1].key', ['k-two']],
    ['db.main.users[1:]', ['k-two']],
    ['db.main.users[1:][0].name', ['k-two']],
    ['db.many', ['p0']],
    ['db.many[1].password', []],
  ])('finds in %s %j', (address, secrets) => expect(secretsOf(address)).toEqual(secrets));

  it('takes a path that it cannot read for a longer one', () => {
    const odd = stateOf([{ mode: 'managed', type: 't', name: 'a', instances: [{ attributes: { x: { y: 'deep-secret' } }, sensitive_attributes: [[{ type: 'get_attr', value: 'x' }, { type: 'splat' }]] }] }]);
    expect(lookUp(odd, 't.a.x.y')).toMatchObject({ secrets: ['deep-secret'] });
  });
});
