import type { Service } from '@aws-sdk/client-ecs';
import type { ServiceDefinition } from '../definitions/definitions.ts';
import { maxTags, tagDelta } from '../definitions/tags.ts';
import { isLongServiceArn } from './arn.ts';
import type { Note, Step } from './plan.ts';

/** Tags of a service that exists change through calls of their own; a service with an old, short ARN cannot be tagged. ecspresso.md 6.2 */
export function tagSteps(service: Service, wanted: ServiceDefinition, ignoreTags: readonly string[]): { steps: Step[]; notes: Note[] } {
  const { set, removed } = tagDelta(service.tags ?? [], wanted.tags ?? [], ignoreTags);
  const resourceArn = service.serviceArn ?? '';
  if (set.length === 0 && removed.length === 0) return { steps: [], notes: [] };
  if (!isLongServiceArn(resourceArn)) {
    return { steps: [], notes: [{ level: 'warning', text: `The tags of the service stay as they are: its ARN ${resourceArn} has the short form, which cannot be tagged.` }] };
  }
  const adding: Step[] = set.length > 0 ? [{ kind: 'tag-resource', resourceArn, tags: set }] : [];
  const removing: Step[] = removed.length > 0 ? [{ kind: 'untag-resource', resourceArn, tagKeys: removed }] : [];
  // Where both together would be too many at once, room is made first.
  const both = new Set([...(service.tags ?? []).map(({ key }) => key), ...set.map(({ key }) => key)]);
  return { steps: both.size > maxTags ? [...removing, ...adding] : [...adding, ...removing], notes: [] };
}
