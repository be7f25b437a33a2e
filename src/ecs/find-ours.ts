import type { Service, ServiceDeployment, ServiceDeploymentBrief } from '@aws-sdk/client-ecs';
import type { CallOptions, EcsClient } from './client.ts';
import { shortName } from './names.ts';
import type { Ours } from './ours.ts';

/** The calls with which our service deployment is found. */
export type FindClient = Pick<EcsClient, 'listServiceDeployments' | 'describeServiceDeployments' | 'describeServiceRevisions'>;

/** createdAt is AWS's clock; ours may differ from it by so much, milliseconds. */
const skewMs = 120_000;
/** A service deployment made so close to our entry in `deployments[]` is ours, milliseconds. */
const nearMs = 1_500;

/** Our service deployment, recognised; described already if that took the call. */
export interface Found {
  serviceDeploymentArn: string;
  targetRevisionArn?: string;
  serviceDeployment?: ServiceDeployment;
}

/**
 * One try to find the service deployment that our call started: the one that the service names, if it is new, else the
 * best of those listed since the call. Undefined: not visible yet, which is never success. At most one call of each
 * API; errors are the SDK's.
 */
export async function findOurs(ecs: FindClient, ours: Ours, service: Service | undefined, call: CallOptions): Promise<Found | undefined> {
  const arn = service?.currentServiceDeployment;
  const worthAsking = arn !== undefined && (ours.started === 'adopted' || arn !== ours.before?.serviceDeploymentArn);
  const named = worthAsking ? await describeOne(ecs, arn, call) : undefined;
  const dated = named === undefined ? [] : [datedFull(named)];
  if (ours.started === 'adopted' || dated.some((one) => mayBeOurs(one, ours) && isNear(one, ours))) return foundFrom(dated[0], named);
  const listed = await listSince(ecs, service, new Date(ours.startedAt - skewMs), call).catch((error: unknown) => {
    if (named === undefined) throw error;
    return [];
  });
  const others = listed.filter((one) => one.serviceDeploymentArn !== named?.serviceDeploymentArn).map(datedBrief);
  return foundFrom(await bestOf(ecs, byLikelihood([...others, ...dated], ours), ours, call), named);
}

function foundFrom(one: Dated | undefined, named: ServiceDeployment | undefined): Found | undefined {
  if (one?.serviceDeploymentArn === undefined) return undefined;
  const { serviceDeploymentArn, targetRevisionArn } = one;
  if (named?.serviceDeploymentArn !== serviceDeploymentArn) return { serviceDeploymentArn, targetRevisionArn };
  return { serviceDeploymentArn, targetRevisionArn, serviceDeployment: named };
}

/** One service deployment; undefined if AWS does not show it (yet). */
export async function describeOne(ecs: Pick<EcsClient, 'describeServiceDeployments'>, arn: string, call: CallOptions): Promise<ServiceDeployment | undefined> {
  const answer = await ecs.describeServiceDeployments({ serviceDeploymentArns: [arn] }, call);
  return answer.serviceDeployments?.find((one) => one.serviceDeploymentArn === arn);
}

/** The likeliest that deploys the revision that we asked for; without permission to look, being the likeliest must do. */
async function bestOf(ecs: FindClient, likely: readonly Dated[], ours: Ours, call: CallOptions): Promise<Dated | undefined> {
  const [first, ...more] = likely;
  const wanted = shortName(ours.taskDefinitionArn);
  if (first === undefined || wanted === undefined || (more.length === 0 && isNear(first, ours))) return first;
  const targets = likely.slice(0, 20).flatMap((one) => one.targetRevisionArn ?? []);
  if (targets.length === 0) return first;
  const answer = await ecs.describeServiceRevisions({ serviceRevisionArns: targets }, call).catch(() => undefined);
  if (answer === undefined) return first;
  const deploys = new Map((answer.serviceRevisions ?? []).map((revision) => [revision.serviceRevisionArn, shortName(revision.taskDefinition)]));
  return likely.find((one) => (deploys.get(one.targetRevisionArn) ?? wanted) === wanted);
}

/** All service deployments created since `after`, every page; a page may be empty and still have a successor. */
export async function listSince(
  ecs: Pick<EcsClient, 'listServiceDeployments'>,
  service: Service | undefined,
  after: Date,
  call: CallOptions,
): Promise<ServiceDeploymentBrief[]> {
  const listed: ServiceDeploymentBrief[] = [];
  let nextToken: string | undefined;
  do {
    const page = await ecs.listServiceDeployments(
      { cluster: service?.clusterArn, service: service?.serviceArn ?? service?.serviceName, createdAt: { after }, nextToken },
      call,
    );
    listed.push(...(page.serviceDeployments ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined && nextToken !== '');
  return listed;
}

interface Dated {
  serviceDeploymentArn?: string;
  targetRevisionArn?: string;
  createdAt?: Date;
}

const datedBrief = ({ serviceDeploymentArn, targetServiceRevisionArn, createdAt }: ServiceDeploymentBrief): Dated => ({
  serviceDeploymentArn,
  targetRevisionArn: targetServiceRevisionArn,
  createdAt,
});

const datedFull = ({ serviceDeploymentArn, targetServiceRevision, createdAt }: ServiceDeployment): Dated => ({
  serviceDeploymentArn,
  targetRevisionArn: targetServiceRevision?.arn,
  createdAt,
});

/** Not the one of before, not for a revision of before, not made before our call. */
function mayBeOurs(one: Dated, { before, startedAt }: Ours): boolean {
  if (one.serviceDeploymentArn !== undefined && one.serviceDeploymentArn === before?.serviceDeploymentArn) return false;
  if (one.targetRevisionArn !== undefined && before?.revisionArns.includes(one.targetRevisionArn) === true) return false;
  return one.createdAt === undefined || one.createdAt.getTime() >= startedAt - skewMs;
}

const isNear = ({ createdAt }: Dated, { startedAt }: Ours): boolean =>
  createdAt !== undefined && Math.abs(createdAt.getTime() - startedAt) <= nearMs;

/** Nearest to the start of ours by AWS's clock, if AWS told it; else the newest first. */
function byLikelihood(all: readonly Dated[], ours: Ours): Dated[] {
  const at = (one: Dated) => one.createdAt?.getTime() ?? 0;
  const told = ours.startedAt !== ours.calledAt;
  const distance = (one: Dated) => Math.abs(at(one) - ours.startedAt);
  return all.filter((one) => mayBeOurs(one, ours)).sort((a, b) => (told ? distance(a) - distance(b) : at(b) - at(a)));
}
