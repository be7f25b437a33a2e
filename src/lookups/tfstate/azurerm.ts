import type { Env } from '../../support/env.ts';
import { ActionError } from '../../support/errors.ts';
import type { HttpAnswer, LookupWorld } from '../world.ts';
import { azureToken } from './azure-token.ts';
import { sharedKey } from './azure-shared-key.ts';
import { textOf } from './big.ts';
import { refused, request } from './http.ts';
import type { Location } from './location.ts';

type AzureLocation = Location & { kind: 'azurerm' };

/** The oldest version that knows all three ways to sign in. */
const apiVersion = '2020-10-02';

const howToGetKey =
  'Set one of AZURE_STORAGE_ACCESS_KEY (or ARM_ACCESS_KEY), ARM_SAS_TOKEN (or AZURE_STORAGE_SAS_TOKEN), AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_BEARER_TOKEN (az account get-access-token --resource https://storage.azure.com/), or AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.';

/** A state in Azure Blob Storage, by REST with a bearer token, the account's key or a SAS. Errors: LOOKUP, CREDENTIALS. */
export async function readAzure(location: AzureLocation, world: LookupWorld): Promise<string> {
  const { env } = world;
  const connection = connectionString(env['AZURE_STORAGE_CONNECTION_STRING'], location.account);
  const base = connection['BlobEndpoint'] ?? `https://${location.account}.blob.${suffixOf(env, connection)}`;
  const url = new URL(`${base.replace(/\/+$/, '')}/${[location.container, ...location.blob.split('/')].map(encodeURIComponent).join('/')}`);
  const headers: Record<string, string> = { 'x-ms-date': new Date(world.clock.now()).toUTCString(), 'x-ms-version': apiVersion };
  await authorize(url, headers, location, connection, world);
  const answer = await request(world, url.href, { headers });
  if (answer.status !== 200) throw azureError(answer, location);
  return textOf(answer.body);
}

/** The members of a connection string, if it is about this account. */
function connectionString(text: string | undefined, account: string): Readonly<Record<string, string>> {
  const members = (text ?? '').split(';').flatMap((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
  });
  const found: Readonly<Record<string, string>> = Object.fromEntries(members);
  return found['AccountName'] === undefined || found['AccountName'] === account ? found : {};
}

const suffixes: Readonly<Record<string, string>> = { usgovernment: 'core.usgovcloudapi.net', china: 'core.chinacloudapi.cn' };

const suffixOf = (env: Env, connection: Readonly<Record<string, string>>): string =>
  connection['EndpointSuffix'] ?? suffixes[(env['ARM_ENVIRONMENT'] ?? '').toLowerCase()] ?? 'core.windows.net';

async function authorize(
  url: URL,
  headers: Record<string, string>,
  location: AzureLocation,
  connection: Readonly<Record<string, string>>,
  world: LookupWorld,
): Promise<void> {
  const { env } = world;
  const first = (...values: (string | undefined)[]): string | undefined => values.find((value) => value !== undefined && value !== '');
  const key = first(location.accessKey, env['AZURE_STORAGE_ACCESS_KEY'], env['ARM_ACCESS_KEY'], env['AZURE_STORAGE_KEY'], connection['AccountKey']);
  const sas = first(location.sas, env['ARM_SAS_TOKEN'], env['AZURE_STORAGE_SAS_TOKEN'], connection['SharedAccessSignature']);
  const directory = env['ARM_USE_AZUREAD'] === 'true' || location.useAzureAd === true;
  if (!directory && key !== undefined) {
    headers['authorization'] = sharedKey(location.account, key, url, headers);
  } else if (!directory && sas !== undefined) {
    url.search = sas.replace(/^\?/, '');
  } else {
    const token = await azureToken(world);
    if (token === undefined) throw new ActionError('CREDENTIALS', 'no credentials for Azure Blob Storage were found', { hint: howToGetKey });
    headers['authorization'] = `Bearer ${token}`;
  }
}

function azureError(answer: HttpAnswer, { account, container, blob }: AzureLocation): ActionError {
  const { status } = answer;
  const code = answer.headers['x-ms-error-code'] ?? '';
  const text = `HTTP ${status}${code === '' ? '' : ` ${code}`}`;
  if (code === 'ContainerNotFound') return new ActionError('LOOKUP', `${text}: the account ${account} has no container ${container}`, { hint: 'Check account and container.' });
  if (status === 404) return new ActionError('LOOKUP', `${text}: the container ${container} has no blob ${blob}`, { hint: 'Check the key and the workspace: Terraform writes KEYenv:WORKSPACE for workspaces.' });
  if (status === 401 || (status === 403 && /AuthenticationFailed/.test(code))) {
    return new ActionError('CREDENTIALS', `${text}: the credentials are not accepted`, { hint: `A SAS or token may have expired. ${howToGetKey}` });
  }
  if (status === 403) {
    return new ActionError('CREDENTIALS', `${text}: no permission to read the blob ${container}/${blob} in ${account}`, {
      hint: `Grant the role Storage Blob Data Reader on the container, or a SAS with permission r. A firewall of the storage account answers the same.`,
    });
  }
  return refused(answer, undefined);
}
