import { removedWhenAbsent } from '../definitions/attributes.ts';
import { type Doc, isDoc, same } from '../definitions/canonical.ts';
import type { Kept, ServiceComparison } from '../definitions/compare-service.ts';
import type { Difference, Loaded, Path, ServiceDefinition } from '../definitions/definitions.ts';
import type { Note } from './plan.ts';

/** What comes of a setting that the file leaves out: it is removed, reset or kept, and each is named. ecspresso.md 4.8, 6.3, 8.2 */
export const silenceNotes = (file: Loaded<ServiceDefinition>, comparison: ServiceComparison): Note[] => [
  ...resetNotes(file, comparison),
  ...removedTagsNote(file, comparison.differences),
  ...comparison.kept.map(keptNote),
];

/** A value on one side of a difference, in a sentence. */
export const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const textOf = (path: Path): string => path.join('.');

/** Everything that differs because of what the file does not say: one note for what is removed or watched as a whole, else one for each member. */
function resetNotes(file: Loaded<ServiceDefinition>, { differences, wanted }: ServiceComparison): Note[] {
  const resets = differences.filter(({ path }) => path[0] !== 'tags' && path[0] !== 'desiredCount' && !file.writes(path) && !isTakenAway(file, path, wanted));
  const groups = new Map<string, Difference[]>();
  for (const difference of resets) {
    const key = textOf(groupOf(file, difference.path));
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].map((group) => resetNote(file, group));
}

const isRemovable = (key: unknown): key is keyof typeof removedWhenAbsent => typeof key === 'string' && Object.hasOwn(removedWhenAbsent, key);
const isWatch = (path: Path): boolean => path[0] === 'deploymentConfiguration' && (path[1] === 'deploymentCircuitBreaker' || path[1] === 'alarms');

/** The file itself says that it goes (`"enabled": false`), and with it goes all that belonged to it. */
const isTakenAway = (file: Loaded<ServiceDefinition>, [key = '']: Path, wanted: Doc): boolean =>
  isRemovable(key) && file.writes([key]) && same(wanted[key], removedWhenAbsent[key]);

function groupOf(file: Loaded<ServiceDefinition>, path: Path): Path {
  if (isRemovable(path[0]) && !file.writes(path.slice(0, 1))) return path.slice(0, 1);
  return isWatch(path) ? path.slice(0, 2) : path;
}

function resetNote(file: Loaded<ServiceDefinition>, group: readonly Difference[]): Note {
  const [{ path } = { path: [] }] = group;
  const whole = groupOf(file, path);
  if (isRemovable(whole[0]) && whole.length === 1) return { level: 'info', text: `${whole[0]} is not in the service definition, so it is removed from the service.` };
  // Of a part that is written only members are missing.
  const missing = file.writes(whole) ? group.map((one) => one.path) : [whole];
  const depth = file.writes(whole) && group.length === 1 ? path.length : whole.length;
  const changes = group.map((one) => `${textOf(one.path.slice(depth))} ${shown(one.from)} → ${shown(one.to)}`.trimStart());
  const [is, itIs] = missing.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  const text = `${missing.map(textOf).join(', ')} ${is} not in the service definition, so ${itIs} reset: ${changes.join(', ')}.`;
  if (!group.some(takesProtectionAway)) return { level: 'info', text };
  return { level: 'warning', title: 'a protection is switched off', at: file.positionOf(path), text: `${text} Write it there to keep the protection.` };
}

/** Circuit breaker or alarms that watched the deployments, and will not. */
function takesProtectionAway({ path, from, to }: Difference): boolean {
  if (!isWatch(path)) return false;
  const member = path[2];
  if (member === undefined) return isDoc(from) && from['enable'] === true && !(isDoc(to) && to['enable'] === true);
  return member === 'alarmNames' ? Array.isArray(from) : (member === 'enable' || member === 'rollback') && from === true;
}

/** Without `tags` in the file every tag goes, as in ecspresso: also those that somebody else has put there. */
function removedTagsNote(file: Loaded<ServiceDefinition>, differences: readonly Difference[]): Note[] {
  const removed = differences.filter(({ path }) => path[0] === 'tags').flatMap(({ path, from }) => (path.length > 1 ? [String(path[1])] : keysOf(from)));
  if (removed.length === 0 || file.writes(['tags'])) return [];
  return [{ level: 'info', text: `tags is not in the service definition, so the service loses its tags ${removed.join(', ')}. Keys named in ignore-tags stay.` }];
}

const keysOf = (tags: unknown): string[] => (Array.isArray(tags) ? tags.map((tag: unknown) => (isDoc(tag) ? String(tag['key']) : '')) : []);

const keptNote = ({ path, value }: Kept): Note => ({
  level: 'info',
  text: `${textOf(path)} is not in the service definition and stays as it is in the service: ${shown(value)}.`,
});
