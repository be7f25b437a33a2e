import type { Command } from '../action/input-table.ts';
import type { Session } from './session.ts';

/** One verb: works through its stages and tells the session what it learns. How a deployment ended is learned, not thrown. */
export type Run = (session: Session) => Promise<void>;

/** Name → command; each is loaded when it is chosen, so that one does not pay for the others. */
export const commandTable: Readonly<Record<Command, () => Promise<Run>>> = {
  deploy: async () => (await import('./deploy.ts')).deploy,
  render: async () => (await import('./render.ts')).render,
  diff: async () => (await import('./diff.ts')).diff,
  register: async () => (await import('./register.ts')).register,
};
