import { ActionError, errorMessage } from '../support/errors.ts';
import { hintToReach, isCancelled, isUnreachable } from './unreachable.ts';
import type { LookupWorld } from './world.ts';

/** The call that failed, for message and policy. */
export interface LookupCall {
  /** IAM spelling: `ssm:GetParameter`. */
  action: string;
  /** ARN for the policy statement, as well as it is known. */
  resource: string;
  /** Opening of the message: `failed to lookup ssm parameter /app/url`. */
  what: string;
}

const nameOf = (error: unknown): string => (error as { name?: string }).name ?? '';
const missingCredentials = new Set(['CredentialsProviderError', 'TokenProviderError']);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);
const unknownKey = new Set(['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch', 'InvalidAccessKeyId', 'AuthFailure']);
const denied = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'AuthorizationError', 'Forbidden']);

/** Refused for want of a permission. */
export const isDenied = (error: unknown): boolean => denied.has(nameOf(error));

/** An SDK error as ours: what was asked, why there is no answer, what to do. Errors: LOOKUP, CREDENTIALS, CANCELLED. */
export function lookupError(error: unknown, call: LookupCall, world: LookupWorld): ActionError {
  if (error instanceof ActionError) return error;
  const name = nameOf(error);
  const text = errorMessage(error);
  const of = (code: 'LOOKUP' | 'CREDENTIALS', message: string, hint?: string) => new ActionError(code, `${call.what}: ${message}`, { cause: error, hint });
  if (isCancelled(error)) return new ActionError('CANCELLED', `${call.what}: cancelled before AWS had answered`, { cause: error });
  if (missingCredentials.has(name)) {
    return of('CREDENTIALS', `no AWS credentials were found: ${text}`, 'Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.');
  }
  if (expired.has(name)) return of('CREDENTIALS', 'the AWS credentials have expired', 'Get new ones right before this step, or let the role session last longer (role-duration-seconds).');
  if (unknownKey.has(name)) return of('CREDENTIALS', `AWS does not accept the credentials: ${text}`, 'Check the key, and the clock of the runner.');
  if (denied.has(name)) return deniedError(error, call, world);
  if (/region is missing/i.test(text)) return of('LOOKUP', 'no AWS region is known', 'Set the input region, `region` in the config, or AWS_REGION.');
  if (name === 'TimeoutError' || isUnreachable(error)) return of('LOOKUP', `AWS cannot be reached: ${text}`, hintToReach(error, 'the region'));
  return of('LOOKUP', name === '' || name === 'Error' || text.startsWith(name) ? text : `${name}: ${text}`);
}

/** The sentence may end behind the action or the resource; a full stop inside of a resource belongs to it. */
const notAuthorized = /is not authorized to perform: (\S+?)(?: on resource: (\S+?))?[.,;]?(?:\s|$)/;

/** Names action and resource, gives the statement to add, and the input that chooses other credentials. */
export function deniedError(error: unknown, call: LookupCall, world: LookupWorld): ActionError {
  const text = errorMessage(error);
  const [, named, on] = notAuthorized.exec(text) ?? [];
  const action = named ?? (isKms(text) ? 'kms:Decrypt' : call.action);
  const resource = on ?? (action === call.action ? call.resource : kmsKeyIn(text));
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2);
  return new ActionError('CREDENTIALS', `${call.what}: no permission for ${action} on ${resource}: ${text}`, {
    cause: error,
    hint: `Add this statement to the policy of the role that deploys:\n${statement}${keyPolicy(action)}${otherCredentials(world)}`,
  });
}

const isKms = (text: string): boolean => /\bkms\b|ciphertext|key policy/i.test(text);
const kmsKeyIn = (text: string): string => /arn:[\w-]+:kms:\S+?(?=[\s,;)]|$)/.exec(text)?.[0] ?? 'arn:aws:kms:REGION:ACCOUNT:key/KEY_ID';
const keyPolicy = (action: string): string => (action.startsWith('kms:') ? '\nThe policy of the key must let the role use it, too.' : '');

function otherCredentials(world: LookupWorld): string {
  if (world.credentials === 'assumed') return '\nIf only the credentials before assume-role-arn may read it, set the input lookup-credentials: base.';
  if (world.credentials === 'base') return '\nThe input lookup-credentials: base is set; assumed uses the role of assume-role-arn.';
  return '';
}
