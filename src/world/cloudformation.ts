import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { CloudFormationReader } from '../lookups/world.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';

/** CloudFormation, loaded when the first output or export is asked for. */
export function openCloudFormation(settings: () => Promise<AwsSettings>, signal: AbortSignal): CloudFormationReader & { close(): void } {
  let client: Promise<CloudFormationClient> | undefined;
  const open = async () => {
    const sdk = await import('@aws-sdk/client-cloudformation');
    client ??= settings().then(async (known) => new sdk.CloudFormationClient(await clientDefaults(known)));
    return { sdk, cloudFormation: await client };
  };
  return {
    stackOutputs: async (stack) => {
      const { sdk, cloudFormation } = await open();
      const { Stacks = [] } = await cloudFormation.send(new sdk.DescribeStacksCommand({ StackName: stack }), { abortSignal: signal });
      if (Stacks[0] === undefined) return undefined;
      return Object.fromEntries((Stacks[0].Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
    },
    listExports: async (nextToken) => {
      const { sdk, cloudFormation } = await open();
      const page = await cloudFormation.send(new sdk.ListExportsCommand({ NextToken: nextToken }), { abortSignal: signal });
      return { exports: (page.Exports ?? []).map(({ Name: name = '', Value: value = '' }) => ({ name, value })), nextToken: page.NextToken };
    },
    close: () => void client?.then((made) => made.destroy()).catch(() => undefined),
  };
}
