import type { Functions } from '../rendering/functions.ts';
import { readJson } from '../rendering/json.ts';
import { type RenderContext, renderConfig } from '../rendering/render.ts';
import { literally, type Rendered, type Source } from '../rendering/rendered.ts';
import { parseYaml } from '../rendering/yaml.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import type { Files } from '../support/files.ts';
import type { PluginConfig } from './config.ts';
import { configKeys } from './keys.ts';
import { configFormat, locateConfig } from './locate.ts';
import { type ParsedConfig, parseConfig, pluginsOf } from './parse.ts';
import { KeyReader } from './read-keys.ts';

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
  return { ...parseConfig(document.value, path, document), rendered };
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
    if (!(error instanceof ActionError) || !callsUnknown(error)) throw error;
    const { plugins, region } = await firstPass(source, world, error);
    return renderConfig(source, { ...world.context, functions: world.open(plugins, source.path, region) });
  }
}

const callsUnknown = (error: ActionError): boolean => [error, ...error.others].some(({ message }) => /^function ".*" not defined$/.test(message));

/** Only `plugins` and `region`, from the file as it is; strings in them may use the core functions. */
async function firstPass(source: Source, world: ConfigWorld, cause: ActionError): Promise<{ plugins: PluginConfig[]; region: string | undefined }> {
  const document = readRaw(source, cause);
  const all = typeof document.value === 'object' && document.value !== null ? (document.value as Record<string, unknown>) : {};
  const raw = { plugins: all['plugins'], region: all['region'] };
  const value = (await renderStrings(raw, source.path, world)) as Record<string, unknown>;
  const reader = new KeyReader(document);
  const known = Object.fromEntries(Object.entries(configKeys).filter(([key]) => key === 'plugins' || key === 'region'));
  const checked = reader.object(value, known, []);
  return { plugins: pluginsOf(checked, document), region: typeof checked['region'] === 'string' ? checked['region'] : undefined };
}

function readRaw(source: Source, cause: ActionError): ReturnType<typeof parseYaml> {
  try {
    return parseYaml(literally(source));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError('CONFIG', `${error.message}; this config calls a plugin's function (${cause.message}), so it is read as YAML before its templates are rendered`, {
      at: error.at,
      excerpt: error.excerpt,
      cause: error,
      hint: 'Put the template into quotes:  key: "{{ … }}"',
    });
  }
}

async function renderStrings(value: unknown, path: string, world: ConfigWorld): Promise<unknown> {
  if (typeof value === 'string') return value.includes('{{') ? (await renderConfig({ path: `${path}.yml`, text: value }, { ...world.context, functions: world.core })).text : value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => renderStrings(item, path, world)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = await Promise.all(Object.entries(value).map(async ([key, member]) => [key, await renderStrings(member, path, world)] as const));
  return Object.fromEntries(entries);
}
