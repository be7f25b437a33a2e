import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EcsState } from '../simulator/ecs/state.ts';
import { startSimulator } from '../simulator/server.ts';
import { runAction } from '../scripts/runner.ts';
import { median } from './measure.ts';

/** How much faster than real the rollouts pass; both sides share the factor. */
const speed = 60;
const rollouts = 9;

interface Followed {
  /** Milliseconds from the end of the deployment to the end of the process. */
  lagMs: number;
  describesPerMinute: number;
}

const files = {
  'ecspresso.yml': 'region: eu-central-1\ncluster: prod\nservice: web\ntask_definition: task.json\nservice_definition: service.json\ntimeout: 20m\n',
  'service.json': JSON.stringify({ launchType: 'FARGATE', desiredCount: 2, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }),
};
const task = (image: string): string =>
  JSON.stringify({ family: 'web', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'web', image, essential: true }] });

/** Deploys once and looks at what AWS saw: when the deployment was over, when the process was. */
async function follow(round: number): Promise<Followed> {
  // About five minutes, never quite the same length.
  const pending = 100_000 + round * 1_700;
  const simulator = await startSimulator({ region: 'eu-central-1', speed, timings: { pending, settling: 40_000 } });
  const workspace = await mkdtemp(join(tmpdir(), 'follow-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
    const env = { AWS_ACCESS_KEY_ID: 'b', AWS_SECRET_ACCESS_KEY: 'b', AWS_ENDPOINT_URL: simulator.url, ECS_DEPLOY_CLOCK_SPEED: String(speed) };
    await writeFile(join(workspace, 'task.json'), task('web:1'));
    await runAction({ workspace, env, inputs: { wait: 'false' } });
    simulator.advance(3_600_000);
    await writeFile(join(workspace, 'task.json'), task('web:2'));
    const first = simulator.calls.length;
    const run = await runAction({ workspace, env });
    const ended = simulator.clock.now();
    if (run.exitCode !== 0) throw new Error(`a followed rollout failed:\n${run.log}`);
    const calls = simulator.calls.slice(first);
    const over = finishedAt(simulator.sim.state.ecs);
    const minutes = (ended - Date.parse(calls[0]?.at ?? '')) / 60_000;
    // Waiting passes on the fast clock; what the process does after its last call takes real time, whatever the clock.
    const lastCall = Date.parse(calls.at(-1)?.at ?? '');
    return { lagMs: lastCall - over + (ended - lastCall) / speed, describesPerMinute: calls.filter((call) => call.operation.startsWith('Describe')).length / minutes };
  } finally {
    await simulator.close();
    await rm(workspace, { recursive: true });
  }
}

/** When the newest service deployment came to its end, by the simulator's own books. */
function finishedAt({ services }: EcsState): number {
  return Math.max(...[...services.values()].flatMap((service) => service.serviceDeployments.map((deployment) => deployment.finishedAt ?? 0)));
}

/** The figures of following a five-minute rollout, as lines of Markdown. */
export async function followRollouts(_peer: string | undefined): Promise<string[]> {
  const followed: Followed[] = [];
  for (let round = 0; round < rollouts; round++) followed.push(await follow(round));
  return [
    '| following a rollout of about five minutes | median |',
    '|---|---|',
    `| end of the deployment to end of the process | ${(median(followed.map(({ lagMs }) => lagMs)) / 1000).toFixed(2)} s |`,
    `| Describe calls a minute | ${median(followed.map(({ describesPerMinute }) => describesPerMinute)).toFixed(1)} |`,
  ];
}
