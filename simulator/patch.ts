import type { WireAnswer } from './wire/request.ts';

/** Overwrites members of a JSON answer: `services.0.status` → value, null = leave the member out. */
export function patched(answer: WireAnswer, set: Readonly<Record<string, unknown>>): WireAnswer {
  if (answer.status !== 200) return answer;
  const body = JSON.parse(answer.body.toString()) as unknown;
  for (const [path, value] of Object.entries(set)) overwrite(body, path.split('.'), value);
  return { ...answer, body: JSON.stringify(body) };
}

function overwrite(node: unknown, [name, ...rest]: string[], value: unknown): void {
  if (typeof node !== 'object' || node === null || name === undefined) return;
  const container = node as Record<string, unknown>;
  if (rest.length > 0) overwrite(container[name], rest, value);
  else if (value === null) Reflect.deleteProperty(container, name);
  else container[name] = value;
}
