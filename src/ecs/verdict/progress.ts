import { shortName } from '../names.ts';
import { primaryOf } from '../ours.ts';
import type { Phase, Progress } from './assessment.ts';
import { awaitedHooks, whatIsMissing } from './missing.ts';
import type { Observation } from './observation.ts';

/** Where an unfinished deployment stands. */
export function progressOf(observation: Observation, phase: Phase, notices: readonly string[] = []): Progress {
  const { serviceDeployment, service, ours } = observation;
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  const stage = serviceDeployment?.lifecycleStage;
  const progress: Progress = {
    phase,
    // Behind a Classic Load Balancer there is no rollout state.
    state: serviceDeployment?.status ?? own?.rolloutState ?? primaryOf(service)?.rolloutState ?? own?.status ?? 'not visible yet',
    missing: whatIsMissing(observation),
    notices: [...notices, ...hookNotices(observation)],
  };
  return stage === undefined ? progress : { ...progress, stage };
}

/** A pause can last for days: whoever waits must read in the log what it waits for and what ends it. */
function hookNotices({ serviceDeployment }: Observation): string[] {
  return awaitedHooks(serviceDeployment).map((hook) => {
    const stage = serviceDeployment?.lifecycleStage;
    const until = hook.expiresAt === undefined ? '' : ` until ${hook.expiresAt.toISOString()}`;
    const then = hook.timeoutAction === undefined ? '' : `, then ${hook.timeoutAction}`;
    const where = stage === undefined ? '' : ` at ${stage}`;
    return `paused${where}: hook ${hook.hookId ?? '(no id)'} awaits ContinueServiceDeployment${until}${then}`;
  });
}

/** The revision that is being deployed, for sentences: `app:42`. */
export const ourName = ({ ours }: Observation): string => shortName(ours.taskDefinitionArn) ?? 'the deployment';

/** ` to app:41`: what a rollback brings back; the same revision has had a deployment before. */
export function restoredBy({ taskDefinition }: { taskDefinition?: string }, { ours }: Pick<Observation, 'ours'>): string {
  const name = shortName(taskDefinition);
  if (name === undefined) return '';
  return name === shortName(ours.taskDefinitionArn) ? ` to the former deployment of ${name}` : ` to ${name}`;
}
