import type { Position } from '../support/errors.ts';
import { excerptOf } from './excerpt.ts';
import { lineAt, type Path, positionAt } from './position.ts';

/** A file as the user wrote it. */
export interface Source {
  /** As messages name it. */
  path: string;
  text: string;
}

/** What rendered a file last: `none` when nothing in it asked for it. */
export type Engine = 'none' | 'template' | 'jsonnet' | 'mustache';

/** The text of a file after its templates, with the way back to the file. */
export interface Rendered {
  path: string;
  /** As the user wrote it. */
  source: string;
  /** After rendering. */
  text: string;
  engine: Engine;
  /** Where in the user's file the character at `offset` of `text` comes from; absent for what Jsonnet made. */
  originOf(offset: number): Position | undefined;
  /** Where a member of what Jsonnet made is written, or the nearest around it that can be seen. */
  memberAt?(path: Path): { key: Position; value: Position } | undefined;
}

/** A text in which nothing was rendered: every character stands where it stands. */
export const literally = ({ path, text }: Source): Rendered => ({
  path,
  source: text,
  text,
  engine: 'none',
  originOf: (offset) => positionAt(text, offset, path),
});

/** The place in the user's file of a character of the rendered text; what Jsonnet made has none, so the file is named. */
export const placeOf = (rendered: Rendered, offset: number): Position => rendered.originOf(offset) ?? { file: rendered.path, line: 1, column: 1 };

/** The line of the user's file and, where rendering changed it, the line that came out, each with its caret. */
export function renderedExcerpt(rendered: Rendered, offset: number): string {
  const came = positionAt(rendered.text, offset, rendered.path);
  const origin = rendered.originOf(offset);
  const excerpt = excerptOf(rendered.text, came);
  if (origin === undefined) return `  what came out of ${rendered.path}:\n${excerpt}`;
  const written = excerptOf(rendered.source, origin);
  const same = lineAt(rendered.source, origin.line) === lineAt(rendered.text, came.line);
  return same ? written : `${written}\n  rendered:\n${excerpt}`;
}
