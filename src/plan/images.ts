import type { TaskDefinition } from '../definitions/definitions.ts';
import { ActionError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';

/** The task definition with the images of the input `images`; `imageErrors` says what does not fit. */
export function withImages(definition: TaskDefinition, images: Readonly<Record<string, string>>): TaskDefinition {
  const wanted = new Map(Object.entries(images));
  if (wanted.size === 0) return definition;
  return {
    ...definition,
    containerDefinitions: (definition.containerDefinitions ?? []).map((container) => ({ ...container, image: wanted.get(container.name ?? '') ?? container.image })),
  };
}

/** Containers that are not there, and images that are empty: ActionErrors with code INPUT. */
export function imageErrors(definition: TaskDefinition, images: Readonly<Record<string, string>>): ActionError[] {
  const known = (definition.containerDefinitions ?? []).flatMap(({ name }) => name ?? []);
  return Object.entries(images).flatMap(([container, image]) => [
    ...(known.includes(container) ? [] : [unknownContainer(container, known)]),
    ...(image === '' ? [new ActionError('INPUT', `input images: container ${container} has no image`, { hint: 'Write lines CONTAINER=IMAGE.' })] : []),
  ]);
}

function unknownContainer(container: string, known: readonly string[]): ActionError {
  const meant = nearest(container, known);
  const all = `It has ${known.join(', ') || 'no container'}.`;
  return new ActionError('INPUT', `input images: the task definition has no container ${container}`, { hint: meant === undefined ? all : `Did you mean ${meant}? ${all}` });
}
