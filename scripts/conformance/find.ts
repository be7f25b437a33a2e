// What there is to run below a path: vector files and case folders, however deep.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';

export interface Found {
  /** Files of vectors. */
  vectors: string[];
  /** Folders that hold a `case.json`. */
  cases: string[];
}

/** A path as the user means it: npm runs scripts in the folder of the package and tells where it was called. */
export function fromCaller(path: string, env: NodeJS.ProcessEnv = process.env): string {
  if (isAbsolute(path) || env['INIT_CWD'] === undefined) return path;
  const called = resolve(env['INIT_CWD'], path);
  return existsSync(called) ? called : path;
}

/** Looks below a folder in the order of the names; a file is taken for vectors whatever its name. */
export async function findBelow(path: string): Promise<Found> {
  if ((await stat(path)).isFile()) return { vectors: [path], cases: [] };
  const found: Found = { vectors: [], cases: [] };
  await collect(path, found);
  return found;
}

async function collect(folder: string, found: Found): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === 'case.json')) {
    found.cases.push(folder);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) await collect(path, found);
    else if (entry.name.endsWith('.jsonl')) found.vectors.push(path);
  }
}
