import type { Lambda } from '../rendering/functions.ts';
import type { Native } from '../rendering/jsonnet/index.ts';
import type { TemplateFunction } from '../rendering/template/index.ts';

/** One function in the languages that have it; the prefix is put in front later. */
export interface LookupFunction {
  template?: TemplateFunction;
  native?: Native;
  lambda?: Lambda;
}

/** What one plugin entry brings: functions by name. */
export interface Source {
  /** As the user wrote it, for messages. */
  plugin: string;
  prefix: string;
  functions: Readonly<Record<string, LookupFunction>>;
  /** Begins what takes long, if a text mentions one of the functions; never rejects. */
  prefetch?(): void;
  /** The functions ask AWS: a call that is sure to come may be made before the template comes to it. */
  ahead?: true;
  /** Rejects if what is at hand on this machine cannot be read. */
  ready?(): Promise<void>;
}
