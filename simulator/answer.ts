import { ecsOperations } from './ecs/index.ts';
import { AwsFailure } from './failure.ts';
import { type DisturbanceKind, type Fault, refusalOf } from './faults.ts';
import { patched } from './patch.ts';
import { type Call, changes } from './recorder.ts';
import { services } from './registry.ts';
import { resourceOf } from './resource-of.ts';
import { RawAnswer, type Service } from './service.ts';
import type { Simulation } from './simulation.ts';
import type { Delivered, WireAnswer, WireRequest } from './wire/request.ts';

/** Somebody else calls ECS: no request, no record, no faults; what is refused is forgotten. */
export function actAsOther(sim: Simulation, operation: string, input: Readonly<Record<string, unknown>>): void {
  const request = { headers: {}, region: sim.region, accessKey: 'AKIASOMEBODYELSE' } as Partial<WireRequest>;
  const sent = JSON.parse(JSON.stringify(input)) as unknown;
  try {
    ecsOperations[operation]?.(sent as never, { sim, request: request as WireRequest, number: 0 });
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
  }
}

interface Asked {
  sim: Simulation;
  request: WireRequest;
  service: Service;
  operation: string;
  input: unknown;
  call: Call;
  requestId: string;
}

/** Finds who is asked, plays the planned fault, runs the operation, and records all of it. */
export async function answerCall(sim: Simulation, request: WireRequest): Promise<Delivered> {
  const service = services.find((candidate) => candidate.matches(request));
  if (service === undefined) return unclaimed(sim, request);
  sim.clock.catchUp();
  let operation = request.target;
  let input: unknown;
  let failure: unknown;
  try {
    ({ operation, input } = service.parse(request));
  } catch (error) {
    failure = error;
  }
  if (!isFurtherPage(input)) sim.clock.tick(`${operation} ${JSON.stringify(input)}`);
  const call = record(sim, request, service, operation, input);
  const asked = { sim, request, service, operation, input, call, requestId: requestIdOf(call.number) };
  const answer: Delivered = failure === undefined ? await played(asked) : refused(asked, failure);
  answer.headers['x-amzn-requestid'] ??= asked.requestId;
  call.status = answer.delivery === 'reset' || answer.delivery === 'never' ? 0 : answer.status;
  for (const listener of sim.recorder.listeners) await listener(call);
  return answer;
}

const isFurtherPage = (input: unknown): boolean => typeof input === 'object' && input !== null && ('nextToken' in input || 'NextToken' in input);

const requestIdOf = (number: number): string => `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;

function record(sim: Simulation, request: WireRequest, service: Service, operation: string, input: unknown): Call {
  return sim.recorder.add({
    service: service.name,
    operation,
    input,
    region: request.region,
    accessKey: request.accessKey,
    userAgent: request.userAgent,
    attempt: request.attempt,
    invocationId: request.invocationId,
    at: new Date(sim.clock.now()).toISOString(),
    elapsedMs: sim.clock.elapsed(),
    mutating: changes(operation) || service.mutating.includes(operation),
    effect: false,
    status: 0,
  });
}

async function played(asked: Asked): Promise<Delivered> {
  const { sim, service, operation, call } = asked;
  const fault = sim.faults.take({ service: service.name, operation, elapsed: sim.clock.elapsed() });
  if (fault === undefined) return performed(asked);
  call.fault = fault.kind ?? 'error';
  const resource = resourceOf(sim, service.name, asked.input);
  const refusal = refusalOf(fault, { service: service.name, operation, principal: sim.principalOf(asked.request.accessKey), resource });
  return refusal === undefined ? disturbed(asked, fault) : refused(asked, refusal);
}

const disturbances: Readonly<Record<DisturbanceKind, (asked: Asked, fault: Fault) => Promise<Delivered> | Delivered>> =
  {
    'bad-gateway': () => htmlPage(),
    'reset-before': () => ({ ...nothing(), delivery: 'reset' }),
    hang: () => ({ ...nothing(), delivery: 'never' }),
    'empty-body': async (asked) => ({ ...(await performed(asked)), body: '' }),
    'reset-after': async (asked) => ({ ...(await performed(asked)), delivery: 'reset' }),
    'hang-after': async (asked) => ({ ...(await performed(asked)), delivery: 'never' }),
    'cut-body': async (asked) => ({ ...(await performed(asked)), delivery: 'cut' }),
    patch: async (asked, fault) => patched(await performed(asked), fault.set ?? {}),
    slow: async (asked, fault) => {
      await delay(asked.sim, fault.ms ?? 0);
      return performed(asked);
    },
  };

function disturbed(asked: Asked, fault: Fault): Promise<Delivered> | Delivered {
  const disturb = disturbances[fault.kind as DisturbanceKind] as (typeof disturbances)[DisturbanceKind] | undefined;
  if (disturb === undefined) throw new Error(`a fault of kind ${String(fault.kind)} is not known`);
  return disturb(asked, fault);
}

const nothing = (): WireAnswer => ({ status: 0, headers: {}, body: '' });

const htmlPage = (): WireAnswer => ({
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n',
});

/** Where time stands still, the answer is not late but time has passed. */
async function delay(sim: Simulation, ms: number): Promise<void> {
  const { speed } = sim.clock.options;
  if (speed === 0) sim.clock.advance(ms);
  else await new Promise((resolve) => setTimeout(resolve, ms / speed));
}

async function performed(asked: Asked): Promise<WireAnswer> {
  const { sim, service, operation, input, call, request, requestId } = asked;
  const run = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined;
  if (run === undefined) return unknownOperation(asked);
  try {
    const swallowed = service.check?.(operation, input) ?? [];
    sim.recorder.problems.push(
      ...swallowed.map((text) => `${service.name}:${operation} (call ${call.number}): ${text}`),
    );
    const output: unknown = await run(input as never, { sim, request, number: call.number });
    call.effect = true;
    return output instanceof RawAnswer ? output.wire : service.answer(operation, output, requestId);
  } catch (error) {
    return refused(asked, error);
  }
}

function refused({ sim, service, operation, call, requestId }: Asked, error: unknown): WireAnswer {
  if (error instanceof AwsFailure) {
    call.error = error.type;
    call.message = error.message;
    return service.refusal(error, requestId);
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  sim.recorder.problems.push(`${service.name}:${operation} (call ${call.number}) broke the simulator: ${text}`);
  return service.refusal(new AwsFailure('InternalFailure', text, { status: 500 }), requestId);
}

function unknownOperation(asked: Asked): WireAnswer {
  const text = `the simulator does not know ${asked.service.name}:${asked.operation}`;
  asked.sim.recorder.problems.push(text);
  return refused(asked, new AwsFailure('NotImplemented', text, { status: 501 }));
}

function unclaimed(sim: Simulation, request: WireRequest): WireAnswer {
  const name = request.target || request.form?.get('Action') || `${request.method} ${request.path}`;
  const text = `no service of the simulator takes ${name}`;
  sim.recorder.problems.push(text);
  const body = JSON.stringify({ __type: 'NotImplemented', message: text });
  return { status: 501, headers: { 'content-type': 'application/x-amz-json-1.1' }, body };
}
