import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Outcome } from '../../../../src/ecs/outcome.ts';
import { type CauseCase, exited, failedToStart } from '../answer.ts';

const because = (cause: string): { serviceDeployment: ServiceDeployment } => ({ serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', statusReason: `Service deployment rolled back because ${cause}` } });
const lambda = 'arn:aws:lambda:eu-central-1:111122223333:function:check';
const hook = (answer: string) => because(`POST_SCALE_UP lifecycle hook(s) failed. ${answer}`);
const timedOut: Outcome = { status: 'timed-out', reason: 'web:2 is not done after 10m00s' };
const entry = { status: 'PRIMARY', id: 'ecs-svc/42', desiredCount: 2 };

export const deploymentAnswers: CauseCase[] = [
  { name: 'a pause that nobody answers', id: 'pause-hook-timed-out', says: ['POST_SCALE_UP'], answer: because('POST_SCALE_UP pause hook timed out.') },
  { name: 'a hook that says no', id: 'hook-failed', says: [lambda, 'POST_SCALE_UP'], answer: hook(`Lifecycle hook target ${lambda} returned FAILED status.`) },
  { name: 'a hook with an answer that is none', id: 'hook-answer', says: [lambda, 'hookStatus'], answer: hook(`ECS was unable to parse the response from ${lambda} due to HookStatus must not be null`) },
  { name: 'a hook whose role nobody may assume', id: 'hook-role', says: ['arn:aws:iam::111122223333:role/hooks'], answer: hook('ECS was unable to assume role arn:aws:iam::111122223333:role/hooks') },
  { name: 'a hook that never answers', id: 'hook-timed-out', says: ['POST_SCALE_UP'], answer: hook('The hook timed out.') },
  { name: 'a hook that cannot be called', id: 'hook-not-invoked', says: [lambda], answer: hook(`ECS was unable to invoke hook target ${lambda} due to: ResourceNotFoundException`) },
  {
    name: 'a hook that is in the events only',
    id: 'hook-failed',
    answer: { events: ['(service web) (deployment ecs-svc/42) deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target returned FAILED status.'] },
  },
  {
    name: 'an infrastructure role that may not shift traffic',
    id: 'infrastructure-role',
    says: ['arn:aws:iam::111122223333:role/infrastructure'],
    answer: because("of invalid networking configuration: ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::111122223333:role/infrastructure'."),
  },
  { name: 'listener rules that are not there', id: 'invalid-networking', says: ['One or more rules not found'], answer: because('of invalid networking configuration: One or more rules not found.') },
  {
    name: 'old tasks that are protected',
    id: 'tasks-protected',
    says: ['2 tasks'],
    answer: { events: ['(service web) was unable to reach steady state because (taskSet ecs-svc/41) was unable to scale in due to (reason 2 tasks under protection)'] },
  },
  {
    name: 'limits that leave no room',
    id: 'deployment-percent-deadlock',
    says: ['maximumPercent'],
    answer: { events: ['(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.'] },
  },
  {
    name: 'an alarm',
    id: 'alarm',
    says: ['web-5xx'],
    answer: { serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED', alarmNames: ['web-5xx'], triggeredAlarmNames: ['web-5xx'] } }, alarms: [{ name: 'web-5xx', reason: 'Threshold Crossed' }] },
  },
  { name: 'an alarm that only the events name', id: 'alarm', answer: { events: ['(service web) (deployment ecs-svc/42) deployment failed: alarm detected.'] } },
  {
    name: 'an alarm, although a task had found no place at first',
    id: 'alarm',
    answer: {
      serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } },
      events: ['(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.'],
    },
  },
  {
    name: 'an alarm that a crash has set off: the crash',
    id: 'program-failed',
    answer: { tasks: [exited(1), exited(1)], serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } } },
  },
  { name: 'a service that is deleted meanwhile', id: 'service-deleted', answer: { service: { status: 'DRAINING' } } },
  { name: 'tasks that start and stop for ever', id: 'cannot-start-tasks', answer: { events: ['(service web) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'] } },
  {
    name: 'tasks that fail to start for a reason of which nobody has heard',
    id: 'tasks-do-not-start',
    says: ['not known here: InternalError: Unable to start the task.\n'],
    answer: { tasks: [failedToStart('InternalError: Unable to start the task.')], events: ['(service web) is unable to consistently start tasks successfully.'] },
  },
  { name: 'a first deployment that fails', id: 'no-rollback-candidate', answer: { serviceDeployment: { status: 'ROLLBACK_FAILED', statusReason: 'No rollback candidate was found to run the rollback.' } } },
  {
    name: 'a circuit breaker whose tasks are listed no more',
    id: 'breaker-tripped',
    says: ['3 failed tasks'],
    answer: { serviceDeployment: { status: 'STOPPED', deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 } } },
  },
  {
    name: 'somebody who deploys something else',
    id: 'superseded',
    says: ['web:3', 'concurrency'],
    answer: { outcome: { status: 'superseded', reason: 'web:2 was superseded by web:3, deployment ecs-svc/43' } },
  },
  {
    name: 'somebody who asks for a rollback',
    id: 'stopped-from-outside',
    says: ['StopServiceDeployment'],
    answer: { serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', statusReason: 'Service deployment rolled back because of a StopServiceDeployment request.' } },
  },
  {
    name: 'somebody who aborts it',
    id: 'stopped-from-outside',
    answer: { outcome: { status: 'failed', reason: 'web:2 was stopped before it was done' }, serviceDeployment: { status: 'STOPPED', deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 } } },
  },
  {
    name: 'a pause that outlasts the wait',
    id: 'pause-awaits',
    says: ['ecs-pause-1', 'wait-until: paused'],
    answer: { outcome: timedOut, serviceDeployment: { status: 'IN_PROGRESS', lifecycleHookDetails: [{ hookId: 'ecs-pause-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' }] } },
  },
  {
    name: 'old tasks that drain for longer than the wait',
    id: 'old-tasks-remain',
    says: ['2 left', 'deregistration_delay'],
    answer: { outcome: timedOut, service: { deployments: [{ ...entry, runningCount: 2 }, { status: 'ACTIVE', id: 'ecs-svc/41', runningCount: 2 }] } },
  },
  { name: 'tasks that are still pending', id: 'tasks-pending', says: ['2 pending'], answer: { outcome: timedOut, service: { deployments: [{ ...entry, runningCount: 0, pendingCount: 2 }] } } },
];
