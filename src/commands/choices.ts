import type { Inputs } from '../action/inputs.ts';
import type { Config } from '../config/config.ts';
import type { DeployChoices } from '../plan/choices.ts';
import type { World } from '../world.ts';

/** The inputs that decide over the plan, with what the config says beside them. */
export function choicesOf(inputs: Inputs, config: Pick<Config, 'ignoreTags'>, run: World['github']['run']): DeployChoices {
  return {
    tasks: inputs.tasks,
    forceNewDeployment: inputs.forceNewDeployment,
    updateService: inputs.updateService,
    skipTaskDefinition: inputs.skipTaskDefinition,
    revision: inputs.revision,
    latestTaskDefinition: inputs.latestTaskDefinition,
    skipUnchanged: inputs.skipUnchanged,
    images: inputs.images,
    provenanceTags: inputs.provenanceTags ? provenanceOf(run) : {},
    ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags],
  };
}

/** Where a revision came from, as tags of the task definition. */
function provenanceOf(run: World['github']['run']): Record<string, string> {
  const tags = { commit: run.commit, repository: run.repository, 'run-url': run.runUrl, actor: run.actor };
  return Object.fromEntries(Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
