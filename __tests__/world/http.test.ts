import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openHttp } from '../../src/world/http.ts';
import { FakeClock } from '../fakes/clock.ts';
import { proxyTo, serve, type TestServer } from './servers.ts';

const open: TestServer[] = [];
const keep = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const http = (env: Record<string, string> = {}) => openHttp({ clock: new FakeClock(), env, signal: new AbortController().signal });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('openHttp', () => {
  it('gives status, headers and body', async () => {
    const server = await keep(serve((_, response) => response.writeHead(404, { 'x-a': 'b' }).end('gone')));
    const answer = await http()(`${server.url}/p?q=1`, { headers: { Authorization: 'Bearer t' } });
    expect({ ...answer, body: text(answer.body) }).toMatchObject({ status: 404, statusText: 'Not Found', headers: { 'x-a': 'b' }, body: 'gone' });
    expect(server.requests).toEqual(['GET /p?q=1']);
    expect(server.headers[0]).toMatchObject({ authorization: 'Bearer t' });
  });

  it('sends a body', async () => {
    const server = await keep(serve((_, response, body) => response.end(body)));
    expect(text((await http()(server.url, { method: 'POST', body: 'a=1' })).body)).toBe('a=1');
  });

  it('unpacks compressed bodies', async () => {
    const server = await keep(serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'))));
    expect(text((await http()(server.url)).body)).toBe('packed');
  });

  it('follows redirects, and takes no credentials to another host', async () => {
    const target = await keep(serve((_, response) => response.end('there')));
    const server = await keep(serve((request, response) => response.writeHead(302, { location: request.url === '/a' ? '/b' : `${target.url}/c` }).end()));
    expect(text((await http()(`${server.url}/a`, { headers: { Authorization: 'Bearer t' } })).body)).toBe('there');
    expect(server.headers.map((headers) => headers.authorization)).toEqual(['Bearer t', 'Bearer t']);
    expect(target.headers[0]?.authorization).toBeUndefined();
  });

  it('gives up after ten redirects', async () => {
    const server = await keep(serve((_, response) => response.writeHead(302, { location: '/' }).end()));
    await expect(http()(server.url)).rejects.toThrow('stopped after 10 redirects');
    expect(server.requests).toHaveLength(11);
  });

  it('refuses a body that is longer than asked for, told beforehand or not', async () => {
    const told = await keep(serve((_, response) => response.end('x'.repeat(2000))));
    const untold = await keep(serve((_, response) => {
      response.write('x'.repeat(1000));
      response.end('x'.repeat(1000));
    }));
    const packed = await keep(serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(2000)))));
    for (const { url } of [told, untold, packed]) await expect(http()(url, { maxBytes: 1999 })).rejects.toMatchObject({ code: 'TOO_BIG' });
    expect((await http()(told.url, { maxBytes: 2000 })).body).toHaveLength(2000);
  });

  it('says that nobody listens', async () => {
    const server = await serve(() => undefined);
    await server.close();
    await expect(http()(server.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('sends plain requests to the proxy of HTTP_PROXY, but not to hosts of NO_PROXY', async () => {
    const proxy = await keep(proxyTo(0));
    const ask = http({ HTTP_PROXY: proxy.url, NO_PROXY: 'other.invalid' });
    expect(text((await ask('http://state.invalid/x')).body)).toBe('{"via":"proxy"}');
    await expect(ask('http://other.invalid/x')).rejects.toMatchObject({ code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
    expect(proxy.requests).toEqual(['GET http://state.invalid/x']);
  });

  it('tells the proxy its user and password', async () => {
    const proxy = await keep(proxyTo(0));
    await http({ HTTP_PROXY: proxy.url.replace('://', '://me:p%40ss@') })('http://state.invalid/x');
    expect(proxy.headers[0]?.['proxy-authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  });

  it('opens a tunnel for https', async () => {
    const proxy = await keep(proxyTo(1));
    await expect(http({ HTTPS_PROXY: proxy.url })('https://state.invalid/x')).rejects.toThrow();
    expect(proxy.requests).toEqual(['CONNECT state.invalid:443']);
  });
});
