import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Conversation, RunCommand } from '../lookups/world.ts';
import { cut } from '../support/cut.ts';
import type { Clock } from '../support/clock.ts';

/** What commands run with. */
export interface CommandSettings {
  clock: Clock;
  env: NodeJS.ProcessEnv;
  workingDirectory: string;
  signal: AbortSignal;
}

/** Between the polite and the impolite end. */
const graceMs = 5_000;

/** Commands without a shell, in the step's working directory and environment. */
export function openCommands(settings: CommandSettings): RunCommand {
  return async ([file = '', ...args], { timeoutMs }) => {
    const child = start(file, args, settings);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin?.end();
    const watch = new AbortController();
    let timedOut = false;
    if (timeoutMs !== undefined) {
      void settings.clock.limit(timeoutMs, watch.signal).then(() => {
        if (watch.signal.aborted) return undefined;
        timedOut = true;
        return end(child, settings.clock, watch.signal);
      });
    }
    const cancel = (): void => void end(child, settings.clock, watch.signal);
    settings.signal.addEventListener('abort', cancel, { once: true });
    try {
      const { code, signal } = await closed(child);
      return { stdout: text(stdout), stderr: text(stderr), exitCode: code, signal, timedOut };
    } finally {
      watch.abort();
      settings.signal.removeEventListener('abort', cancel);
    }
  };
}

const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');

function start(file: string, args: readonly string[], { env, workingDirectory }: CommandSettings): ChildProcess {
  return spawn(file, args, { cwd: workingDirectory, env, shell: false, windowsHide: true, stdio: ['pipe', 'pipe', 'pipe'] });
}

function closed(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A command that ends before it read its input breaks the pipe; that is its business.
    child.stdin?.on('error', () => undefined);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
}

async function end(child: ChildProcess, clock: Clock, done: AbortSignal): Promise<void> {
  child.kill('SIGTERM');
  await clock.limit(graceMs, done);
  if (!done.aborted) child.kill('SIGKILL');
  // A grandchild may hold the pipes open for ever.
  if (!done.aborted) [child.stdout, child.stderr].forEach((stream) => stream?.destroy());
}

/** Commands that stay and answer line by line; `close` ends those that still run. */
export function openConversations(settings: CommandSettings): { converse(argv: readonly string[]): Conversation; close(): void } {
  const running = new Set<Conversation>();
  return {
    converse: (argv) => {
      const conversation = begin(argv, settings, () => running.delete(conversation));
      running.add(conversation);
      return conversation;
    },
    close: () => running.forEach((conversation) => conversation.close()),
  };
}

/** Between questions the command does not keep the action alive, so one that is forgotten harms nobody. */
function begin([file = '', ...args]: readonly string[], settings: CommandSettings, forget: () => void): Conversation {
  const child = start(file, args, settings);
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const over = new AbortController();
  let reason = '';
  const ended = howItEnds(child).then((how) => {
    reason ||= `${how}${stderr.length === 0 ? '' : `\nstderr: ${cut(text(stderr).trim(), 2000)}`}`;
    over.abort();
    forget();
    settings.signal.removeEventListener('abort', close);
  });
  const close = (): void => {
    child.stdin?.end();
    void end(child, settings.clock, over.signal);
  };
  settings.signal.addEventListener('abort', close, { once: true });
  const lines = createInterface({ input: child.stdout ?? Readable.from([]) })[Symbol.asyncIterator]();
  holdUp(child, false);
  return {
    ask: async (line, timeoutMs) => {
      holdUp(child, true);
      child.stdin?.write(`${line}\n`);
      const waiting = new AbortController();
      const late = timeoutMs === undefined ? new Promise<never>(() => undefined) : settings.clock.limit(timeoutMs, waiting.signal).then(() => undefined);
      // A process that had to be killed ends without the end of its lines.
      const gone = ended.then(() => ({ done: true, value: '' }) as const);
      const answer = await Promise.race([lines.next(), late, gone]);
      waiting.abort();
      if (answer === undefined) reason ||= `no answer within ${(timeoutMs ?? 0) / 1000}s`;
      // Without output there is nobody to ask any more; the exit code comes a moment later.
      if (answer?.done === true) {
        void end(child, settings.clock, over.signal);
        await ended;
      }
      holdUp(child, false);
      return answer === undefined || answer.done === true ? undefined : answer.value;
    },
    ending: () => reason,
    close,
  };
}

const howItEnds = (child: ChildProcess): Promise<string> =>
  closed(child).then(
    ({ code, signal }) => `the process ended with ${signal ?? `exit code ${code ?? '?'}`}`,
    (error: unknown) => `the process cannot be started: ${String((error as Error).message)}`,
  );

/** Whether the action waits for the child and its pipes, which are sockets to Node. */
function holdUp(child: ChildProcess, hold: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as (Partial<Pick<ChildProcess, 'ref' | 'unref'>> | null)[];
  for (const handle of handles) handle?.[hold ? 'ref' : 'unref']?.();
}
