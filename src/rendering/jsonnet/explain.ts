import { ActionError, type ErrorCode, type ErrorDetails, type Position } from '../../support/errors.ts';
import { RuntimeError, StaticError } from './failure.ts';
import type { SourceText, Span } from './source.ts';

/** What a Jsonnet error knows beyond its place: the way to it, and the texts that the way leads through. */
export interface JsonnetErrorDetails extends ErrorDetails {
  trace: readonly string[];
  textOf(file: string): string | undefined;
}

/** An error in a Jsonnet program (code TEMPLATE), or in a native function that it calls (the code of that error). */
export class JsonnetError extends ActionError {
  /** `file:line:column  what was evaluated there`, innermost first. */
  readonly trace: readonly string[];
  /** The text of a file that the program is made of. */
  readonly textOf: (file: string) => string | undefined;

  constructor(message: string, { trace, textOf, ...details }: JsonnetErrorDetails, code: ErrorCode = 'TEMPLATE') {
    super(code, message, details);
    this.trace = trace;
    this.textOf = textOf;
  }
}

/** Whatever evaluation threw, as an error with a place in the user's files. */
export function explain(error: unknown, main: string, sources: ReadonlyMap<string, SourceText>): JsonnetError {
  const textOf = (file: string): string | undefined => sources.get(file)?.text;
  const start: Position = { file: main, line: 1, column: 1 };
  if (error instanceof StaticError) return new JsonnetError(error.message, { at: positionOf(error.at), trace: [], textOf });
  if (!(error instanceof RuntimeError)) return new JsonnetError(engineLimit(error), { at: start, trace: [], textOf, cause: error });
  const { cause } = error;
  const at = [error.at, ...error.frames.map((frame) => frame.at)].find((span) => span !== undefined);
  const details = { at: at === undefined ? start : positionOf(at), trace: traceOf(error), textOf, cause };
  if (cause instanceof ActionError) return new JsonnetError(error.message, { ...details, hint: cause.hint, others: cause.others }, cause.code);
  return new JsonnetError(`RUNTIME ERROR: ${error.message}`, details);
}

const positionOf = ({ source, start }: Span): Position => ({ file: source.path, ...source.positionOf(start) });

function traceOf({ frames, omitted }: RuntimeError): string[] {
  const lines = frames.flatMap(({ at, name }) => (at === undefined ? (name === '' ? [] : [name]) : [`${at.toString()}${name === '' ? '' : `  ${name}`}`]));
  if (omitted === 0) return withOutputPath(lines);
  return [...lines.slice(0, lines.length / 2), `… ${omitted} more`, ...lines.slice(lines.length / 2)];
}

const outputStep = /^(?:Field "(?<field>.*)"|Array element (?<item>\d+))$/;

/** The way through the output, which ends a trace, as one path: `output.containerDefinitions[0].image`. */
function withOutputPath(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => !outputStep.test(line)) + 1;
  const path = lines.slice(end).toReversed().map((line) => {
    const { field, item } = outputStep.exec(line)?.groups ?? {};
    if (item !== undefined) return `[${item}]`;
    return /^[A-Za-z_]\w*$/.test(field ?? '') ? `.${field}` : `["${field}"]`;
  });
  return path.length === 0 ? [...lines] : [...lines.slice(0, end), `output${path.join('')}`];
}

/** The engine's own limits: its stack, the length of its strings and lists. */
function engineLimit(error: unknown): string {
  if (!(error instanceof RangeError)) throw error;
  return /call stack/.test(error.message) ? 'RUNTIME ERROR: max stack frames exceeded.' : `RUNTIME ERROR: a value is larger than this evaluator can hold (${error.message})`;
}
