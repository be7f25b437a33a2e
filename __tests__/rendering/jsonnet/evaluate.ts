import { posix } from 'node:path';
import { type EvaluateOptions, evaluateJsonnet, type Importer, JsonnetError } from '../../../src/rendering/jsonnet/index.ts';

/** Evaluates a program that is the file main.jsonnet; the final line end is left out. */
export async function evaluate(text: string, options: EvaluateOptions = {}): Promise<string> {
  const json = await evaluateJsonnet({ path: 'main.jsonnet', text }, options);
  return json.replace(/\n$/, '');
}

/** The value that a program manifests. */
export const valueOf = async (text: string, options: EvaluateOptions = {}): Promise<unknown> => JSON.parse(await evaluate(text, options)) as unknown;

/** The error that a program ends with. */
export async function errorOf(text: string, options: EvaluateOptions = {}): Promise<JsonnetError> {
  try {
    await evaluate(text, options);
  } catch (error) {
    if (error instanceof JsonnetError) return error;
    throw error;
  }
  throw new Error(`this program has no error: ${text}`);
}

/** Files in memory, found relative to the importing one; `reads` records what was read. */
export function filesImporter(files: Readonly<Record<string, string>>, reads: string[] = []): Importer {
  return {
    read: async (path, from) => {
      const found = posix.join(posix.dirname(from), path);
      reads.push(found);
      const text = await Promise.resolve(files[found]);
      if (text === undefined) throw new Error(`couldn't open import "${path}"`);
      return { path: found, bytes: new TextEncoder().encode(text) };
    },
  };
}
