import type { Simulation } from '../simulation.ts';
import type { TaskPlan } from './plans.ts';

/** What becomes of the tasks that RunTask starts: the world's `run`, by default exit code 0. */
export function runPlanOf(sim: Simulation): TaskPlan {
  const { run = {} } = sim.state.world;
  if (run.lastStatus === 'RUNNING') return {};
  const { stopCode, stoppedReason, exitCodes, exitCode = 0, logs, delays, after } = run;
  const shared: TaskPlan = {
    ...(stopCode === undefined ? {} : { stopCode }),
    ...(stoppedReason === undefined ? {} : { stoppedReason }),
    ...(logs === undefined ? {} : { logs }),
    ...(delays === undefined ? {} : { delays }),
  };
  if (stopCode === 'TaskFailedToStart') return { ...shared, outcome: 'fails-to-start' };
  const usual = sim.options.instantRollouts === true ? 0 : 10_000;
  return {
    ...shared,
    outcome: 'exits',
    exitCode,
    after: after ?? usual,
    ...(exitCodes === undefined ? {} : { exitCodes }),
  };
}
