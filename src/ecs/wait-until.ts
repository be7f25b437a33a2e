/** What the caller wants to wait for; the input `wait-until`. */
export type WaitUntil =
  /** Our service deployment has succeeded. */
  | { kind: 'deployed' }
  /** Besides: one deployment left, running = desired. */
  | { kind: 'stable' }
  /** `ecs:STAGE`: our deployment has got at least this far. */
  | { kind: 'stage'; stage: string }
  /** A PAUSE hook awaits somebody's action. */
  | { kind: 'paused' };

/** What is waited for, after the name of the revision. */
export function untilText(waitUntil: WaitUntil): string {
  switch (waitUntil.kind) {
    case 'deployed':
      return 'is deployed';
    case 'stable':
      return 'is deployed and the service is stable';
    case 'stage':
      return `has reached ${waitUntil.stage}`;
    case 'paused':
      return 'is paused at a hook, or deployed';
    default:
      return waitUntil satisfies never;
  }
}

/** The stages of a blue/green, linear or canary deployment, in order. aws: ServiceDeploymentLifecycleStage */
export const lifecycleStages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

/**
 * Whether a deployment at `stage` has come as far as `wanted`. Positions are compared, because stages can pass between
 * two polls; a stage that is not in the list has no position and reaches nothing.
 */
export function hasReachedStage(stage: string | undefined, wanted: string): boolean {
  const position = lifecycleStages.findIndex((known) => known === stage);
  const target = lifecycleStages.findIndex((known) => known === wanted);
  return position >= 0 && target >= 0 && position >= target;
}
