import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EcsState } from '../simulator/ecs/state.ts';
import { startSimulator } from '../simulator/server.ts';
import { runAction } from '../scripts/runner.ts';
import { median } from './measure.ts';

/** How much faster than real the rollouts pass; the action and the simulated AWS share the factor. */
const speed = 60;
const rollouts = 9;
/** About five minutes from the update to COMPLETED: image pull and start, 40 s until a task counts as healthy, the old tasks' end. */
const pendingMs = 228_000;

interface Followed {
  /** Milliseconds from the end of the deployment to the end of the process. */
  lagMs: number;
  describesPerMinute: number;
  minutes: number;
}

/** Which action follows the rollout, and how fast time passes. */
interface Follower {
  speed: number;
  /** Another action's folder: it takes the inputs of aws-actions/amazon-ecs-deploy-task-definition, and real time only. */
  action?: string;
}

const files = {
  'ecspresso.yml': 'region: eu-central-1\ncluster: prod\nservice: web\ntask_definition: task.json\nservice_definition: service.json\ntimeout: 20m\n',
  'service.json': JSON.stringify({ launchType: 'FARGATE', desiredCount: 2, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } }),
};
const task = (image: string): string =>
  JSON.stringify({ family: 'web', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'web', image, essential: true }] });

const peerInputs = { 'task-definition': 'task.json', service: 'web', cluster: 'prod', 'wait-for-service-stability': 'true' };

/** Deploys once and looks at what AWS saw: when the deployment was over, when the process was. */
async function follow(round: number, { speed, action }: Follower): Promise<Followed> {
  // Never quite the same length, so that the end does not always fall on the same place between two looks.
  const simulator = await startSimulator({ region: 'eu-central-1', speed, timings: { pending: pendingMs + round * 1_700, settling: 40_000 } });
  const workspace = await mkdtemp(join(tmpdir(), 'follow-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
    const env = { AWS_ACCESS_KEY_ID: 'b', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'eu-central-1', AWS_ENDPOINT_URL: simulator.url, ECS_DEPLOY_CLOCK_SPEED: String(speed) };
    await writeFile(join(workspace, 'task.json'), task('web:1'));
    await runAction({ workspace, env, inputs: { wait: 'false' } });
    simulator.advance(3_600_000);
    await writeFile(join(workspace, 'task.json'), task('web:2'));
    const first = simulator.calls.length;
    const run = await runAction({ workspace, env, ...(action === undefined ? {} : { action, inputs: peerInputs }) });
    const ended = simulator.clock.now();
    if (run.exitCode !== 0) throw new Error(`a followed rollout failed:\n${run.log}`);
    return measured(simulator.calls.slice(first), finishedAt(simulator.sim.state.ecs), ended, speed);
  } finally {
    await simulator.close();
    await rm(workspace, { recursive: true });
  }
}

/** Waiting passes on the fast clock; what the process does after its last call takes real time, whatever the clock. */
function measured(calls: readonly { operation: string; at: string }[], over: number, ended: number, factor: number): Followed {
  const lastCall = Date.parse(calls.at(-1)?.at ?? '');
  const minutes = (ended - Date.parse(calls[0]?.at ?? '')) / 60_000;
  const describes = calls.filter(({ operation }) => operation.startsWith('Describe')).length;
  return { lagMs: lastCall - over + (ended - lastCall) / factor, describesPerMinute: describes / minutes, minutes };
}

/** When the newest service deployment came to its end, by the simulator's own books. */
function finishedAt({ services }: EcsState): number {
  return Math.max(...[...services.values()].flatMap((service) => service.serviceDeployments.map((deployment) => deployment.finishedAt ?? 0)));
}

function row(name: string, followed: readonly Followed[]): string {
  const of = (value: (one: Followed) => number, digits: number): string => median(followed.map(value)).toFixed(digits);
  const most = Math.max(...followed.map(({ describesPerMinute }) => describesPerMinute)).toFixed(1);
  return `| ${name} | ${of(({ minutes }) => minutes, 1)} min | ${of(({ lagMs }) => lagMs / 1000, 2)} s | ${of(({ describesPerMinute }) => describesPerMinute, 1)} (${most}) |`;
}

/** The figures of following a five-minute rollout, as lines of Markdown. Another action follows one in real time, ours beside it. */
export async function followRollouts(peer: string | undefined): Promise<string[]> {
  const followed: Followed[] = [];
  for (let round = 0; round < rollouts; round++) followed.push(await follow(round, { speed }));
  const inRealTime = peer === undefined ? [] : await Promise.all([follow(0, { speed: 1 }), follow(0, { speed: 1, action: peer })]);
  return [
    '| following a rollout | its length | end of the deployment to end of the process | Describe calls a minute (most) |',
    '|---|---|---|---|',
    row(`median of ${rollouts}`, followed),
    ...inRealTime.map((one, index) => row(index === 0 ? 'one, in real time' : 'peer: one, in real time', [one])),
  ];
}

if (import.meta.main) console.log((await followRollouts(process.env['PEER_ACTION'])).join('\n'));
