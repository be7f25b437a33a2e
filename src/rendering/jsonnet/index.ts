import { ActionError } from '../../support/errors.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** A native function; the answer may be at hand or a promise. */
export interface Native {
  params: readonly string[];
  call(args: readonly JsonValue[]): JsonValue | Promise<JsonValue>;
}

export interface EvaluateOptions {
  natives?: Readonly<Record<string, Native>>;
  extStr?: Readonly<Record<string, string>>;
  extCode?: Readonly<Record<string, string>>;
  importer?: { read(path: string, from: string): Promise<{ path: string; bytes: Uint8Array }> | { path: string; bytes: Uint8Array } };
}

/** Jsonnet is not read yet. */
export function evaluateJsonnet(source: { path: string; text: string; thisFile?: string }, _options?: EvaluateOptions): Promise<string> {
  return Promise.reject(new ActionError('TEMPLATE', `${source.path}: Jsonnet files cannot be read yet`, { at: { file: source.path, line: 1, column: 1 } }));
}
