/** The answer to a question that is told by one text; equal questions have one answer. */
export type Ask<T> = (key: string) => Promise<T>;

/** Asks each question once: a second one for the same key gets the same promise, even while the first is under way. */
export function once<T>(ask: Ask<T>): Ask<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const asking = ask(key);
    asked.set(key, asking);
    return asking;
  };
}
