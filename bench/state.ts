// node bench/state.ts: a big local state, from opening the file to the first answer, beside the plain parse of the file.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { nodeBinary } from '../scripts/runner.ts';
import { median } from './measure.ts';

const root = join(import.meta.dirname, '..');

interface Sample {
  ms: number;
  peakMb: number;
}

export interface StateBench {
  megabytes: number;
  plain: Sample;
  lookup: Sample;
  /** Ours to the plain parse, medians of the ratios of neighbouring runs. */
  time: number;
  memory: number;
}

/** A state as Terraform writes it, of about `megabytes`; the address that is looked up stands in its middle. */
async function writeState(file: string, megabytes: number): Promise<void> {
  const out = createWriteStream(file);
  const put = (text: string): Promise<unknown> | undefined => (out.write(text) ? undefined : once(out, 'drain'));
  await put('{\n  "version": 4,\n  "terraform_version": "1.9.5",\n  "serial": 812,\n  "lineage": "00000000-0000-4000-8000-000000000000",\n  "outputs": {\n    "first": {\n      "value": "found",\n      "type": "string"\n    }\n  },\n  "resources": [');
  for (let i = 0, written = 0; written < megabytes * 1e6; i++) {
    const text = `${i === 0 ? '' : ','}\n    ${JSON.stringify(resource(i), null, 2).replaceAll('\n', '\n    ')}`;
    written += text.length;
    await put(text);
  }
  out.end('\n  ],\n  "check_results": null\n}\n');
  await finished(out);
}

/** One of three shapes: a single resource, a counted one, one with string keys in a module. */
function resource(i: number): unknown {
  const id = (i * 2654435761).toString(16).padStart(12, '0');
  const attributes = {
    arn: `arn:aws:ec2:eu-central-1:111122223333:instance/i-${id}`,
    id: `i-${id}`,
    tags: { Name: `node ${i}`, team: 'platform', 'cost-centre': String(i % 97) },
    description: `policy text with \\"quotes\\" and <angles> of number ${i}`.repeat(4),
    ports: [80, 443, 8080 + (i % 100)],
    weight: i / 7,
    enabled: i % 2 === 0,
    rules: Array.from({ length: 6 }, (_, j) => ({ from_port: j, to_port: j + 1, cidr_blocks: [`10.${i % 256}.${j}.0/24`], description: '', self: false })),
    timeouts: null,
  };
  const instance = (indexKey?: unknown) => ({ ...(indexKey === undefined ? {} : { index_key: indexKey }), schema_version: 1, attributes, sensitive_attributes: [], private: 'eyJzY2hlbWFfdmVyc2lvbiI6IjEifQ==', dependencies: ['aws_vpc.main', 'module.net.aws_subnet.private'] });
  const shape = i % 3;
  const instances = shape === 0 ? [instance()] : shape === 1 ? [instance(0), instance(1)] : [instance('blue'), instance('green')];
  return { ...(shape === 2 ? { module: `module.area_${i % 50}` } : {}), mode: 'managed', type: 'aws_instance', name: `node_${i}`, provider: 'provider["registry.terraform.io/hashicorp/aws"]', instances };
}

/** What each child process runs; the module is loaded before the clock starts. */
const childText = `
import { readFileSync } from 'node:fs';
import { openLookups } from './src/lookups/index.ts';
import { openSecrets } from './src/support/secrets.ts';
import { openStateFiles } from './src/world/state-files.ts';
const [mode, file, address] = process.argv.slice(2);
const quiet = () => undefined;
const started = performance.now();
if (mode === 'plain') {
  if (JSON.parse(readFileSync(file, 'utf8')).version !== 4) throw new Error('no state');
} else {
  const world = { files: openStateFiles('/'), env: process.env, log: { warning: quiet, mask: quiet } };
  const plugins = [{ name: 'tfstate', funcPrefix: '', config: { path: file } }];
  const lookups = openLookups({ plugins, configDirectory: '/', world, secrets: openSecrets(quiet) });
  const answer = await lookups.functions.template.tfstate.call([address]);
  if (!answer.startsWith('i-')) throw new Error('another answer: ' + answer);
}
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 }));
`;

/** Measures both in turn, each in a process of its own, `rounds` times after one warm-up. */
export async function benchState(megabytes: number, rounds: number): Promise<StateBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-state-'));
  try {
    const file = join(folder, 'big.tfstate');
    const child = join(folder, 'child.mjs');
    await writeState(file, megabytes);
    await build({ stdin: { contents: childText, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: child, external: ['@aws-sdk/*'], logLevel: 'error' });
    const run = async (mode: string): Promise<Sample> => JSON.parse((await promisify(execFile)(nodeBinary(), [child, mode, file, 'aws_instance.node_3000.id'])).stdout) as Sample;
    const samples = { plain: [] as Sample[], lookup: [] as Sample[] };
    for (let round = -1; round < rounds; round++) {
      for (const mode of ['plain', 'lookup'] as const) {
        const sample = await run(mode);
        if (round >= 0) samples[mode].push(sample);
      }
    }
    const middle = (of: readonly Sample[]): Sample => ({ ms: median(of.map(({ ms }) => ms)), peakMb: median(of.map(({ peakMb }) => peakMb)) });
    const plain = middle(samples.plain);
    const lookup = middle(samples.lookup);
    // Each run is held against the plain one right before it: a machine that others use is not equally fast all the time.
    const ratio = (of: (sample: Sample) => number): number => median(samples.lookup.map((sample, i) => of(sample) / of(samples.plain[i] ?? sample)));
    return { megabytes: statSync(file).size / 1e6, plain, lookup, time: ratio(({ ms }) => ms), memory: ratio(({ peakMb }) => peakMb) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { megabytes, plain, lookup, time, memory } = await benchState(Number(process.env['BENCH_STATE_MB'] ?? 100), Number(process.env['BENCH_ROUNDS'] ?? 7));
  console.log(`a local state of ${megabytes.toFixed(0)} MB, to the first answer, beside JSON.parse(readFileSync(file, 'utf8'))`);
  console.log(`  time    ${time.toFixed(2)} × (at most 1.20)   ${lookup.ms.toFixed(0)} ms beside ${plain.ms.toFixed(0)} ms`);
  console.log(`  memory  ${memory.toFixed(2)} × (at most 1.30)   ${lookup.peakMb.toFixed(0)} MB beside ${plain.peakMb.toFixed(0)} MB`);
}
