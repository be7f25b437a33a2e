import { dirname } from 'node:path';
import type { Config, PluginConfig } from '../config/config.ts';
import { type ConfigWorld, type LoadedConfig, loadConfig } from '../config/load.ts';
import { environmentRegion, resolveSettings } from '../config/settings.ts';
import { remarkOf } from '../definitions/finding.ts';
import { type LoadOptions, loadDefinitions } from '../definitions/load.ts';
import type { Definitions } from '../definitions/definitions.ts';
import type { DescribeWorld } from '../ecs/describe.ts';
import type { TimeLimit } from '../ecs/waiting/time-limit.ts';
import { coreFunctions } from '../lookups/core.ts';
import { type Lookups, openLookups } from '../lookups/index.ts';
import type { Note } from '../plan/plan.ts';
import { explaining } from '../rendering/describe-error.ts';
import { renderDefinition, type RenderContext } from '../rendering/render.ts';
import type { Rendered, Source } from '../rendering/rendered.ts';
import type { Aws } from '../world.ts';
import { layEnvironment } from './environment.ts';
import { readImport } from './imports.ts';
import { replaceConfig } from './no-config.ts';
import { namesOf } from './names.ts';
import type { Session } from './session.ts';
import { checkWorkingDirectory } from './working-directory.ts';

/** What the project says, settled, and the way to everything that follows from it. */
export interface Project {
  /** Region, cluster and service as decided by input, config and default. */
  config: Config;
  /** The config as rendered; absent when inputs replace it. */
  rendered?: Rendered;
  /** How long the run may wait. */
  limit: TimeLimit;
  aws: Aws;
  describeWorld: DescribeWorld;
  lookups: Lookups;
  render(source: Source): Promise<Rendered>;
  loadDefinitions(options?: Partial<LoadOptions>): Promise<Definitions>;
}

/** env files → config → lookups: a straight line, after which files can be rendered and AWS can be asked. */
export async function openProject(session: Session): Promise<Project> {
  const { inputs, world } = session;
  await checkWorkingDirectory(inputs, world);
  await layEnvironment(inputs, world);
  const open = lookupsOf(session);
  const context = contextOf(session);
  const loaded = (await replaceConfig(inputs, world.files)) ?? (await loadConfig(inputs.config, configWorld(session, context, open)));
  const { config, limit } = settled(loaded, session);
  // Before anything else can fail: what is odd about the config may be the reason.
  await session.learn({ notes: notesOf(loaded) });
  // An error about a plugin's entry shows the line of the config.
  const lookups = await explaining(linesOf(loaded.rendered), () => ready(open(config.plugins, config.path, config.region)));
  const aws = world.aws(config.region);
  await session.learn({ region: aws.region, cluster: config.cluster, service: config.service, limit });
  const project: Omit<Project, 'loadDefinitions'> = {
    config,
    rendered: loaded.rendered,
    limit,
    aws,
    lookups,
    render: (source) => {
      lookups.prefetch(source);
      return renderDefinition(source, { ...context, functions: lookups.functions });
    },
    describeWorld: { ecs: aws.ecs, clock: world.clock, region: aws.region, signal: world.signal },
  };
  return { ...project, loadDefinitions: (options) => definitionsOf(session, project, notesOf(loaded), options) };
}

type OpenLookups = (plugins: readonly PluginConfig[], path: string, region: string | undefined) => Lookups;

const contextOf = ({ inputs, world }: Session): Omit<RenderContext, 'functions'> => ({
  ext: { extStr: inputs.extStr, extCode: inputs.extCode },
  env: world.env,
  importer: { read: (path, from) => readImport(path, from, world.files) },
});

/** What reading a config takes: one that calls functions of its own plugins has them opened half-way. */
const configWorld = ({ inputs, world }: Session, context: Omit<RenderContext, 'functions'>, open: OpenLookups): ConfigWorld => ({
  files: world.files,
  context,
  core: coreFunctions(world.env),
  open: (plugins, path, region) => open(plugins, path, inputs.region ?? region ?? environmentRegion(world.env)).functions,
});

async function ready(lookups: Lookups): Promise<Lookups> {
  await lookups.ready();
  return lookups;
}

/** The lines of the config, for errors about it that have a place but no line. */
const linesOf =
  (rendered: Rendered | undefined) =>
  (file: string): string | undefined =>
    file === rendered?.path ? rendered.source : undefined;

/** Opened once per set of plugins: a config that calls them and the definitions share the states that were read. */
function lookupsOf(session: Session): OpenLookups {
  const { world } = session;
  const opened = new Map<string, Lookups>();
  return (plugins, path, region) => {
    const key = JSON.stringify([plugins.map(({ name, funcPrefix, config }) => [name, funcPrefix, config]), path, region]);
    const known = opened.get(key) ?? openLookups({ plugins, configDirectory: dirname(path), world: world.lookups(region), secrets: world.secrets });
    opened.set(key, known);
    return known;
  };
}

function settled(loaded: Omit<LoadedConfig, 'rendered'>, { inputs, world }: Session): { config: Config; limit: TimeLimit } {
  const layers = [{ source: 'input' as const, values: { region: inputs.region, cluster: inputs.cluster, service: inputs.service, timeoutMs: inputs.timeoutMs } }];
  const { region, cluster, service, timeoutMs } = resolveSettings(layers, loaded, world.env);
  const { taskDefinition, serviceDefinition } = inputs;
  const config = {
    ...loaded.config,
    region: region?.value,
    cluster: cluster.value,
    service: service?.value,
    taskDefinition: taskDefinition ?? loaded.config.taskDefinition,
    serviceDefinition: serviceDefinition ?? loaded.config.serviceDefinition,
    // What an input names stands nowhere in the file.
    places: {
      task_definition: taskDefinition === undefined ? loaded.config.places?.task_definition : undefined,
      service_definition: serviceDefinition === undefined ? loaded.config.places?.service_definition : undefined,
    },
  };
  return { config, limit: { ms: timeoutMs.value, source: timeoutMs.source } };
}

const notesOf = ({ warnings }: Pick<LoadedConfig, 'warnings'>): Note[] =>
  warnings.map(({ level, text, at }) => ({ level: level === 'warning' ? 'warning' : 'info', text, at }));

async function definitionsOf(session: Session, project: Omit<Project, 'loadDefinitions'>, notes: readonly Note[], options: Partial<LoadOptions> = {}): Promise<Definitions> {
  const { inputs, world } = session;
  const { config, rendered, render } = project;
  const all: LoadOptions = { taskDefinition: true, service: true, strict: inputs.strict, complete: true, ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags], ...options };
  const { definitions, warnings } = await explaining(linesOf(rendered), () => loadDefinitions(config, all, { files: world.files, render, shapes: world.shapes }));
  world.secrets.settle(namesOf(config, definitions));
  const found = warnings.map((warning): Note => ({ level: 'warning', ...remarkOf(warning) }));
  await session.learn({ notes: [...notes, ...found] });
  return definitions;
}
