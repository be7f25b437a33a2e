import type { CommandResult, Conversation, HttpAnswer, HttpRequest, LookupWorld, ObjectAddress, Parameter } from '../../src/lookups/world.ts';
import { openSecrets, type Secrets } from '../../src/support/secrets.ts';
import { FakeClock } from './clock.ts';
import { FakeLog } from './log.ts';

/** An error as the SDK throws it. */
export const sdkError = (name: string, message = name, httpStatusCode = 400): Error => Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });

/** An error as Node's network code throws it. */
export const networkError = (code: string, message = code): Error => Object.assign(new Error(message), { code });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const answer = (status: number, body = '', headers: Record<string, string> = {}): HttpAnswer => ({ status, statusText: '', headers, body: bytes(body) });

/**
 * Everything that lookups touch, in memory. Missing things fail as AWS and Node fail; `faults` makes a call fail with
 * another error. Every call is recorded as `service:operation subject`.
 */
export class FakeLookupWorld implements LookupWorld {
  readonly clock = new FakeClock();
  readonly log = new FakeLog();
  readonly calls: string[] = [];
  readonly requests: { url: string; request: HttpRequest }[] = [];
  readonly faults = new Map<string, Error>();
  env: Record<string, string> = {};
  region: string | undefined = 'eu-west-1';
  credentials: LookupWorld['credentials'] = 'plain';

  localFiles: Record<string, string> = {};
  /** `bucket/key` → content. */
  objects: Record<string, string> = {};
  /** Bucket → region; a bucket that is not here does not exist. */
  buckets: Record<string, string> = {};
  parameters: Record<string, Parameter> = {};
  secretArns: Record<string, string> = {};
  stacks: Record<string, Record<string, string>> = {};
  exportPages: { name: string; value: string }[][] = [[]];
  /** URL → answer. */
  pages: Record<string, HttpAnswer> = {};
  /** What commands do; gets the whole argv. */
  command: (argv: readonly string[]) => CommandResult | Promise<CommandResult> = () => ({ stdout: '', stderr: '', exitCode: 0, signal: null, timedOut: false });
  /** What a kept process answers to a line; undefined: it ends. */
  replies: (line: string) => string | undefined = () => undefined;

  readonly secrets: Secrets = openSecrets((line) => this.log.mask(line));

  constructor() {
    this.secrets.settle([]);
  }

  private record(call: string): void {
    this.calls.push(call);
    const fault = this.faults.get(call) ?? this.faults.get(call.split(' ')[0] ?? '');
    if (fault !== undefined) throw fault;
  }

  /** How often calls beginning like this were made. */
  count(start: string): number {
    return this.calls.filter((call) => call.startsWith(start)).length;
  }

  readonly files = {
    size: async (path: string): Promise<number> => {
      this.record(`file:size ${path}`);
      return Promise.resolve(bytes(this.fileAt(path)).length);
    },
    readText: async (path: string): Promise<string> => {
      this.record(`file:read ${path}`);
      return Promise.resolve(this.fileAt(path));
    },
  };

  private fileAt(path: string): string {
    const text = this.localFiles[path];
    if (text === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
    return text;
  }

  readonly s3 = {
    headBucket: async ({ bucket }: ObjectAddress): Promise<{ status: number; region?: string }> => {
      this.record(`s3:HeadBucket ${bucket}`);
      const region = this.buckets[bucket];
      return Promise.resolve(region === undefined ? { status: 404 } : { status: region === this.region ? 200 : 301, region });
    },
    getObject: async (address: ObjectAddress, region: string | undefined): Promise<Uint8Array> => {
      const { bucket, key } = address;
      this.record(`s3:GetObject ${bucket}/${key} ${region ?? '-'}${address.endpoint === undefined ? '' : ` ${address.endpoint}`}${address.role === undefined ? '' : ` ${address.role.arn}`}`);
      if (this.buckets[bucket] !== undefined && region !== undefined && region !== this.buckets[bucket]) {
        throw sdkError('PermanentRedirect', 'The bucket you are attempting to access must be addressed using the specified endpoint.', 301);
      }
      const text = this.objects[`${bucket}/${key}`];
      if (text === undefined) throw sdkError('NoSuchKey', 'The specified key does not exist.', 404);
      return Promise.resolve(bytes(text));
    },
  };

  readonly ssm = {
    getParameter: async (name: string): Promise<Parameter> => {
      this.record(`ssm:GetParameter ${name}`);
      const parameter = this.parameters[name];
      if (parameter === undefined) throw sdkError('ParameterNotFound', 'UnknownError');
      return Promise.resolve(parameter);
    },
  };

  readonly secretsManager = {
    describeSecret: async (id: string): Promise<{ arn?: string }> => {
      this.record(`secretsmanager:DescribeSecret ${id}`);
      const arn = this.secretArns[id];
      if (arn === undefined) throw sdkError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      return Promise.resolve({ arn });
    },
  };

  readonly cloudFormation = {
    stackOutputs: async (stack: string): Promise<Readonly<Record<string, string>> | undefined> => {
      this.record(`cloudformation:DescribeStacks ${stack}`);
      if (this.stacks[stack] === undefined) throw sdkError('ValidationError', `Stack with id ${stack} does not exist`);
      return Promise.resolve(this.stacks[stack]);
    },
    listExports: async (token: string | undefined) => {
      this.record(`cloudformation:ListExports ${token ?? ''}`);
      const at = Number(token ?? 0);
      return Promise.resolve({ exports: this.exportPages[at] ?? [], nextToken: at + 1 < this.exportPages.length ? String(at + 1) : undefined });
    },
  };

  http: LookupWorld['http'] = async (url: string, request: HttpRequest = {}): Promise<HttpAnswer> => {
    this.requests.push({ url, request });
    this.record(`http:${request.method ?? 'GET'} ${url}`);
    return Promise.resolve(this.pages[url] ?? answer(404, 'not found'));
  };

  runCommand: LookupWorld['runCommand'] = async (argv: readonly string[]): Promise<CommandResult> => {
    this.record(`command ${argv.join(' ')}`);
    return this.command(argv);
  };

  readonly converse = (argv: readonly string[]): Promise<Conversation> => {
    this.record(`converse ${argv.join(' ')}`);
    return Promise.resolve({
      ask: (line) => {
        this.record(`ask ${line}`);
        return Promise.resolve(this.replies(line));
      },
      ending: () => 'the process ended with exit code 3',
      close: () => this.record('close'),
    });
  };
}

/** A small state as Terraform writes it. */
export function stateText({ outputs = {}, resources = [] }: { outputs?: object; resources?: readonly object[] }): string {
  return JSON.stringify({ version: 4, terraform_version: '1.9.5', serial: 3, lineage: 'l', outputs, resources }, null, 2);
}
