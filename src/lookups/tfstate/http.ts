import { ActionError, errorMessage } from '../../support/errors.ts';
import { hintToReach, isCancelled } from '../unreachable.ts';
import type { HttpAnswer, HttpRequest, LookupWorld } from '../world.ts';
import { isTooBig, longestState, textOf, tooBig } from './big.ts';
import { unescaped } from './location.ts';
import { lockIn } from './state-hints.ts';

/** The text of a state behind an address; user info in it becomes Basic authentication. Errors: LOOKUP. */
export async function readHttp(url: string, world: LookupWorld): Promise<string> {
  const { address, authorization } = withoutUser(url);
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const answer = await request(world, address, { headers });
  if (answer.status < 200 || answer.status > 299) throw refused(answer, hintForStatus(answer.status));
  return textOf(answer.body);
}

/** One question, asked again when nobody answers or the server is busy; failures are worded here. */
export async function request(world: LookupWorld, url: string, options: HttpRequest = {}): Promise<HttpAnswer> {
  try {
    return await persistently(world, () => world.http(url, { maxBytes: longestState, ...options }));
  } catch (error) {
    if (error instanceof ActionError) throw error;
    if (isTooBig(error)) throw tooBig();
    if (isCancelled(error)) throw new ActionError('CANCELLED', `cancelled before ${hostOf(url)} had answered`, { cause: error });
    throw new ActionError('LOOKUP', `${hostOf(url)} cannot be reached: ${errorMessage(error)}`, {
      cause: error,
      hint: hintToReach(error, 'the address'),
    });
  }
}

const attempts = 4;
const firstPauseMs = 1_000;
/** Answers that mean "not now". */
const busy = new Set([429, 502, 503, 504]);

async function persistently(world: LookupWorld, ask: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === attempts;
    try {
      const answer = await ask();
      if (last || !busy.has(answer.status)) return answer;
    } catch (error) {
      if (last || !isPassing(error)) throw error;
    }
    await world.clock.sleep(firstPauseMs * 2 ** (attempt - 1));
  }
}

/** Trouble of the network that may be over in a moment; a name that does not exist, a bad certificate or a cancel is not. */
const isPassing = (error: unknown): boolean => /^E(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|AI_AGAIN|HOSTUNREACH|NETUNREACH)$/.test((error as { code?: string }).code ?? '');

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** An answer that is no state: the status first, then what the server says, if it is short. */
export function refused(answer: HttpAnswer, hint: string | undefined): ActionError {
  const status = `HTTP ${answer.status}${answer.statusText === '' ? '' : ` ${answer.statusText}`}`;
  const text = answer.body.length > 10_000 ? '' : textOf(answer.body);
  return new ActionError('LOOKUP', `the server answers ${status}`, { hint: lockIn(text) ?? hint });
}

function hintForStatus(status: number): string | undefined {
  if (status === 401 || status === 403) return 'The server wants other credentials. User and password may stand in the URL (https://USER:PASSWORD@…), taken from secrets by {{ must_env … }}.';
  if (status === 404 || status === 410) return 'There is no state at this address.';
  if (status === 423 || status === 409) return 'The state is locked: somebody else is applying. Wait until that run is over.';
  return status >= 500 ? 'The server has a fault of its own; try again later.' : undefined;
}

function withoutUser(url: string): { address: string; authorization?: string } {
  if (!URL.canParse(url)) throw new ActionError('LOOKUP', `"${url.replace(/\/\/[^@/]*@/, '//')}" is not a URL`);
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return { address: url };
  const user = `${unescaped(parsed.username)}:${unescaped(parsed.password)}`;
  parsed.username = '';
  parsed.password = '';
  return { address: parsed.href, authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(user)))}` };
}
