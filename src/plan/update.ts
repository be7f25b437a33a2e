import type { UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { compareService, type ServiceComparison } from '../definitions/compare-service.ts';
import type { Definitions, Difference, Loaded, ServiceDefinition } from '../definitions/definitions.ts';
import { liveService } from '../definitions/live-service.ts';
import { ActionError } from '../support/errors.ts';
import type { DeployChoices, Purpose } from './choices.ts';
import { comparedSides } from './compared.ts';
import { controllerOf } from './controller.ts';
import { countNotes, desiredCount } from './desired-count.ts';
import type { Deployed, Note, Plan, Step } from './plan.ts';
import { serviceNotes } from './service-notes.ts';
import { tagSteps } from './service-tags.ts';
import { chooseRevision, type RevisionChoice } from './task-definition.ts';
import { updateAttributes } from './update-attributes.ts';

type Present = Extract<Deployed, { kind: 'present' }>;

/**
 * The service exists: register, tags, then exactly one UpdateService, or none when nothing would change. Of a service that
 * CodeDeploy deploys only the differences can be told. ecspresso: deploy.go
 */
export function planUpdate(deployed: Present, wanted: Definitions, choices: DeployChoices, purpose: Purpose): Plan {
  const codeDeploy = isCodeDeploy(deployed, purpose);
  const service = deployed.service.serviceName ?? '';
  const file = choices.updateService ? wanted.service : undefined;
  const revision = chooseRevision(deployed, wanted.taskDefinition, choices);
  const changes = file === undefined ? nothing : serviceChanges(deployed, file, choices, codeDeploy);
  const request = { choices, wanted: file?.value, live: deployed.service };
  const count = desiredCount(request);
  const update = updateStep({ cluster: deployed.cluster, service, ...changes.attributes }, revision, count, choices);
  const effective = changesAnything(update, deployed, choices);
  return {
    cluster: deployed.cluster,
    service,
    deployed,
    steps: codeDeploy ? [] : [...revision.steps, ...changes.tags, ...(effective ? [update] : [])],
    differences: [...changes.differences, ...countDifference(deployed, count), ...revision.differences],
    compared: comparedSides(file && { from: deployed.service.serviceArn, to: file.path }, revision.compared),
    notes: [...(codeDeploy ? [differencesOnly(service)] : []), ...drainingNote(deployed), ...changes.notes, ...revision.notes, ...countNotes(request, deployed.scalableTarget)],
    existingTaskDefinitionArn: revision.existingArn,
  };
}

/** A deploy through CodeDeploy takes other calls, which cannot be planned yet; a comparison needs none of them. */
function isCodeDeploy({ service }: Present, purpose: Purpose): boolean {
  const controller = controllerOf(service);
  switch (controller.kind) {
    case 'ecs':
      return false;
    case 'code-deploy':
      if (purpose === 'show') return true;
      throw new ActionError('CONFIG', `the service ${service.serviceName} is deployed by CodeDeploy, which is not supported yet`);
    default:
      return controller satisfies never;
  }
}

const differencesOnly = (service: string): Note => ({
  level: 'warning',
  text: `The service ${service} is deployed by CodeDeploy, which is not supported yet: this is what differs, without the calls of a deploy.`,
});

interface ServiceChanges {
  attributes: Partial<ServiceDefinition>;
  tags: Step[];
  differences: Difference[];
  notes: Note[];
}

const nothing: ServiceChanges = { attributes: {}, tags: [], differences: [], notes: [] };

function serviceChanges(deployed: Present, file: Loaded<ServiceDefinition>, choices: DeployChoices, codeDeploy: boolean): ServiceChanges {
  const live = liveService(deployed.service, deployed.revision);
  const comparison: ServiceComparison = compareService(live, file.value, { ignoreTags: choices.ignoreTags, codeDeploy });
  const tags = tagSteps(deployed.service, file.value, choices.ignoreTags);
  return {
    attributes: updateAttributes(file.value, comparison),
    tags: tags.steps,
    // The count is decided by more than the file; `countDifference` tells it.
    differences: comparison.differences.filter(({ path }) => path[0] !== 'desiredCount'),
    notes: [...serviceNotes(file, deployed.service, comparison, choices), ...tags.notes],
  };
}

type UpdateStep = Extract<Step, { kind: 'update-service' }>;

function updateStep(base: UpdateServiceCommandInput, revision: RevisionChoice, count: number | undefined, choices: DeployChoices): UpdateStep {
  const input: UpdateServiceCommandInput = {
    ...base,
    ...(count === undefined ? {} : { desiredCount: count }),
    ...(choices.forceNewDeployment ? { forceNewDeployment: true } : {}),
  };
  return { kind: 'update-service', input, ...(revision.ref === undefined ? {} : { taskDefinition: revision.ref }) };
}

function changesAnything({ input, taskDefinition }: UpdateStep, { service }: Present, choices: DeployChoices): boolean {
  const { cluster: _, service: __, desiredCount: count, ...attributes } = input;
  const counts = count !== undefined && count !== service.desiredCount;
  return taskDefinition !== undefined || counts || choices.forceNewDeployment || Object.keys(attributes).length > 0;
}

function countDifference({ service }: Present, count: number | undefined): Difference[] {
  if (count === undefined || count === service.desiredCount) return [];
  return [{ subject: 'service', path: ['desiredCount'], ...(service.desiredCount === undefined ? {} : { from: service.desiredCount }), to: count }];
}

const drainingNote = ({ service }: Present): Note[] =>
  service.status === 'DRAINING' ? [{ level: 'warning', text: `The service ${service.serviceName} is DRAINING: ECS refuses to update it until it is gone.` }] : [];
