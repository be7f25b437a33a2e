import { spawn } from 'node:child_process';
import { nodeBinary } from '../scripts/runner.ts';

/** Middle value; of an even number of values the lower of the two in the middle. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/** Real milliseconds of one `node -e 0`, the unit of every ratio. */
export async function emptyProcess(): Promise<number> {
  const started = performance.now();
  const child = spawn(nodeBinary(), ['-e', '0'], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  return performance.now() - started;
}

/** One work, measured in turn with the others. */
export interface Work {
  name: string;
  run(): Promise<number>;
}

/** Runs all works and an empty process in turn, `rounds` times after one warm-up; the medians of each work's ratios. */
export async function ratios(works: readonly Work[], rounds: number): Promise<Map<string, number>> {
  const seen = new Map(works.map((work) => [work.name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const work of works) {
      const unit = await emptyProcess();
      const took = await work.run();
      if (round >= 0) seen.get(work.name)?.push(took / unit);
    }
  }
  return new Map([...seen].map(([name, values]) => [name, median(values)]));
}
