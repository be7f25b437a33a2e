import { errorText } from './action/error-text.ts';
import { readInputs } from './action/inputs.ts';
import { publish } from './action/publish.ts';
import { openLog } from './action/runner.ts';
import { openSession } from './commands/session.ts';
import { openWorld } from './world.ts';

/** Reads the inputs, opens the world, runs one verb, hands over the report; the step turns red last, when all is written. */
async function main(): Promise<void> {
  const inputs = readInputs(process.env);
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

/** Nothing is known of the run yet: bad inputs, or a fault of ours. */
function failEarly(error: unknown): void {
  const log = openLog((text) => void process.stdout.write(text));
  const text = errorText(error);
  log.info(text);
  log.error(text, { title: 'Inputs' });
  process.exitCode = 1;
}

await main().catch(failEarly);
