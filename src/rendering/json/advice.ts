import { positionAt } from '../position.ts';
import type { Engine } from '../rendered.ts';
import type { JsonSyntaxError } from './scan.ts';

/** What to do about broken JSON, and the place that needs mending where it is not the one where reading stopped. */
export interface Advice {
  hint: string | undefined;
  offset: number;
}

interface Stop {
  text: string;
  error: JsonSyntaxError;
  /** The text from where reading stopped. */
  rest: string;
  /** The last character that is no blank before it, and its offset. */
  previous: string;
  previousAt: number;
  /** Values were put into the text. */
  templated: boolean;
  /** How a value is escaped in the language of the file; '' where none was put in. */
  escapeHint: string;
}

const goHint = 'If the text comes from a template, escape it: {{ must_env `NAME` | json_escape }}.';
const mustacheHint = 'Two braces escape a value, three do not: {{ env.NAME }}.';

/** What people usually meant when their text stops being JSON. `engine` put values into it. */
export function adviceFor(text: string, error: JsonSyntaxError, engine: Engine): Advice {
  const before = text.slice(0, error.offset).trimEnd();
  const stop: Stop = {
    text,
    error,
    rest: text.slice(error.offset, error.offset + 40),
    previous: before.slice(-1),
    previousAt: before.length - 1,
    templated: engine !== 'none',
    escapeHint: engine === 'none' ? '' : engine === 'mustache' ? mustacheHint : goHint,
  };
  return trailingComma(stop) ?? { hint: hintFor(stop), offset: error.offset };
}

function trailingComma({ error, rest, previous, previousAt }: Stop): Advice | undefined {
  const closes = (error.expecting === 'key' && rest.startsWith('}')) || (error.expecting === 'value' && rest.startsWith(']'));
  if (!closes || previous !== ',') return undefined;
  return { hint: `Take the comma before the ${rest.charAt(0)} away: JSON has none after the last one.`, offset: previousAt };
}

function hintFor(stop: Stop): string | undefined {
  const { error, rest } = stop;
  if (rest === '') return unfinished(stop);
  if (rest.startsWith('\ufeff')) return 'Save the file as UTF-8 without a byte order mark.';
  switch (error.expecting) {
    case 'value':
    case 'key':
      return misplaced(stop);
    case 'colon':
      return 'A : belongs between the key and its value.';
    case 'comma-in-object':
    case 'comma-in-array':
      return afterValue(stop);
    case 'string':
      return `A line end or tab inside quotes is written as \\n or \\t. ${stop.escapeHint}`.trimEnd();
    case 'escape':
      return `A backslash is written twice: \\\\. ${stop.escapeHint}`.trimEnd();
    case 'number':
    case 'literal':
      return 'Text stands in double quotes; without them only numbers, true, false and null are allowed.';
    case 'end':
      return 'One file holds one JSON value; take away what follows it.';
    case 'depth':
      return undefined;
    default:
      return error.expecting satisfies never;
  }
}

function unfinished({ text, error }: Stop): string {
  const opened = error.open.at(-1);
  if (opened === undefined) return text.trim() === '' ? 'The file is empty.' : 'The file ends inside a value.';
  const { line } = positionAt(text, opened, '');
  return `The ${text.charAt(opened)} of line ${line} is not closed.`;
}

function misplaced({ text, error, rest }: Stop): string | undefined {
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet).';
  if (rest.startsWith("'")) return 'JSON takes double quotes only.';
  if (rest.startsWith('<no value>')) return 'A template that has no data gives <no value>; ecspresso gives templates none.';
  if (rest.startsWith('{{')) return 'A template is left over: it was not rendered.';
  if (error.open.length === 0 && /^(---|[A-Za-z_][\w-]*\s*:)/.test(text.trimStart())) return 'Definitions are JSON or Jsonnet; YAML is for the config only.';
  if (error.expecting === 'key' && /^[\w$]/.test(rest)) return 'Keys stand in double quotes.';
  if (rest.startsWith(',')) return 'A value is missing before the comma.';
  if (/^[}\]]/.test(rest)) return `Something is missing before the ${rest.charAt(0)}.`;
  return 'Text stands in double quotes; without them only numbers, true, false and null are allowed.';
}

/** After a value only a comma or the end may come; a closing quote just before the place was probably part of a text. */
function afterValue({ error, rest, previous, previousAt, templated, escapeHint }: Stop): string | undefined {
  const inText = previous === '"' && (previousAt === error.offset - 1 || templated) && !/^["{[\]}]/.test(rest);
  if (inText) return `A quote inside text is written \\". ${escapeHint}`.trimEnd();
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet).';
  if (/^["{[]/.test(rest)) return 'A comma is missing before it.';
  if (rest.startsWith(':') && error.expecting === 'comma-in-array') return 'A list has no keys: write { "key": … } around it.';
  if (/^\d/.test(rest) && previous === '0') return 'A number has no leading zeros; an account id stands in double quotes.';
  if (/^[}\]]/.test(rest)) return `The ${rest.charAt(0)} closes the wrong bracket.`;
  return undefined;
}
