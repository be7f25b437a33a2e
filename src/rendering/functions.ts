import type { FunctionTable } from './template/index.ts';
import type { Native } from './jsonnet/index.ts';

/** A Mustache lambda: the text between the tags as one argument, or split at blanks where the function takes several. */
export interface Lambda {
  /** 1: the whole text is the argument; more: split at blanks. */
  arity: number;
  call(args: readonly string[]): unknown | Promise<unknown>;
}

/**
 * What a file may call while it is rendered, once per language. `lookups` builds it from the config's plugins; rendering
 * knows nothing of plugins or AWS.
 */
export interface Functions {
  /** Go template functions by name, prefix included. */
  template: FunctionTable;
  /** Jsonnet natives by name, prefix included. */
  natives: Readonly<Record<string, Native>>;
  /** Mustache lambdas by name, prefix included. */
  lambdas: Readonly<Record<string, Lambda>>;
}

/** Jsonnet external variables, from the inputs `ext-str` and `ext-code` or their environment variables. */
export interface ExternalVariables {
  extStr: Readonly<Record<string, string>>;
  extCode: Readonly<Record<string, string>>;
}
