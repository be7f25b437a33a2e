import { diffTaskDefinitions, sameTaskDefinition } from '../definitions/diff.ts';
import type { Difference, Loaded, TaskDefinition } from '../definitions/definitions.ts';
import { ActionError } from '../support/errors.ts';
import { familyOf, withRevision } from './arn.ts';
import type { DeployChoices } from './choices.ts';
import { withImages } from './images.ts';
import type { Deployed, Note, Step, TaskDefinitionRef } from './plan.ts';
import { provenanceKeys, withProvenance } from './provenance.ts';

/** Which revision will serve, and what must be done for it. */
export interface RevisionChoice {
  steps: Step[];
  /** Absent: the one that serves now; UpdateService need not name it. */
  ref?: TaskDefinitionRef;
  /** The revision, if it exists already. */
  existingArn?: string;
  /** What will be registered, for checking. */
  registered?: TaskDefinition;
  differences: Difference[];
  notes: Note[];
}

/** `--revision` > `--latest-task-definition` > `--skip-task-definition` > the file. ecspresso: deploy.go taskDefinitionArnForDeploy */
export function chooseRevision(deployed: Deployed, file: Loaded<TaskDefinition> | undefined, choices: DeployChoices): RevisionChoice {
  return deployed.kind === 'present' ? chooseForUpdate(deployed, file, choices) : chooseForCreate(deployed, file, choices);
}

function chooseForUpdate(deployed: Extract<Deployed, { kind: 'present' }>, file: Loaded<TaskDefinition> | undefined, choices: DeployChoices): RevisionChoice {
  const current = deployed.service.taskDefinition;
  if (current !== undefined && choices.revision !== undefined) return existing(withRevision(current, choices.revision), current);
  if (choices.latestTaskDefinition) return existing(deployed.latestTaskDefinitionArn ?? noRevision(familyOf(current ?? '')), current);
  if (choices.skipTaskDefinition) return current === undefined ? noCurrent() : existing(current, current);
  return fromFile(file, choices, deployed.taskDefinition, current);
}

function chooseForCreate(deployed: Extract<Deployed, { kind: 'missing' }>, file: Loaded<TaskDefinition> | undefined, choices: DeployChoices): RevisionChoice {
  if (choices.latestTaskDefinition || choices.skipTaskDefinition) {
    return existing(deployed.latestTaskDefinitionArn ?? noRevision(file?.value.family ?? ''), undefined);
  }
  const choice = fromFile(file, choices, deployed.taskDefinition, undefined);
  if (choices.revision === undefined) return choice;
  const note: Note = { level: 'warning', text: `The input revision has no effect: the service ${deployed.service} does not exist yet, and its family is not known.` };
  return { ...choice, notes: [...choice.notes, note] };
}

const existing = (arn: string, current: string | undefined): RevisionChoice => ({
  steps: [],
  ref: arn === current ? undefined : { kind: 'existing', arn },
  existingArn: arn,
  differences: [],
  notes: [],
});

function noRevision(family: string): never {
  throw new ActionError('DEFINITION', `the family ${family} has no ACTIVE revision`, { hint: 'Register one first, or leave the input out that asks for an existing one.' });
}

function noCurrent(): never {
  throw new ActionError('DEFINITION', 'the service has no task definition that could be kept', { hint: 'Leave skip-task-definition out.' });
}

/** Registers the file, unless the caller asked to skip what is the same and the live revision is. */
function fromFile(file: Loaded<TaskDefinition> | undefined, choices: DeployChoices, live: Deployed['taskDefinition'], current: string | undefined): RevisionChoice {
  const { definition, notes } = prepareTaskDefinition(file, choices);
  const ignore = ignoredTags(choices);
  const usable = live?.status === 'INACTIVE' ? undefined : live?.taskDefinitionArn;
  if (choices.skipUnchanged && live !== undefined && usable !== undefined && sameTaskDefinition(live, definition, ignore)) {
    return { ...existing(usable, current), registered: definition, notes };
  }
  return {
    steps: [{ kind: 'register-task-definition', input: definition }],
    ref: { kind: 'registered' },
    registered: definition,
    differences: live === undefined ? [] : diffTaskDefinitions(live, definition, ignore),
    notes,
  };
}

/** Tags that no comparison of task definitions looks at. */
export const ignoredTags = (choices: Pick<DeployChoices, 'ignoreTags'>): string[] => [...choices.ignoreTags, ...provenanceKeys];

/** The file as it will be registered: with the images and tags of the inputs. */
export function prepareTaskDefinition(
  file: Loaded<TaskDefinition> | undefined,
  choices: Pick<DeployChoices, 'images' | 'provenanceTags'>,
): { definition: TaskDefinition; notes: Note[] } {
  if (file === undefined) throw new ActionError('CONFIG', 'task_definition is not defined', { hint: 'Name it in the config, or with the input task-definition.' });
  return withProvenance(withImages(file.value, choices.images), choices.provenanceTags);
}
