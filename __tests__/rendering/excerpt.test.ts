import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explaining, withExcerpts } from '../../src/rendering/describe-error.ts';
import { excerptOf } from '../../src/rendering/excerpt.ts';
import { lineAt, pathText, positionAt } from '../../src/rendering/position.ts';
import { ActionError } from '../../src/support/errors.ts';

describe('excerptOf', () => {
  it('shows the line with its number and a caret below the column', () => {
    const text = `${'\n'.repeat(11)}  "image": "repo/app:{{ must_env \`IMAGE_TAG\` }}",\n`;
    expect(excerptOf(text, { line: 12, column: 25 })).toBe(
      ['   12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",', '      |                         ^'].join('\n'),
    );
  });

  it('keeps the caret under the character after tabs, wide and combining characters', () => {
    expect(excerptOf('\t\tx', { line: 1, column: 3 })).toBe('    1 |         x\n      |         ^');
    expect(excerptOf('日本x', { line: 1, column: 3 })).toBe('    1 | 日本x\n      |     ^');
    expect(excerptOf('e\u0301x', { line: 1, column: 3 })).toBe('    1 | e\u0301x\n      |  ^');
  });

  it('cuts long lines on both sides and keeps the caret in sight', () => {
    const excerpt = excerptOf(`${'a'.repeat(300)}X${'b'.repeat(300)}`, { line: 1, column: 301 });
    const [line = '', caret = ''] = excerpt.split('\n');
    expect(line.length).toBeLessThan(135);
    expect(line.charAt(caret.indexOf('^'))).toBe('X');
    expect(line).toMatch(/^ {4}1 \| …a+Xb+…$/);
  });

  it('replaces control, format and line-separating characters', () => {
    expect(excerptOf('a\u001b[31mb\u0000\u007f\u0085\u2028\u202e\ufeffc', { line: 1, column: 1 }).split('\n')[0]).toBe('    1 | a␛[31mb␀␡\ufffd\ufffd\ufffd\ufffdc');
  });

  it('points behind the end of lines and texts', () => {
    expect(excerptOf('ab\n', { line: 1, column: 99 })).toBe('    1 | ab\n      |   ^');
    expect(excerptOf('ab', { line: 7, column: 1 })).toBe('    7 |\n      | ^');
    expect(excerptOf('ab\r\ncd', { line: 1, column: 3 })).toBe('    1 | ab\n      |   ^');
  });

  it('prints two lines without control characters for any text and place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 500 }), (text, line, column) => {
        const lines = excerptOf(text, { line, column }).split('\n');
        expect(lines).toHaveLength(2);
         
        expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(lines[1]).toMatch(/\^$/);
      }),
    );
  });
});

describe('positions', () => {
  it('counts lines and columns from one, and clamps to the text', () => {
    const text = 'ab\ncd\n';
    expect([0, 2, 3, 5, 6, 99].map((offset) => positionAt(text, offset, 'f'))).toEqual(
      [[1, 1], [1, 3], [2, 1], [2, 3], [3, 1], [3, 1]].map(([line, column]) => ({ file: 'f', line, column })),
    );
    expect([1, 2, 3, 4].map((line) => lineAt(text, line))).toEqual(['ab', 'cd', '', '']);
  });

  it('writes paths as people do', () => {
    expect(pathText(['plugins', 0, 'config', 'a.b'])).toBe('plugins[0].config["a.b"]');
  });
});

describe('withExcerpts', () => {
  const at = { file: 'a.json', line: 1, column: 2 };

  it('fills in what is missing, for the errors beside as well', () => {
    const other = new ActionError('CONFIG', 'two', { at: { file: 'b.json', line: 1, column: 1 } });
    const kept = new ActionError('CONFIG', 'three', { at, excerpt: 'own' });
    const error = withExcerpts(new ActionError('TEMPLATE', 'one', { at, hint: 'h', others: [other, kept] }), (file) => (file === 'a.json' ? '{}' : undefined));
    expect(error).toMatchObject({ code: 'TEMPLATE', message: 'one', hint: 'h', excerpt: '    1 | {}\n      |  ^' });
    expect(error.others.map(({ excerpt }) => excerpt)).toEqual([undefined, 'own']);
  });

  it('lets other errors and complete ones pass', async () => {
    const complete = new ActionError('CONFIG', 'x');
    expect(withExcerpts(complete, () => '')).toBe(complete);
    await expect(explaining(() => '', () => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
    await expect(explaining(() => '{}', () => Promise.reject(new ActionError('CONFIG', 'x', { at })))).rejects.toMatchObject({ excerpt: expect.stringContaining('^') });
  });
});
