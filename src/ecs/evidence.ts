/** Stopped tasks of our revision that share one reason. */
export interface StoppedTaskGroup {
  count: number;
  /** ids of up to three of them, newest first. */
  taskIds: string[];
  stopCode?: string;
  stoppedReason: string;
  container?: string;
  /** Absent: the container never started; that is not 0. */
  exitCode?: number;
  containerReason?: string;
  /** e.g. `SIGKILL, out of memory`. */
  exitMeaning?: string;
}

/** The last lines of one failing container. */
export interface LogExcerpt {
  container: string;
  taskId: string;
  group: string;
  stream: string;
  lines: string[];
}

/** A known cause, in plain words. */
export interface Cause {
  /** Stable name of the row in the table of causes, e.g. `image-not-found`. */
  id: string;
  /** One sentence: what went wrong. */
  sentence: string;
  /** One sentence: what to do next. */
  nextStep: string;
}

/** Everything that explains a failure, as far as it could be had. Gathering never fails: what was refused is in `missing`. */
export interface Evidence {
  cause?: Cause;
  stoppedTasks: StoppedTaskGroup[];
  logs: LogExcerpt[];
  /** Relevant events, oldest first, scaling noise left out. */
  events: { id?: string; at: Date; message: string }[];
  unhealthyTargets: { targetGroupArn: string; target: string; port?: number; state: string; reason?: string; description?: string }[];
  alarms: { name: string; reason?: string }[];
  circuitBreaker?: { failureCount: number; threshold: number; status?: string };
  /** What could not be read, and the permission that would help: `ecs:ListTasks`, `logs:GetLogEvents` … */
  missing: { what: string; permission?: string; reason: string }[];
}
