import { BlockList, isIP } from 'node:net';
import type { Env } from '../support/env.ts';

/** Variables that name a proxy. Small letters win, as with curl and the runner. */
export const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

const firstOf = (env: Env, ...names: string[]): string => names.map((name) => env[name]).find((value) => value !== undefined && value !== '') ?? '';

/**
 * The proxy for a URL, or undefined for a direct connection. Loopback is always direct. NO_PROXY is a list of hosts,
 * domains with their subdomains, `host:port`, addresses, CIDR blocks, or `*`.
 */
export function proxyFor(url: string, env: Env): string | undefined {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const named = protocol === 'https:' ? firstOf(env, 'https_proxy', 'HTTPS_PROXY') : firstOf(env, 'http_proxy', 'HTTP_PROXY');
  if (named === '' || isLoopback(host)) return undefined;
  const shownPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  const exempt = firstOf(env, 'no_proxy', 'NO_PROXY').split(/[\s,]+/).some((rule) => rule !== '' && matches(rule.toLowerCase(), host, shownPort));
  if (exempt) return undefined;
  return /^[a-z][a-z\d+.-]*:\/\//i.test(named) ? named : `http://${named}`;
}

const isLoopback = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

function matches(rule: string, host: string, port: string): boolean {
  if (rule === '*') return true;
  const block = /^(.+)\/(\d{1,3})$/.exec(rule);
  if (block !== null) return inBlock(host, block[1] ?? '', Number(block[2]));
  const withPort = /^(.*):(\d+)$/.exec(rule.replace(/^\[(.*)\]/, '$1'));
  if (withPort !== null && isIP(rule) === 0 && withPort[2] !== port) return false;
  const name = (withPort === null || isIP(rule) !== 0 ? rule : (withPort[1] ?? '')).replace(/^\[|\]$/g, '').replace(/^\*?\.*/, '');
  // `.example.com` means the subdomains, `example.com` the domain as well.
  return (host === name && !/^\*?\./.test(rule)) || (name !== '' && host.endsWith(`.${name}`));
}

function inBlock(host: string, address: string, prefix: number): boolean {
  const family = isIP(address);
  if (family === 0 || isIP(host) !== family || prefix > (family === 4 ? 32 : 128)) return false;
  const blocks = new BlockList();
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  blocks.addSubnet(address, prefix, kind);
  return blocks.check(host, kind);
}
