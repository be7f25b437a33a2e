// node bench/template.ts: a template of 5 000 lines with 2 000 calls, and half and twice as much of it: does the time grow with the size?
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { nodeBinary } from '../scripts/runner.ts';
import { median } from './measure.ts';

const root = join(import.meta.dirname, '..');

/** Lines of the template; two of five hold a call. */
const sizes = [2_500, 5_000, 10_000] as const;

export interface TemplateBench {
  lines: number;
  calls: number;
  /** From the text to the rendered text, first run of a process that has rendered something small before. */
  ms: number;
  /** To the size before, divided by how much larger this one is: 1 is linear. */
  growth?: number;
}

/** What each child process runs; the modules are loaded before the clock starts. */
const childText = `
import { renderTemplate } from './src/rendering/template/index.ts';
const lines = Number(process.argv[2]);
const line = (i) => {
  switch (i % 5) {
    case 0: return '  "name_' + i + '": "{{ must_env \`NAME\` }}",';
    case 1: return '  "value_' + i + '": "{{ tfstate (printf "aws_x.y[%d].id" ' + i + ') | json_escape }}",';
    case 2: return '  {{- if eq $stage "prod" }}"cpu_' + i + '": 256,{{ else }}"cpu_' + i + '": 128,{{ end }}';
    case 3: return '  "list_' + i + '": [{{ range $j := 3 }}{{ $j }},{{ end }}0],';
    default: return '  "plain_' + i + '": "nothing to do here, just text of the usual length",';
  }
};
const text = (count) => '{{ $stage := "prod" }}{\\n' + Array.from({ length: count }, (_, i) => line(i)).join('\\n') + '\\n  "end": null\\n}\\n';
let calls = 0;
const call = (answer) => ({ params: ['string'], call: ([argument]) => { calls++; return answer(String(argument)); } });
const functions = { must_env: call((name) => name), tfstate: call((address) => Promise.resolve('<' + address + '>')), json_escape: { params: ['string'], call: ([value]) => JSON.stringify(value).slice(1, -1) } };
await renderTemplate({ name: 'f', text: text(250) }, functions);
const source = { name: 'f', text: text(lines) };
calls = 0;
const started = performance.now();
const rendered = await renderTemplate(source, functions);
const ms = performance.now() - started;
if (rendered.text.split('\\n').length < lines * 0.7 || rendered.text.includes('{{')) throw new Error('not rendered');
console.log(JSON.stringify({ lines, calls, ms }));
`;

/** Measures all sizes in turn, each in a process of its own, `rounds` times after one warm-up. */
export async function benchTemplate(rounds: number): Promise<TemplateBench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-template-'));
  try {
    const child = join(folder, 'child.mjs');
    await build({ stdin: { contents: childText, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: child, logLevel: 'error' });
    const run = async (lines: number): Promise<TemplateBench> => JSON.parse((await promisify(execFile)(nodeBinary(), [child, String(lines)])).stdout) as TemplateBench;
    const samples = new Map<number, TemplateBench[]>(sizes.map((lines) => [lines, []]));
    for (let round = -1; round < rounds; round++) {
      for (const lines of sizes) {
        const sample = await run(lines);
        if (round >= 0) samples.get(lines)?.push(sample);
      }
    }
    const middle = sizes.map((lines) => ({ lines, calls: samples.get(lines)?.[0]?.calls ?? 0, ms: median((samples.get(lines) ?? []).map(({ ms }) => ms)) }));
    return middle.map((one, i) => {
      const before = middle[i - 1];
      return before === undefined ? one : { ...one, growth: one.ms / before.ms / (one.lines / before.lines) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  console.log('a Go template, from the text to the rendered text; growth 1.00 is linear');
  for (const { lines, calls, ms, growth } of await benchTemplate(Number(process.env['BENCH_ROUNDS'] ?? 7))) {
    console.log(`  ${String(lines).padStart(6)} lines, ${String(calls).padStart(4)} calls   ${ms.toFixed(0).padStart(4)} ms${growth === undefined ? '' : `   growth ${growth.toFixed(2)}`}`);
  }
}
