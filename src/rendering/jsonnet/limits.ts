/** What keeps a program from running for ever, or out of memory. Each is far from what a deployment needs. */
export interface Limits {
  /** Calls and evaluations of thunks and fields within each other. go-jsonnet: `--max-stack` */
  frames: number;
  /** Evaluations of thunks, calls, and elements that the standard library goes through. One stands for about 100 bytes of memory as well. */
  steps: number;
  /** Elements of one array. */
  elements: number;
  /** Objects that are added up in one. */
  layers: number;
  /** UTF-16 units of one string. */
  characters: number;
  /** UTF-16 units of the manifested text. */
  output: number;
  /** Files that import each other in a row. */
  imports: number;
}

export const defaultLimits: Limits = {
  frames: 500,
  steps: 20_000_000,
  elements: 10_000_000,
  layers: 100_000,
  characters: 50_000_000,
  output: 64_000_000,
  imports: 100,
};
