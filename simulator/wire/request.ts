import type { IncomingMessage } from 'node:http';

/** One HTTP request as the router sees it, before a service has claimed it. */
export interface WireRequest {
  method: string;
  /** Decoded path, without the query. */
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** `x-amz-target`, or empty. */
  target: string;
  /** The form of an awsQuery request, or undefined. */
  form?: URLSearchParams;
  /** From the credential scope of the signature; empty when unsigned. */
  accessKey: string;
  region: string;
  signingName: string;
  userAgent: string;
  /** 1 for the first attempt of a call; the SDK says so in `amz-sdk-request`. */
  attempt: number;
  /** The same for all attempts of one call. */
  invocationId: string;
}

/** What a service gives back. `body` is sent as it is. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** How an answer leaves: as it is, cut in the middle, not at all, or with the connection reset. */
export type Delivery = 'whole' | 'cut' | 'never' | 'reset';

/** An answer together with what becomes of it on the way. */
export interface Delivered extends WireAnswer {
  delivery?: Delivery;
}

/** Reads a request to its end and takes apart what says who asks for what. */
export async function readRequest(message: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const url = new URL(message.url ?? '/', 'http://simulator');
  const body = Buffer.concat(chunks);
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return {
    method: message.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers,
    body,
    target: headers['x-amz-target'] ?? '',
    ...(isForm ? { form: new URLSearchParams(body.toString('utf8')) } : {}),
    ...credentialScope(headers['authorization'] ?? ''),
    userAgent: headers['user-agent'] ?? '',
    attempt: Number(/attempt=(\d+)/.exec(headers['amz-sdk-request'] ?? '')?.[1] ?? '1'),
    invocationId: headers['amz-sdk-invocation-id'] ?? '',
  };
}

function credentialScope(authorization: string): { accessKey: string; region: string; signingName: string } {
  const match = /Credential=([^/,]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization);
  return { accessKey: match?.[1] ?? '', region: match?.[2] ?? '', signingName: match?.[3] ?? '' };
}
