import type { Agent as HttpAgent, AgentOptions, ClientRequest } from 'node:http';
import { Agent as PlainAgent } from 'node:http';
import { Agent as PlainSecureAgent } from 'node:https';
import type { AgentConnectOpts } from 'agent-base';
import { Agent } from 'agent-base';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Env } from '../support/env.ts';
import { proxyFor } from './proxy-rules.ts';

/** What the SDK's request handler and our own HTTP take. */
export interface Agents {
  httpAgent: HttpAgent;
  httpsAgent: PlainSecureAgent;
}

/** As many sockets as the SDK's own agents use. */
const options: AgentOptions = { keepAlive: true, maxSockets: 50 };

/** Agents that send each request through the proxy which the environment names for its host, or directly. Load only when a proxy variable is set. */
export function agentsFor(env: Env): Agents {
  const agent = new EnvironmentAgent(env);
  return { httpAgent: agent as HttpAgent, httpsAgent: agent as unknown as PlainSecureAgent };
}

/** A proxy that cannot reach the host now may reach it later; any other refusal stays one. */
const passing = new Set([502, 503, 504]);

/** Tells the proxy's own refusal from an answer of the host: the library passes the proxy's page on as if the host had sent it. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(request: ClientRequest, where: Parameters<HttpsProxyAgent<string>['connect']>[1]) {
    let status = 200;
    let text = '';
    request.once('proxyConnect', (answer: { statusCode: number; statusText: string }) => ({ statusCode: status, statusText: text } = answer));
    const socket = await super.connect(request, where);
    if (status === 200) return socket;
    socket.destroy();
    const message = `the proxy ${this.proxy.host} opens no tunnel to ${where.host ?? ''}: HTTP ${status} ${text}`.trimEnd();
    throw Object.assign(new Error(message), { code: passing.has(status) ? 'EHOSTUNREACH' : 'EPROXY' });
  }
}

/** Chooses by host, request by request; one agent per proxy is kept. */
class EnvironmentAgent extends Agent {
  readonly #env: Env;
  readonly #direct = { http: new PlainAgent(options), https: new PlainSecureAgent(options) };
  readonly #proxied = new Map<string, HttpAgent>();

  constructor(env: Env) {
    super(options);
    this.#env = env;
  }

  override connect(_request: ClientRequest, { secureEndpoint, host, port }: AgentConnectOpts): HttpAgent {
    const scheme = secureEndpoint ? 'https' : 'http';
    const proxy = proxyFor(`${scheme}://${host?.includes(':') === true ? `[${host}]` : (host ?? '')}:${port ?? ''}`, this.#env);
    if (proxy === undefined) return this.#direct[scheme];
    const key = `${scheme} ${proxy}`;
    const known = this.#proxied.get(key) ?? (secureEndpoint ? new TunnelAgent(proxy, options) : new HttpProxyAgent(proxy, options));
    this.#proxied.set(key, known);
    return known;
  }

  override destroy(): void {
    for (const agent of [this.#direct.http, this.#direct.https, ...this.#proxied.values()]) agent.destroy();
    super.destroy();
  }
}
