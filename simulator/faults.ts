import { AwsFailure, accessDenied } from './failure.ts';

/** An error that is answered instead of the call. */
export type RefusalKind =
  'error' | 'throttle' | 'server-error' | 'unavailable' | 'denied' | 'expired' | 'concurrent-registration';

/** Something that happens to the connection, the answer or the time it takes. */
export type DisturbanceKind =
  'bad-gateway' | 'reset-before' | 'reset-after' | 'cut-body' | 'empty-body' | 'hang' | 'hang-after' | 'slow' | 'patch';

/** What goes wrong. */
export type FaultKind = RefusalKind | DisturbanceKind;

/** A plan for the calls of one operation. Plain JSON. */
export interface Fault {
  /** The operation, or `*`. */
  operation: string;
  /** Only of this service (`ecs`, `s3` …). */
  service?: string;
  /** Default `error`, which answers `type` and `message`. */
  kind?: FaultKind;
  /** Which matching requests, counted from 1, attempts included: `2`, `"2-4"`, `"3-"`, `[1, 3]`. Default: all. */
  calls?: number | string | readonly number[];
  /** Not before this many virtual milliseconds since the beginning. */
  from?: number;
  /** For this many virtual milliseconds, from `from` or from the first request that `calls` selects. */
  for?: number;
  type?: string;
  message?: string;
  status?: number;
  /** `denied`: the action and resource to name, if not those of the call (`iam:PassRole` and a role). */
  action?: string;
  resource?: string;
  /** `slow`: virtual milliseconds until the answer. */
  ms?: number;
  /** `patch`: members of the good answer to overwrite, `services.0.status` → value; null removes. */
  set?: Readonly<Record<string, unknown>>;
}

/** The call that is looked up. */
export interface FaultQuestion {
  service: string;
  operation: string;
  /** Virtual milliseconds since the beginning. */
  elapsed: number;
}

interface Watched {
  fault: Fault;
  seen: number;
  begun: number | undefined;
}

/** All fault plans and how often each was met. */
export class FaultPlans {
  #plans: Watched[];

  constructor(faults: readonly Fault[]) {
    this.#plans = [];
    this.add(faults);
  }

  /** Plans more; the newest does not win: the first that fits does. */
  add(faults: readonly Fault[]): void {
    this.#plans.push(...faults.map((fault) => ({ fault, seen: 0, begun: undefined })));
  }

  clear(): void {
    this.#plans = [];
  }

  /** The fault that this request meets, if any. Every plan that matches counts the request. */
  take(question: FaultQuestion): Fault | undefined {
    let met: Fault | undefined;
    for (const plan of this.#plans) {
      if (!matches(plan.fault, question)) continue;
      plan.seen += 1;
      if (meets(plan, question.elapsed)) met ??= plan.fault;
    }
    return met;
  }
}

function matches(fault: Fault, { service, operation }: FaultQuestion): boolean {
  if (fault.service !== undefined && fault.service !== service) return false;
  return fault.operation === '*' || fault.operation === operation;
}

function meets(plan: Watched, elapsed: number): boolean {
  const { fault } = plan;
  if (fault.from !== undefined && elapsed < fault.from) return false;
  if (fault.for === undefined) return selects(fault.calls, plan.seen);
  if (plan.begun === undefined) {
    if (!selects(fault.calls, plan.seen)) return false;
    plan.begun = fault.from ?? elapsed;
  }
  return elapsed < plan.begun + fault.for;
}

function selects(calls: Fault['calls'], number: number): boolean {
  if (calls === undefined) return true;
  if (typeof calls === 'number') return calls === number;
  if (typeof calls !== 'string') return calls.includes(number);
  const [first = '1', last] = calls.split('-');
  if (last === undefined) return Number(first) === number;
  return number >= Number(first) && (last === '' || number <= Number(last));
}

/** Who is refused what, for the words of the refusal. */
export interface Refused {
  service: string;
  operation: string;
  principal: string;
  resource: string;
}

const s3Actions: Readonly<Record<string, string>> = { HeadObject: 's3:GetObject', HeadBucket: 's3:ListBucket' };

/** The refusal that a fault stands for, or undefined when it disturbs instead. */
export function refusalOf(fault: Fault, call: Refused): AwsFailure | undefined {
  const kind = fault.kind ?? 'error';
  return isRefusal(kind) ? refusals[kind](fault, call) : undefined;
}

const isRefusal = (kind: FaultKind): kind is RefusalKind => Object.hasOwn(refusals, kind);

const queryServices = new Set(['elastic-load-balancing-v2', 'cloudformation', 'sts', 'iam']);

/** Services that answer in XML name some errors otherwise, and refuse with 403. */
const speaksXml = ({ service }: Refused): boolean => service === 's3' || queryServices.has(service);

const refusals: Readonly<Record<RefusalKind, (fault: Fault, call: Refused) => AwsFailure>> = {
  error: ({ type = 'ClientException', message = 'refused', status }) =>
    new AwsFailure(type, message, { status: status ?? (type === 'ServerException' ? 500 : 400) }),
  throttle: (_fault, call) =>
    call.service === 's3'
      ? new AwsFailure('SlowDown', 'Please reduce your request rate.', { status: 503 })
      : new AwsFailure(speaksXml(call) ? 'Throttling' : 'ThrottlingException', 'Rate exceeded'),
  'server-error': (_fault, call) =>
    new AwsFailure(
      speaksXml(call) ? 'InternalError' : 'ServerException',
      'Service Unavailable. Please try again later.',
      {
        status: 500,
      },
    ),
  unavailable: () => new AwsFailure('ServiceUnavailable', 'Service is unable to handle request.', { status: 503 }),
  denied,
  expired: (_fault, call) =>
    speaksXml(call)
      ? new AwsFailure('ExpiredToken', 'The provided token has expired.', { status: call.service === 's3' ? 400 : 403 })
      : new AwsFailure('ExpiredTokenException', 'The security token included in the request is expired'),
  'concurrent-registration': () =>
    new AwsFailure('ClientException', 'Too many concurrent attempts to create a new revision of the specified family.'),
};

function denied(fault: Fault, call: Refused): AwsFailure {
  const action = fault.action ?? s3Actions[call.operation] ?? `${iamPrefix(call.service)}:${call.operation}`;
  const failure = accessDenied(call.principal, action, fault.resource ?? call.resource);
  return speaksXml(call) ? new AwsFailure('AccessDenied', failure.message, { status: 403 }) : failure;
}

/** IAM's name of a service, where it is not that of the client. */
const iamPrefix = (service: string): string => iamPrefixes[service] ?? service;

const iamPrefixes: Readonly<Record<string, string>> = {
  'cloudwatch-logs': 'logs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
};
