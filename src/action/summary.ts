import type { Report } from '../report/report.ts';
import { renderView } from '../rendering/mustache/view.ts';
import { escapeMarkdown } from './markdown.ts';
import { cutMarkdown, maxSummaryBytes } from './summary-size.ts';
import { summaryTemplate } from './summary-template.ts';
import { summaryView } from './summary-view.ts';
import type { Limits } from './view/table.ts';

/** From "all there is" to "the outcome and little more": the long, folded parts give way first. */
const stages: readonly Limits[] = [
  { block: 250_000, rows: 400, sentence: 4000 },
  { block: 40_000, rows: 100, sentence: 2000 },
  { block: 8000, rows: 40, sentence: 1000 },
  { block: 1500, rows: 12, sentence: 500 },
  { block: 300, rows: 4, sentence: 200 },
];

/** A template and the file it came from, for messages. */
export interface Template {
  path: string;
  text: string;
}

const builtIn: Template = { path: 'the built-in summary', text: summaryTemplate };

/** The report as Markdown that GitHub accepts. Errors: TEMPLATE, where the template is not the built-in one. */
export function summaryOf(report: Report, template: Template = builtIn): string {
  let markdown = '';
  for (const [index, limits] of stages.entries()) {
    markdown = renderView(template, summaryView(report, limits, index > 0), escapeMarkdown);
    if (Buffer.byteLength(markdown, 'utf8') <= maxSummaryBytes) return markdown;
  }
  return cutMarkdown(markdown, maxSummaryBytes);
}
