import { describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../src/world/proxy-rules.ts';

const proxy = 'http://proxy.example.com:3128';
const via = (url: string, noProxy = '', env: Record<string, string> = { HTTPS_PROXY: proxy, HTTP_PROXY: 'plain-proxy:80' }) => proxyFor(url, { ...env, NO_PROXY: noProxy });

describe('proxyFor', () => {
  it.each([
    ['takes HTTPS_PROXY for https', 'https://ecs.eu-west-1.amazonaws.com/', '', proxy],
    ['takes HTTP_PROXY for http and adds its scheme', 'http://example.com/', '', 'http://plain-proxy:80'],
    ['goes directly to a named host', 'https://a.example.com', 'a.example.com', undefined],
    ['goes directly to the subdomains of a named domain', 'https://a.b.example.com', 'x.com, example.com', undefined],
    ['does not take a longer word for a subdomain', 'https://notexample.com', 'example.com', proxy],
    ['takes a leading dot for the subdomains only', 'https://example.com', '.example.com', proxy],
    ['goes directly to the subdomains of a dotted domain', 'https://a.example.com', '.example.com', undefined],
    ['takes *. like a leading dot', 'https://a.example.com', '*.example.com', undefined],
    ['goes directly everywhere with a star', 'https://a.example.com', '*', undefined],
    ['compares the port where one is named', 'https://a.example.com:8443', 'a.example.com:443', proxy],
    ['knows the port of the scheme', 'https://a.example.com', 'a.example.com:443', undefined],
    ['ignores case', 'https://A.Example.com', 'a.EXAMPLE.com', undefined],
    ['knows address blocks', 'https://10.1.2.3', '10.0.0.0/8', undefined],
    ['keeps addresses outside a block', 'https://11.1.2.3', '10.0.0.0/8', proxy],
    ['knows IPv6 addresses', 'https://[fd00::1]', 'fd00::1', undefined],
    ['knows IPv6 blocks', 'https://[fd00::1]:8443', 'fd00::/8', undefined],
    ['takes blanks between entries', 'https://b.com', 'a.com b.com', undefined],
    ['goes directly to loopback', 'https://127.0.0.1:9', '', undefined],
    ['goes directly to localhost', 'https://localhost', '', undefined],
    ['ignores a broken block', 'https://10.1.2.3', '10.0.0.0/99', proxy],
  ])('%s', (_, url, noProxy, wanted) => expect(via(url, noProxy)).toBe(wanted));

  it('prefers the small spelling', () => {
    expect(via('https://x.com', '', { https_proxy: 'http://small', HTTPS_PROXY: proxy })).toBe('http://small');
    expect(proxyFor('https://x.com', { https_proxy: proxy, no_proxy: 'x.com', NO_PROXY: 'y.com' })).toBeUndefined();
  });

  it('knows no proxy where none is named', () => expect(proxyFor('https://x.com', { HTTP_PROXY: proxy })).toBeUndefined());
});
