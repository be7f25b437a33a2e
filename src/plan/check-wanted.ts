import { crossCheck } from '../definitions/cross-checks.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { errorsOf, remarkOf, warningsOf } from '../definitions/finding.ts';
import { joinErrors } from '../support/errors.ts';
import type { DeployChoices } from './choices.ts';
import { imageErrors, withImages } from './images.ts';
import type { Note } from './plan.ts';

/**
 * What is wrong with the files, and with the inputs for them, before anybody is asked: everything in one ActionError
 * (DEFINITION, INPUT). Gives the warnings. Hand in only the files that will be deployed. Where a revision is only
 * registered, ECS's own refusal comes first and costs nothing, so what it would refuse is a warning.
 */
export function checkWanted(wanted: Definitions, choices: Pick<DeployChoices, 'images'>, purpose: 'deploy' | 'register'): Note[] {
  const { taskDefinition: file } = wanted;
  const images = file === undefined ? [] : imageErrors(file.value, choices.images);
  const findings = crossCheck(file === undefined ? wanted : { ...wanted, taskDefinition: { ...file, value: withImages(file.value, choices.images) } });
  const errors = [...images, ...(purpose === 'deploy' ? errorsOf(findings) : [])];
  const warnings = (purpose === 'deploy' ? warningsOf(findings) : findings).map(remarkOf);
  if (errors.length > 0) throw joinErrors(errors, warnings);
  return warnings.map((warning): Note => ({ level: 'warning', ...warning }));
}
