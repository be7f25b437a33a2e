import { describe, expect, it } from '@jest/globals';
import { locationOf } from '../../../src/lookups/tfstate/backend.ts';
import { parseLocation, workspaceFile } from '../../../src/lookups/tfstate/location.ts';

describe('parseLocation', () => {
  it.each([
    ['./x.tfstate', { kind: 'local', path: './x.tfstate', workspace: true }],
    ['/a/b%20c.tfstate#frag', { kind: 'local', path: '/a/b c.tfstate', workspace: true }],
    ['a.tfstate?x=1', { kind: 'local', path: 'a.tfstate' }],
    ['file:///a/b.tfstate', { kind: 'local', path: '/a/b.tfstate', workspace: false }],
    ['file://rel/path', { kind: 'local', path: '/path' }],
    ['s3://bucket/dir/key.tfstate?region=x', { kind: 's3', object: { bucket: 'bucket', key: 'dir/key.tfstate' } }],
    ['S3://bucket/a%2Bb', { kind: 's3', object: { bucket: 'bucket', key: 'a+b' } }],
    ['gs://bucket/o/p.tfstate', { kind: 'gs', bucket: 'bucket', object: 'o/p.tfstate' }],
    ['azurerm://sub@rg/account/container/a/b.tfstate', { kind: 'azurerm', account: 'account', container: 'container', blob: 'a/b.tfstate' }],
    ['remote://app.terraform.io/acme/web', { kind: 'remote', host: 'app.terraform.io', organization: 'acme', workspace: 'web' }],
    ['remote:///acme/web', { kind: 'remote', host: '', organization: 'acme', workspace: 'web' }],
    ['https://u:p@example.com/s?t=1#x', { kind: 'http', url: 'https://u:p@example.com/s?t=1', shown: 'https://example.com/s' }],
  ])('reads %s', (text, location) => expect(parseLocation(text)).toMatchObject(location));

  it.each([
    ['ftp://x/y', 'failed to read tfstate from ftp://x/y: URL scheme ftp is not supported'],
    ['azurerm://rg/account/container', 'failed to read tfstate from azurerm://rg/account/container: invalid azurerm url: azurerm://rg/account/container'],
    ['remote://host/org', 'failed to read tfstate from remote://host/org: the URL names no workspace'],
    ['s3://bucket', 'failed to read tfstate from s3://bucket: the URL names no object'],
    ['s3:///key', 'failed to read tfstate from s3:///key: the URL names no bucket'],
    ['gs://bucket/', 'failed to read tfstate from gs://bucket/: the URL names no object'],
    ['100%.tfstate', 'parse "100%.tfstate": invalid URL escape "%.t"'],
    ['a%2', 'parse "a%2": invalid URL escape "%2"'],
  ])('refuses %s', (text, message) => expect(() => parseLocation(text)).toThrow(message));

  it('never shows user info or query', () => {
    expect(parseLocation('https://user:hunter2@example.com/s?sig=abc').shown).toBe('https://example.com/s');
    expect(() => parseLocation('ftp://user:hunter2@x/y?sig=abc')).toThrow('from ftp://x/y:');
  });
});

describe('workspaceFile', () => {
  it.each([
    ['infra/.terraform/terraform.tfstate', 'infra/.terraform/environment'],
    ['terraform.tfstate', 'environment'],
    ['C:\\a\\terraform.tfstate', 'C:/a/environment'],
  ])('stands beside %s', (path, file) => expect(workspaceFile(path)).toBe(file));
});

describe('locationOf', () => {
  const s3 = { bucket: 'b', key: 'app/x.tfstate', region: 'eu-west-1' };
  it.each([
    ['s3', s3, 'default', { object: { bucket: 'b', key: 'app/x.tfstate', region: 'eu-west-1' } }],
    ['s3', s3, 'stage', { object: { key: 'env:/stage/app/x.tfstate' } }],
    ['s3', { ...s3, workspace_key_prefix: 'ws/' }, 'stage', { object: { key: 'ws/stage/app/x.tfstate' } }],
    ['s3', { ...s3, workspace_key_prefix: '' }, 'stage', { object: { key: 'stage/app/x.tfstate' } }],
    ['s3', { ...s3, endpoints: { s3: 'http://minio:9000' } }, 'default', { object: { endpoint: 'http://minio:9000' } }],
    ['s3', { ...s3, endpoint: 'http://old:9000', force_path_style: true }, 'default', { object: { endpoint: 'http://old:9000', pathStyle: true } }],
    ['s3', { ...s3, role_arn: 'arn:aws:iam::1:role/r' }, 'default', { object: { role: { arn: 'arn:aws:iam::1:role/r' } } }],
    ['s3', { ...s3, assume_role: { role_arn: 'arn:aws:iam::1:role/r', session_name: 's', external_id: 'e' } }, 'default', { object: { role: { arn: 'arn:aws:iam::1:role/r', sessionName: 's', externalId: 'e' } } }],
    ['s3', { ...s3, access_key: 'AK', secret_key: 'SK' }, 'default', { object: { accessKey: 'AK', secretKey: 'SK' } }],
    ['gcs', { bucket: 'g', prefix: 'a/b' }, 'default', { bucket: 'g', object: 'a/b/default.tfstate' }],
    ['gcs', { bucket: 'g' }, 'stage', { object: 'stage.tfstate' }],
    ['azurerm', { storage_account_name: 'acc', container_name: 'c', key: 'k' }, 'default', { account: 'acc', container: 'c', blob: 'k' }],
    ['azurerm', { storage_account_name: 'acc', container_name: 'c', key: 'k' }, 'stage', { blob: 'kenv:stage' }],
    ['azurerm', { storage_account_name: 'acc', container_name: 'c', key: 'k', use_azuread_auth: true }, 'default', { useAzureAd: true }],
    ['remote', { hostname: 'tfe.example.com', organization: 'o', workspaces: { name: 'w' } }, 'stage', { host: 'tfe.example.com', workspace: 'w' }],
    ['remote', { organization: 'o', token: 't', workspaces: { prefix: 'w-' } }, 'stage', { host: '', workspace: 'w-stage', token: 't' }],
  ])('follows %s %j in workspace %s', (type, config, workspace, location) => expect(locationOf({ type, config }, workspace)).toMatchObject(location));

  it.each([
    ['local', {}, 'backend type local is not supported'],
    ['', {}, 'backend type  is not supported'],
    ['s3', { key: 'k' }, 'the backend s3 of the pointer file has no bucket'],
    ['s3', { ...s3, role_arn: 'role' }, 'arn: invalid prefix'],
    ['remote', { organization: 'o' }, 'failed to parse workspaces'],
    ['remote', { organization: 'o', workspaces: {} }, 'workspaces requires either name or prefix'],
  ])('refuses %s %j', (type, config, message) => expect(() => locationOf({ type, config }, 'default')).toThrow(message));
});
