import { decideOnRunning, runningDeployment, waitForRunning } from '../ecs/running-deployment.ts';
import { atMost } from '../ecs/waiting/time-limit.ts';
import type { Deployed } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

/**
 * Somebody else's deployment may be under way: go on, wait for its end, or refuse, as the caller chose. `waited`: what was
 * seen of the service before is no longer true.
 */
export async function readyToDeploy(session: Session, project: Project, deployed: Deployed): Promise<'ready' | 'waited'> {
  if (deployed.kind !== 'present') return 'ready';
  const { inputs, world, startedAt } = session;
  const running = runningDeployment(deployed.service, world.clock.now());
  const decision = decideOnRunning(running, inputs.ifDeploying);
  switch (decision.kind) {
    case 'proceed':
      if (decision.note !== undefined) world.log.info(`Note: ${decision.note}`);
      return 'ready';
    case 'fail':
      throw new ActionError('DEPLOYMENT_FAILED', decision.reason, { hint: decision.hint });
    case 'wait':
      break;
    default:
      return decision satisfies never;
  }
  world.log.info(`${decision.note}, ${atMost(project.limit, world.clock.now() - startedAt)}`);
  const deps = { ecs: project.aws.ecs, clock: world.clock, log: world.log, signal: world.signal };
  const waited = await waitForRunning(deps, deployed.service, { startedAt, limit: project.limit });
  if (waited.kind === 'over') return 'waited';
  throw new ActionError(waited.kind === 'cancelled' ? 'CANCELLED' : 'TIMEOUT', waited.reason);
}
