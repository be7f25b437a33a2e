/** Where the names of one scope of the program will be found at run time. Every scope is one Env. */
export class Scope {
  readonly #slots: ReadonlyMap<string, number>;
  readonly #outer: Scope | undefined;
  /** Whether `self` and `super` mean something. */
  readonly inObject: boolean;
  /** The function or object that is around, for stack traces. */
  readonly context: string;

  constructor(names: readonly string[], outer: Scope | undefined, options: { inObject?: boolean; context?: string } = {}) {
    this.#slots = new Map(names.map((name, i) => [name, i]));
    this.#outer = outer;
    this.inObject = options.inObject ?? outer?.inObject ?? false;
    this.context = options.context ?? outer?.context ?? '$';
  }

  /** How many scopes outwards a name is, and its slot there. */
  find(name: string): { hops: number; slot: number } | undefined {
    let hops = 0;
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.#outer) {
      const slot = scope.#slots.get(name);
      if (slot !== undefined) return { hops, slot };
      hops += 1;
    }
    return undefined;
  }
}
