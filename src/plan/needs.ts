import type { Definitions } from '../definitions/definitions.ts';
import { familyOf } from './arn.ts';
import type { DeployChoices } from './choices.ts';
import { lowersCount } from './desired-count.ts';
import type { Deployed } from './plan.ts';

/** What must be read from AWS before planning, besides the service itself. A plain deploy needs none of it. */
export interface Needs {
  /** Task definition to describe, with tags: an ARN, or a family for its newest revision. */
  taskDefinition?: string;
  /** Family whose newest ACTIVE revision is asked for. */
  latestRevisionOf?: string;
  /** `monitoring` and gateway connectors stand nowhere else. */
  serviceRevision: boolean;
  scalableTarget: boolean;
}

/** Does this deploy register the file? `revision` means nothing for a service that does not exist. ecspresso: deploy.go, create.go */
export const registersFile = (choices: DeployChoices, deployed?: Deployed): boolean =>
  (choices.revision === undefined || deployed?.kind === 'missing') && !choices.latestTaskDefinition && !choices.skipTaskDefinition;

/** `compare`: the reader will be shown the differences of the task definition (dry run, diff). */
export function needsOf(choices: DeployChoices, wanted: Definitions, deployed: Deployed, compare = false): Needs {
  const family = wanted.taskDefinition?.value.family;
  const compares = compare || choices.skipUnchanged;
  switch (deployed.kind) {
    case 'no-service':
      return needs({ taskDefinition: compares ? family : undefined });
    case 'missing': {
      const takesLatest = choices.latestTaskDefinition || choices.skipTaskDefinition;
      return needs({ taskDefinition: compares && !takesLatest ? family : undefined, latestRevisionOf: takesLatest ? family : undefined });
    }
    case 'present': {
      const current = deployed.service.taskDefinition;
      const service = choices.updateService ? wanted.service?.value : undefined;
      const takesLatest = choices.latestTaskDefinition && choices.revision === undefined;
      return needs({
        taskDefinition: compares && registersFile(choices) ? current : undefined,
        latestRevisionOf: takesLatest && current !== undefined ? familyOf(current) : undefined,
        serviceRevision: service?.monitoring !== undefined || service?.gatewayConnectors !== undefined,
        scalableTarget: lowersCount({ choices, wanted: service, live: deployed.service }),
      });
    }
    default:
      return deployed satisfies never;
  }
}

const needs = ({ taskDefinition, latestRevisionOf, serviceRevision = false, scalableTarget = false }: Partial<Needs>): Needs => ({
  ...(taskDefinition === undefined ? {} : { taskDefinition }),
  ...(latestRevisionOf === undefined ? {} : { latestRevisionOf }),
  serviceRevision,
  scalableTarget,
});

/**
 * Which files a deploy has to read: a file that plays no part is left alone, since its templates may need values that
 * are not there. A service that does not exist needs both.
 */
export function filesToRead(choices: DeployChoices, deployed?: Deployed): { taskDefinition: boolean; service: boolean } {
  const creates = deployed?.kind === 'missing';
  return { taskDefinition: registersFile(choices) || creates, service: choices.updateService || creates };
}
