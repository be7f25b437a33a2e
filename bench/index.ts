// npm run bench [-- --write]: whole-process times as ratios to `node -e 0`, all works in turn in one run, medians.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../simulator/server.ts';
import { root, runAction } from '../scripts/runner.ts';
import { followRollouts } from './following.ts';
import { ratios, type Work } from './measure.ts';
import { benchState } from './state.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 31);
const peer = process.env['PEER_ACTION'];

const taskDefinition = (role: string): string =>
  JSON.stringify({
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: role,
    containerDefinitions: [{ name: 'web', image: '{{ must_env `IMAGE_URI` }}', essential: true, portMappings: [{ containerPort: 8080 }] }],
  });
const serviceDefinition = JSON.stringify({
  launchType: 'FARGATE',
  desiredCount: 1,
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' } },
});
const config = (plugins: string): string => `region: eu-central-1\ncluster: prod\nservice: web\ntask_definition: task.json\nservice_definition: service.json\n${plugins}`;
const state = JSON.stringify({
  version: 4,
  serial: 1,
  outputs: {},
  resources: [{ mode: 'managed', type: 'aws_iam_role', name: 'task', instances: [{ attributes: { arn: 'arn:aws:iam::111122223333:role/task' } }] }],
});

/** A project folder of its own. */
async function project(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const env = (simulator: Simulator) => ({
  IMAGE_URI: 'example.invalid/web:2',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: simulator.url,
});

async function timed(simulator: Simulator, workspace: string, inputs: Record<string, string>, action?: string): Promise<number> {
  const run = await runAction({ workspace, inputs, env: env(simulator), action });
  if (run.exitCode !== 0) throw new Error(`a measured run failed:\n${run.log}`);
  return run.elapsedMs;
}

/** How many calls of each kind one run makes. */
async function callsOf(simulator: Simulator, work: Work): Promise<string> {
  const before = simulator.calls.length;
  await work.run();
  const counts = new Map<string, number>();
  for (const call of simulator.calls.slice(before)) counts.set(call.operation, (counts.get(call.operation) ?? 0) + 1);
  return [...counts].map(([operation, count]) => (count === 1 ? operation : `${operation} ×${count}`)).join(', ');
}

async function works(simulator: Simulator): Promise<{ works: Work[]; folders: string[] }> {
  const role = 'arn:aws:iam::111122223333:role/task';
  const plain = await project({ 'ecspresso.yml': config(''), 'task.json': taskDefinition(role), 'service.json': serviceDefinition });
  const withState = await project({
    'ecspresso.yml': config('plugins:\n  - name: tfstate\n    config:\n      url: s3://states/prod.tfstate\n'),
    'task.json': taskDefinition('{{ tfstate `aws_iam_role.task.arn` }}'),
    'service.json': serviceDefinition,
  });
  const forPeer = await project({ 'task.json': taskDefinition(role).replace('{{ must_env `IMAGE_URI` }}', 'example.invalid/web:2') });
  await fetch(`${simulator.url}/states`, { method: 'PUT' });
  await fetch(`${simulator.url}/states/prod.tfstate`, { method: 'PUT', body: state });
  await timed(simulator, plain, { wait: 'false' });
  const list: Work[] = [
    { name: 'dry run, no lookups', run: () => timed(simulator, plain, { 'dry-run': 'true' }) },
    { name: 'dry run, one S3 state', run: () => timed(simulator, withState, { 'dry-run': 'true' }) },
    { name: 'deploy, wait: false', run: () => timed(simulator, plain, { wait: 'false' }) },
  ];
  if (peer) {
    const inputs = { 'task-definition': 'task.json', service: 'web', cluster: 'prod' };
    list.push({ name: 'peer: deploy without waiting', run: () => timed(simulator, forPeer, inputs, peer) });
  }
  return { works: list, folders: [plain, withState, forPeer] };
}

async function sizes(): Promise<string[]> {
  const names = ['dist/index.js', 'dist/post/index.js'];
  return Promise.all(names.map(async (name) => `| \`${name}\` | ${Math.round((await stat(join(root, name))).size / 1000)} kB |`));
}

/** A local state of 100 MB beside the plain parse of its file. */
async function bigState(): Promise<string[]> {
  const { megabytes, time, memory } = await benchState(100, 7);
  return [
    `| a local state of ${megabytes.toFixed(0)} MB, opened to first answer | beside \`JSON.parse(readFileSync(file, 'utf8'))\` | at most |`,
    '|---|---|---|',
    `| time | ${time.toFixed(2)} | 1.2 |`,
    `| peak memory | ${memory.toFixed(2)} | 1.3 |`,
  ];
}

async function main(): Promise<void> {
  const simulator = await startSimulator({ region: 'eu-central-1', speed: 1000, instantRollouts: true });
  const { works: list, folders } = await works(simulator);
  const calls = new Map<string, string>();
  for (const work of list) calls.set(work.name, await callsOf(simulator, work));
  const medians = await ratios(list, rounds);
  await simulator.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  const lines = [
    `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${process.platform}/${process.arch}, ${rounds} rounds.`,
    '',
    '| whole process | ratio to `node -e 0` (median) | calls |',
    '|---|---|---|',
    ...list.map(({ name }) => `| ${name} | ${(medians.get(name) ?? Number.NaN).toFixed(2)} | ${calls.get(name) ?? ''} |`),
    '',
    '| bundle | size |',
    '|---|---|',
    ...(await sizes()),
    '',
    ...(await followRollouts(peer)),
    '',
    ...(await bigState()),
  ];
  console.log(lines.join('\n'));
  if (process.argv.includes('--write')) await write(lines);
}

/** The measured part of bench/README.md stands between two markers. */
async function write(lines: readonly string[]): Promise<void> {
  const path = join(root, 'bench', 'README.md');
  const text = await readFile(path, 'utf8');
  const [start, end] = ['<!-- figures -->', '<!-- /figures -->'];
  await writeFile(path, `${text.slice(0, text.indexOf(start) + start.length)}\n${lines.join('\n')}\n${text.slice(text.indexOf(end))}`);
}

await main();
