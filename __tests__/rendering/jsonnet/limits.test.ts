import { describe, expect, it } from '@jest/globals';
import type { Limits } from '../../../src/rendering/jsonnet/index.ts';
import { errorOf, evaluate, valueOf } from './evaluate.ts';

describe('frames', () => {
  const recursion = (n: number): string => `local f(n) = if n == 0 then 0 else 1 + f(n - 1); f(${n})`;

  it('are 500, counted as go-jsonnet counts them', async () => {
    expect(await evaluate(recursion(497))).toBe('497');
    expect((await errorOf(recursion(498))).message).toBe('RUNTIME ERROR: max stack frames exceeded.');
  });

  it.each([
    { name: 'fields of fields', text: (n: number) => `{${Array.from({ length: n }, (_, i) => `a${i}: self.a${i + 1}`).join(', ')}, a${n}: 1}.a0`, most: 498 },
    { name: 'lists in lists', text: (n: number) => `std.foldl(function(a, b) [a], std.range(1, ${n}), 0)`, most: 499 },
    { name: 'objects in objects', text: (n: number) => `${'{ a: '.repeat(n)}1${' }'.repeat(n)}`, most: 499 },
    { name: 'sums with super', text: (n: number) => `({ a: 0 }${' + { a: super.a + 1 }'.repeat(n)}).a`, most: 498 },
    { name: 'comprehensions', text: (n: number) => `local f(n) = if n == 0 then [1] else [x for x in f(n - 1)]; f(${n})`, most: 248 },
    { name: 'comprehensions within others', text: (n: number) => `local f(n) = if n == 0 then [1] else [y for x in [1] for y in f(n - 1)]; f(${n})`, most: 165 },
    { name: 'names for what is not evaluated yet', text: (n: number) => `local f(n, a) = if n == 0 then a else f(n - 1, a); f(${n}, 1 + 1)`, most: 248 },
    { name: 'items through library functions', text: (n: number) => `local f(n) = if n == 0 then '0' else std.join('', ['1', f(n - 1)]); f(${n})`, most: 248 },
  ])('count $name', async ({ text, most }) => {
    await evaluate(text(most));
    await errorOf(text(most + 1));
  });

  it('do not count tailstrict calls at the end of a function', async () => {
    expect(await evaluate('local f(n, sum) = if n == 0 then sum else f(n - 1, sum + n) tailstrict; f(100000, 0)')).toBe('5000050000');
  });

  it('end values that need themselves', async () => {
    for (const program of ['local x = x; x', '{ a: self.b, b: self.a }', '{ a: $ }', 'local a = [a]; a == a']) {
      expect((await errorOf(program)).message).toBe('RUNTIME ERROR: max stack frames exceeded.');
    }
  });

  it('end what is too deep for the engine itself', async () => {
    const deep = `${'1 + ('.repeat(200)}f(n - 1)${')'.repeat(200)}`;
    expect((await errorOf(`local f(n) = if n == 0 then 0 else ${deep}; f(400)`)).message).toBe('RUNTIME ERROR: max stack frames exceeded.');
  });
});

describe('chains', () => {
  it.each([
    { name: 'operators', text: `1${' + 1'.repeat(20_000)}`, value: 20_001 },
    { name: 'objects', text: `({ a: 1 }${' + { b: 2 }'.repeat(10_000)}).a`, value: 1 },
    { name: 'locals', text: `${'local x = 1; '.repeat(5_000)}x`, value: 1 },
    { name: 'else if', text: `${'if false then 1 else '.repeat(5_000)}2`, value: 2 },
    { name: 'assertions', text: `${'assert true; '.repeat(5_000)}3`, value: 3 },
    { name: 'fields', text: `local o = { a: self, b:: 4 }; o${'.a'.repeat(5_000)}.b`, value: 4 },
    { name: 'calls', text: `local f(x) = f; std.type(f${'(1)'.repeat(5_000)})`, value: 'function' },
  ])('are as long as you like: $name', async ({ text, value }) => {
    expect(await valueOf(text)).toBe(value);
  });

  it.each([
    { name: 'parentheses', text: `${'('.repeat(600)}1${')'.repeat(600)}` },
    { name: 'lists', text: `${'['.repeat(600)}${']'.repeat(600)}` },
    { name: 'signs', text: `${'- '.repeat(600)}1` },
  ])('are not as deep as you like: $name', async ({ text }) => {
    expect(await errorOf(text)).toMatchObject({ message: 'nested deeper than 500 levels', at: { line: 1 } });
  });
});

describe('limits', () => {
  const small: Partial<Limits> = { steps: 10_000, elements: 1_000, characters: 10_000, output: 1_000, layers: 100 };

  it.each([
    { name: 'steps, of a loop without end', program: 'local f(n) = f(n + 1) tailstrict; f(0)', message: 'the program takes more than 10000 steps' },
    { name: 'steps, of the library', program: 'std.sort(std.makeArray(900, function(i) std.sort(std.range(1, 900))), std.length)', message: 'the program takes more than 10000 steps' },
    { name: 'elements', program: 'std.length(std.range(1, 2000))', message: 'an array has more than 1000 elements' },
    { name: 'elements of a sum', program: 'local a = std.range(1, 600); std.length(a + a)', message: 'an array has more than 1000 elements' },
    { name: 'characters', program: "std.length(std.repeat('ab', 6000))", message: 'a string is longer than 10000 characters' },
    { name: 'characters of a sum', program: "std.length(std.foldl(function(a, b) a + a, std.range(1, 20), 'x'))", message: 'a string is longer than 10000 characters' },
    { name: 'characters of a format', program: "std.length('%1000000d' % 1)", message: 'a string is longer than 10000 characters' },
    { name: 'output', program: 'std.range(1, 500)', message: 'the output is longer than 1000 characters' },
    { name: 'output of the library', program: 'std.length(std.manifestJson(std.range(1, 500)))', message: 'the output is longer than 1000 characters' },
    { name: 'layers', program: 'std.length(std.foldl(function(a, b) a + { x: 1 }, std.range(1, 200), {}))', message: 'an object is the sum of more than 100 objects' },
  ])('name themselves: $name', async ({ program, message }) => {
    expect((await errorOf(program, { limits: small })).message).toBe(`RUNTIME ERROR: ${message}`);
  });

  it('end what grows without end in good time', async () => {
    const programs = [
      'local f(a) = f(a + a) tailstrict; f([1])',
      "local f(a) = f(a + a) tailstrict; f('x')",
      'local f(a) = f(a + a) tailstrict; f({ a: 1 })',
      'std.makeArray(1e15, function(i) i)',
      "std.repeat('x', 1e15)",
      'std.range(1, 1e300)',
      "'%*d' % [1e15, 1]",
      "'%.1000000000f' % 1",
    ];
    for (const program of programs) await errorOf(program);
  });
});
