import { explaining, withExcerpts } from '../rendering/describe-error.ts';
import type { Functions } from '../rendering/functions.ts';
import { readJson } from '../rendering/json.ts';
import { type RenderContext, renderConfig } from '../rendering/render.ts';
import type { Rendered, Source } from '../rendering/rendered.ts';
import { slipOf } from '../rendering/template/index.ts';
import { parseYaml } from '../rendering/yaml.ts';
import { ActionError, errorMessage, joinErrors } from '../support/errors.ts';
import type { Files } from '../support/files.ts';
import type { PluginConfig } from './config.ts';
import { type FirstPass, RawYamlError, readFirstPass } from './first-pass.ts';
import { configFormat, locateConfig } from './locate.ts';
import { type ParsedConfig, parseConfig } from './parse.ts';

/** What loading needs of the world. */
export interface ConfigWorld {
  files: Pick<Files, 'readText' | 'exists'>;
  /** Everything but the functions, which depend on the config itself. */
  context: Omit<RenderContext, 'functions'>;
  /** env, must_env, json_escape: all that a config may call as long as its plugins are not known. */
  core: Functions;
  /** The functions of these plugins, in this region. */
  open(plugins: readonly PluginConfig[], path: string, region: string | undefined): Functions;
}

/** A config as it was read. */
export interface LoadedConfig extends ParsedConfig {
  rendered: Rendered;
}

/**
 * Finds, renders and checks the config. Raw text is rendered first, as ecspresso v2 does; only a config that calls a
 * plugin's function is read twice, as v3 will: plugins and region from the raw YAML, then everything. Errors: CONFIG,
 * TEMPLATE, LOOKUP.
 */
export async function loadConfig(named: string | undefined, world: ConfigWorld): Promise<LoadedConfig> {
  const path = await locateConfig(named, world.files);
  const format = configFormat(path);
  const source: Source = { path, text: await readText(path, world) };
  const rendered = await renderTwice(source, format, world);
  const document = format === 'yaml' ? parseYaml(rendered) : readJson(rendered, { code: 'CONFIG', trailing: 'ignore', duplicates: 'merge' });
  const parsed = await explaining((file) => (file === path ? source.text : undefined), () => parseConfig(document.value, path, document));
  return { ...parsed, rendered };
}

async function readText(path: string, world: ConfigWorld): Promise<string> {
  try {
    return await world.files.readText(path);
  } catch (error) {
    throw new ActionError('CONFIG', `cannot read the config file ${path}: ${errorMessage(error)}`, { cause: error });
  }
}

async function renderTwice(source: Source, format: 'yaml' | 'jsonnet', world: ConfigWorld): Promise<Rendered> {
  // Jsonnet has no raw form to read plugins from: its natives are those that need no plugin.
  if (format === 'jsonnet') return renderConfig(source, { ...world.context, functions: world.open([], source.path, undefined) });
  try {
    return await renderConfig(source, { ...world.context, functions: world.core });
  } catch (error) {
    const unknown = error instanceof ActionError ? unknownFunctions(error) : [];
    if (!(error instanceof ActionError) || unknown.length === 0) throw error;
    return withPlugins(source, world, await firstPass(source, world, error, unknown));
  }
}

/** What is odd about the plugins may be why they cannot be opened, or have no answer. */
async function withPlugins(source: Source, world: ConfigWorld, { plugins, region, warnings }: FirstPass): Promise<Rendered> {
  try {
    return await renderConfig(source, { ...world.context, functions: world.open(plugins, source.path, region) });
  } catch (error) {
    if (!(error instanceof ActionError) || warnings.length === 0) throw error;
    throw withExcerpts(joinErrors([error], warnings.filter(({ level }) => level === 'warning')), (file) => (file === source.path ? source.text : undefined));
  }
}

const unknownFunctions = (error: ActionError): string[] => [error, ...error.others].flatMap(({ message }) => /^function "(.*)" not defined$/.exec(message)?.[1] ?? []);

/** What plugins there are. A file that is no YAML as it stands may just hold a slip of the keyboard, which then is the thing to tell. */
async function firstPass(source: Source, world: ConfigWorld, cause: ActionError, unknown: readonly string[]): Promise<FirstPass> {
  try {
    return await readFirstPass(source, world, cause);
  } catch (error) {
    const slips = unknown.every((name) => slipOf(name, world.core.template) !== undefined);
    throw error instanceof RawYamlError && slips ? cause : error;
  }
}
