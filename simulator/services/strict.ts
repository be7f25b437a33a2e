/** The members that an operation takes; for the services whose schemas the simulator does not load. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** Names the members of an input that AWS would swallow. */
export const strictly =
  (members: Members) =>
  (operation: string, input: unknown): string[] => {
    const known = members[operation];
    if (known === undefined || typeof input !== 'object' || input === null) return [];
    return Object.keys(input)
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is not a member of the input of ${operation}`);
  };
