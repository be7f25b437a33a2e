import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseLocation } from '../../../src/lookups/tfstate/location.ts';
import { lookUp } from '../../../src/lookups/tfstate/query.ts';
import { readState } from '../../../src/lookups/tfstate/read.ts';
import { openS3 } from '../../../src/lookups/tfstate/s3.ts';
import { answer, FakeLookupWorld, networkError, stateText } from '../../fakes/lookups.ts';

const state = stateText({ outputs: { where: { value: 'there', type: 'string' } } });

async function where(url: string, world: FakeLookupWorld): Promise<unknown> {
  const found = lookUp(await readState(parseLocation(url), { world, secrets: world.secrets, s3: openS3(world) }), 'output.where');
  return found.found ? found.value : undefined;
}

const failure = (code: string, message: string, hint: RegExp) => ({ code, message: expect.stringContaining(message), hint: expect.stringMatching(hint) });

describe('a state in HCP Terraform', () => {
  const workspace = 'https://tfe.example.com/api/v2/organizations/acme/workspaces/web%20app';
  const version = 'https://tfe.example.com/api/v2/workspaces/ws-1/current-state-version';
  const setUp = () => {
    const world = new FakeLookupWorld();
    world.env = { TFE_TOKEN: 'tfe-token' };
    world.pages = {
      [workspace]: answer(200, JSON.stringify({ data: { id: 'ws-1' } })),
      [version]: answer(200, JSON.stringify({ data: { attributes: { 'hosted-state-download-url': 'https://archive.example.com/sv-1' } } })),
      'https://archive.example.com/sv-1': answer(200, state),
    };
    return world;
  };
  const url = 'remote://tfe.example.com/acme/web%20app';

  it('is found by workspace, current version and download', async () => {
    const world = setUp();
    expect(await where(url, world)).toBe('there');
    expect(world.requests.map((one) => one.url)).toEqual([workspace, version, 'https://archive.example.com/sv-1']);
    expect(world.requests.every((one) => one.request.headers?.['authorization'] === 'Bearer tfe-token')).toBe(true);
  });

  it('is asked for at app.terraform.io, or TFE_ADDRESS, without a host', async () => {
    const world = setUp();
    await where('remote:///acme/web', world).catch(() => undefined);
    world.env['TFE_ADDRESS'] = 'http://127.0.0.1:9/';
    await where('remote:///acme/web', world).catch(() => undefined);
    expect(world.requests.map((one) => new URL(one.url).origin)).toEqual(['https://app.terraform.io', 'http://127.0.0.1:9']);
  });

  it.each([
    ['remote://tfe.my-host.example.com:8443/acme/web', 'TF_TOKEN_tfe_my__host_example_com'],
    ['remote:///acme/web', 'TF_TOKEN_app_terraform_io'],
  ])('takes the token of %s from %s, too', async (address, variable) => {
    const world = setUp();
    world.env = { [variable]: 'of-the-host' };
    await where(address, world).catch(() => undefined);
    expect(world.requests[0]?.request.headers?.['authorization']).toBe('Bearer of-the-host');
  });

  it('needs a token', async () => {
    const world = setUp();
    world.env = {};
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', 'missing API token', /TFE_TOKEN/));
    expect(world.requests).toEqual([]);
  });

  it.each([
    [workspace, answer(401), 'CREDENTIALS', 'the workspace acme/web app: HTTP 401: the token is not accepted', /TFE_TOKEN/],
    [workspace, answer(403), 'CREDENTIALS', 'HTTP 403', /organization and workspace/],
    [workspace, answer(404), 'LOOKUP', 'the workspace acme/web app: HTTP 404: not found', /organization and workspace/],
    [workspace, answer(200, '<html>'), 'LOOKUP', 'is not what the API promises', /Terraform Enterprise/],
    [version, answer(404), 'LOOKUP', 'the current state of acme/web app: HTTP 404', /Nothing has been applied/],
    [version, answer(200, '{"data":{"attributes":{}}}'), 'LOOKUP', 'no download address', /read state versions/],
    ['https://archive.example.com/sv-1', answer(403), 'LOOKUP', 'HTTP 403', /short time/],
  ])('says what is wrong with %s', async (page, instead, code, message, hint) => {
    const world = setUp();
    world.pages[page] = instead;
    await expect(where(url, world)).rejects.toMatchObject(failure(code, message, hint));
  });

  it('is unreachable: names the host', async () => {
    const world = setUp();
    world.faults.set('http:GET', networkError('ECONNREFUSED'));
    await expect(where(url, world)).rejects.toMatchObject(failure('LOOKUP', 'tfe.example.com cannot be reached', /HTTPS_PROXY/));
  });
});

describe('a state in Google Cloud Storage', () => {
  const page = 'https://storage.googleapis.com/storage/v1/b/bucket/o/app%2Fdefault.tfstate?alt=media';
  const setUp = () => {
    const world = new FakeLookupWorld();
    world.env = { GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29' };
    world.pages = { [page]: answer(200, state) };
    return world;
  };
  const url = 'gs://bucket/app/default.tfstate';

  it('is found with a bearer token', async () => {
    const world = setUp();
    expect(await where(url, world)).toBe('there');
    expect(world.requests[0]?.request.headers).toEqual({ authorization: 'Bearer ya29' });
  });

  it('is found with a key of the customer', async () => {
    const world = setUp();
    const key = Buffer.alloc(32, 7).toString('base64');
    world.env['GOOGLE_ENCRYPTION_KEY'] = key;
    await where(url, world);
    expect(world.requests[0]?.request.headers).toMatchObject({
      'x-goog-encryption-algorithm': 'AES256',
      'x-goog-encryption-key': key,
      'x-goog-encryption-key-sha256': createHash('sha256').update(Buffer.alloc(32, 7)).digest('base64'),
    });
  });

  it('says that an encryption key is no key', async () => {
    const world = setUp();
    world.env['GOOGLE_ENCRYPTION_KEY'] = 'not base64!';
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', 'failed to read tfstate from gs://bucket/app/default.tfstate: the encryption key is not base64', /GOOGLE_ENCRYPTION_KEY/));
  });

  it('is read from an emulator without a token', async () => {
    const world = setUp();
    world.env = { STORAGE_EMULATOR_HOST: '127.0.0.1:9023' };
    world.pages = { 'http://127.0.0.1:9023/storage/v1/b/bucket/o/app%2Fdefault.tfstate?alt=media': answer(200, state) };
    expect(await where(url, world)).toBe('there');
    expect(world.requests[0]?.request.headers).toEqual({});
  });

  it.each([
    [{}, 'no access token', /token_format: access_token/],
    [{ GOOGLE_APPLICATION_CREDENTIALS: '/creds.json' }, 'a credentials file cannot be used here', /token_format: access_token/],
  ])('needs a token, with %j', async (env, message, hint) => {
    const world = setUp();
    world.env = env;
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', message, hint));
  });

  const said = (message: string) => JSON.stringify({ error: { message } });
  it.each([
    [answer(401, said('Invalid Credentials')), 'CREDENTIALS', 'HTTP 401: the access token is not accepted: Invalid Credentials', /expired/],
    [answer(403, said('x does not have storage.objects.get access')), 'CREDENTIALS', 'no permission for storage.objects.get on bucket/app/default.tfstate', /storage.objectViewer/],
    [answer(404, said('The specified bucket does not exist.')), 'LOOKUP', 'the bucket bucket does not exist', /default.tfstate/],
    [answer(404, 'No such object: bucket/x'), 'LOOKUP', 'has no object app/default.tfstate', /WORKSPACE/],
  ])('says what %j means', async (instead, code, message, hint) => {
    const world = setUp();
    world.pages[page] = instead;
    await expect(where(url, world)).rejects.toMatchObject(failure(code, message, hint));
  });
});

describe('a state in Azure Blob Storage', () => {
  const page = 'https://acc.blob.core.windows.net/tf/app/prod.tfstate';
  const key = Buffer.from('storage-key').toString('base64');
  const setUp = (env: Record<string, string>, url = page) => {
    const world = new FakeLookupWorld();
    world.env = env;
    world.pages = { [url]: answer(200, state) };
    return world;
  };
  const url = 'azurerm://rg/acc/tf/app/prod.tfstate';

  it.each(['AZURE_STORAGE_ACCESS_KEY', 'ARM_ACCESS_KEY', 'AZURE_STORAGE_KEY'])('is found with the key of the account in %s', async (name) => {
    const world = setUp({ [name]: key });
    expect(await where(url, world)).toBe('there');
    const headers = world.requests[0]?.request.headers ?? {};
    const signed = `GET${'\n'.repeat(12)}x-ms-date:${headers['x-ms-date']}\nx-ms-version:${headers['x-ms-version']}\n/acc/tf/app/prod.tfstate`;
    expect(headers['x-ms-date']).toBe('Tue, 24 Nov 2026 12:00:00 GMT');
    expect(headers['authorization']).toBe(`SharedKey acc:${createHmac('sha256', 'storage-key').update(signed).digest('base64')}`);
  });

  it('is found with a SAS', async () => {
    const world = setUp({ ARM_SAS_TOKEN: '?sv=2020&sig=x%2By' }, `${page}?sv=2020&sig=x%2By`);
    expect(await where(url, world)).toBe('there');
    expect(world.requests[0]?.request.headers).not.toHaveProperty('authorization');
  });

  it('is found at the endpoint of a connection string', async () => {
    const world = setUp(
      { AZURE_STORAGE_CONNECTION_STRING: `AccountName=acc;AccountKey=${key};BlobEndpoint=http://127.0.0.1:10000/acc;` },
      'http://127.0.0.1:10000/acc/tf/app/prod.tfstate',
    );
    expect(await where(url, world)).toBe('there');
  });

  it('leaves alone a connection string of another account', async () => {
    const world = setUp({ AZURE_STORAGE_CONNECTION_STRING: `AccountName=other;AccountKey=${key}` });
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', 'no credentials for Azure Blob Storage', /AZURE_STORAGE_ACCESS_KEY/));
  });

  it('is found with a bearer token, which ARM_USE_AZUREAD prefers to keys', async () => {
    const world = setUp({ ARM_USE_AZUREAD: 'true', ARM_ACCESS_KEY: key, AZURE_STORAGE_BEARER_TOKEN: 'eyJ' });
    expect(await where(url, world)).toBe('there');
    expect(world.requests[0]?.request.headers).toMatchObject({ authorization: 'Bearer eyJ' });
  });

  it('is found with a token from Entra ID', async () => {
    const world = setUp({ AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_CLIENT_SECRET: 's&1' });
    world.pages['https://login.microsoftonline.com/t/oauth2/v2.0/token'] = answer(200, '{"access_token":"eyJ"}');
    expect(await where(url, world)).toBe('there');
    expect(new URLSearchParams(world.requests[0]?.request.body).get('client_secret')).toBe('s&1');
    expect(world.requests[1]?.request.headers).toMatchObject({ authorization: 'Bearer eyJ' });
  });

  it('proves itself to Entra ID with a federated token file', async () => {
    const world = setUp({ AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_FEDERATED_TOKEN_FILE: '/token', AZURE_AUTHORITY_HOST: 'https://login.example.com/' });
    world.localFiles = { '/token': 'jwt\n' };
    world.pages['https://login.example.com/t/oauth2/v2.0/token'] = answer(200, '{"access_token":"eyJ"}');
    expect(await where(url, world)).toBe('there');
    expect(new URLSearchParams(world.requests[0]?.request.body).get('client_assertion')).toBe('jwt');
  });

  it('says that the file of the federated token cannot be read', async () => {
    const world = setUp({ AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_FEDERATED_TOKEN_FILE: '/gone' });
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', 'the federated token cannot be read', /AZURE_FEDERATED_TOKEN_FILE/));
  });

  it('says why Entra ID gives no token', async () => {
    const world = setUp({ AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_CLIENT_SECRET: 's' });
    world.pages['https://login.microsoftonline.com/t/oauth2/v2.0/token'] = answer(401, '{"error_description":"AADSTS7000215: Invalid client secret provided.\\r\\nTrace ID: 1"}');
    await expect(where(url, world)).rejects.toMatchObject(failure('CREDENTIALS', 'Entra ID gives no token (HTTP 401): AADSTS7000215: Invalid client secret provided.', /AZURE_CLIENT_SECRET/));
  });

  it.each([
    [answer(404, '', { 'x-ms-error-code': 'ContainerNotFound' }), 'LOOKUP', 'the account acc has no container tf', /container/],
    [answer(404, '', { 'x-ms-error-code': 'BlobNotFound' }), 'LOOKUP', 'the container tf has no blob app/prod.tfstate', /env:WORKSPACE/],
    [answer(403, '', { 'x-ms-error-code': 'AuthenticationFailed' }), 'CREDENTIALS', 'the credentials are not accepted', /expired/],
    [answer(403, '', { 'x-ms-error-code': 'AuthorizationPermissionMismatch' }), 'CREDENTIALS', 'no permission to read the blob tf/app/prod.tfstate in acc', /Storage Blob Data Reader/],
    [answer(500), 'LOOKUP', 'HTTP 500', /^$/],
  ])('says what %j means', async (instead, code, message, hint) => {
    const world = setUp({ ARM_ACCESS_KEY: key });
    world.pages[page] = instead;
    const wanted = instead.status === 500 ? { code, message: expect.stringContaining(message) } : failure(code, message, hint);
    await expect(where(url, world)).rejects.toMatchObject(wanted);
  });

  it('says that a key is no key', async () => {
    await expect(where(url, setUp({ ARM_ACCESS_KEY: 'not base64!' }))).rejects.toMatchObject(failure('CREDENTIALS', 'not base64', /==/));
  });
});
