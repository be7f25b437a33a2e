import { ActionError, errorMessage } from '../../support/errors.ts';
import type { Secrets } from '../../support/secrets.ts';
import type { LookupWorld, ObjectAddress } from '../world.ts';
import { locationOf } from './backend.ts';
import { decodeState } from './decode.ts';
import { readAzure } from './azurerm.ts';
import { readGs } from './gs.ts';
import { readHttp } from './http.ts';
import { readLocal, selectedWorkspace } from './local.ts';
import { type Location, passwordsIn, workspaceFile } from './location.ts';
import { readRemote } from './remote.ts';
import { openS3 } from './s3.ts';
import { indexState, type State } from './state.ts';

/** What the back ends share between the states of a run. */
export interface BackEnds {
  world: LookupWorld;
  secrets: Secrets;
  s3: (address: ObjectAddress) => Promise<string>;
}

/** The reader of a run: its states share what the back ends find out about buckets. */
export function openReader(world: LookupWorld, secrets: Secrets): (location: Location) => Promise<State> {
  const backEnds: BackEnds = { world, secrets, s3: openS3(world) };
  return (location) => readState(location, backEnds);
}

/** Reads, follows a backend pointer once, and indexes. Errors: LOOKUP, CREDENTIALS, each naming the location. */
export async function readState(location: Location, backEnds: BackEnds): Promise<State> {
  return naming(location, async () => {
    const file = decodeState(await readText(location, backEnds));
    if (file.kind === 'state') return indexState(file);
    const honoursWorkspace = location.kind === 'local' && location.workspace;
    const workspace = honoursWorkspace ? await selectedWorkspace(workspaceFile(location.path), backEnds.world) : 'default';
    const target = locationOf(file.backend, workspace);
    passwordsIn(target).forEach((password) => backEnds.secrets.add(password));
    return naming(target, async () => {
      const remote = decodeState(await readText(target, backEnds));
      if (remote.kind === 'state') return indexState(remote);
      throw new ActionError('LOOKUP', 'the backend holds another pointer instead of a state', { hint: 'Copy the state itself there (terraform state push).' });
    });
  });
}

async function readText(location: Location, { world, s3 }: BackEnds): Promise<string> {
  switch (location.kind) {
    case 'local':
      return readLocal(location.path, world);
    case 's3':
      return s3(location.object);
    case 'http':
      return readHttp(location.url, world);
    case 'remote':
      return readRemote(location, world);
    case 'gs':
      return readGs(location, world);
    case 'azurerm':
      return readAzure(location, world);
    default:
      return location satisfies never;
  }
}

async function naming<T>(location: Location, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    const { code, message, hint, cause, at } = error instanceof ActionError ? error : new ActionError('LOOKUP', errorMessage(error), { cause: error });
    throw new ActionError(code, `failed to read tfstate from ${location.shown}: ${message}`, { hint, cause, at });
  }
}
