import { ActionError, errorMessage } from '../../support/errors.ts';
import { cannotUnmarshal, checkState } from './go-types.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { hugeNumber, parseFirstValue, topMembers } from './json-text.ts';
import type { Backend, RawResource } from './raw-state.ts';
import { hintForText, hintForVersion } from './state-hints.ts';

/** What a state file holds: a state, or a pointer to one elsewhere. */
export type StateFile =
  | { kind: 'state'; outputs: JsonObject; resources: readonly RawResource[]; text: string; unusualKeys: boolean }
  | { kind: 'pointer'; backend: Backend };

/**
 * Longer texts are not searched for what Terraform never writes: members twice or in another case, numbers beyond a
 * float64, fractions as index. The search costs a third of the parse.
 */
const longestChecked = 16_000_000;

/** Whether a text is searched for oddities, too. */
export const isThorough = (text: string): boolean => text.length <= longestChecked;

/**
 * Reads the text of a state as the Go tool does: first JSON value, field names in any case, strict types, version 4 only,
 * the pointer to a backend before the version. Errors: LOOKUP, with Go's texts and a hint.
 */
export function decodeState(text: string): StateFile {
  const value = invalidJson(text, () => parseFirstValue(text));
  const root = invalidJson(text, () => rootOf(value, text));
  const state = invalidJson(text, () => checkState(root, text, isThorough(text)));
  if (state.backend !== undefined) return { kind: 'pointer', backend: state.backend };
  if (state.version !== 4) {
    throw new ActionError('LOOKUP', `unsupported state version ${state.version}`, { hint: hintForVersion(state.version, root) });
  }
  const huge = isThorough(text) ? hugeNumber(text) : undefined;
  if (huge !== undefined) invalidJson(text, () => checkNumbers(state, huge));
  return { kind: 'state', outputs: state.outputs, resources: state.resources, text, unusualKeys: state.unusualKeys };
}

function invalidJson<T>(text: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw new ActionError('LOOKUP', `invalid json: ${errorMessage(error)}`, { cause: error, hint: hintForText(text) });
  }
}

function rootOf(value: unknown, text: string): JsonObject {
  if (value === null) return {};
  if (!isObject(value)) throw cannotUnmarshal(value, 'value of type tfstate.tfstate');
  return mayRepeat(text, value) ? merged(value, text) : value;
}

/** Members of which Go keeps what an earlier one of the same name held. */
const mergeable = ['outputs', 'resources', 'backend'] as const;

function mayRepeat(text: string, value: JsonObject): boolean {
  if (!isThorough(text)) return false;
  if (Object.keys(value).some((key) => key !== key.toLowerCase())) return true;
  return mergeable.some((key) => text.indexOf(`"${key}"`, text.indexOf(`"${key}"`) + 1) >= 0);
}

/** Go decodes a member that is written twice, in any case, into the same place. */
function merged(value: JsonObject, text: string): JsonObject {
  const members = topMembers(text);
  const root: Record<string, unknown> = { ...value };
  for (const name of mergeable) {
    const parts = members.filter((member) => member.name.toLowerCase() === name);
    if (parts.length < 2) continue;
    for (const part of parts) Reflect.deleteProperty(root, part.name);
    root[name] = parts.map((part) => JSON.parse(text.slice(part.valueStart, part.valueEnd)) as unknown).reduce(overlay);
  }
  return root;
}

/** Maps gain members; list items are laid over those with the same place, and the later list says how many there are. */
function overlay(earlier: unknown, later: unknown): unknown {
  if (Array.isArray(earlier) && Array.isArray(later)) return later.map((item, index) => overlayItem(earlier[index], item));
  return isObject(earlier) && isObject(later) ? { ...earlier, ...later } : later;
}

function overlayItem(earlier: unknown, later: unknown): unknown {
  if (!isObject(earlier) || !isObject(later)) return later ?? earlier;
  const instances = overlay(earlier['instances'], later['instances'] ?? earlier['instances']);
  return { ...earlier, ...later, ...(instances === undefined ? {} : { instances }) };
}

/** A number beyond a float64 makes the Go tool refuse the whole state. */
function checkNumbers(state: { outputs: JsonObject; resources: readonly RawResource[] }, number: string): void {
  const refuse = (field: string): never => {
    throw new Error(`json: cannot unmarshal number ${number} into Go struct field ${field} of type float64`);
  };
  if (overflows(state.outputs)) refuse('tfstate.outputs');
  for (const { attributes, attributesFlat } of state.resources.flatMap(({ instances }) => instances)) {
    if (overflows(attributes)) refuse('instance.resources.instances.attributes');
    if (overflows(attributesFlat)) refuse('instance.resources.instances.attributes_flat');
  }
}

function overflows(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(overflows);
}
