import type { Simulation } from '../../simulation.ts';
import { limitsOf } from '../circuit-breaker.ts';
import { addEvent, startedText } from '../events.ts';
import { countFailure, serviceWatcher } from '../failures.ts';
import { hooksAt, runHooks } from '../hooks.ts';
import { taskPlan, type TaskPlan } from '../plans.ts';
import { complete, living, scaleIn } from '../rollout.ts';
import type { DeploymentRecord, ServiceRecord, TaskRecord } from '../state.ts';
import { endTask } from '../task-end.ts';
import { launchTask } from '../task-life.ts';
import { desiredOf, launchMembers } from './tasks.ts';
import type { Strategy } from './strategy.ts';

/** New tasks come and old ones go, within maximumPercent and minimumHealthyPercent. */
export const rolling: Strategy = {
  reconcile: (sim, service, primary) => {
    const view = { sim, service, primary };
    if (primary.open && primary.rolloutState !== 'FAILED') {
      startTasks(view);
      stopOthers(view);
    }
    stopSurplus(view);
    finish(view);
  },
};

interface View {
  sim: Simulation;
  service: ServiceRecord;
  primary: DeploymentRecord;
}

const othersOf = ({ service, primary }: View): TaskRecord[] =>
  living(service).filter((task) => task.deployment !== primary);

const limits = ({ sim, service }: View) =>
  limitsOf(
    service.settings.deploymentConfiguration,
    desiredOf(sim, service),
    service.settings.schedulingStrategy === 'DAEMON',
  );

function startTasks(view: View): void {
  const { sim, service, primary } = view;
  if (sim.clock.now() < primary.startFrom) return;
  const mine = living(service, primary);
  const wanted = desiredOf(sim, service) - mine.length;
  const room = limits(view).most - mine.length - othersOf(view).length;
  const started: TaskRecord[] = [];
  const tasks = primary.rollback ? primary.plan.rollbackTasks : primary.plan.tasks;
  for (let left = Math.min(wanted, room); left > 0; left--) {
    const plan = taskPlan(tasks, primary.started);
    primary.started += 1;
    if (plan.outcome === 'unplaceable') {
      refusePlace(view, plan);
      break;
    }
    started.push(start(view, plan));
  }
  if (started.length === 0) return;
  primary.unsteady = true;
  const replaced = primary.rolloutState === 'COMPLETED' ? Math.min(started.length, primary.failedTasks) : 0;
  addEvent(sim, service, startedText(started, replaced));
}

function start({ sim, service, primary }: View, plan: TaskPlan): TaskRecord {
  const key = primary.revision.taskDefinition.split('/').at(-1) ?? '';
  const definition = sim.state.ecs.taskDefinitions.get(key)?.definition;
  if (definition === undefined) throw new Error(`the task definition ${key} of ${service.name} is gone`);
  const members = launchMembers(sim, service, primary);
  const { cluster } = service;
  return launchTask(sim, { cluster, definition, plan, watcher: serviceWatcher, service, deployment: primary, members });
}

function refusePlace({ sim, service, primary }: View, plan: TaskPlan): void {
  const reason =
    plan.stoppedReason ??
    'Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.';
  addEvent(sim, service, `was unable to place a task. ${reason}`);
  countFailure(sim, service, primary, plan.counts === true);
}

/** Old tasks go as far as enough healthy ones stay; those that never got healthy go at once. */
function stopOthers(view: View): void {
  const { sim, service, primary } = view;
  const others = othersOf(view);
  if (others.length === 0) return;
  const mine = living(service, primary);
  const healthyMine = mine.filter((task) => task.healthy).length;
  if (holdsForHook(view, healthyMine)) return;
  scaleIn(
    sim,
    others.filter((task) => !task.healthy),
    primary,
  );
  const healthyOthers = others.filter((task) => task.healthy);
  const spare = healthyMine + healthyOthers.length - leastHealthy(view, mine.length, others.length);
  scaleIn(sim, healthyOthers.slice(0, Math.max(0, spare)), primary);
}

/** Down to the minimum only where no new task fits in otherwise. */
function leastHealthy(view: View, mine: number, others: number): number {
  const { least, most } = limits(view);
  const desired = desiredOf(view.sim, view.service);
  const blocked = mine < desired && mine + others >= most;
  if (blocked) return least;
  return Math.max(least, Math.min(desired, enough(view)));
}

/** How many healthy tasks make the deployment a success. */
function enough({ sim, service, primary }: View): number {
  const desired = desiredOf(sim, service);
  const criteria = primary.revision.settings.deploymentConfiguration?.earlySuccessCriteria;
  if (criteria?.enable !== true || primary.rollback) return desired;
  return Math.ceil((desired * (criteria.healthyPercent ?? 100)) / 100);
}

/** POST_SCALE_UP comes once the new tasks are healthy, before the old ones go. */
function holdsForHook({ sim, service, primary }: View, healthyMine: number): boolean {
  if (primary.scaledUp || hooksAt(primary, 'POST_SCALE_UP').length === 0) return false;
  if (healthyMine < desiredOf(sim, service)) return true;
  if (primary.serviceDeployment?.hooks.some((hook) => hook.stage === 'POST_SCALE_UP') === true) return true;
  runHooks(sim, service, primary, 'POST_SCALE_UP', () => {
    primary.scaledUp = true;
    service.wake();
  });
  return !primary.scaledUp;
}

function stopSurplus({ sim, service, primary }: View): void {
  const mine = living(service, primary);
  const surplus = mine.length - desiredOf(sim, service);
  if (surplus <= 0) return;
  primary.unsteady = true;
  const pending = mine.filter((task) => task.task.lastStatus !== 'RUNNING');
  const chosen = [...pending, ...mine.filter((task) => !pending.includes(task)).reverse()].slice(0, surplus);
  for (const task of chosen) {
    const stoppedReason = `Scaling activity initiated by (deployment ${primary.id})`;
    endTask(sim, task, { stopCode: 'ServiceSchedulerInitiated', stoppedReason });
  }
}

const isGone = (task: TaskRecord): boolean => task.task.lastStatus === 'STOPPED';

function isDone(view: View): boolean {
  const { sim, service, primary } = view;
  const mine = living(service, primary);
  const healthy = mine.filter((task) => task.healthy).length;
  const criteria = primary.revision.settings.deploymentConfiguration?.earlySuccessCriteria;
  const early = criteria?.enable === true && !primary.rollback;
  if (!primary.open || primary.plan.completion === 'never') return false;
  if (healthy < enough(view) || (!early && mine.length !== desiredOf(sim, service))) return false;
  if (early && criteria.sourceServiceRevisionCleanup === 'DEFERRED') return true;
  return service.tasks.every((task) => task.deployment === primary || isGone(task));
}

/** The end is near: after the bake time the deployment is complete, unless something changes until then. */
function finish(view: View): void {
  const { sim, service, primary } = view;
  if (!isDone(view)) {
    primary.finishing = false;
    return;
  }
  if (primary.rolloutState === 'COMPLETED') return settleDown(view);
  if (primary.rolloutState !== 'IN_PROGRESS' || primary.finishing) return;
  primary.finishing = true;
  const began = sim.clock.now();
  primary.updatedAt = began;
  const minutes = primary.rollback ? 0 : (service.settings.deploymentConfiguration?.bakeTimeInMinutes ?? 0);
  sim.clock.after(sim.timings.completion + minutes * 60_000, () => {
    if (!primary.finishing || primary.updatedAt !== began || service.deployments[0] !== primary) return;
    complete(sim, service, primary);
    settleDown(view);
    service.wake();
  });
}

function settleDown(view: View): void {
  const { sim, service, primary } = view;
  const complete = living(service, primary).filter((task) => task.healthy).length === desiredOf(sim, service);
  if (!primary.unsteady || !complete) return;
  primary.unsteady = false;
  addEvent(sim, service, 'has reached a steady state.');
}
