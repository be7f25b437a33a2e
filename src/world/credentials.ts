import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import { ActionError, errorMessage } from '../support/errors.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';

/** The inputs that choose the credentials. */
export interface RoleInputs {
  assumeRoleArn?: string;
  roleSessionName: string;
}

export interface Role {
  arn: string;
  sessionName?: string;
  externalId?: string;
}

const defaultSessionName = 'ecs-deploy-action';
/** A session is renewed this long before it ends. */
const renewBeforeMs = 300_000;

const sessions = new WeakMap<RoleInputs, Map<string, AwsCredentialIdentityProvider>>();

/** The settings with the role of the input `assume-role-arn` in place of the credentials they had; one session serves all clients of a run. */
export function credentialsFor(inputs: RoleInputs, settings: AwsSettings): Promise<AwsSettings> {
  const { assumeRoleArn: arn, roleSessionName: sessionName } = inputs;
  if (arn === undefined) return Promise.resolve(settings);
  const known = sessions.get(inputs) ?? new Map<string, AwsCredentialIdentityProvider>();
  const key = settings.region ?? '';
  const credentials = known.get(key) ?? assumeRole({ arn, sessionName }, settings);
  sessions.set(inputs, known.set(key, credentials));
  return Promise.resolve({ ...settings, credentials });
}

/** Credentials of a role, asked from STS with the given settings when first needed, and again before they end. Errors: CREDENTIALS. */
export function assumeRole(role: Role, settings: AwsSettings): AwsCredentialIdentityProvider {
  let current: Promise<AwsCredentialIdentity> | undefined;
  let goodUntil = Number.POSITIVE_INFINITY;
  const renew = async (): Promise<AwsCredentialIdentity> => {
    const identity = await session(role, settings);
    goodUntil = (identity.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - renewBeforeMs;
    return identity;
  };
  return () => {
    // Expiry is told in real time, whatever the clock of a test does.
    if (current === undefined || Date.now() > goodUntil) {
      goodUntil = Number.POSITIVE_INFINITY;
      current = renew();
      current.catch(() => (current = undefined));
    }
    return current;
  };
}

async function session({ arn, sessionName, externalId }: Role, settings: AwsSettings): Promise<AwsCredentialIdentity> {
  const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  // STS answers in every region; without one the SDK would refuse to ask.
  const { env } = settings;
  const region = settings.region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const sts = new STSClient(await clientDefaults({ ...settings, region }));
  try {
    const command = new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: sessionName ?? defaultSessionName, ExternalId: externalId });
    const { Credentials: made } = await sts.send(command);
    if (made?.AccessKeyId === undefined || made.SecretAccessKey === undefined) throw new Error('the answer holds no credentials');
    return { accessKeyId: made.AccessKeyId, secretAccessKey: made.SecretAccessKey, sessionToken: made.SessionToken, expiration: made.Expiration };
  } catch (error) {
    throw roleError(error, arn);
  } finally {
    sts.destroy();
  }
}

function roleError(error: unknown, arn: string): ActionError {
  const { name = '' } = error as { name?: string };
  const text = `sts:AssumeRole (role ${arn}): ${name === 'Error' || name === '' ? '' : `${name}: `}${errorMessage(error)}`;
  if (!/^AccessDenied/.test(name)) return new ActionError('CREDENTIALS', text, { cause: error, hint: 'The role is assumed with the credentials that the step already has, for example from aws-actions/configure-aws-credentials.' });
  const statement = JSON.stringify({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn }, null, 2);
  return new ActionError('CREDENTIALS', text, { cause: error, hint: `Add this statement to the policy of the credentials that the step has, and let the trust policy of the role name them as principal:\n${statement}` });
}
