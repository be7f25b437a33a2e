import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { enumerations } from '../../src/definitions/enumerations.ts';
import type { Shape } from '../../src/definitions/shape.ts';
import { definitionShapes } from '../../src/world/schemas.ts';

const models = join(import.meta.dirname, '../../node_modules/@aws-sdk/client-ecs/dist-types/models');
const textOf = (file: string): string => readFileSync(join(models, file), 'utf8');
const enums = new Set([...textOf('enums.d.ts').matchAll(/^export type (\w+)/gm)].map(([, name]) => name ?? ''));

/** `STRUCTURE.member` → type, as the SDK declares it: the only place where it says which member takes which enum. */
const types = new Map(
  ['models_0.d.ts', 'models_1.d.ts']
    .map(textOf)
    .join('\n')
    .split(/^export interface /m)
    .slice(1)
    .flatMap((text) => [...text.matchAll(/^ {4}(\w+)\??: (\w+)(?: \| undefined)?;$/gm)].map(([, member, type]): [string, string] => [`${/^\w+/.exec(text)?.[0] ?? ''}.${member ?? ''}`, type ?? ''])),
);
/** The service's shape is made of two. */
const typeOf = (structure: string, member: string): string | undefined =>
  types.get(`${structure}.${member}`) ?? (structure === 'Service' ? types.get(`CreateServiceRequest.${member}`) ?? types.get(`UpdateServiceRequest.${member}`) : undefined);

function textMembers(shape: Shape, found = new Map<string, string>()): Map<string, string> {
  if (shape.kind === 'list' || shape.kind === 'map') return textMembers(shape.of, found);
  if (shape.kind !== 'structure') return found;
  for (const [member, inner] of Object.entries(shape.members)) {
    const known = found.has(`${shape.name}.${member}`);
    if (inner.kind === 'string') found.set(`${shape.name}.${member}`, typeOf(shape.name, member) ?? '(not declared)');
    else if (!known) textMembers(inner, found);
  }
  return found;
}

describe('enumerations', () => {
  const { service, taskDefinition } = definitionShapes();
  // A limit's name is required, and other things have a `name` that is free; a union's only member is never left out.
  const apart = new Set(['Ulimit.name', 'ServiceConnectContainerConfiguration.logLevel']);
  const members = [...textMembers(service, textMembers(taskDefinition))].filter(([member]) => !apart.has(member));

  it('are declared by the SDK', () => expect(members.filter(([, type]) => type === '(not declared)')).toEqual([]));

  it('hold every member of a definition that takes an enum, and no text that may be empty', () => {
    const wrong = members.filter(([member, type]) => enums.has(type) !== enumerations.has(member.slice(member.indexOf('.') + 1)));
    expect(wrong).toEqual([]);
  });

  it('name nothing that is in no definition', () => {
    const names = new Set(members.map(([member]) => member.slice(member.indexOf('.') + 1)));
    expect([...enumerations].filter((name) => !names.has(name))).toEqual([]);
  });
});
