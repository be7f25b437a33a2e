import type { Clock } from '../support/clock.ts';
import type { Log } from '../support/log.ts';
import type { EcsClient } from './client.ts';
import type { DescribeWorld } from './describe.ts';

/** What the steps need of the world. */
export interface CarryOutWorld extends DescribeWorld {
  ecs: EcsClient;
  clock: Clock;
  log: Log;
  /** Aborts when the run is cancelled; `signal`, which ends a call, follows it with patience. */
  cancel?: AbortSignal;
  /** A random UUID: the idempotency token of CreateService. */
  uuid(): string;
}
