import { invalidParameter } from './failure.ts';
import type { Simulation } from './simulation.ts';

/** What a client says about the page it wants. */
export interface PageRequest {
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

/** One page and, if there is more, the way to the next. */
export interface Page<T> {
  items: T[];
  nextToken?: string;
}

/**
 * Cuts a list into pages. `scope` is what the listing is about (operation and filters): a token of another listing is
 * refused, as is one that never was.
 */
export function pageOf<T>(
  sim: Simulation,
  all: readonly T[],
  scope: string,
  asked: PageRequest,
  usual: number,
): Page<T> {
  const size = Math.max(1, Math.min(asked.maxResults ?? usual, usual, sim.pageSize ?? usual));
  let start = 0;
  if (asked.nextToken !== undefined && asked.nextToken !== '') start = readToken(asked.nextToken, scope);
  else if (sim.options.emptyPages === true) return { items: [], nextToken: writeToken(0, scope) };
  const end = start + size;
  const items = all.slice(start, end);
  return end < all.length ? { items, nextToken: writeToken(end, scope) } : { items };
}

const writeToken = (offset: number, scope: string): string =>
  Buffer.from(JSON.stringify([offset, scope])).toString('base64url');

function readToken(token: string, scope: string): number {
  try {
    const read = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(read) && typeof read[0] === 'number' && read[1] === scope) return read[0];
  } catch {
    // Not one of ours: refused below.
  }
  throw invalidParameter('Invalid token.');
}
