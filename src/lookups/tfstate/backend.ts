import { posix } from 'node:path';
import { ActionError } from '../../support/errors.ts';
import type { ObjectAddress } from '../world.ts';
import type { Backend } from './raw-state.ts';
import { isObject, type JsonObject } from './json-object.ts';
import type { Location } from './location.ts';

const defaultWorkspace = 'default';
const defaultPrefix = 'env:';

/** Where a pointer file (`.terraform/terraform.tfstate`) says that the state of a workspace is. Errors: LOOKUP. */
export function locationOf({ type, config }: Backend, workspace: string): Location {
  switch (type) {
    case 's3':
      return s3(config, workspace);
    case 'gcs':
      return gcs(config, workspace);
    case 'azurerm':
      return azurerm(config, workspace);
    case 'remote':
      return remote(config, workspace);
    default:
      throw new ActionError('LOOKUP', `backend type ${type} is not supported`, { hint: hintFor(type) });
  }
}

function hintFor(type: string): string {
  if (type === 'local') return 'Point the plugin at the state file itself, not at .terraform/terraform.tfstate.';
  if (type === 'cloud') return 'Write url: remote://app.terraform.io/ORGANIZATION/WORKSPACE and set TFE_TOKEN.';
  if (type === 'http') return 'Write the address of the state as url: of the plugin.';
  return 'Followed are s3, gcs, azurerm and remote. Otherwise fetch the state in a step before (terraform state pull > file) and point path: at the file.';
}

const text = (config: JsonObject, name: string): string | undefined => {
  const value = config[name];
  return typeof value === 'string' ? value : undefined;
};
const filled = (config: JsonObject, name: string): string | undefined => text(config, name) || undefined;

function needed(config: JsonObject, name: string, backend: string): string {
  const value = filled(config, name);
  if (value !== undefined) return value;
  throw new ActionError('LOOKUP', `the backend ${backend} of the pointer file has no ${name}`, {
    hint: 'It was probably given on the command line only: run terraform init again, or write the url of the state into the plugin.',
  });
}

function s3(config: JsonObject, workspace: string): Location {
  const bucket = needed(config, 'bucket', 's3');
  const plainKey = needed(config, 'key', 's3');
  const key = workspace === defaultWorkspace ? plainKey : posix.join(text(config, 'workspace_key_prefix') ?? defaultPrefix, workspace, plainKey);
  const endpoints = isObject(config['endpoints']) ? config['endpoints'] : {};
  const object: ObjectAddress = {
    bucket,
    key,
    region: filled(config, 'region'),
    endpoint: filled(endpoints, 's3') ?? filled(config, 'endpoint'),
    pathStyle: config['use_path_style'] === true || config['force_path_style'] === true,
    accessKey: filled(config, 'access_key'),
    secretKey: filled(config, 'secret_key'),
    role: roleOf(config),
  };
  return { kind: 's3', object, shown: `s3://${bucket}/${key}` };
}

/** Both spellings: `role_arn` beside the bucket, and the block `assume_role` of Terraform 1.6 and later. */
function roleOf(config: JsonObject): ObjectAddress['role'] {
  const block = Array.isArray(config['assume_role']) ? (config['assume_role'] as unknown[])[0] : config['assume_role'];
  const from = isObject(block) && filled(block, 'role_arn') !== undefined ? block : config;
  const arn = filled(from, 'role_arn');
  if (arn === undefined) return undefined;
  if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(arn)) {
    throw new ActionError('LOOKUP', `arn: invalid prefix: role_arn of the backend is "${arn}"`, { hint: 'Expected arn:aws:iam::ACCOUNT:role/NAME.' });
  }
  return { arn, sessionName: filled(from, 'session_name'), externalId: filled(from, 'external_id') };
}

function gcs(config: JsonObject, workspace: string): Location {
  const bucket = needed(config, 'bucket', 'gcs');
  const object = posix.join(text(config, 'prefix') ?? '', `${workspace}.tfstate`);
  const location = { kind: 'gs', bucket, object, shown: `gs://${bucket}/${object}` } as const;
  return { ...location, credentials: filled(config, 'credentials'), encryptionKey: filled(config, 'encryption_key') };
}

function azurerm(config: JsonObject, workspace: string): Location {
  const account = needed(config, 'storage_account_name', 'azurerm');
  const container = needed(config, 'container_name', 'azurerm');
  const key = needed(config, 'key', 'azurerm');
  const blob = workspace === defaultWorkspace ? key : `${key}${text(config, 'workspace_key_prefix') ?? defaultPrefix}${workspace}`;
  const location = { kind: 'azurerm', account, container, blob, shown: `azurerm blob ${account}/${container}/${blob}` } as const;
  return { ...location, accessKey: filled(config, 'access_key'), sas: filled(config, 'sas_token'), useAzureAd: /^true$/.test(String(config['use_azuread_auth'])) };
}

function remote(config: JsonObject, workspace: string): Location {
  const organization = needed(config, 'organization', 'remote');
  const workspaces = config['workspaces'];
  if (!isObject(workspaces)) throw new ActionError('LOOKUP', 'failed to parse workspaces', { hint: 'The backend remote of the pointer file needs a block workspaces with name or prefix.' });
  const name = filled(workspaces, 'name');
  const prefix = filled(workspaces, 'prefix');
  if (name === undefined && prefix === undefined) throw new ActionError('LOOKUP', 'workspaces requires either name or prefix');
  const full = name ?? `${prefix ?? ''}${workspace}`;
  const host = text(config, 'hostname') ?? '';
  return { kind: 'remote', host, organization, workspace: full, token: filled(config, 'token'), shown: `remote://${host || 'app.terraform.io'}/${organization}/${full}` };
}
