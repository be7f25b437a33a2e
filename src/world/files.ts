import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Files } from '../support/files.ts';

/** The file system below the step's working directory; absolute paths are taken as they are. */
export function openFiles(workingDirectory: string): Files {
  const at = (path: string): string => resolve(workingDirectory, path);
  return {
    readText: (path) => readFile(at(path), 'utf8'),
    readBytes: (path) => readFile(at(path)),
    exists: (path) =>
      access(at(path)).then(
        () => true,
        () => false,
      ),
    writeText: async (path, text) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    },
  };
}
