// Every file that is made from another one. `npm run generate` writes them, `--check` fails when one is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { causesPage } from './causes-table.ts';
import { generatedSchema } from './config-schema.ts';
import { readmeWithTables } from './readme-tables.ts';

const root = join(import.meta.dirname, '..');

/** File → its text as it should be. */
const makers: Record<string, () => Promise<string> | string> = {
  'schema/ecspresso.schema.json': generatedSchema,
  'README.md': readmeWithTables,
  'docs/causes.md': causesPage,
};

const check = process.argv.includes('--check');
for (const [name, make] of Object.entries(makers)) {
  const path = join(root, name);
  const wanted = await make();
  const current = await readFile(path, 'utf8').catch(() => '');
  if (wanted === current) continue;
  if (check) {
    console.log(`${name} is stale: run npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(path, wanted);
    console.log(`wrote ${name}`);
  }
}
