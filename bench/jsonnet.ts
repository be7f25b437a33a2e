// node bench/jsonnet.ts: Jsonnet objects with imports at three sizes, beside JSON.parse of the equal JSON; library functions over 10 000 elements.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { nodeBinary } from '../scripts/runner.ts';
import { median } from './measure.ts';

const root = join(import.meta.dirname, '..');

/** Objects in the program, from small to large. */
const sizes = [2_000, 8_000, 32_000] as const;

/** Programs over 10 000 elements. Together they stay under a second. */
const programs: Readonly<Record<string, string>> = {
  'std.sort': 'std.length(std.sort(std.makeArray(10000, function(i) (i * 7919) % 10007)))',
  'std.sort by a key': 'std.length(std.sort([{ k: (i * 7919) % 10007 } for i in std.range(1, 10000)], function(o) o.k))',
  'std.foldl': 'std.foldl(function(a, b) a + b, std.range(1, 10000), 0)',
  'std.join': "std.length(std.join(',', ['item-%d' % i for i in std.range(1, 10000)]))",
  'strings added up': "std.length(std.foldl(function(a, b) a + 'x' + b, std.range(1, 10000), ''))",
  'objects added up': "std.length(std.foldl(function(a, b) a + { ['k%d' % b]: b }, std.range(1, 10000), {}))",
  'objects added up and looked into': "std.length(std.foldl(function(a, b) if std.objectHas(a, 'k%d' % (b % 5000)) then a else a + { ['k%d' % (b % 5000)]: b }, std.range(1, 10000), {}))",
  'std.setUnion': 'std.length(std.setUnion(std.set(std.range(1, 10000)), std.set(std.range(5000, 15000))))',
};

export interface JsonnetBench {
  /** Per size: milliseconds of both, and their ratio. */
  sizes: { objects: number; jsonnet: number; json: number; ratio: number }[];
  programs: { name: string; ms: number }[];
}

/** What the child process runs: the bundled evaluator in one warm process, so that only its own work counts. */
const childText = `
import { evaluateJsonnet } from './src/rendering/jsonnet/index.ts';
const { sizes, programs, rounds } = JSON.parse(process.argv[2]);
const median = (values) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const files = { 'base.libsonnet': "{ cpu: 256, memory: 512, essential: true, tags+: { team: 'shop' } }", 'lib.libsonnet': "local base = import 'base.libsonnet'; { task(name, port=8080):: base { name: name, image: 'registry.example.com/%s:1' % name, ports: [{ containerPort: port, protocol: 'tcp' }], environment: [{ name: 'PORT', value: '' + port }], tags+: { app: name } } }" };
const importer = { read: async (path) => ({ path, bytes: new TextEncoder().encode(files[path]) }) };
const objects = (n) => "local lib = import 'lib.libsonnet', base = import 'base.libsonnet'; [lib.task('app%d' % i, 8000 + i % 100) { cpu: base.cpu * 2, index: i } for i in std.range(1, " + n + ")]";
const timed = async (work) => { const started = performance.now(); await work(); return performance.now() - started; };
const middle = async (work) => { const all = []; for (let round = -1; round < rounds; round++) { const ms = await timed(work); if (round >= 0) all.push(ms); } return median(all); };
const out = { sizes: [], programs: [] };
for (const n of sizes) {
  const text = objects(n);
  const made = await evaluateJsonnet({ path: 'main.jsonnet', text }, { importer });
  if (JSON.parse(made).length !== n) throw new Error('not all objects were made');
  const jsonnet = await middle(() => evaluateJsonnet({ path: 'main.jsonnet', text }, { importer }));
  const json = await middle(() => JSON.parse(made));
  out.sizes.push({ objects: n, jsonnet, json, ratio: jsonnet / json });
}
for (const [name, text] of Object.entries(programs)) out.programs.push({ name, ms: await middle(() => evaluateJsonnet({ path: 'main.jsonnet', text })) });
console.log(JSON.stringify(out));
`;

/** Medians of `rounds` rounds after one warm-up. */
export async function benchJsonnet(rounds: number): Promise<JsonnetBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-jsonnet-'));
  try {
    const child = join(folder, 'child.mjs');
    await build({ stdin: { contents: childText, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: child, logLevel: 'error' });
    const { stdout } = await promisify(execFile)(nodeBinary(), [child, JSON.stringify({ sizes, programs, rounds })], { maxBuffer: 1e8 });
    return JSON.parse(stdout) as JsonnetBench;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time for an object at the largest size, beside the smallest: one is linear. */
export const growth = ({ sizes: [first, ...others] }: JsonnetBench): number => {
  const last = others.at(-1);
  if (first === undefined || last === undefined) throw new Error('growth needs two sizes at least');
  return last.jsonnet / last.objects / (first.jsonnet / first.objects);
};

if (import.meta.main) {
  const bench = await benchJsonnet(Number(process.env['BENCH_ROUNDS'] ?? 7));
  console.log('objects with imports, beside JSON.parse of the equal JSON');
  for (const { objects, jsonnet, json, ratio } of bench.sizes) {
    console.log(`  ${String(objects).padStart(6)} objects  ${ratio.toFixed(1).padStart(6)} ×   ${jsonnet.toFixed(0).padStart(5)} ms beside ${json.toFixed(1)} ms   ${((jsonnet * 1000) / objects).toFixed(1)} µs an object`);
  }
  console.log(`  time for an object, largest size to smallest: ${growth(bench).toFixed(2)} (1 is linear)`);
  console.log('over 10 000 elements');
  for (const { name, ms } of bench.programs) console.log(`  ${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms`);
  console.log(`  ${'together (at most 1 000)'.padEnd(34)} ${bench.programs.reduce((sum, { ms }) => sum + ms, 0).toFixed(0).padStart(5)} ms`);
  console.log(`median of the ratios: ${median(bench.sizes.map(({ ratio }) => ratio)).toFixed(1)}`);
}
