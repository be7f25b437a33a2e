import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** What each stage may import; an import only ever points down this table, and `import type` counts. */
const edges: Record<string, readonly string[]> = {
  main: ['action', 'commands', 'world', 'support'],
  post: ['action', 'commands', 'world', 'support'],
  world: ['world', 'ecs', 'lookups', 'verify', 'definitions', 'action', 'support'],
  commands: ['commands', 'world', 'action', 'report', 'verify', 'ecs', 'plan', 'lookups', 'definitions', 'config', 'rendering', 'support'],
  action: ['action', 'report', 'plan', 'rendering', 'support'],
  report: ['report', 'ecs', 'plan', 'definitions', 'support'],
  verify: ['verify', 'ecs', 'definitions', 'config', 'support'],
  ecs: ['ecs', 'plan', 'definitions', 'config', 'support'],
  plan: ['plan', 'definitions', 'config', 'support'],
  lookups: ['lookups', 'config', 'rendering', 'support'],
  definitions: ['definitions', 'config', 'rendering', 'support'],
  config: ['config', 'rendering', 'support'],
  rendering: ['rendering', 'support'],
  support: ['support'],
};

/** Files that touch the runner, the SDK or Node by value. Everything else asks the World. */
const shell = [/^main\.ts$/, /^post\.ts$/, /^world\.ts$/, /^world\//, /^action\/runner\.ts$/];

/** Packages without effects, each imported by value where named and nowhere else. */
const purePackages: Record<string, readonly string[]> = {
  'js-yaml': ['rendering/yaml.ts'],
  mustache: ['rendering/mustache/view.ts'],
  'node:crypto': ['rendering/jsonnet/', 'lookups/tfstate/'],
  'node:path': [''],
};

interface Import {
  from: string;
  type: boolean;
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const textOf = (name: string): string => readFileSync(join(src, name), 'utf8');
const stageOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/\.ts$/, ''));

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, type, clause = '', from = ''] of text.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'/gms)) {
    const named = clause.replace(/[{}\s]/g, '').split(',').filter((part) => part !== '');
    const onlyTypes = type !== undefined || (clause.trim().startsWith('{') && clause.split(',').every((part) => /^[{\s]*type\s/.test(part) || part.trim() === '}' || part.trim() === ''));
    found.push({ from, type: onlyTypes && named.length > 0 });
  }
  for (const [, from = ''] of text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) found.push({ from, type: false });
  return found;
}

const isShell = (name: string): boolean => shell.some((pattern) => pattern.test(name));
const targetOf = (name: string, from: string): string => relative(src, resolve(src, dirname(name), from)).replaceAll('\\', '/');

describe('the layout of src', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(30));

  it('only imports downstream', () => {
    const wrong = sources.flatMap((name) =>
      importsOf(textOf(name))
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => targetOf(name, from))
        .filter((target) => !(edges[stageOf(name)] ?? []).includes(stageOf(target)))
        .map((target) => `${name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the Jsonnet evaluator apart from the rest of rendering', () => {
    const wrong = sources
      .filter((name) => name.startsWith('rendering/jsonnet/'))
      .flatMap((name) => importsOf(textOf(name)).filter(({ from }) => from.startsWith('.')).map(({ from }) => targetOf(name, from)))
      .filter((target) => !target.startsWith('rendering/jsonnet/') && !target.startsWith('support/'));
    expect(wrong).toEqual([]);
  });

  it('imports packages by value in shell files only', () => {
    const wrong = sources
      .filter((name) => !isShell(name))
      .flatMap((name) =>
        importsOf(textOf(name))
          .filter(({ from, type }) => !from.startsWith('.') && !type)
          .filter(({ from }) => !(purePackages[from] ?? []).some((place) => name.startsWith(place)))
          .map(({ from }) => `${name} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it('uses no environment, clock, randomness or output outside the shell', () => {
    const effects = /\bprocess\.(?:env|std|exit|on|off|cwd|argv|pid|kill|hrtime|memory|platform|nextTick)|\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bsetInterval\(|\bconsole\.\w+\(|\bMath\.random\(|\bperformance\.|\bfetch\(/;
    const wrong = sources.filter((name) => !isShell(name)).flatMap((name) => {
      const hit = textOf(name).split('\n').findIndex((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && effects.test(line));
      return hit < 0 ? [] : [`${name}:${hit + 1}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no import cycles, counting types', () => {
    const graph = new Map(sources.map((name) => [name, importsOf(textOf(name)).filter(({ from }) => from.startsWith('.')).map(({ from }) => targetOf(name, from))]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) cycles.push([...path.slice(path.indexOf(name)), name].join(' → '));
      if (done.has(name) || path.includes(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
      done.add(name);
    };
    for (const name of sources) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('lets the simulator share nothing with src', () => {
    const simulator = join(root, 'simulator');
    const wrong = readdirSync(simulator, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /from '(\.\.\/)+src\//.test(readFileSync(join(simulator, name), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
