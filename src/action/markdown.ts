/** ANSI colours, other control characters, and the marks that turn the reading direction: nothing that a page should obey. */
const ansi = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text without control characters; line breaks become `\n`, tabs stay. */
export const plainText = (text: string): string =>
  text.replace(ansi, '').replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(control, '');

/** Characters that mean something in Markdown, in a table cell or in HTML; as references they mean nothing anywhere. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '|': '&#124;',
  '\\': '&#92;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  $: '&#36;',
};

const asReferences = (text: string): string => text.replace(/[&<>"|\\`*~[\]$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (found) => references[found] ?? found);

/** A zero-width space where GitHub would make a link or notify somebody: `@name`, `#123`, `GH-123`, addresses. */
const withoutLinks = (text: string): string =>
  text
    .replace(/@(?=[A-Za-z0-9-])|(?<!&)#(?=[A-Za-z0-9])/g, '$&&#8203;')
    .replace(/(GH-)(?=\d)/gi, '$1&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/(www)(?=\.)/gi, '$1&#8203;');

/**
 * Text of others as Markdown that shows exactly that text: in a paragraph, in a table cell and between HTML tags alike.
 * It links and notifies nothing.
 */
export const escapeMarkdown = (text: string): string =>
  withoutLinks(asReferences(plainText(text).trimStart()))
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, '&#8203;$&')
    .replace(/\n/g, '<br>');

/** A name or an id as code: GitHub links nothing inside, and it can be copied as it stands. Fit for table cells. */
export function code(text: string): string {
  const plain = plainText(text);
  if (plain === '') return '';
  // Backquotes, pipes and line breaks have no safe spelling in a code span of a table cell.
  if (!/[`|\n\\]|^\s|\s$/.test(plain)) return `\`${plain}\``;
  return `<code>${withoutLinks(asReferences(plain)).replace(/\n/g, '<br>')}</code>`;
}

/** A sentence of ours or of AWS: escaped, but `names in backquotes` become code. Not for use between HTML tags. */
export const prose = (text: string): string =>
  plainText(text)
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : part === '' ? '' : escapeBetween(part, index)))
    .join('');

/** Blanks beside a code span stay; only the very beginning of a sentence is guarded like the beginning of a line. */
const escapeBetween = (part: string, index: number): string => {
  const lead = index === 0 ? '' : (/^\s+/.exec(part)?.[0].replace(/\n/g, '<br>') ?? '');
  return lead + (index === 0 ? escapeMarkdown(part) : withoutLinks(asReferences(part.trimStart())).replace(/\n/g, '<br>'));
};

/** A link to a page of ours (console, run, commit); without an address just the text. `label` is Markdown. */
export const link = (label: string, url: string | undefined): string =>
  url === undefined || url === '' ? label : `[${label}](${url.replace(/[()<>\s\\|]/g, percentEncoded)})`;

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A block of text as it stands, in a fence longer than any run of backquotes in it. */
export function fence(text: string, language = ''): string {
  const plain = plainText(text).replace(/\n+$/, '');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}${language}\n${plain === '' ? '' : `${plain}\n`}${ticks}`;
}

/** The beginning of a text, or with `keep: 'end'` its end, with a note of what is missing. Cut at a line break if one is near. */
export function shorten(text: string, characters: number, keep: 'start' | 'end' = 'start'): string {
  if (text.length <= characters) return text;
  const note = `… ${text.length - characters} characters left out`;
  if (keep === 'start') {
    const end = text.lastIndexOf('\n', characters);
    return `${text.slice(0, end > characters / 2 ? end : characters)}\n${note}`;
  }
  const begin = text.indexOf('\n', text.length - characters);
  const from = begin >= 0 && begin < text.length - characters / 2 ? begin + 1 : text.length - characters;
  return `${note}\n${text.slice(from)}`;
}
