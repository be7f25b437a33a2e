import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { makeCertificate } from './certificate.ts';

/** Which loopback server stands behind a host of the internet. */
export interface Route {
  /** As a certificate names it: `storage.googleapis.com`, `*.eu-central-1.amazonaws.com`. */
  host: string;
  /** Port on 127.0.0.1. */
  port: number;
}

/** A running proxy. */
export interface Proxy {
  /** `http://127.0.0.1:PORT`, for HTTPS_PROXY and HTTP_PROXY. */
  readonly url: string;
  /** PEM of the certificate that every tunnelled host shows, for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /** `CONNECT host:443` and `GET http://host/path`, in order. */
  readonly requests: readonly string[];
  /** Proxy-Authorization headers that came along. */
  readonly logins: readonly string[];
  close(): Promise<void>;
}

/** One label may stand for the star. */
const covers = (pattern: string, host: string): boolean => pattern === host || (pattern.startsWith('*.') && host.slice(host.indexOf('.')) === pattern.slice(1) && host.indexOf('.') > 0);

/**
 * A proxy that plays the internet: for the hosts of its routes it opens a tunnel (CONNECT), speaks TLS as that host and hands
 * the plain bytes to a loopback server; plain requests it passes on. Every other host is refused, so nothing leaves the machine.
 */
export async function startProxy(routes: readonly Route[]): Promise<Proxy> {
  const { key, certificate } = makeCertificate(routes.map(({ host }) => host));
  const requests: string[] = [];
  const logins: string[] = [];
  const open = new Set<Socket>();
  const portOf = (host: string): number | undefined => routes.find((route) => covers(route.host, host))?.port;
  const record = (message: IncomingMessage, text: string): void => {
    requests.push(text);
    const login = message.headers['proxy-authorization'];
    if (login !== undefined) logins.push(login);
  };
  const server = createServer((message, response) => {
    record(message, `${message.method ?? 'GET'} ${message.url ?? ''}`);
    forward(message, response, portOf(new URL(message.url ?? '/', 'http://nowhere').hostname));
  });
  server.on('connect', (message: IncomingMessage, socket: Socket) => {
    record(message, `CONNECT ${message.url ?? ''}`);
    const port = portOf((message.url ?? '').replace(/:\d+$/, ''));
    if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tunnel(socket, port, { key, cert: certificate });
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      open.forEach((socket) => socket.destroy());
    });
  return { url: `http://127.0.0.1:${port}`, certificate, requests, logins, close };
}

function tunnel(socket: Socket, port: number, identity: { key: string; cert: string }): void {
  const secure = new TLSSocket(socket, { isServer: true, ...identity });
  const behind = connect(port, '127.0.0.1');
  secure.pipe(behind).pipe(secure);
  secure.on('error', () => behind.destroy()).on('close', () => behind.destroy());
  behind.on('error', () => secure.destroy()).on('close', () => secure.destroy());
}

function forward(message: IncomingMessage, response: ServerResponse, port: number | undefined): void {
  if (port === undefined) return void response.writeHead(502).end();
  const { pathname, search, host } = new URL(message.url ?? '/', 'http://nowhere');
  const passed = httpRequest({ host: '127.0.0.1', port, method: message.method, path: pathname + search, headers: { ...message.headers, host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  message.pipe(passed);
}
