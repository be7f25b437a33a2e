import type { Inputs } from '../action/inputs.ts';
import { outputsSoFar } from '../action/outputs.ts';
import { reportOf } from '../report/build.ts';
import type { Facts } from '../report/facts.ts';
import { maskReport } from '../report/mask.ts';
import type { Report } from '../report/report.ts';
import { standingOf } from '../report/standing.ts';
import type { World } from '../world.ts';

/** One run of a command: what is known so far. Outputs follow as soon as something is learned, so they stand on failure too. */
export interface Session {
  inputs: Inputs;
  world: World;
  /** The clock when the run began, milliseconds. */
  startedAt: number;
  learn(more: Partial<Facts>): Promise<void>;
  report(): Report;
  /** Takes looked-up secrets out of a text. */
  redact(text: string): string;
  /** Saves what the post step needs if this process is ended from outside. */
  saveUnfinished(text: string): Promise<void>;
  /** The post step has to finish what could not be done here. */
  leaveRest(): void;
  /** All is written. */
  close(): Promise<void>;
}

/** Begins a run; the clock of its durations starts here. */
export function openSession(inputs: Inputs, world: World): Session {
  const startedAt = world.clock.now();
  let facts: Facts = { command: inputs.command, dryRun: inputs.dryRun, startedAt, now: startedAt, run: world.github.run };
  let saved = '';
  let leaves = false;
  const save = async (text: string): Promise<void> => {
    if (text === saved) return;
    saved = text;
    await world.github.saveState('unfinished', text);
  };
  const known = (): Facts => ({ ...facts, now: world.clock.now() });
  const report = (): Report => maskReport(reportOf(known()), world.secrets.redact);
  return {
    inputs,
    world,
    startedAt,
    report,
    learn: async (more) => {
      facts = { ...facts, ...more };
      // A run that fails before its names are all known still tells the runner its secrets: later steps may print them.
      if (more.error !== undefined) world.secrets.settle([facts.cluster, facts.service, facts.region].filter((name) => name !== undefined));
      await world.github.setOutputs(outputsSoFar(standingOf(known())));
    },
    redact: (text) => world.secrets.redact(text),
    saveUnfinished: save,
    leaveRest: () => (leaves = true),
    close: async () => {
      if (leaves) await world.github.saveState('published', 'true');
      else await save('');
      world.close();
    },
  };
}
