import type { Service } from '@aws-sdk/client-ecs';
import { createOnly } from '../definitions/attributes.ts';
import { same } from '../definitions/canonical.ts';
import type { ServiceComparison } from '../definitions/compare-service.ts';
import type { Loaded, ServiceDefinition } from '../definitions/definitions.ts';
import type { DeployChoices } from './choices.ts';
import type { Note } from './plan.ts';
import { shown, silenceNotes } from './silence-notes.ts';

/** What a reader must know of a comparison: what the file resets by leaving it out, what stays, what cannot be changed. */
export function serviceNotes(file: Loaded<ServiceDefinition>, live: Service, comparison: ServiceComparison, choices: Pick<DeployChoices, 'forceNewDeployment'>): Note[] {
  return [
    ...createOnlyNotes(file, live),
    ...daemonNote(file, live),
    ...capacityNote(file, live, comparison, choices.forceNewDeployment),
    ...silenceNotes(file, comparison),
  ];
}

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

/** A DAEMON runs one task on every instance, so there is nothing to place. ecspresso.md 6.4 */
function daemonNote(file: Loaded<ServiceDefinition>, live: Service): Note[] {
  if (live.schedulingStrategy !== 'DAEMON' || !file.value.placementStrategy?.length) return [];
  return [{ level: 'warning', at: file.positionOf(['placementStrategy']), text: 'placementStrategy has no effect: a DAEMON service runs one task on every instance.' }];
}

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
