import type { Position } from '../support/errors.ts';
import { DefinitionRenderer, type MustacheContext, type Piece } from './mustache/definition.ts';
import { readTokens, type Token } from './mustache/tokens.ts';
import { stockTokens } from './mustache/view.ts';
import { positionAt } from './position.ts';
import type { Source } from './rendered.ts';

/** What a Mustache definition becomes, with the way back to the file. */
export interface MustacheResult {
  text: string;
  originOf(offset: number): Position | undefined;
}

/**
 * Renders a definition file named `*.mustache`: values are JSON-escaped, unset variables and unknown names are errors,
 * look-ups are sections whose text is the argument, all asked at once. Partials do not exist. Errors: TEMPLATE.
 */
export async function renderDefinitionMustache(source: Source, context: MustacheContext): Promise<MustacheResult> {
  const tokens = tokensOf(source.text, (offset) => positionAt(source.text, offset, source.path));
  const pieces = await new DefinitionRenderer(source, context).render(tokens);
  return { text: pieces.map((piece) => piece.text).join(''), originOf: originsOf(source, pieces) };
}

/** Finds what is wrong with a template for summaries before it is rendered. Errors: TEMPLATE, with place. */
export function checkView(template: Source): void {
  tokensOf(template.text, (offset) => positionAt(template.text, offset, template.path));
}

const tokensOf = (text: string, place: (offset: number) => Position): readonly Token[] => readTokens(text, () => stockTokens(text), place);

/** Binary search over the pieces: text keeps its place, a value belongs to the tag it came from. */
function originsOf(source: Source, pieces: readonly Piece[]): (offset: number) => Position | undefined {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    const into = piece?.literal === true ? Math.min(offset - (starts[low] ?? 0), piece.text.length) : 0;
    return positionAt(source.text, (piece?.start ?? 0) + into, source.path);
  };
}
