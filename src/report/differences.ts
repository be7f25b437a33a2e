import type { Difference, Path } from '../definitions/definitions.ts';
import { hidden } from './redact.ts';
import type { Report } from './report.ts';

/** A path as one would write it in code: `containerDefinitions[0].image`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, part) => text + (typeof part === 'number' ? `[${part}]` : memberText(part, text === '')), '') || '(the whole document)';

const memberText = (name: string, isFirst: boolean): string =>
  /^[A-Za-z_][\w-]*$/.test(name) ? `${isFirst ? '' : '.'}${name}` : `[${JSON.stringify(name)}]`;

/** One difference as lines of a `diff` block: the path, what is there now, what the files say. */
export function differenceText({ path, from, to }: Difference): string {
  const title = `@@ ${pathText(path)} @@`;
  if (from === hidden && to === hidden) return `${title}\n! the value changes; it is not shown`;
  return [title, ...valueLines('-', from), ...valueLines('+', to)].join('\n');
}

/** All differences of one document as unified text; '' when there are none. */
export function unifiedText({ differences, compared }: Pick<Report, 'differences' | 'compared'>, subject: Difference['subject'], most = Infinity): string {
  const own = differences.filter((difference) => difference.subject === subject).slice(0, most);
  if (own.length === 0) return '';
  const sides = compared?.[subject];
  const heading = sides === undefined ? [] : [`--- ${sides.from ?? '(nothing)'}`, `+++ ${sides.to}`];
  return [...heading, ...own.map(differenceText)].join('\n');
}

const valueLines = (sign: string, value: unknown): string[] =>
  value === undefined ? [] : (JSON.stringify(value, null, 2) ?? String(value)).split('\n').map((line) => `${sign} ${line}`);
