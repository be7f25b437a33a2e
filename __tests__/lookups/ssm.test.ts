import { describe, expect, it } from '@jest/globals';
import { askParameters, ssmSource } from '../../src/lookups/ssm.ts';
import { GoInt } from '../../src/rendering/template/value.ts';
import { FakeLookupWorld, networkError, sdkError } from '../fakes/lookups.ts';

/** Templates hand over Go's ints. */
const asInTemplate = (arg: unknown): unknown => (typeof arg === 'number' ? new GoInt(BigInt(arg)) : arg);

function setUp() {
  const world = new FakeLookupWorld();
  world.parameters = {
    '/app/url': { type: 'String', value: 'https://x' },
    '/app/url:3': { type: 'String', value: 'third' },
    '/app/list': { type: 'StringList', value: 'a,b,' },
    '/app/key': { type: 'SecureString', value: 'hunter2hunter2' },
  };
  const { functions } = ssmSource('ssm', '', askParameters(world, world.secrets));
  return {
    world,
    ssm: (...args: unknown[]) => Promise.resolve(functions['ssm']?.template?.call(args.map(asInTemplate))),
    native: (name: string, ...args: unknown[]) => Promise.resolve(functions[name]?.native?.call(args as never[])),
    lambda: (name: string, ...args: string[]) => Promise.resolve(functions[name]?.lambda?.call(args)),
    list: (...args: unknown[]) => Promise.resolve(functions['ssm_list']?.template?.call(args.map(asInTemplate))),
  };
}

const failure = (message: string, hint?: RegExp) => ({ message: expect.stringContaining(message), ...(hint === undefined ? {} : { hint: expect.stringMatching(hint) }) });

describe('ssm', () => {
  it('finds a parameter, with its version', async () => {
    const { ssm, world } = setUp();
    expect([await ssm('/app/url'), await ssm('/app/url:3')]).toEqual(['https://x', 'third']);
    expect(world.calls).toEqual(['ssm:GetParameter /app/url', 'ssm:GetParameter /app/url:3']);
  });

  it('asks once, also at the same time and in another language', async () => {
    const { ssm, native, lambda, world } = setUp();
    await Promise.all([ssm('/app/url'), ssm('/app/url'), native('ssm', '/app/url'), lambda('ssm', '/app/url ')]);
    expect(world.calls).toHaveLength(1);
  });

  it('finds an entry of a StringList, an empty one too', async () => {
    const { ssm, native, lambda, list } = setUp();
    expect([await ssm('/app/list', 1), await ssm('/app/list', 2), await native('ssm_list', '/app/list', 0), await lambda('ssm_list', '/app/list', '1'), await list('/app/list', 0)]).toEqual(['b', '', 'a', 'b', 'a']);
  });

  it('registers a SecureString as a secret, and nothing else', async () => {
    const { ssm, world } = setUp();
    await Promise.all([ssm('/app/key'), ssm('/app/url')]);
    expect(world.log.masked).toEqual(['hunter2hunter2']);
  });

  it.each([
    ['wants an index for a StringList', ['/app/list'], 'the parameter is a StringList, an index is required', /first of its 3 values/],
    ['wants no index for a String', ['/app/url', 0], 'the parameter is a String, an index is not allowed', /Leave the index out/],
    ['refuses an index behind the end', ['/app/list', 3], 'index 3 is out of range: the StringList has 3 values', /index 2/],
    ['refuses a negative index', ['/app/list', -1], 'index -1 is out of range', /index 2/],
    ['refuses two indexes', ['/app/list', 0, 1], 'at most 2 parameters', /one index/],
    ['says that a parameter is missing, and where', ['/app/none'], 'failed to lookup ssm parameter: /app/none: ParameterNotFound: there is no such parameter in region eu-west-1', /region and the account/],
  ])('%s', async (_, args, message, hint) => {
    await expect(setUp().ssm(...args)).rejects.toMatchObject({ code: 'LOOKUP', ...failure(message, hint) });
  });

  it('gives the statement to add when it is denied', async () => {
    const { ssm, world } = setUp();
    world.faults.set('ssm:GetParameter', sdkError('AccessDeniedException', 'User: x is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:eu-west-1:1:parameter/app/url because no policy'));
    await expect(ssm('/app/url')).rejects.toMatchObject({ code: 'CREDENTIALS', ...failure('no permission for ssm:GetParameter on arn:aws:ssm:eu-west-1:1:parameter/app/url', /"Resource": "arn:aws:ssm:eu-west-1:1:parameter\/app\/url"/) });
  });

  it('tells a denied key from a denied parameter', async () => {
    const { ssm, world } = setUp();
    world.faults.set('ssm:GetParameter', sdkError('AccessDeniedException', 'The ciphertext refers to a customer master key that does not exist, or you are not allowed to access'));
    await expect(ssm('/app/key')).rejects.toMatchObject(failure('no permission for kms:Decrypt', /policy of the key/));
  });

  it('says that AWS cannot be reached', async () => {
    const { ssm, world } = setUp();
    world.faults.set('ssm:GetParameter', networkError('ECONNREFUSED', 'connect ECONNREFUSED'));
    await expect(ssm('/app/url')).rejects.toMatchObject(failure('failed to lookup ssm parameter: /app/url: AWS cannot be reached', /NO_PROXY/));
  });

  it.each([
    { name: 'a cancelled run', error: sdkError('AbortError', 'Request aborted'), code: 'CANCELLED', message: 'failed to lookup ssm parameter: /app/url: cancelled before AWS had answered', hint: undefined },
    { name: 'a certificate that is not trusted', error: networkError('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'), code: 'LOOKUP', message: expect.stringContaining('AWS cannot be reached'), hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') },
    { name: 'a refusal of the proxy', error: networkError('EPROXY', 'the proxy p:1 opens no tunnel'), code: 'LOOKUP', message: expect.stringContaining('AWS cannot be reached: the proxy p:1'), hint: expect.stringContaining('NO_PROXY') },
  ])('tells $name apart', async ({ error, code, message, hint }) => {
    const { ssm, world } = setUp();
    world.faults.set('ssm:GetParameter', error);
    await expect(ssm('/app/url')).rejects.toMatchObject({ code, message, hint });
  });

  it('wants strings and whole numbers in Jsonnet', async () => {
    const { native } = setUp();
    await expect(async () => native('ssm', 1)).rejects.toThrow('ssm expects string argument');
    await expect(async () => native('ssm_list', '/app/list', 0.5)).rejects.toThrow('ssm_list expects an integer');
  });
});
