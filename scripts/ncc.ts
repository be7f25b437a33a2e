// ncc, told to take what packages offer to bundlers.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

interface Asset {
  source: string | Buffer;
}

/** What ncc makes of an entry: the code of index.js, and the files beside it. */
export type Ncc = (input: string, options: object) => Promise<{ code: string; assets: Record<string, Asset> }>;

const known = '["import","node",';
const wanted = '["import","module","node",';

/**
 * ncc with the export condition `module`, for which it has no option. The SDK's core packages give their ESM build under
 * that name; without it the bundle gets their CommonJS build, in which nothing can be left out: 300 kB more at every start.
 * Throws when this version of ncc writes its conditions in another way.
 */
export function loadNcc(): Ncc {
  const path = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/index.js.cache.js');
  const parts = readFileSync(path, 'utf8').split(known);
  if (parts.length !== 2) throw new Error(`ncc names the conditions ${known} ${parts.length - 1} times instead of once: look at scripts/ncc.ts`);
  const module: { exports: unknown } = { exports: {} };
  const run = new Script(Module.wrap(parts.join(wanted)), { filename: path }).runInThisContext() as (...names: unknown[]) => void;
  run(module.exports, createRequire(path), module, path, dirname(path));
  return module.exports as Ncc;
}
