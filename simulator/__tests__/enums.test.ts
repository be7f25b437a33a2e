import * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { knownEnums } from '../known-enums.ts';
import { inputSchema } from '../schema-check.ts';

describe('the enums of the SDK', () => {
  it.each(Object.keys(knownEnums))('%s holds no value that is not known here', (name) => {
    const values = Object.values(Reflect.get(sdk, name) as Record<string, string>);
    expect([...values].sort()).toEqual([...(knownEnums[name] ?? [])].sort());
  });
});

describe('the schemas of the SDK', () => {
  it('have the form that the check reads', () => {
    const schema = inputSchema('RegisterTaskDefinition');
    expect(schema?.isStructSchema()).toBe(true);
    expect(Object.keys(schema?.getMemberSchemas() ?? {})).toHaveLength(18);
    const raw = schema?.getSchema() as unknown[];
    expect([raw[0], raw[1], raw[2], raw[6]]).toEqual([3, 'com.amazonaws.ecs', 'RegisterTaskDefinitionRequest', 2]);
    expect((raw[4] as string[]).slice(0, 2)).toEqual(['family', 'containerDefinitions']);
  });
});
