import type { Path } from '../rendering/position.ts';
import type { TaskDefinition } from './definitions.ts';
import type { Finding } from './finding.ts';
import type { DefinitionShapes } from './shape.ts';
import { withoutIgnoredTags } from './tags.ts';
import { validate, type ValidateRules } from './validate.ts';

/** What decoding needs to know besides the document: where things stand, and how strict to be. */
export interface DecodeContext extends Pick<ValidateRules, 'strict' | 'complete' | 'positionOf' | 'valuePositionOf' | 'numberText'> {
  shapes: DefinitionShapes;
  /** Tag keys and globs that are not ours to touch. */
  ignoreTags: readonly string[];
}

/** A decoded document, and what is wrong with it. */
export interface Decoded<T> {
  value: T;
  findings: Finding[];
  /** From a path in the value to one in the document, where something was left out in between. */
  documentPath?(path: Path): Path;
}

/** The key under which describe-task-definition wraps its answer, as the file spells it; undefined without a wrapper. */
export function wrapperOf(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
  return Object.keys(document).find((key) => key.toLowerCase() === 'taskdefinition');
}

/**
 * JSON value → what RegisterTaskDefinition takes. A wrapping `taskDefinition` is taken off; what stands beside it does
 * not count. ecspresso: taskdef.go
 */
export function decodeTaskDefinition(document: unknown, context: DecodeContext): Decoded<TaskDefinition> {
  const wrapper = wrapperOf(document);
  const prefix: Path = wrapper === undefined ? [] : [wrapper];
  const inner = wrapper === undefined ? document : (document as Record<string, unknown>)[wrapper];
  const { value, findings } = validate(inner, context.shapes.taskDefinition, {
    ...context,
    dropEmpty: true,
    lenientNumbers: true,
    quiet: context.shapes.describedTaskDefinition,
    decided: {},
  }, prefix);
  if (wrapper !== undefined) findings.push(...besideWrapper(document as Record<string, unknown>, wrapper, context));
  const definition = value as unknown as TaskDefinition;
  const tags = withoutIgnoredTags(definition.tags ?? [], context.ignoreTags);
  // The API refuses an empty list of tags.
  return { value: tags.length > 0 ? { ...definition, tags } : without(definition, 'tags'), findings };
}

/** Tags beside the wrapper are where describe-task-definition puts them, and where ecspresso does not look. */
function besideWrapper(document: Record<string, unknown>, wrapper: string, context: DecodeContext): Finding[] {
  return Object.entries(document)
    .filter(([key, value]) => key !== wrapper && key.toLowerCase() === 'tags' && Array.isArray(value) && value.length > 0)
    .map(([key]) => ({
      level: 'warning',
      message: `${key}: tags beside ${JSON.stringify(wrapper)} are not read`,
      at: context.positionOf([key]),
      hint: `Move them into ${JSON.stringify(wrapper)}.`,
    }));
}

function without(definition: TaskDefinition, key: 'tags'): TaskDefinition {
  const { [key]: _, ...rest } = definition;
  return rest;
}
