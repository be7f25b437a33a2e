import type { ReportedError } from '../../report/errors.ts';
import { hasFailed, type Report } from '../../report/report.ts';
import { fence, prose, shorten } from '../markdown.ts';
import type { Limits } from './table.ts';

/** The known cause of a failed deployment, in plain words. */
export interface CauseView {
  id: string;
  sentence: string;
  sentenceMarkdown: string;
  nextStep: string;
  /** The same; what follows the first line (a policy statement, a command) as a block. */
  nextStepMarkdown: string;
}

/** One thing that went wrong before or beside the deployment. */
export interface ErrorView {
  code: string;
  /** `file:line:column`, or ''. */
  place: string;
  message: string;
  messageMarkdown: string;
  hint: string;
  hintMarkdown: string;
  /** The source line with a caret, as a block, or ''. */
  excerptMarkdown: string;
  causes: string[];
}

/** The cause, if the failure has one that is known. */
export function causeView(report: Report, limits: Limits): CauseView | null {
  const cause = report.evidence?.cause;
  if (cause === undefined || !hasFailed(report)) return null;
  const { id, sentence, nextStep } = cause;
  const short = shorten(sentence, limits.sentence);
  return { id, sentence: short, sentenceMarkdown: prose(short), nextStep: shorten(nextStep, limits.block), nextStepMarkdown: paragraph(nextStep, limits) };
}

/** The errors, the leading one first. */
export const errorViews = (report: Report, limits: Limits): ErrorView[] => (report.error ?? []).map((error) => errorView(error, limits));

function errorView({ code, message, hint = '', file, line, column, excerpt, causes = [] }: ReportedError, limits: Limits): ErrorView {
  const short = shorten(message, limits.sentence);
  return {
    code,
    place: file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1}`,
    message: short,
    messageMarkdown: prose(short),
    hint: shorten(hint, limits.block),
    hintMarkdown: paragraph(hint, limits),
    excerptMarkdown: excerpt === undefined ? '' : fence(shorten(excerpt, limits.block), 'text'),
    causes: causes.slice(0, limits.rows).map((cause) => shorten(cause, limits.sentence)),
  };
}

/** The first line as text, the others as a block: they are something to paste. */
function paragraph(text: string, limits: Limits): string {
  const [first = '', ...rest] = text.split('\n');
  const lead = prose(shorten(first, limits.sentence));
  const block = rest.join('\n');
  return block.trim() === '' ? lead : `${lead}\n\n${fence(shorten(block, limits.block), /^\s*[{[]/.test(block) ? 'json' : 'text')}`;
}
