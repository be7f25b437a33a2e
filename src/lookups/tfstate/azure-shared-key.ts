import { createHmac } from 'node:crypto';
import { ActionError } from '../../support/errors.ts';

/**
 * The header Authorization for a GET without body, signed with a storage account's key.
 * https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
export function sharedKey(account: string, key: string, url: URL, headers: Readonly<Record<string, string>>): string {
  // Twelve standard headers, of which a plain GET sends none.
  const standard = ['GET', ...Array<string>(11).fill('')];
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-ms-'))
    .sort()
    .map((name) => `${name}:${headers[name]?.trim() ?? ''}`);
  const query = [...new Set(url.searchParams.keys())].sort().map((name) => `${name.toLowerCase()}:${url.searchParams.getAll(name).sort().join(',')}`);
  const resource = [`/${account}${url.pathname}`, ...query].join('\n');
  const signature = createHmac('sha256', secretOf(key)).update([...standard, ...own, resource].join('\n')).digest('base64');
  return `SharedKey ${account}:${signature}`;
}

function secretOf(key: string): Uint8Array {
  try {
    return Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
  } catch (error) {
    throw new ActionError('CREDENTIALS', 'the storage account key is not base64', { cause: error, hint: 'Copy the whole key, the == at its end included.' });
  }
}
