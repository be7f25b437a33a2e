/** How long things take, in virtual milliseconds. A plan can change the first few for its own tasks. */
export interface Timings {
  /** PROVISIONING → PENDING: the network interface. */
  provisioning: number;
  /** PENDING → ACTIVATING or RUNNING: image pull and start. */
  pending: number;
  /** ACTIVATING → RUNNING: registration with the load balancer. */
  activating: number;
  /** RUNNING → counted as healthy, without any health check. */
  settling: number;
  /** RUNNING → container HEALTHY (or UNHEALTHY, if so planned). */
  containerHealth: number;
  /** RUNNING → target healthy (or unhealthy, if so planned). */
  targetHealth: number;
  /** DEACTIVATING → STOPPING: connections drain. */
  deregistration: number;
  /** STOPPING → DEPROVISIONING: between SIGTERM and the end. */
  stopping: number;
  /** DEPROVISIONING → STOPPED. */
  deprovisioning: number;
  /** Service deployment PENDING → IN_PROGRESS, and the first tasks. */
  rolloutStart: number;
  /** Old tasks gone → COMPLETED and SUCCESSFUL. */
  completion: number;
  /** STOP_REQUESTED → STOPPED. */
  stopRequested: number;
  /** Threshold reached → rollback under way. */
  rollbackStart: number;
  /** Pauses before tasks are started again after the first, second … failure in a row; the last one repeats. */
  retryPauses: readonly number[];
}

/** Fargate with a load balancer in about two minutes. */
export const usualTimings: Timings = {
  provisioning: 8_000,
  pending: 12_000,
  activating: 5_000,
  settling: 40_000,
  containerHealth: 20_000,
  targetHealth: 25_000,
  deregistration: 30_000,
  stopping: 5_000,
  deprovisioning: 5_000,
  rolloutStart: 3_000,
  completion: 5_000,
  stopRequested: 4_000,
  rollbackStart: 4_000,
  retryPauses: [10_000, 30_000, 90_000, 270_000, 810_000, 1_620_000],
};

/** Nothing takes time but the pauses between failures, which must, or a crash loop would never end. */
export const noTime: Timings = {
  provisioning: 0,
  pending: 0,
  activating: 0,
  settling: 0,
  containerHealth: 0,
  targetHealth: 0,
  deregistration: 0,
  stopping: 0,
  deprovisioning: 0,
  rolloutStart: 0,
  completion: 0,
  stopRequested: 0,
  rollbackStart: 0,
  retryPauses: usualTimings.retryPauses,
};
