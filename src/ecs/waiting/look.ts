import type { DescribeServicesCommandOutput } from '@aws-sdk/client-ecs';
import { awsError, faultText } from '../aws-error.ts';
import type { CallOptions } from '../client.ts';
import { describeOne, findOurs, type FindClient, listSince } from '../find-ours.ts';
import type { EcsClient } from '../client.ts';
import { ActionError, errorMessage } from '../../support/errors.ts';
import type { Sight } from './sight.ts';
import { withService, withServiceDeployment } from './sight.ts';
import { refusalOf } from './refusal.ts';

/** The calls of a wait. */
export type WatchClient = FindClient & Pick<EcsClient, 'describeServices'>;

/** What a look needs; `note` tells a failed call that will be tried again. */
export interface Looking {
  ecs: WatchClient;
  now(): number;
  call: CallOptions;
  note(text: string): void;
  /** The wait is over: what a call does not bring any more is nobody's news. */
  isOver(): boolean;
  /** The last known state in words, for the error that ends a wait. */
  lastState(): string;
}

/** DescribeServices. What fails in passing leaves the sight as it is; what cannot pass ends the wait. */
export async function lookAtService(sight: Sight, looking: Looking): Promise<Sight> {
  const { clusterArn, serviceName, serviceArn } = sight.service ?? {};
  const counted = { ...sight, calls: sight.calls + 1 };
  const missing = () => ({ ...counted, missingSince: sight.missingSince ?? looking.now() });
  try {
    const answer = await looking.ecs.describeServices({ cluster: clusterArn, services: [serviceName ?? serviceArn ?? ''] }, looking.call);
    const service = answer.services?.[0];
    if (service !== undefined) return withService(counted, service, looking.now());
    if (answer.failures?.some((failure) => failure.reason === 'MISSING') === true) return missing();
    looking.note(`DescribeServices: ${emptyReason(answer)}`);
    return counted;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'not-found') return missing();
    if (refusal === 'denied' || refusal === 'credentials') throw endOfSight(error, 'ecs:DescribeServices', looking);
    return passing(counted, 'DescribeServices', error, looking);
  }
}

const emptyReason = (answer: DescribeServicesCommandOutput): string =>
  answer.failures?.[0]?.reason === undefined ? 'an empty answer' : `the answer is ${answer.failures[0].reason}`;

/** DescribeServiceDeployments of ours. Without permission the verdict falls back to `deployments[]`, unless it is known already. */
export async function lookAtDeployment(sight: Sight, looking: Looking): Promise<Sight> {
  const arn = sight.ours.serviceDeploymentArn;
  if (arn === undefined) return sight;
  const counted = { ...sight, calls: sight.calls + 1 };
  try {
    const found = await describeOne(looking.ecs, arn, looking.call);
    if (found !== undefined) return withServiceDeployment(counted, found, looking.now());
    looking.note('DescribeServiceDeployments: an answer without our service deployment');
    return counted;
  } catch (error) {
    return refused(counted, 'DescribeServiceDeployments', error, looking);
  }
}

/** One try to recognise our service deployment. */
export async function lookForOurs(sight: Sight, looking: Looking): Promise<Sight> {
  const counted = { ...sight, calls: sight.calls + 1 };
  try {
    const found = await findOurs(looking.ecs, sight.ours, sight.service, looking.call);
    if (found === undefined) return counted;
    const { serviceDeploymentArn, targetRevisionArn, serviceDeployment } = found;
    const known: Sight = { ...counted, ours: { ...sight.ours, serviceDeploymentArn, targetRevisionArn } };
    return serviceDeployment === undefined ? known : withServiceDeployment(known, serviceDeployment, looking.now());
  } catch (error) {
    return refused(counted, 'ListServiceDeployments', error, looking);
  }
}

/** Who came after us: asked when ours was stopped. Not being allowed to ask counts as nobody. */
export async function lookForOthers(sight: Sight, looking: Looking): Promise<Sight> {
  const counted = { ...sight, calls: sight.calls + 1 };
  try {
    const after = sight.serviceDeployment?.createdAt ?? new Date(sight.ours.startedAt);
    const listed = await listSince(looking.ecs, sight.service, after, looking.call);
    const others = listed
      .filter((one) => one.serviceDeploymentArn !== sight.ours.serviceDeploymentArn)
      .map(({ serviceDeploymentArn, targetServiceRevisionArn, createdAt }) => ({
        serviceDeploymentArn,
        targetRevisionArn: targetServiceRevisionArn,
        createdAt,
      }));
    return { ...counted, others };
  } catch (error) {
    looking.note(`ListServiceDeployments: ${faultText(error)}`);
    return { ...counted, others: sight.others ?? [] };
  }
}

function refused(sight: Sight, operation: string, error: unknown, looking: Looking): Sight {
  const refusal = refusalOf(error);
  switch (refusal) {
    case 'credentials':
      throw endOfSight(error, `ecs:${operation}`, looking);
    case 'denied':
      return { ...sight, serviceDeployment: undefined, fallback: `no permission for ecs:${deniedAction(error) ?? operation}` };
    case 'unsupported':
      return { ...sight, serviceDeployment: undefined, fallback: `service deployments are not supported here: ${errorMessage(error)}` };
    case 'not-found':
    case 'passing':
      return passing(sight, operation, error, looking);
    default:
      return refusal satisfies never;
  }
}

/** AWS names the action in its text; the call that failed may be another one of the same look. */
const deniedAction = (error: unknown): string | undefined => /perform: ecs:(\w+)/.exec(errorMessage(error))?.[1];

function passing(sight: Sight, operation: string, error: unknown, looking: Looking): Sight {
  if (!looking.isOver()) looking.note(`${operation}: ${looking.call.signal?.aborted === true ? 'no answer in time' : faultText(error)}`);
  return sight;
}

function endOfSight(error: unknown, action: string, looking: Looking): ActionError {
  const plain = awsError(error, { action });
  return new ActionError('CREDENTIALS', `${plain.message}; ${looking.lastState()}; the deployment goes on without being watched`, {
    cause: error,
    hint: plain.hint,
  });
}
