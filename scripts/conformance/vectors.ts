// Vector files: which runner a file is for shows in its lines, so that files may have any name and stand anywhere.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { runJqVectors } from './jq-vectors.ts';
import { runJsonnetVectors } from './jsonnet-vectors.ts';
import type { VectorResult } from './result.ts';
import { runTemplateVectors } from './template-vectors.ts';
import { runTfstateVectors } from './tfstate-vectors.ts';
import { runYamlVectors } from './yaml-vectors.ts';

type Line = Record<string, unknown>;

/** Runs every line of a file; what cannot be run at all is one miss, so that the other files still are. */
export async function runVectorFile(path: string): Promise<VectorResult[]> {
  try {
    return await runLines(path, linesOf(await readFile(path, 'utf8')));
  } catch (error) {
    return [{ name: '(the file)', ok: false, wanted: 'a file of vectors', came: error instanceof Error ? error.message : String(error) }];
  }
}

const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Line];
    } catch (error) {
      throw new Error(`line ${i + 1} is no JSON: ${String(error)}`);
    }
  });

async function runLines(path: string, lines: readonly Line[]): Promise<VectorResult[]> {
  const first = lines[0];
  if (first === undefined) throw new Error('the file is empty');
  if ('template' in first) return runTemplateVectors(lines as never);
  if ('code' in first || 'files' in first) return runJsonnetVectors(lines as never);
  if ('yaml' in first) return runYamlVectors(lines as never);
  if ('input' in first || 'q' in first) return runJqVectors(lines as never);
  if ('key' in first) return runTfstateVectors(lines as never, await stateBeside(path));
  throw new Error(`the fields ${Object.keys(first).join(', ')} belong to no known kind of vector`);
}

/** The state that a file of addresses is over: the one of its name, edge.tfstate, or the only one beside it. */
async function stateBeside(path: string): Promise<string> {
  const folder = dirname(resolve(path));
  const states = (await readdir(folder)).filter((name) => name.endsWith('.tfstate'));
  const own = `${basename(path, '.jsonl').replace(/^tfstate-/, '')}.tfstate`;
  const name = states.find((state) => state === own) ?? states.find((state) => state === 'edge.tfstate') ?? states[0];
  if (name === undefined) throw new Error('there is no .tfstate file beside it');
  return readFile(join(folder, name), 'utf8');
}
