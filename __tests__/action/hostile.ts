import fc from 'fast-check';

/** Pieces that mean something to Markdown, HTML, GitHub or the terminal. */
const pieces = [
  '|', '||', '`', '``', '```', '\n', '\r\n', '\n\n', '<script>alert(1)</script>', '</td></tr>', '<br>', '<!--', '-->', '</details>', '[a](https://evil.example)', '![x](https://evil.example/y.png)',
  '[a]: https://evil.example', '[^1]', '@octocat', '@org/team', '#12', 'GH-7', 'org/repo#3', 'https://evil.example/x', 'http://evil.example', 'www.evil.example', 'WWW.EVIL.example', 'ftp://evil.example', 'mail@evil.example', '<https://evil.example>',
  '*', '**', '_', '__', '~~', '~', '\\', '\\|', '\\`', '&', '&lt;', '&#124;', '&amp;#35;1', '---', '===', '$x$', '$$', '\u001B[31mred\u001B[0m', '\u001B]8;;https://evil.example\u0007', '\u202Etxet', '\u0000', '- ', '+ ', '1. ', '2) ', '# ', '> ', '    ', '\t', ' ', 'word', 'ecs-svc/42', 'a_b', '{{headline}}', '::error::x', ':tada:', '\u2028', 'é', '漢字', '😀',
] as const;

/** Text as the worst of users, logs and image names may hold it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** What a reader sees of HTML: tags gone, references resolved, `<br>` a line break, runs of blanks one blank. */
export function visibleText(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const text = html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);|&(amp|lt|gt|quot);/g, (_, code: string | undefined, name: string | undefined) => (code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code))));
  return blanks(text);
}

/** Without zero-width spaces, blanks as HTML shows them. */
export const blanks = (text: string): string => text.replaceAll('\u200B', '').replace(/[ \t\n\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ').trim();
