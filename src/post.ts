/**
 * Runs after the step, also after a cancel: finishes what main could not when the runner ended it. Nearly always there is
 * nothing to do, so nothing is loaded before that is known.
 */
const left = process.env['STATE_unfinished'] ?? '';
if (left !== '') void finishWhatIsLeft(left);

async function finishWhatIsLeft(unfinished: string): Promise<void> {
  const { finish } = await import('./world/finish.ts');
  process.exitCode = await finish(unfinished, process.env);
}
