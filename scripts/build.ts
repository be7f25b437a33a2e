// Builds dist/ from src/: one bundle per entry, reproducible bit for bit. `--check` compares with what is committed.
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { licencesOf } from './licences.ts';
import { loadNcc } from './ncc.ts';
import { shrunk } from './shrink.ts';

const root = join(import.meta.dirname, '..');
const entries = [
  { source: 'src/main.ts', folder: '' },
  { source: 'src/post.ts', folder: 'post' },
];

async function bundle(folder: string): Promise<void> {
  const ncc = loadNcc();
  for (const entry of entries) {
    const { code, assets } = await ncc(join(root, entry.source), {
      cache: false,
      // CommonJS: Node finds and compiles its files a little faster than those of ESM.
      esm: false,
      quiet: true,
      mainFields: ['module', 'main'],
      target: 'es2022',
    });
    const files = { 'index.js': code, ...Object.fromEntries(Object.entries(assets).map(([name, asset]) => [name, asset.source])) };
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, entry.folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, name.endsWith('.js') ? await shrunk(String(content)) : content);
    }
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await writeFile(join(folder, 'licenses.txt'), await licencesOf(entries.map(({ source }) => source)));
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

async function differences(a: string, b: string): Promise<string[]> {
  const names = new Set([...(await filesBelow(a)), ...(await filesBelow(b))]);
  const read = (folder: string, name: string) => readFile(join(folder, name)).catch(() => Buffer.alloc(0));
  const differing: string[] = [];
  for (const name of names) if (!(await read(a, name)).equals(await read(b, name))) differing.push(name);
  return differing.sort();
}

const dist = join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(join(tmpdir(), 'dist-'));
  await bundle(fresh);
  const differing = await differences(dist, fresh);
  await rm(fresh, { recursive: true });
  console.log(differing.length === 0 ? 'dist/ is what src/ builds' : `dist/ is stale, run npm run build: ${differing.join(', ')}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  await rm(dist, { recursive: true, force: true });
  await bundle(dist);
  for (const name of await filesBelow(dist)) console.log(`${String((await readFile(join(dist, name))).length).padStart(9)}  ${name}`);
}
