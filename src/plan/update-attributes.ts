import { removedWhenAbsent, type Updatable, updatable } from '../definitions/attributes.ts';
import { type Doc, isDoc, isWritten, same } from '../definitions/canonical.ts';
import type { ServiceComparison } from '../definitions/compare-service.ts';
import type { ServiceDefinition } from '../definitions/definitions.ts';

/**
 * The attributes of the one UpdateService: all that the file writes, as ecspresso sends them, and of what it leaves out
 * exactly what differs in the live service. Empty when nothing differs. ecspresso.md 6.5, 8.2
 */
export function updateAttributes(wanted: ServiceDefinition, comparison: ServiceComparison): Partial<ServiceDefinition> {
  const changed = new Set(comparison.differences.map(({ path }) => path[0]));
  if (!updatable.some((key) => changed.has(key))) return {};
  const body: Doc = {};
  for (const key of updatable) {
    const value = sent(key, wanted, comparison, changed.has(key));
    if (value !== undefined) body[key] = value;
  }
  // Go's SDK has no way to leave these two out. ecspresso.md 3.2
  body['enableECSManagedTags'] ??= false;
  body['enableExecuteCommand'] ??= false;
  return body as Partial<ServiceDefinition>;
}

/** What the file writes says something, unless it is an empty list with nothing to remove, or the placement strategy of a DAEMON. */
function sent(key: Updatable, wanted: ServiceDefinition, comparison: ServiceComparison, differs: boolean): unknown {
  if (!isWritten(wanted, [key])) return differs ? leftOut(key, comparison) : undefined;
  return differs || comparison.wanted[key] !== undefined ? written(key, wanted, comparison) : undefined;
}

function written(key: Updatable, wanted: ServiceDefinition, comparison: ServiceComparison): unknown {
  switch (key) {
    case 'deploymentConfiguration':
    case 'networkConfiguration':
      return overlay(wanted[key] as Doc, comparison.wanted[key], comparison.live[key]);
    case 'loadBalancers':
    case 'vpcLatticeConfigurations':
      return withPairs(wanted[key] ?? [], comparison.wanted[key]);
    default:
      return wanted[key];
  }
}

/** The file leaves it out and the live service has something else than what that means. */
function leftOut(key: Updatable, comparison: ServiceComparison): unknown {
  if (Object.hasOwn(removedWhenAbsent, key)) return removedWhenAbsent[key as keyof typeof removedWhenAbsent];
  const filled = comparison.wanted[key];
  return isDoc(filled) ? overlay({}, filled, comparison.live[key]) : filled;
}

/** Members that the API takes only together. */
const together: Readonly<Record<string, readonly string[]>> = {
  deploymentCircuitBreaker: ['enable', 'rollback'],
  alarms: ['alarmNames', 'enable', 'rollback'],
  thresholdConfiguration: ['type', 'value'],
  earlySuccessCriteria: ['enable', 'healthyPercent', 'sourceServiceRevisionCleanup'],
};

const empty: Readonly<Record<string, unknown>> = { alarmNames: [], lifecycleHooks: [] };

/** What is written, and beside it the filled-in members that differ from the live ones. */
function overlay(own: Doc, filled: unknown, live: unknown, name = ''): Doc {
  const [want, have]: [Doc, Doc] = [isDoc(filled) ? filled : {}, isDoc(live) ? live : {}];
  const result: Doc = { ...own };
  for (const key of new Set([...Object.keys(want), ...Object.keys(have)])) {
    if (same(want[key], have[key])) continue;
    const mine = own[key];
    if (isDoc(mine)) result[key] = overlay(mine, want[key], have[key], key);
    else if (mine === undefined || mine === null || mine === '') result[key] = isDoc(want[key]) ? overlay({}, want[key], have[key], key) : (want[key] ?? empty[key]);
  }
  if (Object.keys(result).length > 0) for (const key of together[name] ?? []) result[key] ??= want[key] ?? empty[key];
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

/** The file's entries, each with its two target groups as they stand now if ECS has exchanged them. */
function withPairs(own: readonly object[], normalised: unknown): unknown[] {
  const aligned = Array.isArray(normalised) ? normalised.filter(isDoc) : [];
  return own.map((item) => {
    const twin = aligned.find((candidate) => isTurned(item as Doc, candidate));
    const advanced = (item as Doc)['advancedConfiguration'];
    return twin === undefined || !isDoc(advanced)
      ? item
      : { ...item, targetGroupArn: twin['targetGroupArn'], advancedConfiguration: { ...advanced, alternateTargetGroupArn: (item as Doc)['targetGroupArn'] } };
  });
}

function isTurned(item: Doc, candidate: Doc): boolean {
  const [mine, other] = [item['advancedConfiguration'], candidate['advancedConfiguration']];
  if (!isDoc(mine) || !isDoc(other) || mine['alternateTargetGroupArn'] === undefined) return false;
  return (
    candidate['targetGroupArn'] === mine['alternateTargetGroupArn'] &&
    other['alternateTargetGroupArn'] === item['targetGroupArn'] &&
    ['containerName', 'containerPort', 'portName'].every((key) => candidate[key] === item[key])
  );
}
