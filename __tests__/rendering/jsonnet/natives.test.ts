import { describe, expect, it } from '@jest/globals';
import type { EvaluateOptions, JsonValue, Native } from '../../../src/rendering/jsonnet/index.ts';
import { ActionError } from '../../../src/support/errors.ts';
import { errorOf, evaluate, valueOf } from './evaluate.ts';

/** A look-up that answers later. What is asked before an answer comes is one round. */
class Lookup {
  readonly rounds: string[][] = [];
  #open = false;
  readonly #answer: (name: string) => JsonValue;

  constructor(answer: (name: string) => JsonValue = (name) => `<${name}>`) {
    this.#answer = answer;
  }

  readonly native: Native = {
    params: ['name'],
    call: async ([name]) => {
      if (!this.#open) this.rounds.push([]);
      this.#open = true;
      this.rounds.at(-1)?.push(String(name));
      await new Promise((resolve) => setImmediate(resolve));
      this.#open = false;
      return this.#answer(String(name));
    },
  };

  get options(): EvaluateOptions {
    return { natives: { ssm: this.native } };
  }
}

function raise(error: Error): never {
  throw error;
}

describe('natives that answer later', () => {
  it('are asked in one round where none depends on another', async () => {
    const lookup = new Lookup();
    const program = "local ssm = std.native('ssm'); { ['f%d' % i]: { deep: [ssm('p%d' % i)] } for i in std.range(1, 20) }";
    const value = await valueOf(program, lookup.options);
    expect(Object.keys(value as object)).toHaveLength(20);
    expect(value).toMatchObject({ f7: { deep: ['<p7>'] } });
    expect(lookup.rounds).toHaveLength(1);
    expect(lookup.rounds[0]).toHaveLength(20);
  });

  it('are asked one round after the other where each needs the one before', async () => {
    const lookup = new Lookup();
    const program = "local ssm = std.native('ssm'); { a: ssm(ssm(ssm('p'))), b: ssm('q') }";
    expect(await valueOf(program, lookup.options)).toEqual({ a: '<<<p>>>', b: '<q>' });
    expect(lookup.rounds).toEqual([['p', 'q'], ['<p>'], ['<<p>>']]);
  });

  it('are asked together by both sides of a sum, the values of a format, the items of a list', async () => {
    const lookup = new Lookup();
    const program = "local ssm = std.native('ssm'); [ssm('a') + '/' + ssm('b') + ssm('c'), '%s-%s' % [ssm('d'), ssm('e')], std.join(',', [ssm('f'), ssm('g')])]";
    expect(await valueOf(program, lookup.options)).toEqual(['<a>/<b><c>', '<d>-<e>', '<f>,<g>']);
    expect(lookup.rounds).toEqual([['a', 'b', 'c', 'd', 'e', 'f', 'g']]);
  });

  it('are asked once for equal arguments, however they are written', async () => {
    const lookup = new Lookup();
    const program = "local ssm = std.native('ssm'); [ssm('a'), ssm(name='a'), ssm('' + 'a'), std.native('ssm')('a')]";
    expect(await valueOf(program, lookup.options)).toEqual(['<a>', '<a>', '<a>', '<a>']);
    expect(lookup.rounds).toEqual([['a']]);
  });

  it('are not asked for what nobody needs', async () => {
    const lookup = new Lookup();
    const program = "local ssm = std.native('ssm'); local unused = ssm('a'); { hidden:: ssm('b'), c: if false then ssm('d') else 1 }";
    expect(await valueOf(program, lookup.options)).toEqual({ c: 1 });
    expect(lookup.rounds).toEqual([]);
  });

  it('keep what was evaluated before, so that a round costs only what waited', async () => {
    let calls = 0;
    const lookup = new Lookup();
    const count: Native = { params: [], call: () => ++calls };
    const program = "local n = std.native('count')(); { a: n, b: std.native('ssm')('x') + n, c: n }";
    expect(await valueOf(program, { natives: { ssm: lookup.native, count } })).toEqual({ a: 1, b: '<x>1', c: 1 });
    expect(calls).toBe(1);
  });

  it('may be asked by assertions', async () => {
    const lookup = new Lookup(() => 'yes');
    expect(await valueOf("{ assert std.native('ssm')('x') == 'yes' : 'no', a: 1, b: std.native('ssm')('y') }", lookup.options)).toEqual({ a: 1, b: 'yes' });
    expect(lookup.rounds).toEqual([['x', 'y']]);
  });

  it('come before errors that stand behind them, so that the first error is always the same', async () => {
    const rejecting = (later: boolean): EvaluateOptions => ({
      natives: { ssm: { params: ['name'], call: () => (later ? Promise.reject(new Error('denied')) : raise(new Error('denied'))) } },
    });
    for (const later of [true, false]) {
      expect((await errorOf("{ a: std.native('ssm')('x'), b: error 'second' }", rejecting(later))).message).toBe('RUNTIME ERROR: denied');
      expect((await errorOf("{ b: std.native('ssm')('x'), a: error 'first' }", rejecting(later))).message).toBe('RUNTIME ERROR: first');
    }
  });

  it('give any JSON value', async () => {
    const lookup = new Lookup(() => ({ list: [1, 'x', null, true, { a: 1.5 }], __proto__: 'kept' }));
    expect(await evaluate("local v = std.native('ssm')('x'); [v.list[4].a, std.objectFields(v)]", lookup.options)).toBe('[\n   1.5,\n   [\n      "list"\n   ]\n]');
  });

  it('fail at their call, with the stack trace and what the error knows', async () => {
    const natives = {
      ssm: { params: ['name'], call: () => Promise.reject(new ActionError('LOOKUP', 'there is no such parameter', { hint: 'Check the name.' })) },
    };
    const error = await errorOf("{\n  image: {\n    tag: std.native('ssm')('/tag'),\n  },\n}", { natives });
    expect(error).toMatchObject({ code: 'LOOKUP', message: 'there is no such parameter', hint: 'Check the name.', at: { file: 'main.jsonnet', line: 3, column: 10 } });
    expect(error.trace).toEqual(['main.jsonnet:3:10  object <anonymous>', 'output.image.tag']);
  });
});

describe('natives at hand', () => {
  const natives: EvaluateOptions['natives'] = {
    env: { params: ['name', 'default'], call: ([name, otherwise]) => (name === 'STAGE' ? 'prod' : (otherwise ?? null)) },
    must_env: {
      params: ['name'],
      call: ([name]) => {
        throw new ActionError('TEMPLATE', `environment variable ${String(name)} is not defined`);
      },
    },
  };

  it('answer at once', async () => {
    expect(await valueOf("local env = std.native('env'); [env('STAGE', 'dev'), env('OTHER', ['dev'])]", { natives })).toEqual(['prod', ['dev']]);
  });

  it('never fail where nobody asks', async () => {
    expect(await valueOf("local must = std.native('must_env'); local image = must('IMAGE'); { a: if true then 1 else image, b:: must('TAG') }", { natives })).toEqual({ a: 1 });
  });

  it('fail at their call', async () => {
    const error = await errorOf("{ image: std.native('must_env')('IMAGE') }", { natives });
    expect(error).toMatchObject({ message: 'environment variable IMAGE is not defined', at: { line: 1, column: 10 } });
  });

  it('are null where there is none, and checked for their arguments', async () => {
    expect(await evaluate("std.native('nope')", { natives })).toBe('null');
    expect((await errorOf("std.native('nope')('x')", { natives })).message).toBe('RUNTIME ERROR: Unexpected type null, expected function');
    expect((await errorOf("std.native('env')('X')", { natives })).message).toBe('RUNTIME ERROR: Missing argument: default');
    expect((await errorOf("std.native('env')(function(x) x, 1)", { natives })).message).toBe("RUNTIME ERROR: couldn't manifest function as JSON");
  });
});

describe('external variables', () => {
  const options = { extStr: { stage: 'prod', count: '3' }, extCode: { count: '1 + 2', lib: "{ f(x):: x + std.extVar('stage') }", broken: '1 +' } };

  it('are text or code, code first', async () => {
    expect(await valueOf("[std.extVar('stage'), std.extVar('count'), std.extVar('lib').f('in ')]", options)).toEqual(['prod', 3, 'in prod']);
  });

  it('fail when they are not given, and point into their own text when that is wrong', async () => {
    expect((await errorOf("std.extVar('nope')", options)).message).toBe('RUNTIME ERROR: Undefined external variable: nope');
    expect(await errorOf("std.extVar('broken')", options)).toMatchObject({ message: 'Unexpected end of file', at: { file: '<extvar:broken>', line: 1, column: 4 } });
    expect(await evaluate('1', options)).toBe('1');
  });
});
