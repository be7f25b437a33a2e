import { type Inputs, inputVariable, readInputs } from '../../src/action/inputs.ts';
import type { Session } from '../../src/commands/session.ts';
import type { Facts } from '../../src/report/facts.ts';
import type { World } from '../../src/world.ts';
import { FakeLog } from './log.ts';

/** The inputs of a workflow, read as the action reads them. */
export const inputsOf = (given: Readonly<Record<string, string>> = {}): Inputs => readInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value])));

/** A run that remembers what it learns. Only the parts of the world that the stages below a command touch are there. */
export function fakeSession(given: Readonly<Record<string, string>> = {}): { session: Session; learned: Partial<Facts>; log: FakeLog } {
  const log = new FakeLog();
  const learned: Partial<Facts> = {};
  const world = { log, github: { run: {} } } as unknown as World;
  const session = {
    inputs: inputsOf(given),
    world,
    startedAt: 0,
    learn: (more: Partial<Facts>) => Promise.resolve(void Object.assign(learned, more)),
  } as unknown as Session;
  return { session, learned, log };
}
