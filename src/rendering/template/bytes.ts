// Go's strings are bytes. A byte that is no part of a character is kept as a lone low surrogate, U+DC80 … U+DCFF, which
// no text read from a file holds; everything else is the text that JavaScript has.

/** Whether a character stands for a single byte of Go's. */
export const isByte = (character: string): boolean => /^[\udc80-\udcff]$/u.test(character);
/** The byte that such a character stands for. */
export const byteOf = (character: string): number => character.charCodeAt(0) - 0xdc00;
/** The string of one byte above 0x7f, as `"\xff"` makes it. */
export const byteText = (byte: number): string => String.fromCharCode(0xdc00 + byte);

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
const hasBytes = (text: string): boolean => /[\udc80-\udcff]/u.test(text);

/** The bytes of a string. */
export function toBytes(text: string): Uint8Array {
  if (!hasBytes(text)) return Buffer.from(text, 'utf8');
  return Buffer.concat([...text].map((character) => (isByte(character) ? Uint8Array.of(byteOf(character)) : Buffer.from(character, 'utf8'))));
}

/** The string of some bytes. */
export function fromBytes(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const size = characterSize(bytes, at);
    out += size === 0 ? byteText(bytes[at] ?? 0) : Buffer.from(bytes.subarray(at, at + size)).toString('utf8');
    at += Math.max(1, size);
  }
  return out;
}

/** Bytes of the character that begins at `at`; 0 where none does. */
function characterSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const these = Buffer.from(bytes.subarray(at, at + size));
  // Only well-formed UTF-8 survives the way there and back.
  return Buffer.from(these.toString('utf8'), 'utf8').equals(these) ? size : 0;
}

/** `len`. */
export const byteLength = (text: string): number => (isAscii(text) ? text.length : toBytes(text).length);

/** One byte; undefined past the end. */
export const byteAt = (text: string, at: number): number | undefined => (isAscii(text) ? (at < text.length ? text.charCodeAt(at) : undefined) : toBytes(text)[at]);

/** Bytes from … to. */
export const byteSlice = (text: string, from: number, to: number): string => (isAscii(text) ? text.slice(from, to) : fromBytes(toBytes(text).subarray(from, to)));

/** Bytes that belong together become characters. */
export const joined = (text: string): string => text.replace(/[\udc80-\udcff]+/gu, (run) => fromBytes(toBytes(run)));

/** What a reader of the bytes sees: those that make no character become U+FFFD. */
export const readable = (text: string): string => joined(text).replace(/[\udc80-\udcff]/gu, '\ufffd');
