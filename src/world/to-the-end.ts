/**
 * Runs one process of the action. It is red until the work has come to its end: an end that nobody foresaw must not be
 * green. `fail` says what is a fault of ours.
 */
export function runToTheEnd(work: () => Promise<void>, fail: (error: unknown) => void): void {
  let told = false;
  const tell = (error: unknown): void => {
    if (told) return;
    told = true;
    fail(error);
    process.exitCode = 1;
  };
  process.exitCode = 1;
  process.once('uncaughtExceptionMonitor', tell);
  process.once('exit', () => tell(new Error('the run ended before it was finished')));
  // By then all is written; Node's own tidying up would only take time.
  process.once('beforeExit', () => process.exit());
  void work().then(() => (told = true), tell);
}
