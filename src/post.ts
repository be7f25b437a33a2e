import { openLog } from './action/runner.ts';
import { runToTheEnd } from './world/to-the-end.ts';

/**
 * Runs after the step, also after a cancel: finishes what main could not when the runner ended it. Nearly always there is
 * nothing to do, so nothing more is loaded before that is known.
 */
const left = process.env['STATE_unfinished'] ?? '';
if (left !== '') runToTheEnd(finishWhatIsLeft, (error) => openLog((text) => void process.stdout.write(text)).error(String(error), { title: 'Fault of the action' }));

async function finishWhatIsLeft(): Promise<void> {
  const { finish } = await import('./world/finish.ts');
  process.exitCode = await finish(left, process.env);
}
