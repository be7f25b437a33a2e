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

/** `compare`: the reader will be shown the differences of the task definition (dry run, diff). */
export function needsOf(choices: DeployChoices, wanted: Definitions, deployed: Deployed, compare = false): Needs {
  const registers = choices.revision === undefined && !choices.latestTaskDefinition && !choices.skipTaskDefinition;
  const family = wanted.taskDefinition?.value.family;
  if (deployed.kind === 'missing') {
    const takesLatest = choices.latestTaskDefinition || choices.skipTaskDefinition;
    return {
      ...(!takesLatest && (compare || choices.skipUnchanged) && family !== undefined ? { taskDefinition: family } : {}),
      ...(takesLatest && family !== undefined ? { latestRevisionOf: family } : {}),
      serviceRevision: false,
      scalableTarget: false,
    };
  }
  const current = deployed.service.taskDefinition;
  const service = choices.updateService ? wanted.service?.value : undefined;
  return {
    ...(registers && (compare || choices.skipUnchanged) && current !== undefined ? { taskDefinition: current } : {}),
    ...(choices.latestTaskDefinition && choices.revision === undefined && current !== undefined ? { latestRevisionOf: familyOf(current) } : {}),
    serviceRevision: service?.monitoring !== undefined || service?.gatewayConnectors !== undefined,
    scalableTarget: lowersCount({ choices, wanted: service, live: deployed.service }),
  };
}

/**
 * Which files a deploy has to read: a file that plays no part is left alone, since its templates may need values that
 * are not there. A service that does not exist needs both.
 */
export function filesToRead(choices: DeployChoices, deployed?: Deployed): { taskDefinition: boolean; service: boolean } {
  const creates = deployed?.kind === 'missing';
  const registers = choices.revision === undefined && !choices.latestTaskDefinition && !choices.skipTaskDefinition;
  return { taskDefinition: registers || creates, service: choices.updateService || creates };
}
