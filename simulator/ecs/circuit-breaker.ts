import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';

const usualPercent = 50;
const least = 3;
const most = 200;

/** How many failures trip the breaker: a share of the desired count, within bounds or not, or a plain number. */
export function thresholdOf(configuration: DeploymentConfiguration | undefined, desired: number): number {
  const wanted = configuration?.deploymentCircuitBreaker?.thresholdConfiguration;
  const value = wanted?.value ?? usualPercent;
  switch (wanted?.type) {
    case 'COUNT':
      return value;
    case 'UNBOUNDED_PERCENT':
      return Math.ceil((desired * value) / 100);
    case 'BOUNDED_PERCENT':
    case undefined:
      return Math.min(most, Math.max(least, Math.ceil((desired * value) / 100)));
    default:
      throw new Error(`the simulator does not know the threshold type ${String(wanted?.type)}`);
  }
}

/** Whether failures are counted at all. */
export const breakerOn = (configuration: DeploymentConfiguration | undefined): boolean =>
  configuration?.deploymentCircuitBreaker?.enable === true;

/** Whether a healthy task sets the count back to 0. */
export const resetsOnHealthy = (configuration: DeploymentConfiguration | undefined): boolean =>
  configuration?.deploymentCircuitBreaker?.resetOnHealthyTask !== false;

/** The tasks that a rollout may have at most, and must keep healthy at least. */
export function limitsOf(
  configuration: DeploymentConfiguration | undefined,
  desired: number,
  daemon: boolean,
): { least: number; most: number } {
  const maximum = configuration?.maximumPercent ?? (daemon ? 100 : 200);
  const minimum = configuration?.minimumHealthyPercent ?? (daemon ? 0 : 100);
  return { least: Math.ceil((desired * minimum) / 100), most: Math.floor((desired * maximum) / 100) };
}
