import type { Tag } from '@aws-sdk/client-ecs';
import type { TaskDefinition } from '../definitions/definitions.ts';
import { maxTags, maxValueLength } from '../definitions/tags.ts';
import type { Note } from './plan.ts';

/** Who and what started the run, as far as it is known. */
export interface Provenance {
  commit?: string;
  repository?: string;
  runUrl?: string;
  actor?: string;
}

const keys: Readonly<Record<keyof Provenance, string>> = {
  commit: 'ecs-deploy-action/commit',
  repository: 'ecs-deploy-action/repository',
  runUrl: 'ecs-deploy-action/run',
  actor: 'ecs-deploy-action/actor',
};

/** Keys of the tags that say where a revision came from: they differ in every run, so no comparison looks at them. */
export const provenanceKeys: readonly string[] = Object.values(keys);

/** The tags of the input `provenance-tags`, in the order of their worth. What AWS does not take in a value becomes `_`. */
export function provenanceTags(provenance: Provenance): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const part of Object.keys(keys) as (keyof Provenance)[]) {
    const value = provenance[part];
    if (value) tags[keys[part]] = value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, maxValueLength);
  }
  return tags;
}

/** The task definition with these tags beside its own, which win; what goes beyond 50 tags is left out and said. */
export function withProvenance(definition: TaskDefinition, tags: Readonly<Record<string, string>>): { definition: TaskDefinition; notes: Note[] } {
  const own = definition.tags ?? [];
  const taken = new Set(own.map(({ key }) => key));
  const added: Tag[] = Object.entries(tags).filter(([key]) => !taken.has(key)).map(([key, value]) => ({ key, value }));
  if (added.length === 0) return { definition, notes: [] };
  const room = Math.max(0, maxTags - own.length);
  const left = added.slice(room).map(({ key }) => key);
  const notes: Note[] = left.length === 0 ? [] : [{ level: 'warning', text: `The task definition has ${own.length} tags and AWS takes ${maxTags}: left out ${left.join(', ')}.` }];
  return { definition: room === 0 ? definition : { ...definition, tags: [...own, ...added.slice(0, room)] }, notes };
}
