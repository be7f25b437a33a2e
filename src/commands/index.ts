import type { Command } from '../action/input-table.ts';
import { deploy } from './deploy.ts';
import { diff } from './diff.ts';
import { register } from './register.ts';
import { render } from './render.ts';
import type { Session } from './session.ts';

/** One verb: works through its stages and tells the session what it learns. How a deployment ended is learned, not thrown. */
export type Run = (session: Session) => Promise<void>;

/** Name → command. They share nearly all they need, so all are loaded at once: one file instead of five. */
export const commandTable: Readonly<Record<Command, Run>> = { deploy, render, diff, register };
