import type { Report } from '../report/report.ts';
import { withExcerpts } from '../rendering/describe-error.ts';
import { checkView, renderView } from '../rendering/mustache.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import { escapeMarkdown } from './markdown.ts';
import { cutMarkdown, maxSummaryBytes } from './summary-size.ts';
import { summaryTemplate } from './summary-template.ts';
import { summaryView } from './summary-view.ts';
import type { Limits } from './view/table.ts';

/** The job summary, and what went wrong with the user's own template. */
export interface Summary {
  markdown: string;
  warning?: string;
  /** The error behind the warning: place, line and what to do. */
  error?: ActionError;
}

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

/**
 * The report as Markdown that GitHub accepts. A template of the user's own that fails costs a warning, never the
 * summary: the built-in one takes its place.
 */
export function summaryOf(report: Report, own?: Template): Summary {
  if (own !== undefined) {
    try {
      checkView(own);
      return { markdown: fitting(own, report) };
    } catch (error) {
      const warning = `summary-template: ${errorMessage(error)}; the built-in summary is used instead`;
      const known = error instanceof ActionError ? withExcerpts(error, () => own.text) : undefined;
      return { markdown: fitting(builtIn, report), warning, ...(known === undefined ? {} : { error: known }) };
    }
  }
  return { markdown: fitting(builtIn, report) };
}

function fitting(template: Template, report: Report): string {
  let markdown = '';
  for (const [index, limits] of stages.entries()) {
    markdown = renderView(template, summaryView(report, limits, index > 0), escapeMarkdown);
    if (Buffer.byteLength(markdown, 'utf8') <= maxSummaryBytes) return markdown;
  }
  return cutMarkdown(markdown, maxSummaryBytes);
}
