import { ActionError, joinErrors } from '../support/errors.ts';
import type { DeployChoices } from './choices.ts';

/** What a choice is called where the user makes it. */
const inputs = {
  revision: 'revision',
  latestTaskDefinition: 'latest-task-definition',
  skipTaskDefinition: 'skip-task-definition',
  images: 'images',
} as const;

type Choice = keyof typeof inputs;

/** Pairs that contradict each other, with the reason. ecspresso: deploy.go */
const pairs: readonly (readonly [Choice, Choice, string])[] = [
  ['revision', 'latestTaskDefinition', 'Each of them names the revision to deploy.'],
  ['images', 'revision', 'Images are set in a task definition that is registered; an existing revision cannot be changed.'],
  ['images', 'latestTaskDefinition', 'Images are set in a task definition that is registered; an existing revision cannot be changed.'],
  ['images', 'skipTaskDefinition', 'Images are set in a task definition that is registered; here none is.'],
];

const isMade = (choices: DeployChoices, choice: Choice): boolean => {
  switch (choice) {
    case 'revision':
      return choices.revision !== undefined;
    case 'images':
      return Object.keys(choices.images).length > 0;
    case 'latestTaskDefinition':
    case 'skipTaskDefinition':
      return choices[choice];
    default:
      return choice satisfies never;
  }
};

/** Throws one ActionError (INPUT) with every pair of inputs that cannot go together. */
export function rejectExclusive(choices: DeployChoices): void {
  const errors = pairs
    .filter(([a, b]) => isMade(choices, a) && isMade(choices, b))
    .map(([a, b, hint]) => new ActionError('INPUT', `the inputs ${inputs[a]} and ${inputs[b]} are exclusive`, { hint }));
  if (errors.length > 0) throw joinErrors(errors);
}

/** Throws one ActionError (INPUT) with every input that asks for an existing revision, where only one is registered. */
export function rejectDeploying(choices: DeployChoices): void {
  const errors = (['revision', 'latestTaskDefinition', 'skipTaskDefinition'] as const)
    .filter((choice) => isMade(choices, choice))
    .map((choice) => new ActionError('INPUT', `the input ${inputs[choice]} has no meaning here: a revision is registered, and no service is updated`, { hint: 'Leave it out, or use command: deploy with a service.' }));
  if (errors.length > 0) throw joinErrors(errors);
}
