import { crossCheckLive } from '../definitions/cross-checks.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { errorsOf } from '../definitions/finding.ts';
import { liveService } from '../definitions/live-service.ts';
import { joinErrors } from '../support/errors.ts';
import { checkWanted } from './check-wanted.ts';
import type { DeployChoices, Purpose } from './choices.ts';
import { planCreate } from './create.ts';
import { rejectExclusive } from './exclusive.ts';
import { filesToRead, registersFile } from './needs.ts';
import type { Deployed, Note, Plan } from './plan.ts';
import { planRegister } from './register.ts';
import { planUpdate } from './update.ts';

/**
 * What must be done so that what is deployed becomes what the files say: the one decision behind deploy, dry run, diff
 * and report. ActionErrors: CONFIG, DEFINITION, INPUT. ecspresso: deploy.go, create.go
 */
export function planDeploy(deployed: Deployed, wanted: Definitions, choices: DeployChoices, purpose: Purpose = 'carry-out'): Plan {
  rejectExclusive(choices);
  if (deployed.kind === 'no-service') return withNotes(planRegister(deployed, wanted, choices), [registersOnly]);
  const files = filesThatCount(deployed, wanted, choices);
  const warnings = checkWanted(files, choices, 'deploy');
  const plan = deployed.kind === 'missing' ? planCreate(deployed, wanted, choices) : planUpdate(deployed, wanted, choices, purpose);
  const errors = errorsOf(crossCheckLive(files, deployed.kind === 'present' ? liveService(deployed.service) : undefined));
  if (errors.length > 0) throw joinErrors(errors, warnings);
  return withNotes(plan, warnings);
}

const withNotes = (plan: Plan, notes: readonly Note[]): Plan => ({ ...plan, notes: [...plan.notes, ...notes] });

const registersOnly: Note = { level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' };

/** A revision that exists already is not in the file, and a service may be left alone. */
function filesThatCount(deployed: Deployed, { taskDefinition, service }: Definitions, choices: DeployChoices): Definitions {
  return { taskDefinition: registersFile(choices, deployed) ? taskDefinition : undefined, service: filesToRead(choices, deployed).service ? service : undefined };
}
