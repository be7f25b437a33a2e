// Where the action differs from ecspresso on purpose: rules by call and field, each with its reason. Never by case.
import type { Json, Miss } from './compare.ts';

/** One deliberate difference. */
export interface Deliberate {
  /** Operation, or `after` for the state that results. */
  operation: string;
  /** Path below the call's body, or below a service in `after`. */
  field: string;
  /** absent: we may leave it out; unchanged: we may leave it out where the service has this very value; open: its value may differ. */
  allow: 'absent' | 'unchanged' | 'open';
  reason: string;
}

export const deliberate: readonly Deliberate[] = [
  {
    operation: 'CreateService',
    field: 'availabilityZoneRebalancing',
    allow: 'absent',
    reason: 'left out of the file it is never sent: ECS creates services with it on, ecspresso would turn it off',
  },
  {
    operation: 'UpdateService',
    field: 'availabilityZoneRebalancing',
    allow: 'absent',
    reason: 'left out of the file it is neither compared nor sent',
  },
  {
    operation: 'after',
    field: 'availabilityZoneRebalancing',
    allow: 'open',
    reason: 'left out of the file it stays as it is',
  },
  {
    operation: 'UpdateService',
    field: 'desiredCount',
    allow: 'unchanged',
    reason: 'without a count in file or input nothing is sent, where ecspresso sends the present count again: a race with autoscaling',
  },
];

const concerns = (rule: Deliberate, { operation, path }: Miss): boolean => rule.operation === operation && (path === rule.field || path.startsWith(`${rule.field}.`));

function allows({ allow }: Deliberate, { wanted, came }: Miss, present: Json | undefined): boolean {
  switch (allow) {
    case 'open':
      return true;
    case 'absent':
      return came === undefined;
    case 'unchanged':
      return came === undefined && wanted === present;
    default:
      return allow satisfies never;
  }
}

/** The misses that no rule allows; the rules that allowed one are noted in `used`. `present`: what the service has by itself. */
export function withoutDeliberate(misses: readonly Miss[], used: Set<Deliberate>, present: { [path: string]: Json } = {}): Miss[] {
  return misses.filter((miss) => {
    const rule = deliberate.find((one) => concerns(one, miss) && allows(one, miss, present[miss.path]));
    if (rule !== undefined) used.add(rule);
    return rule === undefined;
  });
}
