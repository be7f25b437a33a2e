import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { azure, type AzureOptions } from './azure.ts';
import { type Cloud, type CloudAnswer, type CloudRequest, readCloudRequest } from './cloud.ts';
import { type GoogleOptions, googleStorage } from './google.ts';
import { type Page, pages } from './pages.ts';
import { terraformCloud, type Workspace } from './terraform.ts';

/** What the other clouds hold, behind one port. */
export interface CloudOptions {
  /** HCP Terraform: `organization/workspace` → workspace. */
  workspaces?: Readonly<Record<string, Workspace>>;
  google?: GoogleOptions;
  azure?: AzureOptions;
  /** Everything else: path → page. */
  pages?: Readonly<Record<string, Page>>;
  /** The first so many requests whose path begins like this are answered so, or cut. */
  faults?: { path: string; times: number; status?: number; reset?: true }[];
}

/** A request as it was asked and answered. */
export interface CloudCall {
  method: string;
  /** Host header, port left out. */
  host: string;
  /** Path and query. */
  path: string;
  authorization?: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** 0 when the connection was cut. */
  status: number;
}

/** The running clouds. */
export interface Clouds {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  readonly calls: readonly CloudCall[];
  close(): Promise<void>;
}

/** Starts Terraform Cloud, Google Cloud Storage, Azure Blob Storage and a web server on one loopback port. */
export async function startClouds(options: CloudOptions): Promise<Clouds> {
  const { workspaces = {}, google, azure: account, pages: all = {}, faults = [] } = options;
  const clouds: Cloud[] = [terraformCloud(workspaces), ...(google === undefined ? [] : [googleStorage(google)]), ...(account === undefined ? [] : [azure(account)]), pages(all)];
  const calls: CloudCall[] = [];
  const left = faults.map((fault) => ({ ...fault }));
  const answerOf = (request: CloudRequest): CloudAnswer | 'reset' => {
    const fault = left.find(({ path, times }) => times > 0 && request.url.pathname.startsWith(path));
    if (fault === undefined) return clouds.reduce<CloudAnswer | undefined>((found, cloud) => found ?? cloud(request), undefined) ?? { status: 404 };
    fault.times -= 1;
    return fault.reset === true ? 'reset' : { status: fault.status ?? 503 };
  };
  const waiting: (() => void)[] = [];
  const server = createServer((message, response) => {
    void readCloudRequest(message).then((request) => {
      const answer = answerOf(request);
      calls.push(callOf(request, answer === 'reset' ? 0 : answer.status));
      if (answer === 'reset') return void message.socket.resetAndDestroy();
      const send = (): void => {
        const { status, headers = {}, body = '', announced } = answer;
        response.writeHead(status, { ...headers, 'content-length': String(announced ?? Buffer.byteLength(body)) });
        if (announced === undefined) response.end(body);
        else response.flushHeaders();
      };
      waiting.push(send);
      if (waiting.length >= (answer.together ?? 1)) waiting.splice(0).forEach((one) => one());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, port, calls, close };
}

function callOf({ method, host, url, headers, body }: CloudRequest, status: number): CloudCall {
  const authorization = headers['authorization'];
  return { method, host, path: `${url.pathname}${url.search}`, ...(authorization === undefined ? {} : { authorization }), headers, body, status };
}
