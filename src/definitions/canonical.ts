/** A JSON object on its way through a comparison. */
export type Doc = Record<string, unknown>;

export const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Keys whose value is a map of the user: nothing in it is ours to judge. */
const opaque = new Set(['dockerLabels', 'options', 'driverOpts', 'labels', 'hookDetails']);

/** A copy without what is not there for the API: undefined and null members, empty lists, empty objects. User maps stay as they are. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => item !== undefined);
  if (!isDoc(value)) return value;
  const result: Doc = {};
  for (const [key, member] of Object.entries(value)) {
    const kept = opaque.has(key) ? member : pruned(member);
    if (!isEmpty(kept)) result[key] = kept;
  }
  return result;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0) || (isDoc(value) && Object.keys(value).length === 0);

/** One text for one value, whatever the order of its keys: for sorting and for telling equality. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (!isDoc(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`);
  return `{${members.join(',')}}`;
}

/** Are two values the same JSON? */
export const same = (a: unknown, b: unknown): boolean => a === b || stableText(a) === stableText(b);

/** A list whose order means nothing, in an order of its own. */
export function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item), text: stableText(item) }))
    .sort((a, b) => order(a.key, b.key) || order(a.text, b.text))
    .map(({ item }) => item);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by the whole text of each item. */
export const sorted = <T>(items: readonly T[]): T[] => sortedBy(items, () => '');

/** Does a document say something at this place? A list counts as a whole; null, the empty text and an empty object are nothing. */
export function isWritten(document: unknown, path: readonly (string | number)[]): boolean {
  let at = document;
  for (const step of path) {
    if (!isDoc(at)) return at !== undefined && at !== null;
    at = at[step];
    if (at === undefined || at === null || at === '') return false;
  }
  return !isDoc(at) || Object.keys(at).length > 0;
}

/** Rewrites a member that is a list of objects, where it is one. */
export function eachIn(doc: Doc, key: string, change: (item: Doc) => Doc): void {
  const list = doc[key];
  if (Array.isArray(list)) doc[key] = list.map((item: unknown) => (isDoc(item) ? change(item) : item));
}

/** Sorts a member that is a list, by one of its members or as a whole. */
export function sortIn(doc: Doc, key: string, by?: string): void {
  const list = doc[key];
  if (Array.isArray(list)) doc[key] = sortedBy(list as unknown[], (item) => (by !== undefined && isDoc(item) ? String(item[by] ?? '') : ''));
}

/** Drops members that say what their absence says. */
export function dropDefaults(doc: Doc, defaults: Readonly<Doc>): void {
  for (const [key, value] of Object.entries(defaults)) if (doc[key] === value) delete doc[key];
}
