import type { Env } from '../support/env.ts';
import { ActionError } from '../support/errors.ts';
import { excerptOf } from './excerpt.ts';
import { withExcerpts } from './describe-error.ts';
import type { ImportedFile, Importer, JsonnetError } from './jsonnet/index.ts';
import type { ExternalVariables, Functions } from './functions.ts';
import { pathAt } from './json/path-at.ts';
import { offsetAt } from './position.ts';
import { literally, type Rendered, type Source } from './rendered.ts';
import { renderTemplate } from './template/index.ts';

export type { ImportedFile };

/** What rendering may use. It knows of no plugin and no AWS: the functions are handed in. */
export interface RenderContext {
  functions: Functions;
  ext: ExternalVariables;
  env: Env;
  /** Reads what Jsonnet files import. */
  importer: Importer;
}

/** A config file: `.json` and `.jsonnet` go through Jsonnet first, then every file through the Go template. ecspresso: go-config */
export const renderConfig = (source: Source, context: RenderContext): Promise<Rendered> =>
  /\.jsonnet$|\.json$/.test(source.path) ? renderJsonnet(source, context) : renderGoTemplate(source, context);

/** A definition file: Jsonnet by its extension, Mustache by its name, everything else is a Go template. Errors: TEMPLATE, LOOKUP. */
export function renderDefinition(source: Source, context: RenderContext): Promise<Rendered> {
  if (source.path.endsWith('.jsonnet')) return renderJsonnet(source, context);
  return source.path.endsWith('.mustache') ? renderMustache(source, context) : renderGoTemplate(source, context);
}

async function renderGoTemplate(source: Source, { functions }: RenderContext): Promise<Rendered> {
  const { path, text } = source;
  if (!text.includes('{{')) return literally(source);
  try {
    const rendered = await renderTemplate({ name: path, text }, functions.template);
    const originOf = (offset: number) => ({ file: path, ...rendered.origins.originOf(offset) });
    return { path, source: text, text: rendered.text, engine: 'template', originOf };
  } catch (error) {
    throw error instanceof ActionError ? withExcerpts(error, (file) => (file === path ? text : undefined)) : error;
  }
}

async function renderMustache(source: Source, { functions, env }: RenderContext): Promise<Rendered> {
  const { renderDefinitionMustache } = await import('./mustache.ts');
  try {
    const { text, originOf } = await renderDefinitionMustache(source, { env, lambdas: functions.lambdas });
    return { path: source.path, source: source.text, text, engine: 'mustache', originOf };
  } catch (error) {
    throw error instanceof ActionError ? withExcerpts(error, (file) => (file === source.path ? source.text : undefined)) : error;
  }
}

/** Jsonnet first, then the Go template over the JSON that it made, as ecspresso does: a template cannot change the Jsonnet. */
async function renderJsonnet(source: Source, context: RenderContext): Promise<Rendered> {
  const { functions } = context;
  const json = await manifested(source, context);
  const { memberPlaces } = await import('./jsonnet/index.ts');
  const placesOf = memberPlaces(source);
  const memberAt: Rendered['memberAt'] = (path) => {
    const place = placesOf(path);
    return place === undefined ? undefined : { key: { file: source.path, ...place.key }, value: { file: source.path, ...place.value } };
  };
  const made: Rendered = { path: source.path, source: source.text, text: json, engine: 'jsonnet', originOf: () => undefined, memberAt };
  if (!json.includes('{{')) return made;
  try {
    return { ...made, text: (await renderTemplate({ name: source.path, text: json }, functions.template)).text };
  } catch (error) {
    throw error instanceof ActionError ? inMadeJson(error, made) : error;
  }
}

/** What Jsonnet makes of a file. An error points into the file where it arose, imported or not, and shows the way to it. */
async function manifested(source: Source, { functions, ext, importer }: RenderContext): Promise<string> {
  const { evaluateJsonnet, JsonnetError } = await import('./jsonnet/index.ts');
  try {
    return await evaluateJsonnet(source, { natives: functions.natives, extStr: ext.extStr, extCode: ext.extCode, importer });
  } catch (error) {
    throw error instanceof JsonnetError ? withTrace(error) : error;
  }
}

/** Below the source line stands the stack trace, unless it says no more than the position does. */
function withTrace(error: JsonnetError): ActionError {
  const { code, message, at, hint, cause, others, trace, textOf } = error;
  const text = at === undefined ? undefined : textOf(at.file);
  const excerpt = at === undefined || text === undefined ? [] : [excerptOf(text, at)];
  const lines = trace.length > 1 ? trace.map((line) => `  at ${line}`) : [];
  const shown = [...excerpt, ...lines];
  return new ActionError(code, message, { at, excerpt: shown.length === 0 ? undefined : shown.join('\n'), hint, cause, others });
}

/** A template error in what Jsonnet made stands in a member of it; the made line is shown below the user's own. */
function inMadeJson(error: ActionError, made: Rendered): ActionError {
  const { path, text: json, source } = made;
  const { code, message, at, hint, cause, others } = error;
  const place = at === undefined ? undefined : made.memberAt?.(pathAt(json, offsetAt(json, at)))?.value;
  const own = place === undefined ? '' : `${excerptOf(source, place)}\n`;
  const excerpt = at === undefined ? undefined : `${own}  the JSON that Jsonnet made of ${path}:\n${excerptOf(json, at)}`;
  const quoted = /\\"/.test(excerpt ?? '') ? 'Inside Jsonnet write the strings of a template in backquotes: \'{{ env `NAME` }}\'.' : undefined;
  return new ActionError(code, message, { at: place ?? { file: path, line: 1, column: 1 }, excerpt, hint: hint ?? quoted, cause, others: others.map((other) => inMadeJson(other, made)) });
}
