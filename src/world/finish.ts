import { readInputs } from '../action/inputs.ts';
import { openLog } from '../action/runner.ts';
import { shortName } from '../ecs/names.ts';
import { stopDeployment, type StopResult } from '../ecs/stop-deployment.ts';
import { readUnfinished, type Unfinished } from '../ecs/unfinished.ts';
import { errorMessage } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import type { Env } from '../support/env.ts';
import { clockFrom } from './clock.ts';
import { openEcs } from './ecs.ts';
import { openGitHub } from './github.ts';

/** A whole cancel may take five minutes; a minute is enough to ride out throttling. */
const limitMs = 60_000;

/** Finishes a run that was ended from outside, from the state it left; gives the exit code. */
export async function finish(left: string, env: Env): Promise<number> {
  const log = openLog((text) => void process.stdout.write(text));
  const unfinished = readUnfinished(left);
  const result = await settle(unfinished, env);
  const lines = [result === undefined ? goesOn(unfinished) : `Cancelled while ${nameOf(unfinished)} was being deployed: ${result.text}`];
  for (const line of lines) log.info(line);
  await summarise(lines, unfinished, env, log);
  if (result === undefined || result.kind === 'requested' || result.kind === 'over') return 0;
  log.warning(result.text, { title: `on-cancel: ${unfinished.how}` });
  return 1;
}

/** Only a cancel is a reason to act: a run that broke off for another one leaves its deployment alone. */
async function settle({ how, cluster, service, region, ours }: Unfinished, env: Env): Promise<StopResult | undefined> {
  if (how === 'none' || env['STATE_cancelled'] !== 'true') return undefined;
  const clock = clockFrom(env);
  const over = new AbortController();
  const ecs = openEcs(async () => {
    const plain = { clock, env, region };
    const inputs = readInputs(env);
    if (inputs.assumeRoleArn === undefined) return plain;
    const { credentialsFor } = await import('./credentials.ts');
    return credentialsFor(inputs, plain);
  });
  void clock.limit(limitMs, over.signal).then(() => over.abort());
  try {
    return await stopDeployment(ecs, { how, cluster, service, ours }, { signal: over.signal });
  } finally {
    over.abort();
    ecs.close();
  }
}

const nameOf = ({ ours }: Unfinished): string => shortName(ours.taskDefinitionArn) ?? 'the service';

function goesOn(unfinished: Unfinished): string {
  const { deploymentId } = unfinished.ours;
  return `The step ended before it was known how the deployment of ${nameOf(unfinished)} ends; ${deploymentId === undefined ? 'it' : `deployment ${deploymentId}`} goes on.`;
}

/** What main has published says the rest. */
async function summarise(lines: readonly string[], { service, cluster }: Unfinished, env: Env, log: Log): Promise<void> {
  const title = env['STATE_published'] === 'true' ? [] : [`### 🚫 ${service} · ended before its deployment to ${cluster} was followed to its end`, ''];
  await openGitHub(env)
    .writeSummary([...title, ...lines].join('\n'))
    .catch((error: unknown) => log.warning(`the job summary could not be written: ${errorMessage(error)}`));
}
