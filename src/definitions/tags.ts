import type { Tag } from '@aws-sdk/client-ecs';

/** What must happen to the tags of a resource. */
export interface TagDelta {
  /** Added or with another value, by key. */
  set: Tag[];
  /** Keys that are not wanted any more. */
  removed: string[];
}

/** Tags of one resource, at most. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
export const maxTags = 50;
export const maxKeyLength = 128;
export const maxValueLength = 256;

/** `aws:` tags belong to AWS; nobody else can write or remove them. */
export const isReserved = (key: string): boolean => /^aws:/i.test(key);

/** Does a key match one of the patterns? `*` stands for any text, `?` for one character; everything else for itself. */
export const matchesAny = (key: string, patterns: readonly string[]): boolean => patterns.some((pattern) => matchesGlob(key, pattern));

/** Greedy, with one place to go back to (the last star): no pattern makes it slow. */
function matchesGlob(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++;
      retry = at;
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}

/** The tags that are ours to compare and change. ecspresso: `ignore.tags` */
export const withoutIgnoredTags = (tags: readonly Tag[], ignore: readonly string[]): Tag[] =>
  ignore.length === 0 ? [...tags] : tags.filter((tag) => !matchesAny(tag.key ?? '', ignore));

/** From the live tags to those of the file: added and changed ones to set, others to remove. ecspresso: CompareTags */
export function tagDelta(live: readonly Tag[], wanted: readonly Tag[], ignore: readonly string[] = []): TagDelta {
  const before = byKey(withoutIgnoredTags(live, ignore));
  const after = byKey(withoutIgnoredTags(wanted, ignore));
  return {
    set: sorted([...after].filter(([key, value]) => before.get(key) !== value)).map(([key, value]) => ({ key, value })),
    removed: sorted([...before].filter(([key]) => !after.has(key) && !isReserved(key))).map(([key]) => key),
  };
}

/** A tag without value has the value ''. Of two equal keys the last counts. */
const byKey = (tags: readonly Tag[]): Map<string, string> => new Map(tags.map((tag) => [tag.key ?? '', tag.value ?? '']));

const sorted = (entries: [string, string][]): [string, string][] => entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The live tags that count in a comparison: without the ignored ones and without those of AWS. */
export const comparableTags = (tags: readonly Tag[], ignore: readonly string[]): Tag[] => withoutIgnoredTags(tags, ignore).filter(({ key = '' }) => !isReserved(key));
