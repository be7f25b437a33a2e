import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { inputTable } from '../src/action/input-table.ts';
import { outputNames } from '../src/action/outputs.ts';
import { causesPage } from '../scripts/causes-table.ts';
import { readmeWithTables } from '../scripts/readme-tables.ts';
import { knownCauses } from '../src/ecs/causes/index.ts';

const root = join(import.meta.dirname, '..');
const pages = [...readdirSync(root), ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const blocks = (text: string, language: string): string[] => [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, indent = '', body = '']) => body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
const prose = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string => heading.toLowerCase().replace(/`/g, '').replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
const anchors = (text: string): string[] => [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** Everything with a `uses` in a document, however deep. */
function steps(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(steps);
  if (value === null || typeof value !== 'object') return [];
  return [...('uses' in value ? [value as Step] : []), ...Object.values(value).flatMap(steps)];
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to what exists', () => {
    const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
    const broken = links.filter((target) => {
      const [path = '', hash] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(root, file))) return true;
      return hash !== undefined && file.endsWith('.md') && !anchors(read(file)).includes(hash);
    });
    expect(broken).toEqual([]);
  });

  it('has examples that can be read', () => {
    for (const block of blocks(text, 'yaml')) expect(load(block)).toBeDefined();
    for (const block of blocks(text, 'json')) expect(JSON.parse(block.trim().startsWith('"') ? `{${block}}` : block)).toBeDefined();
  });

  it('uses inputs that exist', () => {
    const used = blocks(text, 'yaml').flatMap((block) => steps(load(block)));
    const ours = used.filter(({ uses }) => uses?.startsWith('org/ecs-deploy-action@') === true);
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputTable))).toEqual([]);
    const reusable = used.filter(({ uses }) => uses?.includes('/.github/workflows/deploy.yml@') === true);
    expect(reusable.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !workflowInputs.includes(name))).toEqual([]);
  });

  it('uses outputs that exist', () => {
    const used = [...text.matchAll(/steps\.deploy\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !outputNames.some((known) => known === name))).toEqual([]);
  });

  it('speaks of this repository alone, and has nothing left to do', () => {
    expect(text).not.toMatch(/TODO|FIXME|XXX|\/work\/|\.\.\/shared/);
  });
});

const workflow = load(read('.github/workflows/deploy.yml')) as { on: { workflow_call: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } } };
const workflowInputs = Object.keys(workflow.on.workflow_call.inputs);

describe('README.md', () => {
  it('has the tables of action.yml', async () => expect(await readmeWithTables()).toBe(read('README.md')));
});

describe('docs/causes.md', () => {
  it('has every known cause', async () => {
    expect(await causesPage()).toBe(read('docs/causes.md'));
    for (const { id } of knownCauses) expect(read('docs/causes.md')).toContain(`| \`${id}\``);
  });
});

describe('docs/waiting.md', () => {
  it('has every value of deployment-status', () => {
    const [, described = ''] = /\| `deployment-status` \| ([^|]+)\|/.exec(read('README.md')) ?? [];
    const statuses = [...described.matchAll(/`([a-z-]+)`/g)].map(([, status = '']) => status);
    expect(statuses).toHaveLength(9);
    for (const status of statuses) expect(read('docs/waiting.md')).toContain(`| \`${status}\` |`);
  });
});

describe('docs/reusable-workflow.md', () => {
  it('names the outputs of the workflow', () => {
    const page = read('docs/reusable-workflow.md');
    for (const name of Object.keys(workflow.on.workflow_call.outputs)) expect(page).toContain(`\`${name}\``);
  });
});

describe('docs/migration.md', () => {
  it('names inputs that exist where it says what to write', () => {
    const rows = [...read('docs/migration.md').matchAll(/^\| `--?[^|]*\| ([^|]*) \|$/gm)].map(([, cell = '']) => cell);
    const names = rows.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)(?::[^`]*)?`/g)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !(name in inputTable))).toEqual([]);
  });
});
