import { describe, expect, it } from '@jest/globals';
import { sureCalls, takes } from '../../src/lookups/ahead.ts';
import { GoInt } from '../../src/rendering/template/value.ts';

const callsIn = (text: string): string[] => sureCalls(text).map(({ name, args }) => [name, ...args.map((arg) => (arg instanceof GoInt ? Number(arg.value) : JSON.stringify(arg)))].join(' '));

describe('sureCalls', () => {
  it.each([
    { name: 'a call with raw text', text: '{{ ssm `/a` }}', calls: ['ssm "/a"'] },
    { name: 'a call with quoted text and a number', text: '{{ssm "/a\\u0062" 12}}', calls: ['ssm "/ab" 12'] },
    { name: 'a call between trim marks', text: '{{- ssm `/a` -}}', calls: ['ssm "/a"'] },
    { name: 'a call at the head of a pipeline', text: '{{ ssm `/a` | json_escape }}', calls: ['ssm "/a"'] },
    { name: 'a call whose answer is kept', text: '{{ $x := ssm `/a` }}', calls: ['ssm "/a"'] },
    { name: 'a call with two texts', text: '{{ cfn_output `a` "b" }}', calls: ['cfn_output "a" "b"'] },
    { name: 'a call behind a condition that is over', text: '{{ if x }}{{ a `1` }}{{ else }}{{ b `2` }}{{ end }}{{ c `3` }}', calls: ['c "3"'] },
    { name: 'braces in text', text: '{{ a `}}` }}{{ b "{{" }}', calls: ['a "}}"', 'b "{{"'] },
    { name: 'a comment with quotes', text: "{{/* don't `say */}}{{ a `1` }}", calls: ['a "1"'] },
    { name: 'a call in a block, a loop or a template of its own', text: '{{ with x }}{{ a `1` }}{{ end }}{{ range x }}{{ a `1` }}{{ end }}{{ define "t" }}{{ a `1` }}{{ end }}', calls: [] },
    { name: 'a call with something else than literals', text: '{{ a .X }}{{ a (b `1`) }}{{ a $x }}{{ a `1` .X }}', calls: [] },
    { name: 'a call deeper in a pipeline', text: '{{ x | a `1` }}{{ printf "%s" (a `1`) }}', calls: [] },
    { name: 'a number that Go reads otherwise', text: '{{ a `1` 010 }}{{ a `1` 0x10 }}', calls: [] },
    { name: 'an escape that only Go knows', text: '{{ a "\\x41" }}', calls: [] },
    { name: 'text without templates', text: '{ "a": "ssm `/a`" }', calls: [] },
  ])('$name', ({ text, calls }) => expect(callsIn(text)).toEqual(calls));
});

describe('takes', () => {
  const fn = { params: ['string'] as const, variadic: 'int' as const, call: () => '' };
  it.each([
    { name: 'what is wanted', args: ['a'], ok: true },
    { name: 'further numbers', args: ['a', new GoInt(1n), new GoInt(2n)], ok: true },
    { name: 'too few', args: [], ok: false },
    { name: 'a number for a text', args: [new GoInt(1n)], ok: false },
    { name: 'a text for a number', args: ['a', 'b'], ok: false },
  ])('$name: $ok', ({ args, ok }) => expect(takes(fn, args)).toBe(ok));

  it('refuses what is too much for a function without further arguments', () => {
    expect(takes({ params: ['string'], call: () => '' }, ['a', 'b'])).toBe(false);
  });
});
