import * as sdk from '@aws-sdk/client-ecs';
import { NormalizedSchema } from '@smithy/core/schema';
import { AwsFailure, invalidParameter } from './failure.ts';
import { allowedValues } from './request-enums.ts';

type Ref = Parameters<typeof NormalizedSchema.of>[0];

/** The SDK's schema of an operation's input; undefined when the SDK has no such operation. */
export function inputSchema(operation: string): NormalizedSchema | undefined {
  const schema: unknown = Reflect.get(sdk, `${operation}Request$`);
  return schema === undefined ? undefined : NormalizedSchema.of(schema as Ref);
}

/** Raw form of a struct: `[3, namespace, name, traits, memberNames, memberSchemas, requiredCount]`. */
function requiredMembers(schema: NormalizedSchema): readonly string[] {
  const raw: unknown = schema.getSchema();
  if (!Array.isArray(raw) || !Array.isArray(raw[4]) || typeof raw[6] !== 'number') return [];
  return (raw[4] as string[]).slice(0, raw[6]);
}

/**
 * Checks an input as ECS does: a wrong JSON type is a SerializationException, a missing required member an
 * InvalidParameterException. Unknown members, which ECS ignores, are returned.
 */
export function checkInput(operation: string, input: unknown): string[] {
  const schema = inputSchema(operation);
  const unknown: string[] = [];
  if (schema !== undefined) walk(schema, input, '', unknown);
  return unknown;
}

function walk(schema: NormalizedSchema, value: unknown, path: string, unknown: string[]): void {
  if (value === null || value === undefined || schema.isDocumentSchema()) return;
  if (schema.isStructSchema()) return walkStruct(schema, value, path, unknown);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) throw mistyped(path, 'a list', value);
    value.forEach((item, index) => walk(schema.getValueSchema(), item, `${path}[${index}]`, unknown));
  } else if (schema.isMapSchema()) {
    for (const [key, item] of Object.entries(objectOf(value, path))) {
      walk(schema.getValueSchema(), item, `${path}.${key}`, unknown);
    }
  } else if (schema.isStringSchema() || schema.isBlobSchema()) {
    if (typeof value !== 'string') throw mistyped(path, 'a string', value);
  } else if (schema.isNumericSchema() || schema.isTimestampSchema()) {
    if (typeof value !== 'number') throw mistyped(path, 'a number', value);
  } else if (schema.isBooleanSchema() && typeof value !== 'boolean') throw mistyped(path, 'a boolean', value);
}

function walkStruct(schema: NormalizedSchema, value: unknown, path: string, unknown: string[]): void {
  const members = schema.getMemberSchemas();
  const given = objectOf(value, path);
  for (const name of requiredMembers(schema)) {
    if (given[name] === undefined || given[name] === null) {
      throw invalidParameter(`${path === '' ? name : `${path}.${name}`} is required.`);
    }
  }
  for (const [name, item] of Object.entries(given)) {
    const at = path === '' ? name : `${path}.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) unknown.push(`${at} is not a member of ${schema.getName(false) ?? 'the input'}`);
    else {
      walk(member, item, at, unknown);
      checkEnum(schema.getName(false) ?? '', name, item);
    }
  }
}

function checkEnum(shape: string, member: string, value: unknown): void {
  const allowed = allowedValues(shape, member);
  if (allowed === undefined || typeof value !== 'string' || allowed.includes(value)) return;
  throw invalidParameter(`Invalid ${member}: ${value}. Valid values are: ${allowed.join(', ')}`);
}

function objectOf(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw mistyped(path, 'an object', value);
  return value as Record<string, unknown>;
}

const mistyped = (path: string, wanted: string, value: unknown): AwsFailure =>
  new AwsFailure('SerializationException', `${path}: ${wanted} was expected, but ${JSON.stringify(value)} came.`);
