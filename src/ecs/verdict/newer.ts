import type { Deployment } from '@aws-sdk/client-ecs';
import { shortName } from '../names.ts';
import { primaryOf } from '../ours.ts';
import type { Observation, OtherDeployment } from './observation.ts';

/** The words with which ECS marks a rollback; they only choose between two kinds of failure, never success. */
const rollbackWords = /rolling back to/i;

/** createdAt of a deployment that came after ours may be this much earlier by the clocks compared, milliseconds. */
const settleMsBefore = 5_000;

/** Whether this entry of `deployments[]` restores what was there before ours. */
export function isRollback(deployment: Deployment, { memory, ours, service }: Observation): boolean {
  const id = deployment.id;
  if (rollbackWords.test(deployment.rolloutStateReason ?? '')) return true;
  if (id !== undefined && memory.rollbackIds.includes(id)) return true;
  if (id !== undefined && (id === ours.before?.deploymentId || eventsCallItRollback(id, service?.events ?? []))) return true;
  const restored = shortName(ours.before?.taskDefinitionArn);
  const restores = restored !== undefined && restored === shortName(deployment.taskDefinition);
  return restores && (memory.oursFailed || eventsNameOurFailure(ours.deploymentId, service?.events ?? []));
}

/** Once it is done its own reason no longer says so; the event does. */
const eventsCallItRollback = (id: string, events: readonly { message?: string }[]): boolean =>
  events.some(({ message = '' }) => /rolling back to deployment(?:Id)? (\S+?)\.?$/i.exec(message)?.[1] === id);

function eventsNameOurFailure(id: string | undefined, events: readonly { message?: string }[]): boolean {
  if (id === undefined) return false;
  return events.some((event) => event.message?.includes(`(deployment ${id}) deployment failed`) === true);
}

/** Who came after us: a deployment of somebody else that is no rollback of ours. */
export function newerDeployment(observation: Observation): OtherDeployment | undefined {
  const fromService = newerPrimary(observation);
  const listed = (observation.others ?? []).find((other) => isAfterOurs(other, observation));
  if (fromService === undefined) return listed;
  return { ...listed, ...fromService };
}

function newerPrimary(observation: Observation): OtherDeployment | undefined {
  const { ours, service } = observation;
  const primary = primaryOf(service);
  if (primary?.id === undefined || ours.deploymentId === undefined || primary.id === ours.deploymentId) return undefined;
  if (isRollback(primary, observation)) return undefined;
  if (primary.createdAt !== undefined && primary.createdAt.getTime() < ours.startedAt - settleMsBefore) return undefined;
  const current = service?.currentServiceDeployment;
  return {
    deploymentId: primary.id,
    taskDefinitionArn: primary.taskDefinition,
    createdAt: primary.createdAt,
    ...(current === undefined || current === ours.serviceDeploymentArn || current === ours.before?.serviceDeploymentArn
      ? {}
      : { serviceDeploymentArn: current }),
  };
}

function isAfterOurs(other: OtherDeployment, { ours, serviceDeployment }: Observation): boolean {
  if (other.serviceDeploymentArn === undefined || other.serviceDeploymentArn === ours.serviceDeploymentArn) return false;
  if (other.targetRevisionArn !== undefined && other.targetRevisionArn === ours.targetRevisionArn) return false;
  const start = serviceDeployment?.createdAt?.getTime() ?? ours.startedAt;
  return other.createdAt !== undefined && other.createdAt.getTime() >= start;
}

/** `app:43, deployment ecs-svc/9`, for sentences; the same revision as ours is told by its deployment only. */
export function nameOf(other: OtherDeployment, ours?: Pick<Observation['ours'], 'taskDefinitionArn'>): string {
  const revision = shortName(other.taskDefinitionArn);
  const same = revision !== undefined && revision === shortName(ours?.taskDefinitionArn);
  const id = other.deploymentId ?? shortName(other.serviceDeploymentArn);
  if (same) return `a newer deployment of ${revision}${id === undefined ? '' : ` (${id})`}`;
  if (revision === undefined) return `a newer deployment${id === undefined ? '' : ` (${id})`}`;
  return id === undefined ? revision : `${revision}, deployment ${id}`;
}
