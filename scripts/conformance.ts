// npm run conformance -- PATH… [--only TEXT]: vector files (*.jsonl) and case folders, from any path; exit 1 on a miss.
import { basename } from 'node:path';
import { type CaseResult, runCase } from './conformance/cases.ts';
import { findBelow, fromCaller } from './conformance/find.ts';
import { runVectorFile } from './conformance/vectors.ts';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  used: Map<string, string>;
}

async function countVectors(path: string, tally: Tally): Promise<void> {
  for (const { name, ok, wanted, came } of await runVectorFile(path)) {
    if (ok) tally.passed++;
    else {
      tally.failed++;
      console.log(`MISS ${basename(path)} ${name}\n  wanted ${shown(wanted)}\n  came   ${shown(came)}`);
    }
  }
}

function countCase(result: CaseResult, tally: Tally): void {
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

/** A case that breaks the runner is a miss like any other. */
const runSafely = (folder: string): Promise<CaseResult> =>
  runCase(folder).catch((error: unknown) => ({ name: basename(folder), kind: 'failed', misses: [`the case could not be run: ${String(error)}`], log: '' }));

/** Two at a time: each case is a process of its own, and the machine of a runner has two cores. */
async function countCases(folders: readonly string[], tally: Tally): Promise<void> {
  const left = [...folders];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) countCase(await runSafely(next), tally);
  };
  await Promise.all([worker(), worker()]);
}

async function main(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const paths = args.filter((arg, i) => arg !== '--only' && args[i - 1] !== '--only');
  if (paths.length === 0) throw new Error('which files or folders? npm run conformance -- PATH… [--only TEXT]');
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, used: new Map() };
  const chosen = (path: string): boolean => only === undefined || basename(path).includes(only);
  for (const path of paths) {
    const { vectors, cases } = await findBelow(fromCaller(path));
    for (const file of vectors.filter(chosen)) await countVectors(file, tally);
    await countCases(cases.filter(chosen), tally);
  }
  for (const [where, reason] of tally.used) console.log(`deliberate difference: ${where}: ${reason}`);
  if (tally.skipped > 0) console.log(`\n${tally.skipped} skipped: the action has no such command or flag`);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
