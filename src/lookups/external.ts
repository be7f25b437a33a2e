import type { PluginConfig } from '../config/config.ts';
import type { JsonValue } from '../rendering/jsonnet/index.ts';
import { cut } from '../support/cut.ts';
import { ActionError } from '../support/errors.ts';
import { stringArgument } from './arguments.ts';
import { askJsonRpc } from './external-jsonrpc.ts';
import { type ExternalSettings, externalSettings } from './external-settings.ts';
import { once } from './once.ts';
import type { Source } from './source.ts';
import { parseFirstValue } from './tfstate/json-text.ts';
import type { CommandResult, LookupWorld } from './world.ts';

/** A function of the user's own, answered by a command without a shell. ecspresso: plugin_external.go. Errors: CONFIG, LOOKUP. */
export function externalSource(plugin: PluginConfig, world: LookupWorld): Source {
  const settings = externalSettings(plugin);
  const { name, argumentCount } = settings;
  const ask = settings.mode === 'jsonrpc' ? askJsonRpc(settings, world) : (args: readonly string[]) => runOnce(settings, args, world);
  const answer = once((key) => ask(JSON.parse(key) as string[]));
  const call = (args: readonly unknown[]): Promise<unknown> => answer(JSON.stringify(args));
  const params = Array.from({ length: argumentCount }, (_, i) => `arg${i}`);
  return {
    plugin: plugin.name,
    prefix: plugin.funcPrefix,
    functions: {
      [name]: {
        template: { params: [], variadic: 'string', call: (args) => call(args.map(String)) },
        native: { params, call: (args) => call(args.map((arg) => stringArgument(name, arg))) as Promise<JsonValue> },
        lambda: { arity: Math.max(1, argumentCount), call: (args) => call(args.map((arg) => (argumentCount > 1 ? arg : arg.trim()))) },
      },
    },
  };
}

async function runOnce(settings: ExternalSettings, args: readonly string[], world: LookupWorld): Promise<unknown> {
  const { name, command, timeoutMs, parser } = settings;
  const result = await start(settings, args, world);
  if (result.timedOut) throw failed(name, `${command[0]} did not answer within ${(timeoutMs ?? 0) / 1000}s${output(result)}`, 'Raise timeout: of the plugin (seconds, or a duration such as 1m).');
  if (result.exitCode !== 0) {
    const how = result.exitCode === null ? `was ended by ${result.signal ?? 'a signal'}` : `exits with ${result.exitCode}`;
    throw failed(name, `${command[0]} ${how}${output(result)}`);
  }
  return parser === 'string' ? result.stdout : parsed(name, result);
}

async function start({ name, command, timeoutMs }: ExternalSettings, args: readonly string[], world: LookupWorld): Promise<CommandResult> {
  try {
    return await world.runCommand([...command, ...args], { timeoutMs });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const reason = code === 'ENOENT' ? 'there is no such command' : code === 'EACCES' ? 'the file is not executable' : String((error as Error).message);
    throw failed(name, `${command[0]} cannot be started: ${reason}`, 'command: is run without a shell: a list of the program and its arguments, relative to the working directory of the step.');
  }
}

/** Go reads the first JSON value and ignores what follows. */
function parsed(name: string, result: CommandResult): unknown {
  try {
    return parseFirstValue(result.stdout);
  } catch (error) {
    throw failed(name, `the answer is not JSON: ${(error as Error).message}`, 'If the command prints plain text, write  parser: string.');
  }
}

const failed = (name: string, message: string, hint?: string): ActionError => new ActionError('LOOKUP', `failed to call external function ${name}: ${message}`, { hint });

const longestOutput = 2000;

/** What a failing command said, each stream cut to what a log can bear. */
function output({ stdout, stderr }: CommandResult): string {
  const part = (label: string, text: string): string => (text.trim() === '' ? '' : `\n${label}: ${cut(text.trim(), longestOutput)}`);
  return part('stdout', stdout) + part('stderr', stderr);
}
