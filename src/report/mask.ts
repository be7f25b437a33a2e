import type { Difference } from '../definitions/definitions.ts';
import { hidden } from './redact.ts';
import type { Report } from './report.ts';

type Mask = (text: string) => string;

/**
 * The report with secrets taken out of every text that may quote one: errors, notes, differences, bodies of planned calls,
 * what ECS and the containers said. States, names and ids stay: nothing may depend on what somebody's secret is.
 */
export function maskReport(report: Report, mask: Mask): Report {
  const { reason, statusReason, fallback, timeline, differences, notes, steps, evidence, error } = report;
  const text = <K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> => (value === undefined ? {} : ({ [name]: mask(value) } as Record<K, string>));
  return {
    ...report,
    ...text('reason', reason),
    ...text('statusReason', statusReason),
    ...text('fallback', fallback),
    timeline: timeline.map((entry) => ({ ...entry, text: mask(entry.text) })),
    differences: differences.map((difference) => maskDifference(difference, mask)),
    notes: notes.map((note) => ({ ...note, text: mask(note.text), ...(note.at === undefined ? {} : { at: { ...note.at, file: mask(note.at.file) } }) })),
    ...(steps === undefined ? {} : { steps: steps.map((step) => ({ ...(deep(step, mask) as typeof step), kind: step.kind }) as typeof step) }),
    ...(evidence === undefined ? {} : { evidence: { ...(deep(evidence, mask, sameNumber) as typeof evidence), ...(evidence.cause === undefined ? {} : { cause: { ...evidence.cause, ...masked(mask, evidence.cause, 'sentence', 'nextStep') } }) } }),
    ...(error === undefined ? {} : { error: error.map((one) => ({ ...one, ...masked(mask, one, 'message', 'hint', 'file', 'excerpt', 'causes') })) }),
  };
}

/** Where the new value holds a secret, the old one held an older secret, which nobody has told us. */
function maskDifference(difference: Difference, mask: Mask): Difference {
  const after = masked(mask, difference, 'from', 'to');
  const secret = JSON.stringify(after.to) !== JSON.stringify(difference.to);
  return { ...difference, ...after, ...(secret && 'from' in difference ? { from: hidden } : {}) };
}

/** These members, as far as they are there, without secrets at any depth. */
function masked<T extends object, K extends string>(mask: Mask, value: T, ...members: K[]): Partial<Pick<T, K & keyof T>> {
  return Object.fromEntries(members.filter((name) => name in value).map((name) => [name, deep((value as Record<string, unknown>)[name], mask)])) as Partial<Pick<T, K & keyof T>>;
}

function deep(value: unknown, mask: Mask, ofNumber = maskedNumber): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return ofNumber(value, mask);
  if (Array.isArray(value)) return value.map((item) => deep(item, mask, ofNumber));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, deep(member, mask, ofNumber)]));
}

/** What is counted was not looked up. */
const sameNumber = (value: number): number => value;

/** In a document a secret may be a number, too; what is left of it is a text. */
function maskedNumber(value: number, mask: Mask): number | string {
  const text = String(value);
  const left = mask(text);
  return left === text ? value : left;
}
