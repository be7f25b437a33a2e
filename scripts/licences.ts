// The licences of every package that a bundle reaches, transitive ones included, as one text for dist/licenses.txt.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

interface PackageFile {
  name: string;
  version: string;
  license?: string;
}

/**
 * Folders of the packages that the entries import, directly or not. ncc's own list leaves out what webpack joins into one
 * module with its importer, so the modules are counted by another bundler, with the same rules of resolution; what
 * tree-shaking drops later is listed, too.
 */
async function packagesOf(entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'unused',
    bundle: true,
    write: false,
    splitting: true,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const folders = Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  // Its runtime stands at the head of every file.
  return [...new Set([...folders, 'node_modules/@vercel/ncc'])].sort();
}

/** Texts are those of the packages; where one ships none, its licence is named with where the package says so. */
async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as PackageFile;
  const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()));
  const head = `${name} ${version}\n${license ?? 'licence not stated'}`;
  return [head, ...(texts.length === 0 ? ['The package ships no licence text; its package.json names the licence above.'] : texts)].join('\n\n');
}

/** One block for each package, in the order of their names. */
export async function licencesOf(entries: readonly string[]): Promise<string> {
  const blocks = await Promise.all((await packagesOf(entries)).map(licenceOf));
  return `${[...new Set(blocks)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
