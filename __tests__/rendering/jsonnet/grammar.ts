import fc from 'fast-check';

const names = ['a', 'b', 'c', 'f', 'x', 'y'] as const;
const name = fc.constantFrom(...names);
const literal = fc.constantFrom(
  'null', 'true', 'false', '0', '1', '-1', '2.5', '1e3', '1_000', '"a"', "'b\\n'", "@'c\\'", '"\\u00e9"', "'😀'", '[]', '{}', '|||\n  t\n|||', 'self', '$', 'super.a', "'a' in super", 'std', 'error "e"',
);
const operator = fc.constantFrom('+', '-', '*', '/', '%', '<<', '>>', '<', '>', '<=', '>=', 'in', '==', '!=', '&', '^', '|', '&&', '||');
const unary = fc.constantFrom('!', '-', '+', '~');
const separator = fc.constantFrom(':', '::', ':::', '+:', '+::');
const members = fc.constantFrom(
  'length', 'type', 'toString', 'objectFields', 'objectValues', 'manifestJson', 'manifestYamlDoc', 'manifestToml', 'prune', 'sort', 'set', 'reverse', 'flattenDeepArray', 'parseJson', 'parseYaml',
  'parseInt', 'asciiUpper', 'base64', 'base64Decode', 'md5', 'encodeUTF8', 'decodeUTF8', 'char', 'abs', 'exponent', 'lines', 'escapeStringJson', 'native', 'extVar', 'sum', 'any', 'trim',
);
const binaryMembers = fc.constantFrom('join', 'map', 'filter', 'flatMap', 'split', 'range', 'repeat', 'format', 'mergePatch', 'setUnion', 'member', 'get', 'mapWithKey', 'objectRemoveKey', 'makeArray', 'findSubstr', 'foldl');

/** Programs by the grammar: nearly all can be read, some can be evaluated. */
export const programs: fc.Arbitrary<string> = fc.letrec<Record<'expression' | 'object' | 'member', string>>((tie) => {
  const expression = tie('expression');
  const joined = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''));
  const list = (item: fc.Arbitrary<string>, size = 3): fc.Arbitrary<string> => fc.array(item, { maxLength: size }).map((items) => items.join(', '));
  const loop = joined(' for ', name, ' in ', expression, fc.constantFrom('', ' if true', ' if x'));
  return {
    member: fc.oneof(
      joined(name, separator, ' ', expression),
      joined('[', expression, ']: ', expression),
      joined('local ', name, ' = ', expression),
      joined('assert ', expression),
      joined(name, '(x, y=1):: ', expression),
    ),
    object: fc.oneof(joined('{ ', list(tie('member')), ' }'), joined('{ [', expression, ']: ', expression, loop, ' }')),
    expression: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'expression' },
      { weight: 4, arbitrary: literal },
      { weight: 4, arbitrary: name },
      { weight: 3, arbitrary: joined('(', expression, ') ', operator, ' (', expression, ')') },
      { weight: 1, arbitrary: joined(unary, '(', expression, ')') },
      { weight: 3, arbitrary: tie('object') },
      { weight: 2, arbitrary: joined('[', list(expression), ']') },
      { weight: 2, arbitrary: joined('[', expression, loop, ']') },
      { weight: 1, arbitrary: joined('(', expression, ')[', expression, ']') },
      { weight: 1, arbitrary: joined('(', expression, ')[', expression, ':', expression, ':]') },
      { weight: 2, arbitrary: joined('(', expression, ').', name) },
      { weight: 2, arbitrary: joined('(', expression, ') ', tie('object')) },
      { weight: 2, arbitrary: joined('local ', name, ' = ', expression, '; ', expression) },
      { weight: 1, arbitrary: joined('assert ', expression, '; ', expression) },
      { weight: 1, arbitrary: joined('if ', expression, ' then ', expression, ' else ', expression) },
      { weight: 2, arbitrary: joined('(function(x, y=x) ', expression, ')(', list(expression, 2), ')', fc.constantFrom('', ' tailstrict')) },
      { weight: 1, arbitrary: joined('local f(x) = ', expression, '; f(', expression, ')') },
      { weight: 3, arbitrary: joined('std.', members, '(', expression, ')') },
      { weight: 3, arbitrary: joined('std.', binaryMembers, '(', expression, ', ', expression, fc.constantFrom('', ', 0'), ')') },
      { weight: 1, arbitrary: joined("std.native('later')(", expression, ')') },
    ),
  };
}).expression.map((text) => `local a = 1, b = 'b', c = [1, 2], f = function(x) x, x = { a: 1 }, y = null; ${/\bself\b|\bsuper\b|\$/.test(text) ? `{ a: 1, x: [2] } { b: ${text}, c: self.x }` : text}`);

const scraps = [' ', '\n', '{', '}', '[', ']', '(', ')', "'", '"', '|||', '@', ':', '::', '+', ',', ';', '.', '$', 'self', 'super', 'local ', 'for x in ', 'if ', 'error ', '\\', '\\u', '%', '9', 'e', '\ud800', '\0', 'é', '😀', '//', '/*', '- ', '? ', '&a ', '*a ', '<<: ', '---\n', '!!int '];

/** A text with a few places changed: something cut out, something put in, something written twice. */
export const mutated = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), fc.constantFrom('cut', 'put', 'twice'), fc.constantFrom(...scraps)), { minLength: 1, maxLength: 4 }))
    .map(([whole, changes]) =>
      changes.reduce((now, [place, length, kind, scrap]) => {
        const at = Math.floor(place * now.length);
        if (kind === 'cut') return now.slice(0, at) + now.slice(at + length);
        return kind === 'put' ? now.slice(0, at) + scrap + now.slice(at) : now.slice(0, at + length) + now.slice(at);
      }, whole),
    );
