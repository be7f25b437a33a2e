import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Http, HttpAnswer, HttpRequest } from '../lookups/world.ts';
import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';
import type { Agents } from './proxy.ts';
import { proxyVariables } from './proxy-rules.ts';
import { readBody } from './read-body.ts';

const mostRedirects = 10;
const silenceMs = 30_000;

/** What HTTP needs besides the request. */
export interface HttpSettings {
  clock: Clock;
  env: Env;
  signal: AbortSignal;
}

/**
 * HTTP for lookups, over node:http because fetch knows no proxy agents. Redirects are followed as Go does: GET goes on
 * as GET, other hosts get no credentials.
 */
export function openHttp(settings: HttpSettings): Http {
  let proxies: Promise<Agents> | undefined;
  const agents = (): Promise<Agents> | undefined =>
    proxyVariables.some((name) => settings.env[name]) ? (proxies ??= import('./proxy.ts').then(({ agentsFor }) => agentsFor(settings.env))) : undefined;
  return async (url, request = {}) => {
    let at = new URL(url);
    let headers = lowerCase(request.headers);
    for (let hop = 0; ; hop++) {
      const answer = await send(at, { ...request, headers }, await agents(), settings);
      const location = answer.headers['location'];
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined || (request.method ?? 'GET') !== 'GET') return answer;
      if (hop === mostRedirects) throw new Error(`stopped after ${mostRedirects} redirects`);
      const next = new URL(location, at);
      if (!/^https?:$/.test(next.protocol)) return answer;
      if (next.host !== at.host || (at.protocol === 'https:' && next.protocol === 'http:')) headers = withoutCredentials(headers);
      at = next;
    }
  };
}

const lowerCase = (headers: HttpRequest['headers'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function withoutCredentials({ authorization: _, cookie: __, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}

async function send(url: URL, { method = 'GET', headers, body, maxBytes }: HttpRequest, agents: Agents | undefined, settings: HttpSettings): Promise<HttpAnswer> {
  const secure = url.protocol === 'https:';
  const timeout = settings.clock.real(silenceMs);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = (secure ? secureRequest : plainRequest)(url, {
      method,
      agent: secure ? agents?.httpsAgent : agents?.httpAgent,
      headers: { 'user-agent': 'ecs-deploy-action/1', 'accept-encoding': 'gzip, deflate, br', ...headers },
      timeout,
      signal: settings.signal,
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error(`no answer within ${silenceMs / 1000} s`), { code: 'ETIMEDOUT' })));
    request.on('response', resolve);
    request.on('error', reject);
    request.end(body);
  });
  const bytes = await readBody(message, { maxBytes, length: Number(message.headers['content-length']) });
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    body: decoded(bytes, message.headers['content-encoding'], maxBytes),
  };
}

function decoded(bytes: Uint8Array, encoding: string | undefined, maxOutputLength: number | undefined): Uint8Array {
  const options = { maxOutputLength };
  try {
    if (encoding === 'gzip') return gunzipSync(bytes, options);
    if (encoding === 'deflate') return inflateSync(bytes, options);
    return encoding === 'br' ? brotliDecompressSync(bytes, options) : bytes;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw Object.assign(new Error('the body is too big', { cause: error }), { code: 'TOO_BIG' });
    throw error;
  }
}
