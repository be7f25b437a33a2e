import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { diffNewService } from '../definitions/compare-service.ts';
import type { Definitions, ServiceDefinition } from '../definitions/definitions.ts';
import { ActionError } from '../support/errors.ts';
import type { DeployChoices } from './choices.ts';
import { comparedSides } from './compared.ts';
import { countNotes, type CountRequest, desiredCount } from './desired-count.ts';
import type { Deployed, Note, Plan } from './plan.ts';
import { chooseRevision } from './task-definition.ts';

/** The service does not exist: register, then create it with what the file says and no more. ecspresso: create.go */
export function planCreate(deployed: Extract<Deployed, { kind: 'missing' }>, wanted: Definitions, choices: DeployChoices): Plan {
  const { cluster, service } = deployed;
  const file = wanted.service;
  if (file === undefined) {
    throw new ActionError('CONFIG', `service_definition is not defined, and the service ${service} does not exist in the cluster ${cluster}`, {
      hint: 'Name a service definition so that the service can be created, or check cluster, service and region.',
    });
  }
  const revision = chooseRevision(deployed, wanted.taskDefinition, choices);
  if (revision.ref === undefined) throw new ActionError('INTERNAL', 'a service cannot be created without a task definition');
  const request = { choices, wanted: file.value };
  return {
    cluster,
    service,
    deployed,
    steps: [...revision.steps, { kind: 'create-service', input: createInput(file.value, cluster, service, desiredCount(request)), taskDefinition: revision.ref }],
    differences: [...diffNewService({ ...file.value, desiredCount: desiredCount(request) }), ...revision.differences],
    compared: comparedSides({ to: file.path }, revision.compared),
    notes: [creationNote(deployed), ...countMissing(request), ...revision.notes, ...countNotes(request, undefined)],
    existingTaskDefinitionArn: revision.existingArn,
  };
}

function createInput(definition: ServiceDefinition, cluster: string, serviceName: string, count: number | undefined): CreateServiceCommandInput {
  const { desiredCount: _, tags, ...settings } = definition;
  return {
    cluster,
    serviceName,
    ...settings,
    ...(count === undefined ? {} : { desiredCount: count }),
    // The API refuses an empty list of tags.
    ...(tags?.length ? { tags } : {}),
  };
}

/** As in ecspresso a count is made up for a written REPLICA only; ECS wants one for everything but a DAEMON. aws.md 5.3 */
function countMissing(request: CountRequest): Note[] {
  const { choices, wanted } = request;
  if (wanted?.schedulingStrategy === 'DAEMON' || choices.tasks !== undefined || wanted?.desiredCount !== undefined) return [];
  const come = desiredCount(request) === undefined ? 'ECS refuses to create a service without it' : 'the service is created with none';
  return [{ level: 'warning', text: `Neither desiredCount in the service definition nor the input tasks says how many tasks shall run: ${come}.` }];
}

const creationNote = ({ cluster, service, status }: Extract<Deployed, { kind: 'missing' }>): Note => ({
  level: 'info',
  text: `The service ${service} ${status === undefined ? 'does not exist' : 'is INACTIVE'} in the cluster ${cluster} and will be created.`,
});
