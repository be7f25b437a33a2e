import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { cutMarkdown } from '../../src/action/summary-size.ts';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('cutMarkdown', () => {
  it('leaves alone what fits', () => expect(cutMarkdown('abc', 3)).toBe('abc'));

  it('closes the fence and the fold in which it cuts', () => {
    const markdown = `# a\n<details><summary>s</summary>\n\n\`\`\`\`text\n${'line\n'.repeat(1000)}\`\`\`\`\n\n</details>\n\nend`;
    const cut = cutMarkdown(markdown, 3000);
    expect(bytes(cut)).toBeLessThanOrEqual(3000);
    expect(cut).toMatch(/line\n````\n\n<\/details>\n\n\n✂️ Shortened/);
    expect(marked.lexer(cut).at(-1)).toMatchObject({ type: 'paragraph', text: '✂️ Shortened: GitHub takes at most 1 MiB.' });
  });

  it('stays below the limit, whatever it cuts', () => {
    const part = fc.constantFrom('```\n', '`'.repeat(700) + '\n', '<details>\n', '</details>\n', '漢字漢字\n', 'x'.repeat(5000), '\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 2000, max: 20_000 }), (parts, limit) => {
        expect(bytes(cutMarkdown(parts.join(''), limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
