import { callOf } from '../../report/calls.ts';
import type { Report } from '../../report/report.ts';
import { fence, shorten } from '../markdown.ts';
import type { Limits } from './table.ts';

/** One call that a dry run would have made. */
export interface CallView {
  /** As the API names it. */
  operation: string;
  /** What it would act on, in the user's words. */
  target: string;
  bodyMarkdown: string;
}

/** The calls in the order in which they would be made. */
export const callViews = ({ steps = [] }: Report, limits: Limits): CallView[] =>
  steps.map((step) => {
    const { operation, target, body } = callOf(step);
    return { operation, target, bodyMarkdown: fence(shorten(JSON.stringify(body, null, 2), limits.block), 'json') };
  });
