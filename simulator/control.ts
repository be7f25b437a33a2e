import { setAlarm } from './ecs/alarms.ts';
import { accountPicture } from './ecs/picture.ts';
import { queuePlans, type ServicePlan } from './ecs/plans.ts';
import type { Fault } from './faults.ts';
import type { Simulation } from './simulation.ts';
import { encode } from './wire/json.ts';
import type { WireAnswer, WireRequest } from './wire/request.ts';
import { loadWorld, type World } from './world.ts';

const prefix = '/_control/';

/** Whether the request is for the simulator itself. */
export const isControl = (request: WireRequest): boolean => request.path.startsWith(prefix);

/** What a child process, or a test that has started one, can ask and tell; the table is in the README. */
export function answerControl(sim: Simulation, request: WireRequest): WireAnswer {
  const command = `${request.method} ${request.path.slice(prefix.length)}`;
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run === undefined) return json(404, { error: `unknown: ${command}`, known: Object.keys(commands) });
  try {
    sim.clock.catchUp();
    const input = request.body.length === 0 ? {} : (JSON.parse(request.body.toString('utf8')) as unknown);
    return json(200, run(sim, input as never) ?? {});
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

const json = (status: number, value: unknown): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: encode(value),
});

const timeOf = (sim: Simulation): object => ({
  now: new Date(sim.clock.now()).toISOString(),
  elapsedMs: sim.clock.elapsed(),
  pending: sim.clock.pending,
});

const commands: Readonly<Record<string, (sim: Simulation, input: never) => unknown>> = {
  'GET time': timeOf,
  'GET state': (sim) => accountPicture(sim),
  'GET calls': (sim) => sim.recorder.calls,
  'GET changes': (sim) => sim.recorder.calls.filter((call) => call.mutating),
  'GET problems': (sim) => sim.recorder.problems,
  'POST advance': (sim, { ms }: { ms: number }) => {
    sim.clock.advance(ms);
    return timeOf(sim);
  },
  'POST world': (sim, world: World) => loadWorld(sim, world),
  'POST faults': (sim, faults: Fault[]) => sim.faults.add(faults),
  'DELETE faults': (sim) => sim.faults.clear(),
  'POST plans': (sim, plans: ServicePlan[]) => void sim.state.ecs.plans.push(...queuePlans(plans)),
  'POST alarm': (sim, { name, state }: { name: string; state: string }) => setAlarm(sim, name, state),
  'DELETE calls': (sim) => sim.recorder.clear(),
};
