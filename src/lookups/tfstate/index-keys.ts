import { isThorough, type StateFile } from './decode.ts';
import { isUnusualKey } from './plain-key.ts';
import type { RawInstance } from './raw-state.ts';

/**
 * Gives the text of an instance's index key as the file writes it: addresses are compared with it byte for byte. JSON.parse has
 * lost it, so it is made again as Go would write it; only in files that hold keys with unusual characters it is searched for.
 */
export function indexKeyTexts(file: StateFile & { kind: 'state' }): (instance: RawInstance) => string {
  if (!file.unusualKeys && !hasFractions(file.text)) return ({ indexKey }) => goText(indexKey);
  const written = writtenTexts(file);
  return (instance) => written.get(instance) ?? goText(instance.indexKey);
}

/** The texts of all index keys, found one after the other in the order of the file. */
function writtenTexts({ text, resources }: StateFile & { kind: 'state' }): ReadonlyMap<RawInstance, string> {
  const found = new Map<RawInstance, string>();
  const written = new RegExp(/"index_key"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*)/, isThorough(text) ? 'gi' : 'g');
  for (const instance of resources.flatMap(({ instances }) => instances)) {
    const { indexKey } = instance;
    if (typeof indexKey !== 'string' && typeof indexKey !== 'number') continue;
    let match = written.exec(text);
    // An attribute may be called index_key, too: it is passed over because its value differs.
    while (match !== null && JSON.parse(match[1] ?? 'null') !== indexKey) match = written.exec(text);
    if (match === null) return found;
    found.set(instance, match[1] ?? '');
  }
  return found;
}

const hasFractions = (text: string): boolean => isThorough(text) && /"index_key"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(text);

/** A key as Go's encoding/json writes it. */
function goText(key: unknown): string {
  if (typeof key === 'string' && !isUnusualKey(key)) return `"${key}"`;
  if (typeof key !== 'string') return Object.is(key, -0) ? '-0' : JSON.stringify(key);
  return JSON.stringify(key).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
