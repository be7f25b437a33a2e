import type { Note } from '../plan/plan.ts';
import { ActionError, errorMessage, type Remark } from '../support/errors.ts';

/** One thing that went wrong before or beside the deployment, as plain JSON. */
export interface ReportedError {
  code: string;
  message: string;
  hint?: string;
  /** As the user knows it: relative to the working directory. */
  file?: string;
  line?: number;
  column?: number;
  excerpt?: string;
  /** What lay behind it, outermost first, as far as the message does not say it already. */
  causes?: string[];
}

/** An error and everything that was found beside it in the same pass, flat and each once, the leading one first. */
export function allErrors(error: unknown): ActionError[] {
  const found = new Set<ActionError>();
  const visit = (one: unknown): void => {
    const known = one instanceof ActionError ? one : new ActionError('INTERNAL', errorMessage(one), { cause: one });
    if (found.has(known)) return;
    found.add(known);
    known.others.forEach(visit);
  };
  visit(error);
  return [...found];
}

/** The errors as the report holds them; one that repeats word for word is told once, with its further places. */
export const reportedErrors = (error: unknown): ReportedError[] => {
  const groups = new Map<string, ActionError[]>();
  for (const one of allErrors(error)) {
    const key = `${one.code}\n${one.message}\n${one.hint ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(([first, ...more]) => reported(first as ActionError, more));
};

/** What was only warned of in the passes that ended in errors, as far as it is not told already: a file may have been read twice. */
export function warningsBeside(error: unknown, told: readonly Note[]): Note[] {
  const keyOf = ({ text, at }: Remark): string => `${at?.file}:${at?.line}:${at?.column} ${text}`;
  const known = new Set(told.map(keyOf));
  const warnings = error === undefined ? [] : allErrors(error).flatMap((one) => one.warnings);
  return warnings.filter((warning) => !known.has(keyOf(warning))).map((warning): Note => ({ level: 'warning', ...warning }));
}

const placeOf = ({ at }: ActionError): string[] => (at === undefined ? [] : [`${at.file}:${at.line}:${at.column}`]);

function reported(one: ActionError, more: readonly ActionError[]): ReportedError {

  const { code, message, hint, at, excerpt } = one;
  const causes = causesOf(one);
  const elsewhere = more.flatMap(placeOf);
  const also = elsewhere.length === 0 ? hint : [hint, `The same at ${elsewhere.join(', ')}.`].filter((part) => part !== undefined).join('\n');
  return {
    code,
    message,
    ...(also === undefined ? {} : { hint: also }),
    ...(at === undefined ? {} : { file: at.file, line: at.line, column: at.column }),
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(causes.length === 0 ? {} : { causes }),
  };
}

/** The messages of the causes; one that is quoted in a message above it is not told twice. */
function causesOf(error: ActionError): string[] {
  const told = [error.message];
  const seen = new Set<unknown>([error]);
  for (let cause = error.cause; cause !== undefined && cause !== null && !seen.has(cause) && seen.size < 10; cause = (cause as { cause?: unknown }).cause) {
    seen.add(cause);
    const message = errorMessage(cause).trim();
    if (message !== '' && !told.some((text) => text.includes(message))) told.push(message);
  }
  return told.slice(1);
}
