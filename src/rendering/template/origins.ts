import { placeIn } from './fault.ts';

/** Leads from the rendered text back to the template. */
export interface OriginMap {
  /** Line and column, from 1, of where the character at this offset of the output came from. */
  originOf(offset: number): { line: number; column: number };
}

/** Collects, in order, from where in the source each piece of output comes. */
export class OriginsBuilder {
  private readonly outputs: number[] = [];
  private readonly sources: number[] = [];
  private readonly literals: boolean[] = [];

  add(output: number, source: number, literal: boolean): void {
    this.outputs.push(output);
    this.sources.push(source);
    this.literals.push(literal);
  }

  /** Literal text maps character by character; what an action wrote maps to the action. */
  build(text: string): OriginMap {
    return {
      originOf: (offset) => {
        let low = 0;
        let high = this.outputs.length - 1;
        while (low < high) {
          const middle = Math.ceil((low + high) / 2);
          if ((this.outputs[middle] ?? 0) <= offset) low = middle;
          else high = middle - 1;
        }
        const source = this.sources[low] ?? 0;
        const shift = this.literals[low] === true ? offset - (this.outputs[low] ?? 0) : 0;
        const { line, column } = placeIn(text, Math.min(text.length, source + shift));
        return { line, column };
      },
    };
  }
}
