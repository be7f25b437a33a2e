import { editDistance } from '../../support/nearest.ts';
import { isObject } from './json-object.ts';
import type { State } from './state.ts';

const most = 3;

/** What the state has that is nearest to an address without value: other attributes, instances, or addresses. As a hint. */
export function suggestFor(state: State, address: string): string | undefined {
  if (state.names.size === 0) return 'The state is empty.';
  const name = state.longestName(address);
  const rest = name === undefined ? '' : address.slice(name.length);
  if (name !== undefined && /^(?:$|[.[])/.test(rest)) return attributesNear(state, name, rest);
  const instances = instancesNear(state, address);
  if (instances.length > 0) return `It has several instances; the state knows ${list(instances)}.`;
  const near = addressesNear(state, address);
  return near.length === 0 ? `The state has ${state.names.size} addresses, none of them similar (terraform state list shows them).` : `Nearest in the state: ${list(near)}.`;
}

const list = (names: readonly string[]): string => `${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`;

/** The address exists, what stands behind it does not. */
function attributesNear(state: State, name: string, rest: string): string | undefined {
  const wanted = /[A-Za-z_][\w-]*/.exec(rest)?.[0];
  const value = state.get(name);
  // The keys of a value that is a secret as a whole are part of the secret.
  if (wanted === undefined || !isObject(value) || state.sensitivityOf(name) === 'whole') return `${name} is there, but has no value${rest === '' ? '' : ` at ${rest}`}.`;
  if (Object.hasOwn(value, wanted)) return `${name}.${wanted} is there, but ${value[wanted] === null ? 'is null' : `has no value at ${rest}`}.`;
  const near = nearestOf(wanted, Object.keys(value)).map((key) => `${name}.${key}`);
  return near.length === 0 ? `${name} is there, but has no attribute ${wanted}. It has ${list(Object.keys(value))}.` : `Nearest in the state: ${list(near)}.`;
}

/** A counted or for_each resource that was asked for without, or with another, index. */
function instancesNear(state: State, address: string): string[] {
  for (const base of prefixes(address)) {
    const members = state.membersOf(base);
    if (members.length > 0) {
      const rest = address.slice(base.length).replace(/^\[[^\]]*\]/, '');
      return members.map((member) => member.address + rest);
    }
  }
  return [];
}

/** The address cut at each dot or bracket, the longest first. */
function* prefixes(address: string): Generator<string> {
  for (let end = address.length; end > 0; end--) {
    if (end === address.length || '.['.includes(address.charAt(end))) yield address.slice(0, end);
  }
}

/** Compares each known address with the part of the wanted one that has as many segments. */
function addressesNear(state: State, address: string): string[] {
  const cut = new Map<number, string>();
  const scored: { name: string; score: number }[] = [];
  const own = ownName(address);
  for (const name of state.names.keys()) {
    const segments = segmentsOf(name).length;
    let wanted = cut.get(segments);
    if (wanted === undefined) cut.set(segments, (wanted = segmentsOf(address).slice(0, segments).join('.')));
    const limit = Math.max(1, Math.min(5, Math.floor(wanted.length / 5)));
    const distance = editDistance(wanted, name, limit);
    if (distance <= limit) scored.push({ name, score: distance });
    else if (own !== '' && (name.endsWith(`.${own}`) || own === withoutIndex(name))) scored.push({ name, score: limit + 1 });
  }
  return scored.sort((a, b) => a.score - b.score).slice(0, most).map(({ name }) => name);
}

/** `type.name` of an address, which other modules may have as well. */
function ownName(address: string): string {
  const segments = segmentsOf(address);
  const start = segments.findIndex((segment, i) => segment !== 'module' && segments[i - 1] !== 'module' && segment !== 'data');
  return start < 0 || segments[start] === 'output' ? '' : segments.slice(start, start + 2).map(withoutIndex).join('.');
}

const withoutIndex = (name: string): string => name.replace(/\[[^\]]*\]$/, '');

/** Splits at the dots outside brackets. */
const segmentsOf = (address: string): string[] => address.match(/(?:[^.[]|\[(?:"(?:[^"\\]|\\.)*"|[^\]])*\]?)+/g) ?? [];

function nearestOf(wanted: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.min(3, Math.floor(Math.max(wanted.length, name.length) / 3))))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
