import { ActionError, errorMessage } from '../support/errors.ts';
import type { ExternalSettings } from './external-settings.ts';
import { isObject } from './tfstate/json-object.ts';
import { parseFirstValue } from './tfstate/json-text.ts';
import type { Conversation, LookupWorld } from './world.ts';

/**
 * Questions to one process that stays, in newline-delimited JSON-RPC 2.0 (ecspresso v3, `mode: jsonrpc`); the world ends
 * it with the run. One question at a time. After a silence, an answer that is none, or one with another id, the process is ended; the
 * next question starts it again. Errors: LOOKUP.
 */
export function askJsonRpc(settings: ExternalSettings, world: LookupWorld): (args: readonly string[]) => Promise<unknown> {
  const { name, command, timeoutMs } = settings;
  let process: Conversation | undefined;
  let id = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    process?.close();
    process = undefined;
  };
  const question = async (params: readonly string[]): Promise<unknown> => {
    id += 1;
    try {
      process ??= await world.converse(command);
      const line = await process.ask(JSON.stringify({ jsonrpc: '2.0', id, method: name, params }), timeoutMs);
      if (line === undefined) throw new Error(process.ending());
      return answerIn(line, id);
    } catch (error) {
      if (!(error instanceof RpcError)) stop();
      throw new ActionError('LOOKUP', `failed to call external function ${name}: ${errorMessage(error)}`, { cause: error });
    }
  };
  return (args) => {
    const asked = queue.then(() => question(args));
    queue = asked.catch(() => undefined);
    return asked;
  };
}

/** An error that the process reports properly: it may go on. */
class RpcError extends Error {}

function answerIn(line: string, id: number): unknown {
  let answer: unknown;
  try {
    answer = parseFirstValue(line);
  } catch (error) {
    throw new Error(`the answer is not JSON: ${errorMessage(error)}`);
  }
  if (!isObject(answer)) throw new Error('the answer is no JSON-RPC object');
  if (answer['id'] !== id) throw new Error(`the answer has the id ${String(answer['id'])}, expected ${id}`);
  const { error } = answer;
  if (error === undefined || error === null) return answer['result'] ?? null;
  const { code = '', message = '' } = isObject(error) ? error : { message: error };
  throw new RpcError(`${String(message)}${code === '' ? '' : ` (${String(code)})`}`);
}
