import { type Path, pathText } from '../rendering/position.ts';
import type { Position } from '../support/errors.ts';
import { enumerations } from './enumerations.ts';
import type { Finding } from './finding.ts';
import { canonicalKey, suggestedKey } from './keys.ts';
import { fixFor, mismatch, type Wanted } from './mismatch.ts';
import type { Shape, StructureShape } from './shape.ts';

/** How one of the two documents is read. */
export interface ValidateRules {
  /** Unknown keys are errors. */
  strict: boolean;
  /** Task definitions: null and `[]` are dropped everywhere, so that `[]` never reaches the API. ecspresso.md 3.1 */
  dropEmpty: boolean;
  /** Task definitions: numbers pass through float64, so `80.0` is 80. Elsewhere the written form must be that of an integer. rendering.md 6d */
  lenientNumbers: boolean;
  /** Members that the API cannot do without must be there: for what will be sent, not for what is only printed. */
  complete: boolean;
  /** Keys at the top that describe calls yield: dropped quietly. */
  quiet: readonly string[];
  /** Keys at the top that the API knows but the file does not decide, with the reason. */
  decided: Readonly<Record<string, string>>;
  /** Where a key stands in the file. */
  positionOf(path: Path): Position | undefined;
  /** Where a value stands in the file. */
  valuePositionOf(path: Path): Position | undefined;
  /** A number as written in the file. */
  numberText(path: Path): string | undefined;
}

/** A document in the API's spelling, and what is wrong with it. */
export interface Validated {
  value: Record<string, unknown>;
  findings: Finding[];
}

/** One value on the way down: where it stands in the file, and where in the document that is made of it. */
interface Place {
  source: Path;
  path: Path;
}

interface Walk {
  rules: ValidateRules;
  root: StructureShape;
  findings: Finding[];
}

/** Members that take fractions; everything else that is a number is a 32-bit integer in the API. */
const fractions = new Set(['canaryPercent', 'stepPercent']);

/**
 * Checks a document against what the API takes, and rewrites its keys in the API's case. Never throws; all findings of
 * one pass come together. User maps keep their keys. `prefix`: where the document stands in the file.
 */
export function validate(document: unknown, shape: StructureShape, rules: ValidateRules, prefix: Path = []): Validated {
  const walk: Walk = { rules, root: shape, findings: [] };
  const value = document === null || document === undefined ? {} : walkValue(document, shape, { source: prefix, path: [] }, walk);
  return { value: (value ?? {}) as Record<string, unknown>, findings: walk.findings };
}

function walkValue(value: unknown, shape: Shape, place: Place, walk: Walk): unknown {
  switch (shape.kind) {
    case 'structure':
      return isObject(value) ? walkStructure(value, shape, place, walk) : refuse(value, 'structure', place, walk);
    case 'list':
      return Array.isArray(value) ? walkList(value, shape.of, place, walk) : refuse(value, 'list', place, walk);
    case 'map':
      return isObject(value) ? walkMap(value, shape.of, place, walk) : refuse(value, 'map', place, walk);
    case 'string':
    case 'boolean':
      return typeof value === shape.kind ? value : refuse(value, shape.kind, place, walk);
    case 'number':
      return typeof value === 'number' ? walkNumber(value, place, walk) : refuse(value, 'number', place, walk);
    case 'any':
      return value;
    default:
      return shape satisfies never;
  }
}

function walkStructure(value: Record<string, unknown>, shape: StructureShape, place: Place, walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const refused = new Set<string>();
  for (const [key, member] of Object.entries(value)) {
    const source = [...place.source, key];
    const name = canonicalKey(shape, key);
    const memberShape = name === undefined ? undefined : shape.members[name];
    if (name === undefined || memberShape === undefined) {
      reportUnknown(key, shape, { source, path: place.path }, walk);
      continue;
    }
    if (isAbsent(member, walk) || (member === '' && enumerations.has(name))) continue;
    const walked = walkValue(member, memberShape, { source, path: [...place.path, name] }, walk);
    if (walked === undefined) refused.add(name);
    // The same member in two spellings: the later one wins, objects are merged, as Go fills one struct twice.
    else result[name] = isObject(walked) && isObject(result[name]) ? { ...result[name], ...walked } : walked;
  }
  for (const name of shape.required) {
    if (result[name] === undefined && !refused.has(name)) fillRequired(name, shape, result, place, walk);
  }
  return result;
}

/** A switch that the API requires is off when it is left out, as ecspresso sends it; anything else must be written. */
function fillRequired(name: string, shape: StructureShape, result: Record<string, unknown>, place: Place, walk: Walk): void {
  if (shape.members[name]?.kind === 'boolean') result[name] = false;
  else if (walk.rules.complete) reportValue(walk, place, `the required key ${JSON.stringify(name)} is missing`, 'The API refuses the call without it.');
}

function walkList(value: readonly unknown[], of: Shape, place: Place, walk: Walk): unknown[] {
  return value.flatMap((item, i) => {
    const walked = walkValue(item, of, { source: [...place.source, i], path: [...place.path, i] }, walk);
    return walked === undefined ? [] : [walked];
  });
}

function walkMap(value: Record<string, unknown>, of: Shape, place: Place, walk: Walk): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, member]) => !isAbsent(member, walk));
  // fromEntries defines properties, so that a user's key `__proto__` is a key like any other.
  return Object.fromEntries(
    entries.map(([key, member]) => [key, walkValue(member, of, { source: [...place.source, key], path: [...place.path, key] }, walk)]),
  );
}

function walkNumber(value: number, place: Place, walk: Walk): number | undefined {
  const text = walk.rules.numberText(place.source) ?? String(value);
  const key = place.path.at(-1);
  if (typeof key === 'string' && fractions.has(key)) return value;
  const whole = walk.rules.lenientNumbers ? Number.isInteger(value) : /^-?\d+$/.test(text);
  if (whole && Math.abs(value) < 2 ** 31) return value;
  const fixed = Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? String(value) : undefined;
  reportValue(walk, place, `cannot unmarshal number ${text}: the API takes a whole number of 32 bits`, fixed === undefined ? undefined : `Write ${JSON.stringify(key)}: ${fixed}`);
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown, walk: Walk): boolean =>
  value === null || value === undefined || (walk.rules.dropEmpty && Array.isArray(value) && value.length === 0);

function refuse(value: unknown, wanted: Wanted, place: Place, walk: Walk): undefined {
  const text = typeof value === 'number' ? walk.rules.numberText(place.source) : undefined;
  reportValue(walk, place, mismatch(value, wanted, text), fixFor(place.path.at(-1), value, wanted, text));
}

function reportUnknown(key: string, shape: StructureShape, place: Place, walk: Walk): void {
  if (shape === walk.root) {
    const sameKey = (name: string): boolean => name.toLowerCase() === key.toLowerCase();
    if (walk.rules.quiet.some(sameKey)) return;
    const decided = Object.keys(walk.rules.decided).find(sameKey);
    if (decided !== undefined) {
      return reportKey(walk, place, `the key ${JSON.stringify(key)} has no effect here`, walk.rules.decided[decided]);
    }
  }
  const meant = suggestedKey(shape, key);
  const unheard = walk.rules.strict ? 'The API does not know this key. Take it out, or leave strict off.' : 'The API does not know this key, so it is left out.';
  const hint = meant === undefined ? unheard : `Did you mean ${JSON.stringify(meant)}?`;
  reportKey(walk, place, `unknown key ${JSON.stringify(key)}`, hint);
}

const messageAt = (place: Place, text: string): string => (place.path.length === 0 ? text : `${pathText(place.path)}: ${text}`);

/** Something about a value. */
function reportValue(walk: Walk, place: Place, text: string, hint?: string): void {
  walk.findings.push({ level: 'error', message: messageAt(place, text), at: walk.rules.valuePositionOf(place.source), hint });
}

/** Something about a key. */
function reportKey(walk: Walk, place: Place, text: string, hint?: string): void {
  const level = walk.rules.strict ? 'error' : 'warning';
  walk.findings.push({ level, message: messageAt(place, text), at: walk.rules.positionOf(place.source), hint });
}
