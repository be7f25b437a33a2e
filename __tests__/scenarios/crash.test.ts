import { describe, expect, it } from '@jest/globals';
import type { Simulator } from '../../simulator/server.ts';
import { play } from './play.ts';
import { deployedWorld, project } from './project.ts';

const atOnce = 3;
const nothing = { region: 'eu-central-1', account: '111122223333' };
const tagged = project({ service: { tags: [{ key: 'team', value: 'shop' }] } });

interface Story {
  name: string;
  world: object;
  inputs?: Record<string, string>;
  /** Service deployments in the end: at least and at most. A run that was killed may have started one, the next one another. */
  deployments: [least: number, most: number];
  /** Revisions in the end, at most. */
  revisions: number;
}

const stories: Story[] = [
  { name: 'an update', world: deployedWorld(), deployments: [2, 3], revisions: 3 },
  { name: 'an update that registers only what is new', world: deployedWorld(), inputs: { 'skip-unchanged': 'true' }, deployments: [2, 2], revisions: 3 },
  { name: 'a create', world: nothing, deployments: [1, 2], revisions: 2 },
];

/** Kills the run after its n-th call and runs again; false when the run was over before. */
async function crashAfter(call: number, { world, inputs, deployments: [least, most], revisions }: Story): Promise<boolean> {
  const step = { inputs, env: { IMAGE_URI: 'app:2' } };
  let over = false;
  await play({
    files: tagged,
    aws: { world: world as never, instantRollouts: true },
    steps: [
      { ...step, exitCode: null, signalAt: { call, signal: 'SIGKILL' }, check: (run) => void (over = run.exitCode === 0) },
      {
        ...step,
        exitCode: 0,
        check: (run, simulator) => {
          expect([call, run.exitCode]).toEqual([call, 0]);
          expect(['succeeded', 'no-change']).toContain(run.outputs['deployment-status']);
          expectConverged(simulator);
          const { services, taskDefinitions } = simulator.state.ecs;
          const started = services.get('prod/web')?.serviceDeployments.length ?? 0;
          expect([call, started >= least && started <= most, taskDefinitions.size <= revisions]).toEqual([call, true, true]);
          expect(simulator.problems).toEqual([]);
        },
      },
    ],
  });
  return !over;
}

/** What the files say is what serves, and nothing is under way any more. */
function expectConverged({ state }: Simulator): void {
  const service = state.ecs.services.get('prod/web');
  const key = service?.taskDefinition.split('/').at(-1) ?? '';
  expect(state.ecs.taskDefinitions.get(key)?.definition.containerDefinitions[0]?.image).toBe('app:2');
  expect(service?.deployments.map(({ status, rolloutState }) => [status, rolloutState])).toEqual([['PRIMARY', 'COMPLETED']]);
  expect(service?.desiredCount).toBe(2);
  expect(state.ecs.tags.get(service?.arn ?? '')).toEqual([{ key: 'team', value: 'shop' }]);
}

describe('a run that is killed after any of its calls', () => {
  it.each(stories)('is made good by the next one: $name', async (story) => {
    let calls = 0;
    for (let going = true; going; ) {
      const batch = await Promise.all(Array.from({ length: atOnce }, (_, index) => crashAfter(calls + index + 1, story)));
      going = batch.every(Boolean);
      calls += batch.filter(Boolean).length;
    }
    // Describe, register, change, and the looks that follow: fewer would mean that the kills came too late.
    expect(calls).toBeGreaterThanOrEqual(4);
  });
});
