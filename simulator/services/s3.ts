import { createHash } from 'node:crypto';
import { AwsFailure } from '../failure.ts';
import { type CallContext, RawAnswer, type Service } from '../service.ts';
import type { Bucket, Simulation } from '../simulation.ts';
import { escapeXml } from '../wire/query.ts';
import type { WireAnswer, WireRequest } from '../wire/request.ts';

interface S3Input {
  Bucket: string;
  Key?: string;
}

/** S3 as far as a state file needs it: the bucket is the first path segment, or the first label of AWS's own host; each has a region of its own. */
export const s3: Service = {
  name: 's3',
  mutating: [],
  matches: (request) => request.target === '' && request.form === undefined && bucketAndKey(request)[0] !== '',
  parse: (request) => {
    const [Bucket, Key] = bucketAndKey(request);
    return { operation: operationOf(request, Key), input: Key === '' ? { Bucket } : { Bucket, Key } };
  },
  operations: {
    CreateBucket: (input: S3Input, { sim, request }) => {
      const region = request.region === '' ? sim.region : request.region;
      if (!sim.state.s3.has(input.Bucket)) sim.state.s3.set(input.Bucket, { region, objects: new Map() });
      return new RawAnswer(200, { location: `/${input.Bucket}` });
    },
    HeadBucket: (input: S3Input, context) => {
      const bucket = bucketOf(input, context);
      if (context.request.accessKey === '') throw denied(bucket);
      return new RawAnswer(200, { 'x-amz-bucket-region': bucket.region });
    },
    GetBucketLocation: (input: S3Input, { sim }) => {
      const { region } = knownBucket(sim, input.Bucket);
      const inner = region === 'us-east-1' ? '' : region;
      return xml(
        200,
        `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</LocationConstraint>`,
      );
    },
    GetObject: (input: S3Input, context) => objectAnswer(input, context, true),
    HeadObject: (input: S3Input, context) => objectAnswer(input, context, false),
    PutObject: (input: S3Input, context) => {
      const { sim, request } = context;
      const body = decodedBody(request);
      const contentType = request.headers['content-type'] ?? 'application/octet-stream';
      bucketOf(input, context).objects.set(input.Key ?? '', { body, contentType, lastModified: sim.clock.now() });
      return new RawAnswer(200, { etag: etagOf(body) });
    },
  },
  answer: () => ({ status: 200, headers: {}, body: '' }),
  refusal: (failure, requestId): WireAnswer => ({
    status: failure.status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId, ...failure.headers },
    body:
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${escapeXml(failure.type)}</Code>` +
      `<Message>${escapeXml(failure.message)}</Message><RequestId>${requestId}</RequestId></Error>`,
  }),
};

function bucketAndKey({ path, headers }: WireRequest): [string, string] {
  const inHost = /^(.+)\.s3[.-][^/]*\.amazonaws\.com$/.exec((headers['host'] ?? '').replace(/:\d+$/, ''))?.[1];
  if (inHost !== undefined) return [inHost, path.slice(1)];
  const [, bucket = '', ...key] = path.split('/');
  return [bucket, key.join('/')];
}

function operationOf(request: WireRequest, key: string): string {
  if (request.query.has('location')) return 'GetBucketLocation';
  if (request.method === 'PUT' && key === '') return 'CreateBucket';
  const verb = request.method.charAt(0) + request.method.slice(1).toLowerCase();
  return `${verb}${key === '' ? 'Bucket' : 'Object'}`;
}

const xml = (status: number, body: string): RawAnswer =>
  new RawAnswer(status, { 'content-type': 'application/xml' }, `<?xml version="1.0" encoding="UTF-8"?>\n${body}`);

const denied = (bucket: Bucket): AwsFailure =>
  new AwsFailure('AccessDenied', 'Access Denied', { status: 403, headers: { 'x-amz-bucket-region': bucket.region } });

function knownBucket(sim: Simulation, name: string): Bucket {
  const bucket = sim.state.s3.get(name);
  if (bucket !== undefined) return bucket;
  throw new AwsFailure('NoSuchBucket', 'The specified bucket does not exist', { status: 404 });
}

/** The bucket, if the request is signed for its region; an unsigned one is let through here and refused by the caller. */
function bucketOf(input: S3Input, { sim, request }: CallContext): Bucket {
  const bucket = knownBucket(sim, input.Bucket);
  if (request.region === bucket.region || request.region === '') return bucket;
  throw new AwsFailure(
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint.',
    { status: 301, headers: { 'x-amz-bucket-region': bucket.region } },
  );
}

function objectAnswer(input: S3Input, context: CallContext, withBody: boolean): RawAnswer {
  const bucket = bucketOf(input, context);
  if (context.request.accessKey === '') throw denied(bucket);
  const stored = bucket.objects.get(input.Key ?? '');
  if (stored === undefined) throw new AwsFailure('NoSuchKey', 'The specified key does not exist.', { status: 404 });
  const headers = {
    'content-type': stored.contentType,
    'content-length': String(stored.body.length),
    'last-modified': new Date(stored.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
    etag: etagOf(stored.body),
  };
  return new RawAnswer(200, headers, withBody ? stored.body : '');
}

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

/** Streams come in chunks with their lengths (`aws-chunked`); everything else is the object itself. */
function decodedBody(request: WireRequest): Buffer {
  if (request.headers['content-encoding']?.includes('aws-chunked') !== true) return request.body;
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = request.body.indexOf('\r\n', at);
    const length = Number.parseInt(request.body.toString('latin1', at, lineEnd), 16);
    if (lineEnd < 0 || !(length > 0)) return Buffer.concat(parts);
    parts.push(request.body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
