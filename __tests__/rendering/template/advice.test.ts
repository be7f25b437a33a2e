import { describe, expect, it } from '@jest/globals';
import { executionAdvice, parseAdvice, unknownFunctionAdvice, unknownTemplateAdvice, usageAdvice } from '../../../src/rendering/template/advice.ts';
import { functions } from './render.ts';

describe('unknownFunctionAdvice', () => {
  it('knows which plugin brings a function', () => expect(unknownFunctionAdvice('cfn_output', functions)).toContain('plugin cloudformation'));
  it('guesses what was meant', () => expect(unknownFunctionAdvice('tfstat', functions)).toBe('Did you mean tfstate?'));
  it('thinks of a plugin otherwise', () => expect(unknownFunctionAdvice('prod_lookup', functions)).toContain('func_prefix'));
  it('is not taken in by what objects inherit', () => expect(unknownFunctionAdvice('constructor', functions)).toContain('func_prefix'));
});

describe('usageAdvice', () => {
  it('shows how a function is called', () => expect(usageAdvice('ssm', functions)).toBe('It is called so: {{ ssm string int… }}'));
  it('says so when there are no arguments', () => expect(usageAdvice('now', { now: { params: [], call: () => '' } })).toBe('now takes no arguments.'));
  it('knows nothing of others', () => expect(usageAdvice('len', functions)).toBeUndefined());
});

describe('advice', () => {
  it('has none for what it does not know', () => expect([parseAdvice('x'), executionAdvice('x')]).toEqual([undefined, undefined]));
  it('tells ints and floats apart', () => expect(executionAdvice('error calling eq: incompatible types for comparison: float64 and int')).toContain('write 1.0'));
  it('tells other types apart', () => expect(executionAdvice('incompatible types for comparison: string and int')).toContain('of one kind'));
  it('offers to define a template', () => expect(unknownTemplateAdvice('zzz', ['conf'])).toContain('{{ define "zzz" }}'));
});
