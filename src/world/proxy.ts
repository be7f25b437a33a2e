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
    const known = this.#proxied.get(key) ?? (secureEndpoint ? new HttpsProxyAgent(proxy, options) : new HttpProxyAgent(proxy, options));
    this.#proxied.set(key, known);
    return known;
  }

  override destroy(): void {
    for (const agent of [this.#direct.http, this.#direct.https, ...this.#proxied.values()]) agent.destroy();
    super.destroy();
  }
}
