import { describe, expect, it } from '@jest/globals';
import { errorOf, render } from './render.ts';

const data = { s: 'héllo', l: ['a', 'b', 'c'], m: { a: 1, 'b-c': { d: 'x' } }, n: 1, e: [], nul: null, deep: [{ a: ['x'] }] };

interface Case {
  text: string;
  out?: string;
  fails?: string;
}
const check = (cases: readonly Case[]): void =>
  it.each(cases.map((one) => ({ ...one, gives: one.out ?? `an error: ${one.fails}` })))('$text gives $gives', async ({ text, out, fails }) => {
    if (fails === undefined) expect(await render(text, data)).toBe(out);
    else expect((await errorOf(text, data)).message).toMatch(new RegExp(`^(error calling \\w+: )?${fails.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  }) as void;

describe('len', () =>
  check([
    { text: '{{ len .s }} {{ len .l }} {{ len .m }} {{ len "" }}', out: '6 3 2 0' },
    { text: '{{ len 1 }}', fails: 'len of type int' },
    { text: '{{ len true }}', fails: 'len of type bool' },
    { text: '{{ len .nul }}', fails: 'len of nil pointer' },
    { text: '{{ len .x }}', fails: 'reflect: call of reflect.Value.Type on zero Value' },
  ]));

describe('index', () =>
  check([
    { text: '{{ index .l 0 }} {{ index .m "b-c" }} {{ index .m "b-c" "d" }} {{ index .deep 0 "a" 0 }}', out: 'a map[d:x] x x' },
    { text: '{{ index .l }} {{ index .m "nope" }}', out: '[a b c] <no value>' },
    { text: '{{ index .s 1 }} {{ printf "%T" (index .s 0) }}', out: '195 uint8' },
    { text: "{{ index .l (index \"\\x01\" 0) }}", out: 'b' },
    { text: '{{ index .l 3 }}', fails: 'reflect: slice index out of range' },
    { text: '{{ index .s 6 }}', fails: 'reflect: string index out of range' },
    { text: '{{ index .l 4 }}', fails: 'index out of range: 4' },
    { text: '{{ index .l -1 }}', fails: 'index out of range: -1' },
    { text: '{{ index .l "0" }}', fails: 'cannot index slice/array with type string' },
    { text: '{{ index .l .n }}', fails: 'cannot index slice/array with type float64' },
    { text: '{{ index .l nil }}', fails: 'cannot index slice/array with nil' },
    { text: '{{ index .m 1 }}', fails: 'value has type int; should be string' },
    { text: '{{ index .m nil }}', fails: 'value is nil; should be of type string' },
    { text: '{{ index nil 0 }}', fails: 'index of untyped nil' },
    { text: '{{ index .m "nope" "x" }}', fails: 'index of nil pointer' },
    { text: '{{ index 1 0 }}', fails: "can't index item of type int" },
  ]));

describe('slice', () =>
  check([
    { text: '{{ slice .l 1 }} {{ slice .l 0 2 }} {{ slice .l 1 2 3 }} {{ slice .l }}', out: '[b c] [a b] [b] [a b c]' },
    { text: '{{ slice "abc" 1 }} {{ slice "abc" 1 2 }} {{ slice "abc" 3 }}', out: 'bc b ' },
    { text: '{{ slice .s 0 3 }}{{ slice .s 1 2 }}', out: 'hé\ufffd' },
    { text: '{{ slice .l 4 }}', fails: 'invalid slice index: 4 > 3' },
    { text: '{{ slice .l 5 }}', fails: 'index out of range: 5' },
    { text: '{{ slice .l 2 1 }}', fails: 'invalid slice index: 2 > 1' },
    { text: '{{ slice .l 0 2 1 }}', fails: 'invalid slice index: 2 > 1' },
    { text: '{{ slice .l 0 1 2 3 }}', fails: 'too many slice indexes: 4' },
    { text: '{{ slice "abc" 0 1 2 }}', fails: 'cannot 3-index slice a string' },
    { text: '{{ slice .m 1 }}', fails: "can't slice item of type map[string]interface {}" },
    { text: '{{ slice .nul }}', fails: 'slice of untyped nil' },
    { text: '{{ slice .l "1" }}', fails: 'cannot index slice/array with type string' },
    { text: '{{ slice .l .n }}', fails: 'cannot index slice/array with type interface {}' },
    { text: '{{ slice .l .x }}', fails: 'cannot index slice/array with nil' },
    { text: '{{ range $v := .l }}{{ slice $.l $v }}{{ end }}', fails: 'cannot index slice/array with type interface {}' },
    { text: '{{ with .l }}{{ slice . (len "a") }}{{ end }}', out: '[b c]' },
  ]));

describe('print, println', () =>
  check([
    { text: '{{ print 1 2 }}|{{ print "a" 1 "b" }}|{{ print 1 "a" 2 3 }}|{{ print nil nil }}|{{ print }}', out: '1 2|a1b|1a2 3|<nil> <nil>|' },
    { text: '{{ println 1 "a" }}{{ println }}', out: '1 a\n\n' },
  ]));

describe('html, js, urlquery', () =>
  check([
    { text: '{{ html "<a href=\\"x\\">&\'</a>" }}', out: '&lt;a href=&#34;x&#34;&gt;&amp;&#39;&lt;/a&gt;' },
    { text: '{{ html "a\\x00b" }} {{ html nil }} {{ html 1 2 }} {{ html .l }}', out: 'a\ufffdb &lt;no value&gt; 1 2 [a b c]' },
    { text: '{{ js "it\'s \\"<x>\\" & = \\\\ \\n\\u00a0é" }}', out: 'it\\\'s \\"\\u003Cx\\u003E\\" \\u0026 \\u003D \\\\ \\u000A\\u00A0é' },
    { text: '{{ urlquery "a b&c=d/é~" }} {{ "x y" | urlquery }}', out: 'a+b%26c%3Dd%2F%C3%A9~ x+y' },
  ]));

describe('call', () =>
  check([
    { text: '{{ call nil }}', fails: 'call of nil' },
    { text: '{{ call .s 1 }}', fails: 'non-function .s of type string' },
    { text: '{{ "x" | call }}', fails: 'non-function x of type string' },
    { text: '{{ 1 | call }}', fails: 'non-function <int Value> of type int' },
  ]));

describe('eq, ne', () =>
  check([
    { text: '{{ eq 1 1 }} {{ eq "a" "b" }} {{ eq true true }} {{ eq 1.5 1.5 }} {{ eq 1i 1i }} {{ ne 1 2 }}', out: 'true false true true true true' },
    { text: '{{ eq 3 1 2 3 }} {{ eq 4 1 2 3 }}', out: 'true false' },
    { text: "{{ eq (index \"a\" 0) 'a' }}", out: 'true' },
    { text: '{{ eq nil nil }} {{ eq .nul nil }} {{ eq .x .nul }} {{ eq .x 1 }} {{ ne .m nil }}', out: 'true true true false true' },
    { text: '{{ eq 1 1.0 }}', fails: 'incompatible types for comparison: int and float64' },
    { text: '{{ eq .n 1 }}', fails: 'incompatible types for comparison: float64 and int' },
    { text: '{{ eq "1" 1 }}', fails: 'incompatible types for comparison: string and int' },
    { text: '{{ eq .m 1 }}', fails: 'incompatible types for comparison: map[string]interface {} and int' },
    { text: '{{ eq .e .e }}', fails: 'non-comparable type []: []interface {}' },
    { text: '{{ eq .e .m }}', fails: 'non-comparable types []: []interface {}, map[string]interface {}: map[a:1 b-c:map[d:x]]' },
    { text: '{{ eq 1 }}', fails: 'missing argument for comparison' },
    { text: '{{ ne 1 2 3 }}', fails: 'wrong number of args for ne: want 2 got 3' },
  ]));

describe('lt, le, gt, ge', () =>
  check([
    { text: '{{ lt 1 2 }} {{ le 2 2 }} {{ gt 3 2 }} {{ ge 2 3 }}', out: 'true true true false' },
    { text: '{{ lt "B" "a" }} {{ lt "é" "z" }} {{ gt "日" "é" }}', out: 'true false true' },
    { text: '{{ lt 1.5 .n }} {{ ge .n 1.0 }} {{ le 1.0 2.0 }} {{ gt 1.0 2.0 }}', out: 'false true true false' },
    { text: '{{ lt true false }}', fails: 'invalid type for comparison' },
    { text: '{{ lt 1i 2i }}', fails: 'invalid type for comparison' },
    { text: '{{ lt .l .l }}', fails: 'invalid type for comparison' },
    { text: '{{ lt nil 1 }}', fails: 'invalid type for comparison' },
    { text: '{{ lt 1 2.0 }}', fails: 'incompatible types for comparison: int and float64' },
    { text: '{{ le "a" 1 }}', fails: 'incompatible types for comparison: string and int' },
  ]));
