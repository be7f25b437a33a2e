import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ownSummaryOf } from '../../src/action/own-summary.ts';
import { summaryView } from '../../src/action/summary-view.ts';
import { sampleReport, samples, type SampleName } from '../report/samples.ts';

const path = join(import.meta.dirname, '../../docs/summary.md');
const limits = { block: 10_000, rows: 100, sentence: 1000 };
const page = (): string => readFileSync(path, 'utf8');

interface Member {
  kind: string;
  example: string;
}

/** Every member that a view of any sample has, with its kind and the first value that says something. */
function members(): Map<string, Member> {
  const found = new Map<string, Member>();
  const rest = (Object.keys(samples) as SampleName[]).filter((name) => name !== 'failed');
  for (const name of ['failed', ...rest] as const) walk(summaryView(sampleReport(name), limits), '', found);
  const tops = [...found.keys()].filter((key) => !key.includes('.'));
  const place = (key: string): number => tops.indexOf(key.split('.')[0] ?? '');
  // Every table has `rows`; the page says so once.
  return new Map([...found].filter(([key]) => !key.endsWith('.rows')).sort(([a], [b]) => place(a) - place(b)));
}

function walk(value: object, prefix: string, found: Map<string, Member>): void {
  for (const [name, member] of Object.entries(value)) {
    const key = `${prefix}${name}`;
    const known = found.get(key);
    if (known === undefined || known.kind === 'table' || known.example === '') found.set(key, { kind: kindOf(name, member, known), example: exampleOf(member) || (known?.example ?? '') });
    if (member === null || typeof member !== 'object') continue;
    for (const entry of Array.isArray(member) ? member : [member]) if (typeof entry === 'object') walk(entry as object, `${key}.`, found);
  }
}

function kindOf(name: string, value: unknown, known: Member | undefined): string {
  if (value === null) return known?.kind ?? 'table';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'rows' in value ? 'table' : 'object';
  if (typeof value === 'boolean') return 'yes or no';
  if (typeof value === 'number') return 'number';
  return name.endsWith('Markdown') ? 'Markdown' : 'text';
}

function exampleOf(value: unknown): string {
  if (value === null || typeof value === 'object') return '';
  const [first = ''] = String(value).replace(/^```[^]*/, '').split('\n');
  const text = first.length > 60 ? `${first.slice(0, 60)}…` : first;
  return text === '' ? '' : `\`\` ${text.replaceAll('|', '\\|')} \`\``;
}

const rowPattern = /^\| `([\w.]+)` \| ([^|]*) \| (.*?) \| ((?:``.*``)?) ?\|$/;

/** The table as the page has it: member → the cells. */
function documented(): Map<string, { kind: string; text: string; example: string }> {
  const table = page().split('<!-- fields -->')[1]?.split('<!-- /fields -->')[0] ?? '';
  const rows = table.trim().split('\n').slice(2).map((line) => rowPattern.exec(line)?.slice(1));
  return new Map(rows.map((cells) => [cells?.[0] ?? '', { kind: cells?.[1] ?? '', text: cells?.[2] ?? '', example: (cells?.[3] ?? '').trim() }]));
}

/** With UPDATE_TEXTS=1 the rows are written anew; what a person wrote about a member stays. */
function update(): void {
  const old = documented();
  const rows = [...members()].map(([name, { kind, example }]) => `| \`${name}\` | ${kind} | ${old.get(name)?.text ?? ''} | ${example} |`);
  const [before = '', table = ''] = page().split(/(?<=<!-- fields -->\n)/);
  const [, after = ''] = table.split('<!-- /fields -->');
  const { template, report } = example();
  const result = ownSummaryOf(report, { path: 'example', text: template }).markdown.trimEnd();
  const text = `${before}| member | kind | what it is | for example |\n|:--|:--|:--|:--|\n${rows.join('\n')}\n<!-- /fields -->${after}`;
  writeFileSync(path, text.replace(/(<!-- example:result -->\n```markdown\n)[\s\S]*?```/, (_, start: string) => `${start}${result}\n\`\`\``));
}

const block = (marker: string): string => new RegExp(`<!-- example:${marker} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page())?.[1] ?? '';
const example = () => ({ template: block('template'), report: sampleReport('failed') });

if (process.env['UPDATE_TEXTS'] === '1') update();

describe('docs/summary.md', () => {
  it('lists exactly the members of the view', () => expect([...documented().keys()]).toEqual([...members().keys()]));

  it('gives each its kind and an example that is true', () => {
    const actual = new Map([...documented()].map(([name, { kind, example: shown }]) => [name, { kind, example: shown }]));
    expect(actual).toEqual(members());
  });

  it('says of each what it is', () => {
    expect([...documented()].filter(([, { text }]) => text.length < 4).map(([name]) => name)).toEqual([]);
  });

  it('shows what its example template really gives', () => {
    const { template, report } = example();
    const { markdown, warning } = ownSummaryOf(report, { path: 'example', text: template });
    expect(warning).toBeUndefined();
    expect(block('result')).toBe(`${markdown.trimEnd()}\n`);
  });
});
