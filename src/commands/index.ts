import type { Command } from '../action/input-table.ts';
import { deploy } from './deploy.ts';
import type { Session } from './session.ts';

/** One verb: works through its stages and tells the session what it learns. How a deployment ended is learned, not thrown. */
export type Run = (session: Session) => Promise<void>;

type Others = typeof import('./others.ts');
const other =
  (name: keyof Others): Run =>
  async (session) =>
    (await import('./others.ts'))[name](session);

/** Name → command. Nearly every run deploys: the others add one file to it, and share the rest. */
export const commandTable: Readonly<Record<Command, Run>> = { deploy, render: other('render'), diff: other('diff'), register: other('register') };
