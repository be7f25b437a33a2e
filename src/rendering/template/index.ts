import { builtins, shortCircuits } from './builtins.ts';
import { evaluate } from './evaluate.ts';
import type { FunctionTable } from './function.ts';
import type { OriginMap } from './origins.ts';
import { parse, type Templates } from './parse.ts';

export type { FunctionTable, Kind, TemplateFunction } from './function.ts';
export type { OriginMap } from './origins.ts';
export { goSprintf } from './fmt/sprintf.ts';
export { TemplateError } from './fault.ts';
export { slipOf } from './advice.ts';

/** The text of a template and the file it stands in, for positions. */
export interface TemplateSource {
  name: string;
  text: string;
}

/** A template that was parsed and checked against the functions it may call. */
export interface Template {
  source: TemplateSource;
  functions: FunctionTable;
  templates: Templates;
}

const builtinTable = Object.fromEntries([...Object.keys(builtins), ...Object.keys(shortCircuits)].map((name) => [name, { params: [], call: () => undefined }]));

/** Parses; unknown functions and variables are errors also in branches never taken. Throws TemplateError (TEMPLATE). */
export function parseTemplate(source: TemplateSource, functions: FunctionTable): Template {
  return { source, functions, templates: parse(source, { ...builtinTable, ...functions }) };
}

/**
 * Renders a Go template; `data` is the dot, nil for the files of ecspresso. Throws TemplateError, whose `goMessage` is Go's text.
 * A nil handed to Go as data is no value at all, unlike a nil inside a container.
 */
export async function renderTemplate(source: TemplateSource, functions: FunctionTable, data?: unknown): Promise<{ text: string; origins: OriginMap }> {
  const template = parseTemplate(source, functions);
  const { text, origins } = await evaluate(template, data ?? undefined);
  return { text, origins: origins.build(source.text) };
}
