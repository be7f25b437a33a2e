import type { Service } from '@aws-sdk/client-ecs';

/** What was done to AWS, and what `watch` needs to recognise the deployment that came of it. */
export interface Carried {
  change: 'none' | 'registered' | 'created' | 'updated';
  /** Tags of the service were set or removed. */
  tagged?: boolean;
  /** The revision that the service shall run (or that was registered). */
  taskDefinitionArn?: string;
  /** The service as it was before; absent when it was created. */
  before?: Service;
  /** The service as CreateService or UpdateService answered. */
  service?: Service;
  /** The clock just before that call was sent, milliseconds. */
  calledAt: number;
  /** forceNewDeployment was sent: a new deployment must come of it, even if the answer does not show it yet. */
  forced?: boolean;
  /** The call that is being made: if nothing follows, it is not known whether it took effect. */
  underWay?: 'create-service' | 'update-service';
}
