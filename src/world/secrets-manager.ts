import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SecretsManagerReader } from '../lookups/world.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';

/** Secrets Manager, loaded when the first ARN is asked for; values are never read. */
export function openSecretsManager(settings: () => Promise<AwsSettings>, signal: AbortSignal): SecretsManagerReader & { close(): void } {
  let client: Promise<SecretsManagerClient> | undefined;
  return {
    describeSecret: async (id) => {
      const { DescribeSecretCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
      client ??= settings().then(async (known) => new SecretsManagerClient(await clientDefaults(known)));
      const { ARN } = await (await client).send(new DescribeSecretCommand({ SecretId: id }), { abortSignal: signal });
      return { arn: ARN };
    },
    close: () => void client?.then((made) => made.destroy()).catch(() => undefined),
  };
}
