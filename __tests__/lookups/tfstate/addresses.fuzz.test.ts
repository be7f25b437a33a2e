import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeState } from '../../../src/lookups/tfstate/decode.ts';
import { stateFunctions } from '../../../src/lookups/tfstate/functions.ts';
import { firstOutput, JqTypeError } from '../../../src/lookups/tfstate/jq.ts';
import { JqSyntaxError } from '../../../src/lookups/tfstate/jq-tokens.ts';
import { parseLocation } from '../../../src/lookups/tfstate/location.ts';
import { indexState } from '../../../src/lookups/tfstate/state.ts';
import { ActionError } from '../../../src/support/errors.ts';
import { openSecrets } from '../../../src/support/secrets.ts';
import { anything, fuzz, fuzzTimeoutMs, mutated } from '../../fakes/fuzz.ts';

const file = decodeState(readFileSync(join(import.meta.dirname, 'worked-examples.tfstate'), 'utf8'));
if (file.kind !== 'state') throw new Error('the examples are a state');
const state = indexState(file);

const step = fc.constantFrom('.a', '."b c"', '["a"]', "['a']", '[0]', '[-1]', '[1:2]', '[:]', '[]', '?', '..', '.', ' ', '.k-v', '[1.5]', '# c\n', '.1x', '[1e999]', '[99999999999999999999]');
const path = fc.array(step, { maxLength: 8 }).map((steps) => steps.join(''));
const piece = fc.constantFrom('.', '[', ']', '"', "'", '\\', '|', '//', '(', ')', '-', ':', '?', '$x', ',', '@', '\\(', ' ', '\n', '#', '\u0000', 'é', '😀', 'as', 'if', '0', '1e9');
const anyPath = fc.oneof(path, mutated(path, piece), fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')), anything);
const name = fc.constantFrom(...state.names.keys(), 'output.nope', 'aws_iam_user.users', 'module.logs');

describe('firstOutput, fed with anything', () => {
  it('gives an output, none, or one of its two errors', () => {
    fc.assert(
      fc.property(fc.oneof(path.map((text) => `.${text}`), anyPath), fc.jsonValue(), (query, value) => {
        try {
          expect(typeof firstOutput(value, query).found).toBe('boolean');
        } catch (error) {
          if (!(error instanceof JqSyntaxError || error instanceof JqTypeError)) throw error;
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('ends however long the path is', () => {
    const long = fc.tuple(step, fc.integer({ min: 1, max: 5000 })).map(([one, times]) => `.${one.repeat(times)}`);
    fc.assert(
      fc.property(long, (query) => {
        try {
          firstOutput({ a: [{ a: 1 }] }, query);
        } catch (error) {
          if (!(error instanceof JqSyntaxError || error instanceof JqTypeError)) throw error;
        }
      }),
      { numRuns: Math.min(fuzz.numRuns, 200) },
    );
  }, fuzzTimeoutMs);
});

describe('tfstate, asked for anything', () => {
  it('answers with a text, or with an error that names the address', async () => {
    const { tfstate } = stateFunctions(() => Promise.resolve(state), openSecrets(() => undefined));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.tuple(name, anyPath).map((parts) => parts.join('')), anyPath), async (address) => {
        try {
          expect(typeof (await tfstate?.template?.call([address]))).toBe('string');
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          expect(error.code).toBe('LOOKUP');
          expect(error.message).toContain(address.replaceAll("'", '"'));
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});

describe('parseLocation, fed with anything', () => {
  it('gives a location or says why it is none', () => {
    const scheme = fc.constantFrom('', 's3://', 'gs://', 'azurerm://', 'remote://', 'file://', 'https://', 'ftp://', 'S3:', './');
    const rest = fc.array(fc.constantFrom('bucket', '/', 'key', '%20', '%', '%zz', '?a=b', '#f', '@', ':', ' ', 'é', '..', '\u0000', '[', ']'), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(scheme, rest).map((parts) => parts.join('')), anything), (text) => {
        try {
          expect(typeof parseLocation(text).shown).toBe('string');
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});
