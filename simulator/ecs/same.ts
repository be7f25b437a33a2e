/** Whether two settings mean the same: absent equals empty and switched off, order matters only in lists of objects. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(reduced(value) ?? null);
}

function reduced(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    const items = value.map(reduced);
    return items.every((item) => typeof item === 'string') ? [...items].sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const members = Object.entries(value)
    .map(([name, member]) => [name, reduced(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const off = members.length === 1 && members[0]?.[0] === 'enabled' && members[0][1] === false;
  return members.length === 0 || off ? undefined : Object.fromEntries(members);
}
