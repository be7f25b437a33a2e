import type { CloudOptions, Clouds } from '../../simulator/clouds/index.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import type { Proxy } from '../../simulator/proxy.ts';
import type { Simulator } from '../../simulator/server.ts';
import type { ActionRun } from '../../scripts/runner.ts';

/** Where the servers of a scenario listen; only those that it asks for. */
export interface Places {
  aws: string;
  clouds: string;
  proxy: string;
  /** Path of the certificate that the proxy's hosts show. */
  certificate: string;
  workspace: string;
}

type Env = Record<string, string | undefined>;

/** One run of the action within a scenario, and what must come of it. */
export interface ScenarioStep {
  /** What this step is, in the transcript. */
  name?: string;
  inputs?: Record<string, string>;
  /** `undefined` removes a variable. */
  env?: Env | ((places: Places) => Env);
  /** Files written before the step; they stay for the next one. */
  files?: Record<string, string> | ((places: Places) => Record<string, string>);
  /** Sends SIGINT as soon as the log contains this. */
  cancelWhen?: string;
  /** Signals as soon as AWS has dealt with a call (the first of this name, or the n-th of all), before its answer leaves. */
  signalAt?: ({ operation: string } | { call: number }) & { signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL' };
  /** Kills it after that: at the first call of this name, or as soon as it has noticed the signal. */
  thenKill?: true | { at: string };
  /** Calls are never answered: they are given up after a moment of real time (else they have seconds, for a busy machine). */
  hangs?: boolean;
  /** Runs the post step afterwards, with the state that main left. */
  post?: boolean;
  /** Changes the world before the step. */
  before?(simulator: Simulator, places: Places): void | Promise<void>;
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
  check?(run: ActionRun, simulator: Simulator, others: { clouds: Clouds | undefined; proxy: Proxy | undefined }): void | Promise<void>;
}

/** A story on the bundled action: a claim, an AWS, files, and one run or several. */
export interface Scenario {
  /** A folder below the root whose content is the workspace. */
  folder?: string;
  files?: Record<string, string>;
  aws?: SimulatorOptions;
  /** Objects put into S3 beforehand: `bucket/key` → text. */
  s3?: Record<string, string>;
  /** Terraform Cloud, Google, Azure and a web server, if the story needs them. */
  clouds?: CloudOptions;
  /** A proxy that plays the internet: AWS's own hosts lead to the simulator, all others to the clouds. */
  proxy?: boolean;
  steps: readonly ScenarioStep[];
  /** The action's own speed; the simulator advances in steps unless `aws.speed` says otherwise. */
  speed?: number;
  /** The transcript holds log, calls and exit codes only: what becomes of such a run in outputs and summary is told elsewhere. */
  brief?: boolean;
  /** Reads are repeated side by side, and which come in between depends on the moment: the transcript leaves them out. */
  readsVary?: boolean;
  /** The story depends on real timing, or repeats one that is told elsewhere: no transcript is kept. */
  withoutTranscript?: boolean;
}

/** Types a scenario file. */
export const scenario = (value: Scenario): Scenario => value;
