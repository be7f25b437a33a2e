import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { ObjectAddress, S3Reader } from '../lookups/world.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';
import { assumeRole, type Role } from './credentials.ts';
import { readBody } from './read-body.ts';

const fallbackRegion = 'us-east-1';
/** A body that breaks off is fetched again; the SDK's retries end with the headers. */
const attempts = 3;
const pauseMs = 1_000;

interface Closable {
  close(): void;
}

/** S3, loaded when the first state in it is read. One client per region, endpoint and role. */
export function openS3(settings: () => Promise<AwsSettings>, signal: AbortSignal): S3Reader & Closable {
  const clients = new Map<string, Promise<S3Client>>();
  const roles = new Map<string, AwsCredentialIdentityProvider>();
  const client = (address: ObjectAddress, region: string | undefined): Promise<S3Client> => {
    const { endpoint, pathStyle, accessKey, secretKey, role } = address;
    const key = JSON.stringify([region, endpoint, pathStyle, accessKey, secretKey, role]);
    const known = clients.get(key) ?? settings().then((known) => make(known, address, region, roles));
    clients.set(key, known);
    return known;
  };
  return {
    headBucket: async (address) => {
      const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
      const s3 = await client(address, address.region);
      try {
        const { BucketRegion } = await s3.send(new HeadBucketCommand({ Bucket: address.bucket }), { abortSignal: signal });
        return { status: 200, region: BucketRegion };
      } catch (error) {
        return answeredRegion(error);
      }
    },
    getObject: async (address, region, maxBytes) => {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const { clock } = await settings();
      const s3 = await client(address, region);
      for (let attempt = 1; ; attempt++) {
        const answer = await s3.send(new GetObjectCommand({ Bucket: address.bucket, Key: address.key }), { abortSignal: signal });
        try {
          return await bodyOf(answer, maxBytes);
        } catch (error) {
          if (attempt === attempts || signal.aborted || !brokeOff(error)) throw error;
          await clock.sleep(pauseMs * attempt, signal);
        }
      }
    },
    close: () => {
      for (const made of clients.values()) made.then((s3) => s3.destroy()).catch(() => undefined);
    },
  };
}

async function make(settings: AwsSettings, address: ObjectAddress, region: string | undefined, roles: Map<string, AwsCredentialIdentityProvider>): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const { env } = settings;
  const endpoint = address.endpoint ?? env['AWS_ENDPOINT_URL_S3'];
  const known = region ?? settings.region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  const own = { ...settings, ...(known === undefined ? {} : { region: known }) };
  if (address.accessKey !== undefined && address.secretKey !== undefined) {
    const identity = { accessKeyId: address.accessKey, secretAccessKey: address.secretKey };
    own.credentials = () => Promise.resolve(identity);
  }
  const signing = address.role === undefined ? own : { ...own, credentials: sessionOf(address, own, roles) };
  const options = {
    ...(await clientDefaults(signing)),
    ...(address.endpoint === undefined ? {} : { endpoint: address.endpoint }),
    // Other S3s, and loopback hosts, know no bucket in the host name.
    forcePathStyle: Boolean(endpoint || env['AWS_ENDPOINT_URL'] || address.pathStyle),
    followRegionRedirects: true,
  };
  const s3 = new S3Client(options);
  return (await hasRegion(s3)) ? s3 : new S3Client({ ...options, region: fallbackRegion });
}

/** One session per role, whatever regions its buckets are in. */
function sessionOf({ role, accessKey }: ObjectAddress, settings: AwsSettings, roles: Map<string, AwsCredentialIdentityProvider>): AwsCredentialIdentityProvider {
  const key = JSON.stringify([role, accessKey]);
  const session = roles.get(key) ?? assumeRole(role as Role, settings);
  roles.set(key, session);
  return session;
}

/** The SDK takes the region from the profile, too, and only knows when asked. */
const hasRegion = (s3: S3Client): Promise<boolean> =>
  s3.config.region().then(
    () => true,
    () => false,
  );

/**
 * A refusal still tells the region. The answer to HEAD has no body, so why it was refused is not known here: GetObject will
 * tell. What is no answer at all stays an error.
 */
function answeredRegion(error: unknown): { status: number; region?: string } {
  const { $metadata, $response } = error as {
    $metadata?: { httpStatusCode?: number };
    $response?: { headers?: Readonly<Record<string, string>> };
  };
  const status = $metadata?.httpStatusCode;
  if (status === undefined || status >= 500) throw error;
  return { status, region: $response?.headers?.['x-amz-bucket-region'] };
}

async function bodyOf({ Body, ContentLength }: GetObjectCommandOutput, maxBytes: number): Promise<Uint8Array> {
  // In Node the body is a readable stream; the SDK's type covers browsers as well.
  return readBody(Body as unknown as Parameters<typeof readBody>[0], { maxBytes, length: ContentLength });
}

const brokeOff = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^E(CONNRESET|PIPE|TIMEDOUT)$|ERR_STREAM_PREMATURE_CLOSE/.test(code) || message === 'aborted';
};
