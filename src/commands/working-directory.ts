import type { Inputs } from '../action/inputs.ts';
import { ActionError } from '../support/errors.ts';
import type { World } from '../world.ts';

/** A misspelt folder would otherwise show as a config that cannot be found. Errors: INPUT. */
export async function checkWorkingDirectory({ workingDirectory }: Inputs, { files }: Pick<World, 'files'>): Promise<void> {
  if (await files.exists('.')) return;
  const hint = 'It is a path inside the workspace. Is the repository checked out (actions/checkout) before this step?';
  throw new ActionError('INPUT', `input working-directory: the folder ${workingDirectory} does not exist`, { hint });
}
