import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { flagInputs, incumbentInputs, inputTable, type InputSpec } from '../src/action/input-table.ts';
import { outputNames } from '../src/action/outputs.ts';

interface ActionFile {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default?: unknown; required?: unknown; deprecationMessage?: string }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
}

const root = join(import.meta.dirname, '..');
const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
const inputs = Object.entries<InputSpec>(inputTable);

describe('action.yml', () => {
  it('declares exactly the inputs that the action reads', () => expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(inputTable).sort()));

  it('declares exactly the outputs that the action sets, in their order', () => expect(Object.keys(action.outputs)).toEqual([...outputNames]));

  it.each(inputs)('gives %s the default that the code uses', (name, spec) => expect(action.inputs[name]?.default).toBe(spec.default));

  it.each(['region', 'cluster', 'service', 'timeout'])('has no default for %s, which also lives in the config, and names the key', (name) => {
    expect(action.inputs[name]).not.toHaveProperty('default');
    expect(action.inputs[name]?.description).toContain(`\`${name}\` in the config`);
  });

  it('says of every input and output what it is, in a sentence', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect([name, /^[`A-Z].{15,}[.)`\d*]$/s.test(description)]).toEqual([name, true]);
      expect([name, description.length < 330]).toEqual([name, true]);
    }
  });

  it.each(inputs.filter(([, { read }]) => read.kind === 'choice'))('names every word that %s may be', (name, { read }) => {
    for (const value of read.kind === 'choice' ? read.values : []) expect(action.inputs[name]?.description).toContain(`\`${value}\``);
  });

  it.each(inputs.filter(([, { env }]) => env !== undefined))('names the variable that %s is read from', (name, { env = '' }) => {
    expect(action.inputs[name]?.description).toContain(env);
  });

  it('requires nothing: all inputs have another source', () => {
    for (const [name, input] of Object.entries(action.inputs)) expect([name, input.required]).toEqual([name, undefined]);
  });

  it('runs the bundles on Node 24, the second one whatever happened', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js', 'post-if': 'always()' });
  });

  it('has what the Marketplace asks for', () => {
    expect(action.name.length).toBeGreaterThan(3);
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(action.branding.color);
  });
});

describe('the inputs of the code', () => {
  it('take no name of another tool that means something else there', () => {
    expect([...incumbentInputs.keys(), ...flagInputs.keys()].filter((name) => name in inputTable)).toEqual([]);
  });

  it('are read in one place: INPUT_ stands nowhere else in src', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const readers = files.map((name) => name.replaceAll('\\', '/')).filter((name) => /^(?!\s*(?:\/\/|\/?\*)).*['"`]INPUT_/m.test(readFileSync(join(root, 'src', name), 'utf8')));
    expect(readers.sort()).toEqual(['action/inputs.ts']);
  });
});
