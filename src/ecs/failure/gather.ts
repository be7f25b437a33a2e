import { errorMessage } from '../../support/errors.ts';
import { faultText, isAccessDenied } from '../aws-error.ts';
import type { Evidence } from '../evidence.ts';
import type { Bound } from './bounded.ts';

/** Reads sources of evidence; what fails or comes late becomes a note, never an error. */
export interface Gatherer {
  get<T>(what: string, permission: string, otherwise: T, read: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Something that cannot be had for another reason. */
  note(missing: Evidence['missing'][number]): void;
  missing(): Evidence['missing'];
}

/** A gatherer whose sources share one bound. The same thing missing twice is noted once; notes stand in the order of asking. */
export function createGatherer(bound: Bound): Gatherer {
  const missing = new Map<string, { asked: number; one: Evidence['missing'][number] }>();
  let count = 0;
  const noteAt = (asked: number, one: Evidence['missing'][number]): void => {
    const key = `${one.what} ${one.reason}`;
    if ((missing.get(key)?.asked ?? Number.POSITIVE_INFINITY) > asked) missing.set(key, { asked, one });
  };
  return {
    note: (one) => noteAt(count++, one),
    missing: () => [...missing.values()].sort((a, b) => a.asked - b.asked).map(({ one }) => one),
    async get(what, permission, otherwise, read) {
      // Answers come in any order; the report should not.
      const asked = count++;
      try {
        const value = await bound.within(Promise.resolve().then(() => read(bound.signal)));
        if (value !== 'late') return value as Exclude<typeof value, 'late'>;
        noteAt(asked, { what, reason: 'no answer in time' });
      } catch (error) {
        if (bound.signal.aborted) noteAt(asked, { what, reason: 'no answer in time' });
        else noteAt(asked, refused(what, permission, error));
      }
      return otherwise;
    },
  };
}

function refused(what: string, permission: string, error: unknown): Evidence['missing'][number] {
  const text = errorMessage(error);
  if (!isAccessDenied(error)) return { what, reason: faultText(error) };
  // AWS names the action: one source may make more than one call.
  return { what, permission: /perform: ([\w-]+:\w+)/.exec(text)?.[1] ?? permission, reason: 'no permission' };
}
