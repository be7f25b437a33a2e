import { ActionError, type Position } from '../../support/errors.ts';
import { readable } from './bytes.ts';

/** What a template error knows beyond what the user is shown: Go's own text, whole. */
export interface TemplateErrorDetails {
  at?: Position;
  hint?: string;
  cause?: unknown;
  goMessage: string;
  others?: readonly ActionError[];
}

/** An error in a Go template (code TEMPLATE); LOOKUP and other codes pass through from the function that failed. */
export class TemplateError extends ActionError {
  /** `template: conf:1:3: executing "conf" at <…>: …`, as the Go tool prints it. */
  readonly goMessage: string;

  constructor(message: string, { goMessage, ...details }: TemplateErrorDetails, code: ActionError['code'] = 'TEMPLATE') {
    super(code, readable(message), details);
    this.goMessage = readable(goMessage);
  }
}

/** Line and column of an offset; the byte column as Go counts it, from 0. */
export function placeIn(text: string, offset: number): { line: number; column: number; byte: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return { line, column: offset - start + 1, byte: Buffer.byteLength(text.slice(start, offset), 'utf8') };
}
