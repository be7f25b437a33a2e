// Runs lines of yaml.jsonl: YAML text against the JSON that ecspresso's config reader sees, or the fact that it fails.
import { readJson } from '../../src/rendering/json.ts';
import { jsonText } from '../../src/rendering/json/write.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { parseYaml } from '../../src/rendering/yaml.ts';
import { ActionError } from '../../src/support/errors.ts';
import type { VectorResult } from './result.ts';

/** One line of a YAML vector file. */
export interface YamlVector {
  yaml: string;
  json?: string;
  err?: string;
}

/** Runs every line. Integers are compared digit by digit, members in any order. */
export const runYamlVectors = (lines: readonly YamlVector[]): Promise<VectorResult[]> => Promise.resolve(lines.map(runOne));

function runOne(vector: YamlVector): VectorResult {
  const wanted = vector.json === undefined ? undefined : canonical(vector.json);
  const came = readYaml(vector.yaml);
  const ok = wanted === undefined ? came.kind === 'error' : came.kind === 'json' && came.text === wanted;
  return { name: JSON.stringify(vector.yaml), ok, wanted: wanted ?? `an error: ${vector.err ?? 'the JSON is not valid'}`, came: came.text };
}

function readYaml(text: string): { kind: 'json' | 'error' | 'crash'; text: string } {
  try {
    return { kind: 'json', text: jsonText(sorted(parseYaml(literally({ path: 'vector.yml', text })).value)) };
  } catch (error) {
    return { kind: error instanceof ActionError ? 'error' : 'crash', text: String(error) };
  }
}

/** The JSON with sorted members and exact integers; undefined where it is no JSON (`.inf`), which counts as an error. */
function canonical(json: string): string | undefined {
  const rendered = literally({ path: 'vector.json', text: json });
  try {
    const document = readJson(rendered, { code: 'CONFIG', trailing: 'refuse', duplicates: 'last' });
    const exact = (value: unknown, path: readonly (string | number)[]): unknown => {
      if (Array.isArray(value)) return value.map((item, i) => exact(item, [...path, i]));
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, exact(member, [...path, name])]));
      const written = document.numberText(path);
      return written !== undefined && /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value;
    };
    return jsonText(sorted(exact(document.value, [])));
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}
