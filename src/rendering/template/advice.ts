import { nearest } from '../../support/nearest.ts';
import type { FunctionTable } from './function.ts';

/** Functions that come with a plugin of the config; unknown here means that the plugin is missing there. */
const ofPlugins: Readonly<Record<string, string>> = {
  tfstate: 'tfstate',
  tfstatef: 'tfstate',
  cfn_output: 'cloudformation',
  cfn_export: 'cloudformation',
};

/** What to do about a function that does not exist. */
export function unknownFunctionAdvice(name: string, functions: FunctionTable): string {
  const plugin = Object.hasOwn(ofPlugins, name) ? ofPlugins[name] : undefined;
  if (plugin !== undefined) return `${name} comes with the plugin ${plugin}; list it under plugins: in the config.`;
  const close = nearest(name, Object.keys(functions));
  return close === undefined ? 'Is a plugin (or its func_prefix) missing in the config?' : `Did you mean ${close}?`;
}

/** Beginnings of Go's messages, and what people usually meant who get them. The first that fits counts. */
const parseRules: readonly (readonly [RegExp, string])[] = [
  [/^(?:unexpected "\\\\"|unrecognized character in action: U\+005C)/, 'Inside JSON text write strings of a template in backquotes: {{ env `NAME` }}.'],
  [/^unexpected "=" in /, 'Comparisons are functions: {{ if eq $a $b }}. A variable is declared with := once and changed with = later.'],
  [/^unexpected "\/" in /, 'A comment begins right behind the braces: {{/* … */}}.'],
  [/^unexpected "[!&+*/<>%^~]/, 'There are no operators; functions do their work: and, or, not, eq, ne, lt, le, gt, ge.'],
  [/^malformed character constant|^unterminated character constant/, 'Single quotes hold one character; strings stand in double quotes or backquotes.'],
  [/^bad character U\+002D/, 'A name with a hyphen is no identifier; take the member with index: {{ index . "some-name" }}.'],
  [/^bad character/, 'Names have letters, digits and _ only, and a blank stands between two operands.'],
  [/^unclosed comment/, 'Close the comment with */}}.'],
  [/^comment ends before closing delimiter/, 'The */ must be followed by }} at once, or by " -}}".'],
  [/^unterminated/, 'Close the string with the quote that began it; only one in backquotes may run over several lines.'],
  [/^unclosed action/, 'Close the action with }}.'],
  [/^unclosed left paren/, 'A ) is missing.'],
  [/^unexpected right paren/, 'There is no ( for it.'],
  [/^missing value for command/, 'Write what is to be put there, or take the braces out. Braces as text: {{ "{{" }}.'],
  [/^unexpected \{\{(?:end|else)\}\}/, 'There is no {{if}}, {{with}} or {{range}} for it, or that has its {{end}} already.'],
  [/^expected end; found/, 'Only one {{else}} may stand in a structure, and it is the last part; {{else if}} continues an {{if}} only.'],
  [/^unexpected <(?:if|with)> in input/, '{{else if}} continues an {{if}} and {{else with}} a {{with}}; elsewhere write {{else}}{{if …}} … {{end}}.'],
  [/^unexpected <define>/, 'A {{define}} stands at the top level, not inside another structure.'],
  [/^unexpected <(?:if|with|range|template|block|else|end)>/, 'A word of the language begins an action of its own: {{ if … }}.'],
  [/^bad number syntax|^illegal number syntax/, 'Text stands in double quotes or backquotes; a name begins with a letter.'],
  [/^integer overflow/, 'Put it in quotes if it is meant as text.'],
  [/^unexpected \. after term/, 'A literal has no fields.'],
  [/^\{\{(?:break|continue)\}\} outside/, 'It only works between {{range}} and its {{end}}.'],
  [/^non executable command/, 'What follows a | is a function that takes the value as its last argument.'],
];

/** What to do about a template that cannot be read. */
export const parseAdvice = (message: string): string | undefined => parseRules.find(([pattern]) => pattern.test(message))?.[1];

const executionRules: readonly (readonly [RegExp, string])[] = [
  [/incompatible types for comparison: (?:int and float64|float64 and int)$/, 'Numbers from JSON are float64, literals without a point are int: write 1.0.'],
  [/incompatible types for comparison/, 'Both sides must be of one kind; printf "%v" makes text of anything.'],
  [/^can't evaluate field .* in type \w+$/, 'Only the members of an object can be taken with a dot.'],
  [/^nil pointer evaluating/, 'The member before the dot is null; guard it with {{ with … }}.'],
  [/^expected string; found/, 'Put it in quotes.'],
  [/^expected integer; found/, 'Write the number without quotes.'],
  [/^wrong type for value; expected string/, 'printf "%v" makes text of any value.'],
  [/^invalid value; expected string|^cannot assign nil/, 'There is no value; ecspresso gives templates no data, so only functions and variables have any.'],
  [/^range can't iterate over/, 'A list, an object or a whole number can be ranged over.'],
  [/^undefined variable/, 'Declare it with := before the structure in which it is changed.'],
];

/** What to do about a template that stopped while it ran. */
export const executionAdvice = (message: string): string | undefined => executionRules.find(([pattern]) => pattern.test(message))?.[1];

/** How a function is called, for who gave it too much or too little. */
export function usageAdvice(name: string, functions: FunctionTable): string | undefined {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (known === undefined) return undefined;
  const parts = [...known.params, ...(known.variadic === undefined ? [] : [`${known.variadic}…`])];
  return parts.length === 0 ? `${name} takes no arguments.` : `It is called so: {{ ${[name, ...parts].join(' ')} }}`;
}

/** Another template that was probably meant. */
export function unknownTemplateAdvice(name: string, known: Iterable<string>): string {
  const close = nearest(name, known);
  return close === undefined ? `Define it: {{ define "${name}" }} … {{ end }}` : `Did you mean "${close}"?`;
}
