import type { Simulation } from '../simulation.ts';
import { setAlarm } from './alarms.ts';
import { addEvent } from './events.ts';
import { activeHooks } from './hooks.ts';
import type { DeploymentIncident } from './plans.ts';
import { fail } from './rollback.ts';
import { isOver } from './rollout.ts';
import type { DeploymentRecord, ServiceRecord } from './state.ts';

/** Puts what the plan says will happen during a deployment on the agenda. */
export function scheduleIncidents(sim: Simulation, service: ServiceRecord, entry: DeploymentRecord): void {
  for (const incident of entry.plan.incidents ?? []) {
    sim.clock.after(incident.at, () => happen(sim, service, entry, incident));
  }
}

/** Others act through the same operations as the client does; what AWS refuses them is their own affair. */
function happen(sim: Simulation, service: ServiceRecord, entry: DeploymentRecord, incident: DeploymentIncident): void {
  const where = { cluster: service.cluster, service: service.name };
  const serviceDeploymentArn = entry.serviceDeployment?.arn;
  if (incident.alarm !== undefined) setAlarm(sim, incident.alarm.name, incident.alarm.state ?? 'ALARM');
  if (incident.desiredCount !== undefined)
    sim.asOther('UpdateService', { ...where, desiredCount: incident.desiredCount });
  if (incident.update !== undefined) sim.asOther('UpdateService', { ...where, ...incident.update });
  if (incident.deploy !== undefined) deployAnother(sim, service, incident.deploy.image);
  if (incident.stop !== undefined)
    sim.asOther('StopServiceDeployment', { serviceDeploymentArn, stopType: incident.stop });
  if (incident.deleteService === true) sim.asOther('DeleteService', { ...where, force: true });
  if (incident.continue !== undefined && entry.serviceDeployment !== undefined) {
    const hookId = activeHooks(entry.serviceDeployment)[0]?.id;
    sim.asOther('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: incident.continue });
  }
  if (incident.fail !== undefined) giveUp(sim, service, entry, incident.fail);
  if (incident.event !== undefined) writeEvents(sim, service, incident.event, incident.repeat ?? 1);
  if (incident.status !== undefined && entry.serviceDeployment !== undefined) {
    entry.serviceDeployment.shownStatus = incident.status;
  }
}

/** Not the fault of a task: something of the service turns out wrong only while it is deployed. */
function giveUp(sim: Simulation, service: ServiceRecord, entry: DeploymentRecord, cause: string): void {
  const { serviceDeployment: one } = entry;
  if (one === undefined || isOver(one) || one.rollback !== undefined) return;
  const sentence = `Service deployment rolled back because of ${cause}`;
  fail(sim, service, entry, {
    event: sentence,
    rolloutReason: `ECS deployment failed: ${cause}`,
    statusReason: sentence,
    rollBack: true,
  });
}

function writeEvents(sim: Simulation, service: ServiceRecord, text: string, times: number): void {
  for (let number = 1; number <= times; number++) addEvent(sim, service, text.replace('#', String(number)));
}

/** The next revision of the family that is deployed now, with another image. */
function deployAnother(sim: Simulation, service: ServiceRecord, image: string | undefined): void {
  const key = service.taskDefinition.split('/').at(-1) ?? '';
  const definition = sim.state.ecs.taskDefinitions.get(key)?.definition;
  if (definition === undefined) return;
  const { family, cpu, memory, networkMode, requiresCompatibilities, executionRoleArn, taskRoleArn } = definition;
  const containerDefinitions = definition.containerDefinitions.map((one, index) =>
    index === 0 && image !== undefined ? { ...one, image } : one,
  );
  const kept = { family, cpu, memory, networkMode, requiresCompatibilities, executionRoleArn, taskRoleArn };
  sim.asOther('RegisterTaskDefinition', { ...kept, containerDefinitions });
  sim.asOther('UpdateService', { cluster: service.cluster, service: service.name, taskDefinition: family });
}
