import type { PluginConfig } from '../config/config.ts';
import type { Functions } from '../rendering/functions.ts';
import type { Source as RenderingSource } from '../rendering/rendered.ts';
import type { FunctionTable } from '../rendering/template/index.ts';
import { ActionError, joinErrors } from '../support/errors.ts';
import type { Secrets } from '../support/secrets.ts';
import { sureCalls, takes } from './ahead.ts';
import { askAws } from './aws-answers.ts';
import { type Combined, combine } from './combine.ts';
import { environmentSource } from './env.ts';
import { once } from './once.ts';
import { openPlugin } from './plugins.ts';
import type { Source } from './source.ts';
import { secretsManagerSource } from './secrets-manager.ts';
import { ssmSource } from './ssm.ts';
import type { Location } from './tfstate/location.ts';
import type { StateSource } from './tfstate/source.ts';
import type { Instance, State } from './tfstate/state.ts';
import type { LookupWorld } from './world.ts';

/** A state that lookups have read in this run. */
export interface ReadState {
  /** Where it is, without anything secret. */
  location: string;
  /** The instances of a managed resource type (`aws_ecs_service` …), with their addresses. */
  instancesOf(type: string): readonly Instance[];
}

/** What files may look up in this run. Every answer is kept; equal questions are asked once. */
export interface Lookups {
  functions: Functions;
  /**
   * Starts whatever a file is sure to ask for, all at the same time: the states whose functions it mentions, and the calls to
   * AWS that a template makes in any case. Never rejects, returns at once.
   */
  prefetch(file: RenderingSource): void;
  /** Rejects if a configured state on this machine cannot be read, used or not, as ecspresso does. Errors: LOOKUP. */
  ready(): Promise<void>;
  /** The states that were read so far; downloads nothing. */
  states(): Promise<readonly ReadState[]>;
}

export interface LookupOptions {
  plugins: readonly PluginConfig[];
  /** Directory of the config file: a state's `path` is relative to it. */
  configDirectory: string;
  world: LookupWorld;
  secrets: Secrets;
}

/** Opens what the config's plugins offer, without asking anybody anything yet. Errors: CONFIG. ecspresso: plugin.go */
export function openLookups({ plugins, configDirectory, world, secrets }: LookupOptions): Lookups {
  const answers = askAws(world, secrets);
  const builtIn: Source[] = [ssmSource('ssm', '', answers.parameter), secretsManagerSource('secretsmanager', '', answers.secretArn)];
  const surroundings = { world, answers, directory: configDirectory, read: stateReader(world, secrets), log: world.log, secrets };
  const configured = allOf(plugins.map((plugin) => () => ({ plugin, source: openPlugin(plugin, surroundings) })));
  const { functions }: Combined = combine(environmentSource(world.env), builtIn, configured);
  const sources = configured.map(({ source }) => source);
  return {
    functions,
    prefetch: ({ path, text }) => {
      sources.filter((source) => mentions(text, source)).forEach((source) => source.prefetch?.());
      // What a template in Jsonnet will be shows only when it has been evaluated; a Mustache file asks for all at once anyway.
      if (!/\.(?:jsonnet|mustache)$/.test(path)) askAhead(text, functions.template, [...builtIn, ...sources]);
    },
    ready: async () => {
      const ends = await Promise.allSettled(sources.map((source) => source.ready?.()));
      allOf(ends.map((end) => () => {
        if (end.status === 'rejected') throw end.reason;
      }));
    },
    states: async () => {
      const read = await Promise.all(sources.filter(isState).map(async (source) => ({ location: source.location, state: await source.known() })));
      if (read.every(({ state }) => state === undefined)) return [];
      const { instancesOf } = await import('./tfstate/state.ts');
      return read.flatMap(({ location, state }) => (state === undefined ? [] : [{ location, instancesOf: (type: string) => instancesOf(state, type) }]));
    },
  };
}

/** The results of all, or all that is wrong with them in one error. */
function allOf<T>(tasks: readonly (() => T)[]): T[] {
  const errors: ActionError[] = [];
  const results: T[] = [];
  for (const task of tasks) {
    try {
      results.push(task());
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw joinErrors(errors);
  return results;
}

/** Reads each location once. The back ends are loaded with the first one. */
function stateReader(world: LookupWorld, secrets: Secrets): (location: Location) => Promise<State> {
  let opening: Promise<(location: Location) => Promise<State>> | undefined;
  const read = once(async (location) => {
    opening ??= import('./tfstate/read.ts').then(({ openReader }) => openReader(world, secrets));
    return (await opening)(JSON.parse(location) as Location);
  });
  return (location) => read(JSON.stringify(location));
}

/** Makes the sure calls of a template; whoever asks again gets the same answer, or the same error. */
function askAhead(text: string, functions: FunctionTable, sources: readonly Source[]): void {
  const early = new Set(sources.filter(({ ahead }) => ahead === true).flatMap((source) => Object.keys(source.functions).map((name) => source.prefix + name)));
  for (const { name, args } of sureCalls(text)) {
    const fn = early.has(name) ? functions[name] : undefined;
    if (fn === undefined || !takes(fn, args)) continue;
    void (async () => fn.call(args))().catch(() => undefined);
  }
}

const isState = (source: Source): source is StateSource => 'known' in source;

/** Whether a function of the source stands in the text as a word. */
function mentions(text: string, { prefix, functions }: Source): boolean {
  return Object.keys(functions).some((name) => new RegExp(`(?<![\\w])${escaped(prefix + name)}(?![\\w])`).test(text));
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
