import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fails, finds, plugins, renders, taskOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const external = (name: string, more: object): object => ({ name: 'external', config: { name, ...more } });
const tool = (mode: string, more: object = {}): object => external('tool', { command: ['node', 'tool.cjs', mode], num_args: 1, ...more });
const ask = (text: string, ...entries: object[]): Record<string, string> => renders(entries, { A: text });

/** Answers in the ways in which a command can; every call is noted down. */
const program = `
const { appendFileSync } = require('node:fs');
const [mode, ...args] = process.argv.slice(2);
appendFileSync('called.txt', [mode, ...args].join(' ') + '\\n');
const answers = {
  json: () => console.log(JSON.stringify({ arg: args[0], env: process.env.WHO, list: [1, 2] }), 'and more'),
  text: () => process.stdout.write('plain ' + args[0] + '\\n'),
  fails: () => { console.log('half an answer'); console.error('it is broken'); process.exitCode = 3; },
  sleeps: () => { console.error('still thinking'); setInterval(() => 0, 1000); },
  rpc: () => require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method, params } = JSON.parse(line);
    if (params[0] === 'die') process.exit(4);
    if (params[0] === 'wait') return;
    if (params[0] === 'bad') console.log(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32602, message: 'no such thing' } }));
    else if (params[0] === 'nonsense') console.log('hunter2hunter2');
    else console.log(JSON.stringify({ jsonrpc: '2.0', id, result: method + ' ' + params[0] }));
  }),
};
answers[mode]();
`;
const called = ({ workspace }: { workspace: string }): Promise<string> => readFile(join(workspace, 'called.txt'), 'utf8');

export default scenario({
  brief: true,
  files: { 'tool.cjs': program },
  steps: [
    finds('JSON, text, a shell\'s signs and equal calls once', { JSON: 'x', ENV: 'me', ITEM: '2', TEXT: 'plain $HOME; `x` | y\n', AGAIN: 'x' }, {
      env: { WHO: 'me' },
      files: {
        ...renders([tool('json'), { name: 'external', func_prefix: 'my_', config: { name: 'text', command: ['node', 'tool.cjs', 'text'], parser: 'string' } }], {
          JSON: '{{ (tool `x`).arg }}',
          ENV: '{{ $answer := tool `x` }}{{ $answer.env }}',
          ITEM: '{{ index (tool `x`).list 1 }}',
          TEXT: '{{ my_text "$HOME; `x` | y" | json_escape }}',
          AGAIN: '{{ (tool `x`).arg }}',
        }),
      },
      check: async (run) => expect(await called(run)).toBe('json x\ntext $HOME; `x` | y\n'),
    }),
    finds('in Mustache', { TEXT: 'plain a b\n' }, {
      files: {
        'ecspresso.yml': `region: eu-central-1\ncluster: prod\ntask_definition: task.json.mustache\n${plugins(external('text', { command: ['node', 'tool.cjs', 'text'], parser: 'string' }))}`,
        'task.json.mustache': taskOf({ TEXT: '{{#text}} a b {{/text}}' }),
      },
    }),
    fails('a command that fails', ['task.json:8:37: failed to call external function tool: node exits with 3\nstdout: half an answer\nstderr: it is broken'], { files: ask('{{ tool `x` }}', tool('fails')) }),
    fails('a command that does not end', ['failed to call external function tool: node did not answer within', 'stderr: still thinking', 'Raise timeout:'], { hangs: true, files: ask('{{ tool `x` }}', tool('sleeps', { timeout: 240 })) }),
    fails('an answer that is no JSON', ["the answer is not JSON: invalid character 'p' looking for beginning of value", 'parser: string'], { files: ask('{{ tool `secret-answer` }}', tool('text')), notLog: ['plain secret-answer'] }),
    fails('a command that does not exist', ['no-such-command cannot be started: there is no such command', 'without a shell'], { files: ask('{{ tool `x` }}', external('tool', { command: ['no-such-command', '--flag'] })) }),
    fails('a command line in one text', ['external plugin requires command as a list of strings', 'There is no shell.'], { files: ask('', external('tool', { command: 'node tool.cjs' })) }),
    fails('no name', ['external plugin requires name as a string'], { files: ask('', { name: 'external', config: { command: ['x'] } }) }),
    fails('a name that is taken', ['template function ssm already exists. set func_prefix to external plugin'], { files: ask('', external('ssm', { command: ['x'] })) }),
    finds('one process for all questions, which ends with the run', { A: 'tool a', B: 'tool b' }, {
      files: { ...renders([tool('rpc', { mode: 'jsonrpc', timeout: 240 })], { A: '{{ tool `a` }}', B: '{{ tool `b` }}' }), 'called.txt': '' },
      check: async (run) => expect(await called(run)).toBe('rpc\n'),
    }),
    fails('what the process says is an error, and it goes on', ['failed to call external function tool: no such thing (-32602)'], {
      files: { ...renders([tool('rpc', { mode: 'jsonrpc' })], { A: '{{ tool `bad` }}', B: '{{ tool `b` }}' }), 'called.txt': '' },
      check: async (run) => expect(await called(run)).toBe('rpc\n'),
    }),
    fails('a process that ends is started again', ['failed to call external function tool: the process ended with exit code 4'], {
      files: { ...renders([tool('rpc', { mode: 'jsonrpc' })], { A: '{{ tool `die` }}', B: '{{ tool `b` }}' }), 'called.txt': '' },
      check: async (run) => expect(await called(run)).toBe('rpc\nrpc\n'),
    }),
    fails('a process that says nothing', ['failed to call external function tool: no answer within'], { hangs: true, files: ask('{{ tool `wait` }}', tool('rpc', { mode: 'jsonrpc', timeout: '2m' })) }),
    fails('a process that talks nonsense', ["the answer is not JSON: invalid character 'h' looking for beginning of value"], { files: ask('{{ tool `nonsense` }}', tool('rpc', { mode: 'jsonrpc' })), notLog: ['hunter2'] }),
  ],
});
