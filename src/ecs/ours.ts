import type { Deployment, Service } from '@aws-sdk/client-ecs';
import type { Carried } from './carried.ts';
import { shortName } from './names.ts';

/** What stood before our call, to tell a new deployment from it. */
export interface Before {
  deploymentId?: string;
  taskDefinitionArn?: string;
  serviceDeploymentArn?: string;
  /** Service revisions that were in use: the target of ours is none of them. */
  revisionArns: readonly string[];
  /** Events that were there already. */
  eventIds: ReadonlySet<string>;
}

/** What is known of the deployment that our call started. Only the learned members change while we watch. */
export interface Ours {
  /**
   * `new`: the answer named a deployment that was not there before. `none`: the deployment of before stays, nothing
   * needed a new one. `unclear`: the answer shows the one of before although a new one must come. `adopted`: nothing
   * new was needed, but the deployment that stands is still under way, so it is followed as if it were ours.
   */
  started: 'new' | 'none' | 'unclear' | 'adopted';
  /** The service did not exist (or was INACTIVE) before. */
  created: boolean;
  deploymentId?: string;
  /** The revision that shall serve. */
  taskDefinitionArn?: string;
  /** Our clock just before the call, milliseconds. */
  calledAt: number;
  /** The start of our deployment by AWS's clock if the answer told it, else `calledAt`: what createdAt of others compares with. */
  startedAt: number;
  before?: Before;
  /** Learned: our service deployment. */
  serviceDeploymentArn?: string;
  /** Learned: what it deploys. The judge of whether an answer is about ours. */
  targetRevisionArn?: string;
}

/** The deployment that the service is to run: the newest. */
export const primaryOf = (service: Service | undefined): Deployment | undefined =>
  service?.deployments?.find((deployment) => deployment.status === 'PRIMARY');

/** Reads from the answer of CreateService or UpdateService which deployment is ours, if any was started. */
export function oursFrom(carried: Carried): Ours {
  const primary = primaryOf(carried.service);
  const earlier = primaryOf(carried.before);
  const started = startedBy(carried, primary, earlier);
  const isNew = started === 'new';
  return {
    started,
    created: carried.change === 'created',
    deploymentId: started === 'unclear' ? undefined : primary?.id,
    taskDefinitionArn: carried.taskDefinitionArn ?? primary?.taskDefinition,
    calledAt: carried.calledAt,
    startedAt: (isNew ? primary?.createdAt?.getTime() : undefined) ?? carried.calledAt,
    before: carried.before === undefined ? undefined : beforeFrom(carried.before, earlier),
  };
}

function startedBy(carried: Carried, primary: Deployment | undefined, earlier: Deployment | undefined): Ours['started'] {
  if (primary?.id === undefined) return 'unclear';
  if (primary.id !== earlier?.id) return 'new';
  const wanted = shortName(carried.taskDefinitionArn);
  const other = wanted !== undefined && wanted !== shortName(primary.taskDefinition);
  return other || carried.forced === true ? 'unclear' : 'none';
}

function beforeFrom(service: Service, primary: Deployment | undefined): Before {
  return {
    deploymentId: primary?.id,
    taskDefinitionArn: primary?.taskDefinition ?? service.taskDefinition,
    serviceDeploymentArn: service.currentServiceDeployment,
    revisionArns: (service.currentServiceRevisions ?? []).flatMap((revision) => revision.arn ?? []),
    eventIds: new Set((service.events ?? []).flatMap((event) => event.id ?? [])),
  };
}
