import type { DeploymentStatus } from '../ecs/outcome.ts';
import { durationText } from '../support/duration.ts';
import { revisionOf } from './arn.ts';
import type { Report } from './report.ts';

/** Everything that the headline is made of. */
export type HeadlineFacts = Omit<Report, 'headline'>;

/** What happened, in one line that can stand alone: in the summary, as title of an annotation, in a chat message. */
export function headlineOf(facts: HeadlineFacts): string {
  const subject = facts.serviceName ?? (facts.taskDefinitionArn === undefined ? undefined : revisionOf(facts.taskDefinitionArn).family);
  const text = facts.deploymentStatus === undefined ? withoutDeployment(facts) : withDeployment(facts, facts.deploymentStatus);
  return subject === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${subject} · ${text}`;
}

const nameOf = (arn: string | undefined): string => (arn === undefined ? 'the new revision' : revisionOf(arn).name);
const inCluster = ({ cluster }: HeadlineFacts): string => (cluster === undefined ? '' : ` in ${cluster}`);

function withDeployment(facts: HeadlineFacts, status: DeploymentStatus): string {
  const revision = nameOf(facts.taskDefinitionArn);
  const where = inCluster(facts);
  switch (status) {
    case 'succeeded':
      return facts.created ? `created${where} with ${revision}` : `${revision} deployed to ${facts.cluster ?? 'the cluster'}`;
    case 'failed':
      if (facts.error === undefined) return `deployment of ${revision} failed${where}`;
      return touched(facts) ? failedBefore(facts, facts.error) : `nothing was deployed: ${firstError(facts)}`;
    case 'rolled-back':
      return `${revision} was rolled back${rolledBackTo(facts)}${where}`;
    case 'superseded':
      return `${revision} was superseded${by(facts)}${where}`;
    case 'paused':
      return `${revision} paused${facts.lifecycleStage === undefined ? '' : ` at ${facts.lifecycleStage}`}${where}, waiting for a decision`;
    case 'in-progress':
      return facts.lifecycleStage === undefined ? `deployment of ${revision} started${where}` : `${revision} has reached ${facts.lifecycleStage}${where}`;
    case 'timed-out':
      if (!touched(facts) && facts.error !== undefined) return `timed out${after(facts)} before anything was deployed`;
      return `timed out${after(facts)}; ${standing(facts, revision)}${where}`;
    case 'cancelled':
      return touched(facts) ? `cancelled; ${standing(facts, revision)}${where}` : cancelledBefore(facts);
    case 'no-change':
      if (facts.change === 'updated') return `settings updated${where}; ${revision} goes on without a new deployment`;
      return facts.tagged === true ? `tags updated${where}; ${revision} goes on without a new deployment` : `no changes; ${revision} already runs${where}`;
    default:
      return status satisfies never;
  }
}

/** `another deployment is under way` of `another deployment is under way: ecs-svc/41 to web:41`. */
const firstError = ({ error = [] }: HeadlineFacts): string => (error[0]?.message ?? '').split(':')[0] ?? '';

function cancelledBefore({ underWay, change, taskDefinitionArn }: HeadlineFacts): string {
  if (underWay !== undefined) return `cancelled ${whileUnderWay(underWay)}`;
  return change === 'registered' ? `cancelled; ${nameOf(taskDefinitionArn)} was registered, but not deployed` : 'cancelled before anything was deployed';
}

const whileUnderWay = (underWay: NonNullable<HeadlineFacts['underWay']>): string =>
  `while the service was being ${underWay === 'create-service' ? 'created' : 'updated'}; whether it was is not known`;

const touched = ({ change }: HeadlineFacts): boolean => change === 'created' || change === 'updated';

/** ECS goes back to what completed last, which need not be what stood before ours: what serves now tells. */
function rolledBackTo({ taskDefinitionArn, previousTaskDefinitionArn, serving = [] }: HeadlineFacts): string {
  if (previousTaskDefinitionArn !== undefined && previousTaskDefinitionArn === taskDefinitionArn) return ' to the former deployment of the same revision';
  const [restored, ...more] = serving.filter(({ taskDefinition }) => taskDefinition !== nameOf(taskDefinitionArn));
  if (restored !== undefined && more.length === 0) return ` to ${restored.taskDefinition}`;
  if (previousTaskDefinitionArn === undefined) return '';
  return ` to ${nameOf(previousTaskDefinitionArn)}`;
}

const by = ({ supersededBy, taskDefinitionArn }: HeadlineFacts): string => {
  const { taskDefinition, deploymentId } = supersededBy ?? {};
  if (taskDefinition !== undefined && taskDefinition === nameOf(taskDefinitionArn)) return ' by a newer deployment of the same revision';
  return ` by ${taskDefinition ?? deploymentId ?? 'a newer deployment'}`;
};

/** The limit itself: it counts from the start of the run, and is kept to the second. */
const after = ({ timeoutSeconds }: HeadlineFacts): string => (timeoutSeconds === undefined ? '' : ` after ${durationText(timeoutSeconds * 1000)}`);

/** How things stand when we leave: what was asked of ECS in leaving says more than what it did before. */
function standing(facts: HeadlineFacts, revision: string): string {
  if (facts.stopRequested === undefined) return `${revision} ${state(facts)}`;
  return `${facts.stopRequested === 'rollback' ? 'a rollback' : 'a stop'} of ${revision} is requested`;
}

/** What ECS goes on doing without us. */
function state({ rolloutState, lifecycleStage, ownCounts }: HeadlineFacts): string {
  const counts = ownCounts === undefined ? '' : ` (${ownCounts.running} of ${ownCounts.desired} running)`;
  if (rolloutState === 'FAILED') return `has failed${counts}`;
  if (lifecycleStage !== undefined) return `is still at ${lifecycleStage}${counts}`;
  return `is still ${rolloutState === 'COMPLETED' ? 'being settled' : (rolloutState ?? 'IN_PROGRESS')}${counts}`;
}

function withoutDeployment(facts: HeadlineFacts): string {
  if (facts.error !== undefined) return failedBefore(facts, facts.error);
  if (facts.command === 'render') return 'documents rendered';
  if (facts.command === 'diff') return differing(facts);
  if (facts.dryRun) return `dry run: ${planned(facts)}`;
  if (facts.change === 'registered') return `${nameOf(facts.taskDefinitionArn)} registered`;
  if (facts.command === 'register') return `${nameOf(facts.taskDefinitionArn)} is already registered`;
  return `${facts.command} finished`;
}

function differing({ differences, changes }: HeadlineFacts): string {
  if (differences.length > 0) return `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
  return changes?.service === true || changes?.taskDefinition === true ? 'new, nothing to compare with' : 'no differences';
}

function planned({ steps = [] }: HeadlineFacts): string {
  if (steps.length === 0) return 'nothing would change';
  return `${steps.length} ${steps.length === 1 ? 'call' : 'calls'} would be made`;
}

const whatFailed: Readonly<Record<string, string>> = {
  INPUT: 'an input of the step is wrong',
  CONFIG: 'the config or an env file cannot be used',
  TEMPLATE: 'a template could not be rendered',
  LOOKUP: 'a lookup failed',
  DEFINITION: 'a definition is not valid',
  CREDENTIALS: 'a permission or valid credentials are missing',
  AWS: 'an AWS call failed',
  DEPLOYMENT_FAILED: 'the deployment failed',
  TIMEOUT: 'the time ran out',
  CANCELLED: 'the run was cancelled',
  INTERNAL: 'the action itself failed',
};

function failedBefore(facts: HeadlineFacts, [first]: NonNullable<Report['error']>): string {
  const what = whatFailed[first?.code ?? 'INTERNAL'] ?? 'the run failed';
  if (touched(facts)) {
    return `the deployment of ${nameOf(facts.taskDefinitionArn)} was started, its end is not known: ${what}`;
  }
  if (facts.underWay !== undefined) return `${what} ${whileUnderWay(facts.underWay)}`;
  if (facts.change === 'registered') return `${nameOf(facts.taskDefinitionArn)} was registered, but not deployed: ${what}`;
  if (facts.dryRun) return `dry run failed: ${what}`;
  return facts.command === 'deploy' ? `nothing was deployed: ${what}` : `${facts.command} failed: ${what}`;
}

/** The picture before the headline: the outcome before a word is read. */
export function iconOf(facts: Pick<Report, 'deploymentStatus' | 'error' | 'command' | 'dryRun'>): string {
  if (facts.deploymentStatus !== undefined) return icons[facts.deploymentStatus];
  if (facts.error !== undefined) return facts.error[0]?.code === 'CANCELLED' ? '🚫' : '❌';
  if (facts.command === 'diff' || facts.dryRun) return '🔍';
  return '✅';
}

const icons = {
  succeeded: '✅',
  failed: '❌',
  'rolled-back': '❌',
  superseded: '⏭️',
  paused: '⏸️',
  'in-progress': '🚀',
  'timed-out': '⏳',
  cancelled: '🚫',
  'no-change': '➖',
} as const satisfies Record<NonNullable<Report['deploymentStatus']>, string>;
