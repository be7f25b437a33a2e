import * as sdk from '@aws-sdk/client-ecs';
import type { CallOptions, EcsClient } from '../../src/ecs/client.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';

/** The narrow client interface over the SDK, talking to a simulated account in this process. */
export interface SimulatedEcs {
  ecs: EcsClient;
  simulator: Simulator;
  /** Calls that changed something, as the API names them. */
  changes(): string[];
  close(): Promise<void>;
}

const operations = [
  'DescribeServices', 'ListServices', 'DescribeTaskDefinition', 'ListTaskDefinitions', 'RegisterTaskDefinition', 'CreateService', 'UpdateService', 'TagResource', 'UntagResource',
  'ListServiceDeployments', 'DescribeServiceDeployments', 'DescribeServiceRevisions', 'StopServiceDeployment', 'ContinueServiceDeployment', 'ListTasks', 'DescribeTasks',
] as const;

/** One attempt for each call: what is to be tried again is said by who calls. */
export async function simulatedEcs(options: SimulatorOptions = {}): Promise<SimulatedEcs> {
  const simulator = await startSimulator({ region: 'eu-central-1', account: '111122223333', speed: 0, ...options });
  const client = new sdk.ECSClient({ endpoint: simulator.url, region: 'eu-central-1', credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' }, maxAttempts: 1 });
  const caller = (operation: (typeof operations)[number]) => {
    const Command = sdk[`${operation}Command`] as unknown as new (input: unknown) => Parameters<typeof client.send>[0];
    return (input: unknown, { signal }: CallOptions = {}): Promise<unknown> => client.send(new Command(input), { abortSignal: signal });
  };
  const ecs = Object.fromEntries(operations.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), caller(name)])) as unknown as EcsClient;
  return {
    ecs,
    simulator,
    changes: () => simulator.changes.map(({ operation }) => operation),
    close: async () => {
      client.destroy();
      await simulator.close();
    },
  };
}
