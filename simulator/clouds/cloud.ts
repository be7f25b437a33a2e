import type { IncomingMessage } from 'node:http';

/** One request as a cloud sees it. */
export interface CloudRequest {
  method: string;
  /** Host header without the port. */
  host: string;
  /** Decoded segments of the path. */
  segments: readonly string[];
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * What a cloud answers. `announced`: a length that is promised, whatever comes. `together`: the answer is kept back until so
 * many requests wait for theirs, so that who asks one after the other waits for ever.
 */
export interface CloudAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  announced?: number;
  together?: number;
}

/** An answer, or undefined when the request is for somebody else. */
export type Cloud = (request: CloudRequest) => CloudAnswer | undefined;

/** Reads a request to its end. */
export async function readCloudRequest(message: IncomingMessage): Promise<CloudRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(message.url ?? '/', 'http://cloud');
  return {
    method: message.method ?? 'GET',
    host: (headers['host'] ?? '').replace(/:\d+$/, ''),
    segments: url.pathname.split('/').slice(1).map(decodeURIComponent),
    url,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** JSON with its content type. */
export const json = (status: number, value: unknown): CloudAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
