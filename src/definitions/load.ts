import type { Config } from '../config/config.ts';
import { withExcerpts } from '../rendering/describe-error.ts';
import { type JsonDocument, readJson } from '../rendering/json.ts';
import type { Path } from '../rendering/position.ts';
import type { Rendered, Source } from '../rendering/rendered.ts';
import { ActionError, errorMessage, joinErrors } from '../support/errors.ts';
import type { Files } from '../support/files.ts';
import { isDoc, isWritten } from './canonical.ts';
import type { Definitions, Loaded, ServiceDefinition, TaskDefinition } from './definitions.ts';
import { errorsOf, type Finding, remarkOf, warningsOf } from './finding.ts';
import { decodeService } from './service.ts';
import type { DefinitionShapes } from './shape.ts';
import { type DecodeContext, type Decoded, decodeTaskDefinition, wrapperOf } from './task-definition.ts';

/** What loading needs of the world. */
export interface LoadWorld {
  files: Pick<Files, 'readText'>;
  /** Renders one file; the functions it may call are already bound. */
  render(source: Source): Promise<Rendered>;
  /** What the API takes; asked for while the files are read. */
  shapes(): DefinitionShapes | Promise<DefinitionShapes>;
}

/** Which files to load, and how strictly. */
export interface LoadOptions {
  taskDefinition: boolean;
  service: boolean;
  /** Unknown keys are errors. */
  strict: boolean;
  /** What the API cannot do without must be there; false for what is only printed. */
  complete: boolean;
  ignoreTags: readonly string[];
}

/** The definitions, and what deserves an annotation in them. */
export interface LoadedDefinitions {
  definitions: Definitions;
  warnings: Finding[];
}

/**
 * Reads, renders, decodes and checks the files that the config names, side by side. Everything that is wrong with either
 * comes in one ActionError (DEFINITION, TEMPLATE, LOOKUP). A file that the config does not name is absent.
 */
export async function loadDefinitions(config: Config, options: LoadOptions, world: LoadWorld): Promise<LoadedDefinitions> {
  const [taskDefinition, service] = await Promise.allSettled([
    options.taskDefinition ? loadFile(config, 'task_definition', options, world, taskDefinitionFormat) : undefined,
    options.service ? loadFile(config, 'service_definition', options, world, serviceFormat) : undefined,
  ]);
  const errors = [taskDefinition, service].flatMap((result) => (result.status === 'rejected' ? [asActionError(result.reason)] : []));
  const [task, svc] = [valueOf(taskDefinition), valueOf(service)];
  if (errors.length > 0) throw joinErrors(errors, [task, svc].flatMap((file) => file?.warnings ?? []).map(remarkOf));
  return {
    definitions: { taskDefinition: task?.loaded, service: svc?.loaded },
    warnings: [...(task?.warnings ?? []), ...(svc?.warnings ?? [])],
  };
}

const valueOf = <T>(result: PromiseSettledResult<T>): T | undefined => (result.status === 'fulfilled' ? result.value : undefined);

const asActionError = (reason: unknown): ActionError =>
  reason instanceof ActionError ? reason : new ActionError('INTERNAL', errorMessage(reason), { cause: reason });

interface OneFile<T> {
  loaded: Loaded<T>;
  warnings: Finding[];
}

/** Text → value; `json` leads back to the file. */
interface Format<T> {
  read(rendered: Rendered): JsonDocument;
  decode(document: unknown, context: DecodeContext): Decoded<T>;
  /** From a path in the decoded value to the file's own: as keys are spelled there. */
  sourcePath(document: unknown, path: Path): Path;
}

// Go reads one value and, unless it takes a wrapper off, insists on the end of the text. ecspresso.md 3.1
const taskDefinitionFormat: Format<TaskDefinition> = {
  read: (rendered) => readJson(rendered, { code: 'DEFINITION', trailing: (value) => (wrapperOf(value) === undefined ? 'refuse' : 'ignore'), duplicates: 'last' }),
  decode: decodeTaskDefinition,
  sourcePath: (document, path) => {
    const wrapper = wrapperOf(document);
    return wrapper === undefined ? spelledPath(document, path) : [wrapper, ...spelledPath((document as Record<string, unknown>)[wrapper], path)];
  },
};

const serviceFormat: Format<ServiceDefinition> = {
  read: (rendered) => readJson(rendered, { code: 'DEFINITION', trailing: 'ignore', duplicates: 'merge' }),
  decode: decodeService,
  sourcePath: spelledPath,
};

/** The keys of the config that name the files. */
type DefinitionKey = 'task_definition' | 'service_definition';

async function loadFile<T>(config: Config, key: DefinitionKey, options: LoadOptions, world: LoadWorld, format: Format<T>): Promise<OneFile<T> | undefined> {
  const path = key === 'task_definition' ? config.taskDefinition : config.serviceDefinition;
  if (path === undefined) return undefined;
  const [text, shapes] = await Promise.all([readText(path, key, config, world), world.shapes()]);
  try {
    const rendered = await world.render({ path, text });
    const json = format.read(rendered);
    const { value, findings, documentPath = (at) => at } = format.decode(json.value, { ...options, ...json, shapes });
    const errors = errorsOf(findings);
    if (errors.length > 0) throw joinErrors(errors, warningsOf(findings).map(remarkOf));
    const pathOf = (at: Path): Path => format.sourcePath(json.value, documentPath(at));
    const positionOf = (at: Path) => json.positionOf(pathOf(at));
    const valuePositionOf = (at: Path) => json.valuePositionOf(pathOf(at));
    const writes = (at: Path) => isWritten(json.value, pathOf(at));
    return { loaded: { path, source: text, rendered: rendered.text, value, writes, positionOf, valuePositionOf }, warnings: warningsOf(findings) };
  } catch (error) {
    throw error instanceof ActionError ? withExcerpts(error, (file) => (file === path ? text : undefined)) : error;
  }
}

async function readText(path: string, key: DefinitionKey, config: Config, world: LoadWorld): Promise<string> {
  try {
    return await world.files.readText(path);
  } catch (error) {
    const missing = (error as { code?: unknown }).code === 'ENOENT';
    throw new ActionError('DEFINITION', `${key}: cannot read ${path}: ${missing ? 'no such file' : errorMessage(error)}`, {
      at: config.places?.[key],
      cause: error,
      hint: missing ? `\`${key}\` in the config is relative to the folder of the config file; the input ${key.replace('_', '-')} is relative to working-directory.` : undefined,
    });
  }
}

function spelledPath(document: unknown, path: Path): Path {
  let at = document;
  return path.map((step) => {
    const own = typeof step === 'string' && isDoc(at) ? (Object.keys(at).find((key) => key.toLowerCase() === step.toLowerCase()) ?? step) : step;
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[own] : undefined;
    return own;
  });
}
