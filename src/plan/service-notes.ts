import type { Service } from '@aws-sdk/client-ecs';
import { removedWhenAbsent } from '../definitions/attributes.ts';
import { isDoc, same } from '../definitions/canonical.ts';
import { isWritten, type Kept, type ServiceComparison } from '../definitions/compare-service.ts';
import type { Difference, Loaded, Path, ServiceDefinition } from '../definitions/definitions.ts';
import { ActionError } from '../support/errors.ts';
import type { Note } from './plan.ts';

/** What a reader must know of a comparison: what the file resets by leaving it out, what stays, what cannot be changed. */
export function serviceNotes(file: Loaded<ServiceDefinition>, live: Service, comparison: ServiceComparison): Note[] {
  return [
    ...createOnlyNotes(file, live),
    ...resets(file.value, comparison).map((difference) => resetNote(file, difference)),
    ...comparison.kept.map(keptNote),
  ];
}

const textOf = (path: Path): string => path.join('.');
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Differences that come from what the file does not say. */
const resets = (file: ServiceDefinition, comparison: ServiceComparison): Difference[] =>
  comparison.differences.filter(({ path }) => path[0] !== 'tags' && path[0] !== 'desiredCount' && !isWritten(file, path));

function resetNote(file: Loaded<ServiceDefinition>, { path, from, to }: Difference): Note {
  const [attribute = ''] = path;
  const removed = Object.hasOwn(removedWhenAbsent, attribute);
  const text = removed
    ? `${attribute} is not in the service definition, so it is removed from the service.`
    : `${textOf(path)} is not in the service definition, so it is reset from ${shown(from)} to ${shown(to)}.`;
  if (!takesProtectionAway({ path, from, to })) return { level: 'info', text };
  return { level: 'warning', title: 'a protection is switched off', at: file.positionOf(path), text: `${text} Write it into the service definition to keep it.` };
}

/** Circuit breaker or alarms that watched the deployments, and will not. */
function takesProtectionAway({ path, from, to }: Pick<Difference, 'path' | 'from' | 'to'>): boolean {
  const [attribute, part, member] = path;
  if (attribute !== 'deploymentConfiguration' || (part !== 'deploymentCircuitBreaker' && part !== 'alarms')) return false;
  if (member === undefined) return isDoc(from) && from['enable'] === true && !(isDoc(to) && to['enable'] === true);
  return member === 'alarmNames' ? Array.isArray(from) : (member === 'enable' || member === 'rollback') && from === true;
}

const keptNote = ({ path, value }: Kept): Note => ({
  level: 'info',
  text: `${textOf(path)} is not in the service definition and stays as it is in the service: ${shown(value)}.`,
});

/** Settings that a service is born with. The API has no way to change them, so a file that says otherwise is not obeyed, and that is said. */
function createOnlyNotes(file: Loaded<ServiceDefinition>, live: Service): Note[] {
  const { launchType, schedulingStrategy, deploymentController } = file.value;
  const fixed: readonly (readonly [keyof ServiceDefinition, string | undefined, string | undefined])[] = [
    ['launchType', launchType, live.launchType ?? (live.capacityProviderStrategy?.length ? 'chosen by capacityProviderStrategy' : undefined)],
    ['schedulingStrategy', schedulingStrategy, live.schedulingStrategy ?? 'REPLICA'],
    ['deploymentController', deploymentController?.type, live.deploymentController?.type ?? 'ECS'],
  ];
  return fixed
    .filter(([, wanted, have]) => wanted && have !== undefined && wanted !== have)
    .map(([key, wanted, have]) => ({
      level: 'warning',
      title: 'a setting that cannot be changed',
      at: file.positionOf([key]),
      text: `${key} is ${have} in the service and ${wanted} in the service definition. ${cures[key] ?? ''}`.trimEnd(),
    }));
}

const cures: Readonly<Record<string, string>> = {
  launchType: 'It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.',
  schedulingStrategy: 'It is chosen when a service is created and stays as it is; another one needs a new service.',
  deploymentController: 'The action leaves it as it is; another one needs a new service.',
};

/** ECS moves a service to other capacity only with a forced deployment; said before anything is changed. Throws ActionError (DEFINITION). */
export function checkCapacityChange(file: Loaded<ServiceDefinition>, comparison: ServiceComparison, force: boolean): void {
  if (force || same(comparison.live?.['capacityProviderStrategy'], comparison.wanted['capacityProviderStrategy'])) return;
  const path = ['capacityProviderStrategy'];
  throw new ActionError(
    'DEFINITION',
    `${textOf(path)} differs from the service's, and ECS changes it only with a forced deployment: ${shown(comparison.live?.[path[0] ?? ''])} → ${shown(comparison.wanted[path[0] ?? ''])}`,
    { at: file.positionOf(path), hint: 'Set the input force-new-deployment: true for this deploy.' },
  );
}
