const signals: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  15: 'SIGTERM',
};

const meanings: Readonly<Record<number, string>> = {
  0: 'ended by itself without an error',
  1: 'the program ended with an error',
  125: 'the container could not be run',
  126: 'the command is not executable',
  127: 'the command was not found',
  255: 'often a wrong architecture or entry point',
};

const outOfMemory = /OutOfMemory|out of memory|OOM/;

/** Whether the container was killed for its memory, by ECS's own words; the code 137 alone does not say so. */
export const isOutOfMemory = (reason: string | undefined): boolean => outOfMemory.test(reason ?? '');

/** What an exit code means, in a few words; undefined where the code says nothing, or where there is none. */
export function exitMeaning(exitCode: number | undefined, reason?: string): string | undefined {
  const memory = isOutOfMemory(reason);
  if (exitCode === undefined) return memory ? 'out of memory' : undefined;
  const signal = exitCode > 128 ? signals[exitCode - 128] : undefined;
  if (signal === 'SIGKILL') return memory ? 'SIGKILL, out of memory' : 'SIGKILL: out of memory, or not ended within stopTimeout';
  if (signal !== undefined) return memory ? `${signal}, out of memory` : signal;
  return memory ? 'out of memory' : meanings[exitCode];
}
