import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';
import type { Log } from '../support/log.ts';

/** The file system as far as states need it. Paths are absolute or relative to the working directory of the step. */
export interface StateFiles {
  /** Bytes of a file; rejects with Node's error (`code: 'ENOENT'` …). */
  size(path: string): Promise<number>;
  /** The file as UTF-8 text, a byte order mark included. */
  readText(path: string): Promise<string>;
}

/** An object in S3, and how to reach it where that differs from the step's own settings. */
export interface ObjectAddress {
  bucket: string;
  key: string;
  /** Region written beside the bucket, in a backend's settings. */
  region?: string;
  /** Another S3, reached in path style. */
  endpoint?: string;
  /** Path style without another endpoint. */
  pathStyle?: boolean;
  accessKey?: string;
  secretKey?: string;
  role?: { arn: string; sessionName?: string; externalId?: string };
}

/** S3, calls apart. Errors are the SDK's own. */
export interface S3Reader {
  /** HeadBucket: the status of whatever answer comes, and the bucket's region if it is told. */
  headBucket(address: ObjectAddress): Promise<{ status: number; region?: string }>;
  /** GetObject in that region (absent: the configured one): the whole body. Rejects with `code: 'TOO_BIG'` above `maxBytes`. */
  getObject(address: ObjectAddress, region: string | undefined, maxBytes: number): Promise<Uint8Array>;
}

/** A parameter of Systems Manager, decrypted. */
export interface Parameter {
  type: 'String' | 'StringList' | 'SecureString';
  value: string;
}

/** The calls to AWS that look values up. Errors are the SDK's own. */
export interface SsmReader {
  getParameter(name: string): Promise<Parameter>;
}
export interface SecretsManagerReader {
  describeSecret(id: string): Promise<{ arn?: string }>;
}
export interface CloudFormationReader {
  /** Outputs of a stack by key; undefined if no stack came back. */
  stackOutputs(stack: string): Promise<Readonly<Record<string, string>> | undefined>;
  /** One page of the exports of the region. */
  listExports(nextToken: string | undefined): Promise<{ exports: readonly { name: string; value: string }[]; nextToken?: string }>;
}

export interface HttpRequest {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** A longer body makes the request reject with `code: 'TOO_BIG'`. */
  maxBytes?: number;
}

export interface HttpAnswer {
  status: number;
  statusText: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** One HTTP(S) request; redirects are followed without credentials to other hosts. Proxy variables are honoured. */
export type Http = (url: string, request?: HttpRequest) => Promise<HttpAnswer>;

export interface CommandResult {
  stdout: string;
  stderr: string;
  /** Null when a signal ended it. */
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
}

/** Runs a command without a shell. After `timeoutMs` it gets SIGTERM, five seconds later SIGKILL. */
export type RunCommand = (argv: readonly string[], options: { timeoutMs?: number }) => Promise<CommandResult>;

/** A command that is kept running and talked to line by line. */
export interface Conversation {
  /** Sends a line and gives the next line of the answer; undefined when the process ended or the time was up. */
  ask(line: string, timeoutMs: number | undefined): Promise<string | undefined>;
  /** Why the last question had no answer. */
  ending(): string;
  close(): void;
}

/** Everything that lookups touch. */
export interface LookupWorld {
  files: StateFiles;
  env: Env;
  clock: Clock;
  log: Log;
  /** Region of the calls, as far as it is known without asking the SDK. For messages. */
  region: string | undefined;
  /** Whether the credentials of lookups are those of an assumed role, of which AccessDenied speaks. */
  credentials: 'assumed' | 'base' | 'plain';
  s3: S3Reader;
  ssm: SsmReader;
  secretsManager: SecretsManagerReader;
  cloudFormation: CloudFormationReader;
  http: Http;
  runCommand: RunCommand;
  converse(argv: readonly string[]): Promise<Conversation>;
}
