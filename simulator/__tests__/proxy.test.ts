import { X509Certificate } from 'node:crypto';
import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeCertificate } from '../certificate.ts';
import { type Clouds, startClouds } from '../clouds/index.ts';
import { type Proxy, startProxy } from '../proxy.ts';

describe('makeCertificate', () => {
  it('makes one that signs itself, for the hosts, valid now', () => {
    const certificate = new X509Certificate(makeCertificate(['*.example.com', 'b.example.org']).certificate);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(['a.example.com', 'b.example.org', 'a.b.example.com'].map((host) => certificate.checkHost(host) !== undefined)).toEqual([true, true, false]);
    expect([new Date(certificate.validFrom) < new Date(), new Date(certificate.validTo) > new Date()]).toEqual([true, true]);
  });

  it('makes another one each time', () => {
    expect(makeCertificate(['a']).key).not.toBe(makeCertificate(['a']).key);
  });
});

describe('the proxy', () => {
  let clouds: Clouds;
  let proxy: Proxy;
  beforeEach(async () => {
    clouds = await startClouds({ pages: { '/page': { body: 'hello' } } });
    proxy = await startProxy([{ host: '*.example.com', port: clouds.port }]);
  });
  afterEach(async () => {
    await proxy.close();
    await clouds.close();
  });

  const port = (): number => Number(new URL(proxy.url).port);

  /** What comes back on the raw connection to CONNECT, and then to a GET through TLS. */
  const tunnelled = (host: string, trust: boolean): Promise<string> =>
    new Promise((resolve) => {
      const socket = connectPlain(port(), '127.0.0.1', () => socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\nProxy-Authorization: Basic cHc=\r\n\r\n`));
      socket.once('data', (head: Buffer) => {
        if (!head.toString().startsWith('HTTP/1.1 200')) return resolve(head.toString().split('\r\n')[0] ?? '');
        const secure = connectSecure({ socket, servername: host, ...(trust ? { ca: proxy.certificate } : {}) }, () => secure.write(`GET /page HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`));
        let text = '';
        secure.on('data', (chunk: Buffer) => (text += chunk.toString())).on('close', () => resolve(text)).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      });
    });

  it('plays a host behind TLS, and says who was asked for', async () => {
    expect(await tunnelled('a.example.com', true)).toContain('hello');
    expect(clouds.calls).toMatchObject([{ host: 'a.example.com', path: '/page' }]);
    expect([proxy.requests, proxy.logins]).toEqual([['CONNECT a.example.com:443'], ['Basic cHc=']]);
  });

  it('is believed by nobody who was not told to', async () => {
    expect(await tunnelled('a.example.com', false)).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  });

  it('lets nothing out to other hosts', async () => {
    expect(await tunnelled('example.org', true)).toBe('HTTP/1.1 502 Bad Gateway');
  });

  it('passes plain requests on', async () => {
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port: port(), path: 'http://a.example.com/page' }, (answer) => resolve(answer.resume().statusCode)).end();
    });
    expect([status, proxy.requests, clouds.calls[0]?.host]).toEqual([200, ['GET http://a.example.com/page'], 'a.example.com']);
  });
});
