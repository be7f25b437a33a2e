import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

/** Cells of every row that begins with a package name. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

const [bundled = '', development = ''] = read('docs/dependencies.md').split('\n## ').slice(1);
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Package;
const versionsOf = (rows: string[][]): Record<string, string> => Object.fromEntries(rows.map(([name = '', version = '']) => [name.replaceAll('`', ''), version]));

describe('docs/dependencies.md', () => {
  it('has a row with the version for everything that the bundle may hold', () => expect(versionsOf(rowsOf(bundled))).toEqual(dependencies));

  it('has a row with the version for everything else', () => expect(versionsOf(rowsOf(development))).toEqual({ ...devDependencies, ...optionalDependencies }));

  it('says why each is there, and its licence as the package states it', () => {
    for (const row of [...rowsOf(bundled), ...rowsOf(development)]) {
      const [name = '', , why = ''] = row;
      expect([name, why.length > 4]).toEqual([name, true]);
      const file = join('node_modules', name.replaceAll('`', ''), 'package.json');
      // Binaries for other systems are not installed here.
      if (!existsSync(join(root, file))) continue;
      const { license } = JSON.parse(read(file)) as { license: string };
      expect([name, row.includes(license)]).toEqual([name, true]);
    }
  });
});

describe('dist/licenses.txt', () => {
  it('holds a text for every package that is imported by value', () => {
    const licences = read('dist/licenses.txt');
    const unused = ['@actions/github'];
    const missing = Object.keys(dependencies).filter((name) => !unused.includes(name) && !new RegExp(`^${name} ${dependencies[name]}$`, 'm').test(licences));
    expect(missing).toEqual([]);
  });
});
