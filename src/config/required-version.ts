/** The version of ecspresso whose behaviour the action follows; `required_version` is checked against it. */
export const compatibleVersion = '2.8.7';

/** Whether a version meets a constraint list, or why the list cannot be read. */
export type VersionCheck = { kind: 'satisfied' } | { kind: 'unsatisfied' } | { kind: 'invalid'; reason: string };

/** Checks the constraint list of `required_version`, e.g. `>= 2.0.0, < 3` or `~> 2.8`, by the rules of hashicorp/go-version. */
export function checkRequiredVersion(constraints: string, running: string = compatibleVersion): VersionCheck {
  const version = parseVersion(running);
  if (version === undefined) return { kind: 'invalid', reason: `malformed version: ${running}` };
  let satisfied = true;
  for (const part of constraints.split(',')) {
    const parsed = /^\s*(<=|>=|!=|~>|<|>|=|)\s*(\S*)\s*$/.exec(part);
    const wanted = parsed === null ? undefined : parseVersion(parsed[2] ?? '');
    if (wanted === undefined) return { kind: 'invalid', reason: `malformed constraint: ${part.trim()}` };
    satisfied = meets(version, parsed?.[1] ?? '', wanted) && satisfied;
  }
  return { kind: satisfied ? 'satisfied' : 'unsatisfied' };
}

interface Version {
  /** At least three. */
  segments: readonly bigint[];
  /** How many were written. */
  written: number;
  preRelease: string;
}

const identifiers = String.raw`[0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*`;
const pattern = new RegExp(
  String.raw`^v?([0-9]+(?:\.[0-9]+)*?)(?:-([0-9]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?(?:\+${identifiers})?$`,
);

function parseVersion(text: string): Version | undefined {
  // No version is longer, and the pattern backtracks.
  const match = text.length > 256 ? null : pattern.exec(text);
  if (match === null) return undefined;
  const segments = (match[1] ?? '').split('.').map(BigInt);
  if (segments.some((segment) => segment > 2n ** 63n - 1n)) return undefined;
  const written = segments.length;
  while (segments.length < 3) segments.push(0n);
  return { segments, written, preRelease: match[3] ?? match[2] ?? '' };
}

function meets(version: Version, operator: string, wanted: Version): boolean {
  switch (operator) {
    case '':
    case '=':
      return compare(version, wanted) === 0;
    case '!=':
      return compare(version, wanted) !== 0;
    case '>':
      return preReleaseAllows(version, wanted) && compare(version, wanted) > 0;
    case '<':
      return preReleaseAllows(version, wanted) && compare(version, wanted) < 0;
    case '>=':
      return preReleaseAllows(version, wanted) && compare(version, wanted) >= 0;
    case '<=':
      return preReleaseAllows(version, wanted) && compare(version, wanted) <= 0;
    default:
      return isWithin(version, wanted);
  }
}

/** A pre-release only meets constraints that have one themselves, of the same version. */
function preReleaseAllows(version: Version, wanted: Version): boolean {
  if (version.preRelease === '') return true;
  return wanted.preRelease !== '' && sameSegments(version, wanted);
}

/** `~> 1.2.3`: all but the last written number fixed, the last one at least. */
function isWithin(version: Version, wanted: Version): boolean {
  if (!preReleaseAllows(version, wanted) || (wanted.preRelease !== '' && version.preRelease === '')) return false;
  if (compare(version, wanted) < 0 || wanted.segments.length > version.segments.length) return false;
  const fixed = wanted.segments.slice(0, wanted.written - 1);
  if (fixed.some((segment, i) => segment !== version.segments[i])) return false;
  const last = wanted.segments.length - 1;
  return (wanted.segments[last] ?? 0n) <= (version.segments[last] ?? 0n);
}

const sameSegments = (a: Version, b: Version): boolean =>
  a.segments.length === b.segments.length && a.segments.every((segment, i) => segment === b.segments[i]);

function compare(a: Version, b: Version): number {
  if (sameSegments(a, b)) return comparePreReleases(a.preRelease, b.preRelease);
  for (let i = 0; i < Math.max(a.segments.length, b.segments.length); i++) {
    const [left, right] = [a.segments[i] ?? 0n, b.segments[i] ?? 0n];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Without a pre-release is later than with one; parts count one by one. */
function comparePreReleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareParts(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before words; a part that is missing comes before a number and after a word. */
function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [numberOf(a), numberOf(b)];
  if (a === '') return right !== undefined ? -1 : 1;
  if (b === '') return left !== undefined ? 1 : -1;
  if (left !== undefined && right !== undefined) return left > right ? 1 : -1;
  if (left !== undefined || right !== undefined) return left !== undefined ? -1 : 1;
  return a > b ? 1 : -1;
}

const numberOf = (part: string): bigint | undefined => {
  const value = /^-?\d+$/.test(part) ? BigInt(part) : undefined;
  return value !== undefined && value <= 2n ** 63n - 1n && value >= -(2n ** 63n) ? value : undefined;
};
