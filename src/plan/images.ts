import type { TaskDefinition } from '../definitions/definitions.ts';
import { ActionError, joinErrors } from '../support/errors.ts';

/** The task definition with the images of the input `images`. A container that is not there is an ActionError (INPUT), all of them in one. */
export function withImages(definition: TaskDefinition, images: Readonly<Record<string, string>>): TaskDefinition {
  const wanted = new Map(Object.entries(images));
  if (wanted.size === 0) return definition;
  const containers = definition.containerDefinitions ?? [];
  const known = new Set(containers.map(({ name }) => name));
  const errors = [...wanted].flatMap(([container, image]) => [
    ...(known.has(container) ? [] : [unknownContainer(container, [...known])]),
    ...(image === '' ? [new ActionError('INPUT', `input images: container ${container} has no image`, { hint: 'Write lines CONTAINER=IMAGE.' })] : []),
  ]);
  if (errors.length > 0) throw joinErrors(errors);
  return {
    ...definition,
    containerDefinitions: containers.map((container) => ({ ...container, image: wanted.get(container.name ?? '') ?? container.image })),
  };
}

const unknownContainer = (container: string, known: readonly (string | undefined)[]): ActionError =>
  new ActionError('INPUT', `input images: the task definition has no container ${container}`, { hint: `It has ${known.join(', ') || 'no container'}.` });
