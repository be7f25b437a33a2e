import { describe, expect, it } from '@jest/globals';
import { errorOf, render } from './render.ts';

const data = { s: 'str', n: 1, f: 1.5, t: true, l: ['a', null, ['x', 'y']], m: { a: { b: 'deep' }, nul: null, 'b-c': 1 }, nul: null, big: 2 ** 53 };

describe('operands', () => {
  it.each([
    { name: 'a literal is its value', text: '{{ "a" }}{{ `b\n` }}{{ 1 }}{{ 1.50 }}{{ true }}', out: 'ab\n11.5true' },
    { name: 'a character is its number', text: "{{ 'a' }} {{ '\\n' }} {{ '日' }}", out: '97 10 26085' },
    { name: 'whole numbers have many forms', text: '{{ 0x1F }} {{ 0b11 }} {{ 0o17 }} {{ 017 }} {{ 1_000 }} {{ -5 }} {{ +5 }}', out: '31 3 15 15 1000 -5 5' },
    { name: 'a point or an exponent makes a float', text: '{{ printf "%T %T %T %T" 1 1.0 1e3 0x1p4 }}', out: 'int float64 float64 float64' },
    { name: 'an imaginary number is complex', text: '{{ 2i }} {{ 1+2i }} {{ printf "%T" 0i }}', out: '(0+2i) (1+2i) complex128' },
    { name: 'fields lead into objects', text: '{{ .m.a.b }}', out: 'deep' },
    { name: 'a missing member is no value, and so are its members', text: '{{ .x }} {{ .x.y.z }}', out: '<no value> <no value>' },
    { name: 'a null member is no value', text: '{{ .nul }} {{ .m.nul }}', out: '<no value> <no value>' },
    { name: 'parentheses hold a pipeline, fields may follow', text: '{{ (.m | print | len) }} {{ (index .l 2) }} {{ (.m).a.b }} {{ (ext `{"k":"v"}`).k }} {{ must_env (ext `{"k":"v"}`).k }}', out: '34 [x y] deep v <v>' },
    { name: 'a pipe hands the value over as the last argument', text: '{{ "b" | printf "%s%s" "a" }} {{ 1 | printf "%d" }}', out: 'ab 1' },
    { name: 'a function needs no arguments to be called', text: '{{ env }}{{ println | len }}', out: '1' },
  ])('$name', async ({ text, out }) => expect(await render(text, data)).toBe(out));

  it.each([
    { text: '{{ .s.x }}', message: "can't evaluate field x in type interface {}" },
    { text: '{{ ("a").x }}', message: "can't evaluate field x in type string" },
    { text: '{{ $x := 1 }}{{ $x.y }}', message: "can't evaluate field y in type int" },
    { text: '{{ .nul.x }}', message: 'nil pointer evaluating interface {}.x' },
    { text: '{{ .m 1 }}', message: 'm is not a method but has arguments' },
    { text: '{{ 1 | .m }}', message: 'm is not a method but has arguments' },
    { text: '{{ 1 2 }}', message: "can't give argument to non-function 1" },
    { text: '{{ $ 1 }}', message: "can't give argument to non-function $" },
    { text: '{{ (1) 2 }}', message: "can't give argument to non-function 1" },
    { text: '{{ nil }}', message: 'nil is not a command' },
    { text: '{{ (nil).x }}', message: 'nil is not a command' },
    { text: '{{ print nil.x }}', message: 'unexpected . after term "nil"' },
    { text: '{{ 18446744073709551615 }}', message: '18446744073709551615 overflows int' },
  ])('$text fails: $message', async ({ text, message }) => expect(await errorOf(text, data)).toMatchObject({ message }));
});

describe('arguments', () => {
  it.each([
    { text: '{{ must_env 1 }}', message: 'expected string; found 1', hint: 'Put it in quotes.' },
    { text: '{{ must_env true }}', message: 'expected string; found true', hint: 'Put it in quotes.' },
    { text: '{{ must_env nil }}', message: 'cannot assign nil to string', hint: 'There is no value' },
    { text: '{{ must_env .x }}', message: 'invalid value; expected string', hint: 'There is no value' },
    { text: '{{ must_env .nul }}', message: 'wrong type for value; expected string; got interface {}', hint: 'printf' },
    { text: '{{ must_env .n }}', message: 'wrong type for value; expected string; got float64', hint: 'printf' },
    { text: '{{ 1 | must_env }}', message: 'wrong type for value; expected string; got int', hint: 'printf' },
    { text: '{{ must_env (len .s) }}', message: 'wrong type for value; expected string; got int', hint: 'printf' },
    { text: '{{ ssm "a" "1" }}', message: 'expected integer; found "1"', hint: 'without quotes' },
    { text: '{{ ssm "a" 1.5 }}', message: 'expected integer; found 1.5', hint: 'without quotes' },
    { text: '{{ ssm "a" .n }}', message: 'wrong type for value; expected int; got float64', hint: undefined },
    { text: '{{ ssm "a" (index .s 0) }}', message: 'wrong type for value; expected int; got uint8', hint: undefined },
    { text: '{{ ssm "a" nil }}', message: 'cannot assign nil to int', hint: 'There is no value' },
    { text: '{{ must_env }}', message: 'wrong number of args for must_env: want 1 got 0', hint: 'It is called so: {{ must_env string }}' },
    { text: '{{ "a" | must_env "b" }}', message: 'wrong number of args for must_env: want 1 got 2', hint: '{{ must_env string }}' },
    { text: '{{ ssm }}', message: 'wrong number of args for ssm: want at least 1 got 0', hint: '{{ ssm string int… }}' },
    { text: '{{ and }}', message: 'wrong number of args for and: want at least 1 got 0', hint: undefined },
    { text: '{{ not 1 2 }}', message: 'wrong number of args for not: want 1 got 2', hint: undefined },
    { text: '{{ printf 1 }}', message: 'expected string; found 1', hint: 'Put it in quotes.' },
    { text: '{{ 1 | printf }}', message: 'wrong type for value; expected string; got int', hint: 'printf' },
  ])('$text fails: $message', async ({ text, message, hint }) => {
    const error = await errorOf(text, data);
    expect(error.message).toBe(message);
    if (hint === undefined) expect(error.hint).toBeUndefined();
    else expect(error.hint).toContain(hint);
  });

  it.each([
    { name: 'a float without fraction counts as a whole number if it is written so', text: '{{ ssm "a" 1.0 }}', out: 'a/1' },
    { name: 'a character is a whole number', text: "{{ ssm \"a\" '1' }}", out: 'a/1' },
    { name: 'a member of a container is taken by its own type', text: '{{ must_env .s }} {{ range .l }}{{ env "x" }}{{ end }}', out: '<str> xxx' },
  ])('$name', async ({ text, out }) => expect(await render(text, data)).toBe(out));

  it('are named by Go’s message, with the byte column of the argument', async () => {
    expect((await errorOf('é{{ must_env (print 1) 2 }}')).goMessage).toBe('template: conf:1:5: executing "conf" at <must_env>: wrong number of args for must_env: want 1 got 2');
    expect((await errorOf('é{{ must_env 1 }}')).goMessage).toBe('template: conf:1:14: executing "conf" at <1>: expected string; found 1');
    expect((await errorOf('é{{ must_env 1 }}')).at).toEqual({ file: 'task.json', line: 1, column: 14 });
  });
});

describe('and, or', () => {
  it.each([
    { text: '{{ and 1 0 2 }} {{ and 1 2 }} {{ or 0 "" "x" 1 }} {{ or 0 "" }}', out: '0 2 x ' },
    { text: '{{ or 1 (must_env "NOPE") }} {{ and 0 (must_env "NOPE") }}', out: '1 0' },
    { text: '{{ 3 | and 1 2 }} {{ 3 | or 0 }} {{ 3 | or 1 }}', out: '3 3 1' },
    { text: '{{ not 0 }} {{ not .l }} {{ not nil }}', out: 'true false true' },
  ])('$text gives $out', async ({ text, out }) => expect(await render(text, data)).toBe(out));
});
