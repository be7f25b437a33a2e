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

/** A gatherer whose sources share one bound. The same thing missing twice is noted once. */
export function createGatherer(bound: Bound): Gatherer {
  const missing = new Map<string, Evidence['missing'][number]>();
  const note = (one: Evidence['missing'][number]) => {
    if (!missing.has(`${one.what} ${one.reason}`)) missing.set(`${one.what} ${one.reason}`, one);
  };
  return {
    note,
    missing: () => [...missing.values()],
    async get(what, permission, otherwise, read) {
      try {
        const value = await bound.within(Promise.resolve().then(() => read(bound.signal)));
        if (value !== 'late') return value as Exclude<typeof value, 'late'>;
        note({ what, reason: 'no answer in time' });
      } catch (error) {
        if (bound.signal.aborted) note({ what, reason: 'no answer in time' });
        else note(refused(what, permission, error));
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
