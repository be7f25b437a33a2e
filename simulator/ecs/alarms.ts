import type { Simulation } from '../simulation.ts';
import { fail } from './rollback.ts';
import { isOver } from './rollout.ts';
import type { ServiceRecord } from './state.ts';

/** Changes an alarm; ALARM fails every deployment that watches it. */
export function setAlarm(sim: Simulation, name: string, state: string): void {
  sim.state.alarms.set(name, state);
  if (state !== 'ALARM') return;
  for (const service of sim.state.ecs.services.values()) raise(sim, service, name);
}

function raise(sim: Simulation, service: ServiceRecord, name: string): void {
  const deployment = service.deployments[0];
  const one = deployment?.serviceDeployment;
  const watch = one?.alarms;
  if (deployment === undefined || one === undefined || watch?.status !== 'MONITORING' || isOver(one)) return;
  if (!watch.names.includes(name) || watch.ignored.includes(name) || deployment.rolloutState !== 'IN_PROGRESS') return;
  watch.triggered.push(name);
  watch.status = 'TRIGGERED';
  fail(sim, service, deployment, {
    event: 'alarm detected.',
    rolloutReason: 'ECS deployment failed: alarm detected.',
    statusReason: 'Service deployment rolled back because an alarm was detected.',
    rollBack: one.settings.deploymentConfiguration?.alarms?.rollback === true,
  });
}
