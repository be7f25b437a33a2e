import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { maxSummaryBytes } from '../../src/action/summary-size.ts';
import { summaryOf } from '../../src/action/summary.ts';
import type { Report } from '../../src/report/report.ts';
import { expectTextFile } from '../fakes/text-file.ts';
import { sampleReport, samples, type SampleName } from '../report/samples.ts';
import { hostileText } from './hostile.ts';

const names = Object.keys(samples) as SampleName[];
const folder = join(import.meta.dirname, 'summaries');
const html = (markdown: string): string => marked.parse(markdown, { gfm: true, async: false });
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('summaryOf', () => {
  it.each(names)('reads as in summaries/%s.md', (name) => expectTextFile(join(folder, `${name}.md`), summaryOf(sampleReport(name))));

  it.each(names)('begins with the outcome as a heading of the third level: %s', (name) => {
    expect(summaryOf(sampleReport(name))).toMatch(/^### \S+ \S/);
  });

  it('names the cause before the facts, and the facts before the evidence', () => {
    const markdown = summaryOf(sampleReport('failed'));
    const order = ['**Why:**', '**What to do:**', '| Service |', '#### Stopped tasks', '<details>', '#### Timeline'].map((part) => markdown.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it.each(names)('shows no value of the environment: %s', (name) => expect(summaryOf(sampleReport(name))).not.toContain('hunter'));

  it('shows log lines without colours', () => expect(summaryOf(sampleReport('failed'))).toContain('\n12:01:09 warming the catalogue cache\n'));

  it('leaves no tag of the template behind', () => {
    for (const name of names) {
      const markdown = summaryOf({ ...sampleReport(name), error: undefined });
      expect(markdown).not.toMatch(/\{\{|undefined|\[object|null/);
    }
  });
});

describe('summaryOf with texts of the worst kind', () => {
  const kept = new Set(['startedAt', 'at', 'deploymentStatus', 'kind', 'subject', 'level', 'code', 'partition', 'consoleUrl']);

  /** The same report with every text replaced, one after the other. */
  function withTexts(value: unknown, texts: () => string, key = ''): unknown {
    if (typeof value === 'string') return kept.has(key) ? value : texts();
    if (value instanceof Date || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((entry) => withTexts(entry, texts, key));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member, texts, name)]));
  }

  const hostileReport = fc.tuple(fc.constantFrom(...names), fc.array(hostileText, { minLength: 1, maxLength: 30 })).map(([name, texts]) => {
    let next = 0;
    const report = sampleReport(name);
    return { ...(withTexts(report, () => texts[next++ % texts.length] ?? '') as Report), run: undefined };
  });

  const walk = (tokens: readonly Token[] = []): Token[] => tokens.flatMap((token) => [token, ...walk((token as Tokens.Generic).tokens), ...(token.type === 'table' ? tableTokens(token as Tokens.Table) : [])]);
  const tableTokens = (table: Tokens.Table): Token[] => [...table.header, ...table.rows.flat()].flatMap((cell) => walk(cell.tokens));

  it('links to the console only, keeps its columns, and opens no element of theirs', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = summaryOf(report);
        const tokens = walk(marked.lexer(markdown, { gfm: true }));
        for (const token of tokens) {
          if (token.type === 'link') expect((token as Tokens.Link).href).toMatch(/^https:\/\/console\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)\//);
          expect(token.type).not.toBe('image');
        }
        const tags = new Set([...html(markdown).matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
        const ours = ['h3', 'h4', 'p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'a', 'br', 'details', 'summary', 'b', 'ul', 'li', 'sub'];
        expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('has as many rows in each table as without them', () => {
    const rows = (markdown: string): number[] => walk(marked.lexer(markdown, { gfm: true })).filter(({ type }) => type === 'table').map((table) => (table as Tokens.Table).rows.length);
    fc.assert(
      fc.property(hostileText.filter((text) => text.trim() !== ''), (text) => {
        const report = sampleReport('failed');
        const stoppedTasks = report.evidence!.stoppedTasks.map((group) => ({ ...group, stoppedReason: text, container: text, exitMeaning: text, containerReason: text }));
        expect(rows(summaryOf({ ...report, evidence: { ...report.evidence!, stoppedTasks } }))).toEqual(rows(summaryOf(report)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the size of a summary', () => {
  const report = sampleReport('failed');
  const long = (characters: number): string => 'log line with words\n'.repeat(characters / 20);
  const logs = (count: number, characters: number) => Array.from({ length: count }, (_, i) => ({ container: `c${i}`, taskId: 't', group: 'g', stream: 's', lines: [long(characters)] }));

  it('stays below 1 MiB and says that it was shortened', () => {
    const markdown = summaryOf({ ...report, evidence: { ...report.evidence!, logs: logs(8, 240_000) } });
    expect(bytes(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(markdown).toContain('GitHub takes at most 1 MiB');
    expect(markdown).toContain('characters left out');
  });

  it('keeps outcome, cause and facts whatever is long', () => {
    const markdown = summaryOf({ ...report, evidence: { ...report.evidence!, logs: logs(3000, 4000) } });
    expect(bytes(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
    for (const part of ['### ❌ shop-web', '**Why:**', '| Service |', '#### Stopped tasks', '#### Timeline']) expect(markdown).toContain(part);
  });

  it('shortens nothing that fits', () => {
    const markdown = summaryOf({ ...report, evidence: { ...report.evidence!, logs: logs(1, 200_000) } });
    expect(bytes(markdown)).toBeGreaterThan(200_000);
    expect(markdown).not.toContain('1 MiB');
  });

  it('counts bytes, not characters', () => {
    const markdown = summaryOf({ ...report, evidence: { ...report.evidence!, logs: [{ container: 'c', taskId: 't', group: 'g', stream: 's', lines: ['漢'.repeat(500_000)] }] } });
    expect(bytes(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
  });
});
