import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ActionRun, root, runAction, type RunningAction } from '../../scripts/runner.ts';
import { type Clouds, startClouds } from '../../simulator/clouds/index.ts';
import { type Proxy, startProxy } from '../../simulator/proxy.ts';
import { startSimulator, type Simulator } from '../../simulator/server.ts';
import type { Places, Scenario, ScenarioStep } from './scenario.ts';
import { transcriptOf } from './transcript.ts';

/** What a step came to, with the calls that AWS saw during it. */
export interface PlayedStep {
  step: ScenarioStep;
  run: ActionRun;
  post?: ActionRun;
  calls: Simulator['calls'];
  /** What the clouds and the proxy were asked, a line each. */
  requests: readonly string[];
}

/** A whole scenario, played. */
export interface Played {
  steps: PlayedStep[];
  transcript: string;
  problems: readonly string[];
}

const usualSpeed = 600;
/** What a call that is never answered takes of real time. */
const hangMs = 500;

/** Plays a scenario on the bundle. `check` functions run while the simulator is still up. */
export async function play(scenario: Scenario): Promise<Played> {
  const simulator = await startSimulator({ region: 'eu-central-1', account: '111122223333', ...(scenario.aws?.speed === undefined ? { stepMs: 5_000, epoch: new Date().toISOString() } : {}), ...scenario.aws });
  const clouds = scenario.clouds === undefined ? undefined : await startClouds(scenario.clouds);
  const proxy = scenario.proxy === true ? await startProxy(internet(simulator.port, clouds?.port)) : undefined;
  const workspace = await mkdtemp(join(tmpdir(), 'scenario-'));
  const stage: Stage = { scenario, workspace, simulator, clouds, proxy };
  try {
    if (proxy !== undefined) await writeFile(`${workspace}.pem`, proxy.certificate);
    if (scenario.folder !== undefined) await cp(join(root, scenario.folder), workspace, { recursive: true });
    await putFiles(workspace, scenario.files);
    await putObjects(simulator, scenario.s3);
    const steps: PlayedStep[] = [];
    for (const step of scenario.steps) steps.push(await playStep(step, stage));
    return { steps, transcript: transcriptOf(steps, { workspace, url: simulator.url }, scenario), problems: simulator.problems };
  } finally {
    await Promise.all([simulator.close(), clouds?.close(), proxy?.close()]);
    await rm(workspace, { recursive: true, force: true });
    await rm(`${workspace}.pem`, { force: true });
  }
}

/** What a scenario plays on. */
interface Stage {
  scenario: Scenario;
  workspace: string;
  simulator: Simulator;
  clouds: Clouds | undefined;
  proxy: Proxy | undefined;
}

const awsHosts = ['*.eu-central-1.amazonaws.com', '*.s3.eu-central-1.amazonaws.com', '*.us-east-1.amazonaws.com', '*.s3.us-east-1.amazonaws.com'];
const otherHosts = ['storage.googleapis.com', 'app.terraform.io', '*.blob.core.windows.net', 'login.microsoftonline.com', 'states.example.com', 'api.github.com'];

const internet = (aws: number, clouds: number | undefined) => [
  ...awsHosts.map((host) => ({ host, port: aws })),
  ...(clouds === undefined ? [] : otherHosts.map((host) => ({ host, port: clouds }))),
];

const placesOf = ({ workspace, simulator, clouds, proxy }: Stage): Places => ({ aws: simulator.url, clouds: clouds?.url ?? '', proxy: proxy?.url ?? '', certificate: `${workspace}.pem`, workspace });

async function playStep(step: ScenarioStep, stage: Stage): Promise<PlayedStep> {
  const { scenario, workspace, simulator, clouds, proxy } = stage;
  await putFiles(workspace, typeof step.files === 'function' ? step.files(placesOf(stage)) : step.files);
  await step.before?.(simulator, placesOf(stage));
  const first = simulator.calls.length;
  const [firstOfClouds, firstOfProxy] = [clouds?.calls.length ?? 0, proxy?.requests.length ?? 0];
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIATEST',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: simulator.url,
    // Where AWS advances in steps, the action's time passes in its sleeps: a busy machine changes nothing.
    ECS_DEPLOY_CLOCK_SPEED: `${scenario.speed ?? usualSpeed}${scenario.aws?.speed === undefined ? ' sleeping' : ''}${step.hangs === true ? ` ${hangMs}ms` : ''}`,
    ...(typeof step.env === 'function' ? step.env(placesOf(stage)) : step.env),
  };
  let cancelled = false;
  const run = await runAction({
    workspace,
    inputs: step.inputs,
    env,
    onStart: (child) => {
      listenFor(simulator, step, child);
      if (step.cancelWhen === undefined) return;
      let seen = '';
      child.onLog((text) => {
        seen += text;
        if (cancelled || !seen.includes(step.cancelWhen ?? '')) return;
        cancelled = true;
        child.kill('SIGINT');
      });
    },
  });
  const post = step.post === true ? await runAction({ workspace, inputs: step.inputs, env, entry: 'post', state: run.state }) : undefined;
  const asked = (clouds?.calls ?? []).slice(firstOfClouds).map(({ method, host, path, status }) => `${method} ${host === '127.0.0.1' ? '' : host}${path} → ${status === 0 ? 'cut' : status}`);
  const played = { step, run, post, calls: simulator.calls.slice(first), requests: [...asked, ...(proxy?.requests ?? []).slice(firstOfProxy).map((line) => `proxy: ${line}`)] };
  await checked(() => step.check?.(run, simulator, { clouds, proxy }), run);
  return played;
}

/** A check that fails tells what the log said. */
async function checked(check: () => void | Promise<void> | undefined, run: ActionRun): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) error.message += `\n--- log\n${run.log}`;
    throw error;
  }
}

/** Signals in the middle of a call: what it does is done, its answer has not left. */
function listenFor(simulator: Simulator, { signalAt, thenKill }: ScenarioStep, child: RunningAction): void {
  if (signalAt === undefined) return;
  let signalled = false;
  let calls = 0;
  simulator.onCall(async ({ operation }) => {
    calls++;
    if (signalled && typeof thenKill === 'object' && operation === thenKill.at) child.kill('SIGKILL');
    if (signalled || ('call' in signalAt ? calls !== signalAt.call : operation !== signalAt.operation)) return;
    signalled = true;
    child.kill(signalAt.signal);
    if (signalAt.signal !== 'SIGKILL') await noticed(child);
    if (thenKill === true) child.kill('SIGKILL');
  });
}

const noticeMs = { step: 5, most: 5_000 };

/** The process has noticed a cancel once it has left a note of it. */
async function noticed(child: RunningAction): Promise<void> {
  for (let waited = 0; waited < noticeMs.most && !child.state().includes('cancelled<<'); waited += noticeMs.step) {
    await new Promise((resolve) => setTimeout(resolve, noticeMs.step));
  }
}

async function putFiles(workspace: string, files: Record<string, string> = {}): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

async function putObjects(simulator: Simulator, objects: Record<string, string> = {}): Promise<void> {
  for (const [path, text] of Object.entries(objects)) {
    await fetch(`${simulator.url}/${path.slice(0, path.indexOf('/'))}`, { method: 'PUT' });
    await fetch(`${simulator.url}/${path}`, { method: 'PUT', body: text });
  }
}

/** A file below the root, for scenarios that share one. */
export const fileOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
