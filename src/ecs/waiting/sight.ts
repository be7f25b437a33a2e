import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { oursFrom, primaryOf, type Ours } from '../ours.ts';
import type { Carried } from '../carried.ts';
import { shortName } from '../names.ts';
import { remember } from '../verdict/remember.ts';
import { emptyMemory, settleMs, type Memory, type Observation, type OtherDeployment } from '../verdict/observation.ts';
import type { WaitUntil } from '../wait-until.ts';

/** All that a wait has seen so far. Each look makes a new one. */
export interface Sight {
  ours: Ours;
  service?: Service;
  serviceDeployment?: ServiceDeployment;
  missingSince?: number;
  stoppedSince?: number;
  failedSince?: number;
  others?: readonly OtherDeployment[];
  fallback?: string;
  memory: Memory;
  /** API calls made. */
  calls: number;
}

/** What is known before the first look: the answer of the call that changed the service. */
export const firstSight = (carried: Carried): Sight => ({
  ours: oursFrom(carried),
  service: carried.service,
  memory: emptyMemory,
  calls: 0,
});

/** A fresh answer of DescribeServices; from it an id that the first answer did not show yet is learned. */
export function withService(sight: Sight, service: Service, now: number): Sight {
  if (isFromBefore(sight, service, now)) return { ...sight, missingSince: undefined };
  const ours = learned(sight.ours, service);
  const memory = remember(sight.memory, service, ours);
  const failedSince = memory.oursFailed ? (sight.failedSince ?? now) : undefined;
  return { ...sight, ours, service, memory, failedSince, missingSince: undefined };
}

/** For a while after our call AWS may answer from before it: then what the call itself answered is newer. */
function isFromBefore({ ours, memory }: Sight, service: Service, now: number): boolean {
  if (memory.oursSeen || ours.started !== 'new' || now - ours.calledAt >= settleMs) return false;
  const ids = (service.deployments ?? []).map(({ id }) => id);
  return !ids.includes(ours.deploymentId) && primaryOf(service)?.id === ours.before?.deploymentId && ours.before !== undefined;
}

function learned(ours: Ours, service: Service): Ours {
  const primary = primaryOf(service);
  if (ours.started !== 'unclear' || primary?.id === undefined || primary.id === ours.before?.deploymentId) return ours;
  const wanted = shortName(ours.taskDefinitionArn);
  if (wanted !== undefined && wanted !== shortName(primary.taskDefinition)) return ours;
  return { ...ours, started: 'new', deploymentId: primary.id, startedAt: primary.createdAt?.getTime() ?? ours.startedAt };
}

/** A fresh answer of DescribeServiceDeployments about ours. */
export function withServiceDeployment(sight: Sight, serviceDeployment: ServiceDeployment, now: number): Sight {
  const { serviceDeploymentArn, targetServiceRevision } = serviceDeployment;
  const ours: Ours = { ...sight.ours, serviceDeploymentArn, targetRevisionArn: sight.ours.targetRevisionArn ?? targetServiceRevision?.arn };
  const stoppedSince = serviceDeployment.status === 'STOPPED' ? (sight.stoppedSince ?? now) : undefined;
  return { ...sight, ours, serviceDeployment, stoppedSince };
}

/** Nothing new was needed, but what stands is still under way: from here on it counts as ours. */
export function adopt(sight: Sight): Sight {
  const primary = primaryOf(sight.service);
  const { ours } = sight;
  return {
    ...sight,
    ours: {
      ...ours,
      started: 'adopted',
      deploymentId: primary?.id ?? ours.deploymentId,
      taskDefinitionArn: primary?.taskDefinition ?? ours.taskDefinitionArn,
      startedAt: primary?.createdAt?.getTime() ?? ours.startedAt,
    },
  };
}

/** The sight as the verdict wants it: times become spans. */
export function observationOf(sight: Sight, waitUntil: WaitUntil, now: number): Observation {
  const { ours, service, serviceDeployment, missingSince, stoppedSince, failedSince, others, fallback, memory } = sight;
  const since = (at: number | undefined) => (at === undefined ? undefined : now - at);
  return {
    ours,
    waitUntil,
    sinceCallMs: now - ours.calledAt,
    service,
    missingForMs: since(missingSince),
    serviceDeployment,
    stoppedForMs: since(stoppedSince),
    sinceFailureMs: since(failedSince),
    others,
    fallback,
    memory,
  };
}
