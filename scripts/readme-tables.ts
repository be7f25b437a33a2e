// The tables of inputs and outputs in README.md, made from action.yml. `npm run generate` writes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { between, cell, tableLines } from './markdown.ts';

const root = join(import.meta.dirname, '..');

interface Entry {
  description: string;
  default?: string;
}

interface ActionFile {
  inputs: Record<string, Entry>;
  outputs: Record<string, Entry>;
}

/** README.md as it should be: everything between the markers made anew, the rest as it is. */
export async function readmeWithTables(): Promise<string> {
  const [readme, text] = await Promise.all(['README.md', 'action.yml'].map((name) => readFile(join(root, name), 'utf8')));
  const action = load(text ?? '') as ActionFile;
  return between(between(readme ?? '', 'inputs', inputTables(action, text ?? '')), 'outputs', outputTable(action));
}

/** One table for each comment in action.yml that heads a group of inputs. */
function inputTables({ inputs }: ActionFile, text: string): string {
  const lines = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:')).split('\n');
  const groups: { title: string; names: string[] }[] = [];
  for (const line of lines) {
    const [, title, name] = /^ {2}(?:# (.+)|([\w-]+):)$/.exec(line) ?? [];
    if (title !== undefined) groups.push({ title, names: [] });
    if (name !== undefined) groups.at(-1)?.names.push(name);
  }
  return groups.map(({ title, names }) => [`#### ${title}`, '', ...tableLines(['input', 'default', 'what it does'], names.map((name) => inputRow(name, inputs[name])))].join('\n')).join('\n\n');
}

const inputRow = (name: string, entry: Entry | undefined): string[] => [`\`${name}\``, entry?.default === undefined ? '' : `\`${entry.default}\``, cell(entry?.description)];

const outputTable = ({ outputs }: ActionFile): string =>
  tableLines(['output', 'what it is'], Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])).join('\n');
