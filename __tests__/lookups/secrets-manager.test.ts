import { describe, expect, it } from '@jest/globals';
import { askSecretArns, secretsManagerSource } from '../../src/lookups/secrets-manager.ts';
import { FakeLookupWorld, networkError, sdkError } from '../fakes/lookups.ts';

function setUp() {
  const world = new FakeLookupWorld();
  world.secretArns = { 'app/db': 'arn:aws:secretsmanager:eu-west-1:1:secret:app/db-AbCdEf', 'app/2': 'arn:2' };
  const { functions } = secretsManagerSource('secretsmanager', '', askSecretArns(world));
  return { world, functions, arn: (...args: unknown[]) => Promise.resolve(functions['secretsmanager_arn']?.template?.call(args)) };
}

describe('secretsmanager_arn', () => {
  it('gives the ARN, asked for once in all languages', async () => {
    const { world, functions, arn } = setUp();
    const answers = await Promise.all([arn('app/db'), arn('app/db'), functions['secretsmanager_arn']?.native?.call(['app/db']), functions['secretsmanager_arn']?.lambda?.call([' app/db '])]);
    expect(new Set(answers)).toEqual(new Set(['arn:aws:secretsmanager:eu-west-1:1:secret:app/db-AbCdEf']));
    expect(world.calls).toEqual(['secretsmanager:DescribeSecret app/db']);
  });

  it('is formatted by secretsmanager_arnf', async () => {
    const { functions } = setUp();
    const f = functions['secretsmanager_arnf'];
    expect(await f?.template?.call(['%s/db', 'app'])).toContain('app/db');
    expect(await f?.native?.call(['app/%d', [2]])).toBe('arn:2');
    expect(await f?.native?.call(['app/%s', '2'])).toBe('arn:2');
    expect(await f?.lambda?.call(['app/%s', '2'])).toBe('arn:2');
  });

  it.each([
    ['a missing secret', undefined, 'failed to lookup secretsmanager secret: app/none: ResourceNotFoundException: there is no such secret in region eu-west-1', 'LOOKUP'],
    ['a denied one', sdkError('AccessDeniedException', 'no'), 'no permission for secretsmanager:DescribeSecret on arn:aws:secretsmanager:eu-west-1:*:secret:app/none-*', 'CREDENTIALS'],
    ['an unreachable service', networkError('ETIMEDOUT', 'timed out'), 'AWS cannot be reached: timed out', 'LOOKUP'],
  ])('explains %s', async (_, fault, message, code) => {
    const { world, arn } = setUp();
    if (fault !== undefined) world.faults.set('secretsmanager:DescribeSecret', fault);
    await expect(arn('app/none')).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});
