import type { Readable } from 'node:stream';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Env } from '../support/env.ts';
import { readBody } from './read-body.ts';
import { type RetryPolicy, type RetrySettings, retryStrategy } from './retry.ts';

/** Name and version in the user agent, so that use of the action can be told. */
export const userAgent: [string, string][] = [['ecs-deploy-action', '1']];

const connectionTimeoutMs = 5_000;
const requestTimeoutMs = 30_000;

/** What every AWS client is made of. */
export interface AwsSettings extends RetrySettings {
  env: Env;
  region?: string;
  credentials?: AwsCredentialIdentityProvider;
}

/**
 * Options common to all clients: retries on our clock, time limits on connect and answer (the SDK has none), user
 * agent, region, credentials and, only when a proxy variable is set, its agents.
 */
export async function clientDefaults(settings: AwsSettings, policy: RetryPolicy = 'idempotent') {
  const { clock, region, credentials } = settings;
  return {
    ...(region === undefined ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    customUserAgent: userAgent,
    // The SDK's own asks first whether the body is a web stream, which loads everything that Node has of those.
    streamCollector: (body: Readable) => readBody(body),
    retryStrategy: retryStrategy(policy, settings),
    requestHandler: {
      connectionTimeout: clock.real(connectionTimeoutMs),
      requestTimeout: clock.real(requestTimeoutMs),
      throwOnRequestTimeout: true,
      ...(await proxyAgents(settings.env)),
    },
  };
}

const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

async function proxyAgents(env: Env): Promise<object> {
  if (!proxyVariables.some((name) => env[name])) return {};
  const { agentsFor } = await import('./proxy.ts');
  return agentsFor(env);
}
