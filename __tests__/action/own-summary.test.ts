import { describe, expect, it } from '@jest/globals';
import { ownSummaryOf } from '../../src/action/own-summary.ts';
import { summaryOf } from '../../src/action/summary.ts';
import { maxSummaryBytes } from '../../src/action/summary-size.ts';
import { sampleReport } from '../report/samples.ts';

describe('a summary template of the user', () => {
  const of = (text: string) => ownSummaryOf(sampleReport('rolled-back'), { path: 'ci/summary.mustache', text });

  it('sees the same view, escaped', () => {
    expect(of('{{icon}} {{service}}: {{previousTaskDefinition}} → {{taskDefinition}} {{#stoppedTasks}}{{#rows}}{{count}}×{{stopCode}}{{/rows}}{{/stoppedTasks}}')).toEqual({
      markdown: '❌ shop-web: shop-web:41 → shop-web:42 3×TaskFailedToStart',
    });
  });

  it.each([
    ['is not closed', '{{#facts}}'],
    ['asks for a partial', '{{> other}}'],
  ])('costs a warning and nothing else when it %s', (_, text) => {
    const { markdown, warning } = of(text);
    expect(markdown).toBe(summaryOf(sampleReport('rolled-back')));
    expect(warning).toMatch(/^summary-template: .*; the built-in summary is used instead$/);
  });

  it('is cut where it repeats too much', () => {
    const { markdown } = of(`{{#facts}}{{#rows}}${'x'.repeat(500_000)}{{/rows}}{{/facts}}`);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(markdown).toContain('Shortened');
  });
});
