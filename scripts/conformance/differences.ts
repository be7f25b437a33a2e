// Where the action differs from ecspresso on purpose: rules by call and field, each with its reason. Never by case.

export interface Deliberate {
  /** Operation, or `after` for the state that results. */
  operation: string;
  /** Path below the call's body, or below a service in `after`. */
  field: string;
  /** absent: we may leave it out; open: its value may differ. */
  allow: 'absent' | 'open';
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
    allow: 'absent',
    reason: 'without a count in file or input nothing is sent, where ecspresso sends the present count again: a race with autoscaling',
  },
];
