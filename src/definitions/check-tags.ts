import type { Tag } from '@aws-sdk/client-ecs';
import type { Refusal } from './check-containers.ts';
import { isReserved, maxKeyLength, maxTags, maxValueLength, tagDelta } from './tags.ts';

/**
 * What AWS refuses of the tags of a service: keys of its own, empty and long ones, long values, too many; for a new service
 * also a key twice. `live`: the tags of the service that exists; of those that it has already nothing is written.
 */
export function checkTags(tags: readonly Tag[], live: readonly Tag[] | undefined): Refusal[] {
  const written = live === undefined ? undefined : new Set(tagDelta(live, tags).set.map(({ key }) => key));
  const keys = tags.map(({ key = '' }) => key);
  const refusals = tags.flatMap((tag, i): Refusal[] => {
    if (written?.has(tag.key ?? '') === false) return [];
    const twice = live === undefined && keys.indexOf(tag.key ?? '') !== i;
    return [...refusalOf(tag, i), ...(twice ? [{ path: ['tags', i, 'key'], message: `the tag ${tag.key} is there twice`, hint: 'Keep one of them.' }] : [])];
  });
  const count = new Set(keys.filter((key) => !isReserved(key))).size;
  return count > maxTags ? [...refusals, { path: ['tags'], message: `a service can have ${maxTags} tags, and the file has ${count}` }] : refusals;
}

function refusalOf({ key = '', value = '' }: Tag, i: number): Refusal[] {
  if (key === '') return [{ path: ['tags', i], message: 'a tag needs a key', hint: 'Write { "key": …, "value": … }.' }];
  if (isReserved(key)) {
    return [{ path: ['tags', i, 'key'], message: `the tag ${key} cannot be written: keys that begin with aws: belong to AWS`, hint: 'Leave it out; what AWS has set stays.' }];
  }
  if (key.length > maxKeyLength) return [{ path: ['tags', i, 'key'], message: `the key of a tag has ${key.length} characters, and may have ${maxKeyLength}` }];
  return value.length > maxValueLength ? [{ path: ['tags', i, 'value'], message: `the value of the tag ${key} has ${value.length} characters, and may have ${maxValueLength}` }] : [];
}
