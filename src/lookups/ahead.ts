import type { TemplateFunction } from '../rendering/template/index.ts';
import { GoInt } from '../rendering/template/value.ts';

/** A call that a template makes whatever happens: its name, and its arguments, all of them literals. */
export interface SureCall {
  name: string;
  args: readonly unknown[];
}

const action = /\{\{-?\s*(?:\/\*[^]*?\*\/\s*|((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"`'}]|\}(?!\}))*))\}\}/g;
const opens = /^(?:if|range|with|define|block)\b/;
const closes = /^end\b/;
const call = /^(?:\$\w+\s*:?=\s*)?([A-Za-z_]\w*)((?:\s+(?:`[^`]*`|"(?:[^"\\\n]|\\.)*"|-?(?:0|[1-9]\d*)))+)\s*(?:$|\||-$)/;
const literal = /`([^`]*)`|("(?:[^"\\\n]|\\.)*")|(-?\d+)/g;

/**
 * The calls of a Go template that stand outside every condition and loop and begin their action, so that their answers can be
 * asked for before the template comes to them. What is not plain to see is left out: then it is merely asked for later.
 */
export function sureCalls(template: string): SureCall[] {
  const found: SureCall[] = [];
  let depth = 0;
  for (const [, body = ''] of template.matchAll(action)) {
    if (opens.test(body)) depth += 1;
    else if (closes.test(body)) depth = Math.max(0, depth - 1);
    const [, name, args] = depth === 0 ? (call.exec(body.trim()) ?? []) : [];
    if (name === undefined || args === undefined) continue;
    const values = [...args.matchAll(literal)].map(valueOf);
    if (values.every((value) => value !== undefined)) found.push({ name, args: values });
  }
  return found;
}

/** Whether the function takes these arguments; if not, the template will say so. */
export function takes({ params, variadic }: TemplateFunction, args: readonly unknown[]): boolean {
  if (args.length < params.length || (variadic === undefined && args.length > params.length)) return false;
  return args.every((value, i) => {
    const kind = params[i] ?? variadic;
    return kind === 'any' || (kind === 'string' ? typeof value === 'string' : value instanceof GoInt);
  });
}

function valueOf([, raw, quoted, number]: RegExpMatchArray): unknown {
  if (raw !== undefined) return raw.replaceAll('\r', '');
  if (number !== undefined) return new GoInt(BigInt(number));
  try {
    return JSON.parse(quoted ?? '""');
  } catch {
    // An escape that JSON does not know, but Go may.
    return undefined;
  }
}
