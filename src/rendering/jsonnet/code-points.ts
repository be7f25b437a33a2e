/** Strings of Jsonnet are sequences of code points; JavaScript's are of UTF-16 units. Most have no pairs, and then both agree. */
const pair = /[\ud800-\udbff]/;

export const hasPairs = (text: string): boolean => pair.test(text);

// The last string with pairs that was taken apart: loops over one string do not do so again and again.
const last: { text: string; points: readonly string[] } = { text: '', points: [] };

/** The code points of a string, each as a string. */
export function pointsOf(text: string): readonly string[] {
  if (text === last.text) return last.points;
  last.points = Array.from(text);
  last.text = text;
  return last.points;
}

export const lengthOf = (text: string): number => (hasPairs(text) ? pointsOf(text).length : text.length);

/** The code points from `start` up to, not including, `end`. */
export const sliceOf = (text: string, start: number, end: number): string =>
  hasPairs(text) ? pointsOf(text).slice(start, end).join('') : text.slice(start, end);

/** Order of code points: that of UTF-16 units but for pairs. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  if (!hasPairs(a) && !hasPairs(b)) return a < b ? -1 : 1;
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Units of pairs come after all others. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
