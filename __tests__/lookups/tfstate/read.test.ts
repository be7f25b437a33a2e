import { describe, expect, it } from '@jest/globals';
import { parseLocation } from '../../../src/lookups/tfstate/location.ts';
import { lookUp } from '../../../src/lookups/tfstate/query.ts';
import { readState } from '../../../src/lookups/tfstate/read.ts';
import { openS3 } from '../../../src/lookups/tfstate/s3.ts';
import { answer, FakeLookupWorld, networkError, sdkError, stateText } from '../../fakes/lookups.ts';

const outputs = (value: string) => stateText({ outputs: { where: { value, type: 'string' } } });
const pointer = (backend: object): string => JSON.stringify({ version: 3, serial: 1, backend });

async function where(url: string, world: FakeLookupWorld): Promise<unknown> {
  const state = await readState(parseLocation(url), { world, secrets: world.secrets, s3: openS3(world) });
  const found = lookUp(state, 'output.where');
  return found.found ? found.value : undefined;
}

describe('a local state', () => {
  it('is found, also by file:', async () => {
    const world = new FakeLookupWorld();
    world.localFiles = { '/a/x.tfstate': outputs('here') };
    expect([await where('/a/x.tfstate', world), await where('file:///a/x.tfstate', world)]).toEqual(['here', 'here']);
  });

  it('is missing: says where it was looked for', async () => {
    await expect(where('gone.tfstate', new FakeLookupWorld())).rejects.toMatchObject({
      code: 'LOOKUP',
      message: 'failed to read tfstate from gone.tfstate: open gone.tfstate: no such file or directory',
      hint: expect.stringContaining('`optional: true`'),
    });
  });

  it('cannot be opened: says why', async () => {
    const world = new FakeLookupWorld();
    world.faults.set('file:size', networkError('EACCES'));
    await expect(where('x', world)).rejects.toThrow('failed to read tfstate from x: open x: permission denied');
  });

  it('is recognised as a URL in the wrong place', async () => {
    await expect(where('infra/s3:/bucket/key', new FakeLookupWorld())).rejects.toMatchObject({ hint: expect.stringContaining('For s3:// write url:') });
  });

  it('is refused above 500 MB without being read', async () => {
    const world = new FakeLookupWorld();
    world.files.size = () => Promise.resolve(612_000_000);
    await expect(where('big', world)).rejects.toThrow('failed to read tfstate from big: the state of 612 MB is too big: at most 500 MB can be read');
    expect(world.count('file:read')).toBe(0);
  });
});

describe('a pointer file', () => {
  const s3 = pointer({ type: 's3', config: { bucket: 'tf', key: 'app.tfstate', region: 'eu-west-1' } });
  const setUp = (files: Record<string, string>) => {
    const world = new FakeLookupWorld();
    world.localFiles = files;
    world.buckets = { tf: 'eu-west-1' };
    world.objects = { 'tf/app.tfstate': outputs('default'), 'tf/env:/stage/app.tfstate': outputs('stage') };
    return world;
  };

  it('is followed to the default workspace', async () => {
    expect(await where('.terraform/terraform.tfstate', setUp({ '.terraform/terraform.tfstate': s3 }))).toBe('default');
  });

  it('is followed to the workspace in the file beside it', async () => {
    expect(await where('.terraform/terraform.tfstate', setUp({ '.terraform/terraform.tfstate': s3, '.terraform/environment': 'stage' }))).toBe('stage');
  });

  it('is followed to the workspace in TF_WORKSPACE, which wins', async () => {
    const world = setUp({ '.terraform/terraform.tfstate': s3, '.terraform/environment': 'other' });
    world.env = { TF_WORKSPACE: 'stage' };
    expect(await where('.terraform/terraform.tfstate', world)).toBe('stage');
  });

  it('knows no workspace behind file:', async () => {
    const world = setUp({ '/t/terraform.tfstate': s3, '/t/environment': 'stage' });
    world.env = { TF_WORKSPACE: 'stage' };
    expect(await where('file:///t/terraform.tfstate', world)).toBe('default');
  });

  it('names both places when the state behind it cannot be read', async () => {
    const world = setUp({ p: pointer({ type: 's3', config: { bucket: 'tf', key: 'gone' } }) });
    await expect(where('p', world)).rejects.toThrow('failed to read tfstate from p: failed to read tfstate from s3://tf/gone: NoSuchKey: the bucket tf has no object gone');
  });

  it('is not followed to another pointer', async () => {
    const world = setUp({ p: s3 });
    world.objects = { 'tf/app.tfstate': s3 };
    await expect(where('p', world)).rejects.toThrow('the backend holds another pointer instead of a state');
  });

  it('uses the role and the endpoint of the backend', async () => {
    const world = setUp({ p: pointer({ type: 's3', config: { bucket: 'tf', key: 'app.tfstate', region: 'r', role_arn: 'arn:aws:iam::1:role/r', endpoints: { s3: 'http://minio' } } }) });
    world.buckets = {};
    expect(await where('p', world)).toBe('default');
    expect(world.calls.filter((call) => call.startsWith('s3'))).toEqual(['s3:GetObject tf/app.tfstate r http://minio arn:aws:iam::1:role/r']);
  });
});

describe('a state in S3', () => {
  const setUp = () => {
    const world = new FakeLookupWorld();
    world.buckets = { tf: 'us-west-2' };
    world.objects = { 'tf/a.tfstate': outputs('west'), 'tf/b.tfstate': outputs('b') };
    return world;
  };

  it('is read in the region of its bucket, with one GET', async () => {
    const world = setUp();
    expect(await where('s3://tf/a.tfstate', world)).toBe('west');
    expect(world.calls).toEqual(['s3:HeadBucket tf', 's3:GetObject tf/a.tfstate us-west-2']);
  });

  it('asks for the region of a bucket once, even for several states at a time', async () => {
    const world = setUp();
    const s3 = openS3(world);
    await Promise.all(['a', 'b'].map((key) => readState(parseLocation(`s3://tf/${key}.tfstate`), { world, secrets: world.secrets, s3 })));
    expect(world.count('s3:HeadBucket')).toBe(1);
    expect(world.count('s3:GetObject')).toBe(2);
  });

  it('is read without discovery where AWS_ENDPOINT_URL_S3 is set', async () => {
    const world = setUp();
    world.buckets = {};
    world.env = { AWS_ENDPOINT_URL_S3: 'http://minio:9000' };
    expect(await where('s3://tf/a.tfstate', world)).toBe('west');
    expect(world.calls).toEqual(['s3:GetObject tf/a.tfstate -']);
  });

  it('goes on in the configured region when the bucket keeps its region to itself', async () => {
    const world = setUp();
    world.s3.headBucket = () => Promise.resolve({ status: 403 });
    world.buckets = {};
    expect(await where('s3://tf/a.tfstate', world)).toBe('west');
  });

  it.each([
    ['a missing bucket', 's3://gone/a', undefined, 'NoSuchBucket: the bucket gone does not exist', 'LOOKUP', /spelling of the bucket/],
    ['a missing key', 's3://tf/x', undefined, 'NoSuchKey: the bucket tf has no object x', 'LOOKUP', /env:\/w\//],
    ['a wrong region', 's3://tf/a.tfstate', sdkError('PermanentRedirect', 'must be addressed using the specified endpoint', 301), 'the bucket tf is not in region us-west-2: PermanentRedirect', 'LOOKUP', /s3:ListBucket/],
    ['a malformed region', 's3://tf/a.tfstate', sdkError('AuthorizationHeaderMalformed', "the region 'x' is wrong", 400), 'the bucket tf is not in region us-west-2: AuthorizationHeaderMalformed', 'LOOKUP', /right region/],
    ['no permission', 's3://tf/a.tfstate', sdkError('AccessDenied', 'Access Denied', 403), 's3:GetObject of tf/a.tfstate: no permission for s3:GetObject on arn:aws:s3:::tf/a.tfstate', 'CREDENTIALS', /"Action": "s3:GetObject",\n {2}"Resource": "arn:aws:s3:::tf\/a.tfstate"[^]*does not exist/],
    [
      'no permission, as AWS says it',
      's3://tf/a.tfstate',
      sdkError('AccessDenied', 'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::tf/a.tfstate.', 403),
      'no permission for s3:GetObject on arn:aws:s3:::tf/a.tfstate: User',
      'CREDENTIALS',
      /"Resource": "arn:aws:s3:::tf\/a.tfstate"/,
    ],
    [
      'no permission for the key',
      's3://tf/a.tfstate',
      sdkError('AccessDenied', 'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-west-2:1:key/k because no identity-based policy allows the kms:Decrypt action', 403),
      'no permission for kms:Decrypt on arn:aws:kms:us-west-2:1:key/k',
      'CREDENTIALS',
      /"Action": "kms:Decrypt"[^]*policy of the key/,
    ],
    ['an archived object', 's3://tf/a.tfstate', sdkError('InvalidObjectState', 'The action is not valid for the storage class', 403), 'the object is archived', 'LOOKUP', /Restore it/],
    ['a key of the customer', 's3://tf/a.tfstate', sdkError('InvalidRequest', 'The object was stored using a form of Server Side Encryption.', 400), 'encrypted with a key of your own (SSE-C)', 'LOOKUP', /terraform state pull/],
    ['no credentials', 's3://tf/a.tfstate', sdkError('CredentialsProviderError', 'Could not load credentials from any providers'), 'no AWS credentials were found', 'CREDENTIALS', /configure-aws-credentials/],
    ['expired credentials', 's3://tf/a.tfstate', sdkError('ExpiredToken'), 'the AWS credentials have expired', 'CREDENTIALS', /role-duration-seconds/],
    ['no network', 's3://tf/a.tfstate', networkError('ECONNREFUSED', 'connect ECONNREFUSED'), 'AWS cannot be reached: connect ECONNREFUSED', 'LOOKUP', /HTTPS_PROXY/],
  ])('tells %s apart', async (_, url, fault, message, code, hint) => {
    const world = setUp();
    if (fault !== undefined) world.faults.set('s3:GetObject', fault);
    await expect(where(url, world)).rejects.toMatchObject({ code, message: expect.stringContaining(message), hint: expect.stringMatching(hint) });
  });

  it('says where the region could not be found out', async () => {
    const world = setUp();
    world.faults.set('s3:HeadBucket', networkError('ENOTFOUND', 'getaddrinfo ENOTFOUND s3.invalid'));
    await expect(where('s3://tf/a.tfstate', world)).rejects.toThrow('failed to read tfstate from s3://tf/a.tfstate: failed to get bucket region: AWS cannot be reached');
  });

  it('names lookup-credentials when a role is assumed', async () => {
    const world = setUp();
    world.credentials = 'assumed';
    world.faults.set('s3:GetObject', sdkError('AccessDenied', 'Access Denied', 403));
    await expect(where('s3://tf/a.tfstate', world)).rejects.toMatchObject({ hint: expect.stringContaining('lookup-credentials: base') });
  });

  it('is refused above 500 MB', async () => {
    const world = setUp();
    world.faults.set('s3:GetObject', networkError('TOO_BIG'));
    await expect(where('s3://tf/a.tfstate', world)).rejects.toThrow('the state is too big');
  });
});

describe('a state behind http', () => {
  it('is found', async () => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s?x=1': answer(200, outputs('web')) };
    expect(await where('https://example.com/s?x=1#frag', world)).toBe('web');
  });

  it('gets user and password as a header, not in the address', async () => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s': answer(200, outputs('web')) };
    expect(await where('https://us%40er:p%C3%A4ss@example.com/s', world)).toBe('web');
    expect(world.requests[0]?.request.headers).toEqual({ authorization: `Basic ${Buffer.from('us@er:päss').toString('base64')}` });
  });

  it('takes a percent sign in a password that encodes nothing as it stands', async () => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s': answer(200, outputs('web')) };
    expect(await where('https://me:100%@example.com/s', world)).toBe('web');
    expect(world.requests[0]?.request.headers).toEqual({ authorization: `Basic ${Buffer.from('me:100%').toString('base64')}` });
  });

  it('names the place whatever goes wrong', async () => {
    const world = new FakeLookupWorld();
    world.http = () => Promise.resolve({} as never);
    await expect(where('https://example.com/s', world)).rejects.toMatchObject({ code: 'LOOKUP', message: expect.stringContaining('failed to read tfstate from https://example.com/s: ') });
  });

  it.each([
    [404, '<html>', 'failed to read tfstate from https://example.com/s: the server answers HTTP 404', /no state at this address/],
    [401, '', 'HTTP 401', /other credentials/],
    [423, '{"ID":"1","Operation":"OperationTypeApply","Who":"ci@host"}', 'HTTP 423', /locked by ci@host/],
    [503, '', 'HTTP 503', /later/],
  ])('says what HTTP %i means', async (status, body, message, hint) => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s': answer(status, body) };
    await expect(where('https://example.com/s', world)).rejects.toMatchObject({ message: expect.stringContaining(message), hint: expect.stringMatching(hint) });
  });

  it('is asked for again while the server is busy or does not answer', async () => {
    const world = new FakeLookupWorld();
    const answers = [answer(503), networkError('ECONNRESET'), answer(429), answer(200, outputs('at last'))];
    world.http = () => {
      const next = answers.shift() ?? answer(500);
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    };
    expect(await where('https://example.com/s', world)).toBe('at last');
    expect(world.clock.delays).toEqual([1_000, 2_000, 4_000]);
  });

  it('is not asked for again when that would not help', async () => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s': answer(403) };
    await where('https://example.com/s', world).catch(() => undefined);
    world.faults.set('http:GET', networkError('ENOTFOUND'));
    await where('https://example.com/s', world).catch(() => undefined);
    expect(world.requests).toHaveLength(2);
  });

  it('calls a page that is no state by its name', async () => {
    const world = new FakeLookupWorld();
    world.pages = { 'https://example.com/s': answer(200, '<html>Sign in</html>') };
    await expect(where('https://example.com/s', world)).rejects.toMatchObject({
      message: "failed to read tfstate from https://example.com/s: invalid json: invalid character '<' looking for beginning of value",
      hint: expect.stringContaining('HTML'),
    });
  });

  it('is unreachable: names the host', async () => {
    const world = new FakeLookupWorld();
    world.faults.set('http:GET', networkError('ENOTFOUND', 'getaddrinfo ENOTFOUND example.com'));
    await expect(where('https://u:hunter2@example.com/s', world)).rejects.toThrow('failed to read tfstate from https://example.com/s: example.com cannot be reached: getaddrinfo ENOTFOUND example.com');
  });
});
