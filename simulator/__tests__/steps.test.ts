import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, webAccount } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

describe('time in steps', () => {
  it('brings a deployment to its end by polling alone, the same way each time', async () => {
    const story = async (): Promise<string[]> => {
      account = await webAccount({ stepMs: 5_000 });
      const { currentServiceDeployment } = await account.update({ taskDefinition: 'web' });
      const seen: string[] = [];
      for (let poll = 0; poll < 60 && !seen.at(-1)?.endsWith('SUCCESSFUL'); poll++) {
        const { runningCount = 0 } = await account.service();
        const { status = '' } = await account.serviceDeployment(currentServiceDeployment);
        seen.push(`${account.simulator.clock.elapsed()} ${runningCount} ${status}`);
      }
      return seen;
    };
    const first = await story();
    await account.close();
    expect(await story()).toEqual(first);
    expect(first.at(-1)).toMatch(/SUCCESSFUL$/);
    expect(first.length).toBeGreaterThan(10);
  });

  it('lets a throttled window pass by repeating the call that it hits', async () => {
    account = await webAccount({ stepMs: 20_000, faults: [{ operation: '*', kind: 'throttle', for: 60_000 }] });
    const input = { service: 'web', forceNewDeployment: true };
    let refused = 0;
    for (;;) {
      const sent = account.ecs.send(new UpdateServiceCommand(input));
      if (
        await sent.then(
          () => true,
          () => false,
        )
      )
        break;
      refused += 1;
    }
    expect(refused).toBe(3);
    expect(
      account.simulator.changes.filter(({ effect, operation }) => effect && operation === 'UpdateService'),
    ).toHaveLength(1);
  });
});
