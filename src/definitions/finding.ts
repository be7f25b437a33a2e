import { ActionError, type Position, type Remark } from '../support/errors.ts';

/** Something that is wrong, or probably wrong, with a definition. Errors stop the run, warnings become annotations. */
export interface Finding {
  level: 'error' | 'warning';
  /** Begins with the path in the document. */
  message: string;
  at?: Position;
  /** The line of the file with a caret, for an error that leaves the stage where files are at hand. */
  excerpt?: string;
  hint?: string;
}

/** The errors among findings, in their order, as errors with code DEFINITION. */
export const errorsOf = (findings: readonly Finding[]): ActionError[] =>
  findings
    .filter(({ level }) => level === 'error')
    .map(({ message, at, excerpt, hint }) => new ActionError('DEFINITION', message, { at, excerpt, hint }));

/** The warnings among findings, in their order. */
export const warningsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ level }) => level === 'warning');

/** A finding in one sentence after the other. */
export const remarkOf = ({ message, hint, at }: Finding): Remark => ({ text: hint === undefined ? message : `${message}. ${hint}`, at });
