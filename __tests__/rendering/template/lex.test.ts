import { describe, expect, it } from '@jest/globals';
import { lex } from '../../../src/rendering/template/lex.ts';

/** Tokens in short: `type:text`, blanks left out. */
const tokens = (text: string): string[] => lex(text).filter(({ type }) => type !== 'space').map(({ type, text: word }) => (word === '' ? type : `${type}:${word}`));
const inside = (action: string): string[] => tokens(`{{${action}}}`).slice(1, -2);
const lastOf = (text: string): string | undefined => tokens(text).at(-1);

describe('lex', () => {
  it.each([
    { name: 'text alone is one token', text: 'a } }} { b', out: ['text:a } }} { b', 'eof'] },
    { name: 'nothing is the end alone', text: '', out: ['eof'] },
    { name: 'an action stands between delimiters', text: 'a{{1}}b', out: ['text:a', 'left:{{', 'number:1', 'right:}}', 'text:b', 'eof'] },
    { name: 'a third brace is text before and a character inside', text: '{{{1}}', out: ['left:{{', 'char:{', 'number:1', 'right:}}', 'eof'] },
    { name: '{{- takes blanks before it away', text: 'a \n\t{{- 1}}', out: ['text:a', 'left:{{', 'number:1', 'right:}}', 'eof'] },
    { name: '-}} takes blanks behind it away', text: '{{1 -}} \r\n b', out: ['left:{{', 'number:1', 'right:}}', 'text:b', 'eof'] },
    { name: 'text that is blank all over goes', text: '{{1 -}} \n {{- 2}}', out: ['left:{{', 'number:1', 'right:}}', 'left:{{', 'number:2', 'right:}}', 'eof'] },
    { name: 'a trim marker needs a blank', text: 'a {{-1}}', out: ['text:a ', 'left:{{', 'number:-1', 'right:}}', 'eof'] },
    { name: 'a comment leaves nothing', text: 'a{{/* }} {{ */}}b', out: ['text:a', 'text:b', 'eof'] },
    { name: 'a comment can trim', text: 'a {{- /* c */ -}} b', out: ['text:a', 'text:b', 'eof'] },
  ])('$name', ({ text, out }) => expect(tokens(text)).toEqual(out));

  it.each([
    { name: 'words of the language', action: 'if else end with range define template block break continue nil', out: ['if:if', 'else:else', 'end:end', 'with:with', 'range:range', 'define:define', 'template:template', 'block:block', 'break:break', 'continue:continue', 'nil:nil'] },
    { name: 'names and truth values', action: 'true false ifx é_1', out: ['bool:true', 'bool:false', 'identifier:ifx', 'identifier:é_1'] },
    { name: 'fields and variables', action: '.a.b . $ $x.y', out: ['field:.a', 'field:.b', 'dot:.', 'variable:$', 'variable:$x', 'field:.y'] },
    { name: 'signs', action: '$x:=1|f,(2)', out: ['variable:$x', 'declare::=', 'number:1', 'pipe:|', 'identifier:f', 'char:,', 'leftParen:(', 'number:2', 'rightParen:)'] },
    { name: 'an assignment', action: '$x =1', out: ['variable:$x', 'assign:=', 'number:1'] },
    { name: 'quoted strings with escapes', action: '"a\\"b" \'\\\'\'', out: ['string:"a\\"b"', "charConstant:'\\''"] },
    { name: 'raw strings over lines, braces included', action: '`a}}\n{{b`', out: ['rawString:`a}}\n{{b`'] },
    { name: 'numbers of every form', action: '1 -2 +3 0x1F 0b1 0o7 1_0 .5 1. 1e-3 0x1p4 2i', out: ['number:1', 'number:-2', 'number:+3', 'number:0x1F', 'number:0b1', 'number:0o7', 'number:1_0', 'number:.5', 'number:1.', 'number:1e-3', 'number:0x1p4', 'number:2i'] },
    { name: 'complex numbers', action: '1+2i', out: ['complex:1+2i'] },
  ])('reads $name', ({ action, out }) => expect(inside(action)).toEqual(out));

  it('counts lines, and knows where each token begins', () => {
    expect(lex('a\n{{\n "x" }}').filter(({ type }) => type !== 'space').map(({ type, at, line }) => [type, at, line])).toEqual([
      ['text', 0, 1],
      ['left', 2, 2],
      ['string', 6, 3],
      ['right', 10, 3],
      ['eof', 12, 3],
    ]);
  });

  it.each([
    ['{{ 1', 'error:unclosed action'],
    ['{{ "a', 'error:unterminated quoted string'],
    ['{{ "a\n" }}', 'error:unterminated quoted string'],
    ['{{ "a\\', 'error:unterminated quoted string'],
    ['{{ `a', 'error:unterminated raw quoted string'],
    ["{{ 'a", 'error:unterminated character constant'],
    ['{{/* a', 'error:unclosed comment'],
    ['{{/* a */ }}', 'error:comment ends before closing delimiter'],
    ['{{ (1 }}', 'error:unclosed left paren'],
    ['{{ 1) }}', 'error:unexpected right paren'],
    ['{{ $x : 1 }}', 'error:expected :='],
    ['{{ 1x }}', 'error:bad number syntax: "1x"'],
    ['{{ 1+2 }}', 'error:bad number syntax: "1+2"'],
    ['{{ env`A` }}', "error:bad character U+0060 '`'"],
    ['{{ .a-b }}', "error:bad character U+002D '-'"],
    ['{{ $x+1 }}', "error:bad character U+002B '+'"],
    ['{{ a\u0000 }}', 'error:bad character U+0000'],
    ['{{ \u200b }}', 'error:unrecognized character in action: U+200B'],
    ['{{ “x” }}', "error:unrecognized character in action: U+201C '“'"],
  ])('stops at %j', (text, error) => expect(lastOf(text)).toBe(error));
});
