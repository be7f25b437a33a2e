import type { Service } from '@aws-sdk/client-ecs';
import { createOnly, removedWhenAbsent } from '../definitions/attributes.ts';
import { isDoc, same } from '../definitions/canonical.ts';
import type { Kept, ServiceComparison } from '../definitions/compare-service.ts';
import type { Difference, Loaded, Path, ServiceDefinition } from '../definitions/definitions.ts';
import type { DeployChoices } from './choices.ts';
import type { Note } from './plan.ts';

/** What a reader must know of a comparison: what the file resets by leaving it out, what stays, what cannot be changed. */
export function serviceNotes(file: Loaded<ServiceDefinition>, live: Service, comparison: ServiceComparison, choices: Pick<DeployChoices, 'forceNewDeployment'>): Note[] {
  return [
    ...createOnlyNotes(file, live),
    ...capacityNote(file, live, comparison, choices.forceNewDeployment),
    ...resetNotes(file, comparison.differences),
    ...removedTagsNote(file, comparison.differences),
    ...comparison.kept.map(keptNote),
  ];
}

const textOf = (path: Path): string => path.join('.');
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Everything that differs because of what the file does not say: one note for what is removed or watched as a whole, else one for each member. */
function resetNotes(file: Loaded<ServiceDefinition>, differences: readonly Difference[]): Note[] {
  const resets = differences.filter(({ path }) => path[0] !== 'tags' && path[0] !== 'desiredCount' && !file.writes(path));
  const groups = new Map<string, Difference[]>();
  for (const difference of resets) {
    const key = textOf(groupOf(difference.path));
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].map((group) => resetNote(file, group));
}

const isRemoved = (path: Path): boolean => Object.hasOwn(removedWhenAbsent, path[0] ?? '');
const isWatch = (path: Path): boolean => path[0] === 'deploymentConfiguration' && (path[1] === 'deploymentCircuitBreaker' || path[1] === 'alarms');

function groupOf(path: Path): Path {
  if (isRemoved(path)) return path.slice(0, 1);
  return isWatch(path) ? path.slice(0, 2) : path;
}

function resetNote(file: Loaded<ServiceDefinition>, group: readonly Difference[]): Note {
  const [{ path } = { path: [] }] = group;
  if (isRemoved(path)) return { level: 'info', text: `${path[0]} is not in the service definition, so it is removed from the service.` };
  const whole = file.writes(groupOf(path)) || groupOf(path).length === path.length;
  const changes = group.map((one) => `${whole ? '' : `${textOf(one.path.slice(2))} `}${shown(one.from)} → ${shown(one.to)}`).join(', ');
  const what = whole ? group.map((one) => textOf(one.path)).join(', ') : textOf(groupOf(path));
  const text = `${what} is not in the service definition, so it is reset: ${changes}.`;
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

/** Settings that a service is born with. The API has no way to change them, so a file that says otherwise is not obeyed, and that is said. */
function createOnlyNotes(file: Loaded<ServiceDefinition>, live: Service): Note[] {
  const { launchType, schedulingStrategy, deploymentController } = file.value;
  const sides: Record<(typeof createOnly)[number], readonly [string | undefined, string | undefined]> = {
    launchType: [launchType, live.launchType ?? (live.capacityProviderStrategy?.length ? 'chosen by capacityProviderStrategy' : undefined)],
    schedulingStrategy: [schedulingStrategy, live.schedulingStrategy ?? 'REPLICA'],
    deploymentController: [deploymentController?.type, live.deploymentController?.type ?? 'ECS'],
  };
  return createOnly.flatMap((key): Note[] => {
    const [wanted, have] = sides[key];
    if (!wanted || have === undefined || wanted === have) return [];
    return [{
      level: 'warning',
      title: 'a setting that cannot be changed',
      at: file.positionOf([key]),
      text: `${key} is ${have} in the service and ${wanted} in the service definition. ${cures[key]}`,
    }];
  });
}

const cures: Readonly<Record<(typeof createOnly)[number], string>> = {
  launchType: 'It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.',
  schedulingStrategy: 'It is chosen when a service is created and stays as it is; another one needs a new service.',
  deploymentController: 'The action leaves it as it is; another one needs a new service.',
};

/** ECS moves a service to other capacity only with a forced deployment; that is said before the call, which ECS may refuse. aws.md 29 */
function capacityNote(file: Loaded<ServiceDefinition>, service: Service, { live, wanted }: ServiceComparison, force: boolean): Note[] {
  const [from, to] = [live['capacityProviderStrategy'], wanted['capacityProviderStrategy']];
  if (force || same(from, to)) return [];
  const before = from === undefined && service.launchType !== undefined ? `the launch type ${service.launchType}` : shown(from);
  return [{
    level: 'warning',
    title: 'a change that needs a forced deployment',
    at: file.positionOf(['capacityProviderStrategy']),
    text: `capacityProviderStrategy changes from ${before} to ${shown(to)}, which ECS accepts only with a forced deployment: set the input force-new-deployment: true for this deploy.`,
  }];
}
