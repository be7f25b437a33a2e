import { ActionError, errorMessage } from '../../support/errors.ts';
import type { LookupWorld } from '../world.ts';
import { textOf } from './big.ts';
import { request } from './http.ts';
import { isObject } from './json-object.ts';

/**
 * A token for Blob Storage: the one in AZURE_STORAGE_BEARER_TOKEN, or one from Entra ID for the application in AZURE_*
 * (or ARM_*) by client secret or federated token file. Undefined when none of these is set. Errors: CREDENTIALS.
 */
export async function azureToken(world: LookupWorld): Promise<string | undefined> {
  const { env } = world;
  const given = env['AZURE_STORAGE_BEARER_TOKEN'];
  if (given) return given;
  const tenant = env['AZURE_TENANT_ID'] || env['ARM_TENANT_ID'];
  const client = env['AZURE_CLIENT_ID'] || env['ARM_CLIENT_ID'];
  const proof = await proofOf(world);
  if (!tenant || !client || proof === undefined) return undefined;
  const authority = (env['AZURE_AUTHORITY_HOST'] || 'https://login.microsoftonline.com').replace(/\/+$/, '');
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope: 'https://storage.azure.com/.default', ...proof });
  const answer = await request(world, `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  const body: unknown = parsed(textOf(answer.body));
  const token = isObject(body) ? body['access_token'] : undefined;
  if (answer.status === 200 && typeof token === 'string') return token;
  const said = isObject(body) && typeof body['error_description'] === 'string' ? `: ${body['error_description'].split(/[\r\n]/)[0] ?? ''}` : '';
  throw new ActionError('CREDENTIALS', `Entra ID gives no token (HTTP ${answer.status})${said}`, { hint: 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or the federated credential).' });
}

/** How the application proves who it is. */
async function proofOf(world: LookupWorld): Promise<Record<string, string> | undefined> {
  const { env } = world;
  const secret = env['AZURE_CLIENT_SECRET'] || env['ARM_CLIENT_SECRET'];
  if (secret) return { client_secret: secret };
  const file = env['AZURE_FEDERATED_TOKEN_FILE'] || env['ARM_OIDC_TOKEN_FILE_PATH'];
  const assertion = file ? await readProof(file, world) : env['ARM_OIDC_TOKEN'];
  if (!assertion) return undefined;
  return { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion };
}

async function readProof(file: string, world: LookupWorld): Promise<string> {
  try {
    return (await world.files.readText(file)).trim();
  } catch (error) {
    throw new ActionError('CREDENTIALS', `the federated token cannot be read: ${errorMessage(error)}`, {
      cause: error,
      hint: 'AZURE_FEDERATED_TOKEN_FILE (or ARM_OIDC_TOKEN_FILE_PATH) names the file of the token.',
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
