import { withExcerpts } from '../rendering/describe-error.ts';
import { checkView } from '../rendering/mustache.ts';
import type { Report } from '../report/report.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import { summaryOf, type Template } from './summary.ts';

/** The job summary, and what went wrong with the user's own template. */
export interface Summary {
  markdown: string;
  warning?: string;
  /** The error behind the warning: place, line and what to do. */
  error?: ActionError;
}

/**
 * The report through the user's own template. One that fails costs a warning, never the summary: the built-in one takes
 * its place. Apart from the built-in summary, because few runs have one.
 */
export function ownSummaryOf(report: Report, own: Template): Summary {
  try {
    checkView(own);
    return { markdown: summaryOf(report, own) };
  } catch (error) {
    const warning = `summary-template: ${errorMessage(error)}; the built-in summary is used instead`;
    const known = error instanceof ActionError ? withExcerpts(error, () => own.text) : undefined;
    return { markdown: summaryOf(report), warning, ...(known === undefined ? {} : { error: known }) };
  }
}
