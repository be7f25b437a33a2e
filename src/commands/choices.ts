import type { Inputs } from '../action/inputs.ts';
import type { Config } from '../config/config.ts';
import type { DeployChoices } from '../plan/choices.ts';
import { rejectExclusive } from '../plan/exclusive.ts';
import { provenanceTags } from '../plan/provenance.ts';
import type { World } from '../world.ts';

/** The inputs that decide over the plan, with what the config says beside them. Inputs that contradict each other are an ActionError (INPUT). */
export function choicesOf(inputs: Inputs, config: Pick<Config, 'ignoreTags'>, run: World['github']['run']): DeployChoices {
  const choices: DeployChoices = {
    tasks: inputs.tasks,
    forceNewDeployment: inputs.forceNewDeployment,
    updateService: inputs.updateService,
    skipTaskDefinition: inputs.skipTaskDefinition,
    revision: inputs.revision,
    latestTaskDefinition: inputs.latestTaskDefinition,
    skipUnchanged: inputs.skipUnchanged,
    images: inputs.images,
    provenanceTags: inputs.provenanceTags ? provenanceTags(run) : {},
    ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags],
  };
  rejectExclusive(choices);
  return choices;
}
