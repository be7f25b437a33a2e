import type { SimulatorOptions } from '../../simulator/options.ts';
import type { Simulator } from '../../simulator/server.ts';
import type { ActionRun } from '../../scripts/runner.ts';

/** One run of the action within a scenario, and what must come of it. */
export interface ScenarioStep {
  /** What this step is, in the transcript. */
  name?: string;
  inputs?: Record<string, string>;
  /** `undefined` removes a variable. */
  env?: Record<string, string | undefined>;
  /** Files written before the step; they stay for the next one. */
  files?: Record<string, string>;
  /** Sends SIGINT as soon as the log contains this. */
  cancelWhen?: string;
  /** Signals as soon as AWS has dealt with a call (the first of this name, or the n-th of all), before its answer leaves. */
  signalAt?: ({ operation: string } | { call: number }) & { signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'; then?: 'SIGKILL' };
  /** Runs the post step afterwards, with the state that main left. */
  post?: boolean;
  /** Changes the world before the step. */
  before?(simulator: Simulator): void | Promise<void>;
  /** null: killed. */
  exitCode: number | null;
  /** Exit code of the post step. */
  postExitCode?: number;
  /** Each must be found in the log of the post step. */
  postLog?: readonly (string | RegExp)[];
  /** Wanted outputs; a missing one is written as `undefined`. */
  outputs?: Record<string, string | undefined>;
  /** Each must be found in the log. */
  log?: readonly (string | RegExp)[];
  /** None may be found in the log. */
  notLog?: readonly (string | RegExp)[];
  /** Each must be found in the job summary. */
  summary?: readonly (string | RegExp)[];
  /** Operations that changed something, in order. */
  changes?: readonly string[];
  /** Anything else, with expect() of its own. */
  check?(run: ActionRun, simulator: Simulator): void | Promise<void>;
}

/** A story on the bundled action: a claim, an AWS, files, and one run or several. */
export interface Scenario {
  /** A folder below the root whose content is the workspace. */
  folder?: string;
  files?: Record<string, string>;
  aws?: SimulatorOptions;
  /** Objects put into S3 beforehand: `bucket/key` → text. */
  s3?: Record<string, string>;
  steps: readonly ScenarioStep[];
  /** The action's own speed; the simulator advances in steps unless `aws.speed` says otherwise. */
  speed?: number;
  /** The story depends on real timing, or repeats one that is told elsewhere: no transcript is kept. */
  withoutTranscript?: boolean;
}

/** Types a scenario file. */
export const scenario = (value: Scenario): Scenario => value;
