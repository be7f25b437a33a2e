import type { DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import type { HookPlan } from './plans.ts';
import { fail } from './rollback.ts';
import { isOver } from './rollout.ts';
import type { DeploymentRecord, HookRecord, ServiceDeploymentRecord, ServiceRecord } from './state.ts';

const usualTimeoutMinutes = 1440;
const lambdaMs = 5_000;

/** Whether a deployment has hooks at a stage. */
export const hooksAt = (deployment: DeploymentRecord, stage: string): DeploymentLifecycleHook[] =>
  (deployment.revision.settings.deploymentConfiguration?.lifecycleHooks ?? []).filter((hook) =>
    hook.lifecycleStages?.some((one) => one === stage),
  );

/** Asks the hooks of a stage, all at once; goes on when each has agreed, was continued, or timed out with CONTINUE. */
export function runHooks(
  sim: Simulation,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  stage: string,
  proceed: () => void,
): void {
  const one = deployment.serviceDeployment;
  const hooks = hooksAt(deployment, stage);
  if (one === undefined || hooks.length === 0) return proceed();
  let open = hooks.length;
  const agreed = (): void => {
    open -= 1;
    if (open === 0 && !isOver(one) && deployment.rolloutState === 'IN_PROGRESS') proceed();
  };
  for (const hook of hooks) ask(sim, { service, deployment, one, stage }, hook, agreed);
}

interface Asked {
  service: ServiceRecord;
  deployment: DeploymentRecord;
  one: ServiceDeploymentRecord;
  stage: string;
}

function ask(sim: Simulation, asked: Asked, hook: DeploymentLifecycleHook, agreed: () => void): void {
  const pause = hook.targetType === 'PAUSE';
  const timeout = (hook.timeoutConfiguration?.timeoutInMinutes ?? usualTimeoutMinutes) * 60_000;
  const record: HookRecord = {
    id: `ecs-${pause ? 'pause' : 'lambda'}-${sim.ids.digits(12)}`,
    hook,
    stage: asked.stage,
    status: pause ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    expiresAt: sim.clock.now() + timeout,
    proceed: agreed,
  };
  asked.one.hooks.push(record);
  sim.clock.after(timeout, () => timeOut(sim, asked, record));
  if (!pause) answerLambda(sim, asked, record);
}

const isWaiting = (record: HookRecord): boolean =>
  record.status === 'IN_PROGRESS' || record.status === 'AWAITING_ACTION';

/** The hooks that are being asked at the moment. */
export const activeHooks = (one: ServiceDeploymentRecord): HookRecord[] =>
  isOver(one) || one.rollback !== undefined ? [] : one.hooks.filter(isWaiting);

function answerLambda(sim: Simulation, asked: Asked, record: HookRecord): void {
  const plan: HookPlan | undefined = asked.deployment.plan.hooks?.find(
    ({ stage }) => stage === undefined || stage === asked.stage,
  );
  if (plan?.outcome === 'never') return;
  sim.clock.after(plan?.after ?? (sim.options.instantRollouts === true ? 0 : lambdaMs), () => {
    if (!isWaiting(record) || isOver(asked.one)) return;
    if (plan?.outcome !== 'FAILED') return settle(record, 'SUCCEEDED');
    record.status = 'FAILED';
    const reason = plan.reason ?? `Lifecycle hook target ${record.hook.hookTargetArn ?? ''} returned FAILED status.`;
    failHook(sim, asked, `${asked.stage} lifecycle hook(s) failed. ${reason}`);
  });
}

/** The hook is over and the deployment goes on. */
export function settle(record: HookRecord, status: 'SUCCEEDED' | 'TIMED_OUT'): void {
  record.status = status;
  record.proceed();
}

function timeOut(sim: Simulation, asked: Asked, record: HookRecord): void {
  if (!isWaiting(record) || isOver(asked.one) || asked.one.rollback !== undefined) return;
  if (record.hook.timeoutConfiguration?.action === 'CONTINUE') return settle(record, 'TIMED_OUT');
  record.status = 'TIMED_OUT';
  const pause = record.hook.targetType === 'PAUSE';
  failHook(
    sim,
    asked,
    `${asked.stage} ${pause ? 'pause hook timed out.' : 'lifecycle hook(s) failed. The hook timed out.'}`,
  );
}

function failHook(sim: Simulation, { service, deployment }: Asked, cause: string): void {
  const sentence = `Service deployment rolled back because ${cause}`;
  fail(sim, service, deployment, {
    event: sentence,
    rolloutReason: `ECS deployment failed: ${cause}`,
    statusReason: sentence,
    rollBack: true,
  });
}
