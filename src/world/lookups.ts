import type { Conversation, LookupWorld } from '../lookups/world.ts';
import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';
import type { Log } from '../support/log.ts';
import type { AwsSettings } from './aws-client.ts';
import { openCloudFormation } from './cloudformation.ts';
import type { CommandSettings } from './command.ts';
import type { HttpSettings } from './http.ts';
import { openS3 } from './s3.ts';
import { openSecretsManager } from './secrets-manager.ts';
import { openSsm } from './ssm.ts';
import { openStateFiles } from './state-files.ts';

/** What the world of lookups is made of. */
export interface LookupWorldOptions {
  /** For AWS: region, and the credentials that lookups use. Asked at the first call. */
  settings: () => Promise<AwsSettings>;
  clock: Clock;
  env: Env;
  log: Log;
  workingDirectory: string;
  signal: AbortSignal;
  region: string | undefined;
  /** Which credentials `settings` gives, for messages; `plain` when no role is assumed. */
  credentials: LookupWorld['credentials'];
}

/** The real world of lookups. Nothing is loaded or called before the first lookup. */
export function openLookupWorld(options: LookupWorldOptions): LookupWorld & { close(): void } {
  const { settings, clock, env, log, workingDirectory, signal, region, credentials } = options;
  const s3 = openS3(settings, signal);
  const ssm = openSsm(settings, signal);
  const secretsManager = openSecretsManager(settings, signal);
  const cloudFormation = openCloudFormation(settings, signal);
  const commands = openCommands({ clock, env, workingDirectory, signal });
  return {
    files: openStateFiles(workingDirectory),
    env,
    clock,
    log,
    region: region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'],
    credentials,
    s3,
    ssm,
    secretsManager,
    cloudFormation,
    http: openHttp({ clock, env, signal }),
    runCommand: commands.runCommand,
    converse: commands.converse,
    close: () => [s3, ssm, secretsManager, cloudFormation, commands].forEach((one) => one.close()),
  };
}

/** HTTP is loaded with the first request. */
function openHttp(settings: HttpSettings): LookupWorld['http'] {
  let opening: Promise<LookupWorld['http']> | undefined;
  return async (url, request) => (await (opening ??= import('./http.ts').then(({ openHttp: open }) => open(settings))))(url, request);
}

/** Commands are loaded with the first: what starts processes is a large part of Node, and few runs need it. */
function openCommands(settings: CommandSettings): Pick<LookupWorld, 'runCommand' | 'converse'> & { close(): void } {
  let closers: (() => void)[] = [];
  let opening: Promise<{ runCommand: LookupWorld['runCommand']; converse(argv: readonly string[]): Conversation }> | undefined;
  const open = (): NonNullable<typeof opening> =>
    (opening ??= import('./command.ts').then(({ openCommands: openRuns, openConversations }) => {
      const conversations = openConversations(settings);
      closers = [conversations.close];
      return { runCommand: openRuns(settings), converse: conversations.converse };
    }));
  return {
    runCommand: async (argv, options) => (await open()).runCommand(argv, options),
    converse: async (argv) => (await open()).converse(argv),
    close: () => closers.forEach((close) => close()),
  };
}
