import {
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../faults.ts';
import { type Account, clientOf, webAccount, webService, webTask } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const update = () => account.ecs.send(new UpdateServiceCommand({ service: 'web', forceNewDeployment: true }));
const deployments = (): number =>
  account.simulator.state.ecs.services.get('default/web')?.serviceDeployments.length ?? 0;

const reset = { message: expect.stringMatching(/ECONNRESET|socket hang up/) };

describe('a fault', () => {
  it.each<{ kind: Fault['kind']; more?: Partial<Fault>; error: object; effect: boolean }>([
    { kind: 'throttle', error: { name: 'ThrottlingException', message: 'Rate exceeded' }, effect: false },
    {
      kind: 'server-error',
      error: { name: 'ServerException', $metadata: expect.objectContaining({ httpStatusCode: 500 }) },
      effect: false,
    },
    { kind: 'unavailable', error: { $metadata: expect.objectContaining({ httpStatusCode: 503 }) }, effect: false },
    { kind: 'bad-gateway', error: { name: 'SyntaxError' }, effect: false },
    { kind: 'reset-before', error: reset, effect: false },
    { kind: 'reset-after', error: reset, effect: true },
    { kind: 'cut-body', error: { message: expect.stringContaining('aborted') }, effect: true },
    { kind: 'expired', error: { name: 'ExpiredTokenException' }, effect: false },
    {
      kind: 'error',
      more: { type: 'NamespaceNotFoundException', message: 'no' },
      error: { name: 'NamespaceNotFoundException', message: 'no' },
      effect: false,
    },
    {
      kind: 'denied',
      error: {
        name: 'AccessDeniedException',
        message:
          'User: arn:aws:sts::123456789012:assumed-role/deployer/session is not authorized to perform: ecs:UpdateService on resource: ' +
          'arn:aws:ecs:us-east-1:123456789012:service/default/web because no identity-based policy allows the ecs:UpdateService action',
      },
      effect: false,
    },
    {
      kind: 'denied',
      more: { action: 'iam:PassRole', resource: 'arn:aws:iam::123456789012:role/exec' },
      error: { message: expect.stringContaining('iam:PassRole on resource: arn:aws:iam::123456789012:role/exec') },
      effect: false,
    },
  ])('of kind $kind has the effect: $effect', async ({ kind, more, error, effect }) => {
    account = await webAccount({ faults: [{ operation: 'UpdateService', kind, ...more }] });
    await expect(update()).rejects.toMatchObject(error);
    expect(deployments()).toBe(effect ? 2 : 1);
    expect(account.simulator.calls.at(-1)).toMatchObject({ operation: 'UpdateService', fault: kind, effect });
  });

  it('can be an empty 200', async () => {
    account = await webAccount({ faults: [{ operation: 'UpdateService', kind: 'empty-body' }] });
    expect((await update()).service).toBeUndefined();
  });

  it('can be a hang, which only the time limit of the client ends', async () => {
    account = await webAccount({ faults: [{ operation: 'UpdateService', kind: 'hang' }] });
    const impatient = clientOf(account.simulator);
    impatient.config.requestHandler = new NodeHttpHandler({ requestTimeout: 50, throwOnRequestTimeout: true });
    const sent = impatient.send(new UpdateServiceCommand({ service: 'web', forceNewDeployment: true }));
    await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' });
    impatient.destroy();
    expect(deployments()).toBe(1);
  });

  it('can be slow, which is time that has passed', async () => {
    account = await webAccount({ faults: [{ operation: 'UpdateService', kind: 'slow', ms: 20_000 }] });
    const before = account.simulator.clock.now();
    await update();
    expect(account.simulator.clock.now() - before).toBe(20_000);
  });

  it('can change single members of a good answer', async () => {
    const set = {
      'serviceDeployments.0.status': 'QUEUED',
      'serviceDeployments.0.newMember': 1,
      'serviceDeployments.0.createdAt': null,
    };
    account = await webAccount({ faults: [{ operation: 'ListServiceDeployments', kind: 'patch', set }] });
    const { serviceDeployments } = await account.ecs.send(new ListServiceDeploymentsCommand({ service: 'web' }));
    expect(serviceDeployments?.[0]?.status).toBe('QUEUED');
    expect(serviceDeployments?.[0]?.createdAt).toBeUndefined();
  });

  it('can be two registrations at the same moment', async () => {
    account = await webAccount({
      faults: [{ operation: 'RegisterTaskDefinition', kind: 'concurrent-registration', calls: 1 }],
    });
    const register = () => account.ecs.send(new RegisterTaskDefinitionCommand(webTask));
    await expect(register()).rejects.toThrow(
      'Too many concurrent attempts to create a new revision of the specified family.',
    );
    expect((await register()).taskDefinition?.revision).toBe(3);
  });
});

describe('which calls a fault meets', () => {
  const outcomes = async (fault: Partial<Fault>, number: number): Promise<string> => {
    account = await webAccount({ faults: [{ operation: 'DescribeServices', kind: 'throttle', ...fault }] });
    let seen = '';
    for (let call = 0; call < number; call++) {
      seen += await account.service().then(
        () => 'o',
        () => 'x',
      );
      account.simulator.advance(10_000);
    }
    return seen;
  };

  it.each([
    { name: 'the n-th', fault: { calls: 2 }, seen: 'oxoo' },
    { name: 'a range', fault: { calls: '2-3' }, seen: 'oxxo' },
    { name: 'all from the n-th', fault: { calls: '3-' }, seen: 'ooxx' },
    { name: 'a list', fault: { calls: [1, 4] }, seen: 'xoox' },
    { name: 'all for some virtual time', fault: { for: 25_000 }, seen: 'xxxo' },
    { name: 'all for some time from the n-th on', fault: { calls: 2, for: 15_000 }, seen: 'oxxo' },
    { name: 'those of another service: none', fault: { service: 's3' }, seen: 'oooo' },
    { name: 'any operation', fault: { operation: '*' }, seen: 'xxxx' },
  ])('$name', async ({ fault, seen }) => {
    expect(await outcomes(fault, 4)).toBe(seen);
  });

  it('counts the attempts of one call, and the record tells them apart', async () => {
    account = await webAccount({ faults: [{ operation: 'DescribeServices', kind: 'throttle', calls: '1-2' }] });
    const patient = clientOf(account.simulator, 3);
    await patient.send(new DescribeServicesCommand({ services: ['web'] }));
    patient.destroy();
    const calls = account.simulator.calls.slice(-3);
    expect(calls.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 400],
      [2, 400],
      [3, 200],
    ]);
    expect(new Set(calls.map(({ invocationId }) => invocationId)).size).toBe(1);
  });
});

describe('answers that lag behind', () => {
  it('DescribeServices shows the service as it was before the update', async () => {
    account = await webAccount({ consistency: { staleServiceCalls: 2 } });
    const before = (await account.service()).deployments?.[0]?.id;
    const after = (await account.update({ taskDefinition: 'web' })).deployments?.[0]?.id;
    const seen = [];
    for (let call = 0; call < 3; call++) seen.push((await account.service()).deployments?.[0]?.id);
    expect(seen).toEqual([before, before, after]);
  });

  it('DescribeServices says MISSING right after a create', async () => {
    account = await webAccount({ consistency: { missingServiceCalls: 1 } });
    await account.ecs.send(new CreateServiceCommand({ ...webService, serviceName: 'other' }));
    const ask = () => account.ecs.send(new DescribeServicesCommand({ services: ['other'] }));
    expect((await ask()).failures?.[0]?.reason).toBe('MISSING');
    expect((await ask()).services).toHaveLength(1);
  });

  it('ListServiceDeployments leaves a new one out', async () => {
    account = await webAccount({ consistency: { unlistedDeploymentCalls: 2 } });
    const list = async () =>
      (await account.ecs.send(new ListServiceDeploymentsCommand({ service: 'web' }))).serviceDeployments?.length;
    await list();
    await list();
    await account.update({ taskDefinition: 'web' });
    expect([await list(), await list(), await list()]).toEqual([1, 1, 2]);
  });
});
