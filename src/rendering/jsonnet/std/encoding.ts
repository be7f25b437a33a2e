import { createHash } from 'node:crypto';
import { isInteger } from '../expect.ts';
import { jsonString } from '../json-text.ts';
import { toText } from '../manifest.ts';
import { goNumber } from '../number.ts';
import { decodeUtf8 } from '../utf8.ts';
import { typeName, type Value } from '../value.ts';
import { type Call, define, type Definition, type Library } from './library.ts';

/** Strings and bytes. */
export const encoding: Library = {
  encodeUTF8: define('str', (call) => {
    const text = call.string(0);
    call.spend(text.length);
    return call.list([...Buffer.from(text, 'utf8')]);
  }),
  decodeUTF8: define('arr', (call) => decodeUtf8(bytesFrom(call))),
  base64: define('input', (call) => {
    const input = call.value(0);
    if (typeof input === 'string') return base64Text(call, input);
    return base64Bytes(call, input).toString('base64');
  }),
  base64Decode: define('str', (call) => decodeUtf8(decoded(call))),
  base64DecodeBytes: define('str', (call) => call.list([...decoded(call)])),
  md5: hash('md5'),
  sha1: hash('sha1'),
  sha256: hash('sha256'),
  sha512: hash('sha512'),
  sha3: hash('sha3-512'),
  escapeStringJson: define('str_', (call) => jsonString(toText(call.machine, call.value(0), call.at))),
  escapeStringPython: define('str', (call) => jsonString(toText(call.machine, call.value(0), call.at))),
};

function hash(algorithm: string): Definition {
  return define('s', (call) => {
    const text = call.string(0);
    call.spend(Math.ceil(text.length / 64));
    return createHash(algorithm).update(text, 'utf8').digest('hex');
  });
}

function bytesFrom(call: Call): Buffer {
  const values = call.items(call.array(0)).map((value) => {
    if (typeof value !== 'number') throw call.fail(`Unexpected type ${typeName(value)}, expected number`);
    if (!isInteger(value)) throw call.fail(`Expected an integer, but got ${goNumber(value)}`);
    if (value < 0 || value > 255) throw call.fail(`Bytes must be integers in range [0, 255], got ${value}`);
    return value;
  });
  return Buffer.from(values);
}

/** The UTF-8 of a string, as long as no character is beyond a byte. */
function base64Text(call: Call, text: string): string {
  const beyond = /[^\u0000-\u00ff]/u.exec(text)?.[0].codePointAt(0);
  if (beyond !== undefined) throw call.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${beyond}`);
  return call.text(text.length * 4, () => Buffer.from(text, 'utf8').toString('base64'));
}

function base64Bytes(call: Call, input: Value): Buffer {
  if (typeName(input) !== 'array') throw call.fail(`base64 can only base64 encode strings / arrays of single bytes, got ${typeName(input)}`);
  const values = call.items(call.array(0)).map((value) => {
    if (!isInteger(value)) throw call.fail(`base64 encountered a non-integer value in the array, got ${typeName(value)}`);
    if (value < 0 || value > 255) throw call.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${value}`);
    return value;
  });
  return Buffer.from(values);
}

/** Strict: whole groups of four, padded, nothing else in between. */
function decoded(call: Call): Buffer {
  const value = call.value(0);
  if (typeof value !== 'string') throw call.fail(`base64DecodeBytes requires a string, got ${typeName(value)}`);
  const size = Buffer.byteLength(value, 'utf8');
  if (size % 4 !== 0) throw call.fail(`input string appears not to be a base64 encoded string. Wrong length found (${size})`);
  call.spend(Math.ceil(size / 16));
  const letters = /^[A-Za-z0-9+/]*/.exec(value)?.[0].length ?? 0;
  const padding = value.slice(letters);
  const fits = /^={0,2}$/.test(padding) && (letters + padding.length) % 4 === 0;
  if (!fits) throw call.fail(`failed to decode: illegal base64 data at input byte ${letters}`);
  return Buffer.from(value, 'base64');
}
