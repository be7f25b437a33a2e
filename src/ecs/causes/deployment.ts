import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { primaryOf } from '../ours.ts';
import { awaitedHooks } from '../verdict/missing.ts';
import { endedByMonitor } from '../verdict/why.ts';
import { byText, type Clues, findIn, type KnownCause, maybe } from './known-cause.ts';

const words = ['status', 'event'] as const;

/** What ECS says of the deployment as a whole, precise enough to come before the tasks. */
export const deploymentCauses: readonly KnownCause[] = [
  {
    id: 'superseded',
    matches: ({ watched: { outcome } }) => (outcome.status === 'superseded' ? { by: /(?:superseded by|but) (\S+:\d+)[ ,;]/.exec(outcome.reason)?.[1] } : undefined),
    sentence: ({ by }) => `Another deployment${maybe(by, ' (', ')')} was started before this one was done and took its place.`,
    nextStep: () => 'Find out who deployed; a concurrency group per service in the workflow, or if-deploying: wait, keeps two deploys apart.',
  },
  {
    id: 'pause-awaits',
    matches: ({ watched: { outcome, serviceDeployment } }) => {
      const [hook] = awaitedHooks(serviceDeployment);
      return outcome.status === 'timed-out' && hook !== undefined ? { hook: hook.hookId } : undefined;
    },
    sentence: ({ hook }) => `The deployment is paused: ${hook === undefined ? 'a hook' : `hook ${hook}`} awaits a decision.`,
    nextStep: () => 'Continue it or roll it back with ContinueServiceDeployment; with wait-until: paused the step ends green at a pause.',
  },
  byText({
    id: 'pause-hook-timed-out',
    in: words,
    pattern: /because (?<stage>\w+) pause hook timed out/i,
    sentence: ({ stage }) => `Nobody answered the pause${maybe(stage, ' at ')} in time.`,
    nextStep: 'Deploy again and continue it in time (ContinueServiceDeployment), or raise timeoutConfiguration of the hook.',
  }),
  byText({
    id: 'hook-role',
    in: words,
    pattern: /because (?<stage>\w+) lifecycle hook.*unable to assume role (?<role>\S+)/is,
    sentence: ({ stage, role }) => `ECS cannot assume the role${maybe(role)} of the lifecycle hook${maybe(stage, ' at ')}.`,
    nextStep: 'Let the role of the hook trust ecs.amazonaws.com and allow lambda:InvokeFunction.',
  }),
  byText({
    id: 'hook-answer',
    in: words,
    pattern: /because (?<stage>\w+) lifecycle hook.*unable to parse the response from (?<target>\S+)/is,
    sentence: ({ stage, target }) => `The lifecycle hook${maybe(target)}${maybe(stage, ' at ')} gave an answer that ECS does not understand.`,
    nextStep: 'Let the function return {"hookStatus": "SUCCEEDED"}, FAILED or IN_PROGRESS.',
  }),
  byText({
    id: 'hook-not-invoked',
    in: words,
    pattern: /because (?<stage>\w+) lifecycle hook.*(?:unable to invoke hook target (?<target>\S+)|is not authorized to perform)/is,
    sentence: ({ stage, target }) => `ECS cannot call the lifecycle hook${maybe(target)}${maybe(stage, ' at ')}.`,
    nextStep: 'Allow lambda:InvokeFunction for the role of the hook, and check the ARN of the function.',
  }),
  byText({
    id: 'hook-timed-out',
    in: words,
    pattern: /because (?<stage>\w+) lifecycle hook.*timed out/is,
    sentence: ({ stage }) => `The lifecycle hook${maybe(stage, ' at ')} did not answer in time.`,
    nextStep: 'Look at the logs of the function behind the hook, or raise timeoutConfiguration.',
  }),
  byText({
    id: 'hook-failed',
    in: words,
    pattern: /because (?<stage>\w+) lifecycle hook\(s\) failed(?:.*target (?<target>arn:\S+) returned FAILED)?/is,
    sentence: ({ stage, target }) => `The lifecycle hook${maybe(target)}${maybe(stage, ' at ')} failed.`,
    nextStep: 'Look at the logs of the function behind the hook.',
  }),
  byText({
    id: 'infrastructure-role',
    in: words,
    pattern: /missing permissions on ECS Infrastructure Role '?(?<role>[^'\s]+)/i,
    sentence: ({ role }) => `The infrastructure role${maybe(role)} may not manage the load balancer.`,
    nextStep: 'Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.',
  }),
  byText({
    id: 'invalid-networking',
    in: words,
    pattern: /invalid (?:networking )?configuration[.:]? ?(?<detail>.{0,300})/i,
    sentence: ({ detail }) => `The load balancer configuration of the service does not fit the deployment${maybe(detail?.replace(/\.$/, ''), ': ')}.`,
    nextStep: 'Compare loadBalancers and advancedConfiguration of the service definition with the listener rules.',
  }),
  byText({
    id: 'tasks-protected',
    in: words,
    pattern: /(?<count>\d+)? ?tasks? under protection/i,
    sentence: ({ count }) => `Scale-in protection keeps ${count === undefined ? 'tasks' : `${count} tasks`} of the old revision: ECS may not stop them.`,
    nextStep: 'Wait until the protection ends, or end it with UpdateTaskProtection.',
  }),
  byText({
    id: 'deployment-percent-deadlock',
    in: words,
    pattern: /because of the service deployment configuration/i,
    sentence: 'The limits of the deployment leave no room: ECS may neither stop an old task nor start a new one.',
    nextStep: 'Lower minimumHealthyPercent or raise maximumPercent in deploymentConfiguration (for one task 0/100 or 100/200).',
  }),
];

/** A monitor of the deployment, where no task tells why it went off. */
export const monitorCauses: readonly KnownCause[] = [
  {
    id: 'alarm',
    matches: (clues) => {
      const { alarms } = clues.watched.serviceDeployment ?? {};
      if (alarms?.status !== 'TRIGGERED' && findIn(['event', 'status'], /alarm (?:was )?detected/i, clues) === undefined) return undefined;
      const names = [...new Set([...(alarms?.triggeredAlarmNames ?? []), ...clues.evidence.alarms.map((alarm) => alarm.name)])];
      return { names: names.join(', ') };
    },
    sentence: ({ names }) => `A CloudWatch alarm of the deployment went off${maybe(names, ': ')}.`,
    nextStep: () => 'Look at what the alarm measures since the rollout began, and at the logs of the new tasks.',
  },
];

/** What is left to say when neither tasks, events nor targets tell more. The order is that of the likelihood. */
export const lastCauses: readonly KnownCause[] = [
  {
    id: 'service-deleted',
    matches: ({ watched }) => (['DRAINING', 'INACTIVE'].includes(watched.service?.status ?? '') ? {} : undefined),
    sentence: () => 'The service was deleted while the deployment was under way.',
    nextStep: () => 'Find out who deleted it (CloudTrail, DeleteService); a further deploy creates it anew.',
  },
  {
    id: 'tasks-do-not-start',
    matches: ({ evidence }) => {
      const group = evidence.stoppedTasks.find(({ stopCode }) => stopCode === 'TaskFailedToStart');
      return group && { words: [group.stoppedReason, group.containerReason].filter((text) => text !== undefined && text !== '').join(': ') };
    },
    sentence: ({ words }) => `The tasks of the new revision fail to start, for a reason that is not known here${maybe(words?.replace(/\.$/, ''), ': ')}.`,
    nextStep: () => 'Look at such a task in the console, and for these words in the ECS guide (stopped task error messages).',
  },
  byText({
    id: 'cannot-start-tasks',
    in: words,
    pattern: /unable to consistently start tasks/i,
    sentence: 'The tasks of the service start and stop again and again.',
    nextStep: 'Look at the logs of the containers; stopped tasks are listed for about an hour only.',
  }),
  byText({
    id: 'no-rollback-candidate',
    in: words,
    pattern: /No rollback candidate/i,
    sentence: 'The deployment failed, and there was nothing to roll back to: no deployment of this service has ever completed.',
    nextStep: 'Look at the events and the stopped tasks for the failure itself.',
  }),
  {
    id: 'stopped-from-outside',
    matches: ({ watched: { serviceDeployment } }) => (serviceDeployment !== undefined && isStoppedByHand(serviceDeployment) ? {} : undefined),
    sentence: () => 'Somebody stopped the deployment (StopServiceDeployment, or ROLLBACK as the answer to a pause): no monitor of ECS did.',
    nextStep: () => 'Find out who did: CloudTrail has the call with the caller.',
  },
  {
    id: 'breaker-tripped',
    matches: ({ evidence }) => {
      if (evidence.circuitBreaker?.status !== 'TRIGGERED') return undefined;
      const unread = evidence.missing.find(({ what }) => what === 'stopped tasks');
      return { count: String(evidence.circuitBreaker.failureCount), permission: unread?.permission, why: unread?.reason };
    },
    sentence: ({ count, permission, why }) =>
      `The circuit breaker gave the deployment up after ${count ?? 'several'} failed tasks; why they failed ${permission !== undefined ? `may not be read (${permission})` : why !== undefined ? `could not be read (${why})` : 'can no longer be read'}.`,
    nextStep: ({ permission }) => (permission === undefined ? 'Look at the logs of the containers around that time.' : 'Allow ecs:ListTasks and ecs:DescribeTasks for the role that deploys, and look at the stopped tasks in the console: they are listed for an hour.'),
  },
  {
    id: 'old-tasks-remain',
    matches: (clues) => (clues.watched.outcome.status === 'timed-out' ? oldTasksRemain(clues) : undefined),
    sentence: ({ count }) => `All new tasks run, but old ones are still there${maybe(count, ' (', ' left)')}: the new ones do not count as healthy yet, or the old ones take long to end.`,
    nextStep: () => 'Look at the health checks of the new tasks; else raise timeout, or lower deregistration_delay of the target group and stopTimeout of the containers.',
  },
  {
    id: 'tasks-pending',
    matches: ({ watched }) => {
      const pending = primaryOf(watched.service)?.pendingCount ?? 0;
      return watched.outcome.status === 'timed-out' && pending > 0 ? { count: String(pending) } : undefined;
    },
    sentence: ({ count }) => `The new tasks had not started when the time was over${maybe(count, ': ', ' pending')}.`,
    nextStep: () => 'Raise timeout if the image is large; else look at the tasks in the console: pulling the image, attaching the network and waiting for a place all show as PENDING.',
  },
];

const overByStop: ReadonlySet<string> = new Set(['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);

/** Ended before its time, and neither a monitor nor ECS's own words say why. */
function isStoppedByHand(serviceDeployment: ServiceDeployment): boolean {
  const { status = '', statusReason = '', rollback } = serviceDeployment;
  if (!overByStop.has(status) || endedByMonitor(serviceDeployment)) return false;
  const words = `${statusReason} ${rollback?.reason ?? ''}`;
  return /StopServiceDeployment|user/i.test(words) || !/because|rollback candidate/i.test(words);
}

function oldTasksRemain({ watched }: Clues): { count: string } | undefined {
  const primary = primaryOf(watched.service);
  if (primary?.desiredCount === undefined || (primary.runningCount ?? 0) < primary.desiredCount) return undefined;
  const old = (watched.service?.deployments ?? []).filter((one) => one !== primary).reduce((sum, one) => sum + (one.runningCount ?? 0), 0);
  return old > 0 ? { count: String(old) } : undefined;
}
