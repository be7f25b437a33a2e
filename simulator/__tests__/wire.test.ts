import { request } from 'node:http';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../server.ts';

let simulator: Simulator;
let s3: S3Client;

const credentials = { accessKeyId: 'ASIAASSUMED', secretAccessKey: 'secret' };

const s3Of = (region: string): S3Client =>
  new S3Client({ endpoint: simulator.url, region, credentials, maxAttempts: 1 });

beforeEach(async () => {
  const world = {
    region: 'ap-northeast-1',
    bucketRegion: 'eu-west-1',
    s3: { 'states/infra/terraform.tfstate': { version: 4 }, 'states/a b.txt': 'x' },
  };
  simulator = await startSimulator({ speed: 0, world });
  s3 = s3Of('eu-west-1');
});

afterEach(async () => {
  s3.destroy();
  await simulator.close();
});

describe('S3', () => {
  it('gives objects, JSON ones as text', async () => {
    const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: 'states', Key: 'infra/terraform.tfstate' }));
    expect(await Body?.transformToString()).toBe('{"version":4}');
    expect(ETag).toMatch(/^"[0-9a-f]{32}"$/);
    const head = await s3.send(new HeadObjectCommand({ Bucket: 'states', Key: 'a b.txt' }));
    expect(head.ContentLength).toBe(1);
  });

  it('finds the bucket in the host, too', async () => {
    const status = await new Promise((resolve) => {
      const headers = { host: 'states.s3.eu-west-1.amazonaws.com' };
      request(`${simulator.url}/infra/terraform.tfstate`, { method: 'HEAD', headers }, (answer) => resolve(answer.resume().headers['x-amz-bucket-region'])).end();
    });
    expect(status).toBe('eu-west-1');
    expect(simulator.calls[0]).toMatchObject({ operation: 'HeadObject', input: { Bucket: 'states', Key: 'infra/terraform.tfstate' } });
  });

  it('keeps what is put', async () => {
    await s3.send(new PutObjectCommand({ Bucket: 'states', Key: 'new/über.json', Body: '{"a":1}' }));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'states', Key: 'new/über.json' }));
    expect(await Body?.transformToString()).toBe('{"a":1}');
    expect(simulator.changes).toHaveLength(1);
  });

  it('tells the region of a bucket, also to those who do not sign', async () => {
    expect((await s3.send(new HeadBucketCommand({ Bucket: 'states' }))).BucketRegion).toBe('eu-west-1');
    const unsigned = await fetch(`${simulator.url}/states`, { method: 'HEAD' });
    expect([unsigned.status, unsigned.headers.get('x-amz-bucket-region')]).toEqual([403, 'eu-west-1']);
  });

  it('sends requests for another region away, and the SDK follows', async () => {
    const input = { Bucket: 'states', Key: 'a b.txt' };
    const elsewhere = s3Of('us-east-1');
    await expect(elsewhere.send(new GetObjectCommand(input))).rejects.toMatchObject({
      name: 'PermanentRedirect',
      $metadata: { httpStatusCode: 301 },
    });
    elsewhere.destroy();
    const following = new S3Client({
      endpoint: simulator.url,
      region: 'us-east-1',
      credentials,
      followRegionRedirects: true,
    });
    const { Body } = await following.send(new GetObjectCommand(input));
    expect(await Body?.transformToString()).toBe('x');
    following.destroy();
  });

  it.each([
    { name: 'NoSuchKey', input: { Bucket: 'states', Key: 'nix' }, status: 404 },
    { name: 'NoSuchBucket', input: { Bucket: 'nowhere', Key: 'nix' }, status: 404 },
  ])('answers $name', async ({ name, input, status }) => {
    await expect(s3.send(new GetObjectCommand(input))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
    });
  });

  it('refuses by plan, naming action, resource or key', async () => {
    simulator.plan({
      faults: [
        { service: 's3', operation: 'GetObject', kind: 'denied', calls: 1 },
        {
          service: 's3',
          operation: 'GetObject',
          kind: 'denied',
          action: 'kms:Decrypt',
          resource: 'arn:aws:kms:eu-west-1:1:key/k',
          calls: 2,
        },
      ],
    });
    const get = () => s3.send(new GetObjectCommand({ Bucket: 'states', Key: 'a b.txt' }));
    await expect(get()).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('s3:GetObject on resource: arn:aws:s3:::states/a b.txt'),
    });
    await expect(get()).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('kms:Decrypt on resource: arn:aws:kms'),
    });
  });
});

describe('every request', () => {
  const ecsOf = (): ECSClient =>
    new ECSClient({ endpoint: simulator.url, region: 'ap-northeast-1', credentials, customUserAgent: 'action/1' });

  it('is recorded with who asked what, when, and how it was answered', async () => {
    const ecs = ecsOf();
    simulator.advance(5_000);
    await ecs.send(new DescribeServicesCommand({ services: ['web'], cluster: 'c' }));
    ecs.destroy();
    expect(simulator.calls[0]).toMatchObject({
      number: 1,
      service: 'ecs',
      operation: 'DescribeServices',
      input: { services: ['web'], cluster: 'c' },
      region: 'ap-northeast-1',
      accessKey: 'ASIAASSUMED',
      attempt: 1,
      at: '2026-01-15T09:00:05.000Z',
      elapsedMs: 5_000,
      mutating: false,
      effect: true,
      status: 200,
    });
    expect(simulator.calls[0]?.userAgent).toContain('action/1');
  });

  it('is told to whoever listens once it has taken effect, before its answer leaves', async () => {
    const ecs = ecsOf();
    const heard: string[] = [];
    let answered = false;
    simulator.onCall(({ operation, effect }) => void heard.push(`${operation} ${String(effect)} ${String(answered)}`));
    await ecs.send(new DescribeServicesCommand({ services: ['web'], cluster: 'c' }));
    answered = true;
    ecs.destroy();
    expect(heard).toEqual(['DescribeServices true false']);
  });

  const post = (target: string, body: unknown): Promise<Response> =>
    fetch(simulator.url, {
      method: 'POST',
      headers: { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify(body),
    });
  const ecsTarget = (operation: string): string => `AmazonEC2ContainerServiceV20141113.${operation}`;

  it('with an unknown member is answered, and a problem', async () => {
    const answer = await post(ecsTarget('DescribeServices'), { services: ['web'], inclde: ['TAGS'] });
    expect(answer.status).toBe(200);
    expect(simulator.problems).toEqual([
      'ecs:DescribeServices (call 1): inclde is not a member of DescribeServicesRequest',
    ]);
  });

  it.each(['launchType', 'schedulingStrategy', 'role'])('takes %s for a new service alone', async (member) => {
    await post(ecsTarget('UpdateService'), { service: 'web', [member]: 'EC2' });
    expect(simulator.problems).toEqual([`ecs:UpdateService (call 1): ${member} is not a member of UpdateServiceRequest`]);
  });

  it.each([
    {
      name: 'with a wrong type',
      operation: 'DescribeServices',
      body: { services: 'web' },
      type: 'SerializationException',
    },
    { name: 'without what is required', operation: 'UpdateService', body: {}, type: 'InvalidParameterException' },
    {
      name: 'for a field deep down of a wrong type',
      operation: 'RegisterTaskDefinition',
      body: { family: 'x', containerDefinitions: [{ essential: 'true' }] },
      type: 'SerializationException',
    },
  ])('$name is refused', async ({ operation, body, type }) => {
    const answer = await post(ecsTarget(operation), body);
    expect([answer.status, await answer.json()]).toEqual([400, { __type: type, message: expect.any(String) }]);
  });

  it('for something unknown is a 501 and a problem', async () => {
    expect((await post(ecsTarget('CreateCapacityProvider'), {})).status).toBe(501);
    expect((await post('Nobody.Knows', {})).status).toBe(501);
    expect(simulator.problems).toEqual([
      'the simulator does not know ecs:CreateCapacityProvider',
      'no service of the simulator takes Nobody.Knows',
    ]);
  });

  it('has a request id', async () => {
    const answer = await post(ecsTarget('ListServices'), {});
    expect(answer.headers.get('x-amzn-requestid')).toBe('00000000-0000-4000-a000-000000000001');
  });
});

describe('close', () => {
  it('ends at once although a request hangs', async () => {
    simulator.plan({ faults: [{ operation: '*', kind: 'hang' }] });
    const hanging = fetch(`${simulator.url}/states/x`).catch(() => 'cut');
    while (simulator.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await simulator.close();
    expect(await hanging).toBe('cut');
  });
});
