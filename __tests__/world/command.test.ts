import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openClock } from '../../src/world/clock.ts';
import { type CommandSettings, openCommands, openConversations } from '../../src/world/command.ts';

// A hundred times as fast: the grace of five seconds lasts fifty milliseconds.
const settings = (more: Partial<CommandSettings> = {}): CommandSettings => ({ clock: openClock(100), env: { ...process.env, WHO: 'me' }, workingDirectory: tmpdir(), signal: new AbortController().signal, ...more });
/** Its time is over as soon as the command has said that it is up, however slow the machine; then the grace runs, so many times as fast. */
function whenUp(speed: number): Partial<CommandSettings> {
  const mark = join(mkdtempSync(join(tmpdir(), 'command-')), 'up');
  const clock = openClock(speed);
  const up = async (signal?: AbortSignal): Promise<void> => {
    while (!existsSync(mark) && signal?.aborted !== true) await openClock(1).sleep(5);
  };
  return { env: { ...process.env, MARK: mark }, clock: { ...clock, limit: (ms, signal) => (ms === timeoutMs ? up(signal) : clock.limit(ms, signal)) } };
}
const timeoutMs = 60_000;
const up = 'console.log("up"); require("fs").writeFileSync(process.env.MARK, ""); setInterval(() => 0, 1000)';
const node = (code: string, ...args: string[]): string[] => [process.execPath, '-e', code, ...args];

describe('openCommands', () => {
  it('runs without a shell, in the working directory, with the environment', async () => {
    const result = await openCommands(settings())(node('console.log(process.argv[1], process.env.WHO, process.cwd()); console.error("e")', '$HOME; echo x'), {});
    expect(result).toMatchObject({ exitCode: 0, signal: null, timedOut: false, stderr: 'e\n' });
    expect(result.stdout.startsWith('$HOME; echo x me ')).toBe(true);
  });

  it('gives the exit code', async () => {
    expect(await openCommands(settings())(node('process.exit(3)'), {})).toMatchObject({ exitCode: 3, timedOut: false });
  });

  it('rejects when the command does not exist', async () => {
    await expect(openCommands(settings())(['no-such-command-here'], {})).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('ends a command politely when its time is over', async () => {
    const result = await openCommands(settings(whenUp(1)))(node(`process.on("SIGTERM", () => { console.log("bye"); process.exit(0); }); ${up}`), { timeoutMs });
    expect(result).toMatchObject({ timedOut: true, stdout: 'up\nbye\n' });
  });

  it('kills a command that does not listen', async () => {
    const result = await openCommands(settings(whenUp(100)))(node(`process.on("SIGTERM", () => 0); ${up}`), { timeoutMs });
    expect(result).toMatchObject({ timedOut: true, exitCode: null, signal: 'SIGKILL', stdout: 'up\n' });
  });

  it('ends a command when the run is cancelled', async () => {
    const cancel = new AbortController();
    const running = openCommands(settings({ signal: cancel.signal }))(node('setInterval(() => 0, 1000)'), {});
    cancel.abort();
    expect(await running).toMatchObject({ exitCode: null, timedOut: false });
  });

  it('gives a command no input to wait for', async () => {
    expect(await openCommands(settings())(node('process.stdin.on("end", () => console.log("end")).resume()'), {})).toMatchObject({ stdout: 'end\n' });
  });
});

describe('openConversations', () => {
  const echo = 'require("readline").createInterface({ input: process.stdin }).on("line", (l) => l === "die" ? (console.error("dying"), process.exit(4)) : l === "wait" ? 0 : console.log("echo " + l))';

  it('asks line by line', async () => {
    const talk = openConversations(settings()).converse(node(echo));
    expect([await talk.ask('a', undefined), await talk.ask('b', undefined)]).toEqual(['echo a', 'echo b']);
    talk.close();
  });

  it('says how the process ended', async () => {
    const talk = openConversations(settings()).converse(node(echo));
    expect(await talk.ask('die', undefined)).toBeUndefined();
    expect(talk.ending()).toBe('the process ended with exit code 4\nstderr: dying');
  });

  it('says that the process cannot be started', async () => {
    const talk = openConversations(settings()).converse(['no-such-command-here']);
    expect(await talk.ask('a', undefined)).toBeUndefined();
    expect(talk.ending()).toContain('the process cannot be started');
  });

  it('does not wait longer than told', async () => {
    const talk = openConversations(settings()).converse(node(echo));
    expect(await talk.ask('wait', 20_000)).toBeUndefined();
    expect(talk.ending()).toBe('no answer within 20s');
    talk.close();
  });

  it('has an end for whoever waits for a process that must be killed', async () => {
    const cancel = new AbortController();
    const talk = openConversations(settings({ signal: cancel.signal })).converse(node(`process.on("SIGTERM", () => 0); ${echo}; setInterval(() => 0, 1000)`));
    await talk.ask('a', undefined);
    const waiting = talk.ask('wait', undefined);
    cancel.abort();
    expect(await waiting).toBeUndefined();
    expect(talk.ending()).toBe('the process ended with SIGKILL');
  });

  it('ends with the run, and when the run is cancelled', async () => {
    const cancel = new AbortController();
    const open = openConversations(settings({ signal: cancel.signal }));
    const talks = [open.converse(node(echo)), open.converse(node(echo))];
    await Promise.all(talks.map((talk) => talk.ask('a', undefined)));
    const waiting = talks[0]?.ask('wait', undefined);
    cancel.abort();
    expect(await waiting).toBeUndefined();
    open.close();
    expect(await talks[1]?.ask('a', undefined)).toBeUndefined();
    expect(talks.map((talk) => talk.ending())).toEqual([expect.stringContaining('the process ended'), expect.stringContaining('the process ended')]);
  });
});
