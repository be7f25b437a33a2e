import { types } from 'node:util';
import { AwsFailure } from '../failure.ts';
import type { Operation, Service } from '../service.ts';
import type { WireAnswer } from './request.ts';

/** What a JSON service is made of; see README, "Adding a service". */
export interface JsonServiceOptions {
  /** The name in recorded calls: `ecs`, `ssm`, `application-autoscaling` … */
  name: string;
  /** What stands before the operation in `x-amz-target`, its full stop included. */
  targetPrefix: string;
  version?: '1.0' | '1.1';
  operations: Readonly<Record<string, Operation>>;
  /** Looks at each parsed body before the operation; throws the refusal. */
  check?: Service['check'];
  /** Operations that change something although their name does not say so. */
  mutating?: readonly string[];
}

/** A service that speaks AWS JSON: one POST per call, operation in a header, times as epoch seconds. */
export function jsonService(options: JsonServiceOptions): Service {
  const { name, targetPrefix, operations, version = '1.1' } = options;
  const contentType = { 'content-type': `application/x-amz-json-${version}` };
  return {
    name,
    operations,
    ...(options.check === undefined ? {} : { check: options.check }),
    mutating: options.mutating ?? [],
    matches: (request) => request.target.startsWith(targetPrefix),
    parse: (request) => ({
      operation: request.target.slice(targetPrefix.length),
      input: parseBody(request.body),
    }),
    answer: (_operation, output) => ({ status: 200, headers: contentType, body: encode(output ?? {}) }),
    refusal: (failure): WireAnswer => ({
      status: failure.status,
      headers: { ...contentType, ...failure.headers },
      body: encode({ __type: failure.type, message: failure.message, ...failure.details }),
    }),
  };
}

function parseBody(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch (error) {
    throw new AwsFailure('SerializationException', error instanceof Error ? error.message : String(error));
  }
}

/** JSON as AWS writes it: a `Date` becomes epoch seconds, what is undefined stays away. */
export function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
    const original = this[key];
    return types.isDate(original) ? original.getTime() / 1000 : plain;
  });
}
