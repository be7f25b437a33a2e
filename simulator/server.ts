import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actAsOther, answerCall } from './answer.ts';
import { answerControl, isControl } from './control.ts';
import { queuePlans, type ServicePlan } from './ecs/plans.ts';
import type { Fault } from './faults.ts';
import type { SimulatorOptions } from './options.ts';
import type { Call } from './recorder.ts';
import { type AccountState, Simulation } from './simulation.ts';
import type { VirtualClock } from './clock.ts';
import { type Delivered, readRequest } from './wire/request.ts';
import { loadWorld, type World } from './world.ts';

/** A running simulator, as a test in the same process holds it. Child processes have `/_control/` instead. */
export interface Simulator {
  /** `http://127.0.0.1:PORT`, for `AWS_ENDPOINT_URL`. */
  readonly url: string;
  readonly port: number;
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly state: AccountState;
  /** Every request so far. */
  readonly calls: readonly Call[];
  /** Only those that ask for a change. */
  readonly changes: readonly Call[];
  /** What must not happen: unknown members, unknown operations, faults of the simulator. */
  readonly problems: readonly string[];
  /** Replaces the account by another. */
  loadWorld(world: World): void;
  /** Adds faults and plans to those already there. */
  plan(more: { faults?: readonly Fault[]; plans?: readonly ServicePlan[] }): void;
  /** Lets virtual time pass. */
  advance(ms: number): void;
  /** Tells of each call from here on, when it has taken effect and its answer is about to leave; the answer waits for the listener. */
  onCall(listener: (call: Call) => void | Promise<void>): void;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

/** Starts the simulated AWS on 127.0.0.1. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const sim = new Simulation(options);
  sim.asOther = (operation, input) => actAsOther(sim, operation, input);
  loadWorld(sim, options.world ?? {});
  const server = createServer((message, response) => {
    readRequest(message)
      .then(async (request) => {
        const answer = isControl(request) ? answerControl(sim, request) : await answerCall(sim, request);
        send(response, answer);
      })
      .catch((error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        sim.recorder.problems.push(`a request broke the simulator: ${text}`);
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return faceOf(sim, server);
}

function send(response: ServerResponse, answer: Delivered): void {
  const { delivery = 'whole', status, headers } = answer;
  if (delivery === 'never') return;
  if (delivery === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(answer.body);
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  if (delivery === 'whole') {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

function faceOf(sim: Simulation, server: Server): Simulator {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    clock: sim.clock,
    sim,
    get state() {
      return sim.state;
    },
    get calls() {
      return sim.recorder.calls;
    },
    get changes() {
      return sim.recorder.calls.filter((call) => call.mutating);
    },
    get problems() {
      return sim.recorder.problems;
    },
    loadWorld: (world) => loadWorld(sim, world),
    plan: ({ faults = [], plans = [] }) => {
      sim.faults.add(faults);
      sim.state.ecs.plans.push(...queuePlans(plans));
    },
    advance: (ms) => sim.clock.advance(ms),
    onCall: (listener) => void sim.recorder.listeners.push(listener),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
