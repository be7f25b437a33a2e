import { withExcerpts } from '../rendering/describe-error.ts';
import { excerptOf } from '../rendering/excerpt.ts';
import type { Functions } from '../rendering/functions.ts';
import { type Path, pathText } from '../rendering/position.ts';
import { type RenderContext, renderConfig } from '../rendering/render.ts';
import { literally, type Source } from '../rendering/rendered.ts';
import { slipOf } from '../rendering/template/index.ts';
import { parseYaml, type YamlDocument } from '../rendering/yaml.ts';
import { ActionError, joinErrors } from '../support/errors.ts';
import type { PluginConfig } from './config.ts';
import { configKeys } from './keys.ts';
import { pluginsOf } from './parse.ts';
import { KeyReader } from './read-keys.ts';
import type { ConfigWarning } from './warning.ts';

/** What may be called while the plugins are not known yet. */
interface CoreWorld {
  context: Omit<RenderContext, 'functions'>;
  core: Functions;
}

/** What is known before anything is rendered. */
export interface FirstPass {
  plugins: PluginConfig[];
  region: string | undefined;
  warnings: readonly ConfigWarning[];
}

/**
 * Reads `plugins` and `region` from a config as it stands, before anything is rendered; strings in them may use the core
 * functions. `cause` is why: a function that only a plugin can bring. Errors: CONFIG, TEMPLATE.
 */
export async function readFirstPass(source: Source, world: CoreWorld, cause: ActionError): Promise<FirstPass> {
  const document = readRaw(source, cause);
  const all = typeof document.value === 'object' && document.value !== null ? document.value : {};
  const raw = Object.fromEntries(Object.entries(all).filter(([key]) => ['plugins', 'region'].includes(key.toLowerCase())));
  const value = await new RawStrings(source, document, world).rendered(raw, []);
  const reader = new KeyReader(document);
  const known = Object.fromEntries(Object.entries(configKeys).filter(([key]) => key === 'plugins' || key === 'region'));
  const checked = reader.object(value, known, []);
  if (reader.errors.length > 0) throw withExcerpts(joinErrors(reader.errors), () => source.text);
  return { plugins: pluginsOf(checked, document), region: typeof checked['region'] === 'string' ? checked['region'] : undefined, warnings: reader.warnings };
}

/** The config is no YAML before its templates are rendered, so its plugins cannot be known. */
export class RawYamlError extends ActionError {}

function readRaw(source: Source, cause: ActionError): YamlDocument {
  try {
    return parseYaml(literally(source));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new RawYamlError('CONFIG', `${error.message}; this config calls a plugin's function (${cause.message}), so it is read as YAML before its templates are rendered`, {
      at: error.at,
      excerpt: error.excerpt,
      cause: error,
      hint: 'Put the template into quotes:  key: "{{ … }}"',
    });
  }
}

/** Renders the strings of a document one by one, with the core functions alone; errors keep their place in the file. */
class RawStrings {
  readonly #source: Source;
  readonly #document: YamlDocument;
  readonly #world: CoreWorld;

  constructor(source: Source, document: YamlDocument, world: CoreWorld) {
    this.#source = source;
    this.#document = document;
    this.#world = world;
  }

  async rendered(value: unknown, path: Path): Promise<unknown> {
    if (typeof value === 'string') return value.includes('{{') ? this.#string(value, path) : value;
    if (Array.isArray(value)) return Promise.all(value.map((item, i) => this.rendered(item, [...path, i])));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, member]) => [key, await this.rendered(member, [...path, key])] as const)));
  }

  async #string(text: string, path: Path): Promise<string> {
    try {
      return (await renderConfig({ path: this.#source.path, text }, { ...this.#world.context, functions: this.#world.core })).text;
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      const { code, message, hint, cause } = error;
      const at = this.#document.valuePositionOf(path);
      // To list a plugin does not help here; to mend a slip of the keyboard does.
      const unknown = /^function "(.*)" not defined$/.exec(message)?.[1];
      const better = unknown === undefined || slipOf(unknown, this.#world.core.template) !== undefined ? hint : undefined;
      throw new ActionError(code, `${pathText(path)}: ${message}`, { at, excerpt: excerptOf(this.#source.text, at), hint: better ?? firstPassHint, cause });
    }
  }
}

const firstPassHint = 'plugins and region are read before any plugin is known: only env, must_env and json_escape can be called in them.';
