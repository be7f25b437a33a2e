import { firstOutput, type Place } from './jq.ts';
import { JqSyntaxError } from './jq-tokens.ts';
import { isObject } from './json-object.ts';
import { groupValue, type Member, type Sensitivity, type State } from './state.ts';

/** What an address leads to; `secrets` are the parts of the value that Terraform marks as sensitive. */
export type Finding = { found: true; value: unknown; secrets: readonly string[] } | { found: false };

const nothing: Finding = { found: false };

/**
 * Resolves an address: exact name, exact group, else the longest known name that begins it, the rest being a path.
 * Null counts as not found. Throws JqSyntaxError, JqTypeError, and JqSyntaxError for a path without output.
 */
export function lookUp(state: State, address: string): Finding {
  if (state.has(address)) return finding(state, address, state.get(address), { path: [], exact: true });
  const members = state.membersOf(address);
  const group = groupValue(state, members);
  if (group !== undefined) return { found: true, value: wellFormed(group), secrets: members.flatMap((member) => secretsOfMember(state, member)) };
  const name = state.longestName(address);
  if (name === undefined) return nothing;
  const rest = address.slice(name.length);
  if (!rest.startsWith('.') && !rest.startsWith('[')) return nothing;
  const path = quoteHyphens(rest.startsWith('[') ? `.${rest}` : rest);
  const output = firstOutput(state.get(name), path);
  if (!output.found) throw new JqSyntaxError(`${path} is not found in the state`);
  return finding(state, name, output.value, output.place);
}

/**
 * A path with a hyphen anywhere is taken apart at dots and brackets, and every part but integers is put in quotes, so
 * that `.repository-uri` works. Slices, `?` and quoted dots do not survive it, in the Go tool either.
 */
export function quoteHyphens(path: string): string {
  if (!path.includes('-')) return path;
  const parts = path.split(/[.[\]]/).filter((part) => part !== '');
  return `.${parts.map((part) => `[${/^-?[0-9]+$/.test(part) ? part : quotedPart(part)}]`).join('')}`;
}

const quotedPart = (part: string): string => `${part.startsWith('"') ? '' : '"'}${part}${part.endsWith('"') ? '' : '"'}`;

function finding(state: State, name: string, value: unknown, place: Place): Finding {
  if (value === null || value === undefined) return nothing;
  const sensitivity = state.sensitivityOf(name);
  const secrets = sensitivity === undefined ? [] : secretsOf(sensitivity, state.get(name), value, place);
  return { found: true, value: wellFormed(value), secrets };
}

/** Halves of surrogate pairs become U+FFFD, as in Go; a value without any stays the same object. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (!/\\u[dD][89a-fA-F]/.test(JSON.stringify(value))) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [wellFormed(key), wellFormed(member)]));
}

const secretsOfMember = (state: State, { address }: Member): string[] => {
  const sensitivity = state.sensitivityOf(address);
  const value = state.get(address);
  return sensitivity === undefined ? [] : secretsOf(sensitivity, value, value, { path: [], exact: true });
};

/** What of `value`, found at `place` below `root`, lies at, below or above a sensitive path. */
function secretsOf(sensitivity: Sensitivity, root: unknown, value: unknown, place: Place): string[] {
  if (sensitivity === 'whole') return leaves(value);
  return sensitivity.map(pathOf).flatMap((marked) => {
    const common = Math.min(marked.length, place.path.length);
    if (!marked.slice(0, common).every((key, i) => key === place.path[i])) return [];
    return leaves(marked.length <= place.path.length ? value : at(root, marked));
  });
}

/** A path as Terraform writes it: a list of `{type: get_attr, value: name}` and `{type: index, value: {value}}`. */
function pathOf(steps: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of Array.isArray(steps) ? (steps as unknown[]) : []) {
    const value = isObject(step) ? step['value'] : undefined;
    const key = isObject(value) ? value['value'] : value;
    if (typeof key !== 'string' && typeof key !== 'number') break;
    path.push(key);
  }
  return path;
}

const at = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), root);

/** Texts and numbers in a value, at any depth. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}
