import { ActionError, errorMessage } from '../../support/errors.ts';
import type { LookupWorld } from '../world.ts';
import { longestState, tooBig } from './big.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'not a directory',
};

/** The text of a state on this machine. Errors: LOOKUP. */
export async function readLocal(path: string, world: LookupWorld): Promise<string> {
  try {
    const size = await world.files.size(path);
    if (size > longestState) throw tooBig(size);
    return await world.files.readText(path);
  } catch (error) {
    if (error instanceof ActionError) throw error;
    const code = (error as { code?: string }).code ?? '';
    throw new ActionError('LOOKUP', `open ${path}: ${reasons[code] ?? errorMessage(error)}`, { cause: error, hint: hintFor(code, path) });
  }
}

function hintFor(code: string, path: string): string | undefined {
  const misplaced = /(?:^|\/)(s3|gs|https?|azurerm|remote|file):\/+/.exec(path)?.[1];
  if (misplaced !== undefined) return `path: is for files beside the config. For ${misplaced}:// write url: instead.`;
  if (code !== 'ENOENT') return undefined;
  return 'path: is relative to the directory of the config, url: without scheme to the working directory. Is the state checked out or fetched before this step? `optional: true` makes a missing state a warning.';
}

/** The workspace that is selected beside a pointer file: TF_WORKSPACE, else the content of the file `environment`, as it is. */
export async function selectedWorkspace(file: string, world: LookupWorld): Promise<string> {
  const named = world.env['TF_WORKSPACE'];
  if (named !== undefined && named !== '') return named;
  const content = await world.files.readText(file).catch(() => '');
  return content === '' ? 'default' : content;
}
