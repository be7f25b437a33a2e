import { ActionError, errorMessage } from '../../support/errors.ts';
import { deniedError, isDenied, type LookupCall, lookupError } from '../aws-error.ts';
import { once } from '../once.ts';
import type { LookupWorld, ObjectAddress } from '../world.ts';
import { isTooBig, longestState, textOf, tooBig } from './big.ts';

/** Reads states from S3; the region of a bucket is asked for once. */
export function openS3(world: LookupWorld): (address: ObjectAddress) => Promise<string> {
  const regionOf = once((question) => discover(JSON.parse(question) as ObjectAddress, world));
  return async (address) => {
    const own = address.endpoint ?? world.env['AWS_ENDPOINT_URL_S3'];
    const region = own ? address.region : await regionOf(JSON.stringify({ ...address, key: '' }));
    try {
      return textOf(await world.s3.getObject(address, region, longestState));
    } catch (error) {
      if (error instanceof ActionError) throw error;
      throw isTooBig(error) ? tooBig() : objectError(error, address, region, world);
    }
  };
}

/** HeadBucket tells the region with whatever it answers: found, moved, or forbidden. */
async function discover(address: ObjectAddress, world: LookupWorld): Promise<string | undefined> {
  try {
    const { status, region } = await world.s3.headBucket(address);
    if (status === 404) throw noBucket(address);
    return region ?? address.region;
  } catch (error) {
    throw lookupError(error, { action: 's3:ListBucket', resource: `arn:aws:s3:::${address.bucket}`, what: 'failed to get bucket region' }, world);
  }
}

const noBucket = ({ bucket }: ObjectAddress): ActionError =>
  new ActionError('LOOKUP', `NoSuchBucket: the bucket ${bucket} does not exist`, { hint: 'Check the spelling of the bucket, and that the credentials belong to the account meant.' });

function objectError(error: unknown, address: ObjectAddress, region: string | undefined, world: LookupWorld): ActionError {
  const { bucket, key } = address;
  const { name = '', $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const call: LookupCall = { action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/${key}`, what: `s3:GetObject of ${bucket}/${key}` };
  if (name === 'NoSuchBucket') return noBucket(address);
  if (name === 'NoSuchKey' || $metadata?.httpStatusCode === 404) {
    return new ActionError('LOOKUP', `NoSuchKey: the bucket ${bucket} has no object ${key}`, {
      cause: error,
      hint: 'Check the key, and the workspace: Terraform keeps the state of workspace w under env:/w/. Has anything been applied there yet?',
    });
  }
  if (/^(PermanentRedirect|301|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/.test(name) || $metadata?.httpStatusCode === 301) {
    const asked = region ?? world.region;
    return new ActionError('LOOKUP', `the bucket ${bucket} is not in region ${asked ?? '(unknown)'}: ${name}: ${errorMessage(error)}`, {
      cause: error,
      hint: 'Let the role call s3:ListBucket on the bucket, so that its region can be found, or set the right region.',
    });
  }
  const kept = keptBack(name, errorMessage(error), call.what);
  if (kept !== undefined) return new ActionError('LOOKUP', kept.message, { cause: error, hint: kept.hint });
  if (isDenied(error) || $metadata?.httpStatusCode === 403) return forbidden(error, call, world);
  return lookupError(error, call, world);
}

/** An object that is there but cannot be handed out: archived, or encrypted with a key that only its owner has. */
function keptBack(name: string, text: string, what: string): { message: string; hint: string } | undefined {
  if (name === 'InvalidObjectState') return { message: `${what}: the object is archived: ${text}`, hint: 'Restore it, and keep states out of the lifecycle rules that archive objects.' };
  if (name !== 'InvalidRequest' || !/server.side encryption/i.test(text)) return undefined;
  return {
    message: `${what}: the state is encrypted with a key of your own (SSE-C): ${text}`,
    hint: 'Such a key cannot be handed over here. Fetch the state in a step before (terraform state pull > file) and point path: at the file, or encrypt the bucket with KMS.',
  };
}

/** S3 answers "forbidden" for a missing key, too, when the bucket may not be listed. */
function forbidden(error: unknown, call: LookupCall, world: LookupWorld): ActionError {
  if (!isDenied(error)) return lookupError(error, call, world);
  const { code, message, hint, cause } = deniedError(error, call, world);
  if (!message.includes('s3:GetObject on')) return new ActionError(code, message, { hint, cause });
  return new ActionError(code, message, { cause, hint: `${hint ?? ''}\nWithout s3:ListBucket on the bucket S3 answers the same for a key that does not exist.` });
}
