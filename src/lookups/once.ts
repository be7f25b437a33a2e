/** Asks each question once: a second one for the same key gets the same promise, even while the first is under way. */
export function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const asking = ask(key);
    asked.set(key, asking);
    return asking;
  };
}
