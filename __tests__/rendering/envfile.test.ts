import { describe, expect, it } from '@jest/globals';
import { parseEnvFile } from '../../src/rendering/envfile.ts';
import { ActionError } from '../../src/support/errors.ts';


function errorOf(text: string): ActionError {
  try {
    parseEnvFile(text, 'vars.env');
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was read`);
}

describe('parseEnvFile', () => {
  it.each([
    { name: 'skips blank lines and comments', text: '\n  \n# c\n  # d\nA=1\n', value: { A: '1' } },
    { name: 'trims around names and values', text: ' A =  x y \t\n', value: { A: 'x y' } },
    { name: 'takes export away once', text: 'export A=1\nexport=2\n', value: { A: '1', export: '2' } },
    { name: 'ends an unquoted value at a comment, with or without a blank', text: 'A=x y  # c\nB=a#b\nC=#\n', value: { A: 'x y', B: 'a', C: '' } },
    { name: 'takes single quotes literally', text: "A='x # \\n \"y\"'\n", value: { A: 'x # \\n "y"' } },
    { name: 'reads JSON escapes in double quotes', text: String.raw`A="\"\\\/\b\f\n\r\té\ud83d\ude00"`, value: { A: '"\\/\b\f\n\r\t\u00e9😀' } },
    { name: 'joins segments of different quoting', text: `A=a' b '"\\"c\\""`, value: { A: 'a b "c"' } },
    { name: 'keeps blanks inside quotes', text: 'A="x " # c\nB=" "\n', value: { A: 'x ', B: ' ' } },
    { name: 'keeps empty values', text: 'A=\nB=""\n', value: { A: '', B: '' } },
    { name: 'lets later lines win', text: 'A=1\nA=2\n', value: { A: '2' } },
    { name: 'allows dots and slashes in names', text: 'a.b/c_1=x', value: { 'a.b/c_1': 'x' } },
    { name: 'splits at the first =', text: 'A=b=c', value: { A: 'b=c' } },
    { name: 'expands nothing', text: 'A=$HOME ${X}', value: { A: '$HOME ${X}' } },
    { name: 'reads Windows line ends', text: 'A=1\r\nB="x"\r\n', value: { A: '1', B: 'x' } },
    { name: 'keeps characters beyond ASCII before a comment', text: 'A=日本 # c', value: { A: '日本' } },
    { name: 'makes a broken pair the replacement character', text: String.raw`A="\ud83d\u0041"`, value: { A: '\ufffd' } },
  ])('$name', ({ text, value }) => {
    expect(parseEnvFile(text, 'vars.env')).toEqual(value);
  });

  it.each([
    { name: 'a line without =', text: 'GOOD=1\nBAD LINE\n', line: 2, column: 1, message: 'no =' },
    { name: 'an empty name', text: '=1', line: 1, column: 1, message: 'expected a name' },
    { name: 'a name that begins with a digit', text: '  1A=1', line: 1, column: 3, message: 'begins with a letter' },
    { name: 'a name with other characters', text: 'export A-B=1', line: 1, column: 9, message: '"-"' },
    { name: 'a quote that is not closed', text: 'A=x"y', line: 1, column: 4, message: 'is not closed' },
    { name: 'a value over two lines', text: "A='x\ny'", line: 1, column: 3, message: 'is not closed' },
    { name: 'a control character', text: 'A=x\ty', line: 1, column: 4, message: 'control character' },
    { name: 'an unknown escape', text: 'A="\\x"', line: 1, column: 4, message: 'is no escape' },
    { name: 'too few digits', text: 'A="\\u12"', line: 1, column: 4, message: 'four hexadecimal digits' },
    { name: 'half a pair', text: 'A="\\ud83d"', line: 1, column: 4, message: 'surrogate' },
    { name: 'a byte order mark', text: '\ufeffA=1', line: 1, column: 1, message: 'byte order mark' },
  ])('fails with the place on $name', ({ text, line, column, message }) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'CONFIG', at: { file: 'vars.env', line, column } });
    expect(error.message).toContain(message);
    expect(error.excerpt).toContain('^');
  });

  it.each([
    { name: 'a value', text: 'TOKEN="hunter2 again', excerpt: '    1 | TOKEN="******* *****\n      |       ^' },
    { name: 'the rest of a value over several lines', text: 'KEY=1\nhunter2hunter2+/==', excerpt: '    2 | ******************\n      |               ^' },
  ])('shows of $name only the outline', ({ text, excerpt }) => expect(errorOf(text).excerpt).toBe(excerpt));

  it('reports all bad lines together', () => {
    const error = errorOf('a\nB=1\nc\nd\n');
    expect([error, ...error.others].map(({ at }) => at?.line)).toEqual([1, 3, 4]);
    expect(errorOf('x\n'.repeat(100)).others).toHaveLength(19);
  });
});
