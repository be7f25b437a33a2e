/** The closed set of reasons for which a run can end without a deployment having been judged. */
export type ErrorCode =
  | 'INPUT' // `with:` of the step
  | 'CONFIG' // ecspresso.yml, env files
  | 'TEMPLATE' // Go template, Jsonnet, Mustache: syntax and evaluation
  | 'LOOKUP' // tfstate, ssm and the other sources of values
  | 'DEFINITION' // service and task definition
  | 'CREDENTIALS' // none, expired, not allowed
  | 'AWS' // an API call that was refused or could not be made
  | 'DEPLOYMENT_FAILED'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'INTERNAL';

/** A place in one of the user's files. Line and column count from 1; the column counts UTF-16 units, as editors do. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** What an error knows besides its message. */
export interface ErrorDetails {
  at?: Position;
  /** Source line with a caret below, ready to print (rendering/excerpt.ts makes it). */
  excerpt?: string;
  /** What to do next, as a sentence. */
  hint?: string;
  cause?: unknown;
  /** Further errors of the same pass over the same input; each is shown, each becomes an annotation. */
  others?: readonly ActionError[];
  /** What the same pass only warns of: a misspelt key may be why a required one is missing. */
  warnings?: readonly Remark[];
}

/** Something that was noticed beside an error, and is none. */
export interface Remark {
  text: string;
  at?: Position;
}

/**
 * The one error class: everything that stops a run before or beside a deployment. Messages are lower case inside, so
 * that causes can be joined; how a deployment ended is a value, never an error.
 */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly at: Position | undefined;
  readonly excerpt: string | undefined;
  readonly hint: string | undefined;
  readonly others: readonly ActionError[];
  readonly warnings: readonly Remark[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ActionError';
    this.code = code;
    this.at = details.at;
    this.excerpt = details.excerpt;
    this.hint = details.hint;
    this.others = details.others ?? [];
    this.warnings = details.warnings ?? [];
  }
}

/** The text of whatever was thrown, so that messages compose. */
export const errorMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Joins the errors of one pass into one, the first leading, so that the user mends them all at once; `warnings`: what the pass found besides. */
export function joinErrors(errors: readonly ActionError[], warnings: readonly Remark[] = []): ActionError {
  const [first, ...rest] = errors;
  if (first === undefined) throw new ActionError('INTERNAL', 'joinErrors needs at least one error');
  if (rest.length === 0 && warnings.length === 0) return first;
  const { code, message, at, excerpt, hint, cause } = first;
  return new ActionError(code, message, { at, excerpt, hint, cause, others: [...first.others, ...rest], warnings: [...first.warnings, ...warnings] });
}
