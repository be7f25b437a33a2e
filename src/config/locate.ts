import { basename, dirname, extname, join } from 'node:path';
import { ActionError } from '../support/errors.ts';
import type { Files } from '../support/files.ts';

/** What ecspresso looks for in the working directory when no config is named, in this order. */
const wellKnown = ['ecspresso.yml', 'ecspresso.yaml', 'ecspresso.json', 'ecspresso.jsonnet'] as const;
const extensions = ['.yml', '.yaml', '.json', '.jsonnet'] as const;

/**
 * The config file to read: as named, or the first well-known one if the name is missing or the default. Errors: CONFIG,
 * with what was looked for and files nearby that could be meant. ecspresso: cli.go
 */
export async function locateConfig(named: string | undefined, files: Pick<Files, 'exists'>): Promise<string> {
  const { wanted, candidates } = soughtAs(named);
  for (const candidate of candidates) {
    if (await files.exists(candidate)) return candidate;
  }
  const near = await existing(nearby(wanted), files);
  const looked = candidates.length === 1 ? `the config file ${wanted} does not exist` : `no config found: looked for ${candidates.join(', ')}`;
  const hint = near.length > 0 ? `There is ${near.join(', ')}; name it in the input config.` : 'Name the file in the input config, relative to working-directory; or do without one, with the inputs task-definition, cluster and service.';
  throw new ActionError('CONFIG', looked, { hint });
}

/** Whether there is a config to read: one that is named has to be there, a well-known one may. */
export async function hasConfig(named: string | undefined, files: Pick<Files, 'exists'>): Promise<boolean> {
  const { candidates } = soughtAs(named);
  return candidates.length === 1 || (await existing(candidates, files)).length > 0;
}

function soughtAs(named: string | undefined): { wanted: string; candidates: readonly string[] } {
  const wanted = named === undefined || named === '' ? wellKnown[0] : named;
  return { wanted, candidates: wanted === wellKnown[0] ? wellKnown : [wanted] };
}

/** The parser that a config's extension asks for. Errors: CONFIG. */
export function configFormat(path: string): 'yaml' | 'jsonnet' {
  switch (extname(path)) {
    case '.yml':
    case '.yaml':
      return 'yaml';
    case '.json':
    case '.jsonnet':
      return 'jsonnet';
    default:
      throw new ActionError('CONFIG', `unsupported config file extension: ${path}`, { hint: `Known are ${extensions.join(', ')}.` });
  }
}

/** Names people mean when they name a file that is not there: another extension, the usual folders. */
function nearby(wanted: string): string[] {
  const folder = dirname(wanted);
  const stem = basename(wanted, extname(wanted));
  const here = extensions.map((extension) => join(folder, `${stem}${extension}`));
  const usual = ['.', folder, 'deploy', '.ecspresso', 'ecspresso', '.github'].flatMap((place) => wellKnown.map((name) => join(place, name)));
  return [...new Set([...here, ...usual])].filter((name) => name !== wanted);
}

async function existing(names: readonly string[], files: Pick<Files, 'exists'>): Promise<string[]> {
  const found = await Promise.all(names.map(async (name) => ((await files.exists(name)) ? [name] : [])));
  return found.flat();
}
