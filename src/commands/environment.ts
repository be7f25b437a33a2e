import type { Inputs } from '../action/inputs.ts';
import { parseEnvFile } from '../rendering/envfile.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import type { World } from '../world.ts';

/** Lays env files, each over the one before, and then the input `env` over the environment; registers the values to mask. */
export async function layEnvironment(inputs: Inputs, world: World): Promise<void> {
  for (const file of inputs.envFiles) world.layEnv(parseEnvFile(await readEnvFile(file, world), file));
  world.layEnv(inputs.env);
  for (const name of inputs.mask) world.secrets.add(world.env[name]);
}

async function readEnvFile(file: string, world: World): Promise<string> {
  try {
    return await world.files.readText(file);
  } catch (error) {
    throw new ActionError('CONFIG', `cannot read the env file ${file}: ${errorMessage(error)}`, { cause: error, hint: 'Paths in envfile are relative to working-directory.' });
  }
}
