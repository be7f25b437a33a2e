import type { Definitions } from '../definitions/definitions.ts';
import { checkWanted } from './check-wanted.ts';
import type { DeployChoices } from './choices.ts';
import { comparedSides } from './compared.ts';
import { rejectDeploying } from './exclusive.ts';
import type { Deployed, Plan } from './plan.ts';
import { chooseFile } from './task-definition.ts';

/** A revision is registered, or found where `skip-unchanged` allows it; no service is touched. ecspresso: register.go */
export function planRegister(deployed: Extract<Deployed, { kind: 'no-service' }>, wanted: Definitions, choices: DeployChoices): Plan {
  rejectDeploying(choices);
  const notes = checkWanted({ taskDefinition: wanted.taskDefinition }, choices, 'register');
  const revision = chooseFile(wanted.taskDefinition, choices, deployed.taskDefinition, undefined);
  return {
    cluster: deployed.cluster,
    deployed,
    steps: revision.steps,
    differences: revision.differences,
    compared: comparedSides(undefined, revision.compared),
    notes: [...notes, ...revision.notes],
    existingTaskDefinitionArn: revision.existingArn,
  };
}
