import type { AwsFailure } from './failure.ts';
import type { Simulation } from './simulation.ts';
import type { WireAnswer, WireRequest } from './wire/request.ts';

/** What an operation gets to know besides its input. */
export interface CallContext {
  /** Clock, ids, options and state. */
  sim: Simulation;
  /** The HTTP request itself: region, access key, headers. */
  request: WireRequest;
  /** A number that grows by one with each recorded call. */
  number: number;
}

/** Input as parsed, output as the API returns it (`Date` for times). Throws `AwsFailure` to refuse. */
export type Operation = (input: never, context: CallContext) => unknown;

/** One AWS service (or HTTP endpoint) behind the one port. */
export interface Service {
  /** The name in recorded calls. */
  name: string;
  /** Whether the request is meant for this service; the first service in the registry that says yes gets it. */
  matches(request: WireRequest): boolean;
  /** What is asked; may throw `AwsFailure`. */
  parse(request: WireRequest): { operation: string; input: unknown };
  operations: Readonly<Record<string, Operation>>;
  /** Refuses an input by throwing, and names what AWS would swallow but a test must not. */
  check?(operation: string, input: unknown): readonly string[];
  /** Operations that change something although their name does not say so. */
  mutating: readonly string[];
  /** The output on the wire. An operation may also return a `RawAnswer`, which is sent as it is. */
  answer(operation: string, output: unknown, requestId: string): WireAnswer;
  /** A refusal on the wire. */
  refusal(failure: AwsFailure, requestId: string): WireAnswer;
}

/** An answer that an operation has already put into its wire form (REST services). */
export class RawAnswer {
  readonly wire: WireAnswer;

  constructor(status: number, headers: Record<string, string>, body: string | Buffer = '') {
    this.wire = { status, headers, body };
  }
}
