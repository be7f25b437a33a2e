import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Inputs } from './action/inputs.ts';
import { openLog } from './action/runner.ts';
import type { EcsClient } from './ecs/client.ts';
import type { DiagnosticsClient } from './ecs/diagnostics-client.ts';
import type { LookupWorld } from './lookups/world.ts';
import type { Clock } from './support/clock.ts';
import type { Env } from './support/env.ts';
import type { Files } from './support/files.ts';
import type { DefinitionShapes } from './definitions/shape.ts';
import type { Log } from './support/log.ts';
import { openSecrets, type Secrets } from './support/secrets.ts';
import type { AwsSettings } from './world/aws-client.ts';
import { clockFrom, clockSpeed, clockSpeedVariable, randomFrom } from './world/clock.ts';
import { openDiagnostics } from './world/diagnostics.ts';
import { openEcs } from './world/ecs.ts';
import { openFiles } from './world/files.ts';
import { type GitHub, noteCancel, openGitHub } from './world/github.ts';
import { openLookupWorld } from './world/lookups.ts';
import { definitionShapes } from './world/schemas.ts';

/** AWS as the run sees it, once region and credentials are settled. */
export interface Aws {
  ecs: EcsClient;
  diagnostics: DiagnosticsClient;
  region: string | undefined;
}

/** Every effect of the action, opened once and passed down by need. */
export interface World {
  clock: Clock;
  log: Log;
  files: Files;
  /** The live environment: the process's, with the step's `env` and env files laid over it. */
  env: Env;
  /** Lays variables over the environment, for templates, lookups and AWS credentials alike. */
  layEnv(variables: Env): void;
  github: GitHub;
  /** Aborts when the runner cancels the step. */
  signal: AbortSignal;
  uuid(): string;
  random(): number;
  /** Resolves when the first call to AWS is on its way: the time to load what comes later. */
  underWay: Promise<void>;
  /** ECS and the clients that explain failures, for this region. */
  aws(region: string | undefined): Aws;
  /** What lookups may touch, for this region. */
  lookups(region: string | undefined): LookupWorld;
  /** Values that must not be shown. */
  secrets: Secrets;
  /** What the API takes in a definition. */
  shapes(): DefinitionShapes;
  /** Absolute path of the step's working directory. */
  workingDirectory: string;
  /** Ends what would keep the process alive. */
  close(): void;
}

/** The real world of one run. Nothing is loaded or called before it is needed. */
export function openWorld(inputs: Inputs): World {
  // From the first line of the log on the run listens to the runner.
  const cancel = cancelled();
  const speed = clockSpeed(process.env);
  const clock = clockFrom(process.env);
  const random = randomFrom(process.env);
  const secrets = openSecrets((line) => log.mask(line));
  const log = openLog((text) => void process.stdout.write(text), secrets.redact);
  if (speed !== 1) log.info(`Time runs ${speed} times as fast (${clockSpeedVariable}); for tests only.`);
  const workingDirectory = resolve(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory);
  const files = openFiles(workingDirectory);
  const closers: (() => void)[] = [];
  closers.push(cancel.dispose);
  const over = new AbortController();
  closers.push(() => over.abort());
  let onCall = (): void => undefined;
  const underWay = new Promise<void>((begun) => {
    // By the next turn of the loop the request has been handed to the network.
    onCall = () => void setImmediate(begun);
  });

  /** Region and credentials of every call; the role, if one is to be assumed, is loaded only then. */
  const settings = async (region: string | undefined): Promise<AwsSettings> => {
    const plain: AwsSettings = { clock, random, env: process.env, region, signal: over.signal, onCall };
    if (inputs.assumeRoleArn === undefined) return plain;
    const { credentialsFor } = await import('./world/credentials.ts');
    return credentialsFor(inputs, plain);
  };

  return {
    clock,
    log,
    files,
    env: process.env,
    layEnv: (variables) => void Object.assign(process.env, variables),
    github: openGitHub(process.env),
    signal: cancel.signal,
    uuid: randomUUID,
    random,
    underWay,
    aws: (region) => {
      const ecs = openEcs(() => settings(region));
      closers.push(ecs.close);
      return { ecs, diagnostics: openDiagnostics(() => settings(region)), region: region ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] };
    },
    lookups: (region) => {
      const signal = AbortSignal.any([cancel.signal, over.signal]);
      const base: AwsSettings = { clock, random, env: process.env, region, signal, onCall };
      const assumes = inputs.assumeRoleArn !== undefined;
      const world = openLookupWorld({
        settings: async () => (inputs.lookupCredentials === 'base' ? base : { ...(await settings(region)), signal }),
        clock,
        env: process.env,
        log,
        workingDirectory,
        signal: cancel.signal,
        region,
        credentials: assumes ? inputs.lookupCredentials : 'plain',
      });
      closers.push(world.close);
      return world;
    },
    secrets,
    shapes: definitionShapes,
    workingDirectory,
    close: () => closers.forEach((close) => close()),
  };
}

/** The runner sends SIGINT, then SIGTERM 7.5 s later; either ends every wait at once. */
function cancelled(): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const abort = (): void => {
    if (!controller.signal.aborted) noteCancel(process.env);
    controller.abort();
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
