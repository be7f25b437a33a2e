import { appendFileSync } from 'node:fs';
import type { Env } from '../support/env.ts';

/** Where GitHub's users look: step outputs, job summary, state for the post step. */
export interface GitHub {
  /** Sets step outputs; each as soon as it is known, again when it changes. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  writeSummary(markdown: string): Promise<void>;
  /** For the post step: arrives there as `STATE_<name>`. */
  saveState(name: string, value: string): Promise<void>;
  /** Loads what the methods need, without waiting: call it while a request is under way. */
  warm(): void;
  /** Who and what started the run. */
  run: { actor?: string; commit?: string; repository?: string; runUrl?: string; attempt?: string; workspace?: string };
}

/** Notes for the post step that the run was cancelled; at once, since the runner may kill this process before anything else. */
export function noteCancel(env: Env): void {
  const file = env['GITHUB_STATE'];
  if (!file) return;
  try {
    appendFileSync(file, 'cancelled=true\n');
  } catch {
    // The post step then takes it for a run that broke off, and leaves the deployment alone.
  }
}

/** GitHub over @actions/core, which is loaded at the first use: it costs a third of a start. */
export function openGitHub(env: Env): GitHub {
  let loading: Promise<typeof import('@actions/core')> | undefined;
  const core = () => (loading ??= import('@actions/core'));
  const set = new Map<string, string>();
  return {
    setOutputs: async (outputs) => {
      const changed = Object.entries(outputs).filter(([name, value]) => set.get(name) !== value);
      if (changed.length === 0) return;
      const { setOutput } = await core();
      for (const [name, value] of changed) {
        set.set(name, value);
        // Without the runner's file, core would print the old command on standard output.
        if (env['GITHUB_OUTPUT']) setOutput(name, value);
      }
    },
    writeSummary: async (markdown) => {
      if (!env['GITHUB_STEP_SUMMARY']) return;
      const { summary } = await core();
      await summary.addRaw(markdown, true).write();
    },
    saveState: async (name, value) => {
      if (env['GITHUB_STATE']) (await core()).saveState(name, value);
    },
    warm: () => void core().catch(() => undefined),
    run: runOf(env),
  };
}

function runOf(env: Env): GitHub['run'] {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const id = env['GITHUB_RUN_ID'];
  return {
    actor: env['GITHUB_ACTOR'],
    commit: env['GITHUB_SHA'],
    repository,
    runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined,
    attempt: env['GITHUB_RUN_ATTEMPT'],
    workspace: env['GITHUB_WORKSPACE'],
  };
}
