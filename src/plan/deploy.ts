import type { Config } from '../config/config.ts';
import { crossCheckLive } from '../definitions/cross-checks.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { errorsOf, type Finding } from '../definitions/finding.ts';
import { liveService } from '../definitions/live-service.ts';
import { joinErrors } from '../support/errors.ts';
import type { DeployChoices } from './choices.ts';
import { planCreate } from './create.ts';
import { rejectExclusive } from './exclusive.ts';
import type { Deployed, Note, Plan } from './plan.ts';
import { prepareTaskDefinition } from './task-definition.ts';
import { planUpdate } from './update.ts';

/** What a plan needs to know besides the three states. */
export interface PlanContext {
  config: Pick<Config, 'cluster' | 'service'>;
}

/**
 * What must be done so that what is deployed becomes what the files say: the one decision behind deploy, dry run and
 * report. Without `deployed` the config names no service, and only a revision is registered. ActionErrors: CONFIG,
 * DEFINITION, INPUT. ecspresso: deploy.go, create.go
 */
export function planDeploy(deployed: Deployed | undefined, wanted: Definitions, choices: DeployChoices, context: PlanContext): Plan {
  rejectExclusive(choices);
  const { cluster, service } = context.config;
  if (deployed === undefined || service === undefined) return registerOnly(wanted, choices, cluster);
  const plan = deployed.kind === 'missing' ? planCreate(deployed, wanted, choices) : planUpdate(deployed, wanted, choices, service);
  const live = deployed.kind === 'present' ? liveService(deployed.service) : undefined;
  const findings = crossCheckLive(deployedFiles(plan, wanted, choices), live);
  const errors = errorsOf(findings);
  if (errors.length > 0) throw joinErrors(errors);
  return { ...plan, notes: [...plan.notes, ...findings.map(noteOf)] };
}

/** The files that take part: a revision that exists already is not in the file, and a service may be left alone. */
function deployedFiles(plan: Plan, { taskDefinition, service }: Definitions, choices: DeployChoices): Definitions {
  const registers = plan.steps.some((step) => step.kind === 'register-task-definition');
  const uses = choices.updateService || plan.deployed?.kind === 'missing';
  return { taskDefinition: registers ? taskDefinition : undefined, service: uses ? service : undefined };
}

/** What a check found, as the plan says it. */
export const noteOf = ({ message, hint, at }: Finding): Note => ({ level: 'warning', text: hint === undefined ? message : `${message}. ${hint}`, at });

function registerOnly(wanted: Definitions, choices: DeployChoices, cluster: string): Plan {
  const { definition, notes } = prepareTaskDefinition(wanted.taskDefinition, choices);
  const only: Note = { level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' };
  return { cluster, steps: [{ kind: 'register-task-definition', input: definition }], differences: [], notes: [only, ...notes] };
}
