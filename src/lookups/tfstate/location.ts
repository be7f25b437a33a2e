import { posix } from 'node:path';
import { ActionError } from '../../support/errors.ts';
import type { ObjectAddress } from '../world.ts';

/** Where a state is, read from the plugin's config or from a backend pointer. `shown` is safe to print. */
export type Location = { shown: string } & (
  | { kind: 'local'; path: string; workspace: boolean }
  | { kind: 'http'; url: string }
  | { kind: 's3'; object: ObjectAddress }
  | { kind: 'remote'; host: string; organization: string; workspace: string; token?: string }
  | { kind: 'gs'; bucket: string; object: string; credentials?: string; encryptionKey?: string }
  | {
      kind: 'azurerm';
      account: string;
      container: string;
      blob: string;
      accessKey?: string;
      sas?: string;
      useAzureAd?: boolean;
    }
);

const refuse = (message: string, hint?: string): ActionError => new ActionError('LOOKUP', message, { hint });

/** Reads a location as Go's url.Parse does: query and fragment are cut off, `%xx` is decoded, even in local paths. */
export function parseLocation(text: string): Location {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1]?.toLowerCase() ?? '';
  if (scheme === 'http' || scheme === 'https') return { kind: 'http', url: text.replace(/#.*$/s, ''), shown: withoutSecrets(text) };
  const { host, path } = takeApart(text, scheme);
  const shown = withoutSecrets(text);
  switch (scheme) {
    case '':
      return { kind: 'local', path, workspace: true, shown: path };
    case 'file':
      return { kind: 'local', path, workspace: false, shown };
    case 's3':
      return { kind: 's3', object: { bucket: host, key: objectIn(host, path, shown) }, shown };
    case 'gs':
      return { kind: 'gs', bucket: host, object: objectIn(host, path, shown), shown };
    case 'azurerm':
      return azure(path, shown);
    case 'remote':
      return remote(host, path, shown);
    default:
      throw refuse(
        `failed to read tfstate from ${shown}: URL scheme ${scheme} is not supported`,
        'Write a path, or a URL with one of file, http, https, s3, gs, azurerm, remote.',
      );
  }
}

/** The key of an object behind the bucket's name; neither may be missing. */
function objectIn(bucket: string, path: string, shown: string): string {
  const key = path.replace(/^\//, '');
  if (bucket !== '' && key !== '') return key;
  const scheme = /^\w+/.exec(shown)?.[0] ?? '';
  throw refuse(`failed to read tfstate from ${shown}: the URL names no ${bucket === '' ? 'bucket' : 'object'}`, `Write ${scheme.toLowerCase()}://BUCKET/PATH/TO/terraform.tfstate.`);
}

interface Parts {
  host: string;
  path: string;
}

function takeApart(text: string, scheme: string): Parts {
  const rest = text.slice(scheme === '' ? 0 : scheme.length + 1).replace(/[?#].*$/s, '');
  const authority = scheme !== '' || rest.startsWith('//') ? /^\/\/([^/]*)/.exec(rest)?.[1] : undefined;
  const path = authority === undefined ? rest : rest.slice(2 + authority.length);
  return { host: decode((authority ?? '').replace(/^.*@/s, ''), text), path: decode(path, text) };
}

function decode(part: string, text: string): string {
  const bad = /%(?![\dA-Fa-f]{2}).{0,2}/s.exec(part)?.[0];
  if (bad !== undefined) {
    throw refuse(`parse "${withoutSecrets(text)}": invalid URL escape "${bad}"`, 'The location is read as a URL: write a percent sign as %25.');
  }
  return new TextDecoder().decode(Uint8Array.from(bytesOf(part)));
}

function* bytesOf(part: string): Generator<number> {
  for (const [, hex, plain = ''] of part.matchAll(/%([\dA-Fa-f]{2})|([^%]+)/gs)) {
    if (hex === undefined) yield* new TextEncoder().encode(plain);
    else yield Number.parseInt(hex, 16);
  }
}

/** A location without user info and query: both may hold secrets. */
const withoutSecrets = (text: string): string => text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1').replace(/[?#].*$/s, '');

function azure(path: string, shown: string): Location {
  const [, account, container, ...blob] = path.split('/');
  if (account === undefined || container === undefined || blob.length === 0) {
    throw refuse(`failed to read tfstate from ${shown}: invalid azurerm url: ${shown}`, 'Write azurerm://RESOURCE_GROUP/ACCOUNT/CONTAINER/BLOB.');
  }
  return { kind: 'azurerm', account, container, blob: blob.join('/'), shown };
}

function remote(host: string, path: string, shown: string): Location {
  const [, organization = '', workspace = ''] = path.split('/');
  if (organization === '' || workspace === '') {
    throw refuse(`failed to read tfstate from ${shown}: the URL names no workspace`, 'Write remote://HOST/ORGANIZATION/WORKSPACE, for example remote://app.terraform.io/acme/web.');
  }
  return { kind: 'remote', host, organization, workspace, shown };
}

/** What in a location must not be shown: the password of a URL, and the credentials that a pointer file holds. */
export function passwordsIn(location: Location): string[] {
  const found = credentialsIn(location);
  return found.filter((value) => value !== undefined && value !== '') as string[];
}

function credentialsIn(location: Location): (string | undefined)[] {
  switch (location.kind) {
    case 'http': {
      const { password } = URL.canParse(location.url) ? new URL(location.url) : { password: '' };
      return [password, unescaped(password)];
    }
    case 's3':
      return [location.object.secretKey];
    case 'remote':
      return [location.token];
    case 'gs':
      return [location.encryptionKey];
    case 'azurerm':
      return [location.accessKey, location.sas];
    case 'local':
      return [];
    default:
      return location satisfies never;
  }
}

/** A part of a URL without its %xx; a percent sign that begins none is taken as it stands. */
export function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The directory of a local state, for the file `environment` beside it. */
export const workspaceFile = (path: string): string => posix.join(posix.dirname(path.replaceAll('\\', '/')), 'environment');
