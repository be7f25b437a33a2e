import { isUnsettled } from '../ecs/aws-error.ts';
import { carryOut } from '../ecs/carry-out.ts';
import { limitText } from '../ecs/waiting/time-limit.ts';
import type { Plan } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import { follow } from './follow.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';
import { leaveToPost } from './unfinished.ts';

/** From here, because a dry run needs neither: both come in one file. */
export { readyToDeploy } from './ready.ts';

/** carry out → follow to the verdict: the half of a deploy that changes something, loaded only when something shall change. */
export async function change(session: Session, project: Project, plan: Plan): Promise<void> {
  const { world } = session;
  refuseTooLate(session, project, plan);
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  const carried = await carryOut(plan, deps, async (done) => {
    await session.learn({ carried: done });
    await leaveToPost(session, project, done);
  }).catch((error: unknown) => {
    // Whether a deployment was started is not known; the post step has the time to look.
    if (world.signal.aborted && isUnsettled(error)) session.leaveRest();
    throw error;
  });
  await session.learn({ carried });
  if (plan.service !== undefined) await follow(session, project, carried);
}

/** A change that nobody could follow any more is not begun: the step would be red, whatever became of it. */
function refuseTooLate({ inputs, world, startedAt }: Session, { limit }: Project, { steps }: Plan): void {
  if (!inputs.wait || steps.length === 0 || world.clock.now() - startedAt < limit.ms) return;
  throw new ActionError('TIMEOUT', `the timeout (${limitText(limit)}) was over before anything was changed`, {
    hint: 'It counts from the start of the run, lookups included: raise timeout. To start a deployment without waiting for its end, set wait: false.',
  });
}
