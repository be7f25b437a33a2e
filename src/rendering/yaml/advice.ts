/** What is wrong in words for people, where it is, and what to do. */
export interface YamlAdvice {
  message: string;
  hint: string | undefined;
  offset: number;
}

/** Where js-yaml stopped, and why. */
export interface YamlStop {
  reason: string;
  text: string;
  offset: number;
  /** Offset of the innermost value that was still being read. */
  opened: number;
}

const templateHint = 'A template that is not in quotes reads as a mapping: write  key: "{{ … }}"';
const closeHint = 'Is the end missing, or a quote too many? Text with , : [ ] { } in it stands in quotes as a whole.';

/** Which place to show instead of the one where js-yaml stopped. */
type At = 'opening' | 'line' | 'line-before';

/** Reasons of js-yaml, what they are called here, and what people usually did. The first that fits counts. */
const rules: readonly { reason: RegExp; message?: string; hint?: string; at?: At }[] = [
  { reason: /^unexpected end of the (?:stream|document) within a (?:double|single) quoted scalar/, message: 'the quote is not closed', at: 'opening' },
  { reason: /^unexpected end of the stream within a flow collection/, message: 'the bracket is not closed', hint: closeHint, at: 'opening' },
  { reason: /^missed comma between flow collection entries/, message: 'expected a comma or the closing bracket', hint: closeHint },
  { reason: /^tab character/, message: 'a tab stands where the line is indented', hint: 'Indent with blanks; YAML allows no tabs there.' },
  { reason: /^unidentified alias/, hint: '*name repeats what &name marked before it. A value that begins with * needs quotes.' },
  { reason: /^(?:name of an? (?:anchor|alias) node|alias node should not)/, hint: 'A value that begins with & or * needs quotes.' },
  { reason: /^(?:unknown escape sequence|expected hexadecimal character)/, message: 'a backslash in double quotes begins no escape that YAML knows', hint: 'Write it twice, or take single quotes, in which it stands for itself.' },
  { reason: /^(?:can not read an implicit mapping pair|can not read a block mapping entry)/, message: 'expected a colon behind the key', hint: 'A key and its value are written  key: value  with a blank behind the colon.', at: 'line-before' },
  { reason: /^bad indentation of a mapping entry/, message: 'the line does not fit the keys above it', hint: 'Keys of one mapping stand in the same column, and a key has one value: text that contains ": " or goes over several lines needs quotes.', at: 'line' },
  { reason: /^bad indentation of a sequence entry/, message: 'the line does not fit the list above it', hint: 'The dashes of one list stand in the same column, and an entry has one value.', at: 'line' },
  { reason: /^end of the stream or a document separator is expected/, message: 'the line belongs to nothing above it', hint: 'Keys of one mapping stand in the same column, each with a colon and a blank behind it.', at: 'line' },
  { reason: /^missing indentation for block scalar/, message: 'nothing follows the block mark', hint: 'The text of a block stands in the lines below, indented.' },
];

/** Turns an error of js-yaml into one that helps. */
export function adviceFor(stop: YamlStop): YamlAdvice {
  const rule = rules.find(({ reason }) => reason.test(stop.reason));
  const line = lineAround(stop.text, stop.offset);
  const char = stop.text.charAt(stop.offset);
  if (unquotedTemplate(line)) return { message: `not valid YAML: ${rule?.message ?? stop.reason}`, hint: templateHint, offset: stop.offset };
  if (beginsBadly(stop)) return { message: `not valid YAML: a value cannot begin with ${char}`, hint: 'Put it in quotes.', offset: stop.offset };
  const message = `not valid YAML: ${rule?.message ?? stop.reason}`;
  if (rule?.at === 'line' && hasSecondColon(line)) return { message, hint: 'A value that contains ": " needs quotes.', offset: stop.offset };
  return { message, hint: rule?.hint, offset: placeOf(stop, rule?.at) };
}

/** js-yaml notices late: a quote that is not closed at the end of the text, a line without a colon in the next one. */
function placeOf({ text, offset, opened }: YamlStop, at: At | undefined): number {
  if (at === undefined) return offset;
  if (at === 'opening') return opened;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const start = at === 'line' ? line : text.slice(0, line).trimEnd().lastIndexOf('\n') + 1;
  return start + text.slice(start).search(/[^ \t]|$/);
}

const lineAround = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
const unquotedTemplate = (line: string): boolean => /\{\{/.test(line) && !/["'].*\{\{/.test(line);
const hasSecondColon = (line: string): boolean => /:\s.*:(?:\s|$)/.test(line.slice(0, line.search(/\s#|$/)));

/** A character with another meaning right behind the colon or the dash. */
function beginsBadly({ text, offset, reason }: YamlStop): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^bad indentation/.test(reason) && /[`@%\]},?-]/.test(text.charAt(offset)) && /(?::|-)[ \t]+$/.test(before);
}

/** Text behind a closing quote: a quote inside text, or one that was forgotten lines above. */
export function afterQuote(text: string, opened: number, closed: number): YamlAdvice {
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  if (line(opened) < line(closed - 1)) {
    return { message: `the quote that is opened here is closed in line ${line(closed - 1)}, where text follows it`, hint: 'Is the closing quote missing in this line?', offset: opened };
  }
  const hint = lineAround(text, closed).includes('{{')
    ? 'Inside double quotes write the strings of a template in backquotes: "{{ env `NAME` }}".'
    : 'A quote inside text is written \\" or, in single quotes, \'\'.';
  return { message: 'text follows the closing quote', hint, offset: closed };
}
