import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { code, escapeMarkdown, fence, link, plainText, prose, shorten } from '../../src/action/markdown.ts';
import { blanks, hostileText, visibleText } from './hostile.ts';

const html = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false });
const tagsOf = (text: string): string[] => [...new Set([...text.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name ?? ''))].sort();
const runs = { numRuns: 1500 };

function tableOf(markdown: string): Tokens.Table {
  const tokens: Token[] = marked.lexer(markdown, { gfm: true });
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table');
  if (table === undefined) throw new Error(`no table in ${markdown}`);
  expect(tokens.filter(({ type }) => type !== 'space')).toHaveLength(1);
  return table;
}

describe('escapeMarkdown', () => {
  it.each([
    ['keeps plain words', 'shop-web:42 is IN_PROGRESS', 'shop-web:42 is IN_PROGRESS'],
    ['escapes what tables, Markdown and HTML read', 'a|b <i> & *c* `d` [e] ~f~ \\g $h$', 'a&#124;b &lt;i&gt; &amp; &#42;c&#42; &#96;d&#96; &#91;e&#93; &#126;f&#126; &#92;g &#36;h&#36;'],
    ['keeps underscores inside words and escapes others', 'a_b _c_', 'a_b &#95;c&#95;'],
    ['breaks mentions and references', '@octocat fixed #12 and GH-7', '@&#8203;octocat fixed #&#8203;12 and GH-&#8203;7'],
    ['breaks addresses', 'see https://x.example and www.y.example', 'see https:&#8203;//x.example and www&#8203;.y.example'],
    ['makes no link of an address whose host begins with a hyphen', '0@-.A', '0@&#8203;-.A'],
    ['turns line ends into breaks', 'a\r\nb\nc', 'a<br>b<br>c'],
    ['strips colours, control characters and marks of direction', '\u001B[31mred\u001B[0m\u0007 \u202Edne', 'red dne'],
    ['guards what would begin a list or heading', '- a', '&#8203;- a'],
    ['does not read references of the user', '&#64;x', '&amp;#&#8203;64;x'],
  ])('%s', (_, text, wanted) => expect(escapeMarkdown(text)).toBe(wanted));

  it('shows exactly the text in a paragraph, and nothing but text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = html(`Why: ${escapeMarkdown(text)}`);
        expect(tagsOf(page).filter((tag) => tag !== 'br')).toEqual(['p']);
        expect(visibleText(page)).toBe(blanks(`Why: ${plainText(text)}`));
      }),
      runs,
    );
  });

  it('begins no block at the beginning of a line', () => {
    fc.assert(fc.property(hostileText.filter((text) => blanks(plainText(text)) !== ''), (text) => expect(tagsOf(html(escapeMarkdown(text))).filter((tag) => tag !== 'br')).toEqual(['p'])), runs);
  });

  it('keeps the number of columns of a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const table = tableOf(`| A | B |\n|:--|:--|\n| ${escapeMarkdown(a)} | ${escapeMarkdown(b)} |\n| c | d |`);
        expect(table.rows.map((row) => row.length)).toEqual([2, 2]);
        expect(table.rows[1]?.map(({ text }) => text)).toEqual(['c', 'd']);
        expect(table.rows[0]?.map(({ tokens }) => visibleText(marked.Parser.parseInline(tokens)))).toEqual([a, b].map((text) => blanks(plainText(text))));
      }),
      runs,
    );
  });

  it('leaves GitHub nothing to link or to notify', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = escapeMarkdown(text).replaceAll('&#8203;', '\u200B').replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
        expect(shown).not.toMatch(/@[A-Za-z0-9]|#[0-9]|GH-\d|:\/\/|www\./i);
      }),
      runs,
    );
  });
});

describe('code', () => {
  it.each([
    ['a name', 'shop-web:42', '`shop-web:42`'],
    ['a digest, to be copied as it stands', 'repo@sha256:abc', '`repo@sha256:abc`'],
    ['a pipe, which no code span of a table can hold', 'a|b', '<code>a&#124;b</code>'],
    ['nothing', '', ''],
  ])('writes %s', (_, text, wanted) => expect(code(text)).toBe(wanted));

  it('shows exactly the text in a table cell, as code', () => {
    fc.assert(
      fc.property(hostileText.filter((text) => blanks(plainText(text)) !== ''), (text) => {
        const [cell] = tableOf(`| A |\n|:--|\n| ${code(text)} |`).rows[0] ?? [];
        const page = marked.Parser.parseInline(cell?.tokens ?? []);
        expect(tagsOf(page).filter((tag) => tag !== 'br')).toEqual(['code']);
        expect(visibleText(page)).toBe(blanks(plainText(text)));
      }),
      runs,
    );
  });
});

describe('prose', () => {
  it('shows names in backquotes as code', () => {
    expect(prose('raise `memory` of | `app`')).toBe('raise `memory` of &#124; `app`');
  });

  it('is text and code, nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = html(`Why: ${prose(text)}`);
        expect(tagsOf(page).filter((tag) => !['br', 'code'].includes(tag))).toEqual(['p']);
        expect(blanks(visibleText(page).replaceAll('`', ''))).toBe(blanks(`Why: ${plainText(text)}`.replaceAll('`', '')));
      }),
      runs,
    );
  });
});

describe('link', () => {
  it('is the label alone without an address', () => expect(link('`a`', undefined)).toBe('`a`'));
  it('lets no address end the link early', () => expect(link('a', 'https://x.example/(b) c')).toBe('[a](https://x.example/%28b%29%20c)'));
});

describe('fence', () => {
  it('is one block with exactly the text, whatever backquotes it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = marked.lexer(`${fence(text, 'text')}\n\nafter`, { gfm: true }).filter(({ type }) => type !== 'space');
        expect(tokens.map(({ type }) => type)).toEqual(['code', 'paragraph']);
        expect((tokens[0] as Tokens.Code).text).toBe(plainText(text).replace(/\n+$/, ''));
      }),
      runs,
    );
  });
});

describe('shorten', () => {
  it.each([
    ['leaves a short text alone', 'abc', 3, 'start', 'abc'],
    ['keeps the beginning', 'one two three', 7, 'start', 'one two\n… 6 characters left out'],
    ['cuts at a line end that is near', 'one\ntwo\nthree', 8, 'start', 'one\ntwo\n… 5 characters left out'],
    ['keeps the end of a log', 'one\ntwo\nthree', 6, 'end', '… 7 characters left out\nthree'],
  ] as const)('%s', (_, text, characters, keep, wanted) => expect(shorten(text, characters, keep)).toBe(wanted));
});
