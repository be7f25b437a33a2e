import type { Difference, Path } from '../definitions/definitions.ts';
import { hidden } from './redact.ts';

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

const valueLines = (sign: string, value: unknown): string[] =>
  value === undefined ? [] : (JSON.stringify(value, null, 2) ?? String(value)).split('\n').map((line) => `${sign} ${line}`);
