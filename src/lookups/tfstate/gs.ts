import { createHash } from 'node:crypto';
import { cut } from '../../support/cut.ts';
import type { Env } from '../../support/env.ts';
import { ActionError } from '../../support/errors.ts';
import type { HttpAnswer, LookupWorld } from '../world.ts';
import { textOf } from './big.ts';
import { refused, request } from './http.ts';
import { isObject } from './json-object.ts';
import type { Location } from './location.ts';

const tokenVariables = ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'] as const;

const howToGetToken =
  'Give google-github-actions/auth the setting token_format: access_token and an id, and this step  env: { GOOGLE_OAUTH_ACCESS_TOKEN: ${{ steps.ID.outputs.access_token }} }.';

/** A state in Google Cloud Storage, by its JSON API with a bearer token. Errors: LOOKUP, CREDENTIALS. */
export async function readGs(location: Location & { kind: 'gs' }, world: LookupWorld): Promise<string> {
  const { bucket, object } = location;
  const emulator = world.env['STORAGE_EMULATOR_HOST'];
  const origin = emulator ? originOf(emulator) : 'https://storage.googleapis.com';
  const headers = { ...(emulator ? {} : bearer(world.env, location)), ...encryption(location.encryptionKey ?? world.env['GOOGLE_ENCRYPTION_KEY']) };
  const url = `${origin}/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(object)}?alt=media`;
  const answer = await request(world, url, { headers });
  if (answer.status !== 200) throw gsError(answer, bucket, object);
  return textOf(answer.body);
}

const originOf = (emulator: string): string => (/^https?:\/\//.test(emulator) ? emulator : `http://${emulator}`).replace(/\/+$/, '');

function bearer(env: Env, { credentials }: Location & { kind: 'gs' }): Record<string, string> {
  const token = tokenVariables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  const file = credentials ?? env['GOOGLE_APPLICATION_CREDENTIALS'];
  const why = file ? 'a credentials file cannot be used here, an access token is needed' : 'no access token';
  throw new ActionError('CREDENTIALS', `${why}: ${tokenVariables.join(' and ')} are not set`, { hint: howToGetToken });
}

/** A key that the customer keeps; its hash goes along. */
function encryption(key: string | undefined): Record<string, string> {
  if (!key) return {};
  const hash = createHash('sha256').update(bytesOfKey(key)).digest('base64');
  return { 'x-goog-encryption-algorithm': 'AES256', 'x-goog-encryption-key': key, 'x-goog-encryption-key-sha256': hash };
}

function bytesOfKey(key: string): Uint8Array {
  try {
    return Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
  } catch (error) {
    throw new ActionError('CREDENTIALS', 'the encryption key is not base64', { cause: error, hint: 'GOOGLE_ENCRYPTION_KEY (or encryption_key of the backend) is the base64 text of a key of 32 bytes.' });
  }
}

function gsError(answer: HttpAnswer, bucket: string, object: string): ActionError {
  const { status } = answer;
  const said = saidBy(answer);
  const text = said === '' ? '' : `: ${said}`;
  if (status === 401) return new ActionError('CREDENTIALS', `HTTP 401: the access token is not accepted${text}`, { hint: `It may have expired. ${howToGetToken}` });
  if (status === 403) {
    return new ActionError('CREDENTIALS', `HTTP 403: no permission for storage.objects.get on ${bucket}/${object}${text}`, {
      hint: `Grant roles/storage.objectViewer on the bucket ${bucket} to the identity behind the token.`,
    });
  }
  if (status === 404) {
    const what = /bucket does not exist/i.test(said) ? `the bucket ${bucket} does not exist` : `the bucket ${bucket} has no object ${object}`;
    return new ActionError('LOOKUP', `${what} (HTTP 404)`, { hint: 'Check bucket, prefix and workspace: Terraform writes PREFIX/WORKSPACE.tfstate, default.tfstate without workspaces.' });
  }
  const error = refused(answer, undefined);
  return new ActionError(error.code, `${error.message}${text}`, { hint: error.hint });
}

function saidBy(answer: HttpAnswer): string {
  if (answer.body.length > 10_000) return '';
  const text = textOf(answer.body);
  try {
    const body: unknown = JSON.parse(text);
    const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
    return typeof error['message'] === 'string' ? error['message'] : '';
  } catch {
    return cut(text.split('\n')[0] ?? '', 200);
  }
}
