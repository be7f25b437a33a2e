import { ActionError, type Position } from '../support/errors.ts';

/** Something that is wrong, or probably wrong, with a definition. Errors stop the run, warnings become annotations. */
export interface Finding {
  level: 'error' | 'warning';
  /** Begins with the path in the document. */
  message: string;
  at?: Position;
  hint?: string;
}

/** The errors among findings, in their order, as errors with code DEFINITION. */
export const errorsOf = (findings: readonly Finding[]): ActionError[] =>
  findings
    .filter(({ level }) => level === 'error')
    .map(({ message, at, hint }) => new ActionError('DEFINITION', message, { at, hint }));

/** The warnings among findings, in their order. */
export const warningsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ level }) => level === 'warning');
