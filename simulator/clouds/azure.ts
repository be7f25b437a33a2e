import { createHmac } from 'node:crypto';
import { type Cloud, type CloudAnswer, type CloudRequest, json } from './cloud.ts';

/** One storage account, and those who may read from it. */
export interface AzureOptions {
  account: string;
  /** Container → blob → text. */
  containers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Base64. */
  key?: string;
  /** Value of `sig` in a SAS. */
  signature?: string;
  token?: string;
  /** Entra ID: who gets `token`. */
  application?: { tenant: string; client: string; secret?: string; assertion?: string };
}

const refusal = (status: number, code: string, message: string): CloudAnswer => ({
  status,
  headers: { 'x-ms-error-code': code, 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

/**
 * Azure Blob Storage and the token endpoint of Entra ID. The account is the first segment of the path, as with the vendor's
 * emulator, or the first label of the host. A shared key must have signed what was sent.
 */
export const azure = (options: AzureOptions): Cloud => (request) => {
  const { segments, method } = request;
  if (method === 'POST' && segments.slice(1).join('/') === 'oauth2/v2.0/token') return tokenFor(request, options);
  const real = request.host === `${options.account}.blob.core.windows.net`;
  if (!real && segments[0] !== options.account) return undefined;
  if (!mayRead(request, options)) return refusal(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
  const [container = '', ...blob] = real ? segments : segments.slice(1);
  const blobs = options.containers[container];
  if (blobs === undefined) return refusal(404, 'ContainerNotFound', 'The specified container does not exist.');
  const text = blobs[blob.join('/')];
  return text === undefined ? refusal(404, 'BlobNotFound', 'The specified blob does not exist.') : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: text };
};

function mayRead(request: CloudRequest, { account, key, signature, token }: AzureOptions): boolean {
  const authorization = request.headers['authorization'] ?? '';
  if (authorization.startsWith('Bearer ')) return token !== undefined && authorization === `Bearer ${token}`;
  if (authorization.startsWith('SharedKey ')) return key !== undefined && authorization === `SharedKey ${account}:${signatureOf(request, account, key)}`;
  return signature !== undefined && request.url.searchParams.get('sig') === signature;
}

/** https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key, for a GET without conditions. */
function signatureOf({ url, headers, method }: CloudRequest, account: string, key: string): string {
  const own = Object.entries(headers).filter(([name]) => name.startsWith('x-ms-')).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [method, ...new Array<string>(11).fill(''), ...own.map(([name, value]) => `${name}:${value}`), `/${account}${url.pathname}`];
  for (const name of [...new Set(url.searchParams.keys())].sort()) lines.push(`${name}:${url.searchParams.getAll(name).sort().join(',')}`);
  return createHmac('sha256', Buffer.from(key, 'base64')).update(lines.join('\n'), 'utf8').digest('base64');
}

function tokenFor({ segments, body }: CloudRequest, { application, token }: AzureOptions): CloudAnswer {
  const form = new URLSearchParams(body);
  const proof = form.get('client_secret') ?? form.get('client_assertion');
  const known = segments[0] === application?.tenant && form.get('client_id') === application?.client && proof !== null && [application?.secret, application?.assertion].includes(proof);
  if (!known) return json(401, { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 0' });
  return json(200, { token_type: 'Bearer', expires_in: 3599, access_token: token });
}
