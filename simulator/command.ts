import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SimulatorOptions } from './options.ts';
import { type Simulator, startSimulator } from './server.ts';

/** The arguments of `simulator/main.ts`. */
export interface CommandLine {
  options: SimulatorOptions;
  /** Ends when standard input ends, so that no orphan stays behind. */
  withParent: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** `--story FILE` holds all options; `--world FILE --port N --speed N --step MS --instant` go before it. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      story: { type: 'string' },
      world: { type: 'string' },
      port: { type: 'string' },
      speed: { type: 'string' },
      step: { type: 'string' },
      instant: { type: 'boolean' },
      'with-parent': { type: 'boolean' },
    },
  });
  const number = (name: string, text: string | undefined): Partial<SimulatorOptions> =>
    text === undefined ? {} : { [name]: Number(text) };
  const options: SimulatorOptions = {
    ...(values.story === undefined ? {} : (read(values.story) as SimulatorOptions)),
    ...(values.world === undefined ? {} : { world: read(values.world) as SimulatorOptions['world'] }),
    ...number('port', values.port),
    ...number('speed', values.speed),
    ...number('stepMs', values.step),
    ...(values.instant === undefined ? {} : { instantRollouts: values.instant }),
  };
  return { options, withParent: values['with-parent'] === true };
}

/** Starts what the arguments describe and gives the line that tells a parent where it is. */
export async function startFromCommandLine(args: readonly string[]): Promise<{ simulator: Simulator; line: string }> {
  const simulator = await startSimulator(parseCommandLine(args).options);
  return { simulator, line: JSON.stringify({ url: simulator.url, port: simulator.port }) };
}
