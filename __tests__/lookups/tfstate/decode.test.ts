import { describe, expect, it } from '@jest/globals';
import { decodeState, type StateFile } from '../../../src/lookups/tfstate/decode.ts';
import { indexState } from '../../../src/lookups/tfstate/state.ts';
import { ActionError } from '../../../src/support/errors.ts';

function errorOf(text: string): ActionError {
  try {
    decodeState(text);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('the state was read');
}

const stateOf = (text: string): StateFile & { kind: 'state' } => {
  const file = decodeState(text);
  if (file.kind !== 'state') throw new Error('a pointer');
  return file;
};

describe('decodeState', () => {
  it.each([
    ['', 'invalid json: EOF'],
    [' \n\t', 'invalid json: EOF'],
    ['{"version":4', 'invalid json: unexpected EOF'],
    ['\ufeff{"version":4}', "invalid json: invalid character 'ï' looking for beginning of value"],
    ['<html>', "invalid json: invalid character '<' looking for beginning of value"],
    ['resource "a" "b" {}', "invalid json: invalid character 'r' looking for beginning of value"],
    ['[]', 'invalid json: json: cannot unmarshal array into Go value of type tfstate.tfstate'],
    ['null', 'unsupported state version 0'],
    ['{}', 'unsupported state version 0'],
    ['{"version":3}', 'unsupported state version 3'],
    ['{"version":5}', 'unsupported state version 5'],
    ['{"version":"4"}', 'invalid json: json: cannot unmarshal string into Go struct field tfstate.version of type int'],
    ['{"version":4.0}', 'invalid json: json: cannot unmarshal number 4.0 into Go struct field tfstate.version of type int'],
    ['{"version":4,"serial":1.5}', 'invalid json: json: cannot unmarshal number 1.5 into Go struct field tfstate.serial of type int'],
    ['{"version":99999999999999999999}', 'invalid json: json: cannot unmarshal number 99999999999999999999 into Go struct field tfstate.version of type int'],
    ['{"version":4,"serial":9223372036854775808}', 'invalid json: json: cannot unmarshal number 9223372036854775808 into Go struct field tfstate.serial of type int'],
    ['{"version":4,"lineage":1}', 'invalid json: json: cannot unmarshal number into Go struct field tfstate.lineage of type string'],
    ['{"version":4,"outputs":[]}', 'invalid json: json: cannot unmarshal array into Go struct field tfstate.outputs of type map[string]interface {}'],
    ['{"version":4,"resources":[1]}', 'invalid json: json: cannot unmarshal number into Go struct field tfstate.resources of type tfstate.resource'],
    ['{"version":4,"resources":[{"mode":1}]}', 'invalid json: json: cannot unmarshal number into Go struct field resource.resources.mode of type string'],
    ['{"version":4,"resources":[{"instances":[{"schema_version":1.5}]}]}', 'invalid json: json: cannot unmarshal number 1.5 into Go struct field instance.resources.instances.schema_version of type int'],
    ['{"version":4,"resources":[{"instances":[{"attributes":{"a":[1e999]}}]}]}', 'invalid json: json: cannot unmarshal number 1e999 into Go struct field instance.resources.instances.attributes of type float64'],
    ['{"version":4,"outputs":{"a":{"value":-1e999,"type":"t"}}}', 'invalid json: json: cannot unmarshal number -1e999 into Go struct field tfstate.outputs of type float64'],
    [`{"version":4,"outputs":{"a":${'9'.repeat(400)}}}`, `invalid json: json: cannot unmarshal number ${'9'.repeat(400)} into Go struct field tfstate.outputs of type float64`],
  ])('refuses %j with the text of the Go tool', (text, message) => expect(errorOf(text)).toMatchObject({ code: 'LOOKUP', message }));

  it.each([
    ['{"version":4} trailing <text>', 'ignores what follows the first value'],
    ['{"VERSION":4,"Outputs":{}}', 'takes field names in any case'],
    ['{"ver\u017fion":4,"re\u017fource\u017f":[]}', 'takes the long s for an s, as Go does'],
    ['{"version":4,"serial":9223372036854775807}', 'takes the largest serial that Go takes'],
    ['{"version":3,"version":4}', 'lets the last of two versions count'],
    ['{"version":4,"terraform_version":null,"outputs":null,"resources":null,"backend":null}', 'takes null for a missing field'],
    ['{"version":4,"unknown":1e999,"note":"a3e1234"}', 'looks for huge numbers only where values are read'],
    ['{"version":4,"resources":[null,{"mode":"managed","instances":[null]}]}', 'takes null for an empty resource'],
  ])('reads %j: %s', (text) => expect(decodeState(text).kind).toBe('state'));

  it('merges outputs that are written twice, in any case', () => {
    const output = (value: number) => ({ value, type: 'number' });
    const text = `{"version":4,"outputs":${JSON.stringify({ a: output(1), b: output(2) })},"OUTPUTS":${JSON.stringify({ b: output(3) })}}`;
    expect(stateOf(text).outputs).toEqual({ a: output(1), b: output(3) });
  });

  it('lays resources that are written twice over each other', () => {
    const first = [{ module: 'module.m', mode: 'managed', type: 't', name: 'n', instances: [{ attributes: { a: 1 } }] }, { mode: 'managed', type: 't', name: 'gone', instances: [{ attributes: {} }] }];
    const text = `{"version":4,"resources":${JSON.stringify(first)},"resources":[{"name":"n2","instances":[{"attributes":{"b":1}}]}]}`;
    expect([...indexState(stateOf(text)).names]).toEqual([['module.m.t.n2', { b: 1 }]]);
  });

  it('sees a backend pointer before it looks at the version', () => {
    const text = '{"version":3,"backend":{"type":"s3","config":{"bucket":"b"}}}';
    expect(decodeState(text)).toEqual({ kind: 'pointer', backend: { type: 's3', config: { bucket: 'b' } } });
  });

  it.each([
    ['an empty state', '', /state is empty/],
    ['a web page', '<!DOCTYPE html>', /HTML/],
    ['Terraform configuration', 'resource "a" "b" {}', /Terraform configuration/],
    ['a byte order mark', '\ufeff{}', /byte order mark/],
    ['a compressed file', '\x1f\ufffd\b', /compressed/],
    ['a lock', '{"ID":"7b2","Operation":"OperationTypeApply","Who":"ci@host","Version":"1.9.5","Created":"2026-11-24T12:00:00Z"}', /locked by ci@host since 2026-11-24T12:00:00Z .*force-unlock 7b2/],
    ['an encrypted state', '{"serial":1,"lineage":"l","meta":{},"encrypted_data":"AAAA","encryption_version":"v0"}', /encrypted by OpenTofu/],
    ['the output of terraform show', '{"format_version":"1.0","values":{}}', /terraform show -json/],
    ['an old state', '{"version":1,"modules":[]}', /terraform apply .*current Terraform/],
    ['a state that is cut off', '{"version":4,"resources":[', /cut off or damaged/],
  ])('says what to do about %s', (_, text, hint) => expect(errorOf(text).hint).toMatch(hint));

  it('does not search a big state for what Terraform never writes', () => {
    const padding = 'x'.repeat(16_000_001);
    expect(stateOf(`{"version":4,"outputs":{"a":1},"note":"${padding}","outputs":{"b":2}}`).outputs).toEqual({ b: 2 });
  });
});
