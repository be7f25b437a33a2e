// npm run conformance -- PATH… [--only TEXT]: vector files (*.jsonl) and case folders, from any path; exit 1 on a miss.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type CaseResult, caseFolders, runCase } from './conformance/cases.ts';
import { runJqVectors } from './conformance/jq-vectors.ts';
import { runJsonnetVectors } from './conformance/jsonnet-vectors.ts';
import { runTemplateVectors } from './conformance/template-vectors.ts';
import { runTfstateVectors } from './conformance/tfstate-vectors.ts';
import { runYamlVectors } from './conformance/yaml-vectors.ts';

interface VectorResult {
  name: string;
  ok: boolean;
  wanted: unknown;
  came: unknown;
}

type Line = Record<string, unknown>;

/** Which runner a file is for shows in its lines, so that files may have any name. */
async function runVectors(path: string): Promise<VectorResult[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
  const first = lines[0] ?? {};
  if ('template' in first) return runTemplateVectors(lines as never);
  if ('code' in first || 'files' in first) return runJsonnetVectors(lines as never);
  if ('yaml' in first) return runYamlVectors(lines as never);
  if ('input' in first || 'q' in first) return runJqVectors(lines as never);
  if ('key' in first) return runTfstateVectors(lines as never, await stateBeside(path));
  throw new Error(`${path}: the fields ${Object.keys(first).join(', ')} belong to no known kind of vector`);
}

/** The state that a file of addresses is over: edge.tfstate, or the only state beside it. */
async function stateBeside(path: string): Promise<string> {
  const folder = dirname(resolve(path));
  const states = (await readdir(folder)).filter((name) => name.endsWith('.tfstate'));
  const own = `${basename(path, '.jsonl').replace(/^tfstate-/, '')}.tfstate`;
  const name = states.find((state) => state === own) ?? states.find((state) => state === 'edge.tfstate') ?? states[0];
  if (name === undefined) throw new Error(`${path}: there is no .tfstate file beside it`);
  return readFile(join(folder, name), 'utf8');
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  used: Map<string, string>;
}

async function runFile(path: string, tally: Tally): Promise<void> {
  for (const { name, ok, wanted, came } of await runVectors(path)) {
    if (ok) tally.passed++;
    else {
      tally.failed++;
      console.log(`MISS ${basename(path)} ${name}\n  wanted ${shown(wanted)}\n  came   ${shown(came)}`);
    }
  }
}

function count(result: CaseResult, tally: Tally): void {
  switch (result.kind) {
    case 'passed':
      tally.passed++;
      for (const rule of result.used) tally.used.set(`${rule.operation} ${rule.field}`, rule.reason);
      return;
    case 'failed':
      tally.failed++;
      console.log(`MISS ${result.name}\n${result.misses.map((line) => `  ${line}`).join('\n')}\n${result.log.split('\n').slice(-12).map((line) => `    | ${line}`).join('\n')}`);
      return;
    case 'skipped':
      tally.skipped++;
      console.log(`skip ${result.name}: ${result.reason}`);
      return;
    default:
      result satisfies never;
  }
}

/** Two at a time: each case is a process of its own, and the machine of a runner has two cores. */
async function runFolders(folders: readonly string[], tally: Tally): Promise<void> {
  const left = [...folders];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) count(await runCase(next), tally);
  };
  await Promise.all([worker(), worker()]);
}

async function main(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const paths = args.filter((arg, i) => arg !== '--only' && args[i - 1] !== '--only');
  if (paths.length === 0) throw new Error('which files or folders? npm run conformance -- PATH… [--only TEXT]');
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, used: new Map() };
  for (const path of paths) {
    if ((await stat(path)).isFile()) {
      await runFile(path, tally);
      continue;
    }
    const files = (await readdir(path)).filter((name) => name.endsWith('.jsonl'));
    for (const name of files) await runFile(join(path, name), tally);
    await runFolders((await caseFolders(path)).filter((folder) => only === undefined || basename(folder).includes(only)), tally);
  }
  for (const [where, reason] of tally.used) console.log(`deliberate difference: ${where}: ${reason}`);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
