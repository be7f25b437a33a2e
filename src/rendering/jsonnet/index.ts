import { ActionError } from '../../support/errors.ts';
import { explain } from './explain.ts';
import { Pending } from './failure.ts';
import type { JsonValue } from './json-value.ts';
import type { Limits } from './limits.ts';
import { type ImportedFile, type Importer, type Native, Program } from './program.ts';

export { JsonnetError } from './explain.ts';
export { memberPlaces } from './places.ts';
export type { ImportedFile, Importer, JsonValue, Limits, Native };

export interface EvaluateOptions {
  natives?: Readonly<Record<string, Native>>;
  extStr?: Readonly<Record<string, string>>;
  extCode?: Readonly<Record<string, string>>;
  importer?: Importer;
  /** Lower or higher than the usual ones. */
  limits?: Partial<Limits>;
}

/**
 * Jsonnet → the JSON text that go-jsonnet prints. Natives and imports may answer with promises: evaluation goes as far as
 * it gets without, then waits for all that were asked, then goes on. Errors: TEMPLATE (JsonnetError), with the code of the
 * cause where a native failed.
 */
export async function evaluateJsonnet(source: { path: string; text: string; thisFile?: string }, options: EvaluateOptions = {}): Promise<string> {
  const { natives = {}, extStr = {}, extCode = {}, importer, limits = {} } = options;
  const program = new Program(source, { natives, extStr, extCode, importer, limits });
  for (;;) {
    try {
      return program.run();
    } catch (error) {
      if (!(error instanceof Pending)) throw error instanceof ActionError ? error : explain(error, source.path, program.sources);
    }
    await program.answers.arrival();
  }
}
