import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StateFiles } from '../lookups/world.ts';

/**
 * States on this machine, below the step's working directory. They are read in one go: a state of 100 MB through
 * promises takes longer and, in pieces, twice the memory.
 */
export function openStateFiles(workingDirectory: string): StateFiles {
  const at = (path: string): string => resolve(workingDirectory, path);
  return {
    size: async (path) => {
      const found = await stat(at(path));
      if (found.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
      return found.size;
    },
    readText: async (path) => readFileSync(at(path), 'utf8'),
  };
}
