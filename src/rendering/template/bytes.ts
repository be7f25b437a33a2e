/** Go's strings are bytes; ASCII, the usual case, needs no conversion. */
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

export const utf8Length = (text: string): number => (isAscii(text) ? text.length : Buffer.byteLength(text, 'utf8'));

/** One byte; undefined past the end. */
export const utf8At = (text: string, at: number): number | undefined => (isAscii(text) ? (at < text.length ? text.charCodeAt(at) : undefined) : Buffer.from(text, 'utf8')[at]);

/** Bytes from … to; halves of characters become U+FFFD. */
export const utf8Slice = (text: string, from: number, to: number): string => (isAscii(text) ? text.slice(from, to) : Buffer.from(text, 'utf8').subarray(from, to).toString('utf8'));
