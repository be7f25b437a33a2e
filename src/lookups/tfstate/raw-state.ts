import type { JsonObject } from './json-object.ts';

/** A resource as the state file holds it; names of fields are matched in any case, types are checked. */
export interface RawResource {
  module: string;
  mode: string;
  type: string;
  name: string;
  instances: readonly RawInstance[];
}

export interface RawInstance {
  hasIndexKey: boolean;
  indexKey: unknown;
  attributes: unknown;
  attributesFlat: unknown;
  sensitiveAttributes: unknown;
}

/** Where Terraform says that the state really is. */
export interface Backend {
  type: string;
  config: JsonObject;
}
