import type { ImageChange } from './report.ts';

/** A container as far as its image matters; the definition files and DescribeTaskDefinition share it. */
export interface ContainerImage {
  name?: string;
  image?: string;
}

/**
 * Old and new image of every container, in the order of the new task definition; removed containers last. Old images may
 * be unknown (no permission, nothing deployed before) and are absent then; of unknown new ones there is nothing to say.
 */
export function imageChanges(before: readonly ContainerImage[] | undefined, after: readonly ContainerImage[] | undefined): ImageChange[] {
  if (after === undefined) return [];
  const old = imagesByName(before);
  const wanted = imagesByName(after);
  const kept = [...wanted].map(([container, to]) => change(container, old.get(container), to));
  const removed = [...old].filter(([container]) => !wanted.has(container));
  return [...kept, ...removed.map(([container, from]) => change(container, from, undefined))];
}

function imagesByName(containers: readonly ContainerImage[] = []): Map<string, string | undefined> {
  return new Map(containers.map(({ name, image }) => [name ?? '(unnamed)', image]));
}

const change = (container: string, from: string | undefined, to: string | undefined): ImageChange => ({
  container,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
