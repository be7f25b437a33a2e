import { keptWhenAbsent } from './attributes.ts';
import { type Doc, isDoc, isWritten, pruned, same, sorted, stableText } from './canonical.ts';
import type { Difference, Path, ServiceDefinition } from './definitions.ts';
import { diffDocs } from './diff.ts';
import { normaliseService, schedulingOf, type ServiceRules } from './normalise-service.ts';

/** A setting that the file leaves out and that stays in the service as it is. */
export interface Kept {
  path: Path;
  value: unknown;
}

/** What one comparison of a service tells; diff, dry run, deploy and report read the same. */
export interface ServiceComparison {
  /** Both sides, normalised. */
  live: Doc;
  wanted: Doc;
  differences: Difference[];
  kept: Kept[];
}

/** What a comparison needs to know besides the two sides. */
export interface CompareOptions {
  ignoreTags: readonly string[];
  codeDeploy?: boolean;
}

/** A new service: everything that the file writes is added, and nothing else. */
export const diffNewService = (wanted: ServiceDefinition): Difference[] => diffDocs('service', undefined, pruned(wanted) as Doc);

/**
 * The live service against the file. What the file leaves out is either filled in (and then counts), or kept (and then
 * is taken from the live side, so that it never counts). ecspresso: diff.go
 */
export function compareService(live: ServiceDefinition, wanted: ServiceDefinition, options: CompareOptions): ServiceComparison {
  const rules = rulesOf(options, live, wanted);
  const from = normaliseService(live, rules);
  const to = normaliseService({ ...wanted, launchType: wanted.launchType && effectiveLaunchType(live) }, rules);
  // ECS creates services with zone rebalancing on and ecspresso would turn it off: left out, it is nobody's business.
  if (wanted.availabilityZoneRebalancing === undefined) delete from['availabilityZoneRebalancing'];
  else from['availabilityZoneRebalancing'] ??= 'DISABLED';
  if (wanted.desiredCount === undefined) delete from['desiredCount'];
  const kept = keep(from, to, wanted, rules.scheduling === 'DAEMON');
  alignTargetGroups(from, to, 'loadBalancers', ['containerName', 'containerPort']);
  alignTargetGroups(from, to, 'vpcLatticeConfigurations', ['portName']);
  return { live: from, wanted: to, differences: diffDocs('service', from, to), kept };
}

/** The launch type stays what it is, so what it entails is the live one's; with capacity providers only a task on Fargate has a platform version. */
const effectiveLaunchType = ({ launchType, platformVersion }: ServiceDefinition): ServiceDefinition['launchType'] => launchType ?? (platformVersion === undefined ? undefined : 'FARGATE');

const rulesOf = (options: CompareOptions, ...services: ServiceDefinition[]): ServiceRules => ({
  scheduling: schedulingOf(...services),
  ignoreTags: options.ignoreTags,
  codeDeploy: options.codeDeploy,
});

function keep(from: Doc, to: Doc, wanted: ServiceDefinition, daemon: boolean): Kept[] {
  const kept: Kept[] = [];
  for (const key of keptWhenAbsent) {
    const filled = key === 'platformVersion' && to[key] !== undefined;
    if (isWritten(wanted, [key]) || filled || same(from[key], to[key])) continue;
    // LATEST is what a service has that never said otherwise.
    if (from[key] !== 'LATEST') kept.push({ path: [key], value: from[key] });
    to[key] = from[key];
  }
  return [...kept, ...keepDeployment(from, to, daemon)];
}

/** A strategy's own settings stay when the file leaves them out; of a DAEMON service everything does, since nothing is filled in. */
function keepDeployment(from: Doc, to: Doc, daemon: boolean): Kept[] {
  const [live, wanted] = [from['deploymentConfiguration'], to['deploymentConfiguration']];
  if (!isDoc(live) || !isDoc(wanted)) return [];
  const kept: Kept[] = [];
  for (const key of daemon ? Object.keys(live) : ['linearConfiguration', 'canaryConfiguration']) {
    if (wanted[key] !== undefined || live[key] === undefined) continue;
    // Of use with its own strategy only; with another one ECS forgets it.
    if (daemon || live['strategy'] === wanted['strategy']) kept.push({ path: ['deploymentConfiguration', key], value: live[key] });
    wanted[key] = live[key];
  }
  return kept;
}

/**
 * A native blue/green deployment may leave production and alternate target group exchanged. That is ECS's doing, no
 * difference: the wanted pair is turned round to match.
 */
function alignTargetGroups(from: Doc, to: Doc, key: string, identity: readonly string[]): void {
  const [live, wanted] = [from[key], to[key]];
  if (!Array.isArray(live) || !Array.isArray(wanted)) return;
  const liveTexts = new Set(live.map(stableText));
  const nameOf = (item: unknown): string => (isDoc(item) ? stableText(identity.map((member) => item[member])) : '');
  const turned = wanted.map((item: unknown) => {
    const round = liveTexts.has(stableText(item)) ? undefined : turnedRound(item);
    return round !== undefined && live.some((other) => nameOf(other) === nameOf(round) && pairOf(other) === pairOf(round)) ? round : item;
  });
  from[key] = sorted(live);
  to[key] = sorted(turned);
}

const pairOf = (item: unknown): string | undefined =>
  isDoc(item) && isDoc(item['advancedConfiguration']) ? `${String(item['targetGroupArn'])} ${String(item['advancedConfiguration']['alternateTargetGroupArn'])}` : undefined;

function turnedRound(item: unknown): Doc | undefined {
  const advanced = isDoc(item) ? item['advancedConfiguration'] : undefined;
  if (!isDoc(item) || !isDoc(advanced) || advanced['alternateTargetGroupArn'] === undefined) return undefined;
  return { ...item, targetGroupArn: advanced['alternateTargetGroupArn'], advancedConfiguration: { ...advanced, alternateTargetGroupArn: item['targetGroupArn'] } };
}
