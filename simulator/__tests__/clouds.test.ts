import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type CloudOptions, type Clouds, startClouds } from '../clouds/index.ts';

let clouds: Clouds;
const start = async (options: CloudOptions): Promise<void> => void (clouds = await startClouds(options));
afterEach(() => clouds.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${clouds.url}${path}`, { headers, redirect: 'manual' });
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

describe('the web server', () => {
  it('has pages, logins, redirects and its own 404', async () => {
    await start({ pages: { '/s': { body: 'state' }, '/locked': { status: 423, body: '{}' }, '/mine': { body: 'm', login: 'me:pw' }, '/moved': { to: '/s' } } });
    expect(await (await get('/s?x=1')).text()).toBe('state');
    expect((await get('/locked')).status).toBe(423);
    expect([(await get('/mine')).status, (await get('/mine', { authorization: `Basic ${btoa('me:pw')}` })).status]).toEqual([401, 200]);
    expect((await get('/moved')).headers.get('location')).toBe('/s');
    expect([(await get('/none')).status, (await get('/none')).headers.get('content-type')]).toEqual([404, 'text/html']);
    expect(clouds.calls[0]).toMatchObject({ method: 'GET', host: '127.0.0.1', path: '/s?x=1', status: 200 });
  });

  it('promises bodies that it does not send', async () => {
    await start({ pages: { '/big': { announced: 600_000_000 } } });
    const answer = await get('/big');
    expect(answer.headers.get('content-length')).toBe('600000000');
    await answer.body?.cancel();
  });

  it('keeps answers back until enough requests wait', async () => {
    await start({ pages: { '/a': { body: 'a', together: 2 }, '/b': { body: 'b', together: 2 } } });
    const first = get('/a');
    const states: string[] = [];
    void first.then(() => states.push('answered'));
    while (clouds.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(states).toEqual([]);
    expect(await (await get('/b')).text()).toBe('b');
    expect(await (await first).text()).toBe('a');
  });

  it('falters as often as told', async () => {
    await start({ pages: { '/s': { body: 'ok' } }, faults: [{ path: '/s', times: 1, status: 503 }, { path: '/s', times: 1, reset: true }] });
    expect((await get('/s')).status).toBe(503);
    await expect(get('/s')).rejects.toThrow('fetch failed');
    expect(await (await get('/s')).text()).toBe('ok');
    expect(clouds.calls.map(({ status }) => status)).toEqual([503, 0, 200]);
  });
});

describe('HCP Terraform', () => {
  const workspaces = { 'acme/web': { token: 't', state: '{"version":4}' }, 'acme/new': { token: 't' }, 'acme/theirs': { token: 'other', state: '{}' } };
  const data = async (answer: Response): Promise<{ id: string; attributes: Record<string, string> }> => ((await answer.json()) as { data: { id: string; attributes: Record<string, string> } }).data;

  it('leads from a workspace to its state', async () => {
    await start({ workspaces });
    const { id } = await data(await get('/api/v2/organizations/acme/workspaces/web', bearer('t')));
    const { attributes } = await data(await get(`/api/v2/workspaces/${id}/current-state-version`, bearer('t')));
    const download = await fetch(attributes['hosted-state-download-url'] ?? '', { headers: bearer('t') });
    expect(await download.text()).toBe('{"version":4}');
    expect((await fetch(attributes['hosted-state-download-url'] ?? '')).status).toBe(401);
  });

  it.each([
    { name: 'no token', path: 'organizations/acme/workspaces/web', token: 'wrong', status: 401 },
    { name: 'a workspace of others', path: 'organizations/acme/workspaces/theirs', token: 't', status: 404 },
    { name: 'a workspace that is not there', path: 'organizations/acme/workspaces/nope', token: 't', status: 404 },
    { name: 'a workspace in which nothing was applied', path: 'workspaces/ws-2/current-state-version', token: 't', status: 404 },
  ])('answers $status to $name', async ({ path, token, status }) => {
    await start({ workspaces });
    expect((await get(`/api/v2/${path}`, bearer(token))).status).toBe(status);
  });
});

describe('Google Cloud Storage', () => {
  const google = { buckets: { tf: { 'a/default.tfstate': 'state' } }, token: 'ya29', strangersToken: 'stranger' };
  const path = '/storage/v1/b/tf/o/a%2Fdefault.tfstate?alt=media';

  it('gives the content of an object', async () => {
    await start({ google });
    expect(await (await get(path, bearer('ya29'))).text()).toBe('state');
    expect(await (await get(path.replace('?alt=media', ''), bearer('ya29'))).json()).toMatchObject({ name: 'a/default.tfstate' });
  });

  it.each([
    { name: 'nobody', path, token: '', status: 401, message: 'Invalid Credentials' },
    { name: 'a stranger', path, token: 'stranger', status: 403, message: 'storage.objects.get' },
    { name: 'a wrong bucket', path: path.replace('/tf/', '/xx/'), token: 'ya29', status: 404, message: 'The specified bucket does not exist.' },
    { name: 'a wrong object', path: path.replace('default', 'stage'), token: 'ya29', status: 404, message: 'No such object: tf/a/stage.tfstate' },
  ])('refuses $name', async ({ path: asked, token, status, message }) => {
    await start({ google });
    const answer = await get(asked, token === '' ? {} : bearer(token));
    expect([answer.status, ((await answer.json()) as { error: { message: string } }).error.message]).toEqual([status, expect.stringContaining(message)]);
  });

  it('wants the key of what is encrypted with one, and no token where none is told', async () => {
    await start({ google: { buckets: google.buckets, encryptionKey: 'a2V5' } });
    expect((await get(path)).status).toBe(400);
    expect((await get(path, { 'x-goog-encryption-key': 'a2V5' })).status).toBe(200);
  });
});

describe('Azure Blob Storage', () => {
  const key = Buffer.from('account key').toString('base64');
  const azure = { account: 'acc', containers: { tf: { 'a/x.tfstate': 'state' } }, key, signature: 'sas', token: 'jwt', application: { tenant: 'ten', client: 'cli', secret: 'sec', assertion: 'oidc' } };
  const path = '/acc/tf/a/x.tfstate';
  const signed = (resource: string): Record<string, string> => {
    const date = 'Fri, 01 Jan 2027 00:00:00 GMT';
    const text = `GET${'\n'.repeat(12)}x-ms-date:${date}\nx-ms-version:2020-10-02\n/acc${resource}`;
    const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
    return { 'x-ms-date': date, 'x-ms-version': '2020-10-02', authorization: `SharedKey acc:${signature}` };
  };

  it.each([
    { name: 'who signs with the key', asked: path, headers: signed(path) },
    { name: 'who has a SAS', asked: `${path}?sig=sas`, headers: {} },
    { name: 'who has a token', asked: path, headers: bearer('jwt') },
  ])('gives a blob to $name', async ({ asked, headers }) => {
    await start({ azure });
    expect(await (await get(asked, headers)).text()).toBe('state');
  });

  it.each([
    { name: 'who signed something else', asked: path, headers: signed('/acc/tf/other'), code: 'AuthenticationFailed' },
    { name: 'who has nothing', asked: path, headers: {}, code: 'AuthenticationFailed' },
    { name: 'a wrong container', asked: '/acc/xx/b', headers: bearer('jwt'), code: 'ContainerNotFound' },
    { name: 'a wrong blob', asked: '/acc/tf/b', headers: bearer('jwt'), code: 'BlobNotFound' },
  ])('refuses $name', async ({ asked, headers, code }) => {
    await start({ azure });
    expect((await get(asked, headers)).headers.get('x-ms-error-code')).toBe(code);
  });

  it.each([
    { name: 'a secret', proof: { client_secret: 'sec' }, status: 200 },
    { name: 'a federated token', proof: { client_assertion: 'oidc' }, status: 200 },
    { name: 'a wrong secret', proof: { client_secret: 'x' }, status: 401 },
  ])('gives a token for $name: $status', async ({ proof, status }) => {
    await start({ azure });
    const answer = await fetch(`${clouds.url}/ten/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams([['client_id', 'cli'], ...Object.entries(proof)]) });
    expect([answer.status, (await answer.json()) as unknown]).toEqual([status, expect.objectContaining(status === 200 ? { access_token: 'jwt' } : { error: 'invalid_client' })]);
  });
});
