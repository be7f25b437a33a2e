import { RuntimeError } from '../failure.ts';
import { typeName, type Value } from '../value.ts';
import { define, type Definition, type Library } from './library.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';

/** Text → numbers and values. */
export const parsing: Library = {
  parseInt: define('str', (call) => {
    const text = call.string(0);
    const value = Number(text);
    const fits = /^[+-]?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text.replace('+', ''))) === BigInt(text.replace('+', ''));
    if (!fits) throw call.fail(`${text} is not a base 10 integer`);
    return value === 0 ? 0 : value;
  }),
  parseOctal: inBase(8, /^[0-7]+$/, 'Not an octal number'),
  parseHex: inBase(16, /^[0-9A-Fa-f]+$/, 'Not hexadecimal'),
  parseJson: define('str', (call) => {
    const text = call.string(0);
    call.spend(Math.ceil(text.length / 4));
    return parseJson(call, text);
  }),
  parseYaml: define('str', (call) => {
    const text = call.string(0);
    call.spend(text.length);
    return parseYaml(call, text);
  }),
};

/** Digits are added up in doubles, so that any count of them is read. */
function inBase(base: number, digits: RegExp, empty: string): Definition {
  return define('str', (call): Value => {
    const text = call.value(0);
    if (typeof text !== 'string') throw call.fail(`Expected string, got ${typeName(text)}`);
    if (text === '') throw call.fail(`${empty}: ""`);
    if (!digits.test(text)) throw call.fail(`${text} is not a base ${base} integer`);
    call.spend(text.length);
    const value = [...text].reduce((sum, digit) => sum * base + parseInt(digit, base), 0);
    if (!Number.isFinite(value)) throw new RuntimeError('Overflow', call.at);
    return value;
  });
}

