/** The calls that explain a failure, besides those of ECS. Each may be refused: the explanation then says so. */
export interface DiagnosticsClient {
  /** CloudWatch Logs GetLogEvents: the newest `limit` lines of a stream, oldest first. */
  lastLogLines(input: { group: string; stream: string; region?: string; limit: number }, signal?: AbortSignal): Promise<string[]>;
  /** Elastic Load Balancing DescribeTargetHealth. */
  targetHealth(
    input: { targetGroupArn: string },
    signal?: AbortSignal,
  ): Promise<{ target: string; port?: number; state: string; reason?: string; description?: string }[]>;
  /** CloudWatch DescribeAlarms for these names; only those in ALARM. */
  alarmsInAlarm(names: readonly string[], signal?: AbortSignal): Promise<{ name: string; reason?: string }[]>;
  /** Application Auto Scaling DescribeScalableTargets of the service; null without a target. */
  scalableTarget(
    input: { cluster: string; service: string },
    signal?: AbortSignal,
  ): Promise<{ minCapacity?: number; maxCapacity?: number } | null>;
}
