import { errorText } from './action/error-text.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { publish, publishRefusal } from './action/publish.ts';
import { openLog } from './action/runner.ts';
import { openSession } from './commands/session.ts';
import { openWorld } from './world.ts';
import { openGitHub } from './world/github.ts';
import { runToTheEnd } from './world/to-the-end.ts';

/** Reads the inputs, opens the world, runs one verb, hands over the report; the step turns red last, when all is written. */
async function main(): Promise<void> {
  const inputs = await acceptedInputs();
  if (inputs === undefined) return;
  const world = openWorld(inputs);
  const session = openSession(inputs, world);
  for (const warning of inputs.warnings) world.log.warning(warning);
  try {
    const { commandTable } = await import('./commands/index.ts');
    await commandTable[inputs.command](session);
  } catch (error) {
    await session.learn({ error });
  }
  process.exitCode = await publish(session.report(), { ...world, summaryTemplate: inputs.summaryTemplate, redact: session.redact });
  await session.close();
}

/** The inputs; undefined when they are wrong and that has been reported. */
async function acceptedInputs(): Promise<Inputs | undefined> {
  try {
    return readInputs(process.env);
  } catch (error) {
    const log = openLog((text) => void process.stdout.write(text));
    process.exitCode = await publishRefusal(error, process.env, { log, github: openGitHub(process.env), now: Date.now() });
    return undefined;
  }
}

/** A fault of ours, outside of everything that reports. */
function failEarly(error: unknown): void {
  const log = openLog((text) => void process.stdout.write(text));
  const text = errorText(error);
  log.info(text);
  log.error(text, { title: 'Fault of the action' });
}

runToTheEnd(main, failEarly);
