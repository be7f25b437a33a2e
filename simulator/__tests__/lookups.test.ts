import { CloudFormationClient, DescribeStacksCommand, ListExportsCommand } from '@aws-sdk/client-cloudformation';
import { DescribeSecretCommand, GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '../options.ts';
import { type Simulator, startSimulator } from '../server.ts';
import type { World } from '../world.ts';

const account = '555500001111';
const region = 'eu-west-1';
const base = { accessKeyId: 'AKIABASE', secretAccessKey: 'secret' };

let simulator: Simulator;
const opened: { destroy(): void }[] = [];

async function start(world: World, options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ speed: 0, ...options, world: { region, account, ...world } });
}

afterEach(async () => {
  opened.splice(0).forEach((client) => client.destroy());
  await simulator.close();
});

interface Settings {
  endpoint: string;
  region: string;
  credentials: typeof base;
  maxAttempts: number;
}

function client<T extends { destroy(): void }>(make: new (settings: Settings) => T, more: Partial<Settings> = {}): T {
  const made = new make({ endpoint: simulator.url, region, credentials: base, maxAttempts: 1, ...more });
  opened.push(made);
  return made;
}

describe('Systems Manager', () => {
  const world: World = {
    ssm: {
      '/app/url': 'https://example.com',
      '/app/list': { type: 'StringList', value: 'a,b' },
      '/app/key': { type: 'SecureString', value: 'hunter2' },
      '/app/url:3': 'third',
      plain: 'p',
    },
  };
  const get = (name: string, more: { decrypt?: boolean; region?: string } = {}) =>
    client(SSMClient, more.region === undefined ? {} : { region: more.region }).send(new GetParameterCommand({ Name: name, WithDecryption: more.decrypt }));

  it.each([
    { name: 'a name', asked: '/app/url', value: 'https://example.com', type: 'String' },
    { name: 'a list', asked: '/app/list', value: 'a,b', type: 'StringList' },
    { name: 'a version', asked: '/app/url:3', value: 'third', type: 'String' },
    { name: 'the first version of what has one value', asked: 'plain:1', value: 'p', type: 'String' },
    { name: 'an ARN', asked: `arn:aws:ssm:${region}:${account}:parameter/app/url`, value: 'https://example.com', type: 'String' },
    { name: 'an ARN of a name without a path', asked: `arn:aws:ssm:${region}:${account}:parameter/plain`, value: 'p', type: 'String' },
  ])('finds $name', async ({ asked, value, type }) => {
    await start(world);
    expect((await get(asked)).Parameter).toMatchObject({ Value: value, Type: type });
  });

  it('decrypts only when asked to', async () => {
    await start(world);
    expect((await get('/app/key', { decrypt: true })).Parameter?.Value).toBe('hunter2');
    expect((await get('/app/key')).Parameter?.Value).not.toBe('hunter2');
  });

  it.each([
    { name: 'a missing parameter', asked: '/nope', error: 'ParameterNotFound' },
    { name: 'a missing version', asked: '/app/url:4', error: 'ParameterVersionNotFound' },
    { name: 'a name that cannot be', asked: 'a b', error: 'ValidationException' },
  ])('refuses $name', async ({ asked, error }) => {
    await start(world);
    await expect(get(asked)).rejects.toMatchObject({ name: error });
  });

  it('knows the parameters in their own region only', async () => {
    await start(world);
    await expect(get('/app/url', { region: 'us-east-1' })).rejects.toMatchObject({ name: 'ParameterNotFound' });
  });

  it('tells the missing ones of several', async () => {
    await start(world);
    const answer = await client(SSMClient).send(new GetParametersCommand({ Names: ['/app/url', '/nope'] }));
    expect([answer.Parameters?.map(({ Name }) => Name), answer.InvalidParameters]).toEqual([['/app/url'], ['/nope']]);
  });
});

describe('Secrets Manager', () => {
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:app/db-AbCdEf`;
  const world: World = { secrets: { 'app/db': { arn, value: 'pw' }, other: 'o', gone: { value: 'g', deleted: true } } };

  it.each([
    { name: 'its name', id: 'app/db' },
    { name: 'its ARN', id: arn },
    { name: 'its ARN without the six characters', id: arn.slice(0, -7) },
  ])('finds a secret by $name', async ({ id }) => {
    await start(world);
    const secrets = client(SecretsManagerClient);
    expect(await secrets.send(new DescribeSecretCommand({ SecretId: id }))).toMatchObject({ ARN: arn, Name: 'app/db' });
    expect((await secrets.send(new GetSecretValueCommand({ SecretId: id }))).SecretString).toBe('pw');
  });

  it('makes up an ARN that the world does not give, the same each time', async () => {
    await start(world);
    const ask = async () => (await client(SecretsManagerClient).send(new DescribeSecretCommand({ SecretId: 'other' }))).ARN;
    expect(await ask()).toMatch(new RegExp(`^arn:aws:secretsmanager:${region}:${account}:secret:other-\\w{6}$`));
    expect(await ask()).toBe(await ask());
  });

  it('describes what is marked for deletion, but does not give it', async () => {
    await start(world);
    const secrets = client(SecretsManagerClient);
    expect((await secrets.send(new DescribeSecretCommand({ SecretId: 'gone' }))).DeletedDate).toBeInstanceOf(Date);
    await expect(secrets.send(new GetSecretValueCommand({ SecretId: 'gone' }))).rejects.toMatchObject({ name: 'InvalidRequestException' });
  });

  it('does not know others, nor those of another region', async () => {
    await start(world);
    await expect(client(SecretsManagerClient).send(new DescribeSecretCommand({ SecretId: 'nope' }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    const elsewhere = client(SecretsManagerClient, { region: 'us-east-1' });
    await expect(elsewhere.send(new DescribeSecretCommand({ SecretId: 'app/db' }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('CloudFormation', () => {
  const world: World = { stacks: { network: { outputs: { Vpc: 'vpc-1', Zone: 'a<b>' } }, empty: {} }, exports: { e1: '1', e2: '2', e3: '3' } };

  it('shows a stack by name and by id', async () => {
    await start(world);
    const cloudFormation = client(CloudFormationClient);
    const byName = (await cloudFormation.send(new DescribeStacksCommand({ StackName: 'network' }))).Stacks?.[0];
    expect(byName?.Outputs).toEqual([
      { OutputKey: 'Vpc', OutputValue: 'vpc-1' },
      { OutputKey: 'Zone', OutputValue: 'a<b>' },
    ]);
    const byId = (await cloudFormation.send(new DescribeStacksCommand({ StackName: byName?.StackId }))).Stacks?.[0];
    expect(byId?.StackName).toBe('network');
    expect((await cloudFormation.send(new DescribeStacksCommand({}))).Stacks).toHaveLength(2);
  });

  it('does not know others', async () => {
    await start(world);
    await expect(client(CloudFormationClient).send(new DescribeStacksCommand({ StackName: 'nope' }))).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'Stack with id nope does not exist',
    });
  });

  it('lists exports page by page', async () => {
    await start({ ...world, pageSize: 2 });
    const cloudFormation = client(CloudFormationClient);
    const first = await cloudFormation.send(new ListExportsCommand({}));
    const second = await cloudFormation.send(new ListExportsCommand({ NextToken: first.NextToken }));
    expect([first, second].map(({ Exports }) => Exports?.map(({ Name, Value }) => `${Name}=${Value}`))).toEqual([['e1=1', 'e2=2'], ['e3=3']]);
    expect(second.NextToken).toBeUndefined();
  });

  it('is throttled and denied in the words of the query protocol', async () => {
    await start(world, {
      faults: [
        { service: 'cloudformation', operation: 'ListExports', kind: 'throttle' },
        { service: 'cloudformation', operation: 'DescribeStacks', kind: 'denied' },
      ],
    });
    await expect(client(CloudFormationClient).send(new ListExportsCommand({}))).rejects.toMatchObject({ name: 'Throttling' });
    await expect(client(CloudFormationClient).send(new DescribeStacksCommand({ StackName: 'network' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(`cloudformation:DescribeStacks on resource: arn:aws:cloudformation:${region}:${account}:stack/network/*`),
    });
  });
});

const token = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

describe('STS', () => {
  const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
  const assume = (name: string, more: { credentials?: typeof base; externalId?: string; session?: string } = {}) =>
    client(STSClient, more.credentials === undefined ? {} : { credentials: more.credentials }).send(
      new AssumeRoleCommand({ RoleArn: role(name), RoleSessionName: more.session ?? 'ci', ExternalId: more.externalId }),
    );
  const caller = async (credentials = base) => (await client(STSClient, { credentials }).send(new GetCallerIdentityCommand({}))).Arn;
  const trusting = (principal: unknown, more: object = {}) => ({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, ...more }] });

  it('gives each role an access key of its own, under which calls are recorded', async () => {
    await start({ ssm: { a: 'b' } });
    const { Credentials: one, AssumedRoleUser } = await assume('deployer');
    const { Credentials: two } = await assume('path/reader');
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/deployer/ci`);
    expect([one?.AccessKeyId, two?.AccessKeyId, (await assume('deployer')).Credentials?.AccessKeyId]).toEqual(['ASIAASSUMED', 'ASIAASSUMED2', 'ASIAASSUMED']);
    const credentials = { accessKeyId: one?.AccessKeyId ?? '', secretAccessKey: one?.SecretAccessKey ?? '' };
    await client(SSMClient, { credentials }).send(new GetParameterCommand({ Name: 'a' }));
    expect(simulator.calls.map(({ service, accessKey }) => `${service} ${accessKey}`)).toEqual(['sts AKIABASE', 'sts AKIABASE', 'sts AKIABASE', 'ssm ASIAASSUMED']);
    expect(await caller(credentials)).toBe(`arn:aws:sts::${account}:assumed-role/deployer/ci`);
    expect(await caller()).toBe(`arn:aws:sts::${account}:assumed-role/deployer/session`);
  });

  it('names the assumed role in refusals', async () => {
    await start({ ssm: { a: 'b' } }, { faults: [{ service: 'ssm', operation: 'GetParameter', kind: 'denied' }] });
    const { Credentials: made } = await assume('deployer');
    const credentials = { accessKeyId: made?.AccessKeyId ?? '', secretAccessKey: 's' };
    await expect(client(SSMClient, { credentials }).send(new GetParameterCommand({ Name: '/a' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`User: arn:aws:sts::${account}:assumed-role/deployer/ci is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:${region}:${account}:parameter/a`),
    });
  });

  it.each([
    { name: 'a role of the account', policy: trusting({ AWS: `arn:aws:iam::${account}:root` }), ok: true },
    { name: 'a role for anybody', policy: trusting('*'), ok: true },
    { name: 'a role for this role', policy: trusting({ AWS: [role('deployer')] }), ok: true },
    { name: 'a role for a service', policy: trusting({ Service: 'ecs-tasks.amazonaws.com' }), ok: false },
    { name: 'a role for another account', policy: trusting({ AWS: '999999999999' }), ok: false },
    { name: 'a role with another action', policy: trusting('*', { Action: 'sts:TagSession' }), ok: false },
    { name: 'a role that denies', policy: trusting('*', { Effect: 'Deny' }), ok: false },
    { name: 'a role without the wanted external id', policy: trusting('*', { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }), ok: false },
    { name: 'a role that does not exist', policy: undefined, ok: false },
  ])('$name: assumed is $ok', async ({ policy, ok }) => {
    await start({ roles: policy === undefined ? {} : { target: policy } });
    const assumed = assume('target').then(
      () => 'assumed',
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(await assumed).toBe(ok ? 'assumed' : `AccessDenied: User: arn:aws:sts::${account}:assumed-role/deployer/session is not authorized to perform: sts:AssumeRole on resource: ${role('target')}`);
  });

  it('takes the external id that the trust policy wants', async () => {
    await start({ roles: { target: trusting('*', { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }) } });
    await expect(assume('target', { externalId: 'x' })).resolves.toMatchObject({ Credentials: { AccessKeyId: 'ASIAASSUMED' } });
  });

  it('refuses a session name that cannot be', async () => {
    await start({});
    await expect(assume('deployer', { session: 'a b' })).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it.each([
    { name: 'a good token', jwt: token({ exp: 4_000_000_000 }), error: undefined },
    { name: 'an expired token', jwt: token({ exp: 1_000_000_000 }), error: 'ExpiredTokenException' },
    { name: 'no token', jwt: 'nonsense', error: 'InvalidIdentityTokenException' },
  ])('takes $name for a role by web identity: $error', async ({ jwt, error }) => {
    await start({});
    const asked = client(STSClient).send(new AssumeRoleWithWebIdentityCommand({ RoleArn: role('oidc'), RoleSessionName: 'ci', WebIdentityToken: jwt }));
    if (error === undefined) expect((await asked).Credentials?.AccessKeyId).toBe('ASIAASSUMED');
    else await expect(asked).rejects.toMatchObject({ name: error });
    expect(simulator.calls[0]?.accessKey).toBe('');
  });

  it('tells roles by web identity from others', async () => {
    await start({ roles: { oidc: trusting({ Federated: 'token.actions.githubusercontent.com' }, { Action: 'sts:AssumeRoleWithWebIdentity' }), other: trusting('*') } });
    const ask = (name: string) =>
      client(STSClient).send(new AssumeRoleWithWebIdentityCommand({ RoleArn: role(name), RoleSessionName: 'ci', WebIdentityToken: token({}) }));
    await expect(ask('oidc')).resolves.toBeDefined();
    await expect(ask('other')).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
