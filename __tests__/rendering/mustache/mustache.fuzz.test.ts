import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lambda } from '../../../src/rendering/functions.ts';
import { checkView, renderDefinitionMustache } from '../../../src/rendering/mustache.ts';
import { renderView } from '../../../src/rendering/mustache/view.ts';
import { anything, expectClearError, fuzz, fuzzTimeoutMs, mutated } from '../../fakes/fuzz.ts';

const lambdas: Readonly<Record<string, Lambda>> = {
  tfstate: { arity: 1, call: ([address = '']) => (address.includes('!') ? Promise.reject(new Error(`${address} is not found in tfstate`)) : Promise.resolve(address)) },
  cfn_output: { arity: 2, call: (args) => args.join('/') },
};
const context = { env: { A: 'x "y"', EMPTY: '' }, lambdas };

const tag = fc.constantFrom('env.A', 'env.EMPTY', 'env.NOPE', 'env', '.', 'tfstate', 'cfn_output', 'nope', 'A');
const { body } = fc.letrec<{ body: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text', '"', '\n', ' ', '{', '}}', '{{! c }}', '{{=<% %>=}}', '<%={{ }}=%>', '{{> part}}', 'é'),
    fc.tuple(fc.constantFrom('{{', '{{&', '{{{'), tag).map(([open, name]) => `${open} ${name} ${open === '{{{' ? '}}}' : '}}'}`),
    fc.tuple(fc.constantFrom('#', '^'), tag, tie('body')).map(([kind, name, inner]) => `{{${kind}${name}}}${inner}{{/${name}}}`),
  ),
  body: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));
const piece = fc.constantFrom('{{', '}}', '{{{', '}}}', '#', '/', '^', '&', '>', '!', '=', ' ', '\n', 'env.', '.', 'a', '\u0000', '😀', '{{#a}}', '{{/a}}', '<% %>');
const source = fc.oneof(body, mutated(body, piece), fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), anything);

describe('renderDefinitionMustache, fed with anything', () => {
  it('gives text, or errors that point into the file', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        try {
          const { text: out, originOf } = await renderDefinitionMustache({ path: 'task.json.mustache', text }, context);
          expect(originOf(out.length)?.line).toBeLessThanOrEqual(text.split('\n').length);
        } catch (error) {
          expectClearError(error, 'task.json.mustache', text);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('puts any variable between quotes so that JSON reads it back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        const { text } = await renderDefinitionMustache({ path: 'f', text: '["{{ env.V }}", "{{#tfstate}}{{ env.V }}{{/tfstate}}"]' }, { env: { V: value }, lambdas: { tfstate: { arity: 1, call: ([address]) => address } } });
        expect(JSON.parse(text)).toEqual([value, value]);
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});

describe('renderView, fed with anything', () => {
  it('gives text, or an error that points into the template', () => {
    fc.assert(
      fc.property(source, (text) => {
        try {
          checkView({ path: 'summary.mustache', text });
          expect(typeof renderView({ path: 'summary.mustache', text }, { a: 'x', env: [{ A: 1 }, {}], tfstate: null }, (value) => value)).toBe('string');
        } catch (error) {
          expectClearError(error, 'summary.mustache', text);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});
