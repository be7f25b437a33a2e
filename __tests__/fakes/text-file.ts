import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/**
 * Compares a text that people read with the file that holds it, so that a change shows as a plain diff of that file.
 * `UPDATE_TEXTS=1` writes the files anew; read them before they are committed.
 */
export function expectTextFile(path: string, text: string): void {
  if (process.env['UPDATE_TEXTS'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
