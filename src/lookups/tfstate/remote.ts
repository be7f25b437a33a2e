import { ActionError } from '../../support/errors.ts';
import type { HttpAnswer, LookupWorld } from '../world.ts';
import { textOf } from './big.ts';
import { refused, request } from './http.ts';
import { isObject, type JsonObject } from './json-object.ts';
import type { Location } from './location.ts';

const howToGetToken = 'Set TFE_TOKEN (or TF_TOKEN_ and the host, with _ for dots) in the step to an API token of HCP Terraform or Terraform Enterprise (user or team token that may read the workspace).';

/**
 * The current state of a workspace, by the API of HCP Terraform and Terraform Enterprise: workspace, current state
 * version, hosted download. Errors: LOOKUP, CREDENTIALS.
 */
export async function readRemote(location: Location & { kind: 'remote' }, world: LookupWorld): Promise<string> {
  const token = location.token || world.env['TFE_TOKEN'] || world.env[hostVariable(location.host)];
  if (!token) throw new ActionError('CREDENTIALS', 'missing API token', { hint: howToGetToken });
  const origin = location.host === '' ? (world.env['TFE_ADDRESS'] || 'https://app.terraform.io').replace(/\/+$/, '') : `https://${location.host}`;
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.api+json' };
  const get = async (path: string, what: string, missing: string): Promise<JsonObject> => {
    const answer = await request(world, `${origin}/api/v2/${path}`, { headers });
    if (answer.status !== 200) throw apiError(answer, what, missing);
    return dataOf(answer, what);
  };
  const { organization, workspace } = location;
  const found = await get(
    `organizations/${encodeURIComponent(organization)}/workspaces/${encodeURIComponent(workspace)}`,
    `the workspace ${organization}/${workspace}`,
    'Check the names of organization and workspace, and that the token may see them (the API answers 404 for both).',
  );
  const version = await get(
    `workspaces/${encodeURIComponent(String(found['id']))}/current-state-version`,
    `the current state of ${organization}/${workspace}`,
    'Nothing has been applied in this workspace yet, or the token may not read its state.',
  );
  return download(version, origin, headers, world);
}

/** Terraform's own variable for the token of one host: dots become `_`, hyphens `__`. */
const hostVariable = (host: string): string => `TF_TOKEN_${(host || 'app.terraform.io').replace(/:\d+$/, '').replaceAll('-', '__').replaceAll('.', '_')}`;

async function download(version: JsonObject, origin: string, headers: Readonly<Record<string, string>>, world: LookupWorld): Promise<string> {
  const attributes = isObject(version['attributes']) ? version['attributes'] : {};
  const address = attributes['hosted-state-download-url'];
  if (typeof address !== 'string' || address === '') {
    throw new ActionError('LOOKUP', 'the state version has no download address', { hint: 'The token may read the workspace, but not its state: it needs the permission to read state versions.' });
  }
  const answer = await request(world, new URL(address, origin).href, { headers: { authorization: headers['authorization'] ?? '' } });
  if (answer.status !== 200) throw refused(answer, 'The address of a state is valid for a short time only; run the step again.');
  return textOf(answer.body);
}

function dataOf(answer: HttpAnswer, what: string): JsonObject {
  try {
    const body: unknown = JSON.parse(textOf(answer.body));
    if (isObject(body) && isObject(body['data'])) return body['data'];
  } catch {
    // Said below.
  }
  throw new ActionError('LOOKUP', `the answer about ${what} is not what the API promises`, { hint: 'Is the host a Terraform Enterprise or HCP Terraform server?' });
}

function apiError(answer: HttpAnswer, what: string, missing: string): ActionError {
  if (answer.status === 401) return new ActionError('CREDENTIALS', `${what}: HTTP 401: the token is not accepted`, { hint: howToGetToken });
  if (answer.status === 403) return new ActionError('CREDENTIALS', `${what}: HTTP 403: the token may not read it`, { hint: missing });
  if (answer.status === 404) return new ActionError('LOOKUP', `${what}: HTTP 404: not found`, { hint: missing });
  const error = refused(answer, undefined);
  return new ActionError(error.code, `${what}: ${error.message}`, { hint: error.hint });
}
