import { unifiedText } from '../../report/differences.ts';
import type { Report } from '../../report/report.ts';
import { fence, shorten } from '../markdown.ts';
import type { Limits } from './table.ts';

/** The differences of one document. */
export interface DifferenceView {
  /** `service` or `task definition`. */
  document: string;
  count: number;
  /** One difference, several differences: for the title of a fold. */
  plural: boolean;
  differencesMarkdown: string;
}

const documents = { 'task-definition': 'task definition', service: 'service' } as const;

/** One block for each document that differs. Values that may be secrets are not in the report, so not here either. */
export function differenceViews(report: Report, limits: Limits): DifferenceView[] {
  return (['task-definition', 'service'] as const).flatMap((subject) => {
    const count = report.differences.filter((difference) => difference.subject === subject).length;
    if (count === 0) return [];
    const text = shorten(unifiedText(report, subject, limits.rows), limits.block);
    return [{ document: documents[subject], count, plural: count > 1, differencesMarkdown: fence(text, 'diff') }];
  });
}
