import type { Service } from '@aws-sdk/client-ecs';

/** The target groups of the service, those of the green side included. */
export function targetGroupsOf(service: Service | undefined): string[] {
  const groups = (service?.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) => [
    ...(targetGroupArn === undefined ? [] : [targetGroupArn]),
    ...(advancedConfiguration?.alternateTargetGroupArn === undefined ? [] : [advancedConfiguration.alternateTargetGroupArn]),
  ]);
  return [...new Set(groups)];
}

const bad: ReadonlySet<string> = new Set(['unhealthy', 'unhealthy.draining', 'unavailable']);

/** Targets that fail their health check; those that are new, unused or on their way out say nothing. */
export const unhealthyOnly = <T extends { state: string }>(targets: readonly T[]): T[] => targets.filter((target) => bad.has(target.state));
