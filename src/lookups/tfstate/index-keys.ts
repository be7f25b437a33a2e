import { isThorough, type StateFile } from './decode.ts';

/**
 * Gives the text of each index key as the file writes it: addresses are compared with it byte for byte. JSON.parse has
 * lost it, so it is made again as Go would write it; only keys with unusual characters are searched for in the file.
 * The function must be called once per index key, in the order of the file.
 */
export function indexKeyTexts(file: StateFile & { kind: 'state' }): (key: unknown) => string {
  const unusual = file.resources.some(({ instances }) => instances.some(({ indexKey }) => typeof indexKey === 'string' && !plain(indexKey)));
  if (!unusual && !hasFractions(file.text)) return goText;
  const written = new RegExp(/"index_key"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*)/, isThorough(file.text) ? 'gi' : 'g');
  let lost = false;
  return (key) => {
    if ((typeof key !== 'string' && typeof key !== 'number') || lost) return goText(key);
    for (let match = written.exec(file.text); match !== null; match = written.exec(file.text)) {
      // An attribute may be called index_key, too: it is passed over because its value differs.
      if (match[1] !== undefined && JSON.parse(match[1]) === key) return match[1];
    }
    lost = true;
    return goText(key);
  };
}

const hasFractions = (text: string): boolean => isThorough(text) && /"index_key"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(text);

const plain = (key: string): boolean => /^[\w .,:;@#$%^*()+=~|?!'{}[\]-]*$/.test(key);

/** A key as Go's encoding/json writes it. */
function goText(key: unknown): string {
  if (typeof key === 'string' && plain(key)) return `"${key}"`;
  if (typeof key !== 'string') return Object.is(key, -0) ? '-0' : JSON.stringify(key);
  return JSON.stringify(key).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
