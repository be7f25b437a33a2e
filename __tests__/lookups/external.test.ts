import { describe, expect, it } from '@jest/globals';
import { externalSource } from '../../src/lookups/external.ts';
import type { CommandResult } from '../../src/lookups/world.ts';
import { FakeLookupWorld, networkError } from '../fakes/lookups.ts';

const done = (stdout: string, more: Partial<CommandResult> = {}): CommandResult => ({ stdout, stderr: '', exitCode: 0, signal: null, timedOut: false, ...more });

function setUp(config: object) {
  const world = new FakeLookupWorld();
  const source = externalSource({ name: 'external', funcPrefix: '', config: { name: 'ask', command: ['tool', '--json'], ...config } }, world);
  const { ask } = source.functions;
  return { world, ask: (...args: unknown[]) => Promise.resolve(ask?.template?.call(args)), native: ask?.native, lambda: ask?.lambda };
}

const failure = (message: string, hint?: RegExp) => ({ code: 'LOOKUP', message: expect.stringContaining(message), ...(hint === undefined ? {} : { hint: expect.stringMatching(hint) }) });

describe('external', () => {
  it('runs the command with the arguments behind it, once per question', async () => {
    const { world, ask } = setUp({});
    world.command = () => done('{"a":[1]} and more');
    expect(await Promise.all([ask('x', 'y z'), ask('x', 'y z')])).toEqual([{ a: [1] }, { a: [1] }]);
    expect(world.calls).toEqual(['command tool --json x y z']);
  });

  it('tells one argument with a blank from two', async () => {
    const { world, ask } = setUp({});
    world.command = (argv) => done(JSON.stringify(argv.length));
    expect(await Promise.all([ask('a b'), ask('a', 'b')])).toEqual([3, 4]);
  });

  it('gives the text as it is with parser: string', async () => {
    const { world, ask } = setUp({ parser: 'string' });
    world.command = () => done('v1\n');
    expect(await ask()).toBe('v1\n');
  });

  it('has num_args parameters in Jsonnet, all strings', async () => {
    const { world, native, lambda } = setUp({ num_args: 2, parser: 'string' });
    world.command = (argv) => done(argv.slice(2).join('+'));
    expect(native?.params).toEqual(['arg0', 'arg1']);
    expect(await native?.call(['a', 'b'])).toBe('a+b');
    expect([lambda?.arity, await lambda?.call(['a', 'b'])]).toEqual([2, 'a+b']);
    expect(() => native?.call(['a', 1])).toThrow('ask expects string argument');
  });

  it('passes the time limit on', async () => {
    const { world, ask } = setUp({ timeout: 1.5 });
    let limit: number | undefined;
    world.runCommand = (_: readonly string[], { timeoutMs }: { timeoutMs?: number }) => {
      limit = timeoutMs;
      return Promise.resolve(done('1'));
    };
    await ask();
    expect(limit).toBe(1500);
  });

  it.each([
    ['an exit code', done('out', { exitCode: 3, stderr: 'err' }), 'failed to call external function ask: tool exits with 3\nstdout: out\nstderr: err', undefined],
    ['a signal', done('', { exitCode: null, signal: 'SIGKILL' }), 'tool was ended by SIGKILL', undefined],
    ['silence', done('', { exitCode: null, signal: 'SIGTERM', timedOut: true, stderr: 'waiting' }), 'tool did not answer within 2s\nstderr: waiting', /timeout:/],
    ['no JSON', done('plain'), "the answer is not JSON: invalid character 'p' looking for beginning of value", /parser: string/],
    ['nothing', done(''), 'the answer is not JSON: EOF', /parser: string/],
  ])('explains %s', async (_, result, message, hint) => {
    const { world, ask } = setUp({ timeout: 2 });
    world.command = () => result;
    await expect(ask()).rejects.toMatchObject(failure(message, hint));
  });

  it('explains a command that does not exist', async () => {
    const { world, ask } = setUp({});
    world.faults.set('command', networkError('ENOENT'));
    await expect(ask()).rejects.toMatchObject(failure('tool cannot be started: there is no such command', /without a shell/));
  });
});

describe('external, settings', () => {
  it.each([
    [{ name: undefined }, 'external plugin requires name as a string'],
    [{ name: 'a-b' }, 'which no template can call'],
    [{ command: 'tool --json' }, 'external plugin requires command as a list of strings'],
    [{ command: [] }, 'requires command'],
    [{ num_args: -1 }, 'requires num_args as a whole number'],
    [{ parser: 'yaml' }, 'knows the parsers json and string, not yaml'],
    [{ mode: 'grpc' }, 'knows the modes exec and jsonrpc, not grpc'],
    [{ timeout: 'soon' }, 'cannot read the timeout "soon"'],
    [{ timeout: -1 }, 'cannot read the timeout "-1"'],
  ])('refuses %j and shows how to write it', (config, message) => {
    expect(() => setUp(config)).toThrow(expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining(message), hint: expect.any(String) }));
  });

  it.each([
    [10, 10_000],
    ['1m30s', 90_000],
    [0, undefined],
    [undefined, undefined],
  ])('takes the timeout %j', async (timeout, wanted) => {
    const { world, ask } = setUp({ timeout });
    let limit: number | undefined = -1;
    world.runCommand = (_: readonly string[], { timeoutMs }: { timeoutMs?: number }) => {
      limit = timeoutMs;
      return Promise.resolve(done('1'));
    };
    await ask();
    expect(limit).toBe(wanted);
  });
});

describe('external, mode: jsonrpc', () => {
  const reply = (line: string, result: object): string => JSON.stringify({ jsonrpc: '2.0', id: (JSON.parse(line) as { id: number }).id, ...result });

  it('keeps one process and asks it one question at a time', async () => {
    const { world, ask } = setUp({ mode: 'jsonrpc' });
    world.replies = (line) => reply(line, { result: (JSON.parse(line) as { params: string[] }).params });
    expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual([['a'], ['b'], ['a']]);
    expect(world.calls).toEqual(['converse tool --json', 'ask {"jsonrpc":"2.0","id":1,"method":"ask","params":["a"]}', 'ask {"jsonrpc":"2.0","id":2,"method":"ask","params":["b"]}']);
  });

  it('goes on after an error that the process reports', async () => {
    const { world, ask } = setUp({ mode: 'jsonrpc' });
    world.replies = (line) => reply(line, line.includes('bad') ? { error: { code: -32602, message: 'no such thing' } } : { result: 1 });
    await expect(ask('bad')).rejects.toMatchObject(failure('failed to call external function ask: no such thing (-32602)'));
    expect(await ask('good')).toBe(1);
    expect(world.count('converse')).toBe(1);
  });

  it.each([
    ['ends', () => undefined, 'the process ended with exit code 3'],
    ['answers no JSON', () => 'hello', "the answer is not JSON: invalid character 'h' looking for beginning of value"],
    ['answers another question', () => '{"jsonrpc":"2.0","id":99,"result":1}', 'the answer has the id 99, expected 1'],
    ['answers no object', () => '5', 'no JSON-RPC object'],
  ])('starts the process again after one that %s', async (_, broken, message) => {
    const { world, ask } = setUp({ mode: 'jsonrpc' });
    world.replies = broken;
    await expect(ask('a')).rejects.toMatchObject(failure(message));
    world.replies = (line) => reply(line, { result: 'ok' });
    expect(await ask('b')).toBe('ok');
    expect(world.count('converse')).toBe(2);
  });
});
