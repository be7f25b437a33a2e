import { describe, expect, it } from '@jest/globals';
import { errorOf, evaluate, filesImporter, valueOf } from './evaluate.ts';

const lib = "{\n  local helper = import 'parts/helper.libsonnet',\n  f(x):: helper.twice(x),\n  boom:: error 'boom in lib',\n}\n";
const files = {
  'lib/main.libsonnet': lib,
  'lib/parts/helper.libsonnet': "{ twice(x):: [x, x], up: import '../sibling.jsonnet', file: std.thisFile }",
  'lib/sibling.jsonnet': "'sibling'",
  'text.txt': 'line 1\nline 2 é\n',
  'broken.libsonnet': '{\n  a: 1,\n  b: [1, 2,\n}\n',
  'unknown.libsonnet': 'local a = 1;\n{ b: nope }',
  'a.libsonnet': "{ name: 'a', other:: import 'b.libsonnet', both: self.name + self.other.name }",
  'b.libsonnet': "{ name: 'b', other:: import 'a.libsonnet' }",
  'loop.libsonnet': "(import 'loop.libsonnet') + 1",
};

describe('import', () => {
  it('finds files relative to the importing one', async () => {
    const program = "local lib = import 'lib/main.libsonnet', helper = import 'lib/parts/helper.libsonnet'; [lib.f(1), helper.up, helper.file]";
    expect(await valueOf(program, { importer: filesImporter(files) })).toEqual([[1, 1], 'sibling', 'lib/parts/helper.libsonnet']);
  });

  it('reads a file once, and only when it is needed', async () => {
    const reads: string[] = [];
    const program = "local unused = import 'nope.libsonnet'; { a: (import 'lib/sibling.jsonnet'), b: (import 'lib/sibling.jsonnet'), c:: import 'missing' }";
    expect(await valueOf(program, { importer: filesImporter(files, reads) })).toEqual({ a: 'sibling', b: 'sibling' });
    expect(reads).toEqual(['lib/sibling.jsonnet']);
  });

  it('lets files import each other as long as no value needs itself', async () => {
    expect(await valueOf("import 'a.libsonnet'", { importer: filesImporter(files) })).toEqual({ name: 'a', both: 'ab' });
    expect((await errorOf("import 'loop.libsonnet'", { importer: filesImporter(files) })).message).toBe('RUNTIME ERROR: more than 100 files import each other in a row');
  });

  it('takes text and bytes as they are', async () => {
    const importer = filesImporter(files);
    expect(await valueOf("[importstr 'text.txt', std.length(importbin 'text.txt'), (importbin 'text.txt')[14:16]]", { importer })).toEqual(['line 1\nline 2 é\n', 17, [195, 169]]);
  });

  it('refuses computed paths', async () => {
    expect((await errorOf("import 'a' + '.libsonnet'")).message).toBe('Computed imports are not allowed');
    expect((await errorOf("importstr ('a')")).message).toBe('Computed imports are not allowed');
  });

  it('fails where there is no such file, no importer, or the importer fails at once', async () => {
    const program = "{\n  a: import 'nope.libsonnet',\n}";
    expect(await errorOf(program, { importer: filesImporter({}) })).toMatchObject({ message: 'RUNTIME ERROR: couldn\'t open import "nope.libsonnet"', at: { file: 'main.jsonnet', line: 2, column: 6 } });
    expect((await errorOf(program)).message).toContain('no imports here');
    const importer = {
      read: () => {
        throw new Error('forbidden');
      },
    };
    expect((await errorOf(program, { importer })).message).toBe('RUNTIME ERROR: forbidden');
  });

  it('answers at once where the importer does', async () => {
    const importer = { read: (path: string) => ({ path, bytes: new TextEncoder().encode("'now'") }) };
    expect(await evaluate("import 'x'", { importer })).toBe('"now"');
  });
});

describe('errors of imported files', () => {
  const importer = filesImporter(files);

  it.each([
    { name: 'of syntax', program: "{ a: import 'broken.libsonnet' }", message: 'Unexpected: "}" while parsing terminal', at: { file: 'broken.libsonnet', line: 4, column: 1 } },
    { name: 'of names', program: "local u = import 'unknown.libsonnet'; u.b", message: 'Unknown variable: nope', at: { file: 'unknown.libsonnet', line: 2, column: 6 } },
    { name: 'of evaluation', program: "(import 'lib/main.libsonnet').boom", message: 'RUNTIME ERROR: boom in lib', at: { file: 'lib/main.libsonnet', line: 4, column: 10 } },
  ])('point into the file: $name', async ({ program, message, at }) => {
    const error = await errorOf(program, { importer });
    expect(error).toMatchObject({ message, at });
    expect(error.textOf(at.file)).toBe(files[at.file as keyof typeof files]);
  });

  it('show the way back to the program', async () => {
    const error = await errorOf("local lib = import 'lib/main.libsonnet';\n{ x: lib.boom }", { importer });
    expect(error.trace).toEqual(['lib/main.libsonnet:4:10  object <anonymous>', 'main.jsonnet:2:6  object <anonymous>', 'output.x']);
  });
});
