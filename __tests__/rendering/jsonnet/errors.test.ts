import { describe, expect, it } from '@jest/globals';
import { errorOf } from './evaluate.ts';

describe('the place of an error', () => {
  it.each([
    { name: 'a character that begins nothing', program: '{\n  a: ?\n}', message: "Could not lex the character '?'", line: 2, column: 6 },
    { name: 'a text that is cut off', program: "{\n  a: 'b\n}", message: 'Unterminated String', line: 2, column: 6 },
    { name: 'a text block without an end', program: '{\n  a: |||\n    x\n  y\n}', message: 'Text block not terminated with |||', line: 2, column: 6 },
    { name: 'a missing comma', program: '{\n  a: 1\n  b: 2\n}', message: 'Expected a comma before next field', line: 3, column: 3 },
    { name: 'the end of the file', program: '{\n  a: 1,\n', message: 'Unexpected: end of file while parsing field definition', line: 3, column: 1 },
    { name: 'an unknown name', program: 'local a = 1;\n[a,\n b]', message: 'Unknown variable: b', line: 3, column: 2 },
    { name: 'a field that is there twice', program: "{\n  a: 1,\n  'a': 2,\n}", message: 'Duplicate field: a', line: 3, column: 3 },
    { name: 'an escape that is none', program: "['ok',\n  'a\\q']", message: 'Unknown escape sequence in string literal: \\q', line: 2, column: 3 },
    { name: 'self outside of objects', program: '[1,\n self]', message: "Can't use self outside of an object.", line: 2, column: 2 },
    { name: 'a missing field', program: 'local o = { a: 1 };\n{ b: o.c }', message: 'RUNTIME ERROR: Field does not exist: c', line: 2, column: 6 },
    { name: 'an operand of the wrong type', program: '{\n  a: 1 + [2],\n}', message: 'RUNTIME ERROR: Unexpected type array, expected number', line: 2, column: 6 },
    { name: 'a left operand in parentheses', program: '[\n  (1) - {},\n]', message: 'RUNTIME ERROR: Unexpected type object, expected number', line: 2, column: 3 },
    { name: 'a call of what stands in parentheses', program: '[\n  (function(x) x)(1, 2),\n]', message: 'RUNTIME ERROR: function expected 1 positional argument(s), but got 2', line: 2, column: 3 },
    { name: 'an argument of a library function', program: "[\n  std.substr('abc', -1, 2),\n]", message: 'RUNTIME ERROR: substr second parameter should be greater than zero, got -1.000000', line: 2, column: 3 },
    { name: 'a failing assertion', program: "{\n  assert self.a > 1 : 'too small',\n  a: 1,\n}", message: 'RUNTIME ERROR: too small', line: 2, column: 3 },
    { name: 'columns behind tabs and wide characters, in UTF-16 units', program: "{ a: '😀' + error 'x' }", message: 'RUNTIME ERROR: x', line: 1, column: 13 },
  ])('is that of $name', async ({ program, message, line, column }) => {
    expect(await errorOf(program)).toMatchObject({ code: 'TEMPLATE', message, at: { file: 'main.jsonnet', line, column } });
  });

  it('is the beginning of the file for a value that cannot be manifested', async () => {
    const error = await errorOf('{ a: { f: function(x) x } }');
    expect(error).toMatchObject({ message: "RUNTIME ERROR: couldn't manifest function as JSON", at: { file: 'main.jsonnet', line: 1, column: 1 } });
    expect(error.trace).toEqual(['output.a.f']);
  });
});

describe('the stack trace', () => {
  it('leads from the failure to the program', async () => {
    const program = "local check(x) =\n  if x > 2 then error 'too large: %d' % x else x;\nlocal all = [check(n) for n in [1, 2, 3]];\n{ sum: std.foldl(function(a, b) a + b, all, 0) }";
    const error = await errorOf(program);
    expect(error.message).toBe('RUNTIME ERROR: too large: 3');
    expect(error.trace).toEqual([
      'main.jsonnet:2:17  function <check>',
      'main.jsonnet:3:14  thunk from <$>',
      'main.jsonnet:4:37  function <anonymous>',
      'main.jsonnet:4:8  object <anonymous>',
      'output.sum',
    ]);
  });

  it('ends with the way through the output', async () => {
    const { trace } = await errorOf("{ a: [0, { 'b-c': [error 'x'] }] }");
    expect(trace.at(-1)).toBe('output.a[1]["b-c"][0]');
  });

  it('leaves out the middle of what is long', async () => {
    const { message, trace } = await errorOf('local f(n) = 1 + f(n + 1); f(0)');
    expect(message).toBe('RUNTIME ERROR: max stack frames exceeded.');
    expect(trace.length).toBeLessThan(30);
    expect(trace.filter((line) => line.startsWith('…'))).toEqual([expect.stringMatching(/^… \d{3} more$/)]);
  });
});
