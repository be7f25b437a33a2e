/** One HTTP request to the simulated AWS, as it was asked and answered. */
export interface Call {
  /** 1, 2, 3 … in the order of arrival. */
  number: number;
  service: string;
  operation: string;
  /** The body as sent, with client tokens replaced by `<token>`. */
  input: unknown;
  region: string;
  accessKey: string;
  userAgent: string;
  attempt: number;
  /** The same for all attempts of one call. */
  invocationId: string;
  /** Virtual time, ISO 8601. */
  at: string;
  /** Virtual milliseconds since the simulator began. */
  elapsedMs: number;
  /** Asks for a change. */
  mutating: boolean;
  /** The operation ran; false when a fault or a check came before it. */
  effect: boolean;
  /** HTTP status; 0 while unanswered or when the connection was cut. */
  status: number;
  /** Type of the error that was answered. */
  error?: string;
  message?: string;
  /** The kind of fault that was played. */
  fault?: string;
}

const changing =
  /^(Create|Update|Delete|Register|Deregister|Tag|Untag|RunTask|Start|Stop|Continue|Put|Set|Modify|Execute|Upload)/;

/** Whether an operation of this name changes something. */
export const changes = (operation: string): boolean => changing.test(operation);

/** What was asked, in order, and what a test must not overlook. */
export class Recorder {
  calls: Call[] = [];
  /** Unknown members, unknown operations and faults of the simulator itself; a test asserts that it is empty. */
  problems: string[] = [];
  /** Told of each call that has been dealt with, right before its answer leaves; the answer waits for them. */
  listeners: ((call: Call) => void | Promise<void>)[] = [];

  /** Keeps the call and numbers it. */
  add(call: Omit<Call, 'number'>): Call {
    const kept = { number: this.calls.length + 1, ...call, input: withoutTokens(call.input) };
    this.calls.push(kept);
    return kept;
  }

  /** Forgets everything, for the next chapter of a test. */
  clear(): void {
    this.calls = [];
    this.problems = [];
  }
}

const tokens = new Set(['clientToken', 'ClientToken', 'ClientRequestToken']);

function withoutTokens(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, tokens.has(name) ? '<token>' : value]));
}
