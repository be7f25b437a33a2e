// Programs for Jsonnet: code, and what go-jsonnet manifests or that it fails.
import { posix } from 'node:path';
import { evaluateJsonnet, type Importer, type Native } from '../../src/rendering/jsonnet/index.ts';
import type { VectorResult } from './result.ts';

export interface JsonnetVector {
  code?: string;
  name?: string;
  files?: Record<string, string>;
  out?: string;
  err?: string;
}

/** The environment that the vectors were made in. */
const environment: ReadonlyMap<unknown, string> = new Map([['IMAGE_URI', 'img:1'], ['A', 'b']]);

/** The natives that the vectors were made with. */
export const knownNatives: Readonly<Record<string, Native>> = {
  env: { params: ['name', 'default'], call: ([name, otherwise]) => environment.get(name) ?? otherwise ?? null },
  must_env: {
    params: ['name'],
    call: ([name]) => {
      const value = environment.get(name);
      if (value === undefined) throw new Error(`must_env: ${String(name)} is not set`);
      return value;
    },
  },
  tfstate: { params: ['address'], call: ([address]) => ({ addr: address ?? null, list: [1, 'x', null, true] }) },
};
const known: Readonly<Record<string, string>> = { 'lib.libsonnet': "{f(x):: x + 1, v: 'lib'}", 't.txt': 'hello\n' };

/** The files that can be imported, and further ones: relative to the importing file, else as the name stands. */
export function knownFiles(files: Readonly<Record<string, string>>): Importer {
  const texts: Readonly<Record<string, string>> = { ...known, ...files };
  return {
    read: (path, from) => {
      const found = [posix.join(posix.dirname(from), path), path].find((candidate) => Object.hasOwn(texts, candidate));
      if (found === undefined) throw new Error(`import not available ${path}`);
      return { path: found, bytes: Buffer.from(texts[found] ?? '') };
    },
  };
}

async function came({ code, name = 'main.jsonnet', files = {} }: JsonnetVector): Promise<string> {
  const main = code ?? files[name] ?? '';
  try {
    return await evaluateJsonnet({ path: name, text: main, thisFile: '' }, { natives: knownNatives, extStr: { name: 'John' }, extCode: { code: '{a: 1 + 2}' }, importer: knownFiles(files) });
  } catch {
    return 'error';
  }
}

/** Runs the lines of a Jsonnet vector file; of an error only the fact counts. */
export async function runJsonnetVectors(lines: readonly JsonnetVector[]): Promise<VectorResult[]> {
  const results: VectorResult[] = [];
  for (const line of lines) {
    const wanted = line.err === undefined ? (line.out ?? '') : 'error';
    const answer = await came(line);
    results.push({ name: JSON.stringify(line.code ?? line.name), ok: answer === wanted, wanted: line.err ?? wanted, came: answer });
  }
  return results;
}
