import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { ImportedFile } from '../rendering/render.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import type { Files } from '../support/files.ts';

/** A file that Jsonnet imports: relative to the importing one. There is no library path. Errors: TEMPLATE, in go-jsonnet's words. */
export async function readImport(named: string, from: string, files: Pick<Files, 'readBytes'>): Promise<ImportedFile> {
  const path = isAbsolute(named) ? normalize(named) : join(dirname(from), named);
  try {
    return { path, bytes: await files.readBytes(path) };
  } catch (error) {
    const missing = (error as { code?: unknown }).code === 'ENOENT';
    const reason = missing ? 'no match locally or in the Jsonnet library paths' : errorMessage(error);
    const hint = missing ? `Imports are relative to the importing file, so this is ${path}; there are no library paths.` : undefined;
    throw new ActionError('TEMPLATE', `couldn't open import "${named}": ${reason}`, { hint, cause: missing ? undefined : error });
  }
}
