import type { Position } from '../support/errors.ts';

/** Something the user should know although nothing stops: the caller logs it, and annotates the place. */
export interface ConfigWarning {
  /** `notice`: nothing is wrong yet (a deprecated key). */
  level: 'warning' | 'notice';
  text: string;
  at?: Position;
}
