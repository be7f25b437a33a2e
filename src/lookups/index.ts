import type { PluginConfig } from '../config/config.ts';
import type { Functions } from '../rendering/functions.ts';
import type { Secrets } from '../support/secrets.ts';
import { type Combined, combine } from './combine.ts';
import { environmentSource } from './env.ts';
import { openPlugin } from './plugins.ts';
import type { Source } from './source.ts';
import { secretsManagerSource } from './secrets-manager.ts';
import { ssmSource } from './ssm.ts';
import { openS3 } from './tfstate/s3.ts';
import type { StateSource } from './tfstate/source.ts';
import { type Instance, instancesOf } from './tfstate/state.ts';
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
  /** Starts reading the states whose functions the text mentions, all at the same time. Never rejects, returns at once. */
  prefetch(text: string): void;
  /** Rejects if a configured state on this machine cannot be read, used or not, as ecspresso does. Errors: LOOKUP. */
  ready(): Promise<void>;
  /** The states that were read so far; downloads nothing. */
  states(): Promise<readonly ReadState[]>;
  /** Ends what runs beside the action: commands of the plugin `external`. */
  dispose(): void;
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
  const builtIn: Source[] = [ssmSource('ssm', '', world, secrets), secretsManagerSource('secretsmanager', '', world)];
  const backEnds = { world, s3: openS3(world) };
  const configured = plugins.map((plugin) => ({ plugin, source: openPlugin(plugin, { directory: configDirectory, backEnds, secrets }) }));
  const { functions }: Combined = combine(environmentSource(world.env), builtIn, configured);
  const sources = configured.map(({ source }) => source);
  return {
    functions,
    prefetch: (text) => sources.filter((source) => mentions(text, source)).forEach((source) => source.prefetch?.()),
    ready: async () => {
      await Promise.all(sources.map((source) => source.ready?.()));
    },
    states: async () => {
      const read = await Promise.all(sources.filter(isState).map(async (source) => ({ source, state: await source.known() })));
      return read.flatMap(({ source, state }) => (state === undefined ? [] : [{ location: source.location, instancesOf: (type: string) => instancesOf(state, type) }]));
    },
    dispose: () => sources.forEach((source) => source.dispose?.()),
  };
}

const isState = (source: Source): source is StateSource => 'known' in source;

/** Whether a function of the source stands in the text as a word. */
function mentions(text: string, { prefix, functions }: Source): boolean {
  return Object.keys(functions).some((name) => new RegExp(`(?<![\\w])${escaped(prefix + name)}(?![\\w])`).test(text));
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
