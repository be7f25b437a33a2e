import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { counted } from '../names.ts';

/** Why ECS gave our deployment up, from its own monitors first, then its own words; undefined when it does not say. */
export function whyGivenUp(serviceDeployment: ServiceDeployment): string | undefined {
  return (
    breakerTripped(serviceDeployment) ??
    alarmWentOff(serviceDeployment) ??
    hookFailed(serviceDeployment) ??
    sentence(serviceDeployment.statusReason) ??
    sentence(serviceDeployment.rollback?.reason)
  );
}

/** Whether one of ECS's own monitors ended it, so that nobody from outside needs to be looked for. */
export const endedByMonitor = (serviceDeployment: ServiceDeployment): boolean =>
  (breakerTripped(serviceDeployment) ?? alarmWentOff(serviceDeployment) ?? hookFailed(serviceDeployment)) !== undefined;

function breakerTripped({ deploymentCircuitBreaker: breaker }: ServiceDeployment): string | undefined {
  if (breaker?.status !== 'TRIGGERED') return undefined;
  const { failureCount, threshold } = breaker;
  if (failureCount === undefined || failureCount === 0) return 'the circuit breaker tripped';
  const limit = threshold === undefined ? '' : ` (threshold ${threshold})`;
  return `the circuit breaker tripped after ${counted(failureCount, 'failed task')}${limit}`;
}

function alarmWentOff({ alarms }: ServiceDeployment): string | undefined {
  const names = alarms?.triggeredAlarmNames ?? [];
  if (names.length === 0 && alarms?.status !== 'TRIGGERED') return undefined;
  if (names.length === 0) return 'an alarm went off';
  return `${names.length === 1 ? 'alarm' : 'alarms'} ${names.join(', ')} went off`;
}

function hookFailed({ lifecycleHookDetails, lifecycleStage, rollback }: ServiceDeployment): string | undefined {
  const hook = (lifecycleHookDetails ?? []).find(
    ({ status, timeoutAction }) =>
      status === 'FAILED' || (status === 'TIMED_OUT' && (timeoutAction === 'ROLLBACK' || rollback !== undefined)),
  );
  if (hook === undefined) return undefined;
  const where = lifecycleStage === undefined ? '' : ` at stage ${lifecycleStage}`;
  const what = hook.status === 'FAILED' ? 'failed' : 'timed out';
  return `the lifecycle hook ${hook.targetArn ?? hook.hookId ?? '(no id)'} ${what}${where}`;
}

/** ECS's text as a part of ours: without what ours says already, and without the full stop at its end. */
function sentence(text: string | undefined): string | undefined {
  const plain = text?.trim().replace(/\.$/, '').replace(/^Service deployment rolled back because (?:of )?/i, '');
  return plain === undefined || plain === '' ? undefined : plain;
}
