import type { SSMClient } from '@aws-sdk/client-ssm';
import type { Parameter, SsmReader } from '../lookups/world.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';

/** Systems Manager, loaded when the first parameter is asked for. */
export function openSsm(settings: () => Promise<AwsSettings>, signal: AbortSignal): SsmReader & { close(): void } {
  let client: Promise<SSMClient> | undefined;
  return {
    getParameter: async (name) => {
      const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
      client ??= settings().then(async (known) => new SSMClient(await clientDefaults(known)));
      const { Parameter: found } = await (await client).send(new GetParameterCommand({ Name: name, WithDecryption: true }), { abortSignal: signal });
      return { type: (found?.Type ?? 'String') as Parameter['type'], value: found?.Value ?? '' };
    },
    close: () => void client?.then((made) => made.destroy()).catch(() => undefined),
  };
}
