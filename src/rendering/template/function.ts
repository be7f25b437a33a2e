/** Go types of a function's parameters, as far as they matter. */
export type Kind = 'string' | 'int' | 'any';

/** A function that templates may call. Ints arrive as `GoInt`, floats as numbers. */
export interface TemplateFunction {
  params: readonly Kind[];
  /** Type of the further arguments, e.g. `env(...string)`. */
  variadic?: Kind;
  /** What it answers: text, boolean, a JSON value (numbers are float64, objects are maps), or a promise of it. */
  call(args: readonly unknown[]): unknown;
}

/** Functions by name. */
export type FunctionTable = Readonly<Record<string, TemplateFunction>>;
