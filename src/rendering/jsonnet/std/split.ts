import type { Value } from '../value.ts';
import type { Call } from './library.ts';

/** The parts of a text between separators; with a limit, at most that many are found from the left. */
export function splitLimit(call: Call, text: string, separator: string, limit: number): Value {
  call.spend(Math.ceil(text.length / 16));
  if (limit < 0) return call.list(text.split(separator));
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(separator); at >= 0 && parts.length < limit; at = text.indexOf(separator, start)) {
    parts.push(text.slice(start, at));
    start = at + separator.length;
  }
  return call.list([...parts, text.slice(start)]);
}

/** The same from the right. */
export function splitLimitRight(call: Call, text: string, separator: string, limit: number): Value {
  if (limit < 0) return splitLimit(call, text, separator, limit);
  call.spend(Math.ceil(text.length / 16));
  const parts: string[] = [];
  let end = text.length;
  while (parts.length < limit && end >= separator.length) {
    const at = text.lastIndexOf(separator, end - separator.length);
    if (at < 0) break;
    parts.push(text.slice(at + separator.length, end));
    end = at;
  }
  return call.list([...parts, text.slice(0, end)].reverse());
}
