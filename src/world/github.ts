import type { Env } from '../support/env.ts';
import { appendText, appendValues } from './runner-files.ts';

/** Where GitHub's users look: step outputs, job summary, state for the post step. */
export interface GitHub {
  /** Sets step outputs; each as soon as it is known, again when it changes. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  writeSummary(markdown: string): Promise<void>;
  /** For the post step: arrives there as `STATE_<name>`. */
  saveState(name: string, value: string): Promise<void>;
  /** Who and what started the run. */
  run: { actor?: string; commit?: string; repository?: string; runUrl?: string; attempt?: string; workspace?: string };
}

/** Notes for the post step that the run was cancelled; at once, since the runner may kill this process before anything else. */
export function noteCancel(env: Env): void {
  try {
    appendValues(env, 'GITHUB_STATE', { cancelled: 'true' });
  } catch {
    // The post step then takes it for a run that broke off, and leaves the deployment alone.
  }
}

/** GitHub over the runner's files. */
export function openGitHub(env: Env): GitHub {
  const set = new Map<string, string>();
  return {
    setOutputs: async (outputs) => {
      const changed = Object.entries(outputs).filter(([name, value]) => set.get(name) !== value);
      appendValues(env, 'GITHUB_OUTPUT', Object.fromEntries(changed));
      for (const [name, value] of changed) set.set(name, value);
    },
    writeSummary: async (markdown) => appendText(env, 'GITHUB_STEP_SUMMARY', `${markdown}\n`),
    saveState: async (name, value) => appendValues(env, 'GITHUB_STATE', { [name]: value }),
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
