import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A loopback server for one test; `requests` is what came, as `METHOD path`. */
export interface TestServer {
  url: string;
  port: number;
  requests: string[];
  headers: IncomingMessage['headers'][];
  bodies: string[];
  close(): Promise<void>;
}

/** Starts a server that answers as told. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse, body: string) => void): Promise<TestServer> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      requests.push(`${request.method} ${request.url}`);
      headers.push(request.headers);
      bodies.push(body);
      answer(request, response, body);
    });
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, port, requests, headers, bodies, close: () => closed(server) };
}

/** A proxy that tunnels CONNECT and forwards plain requests, all to `port`, whatever host is asked for. */
export async function proxyTo(port: number): Promise<TestServer> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    response.end('{"via":"proxy"}');
  });
  server.on('connect', (request, socket, head) => {
    requests.push(`CONNECT ${request.url}`);
    headers.push(request.headers);
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const own = await listen(server);
  return { url: `http://127.0.0.1:${own}`, port: own, requests, headers, bodies: [], close: () => closed(server) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
