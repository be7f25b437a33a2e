import { diffTaskDefinitions, sameTaskDefinition } from '../definitions/diff.ts';
import type { Difference, Loaded, TaskDefinition } from '../definitions/definitions.ts';
import { ActionError } from '../support/errors.ts';
import { familyOf, revisionName, withRevision } from './arn.ts';
import type { DeployChoices } from './choices.ts';
import { withImages } from './images.ts';
import type { Compared, DeployedService, LiveRevision, Note, Step, TaskDefinitionRef } from './plan.ts';
import { provenanceKeys, withProvenance } from './provenance.ts';

/** Which revision will serve, and what must be done for it. */
export interface RevisionChoice {
  steps: Step[];
  /** Absent: the one that serves now; UpdateService need not name it. */
  ref?: TaskDefinitionRef;
  /** The revision, if it exists already. */
  existingArn?: string;
  differences: Difference[];
  /** Absent: the file was not compared with any revision. */
  compared?: Compared;
  notes: Note[];
}

type File = Loaded<TaskDefinition> | undefined;

/** `--revision` > `--latest-task-definition` > `--skip-task-definition` > the file. ecspresso: deploy.go taskDefinitionArnForDeploy */
export function chooseRevision(deployed: DeployedService, file: File, choices: DeployChoices): RevisionChoice {
  return deployed.kind === 'present' ? chooseForUpdate(deployed, file, choices) : chooseForCreate(deployed, file, choices);
}

function chooseForUpdate(deployed: Extract<DeployedService, { kind: 'present' }>, file: File, choices: DeployChoices): RevisionChoice {
  const current = deployed.service.taskDefinition;
  if (choices.revision !== undefined) return existing(withRevision(current ?? noCurrent('revision'), choices.revision), current);
  if (choices.latestTaskDefinition) return existing(deployed.latestTaskDefinitionArn ?? noRevision(familyOf(current ?? noCurrent('latest-task-definition'))), current);
  if (choices.skipTaskDefinition) return existing(current ?? noCurrent('skip-task-definition'), current);
  return chooseFile(file, choices, deployed.taskDefinition, current);
}

function chooseForCreate(deployed: Extract<DeployedService, { kind: 'missing' }>, file: File, choices: DeployChoices): RevisionChoice {
  if (choices.latestTaskDefinition || choices.skipTaskDefinition) {
    return existing(deployed.latestTaskDefinitionArn ?? noRevision(file?.value.family ?? ''), undefined);
  }
  const choice = chooseFile(file, choices, deployed.taskDefinition, undefined);
  if (choices.revision === undefined) return choice;
  const note: Note = { level: 'warning', text: `The input revision has no effect: the service ${deployed.service} does not exist yet, so its family is not known.` };
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

function noCurrent(input: string): never {
  throw new ActionError('DEFINITION', 'the service has no task definition', { hint: `Leave ${input} out, so that one is registered.` });
}

/** Registers the file, unless the caller asked to skip what is the same and the live revision is. */
export function chooseFile(file: File, choices: DeployChoices, live: LiveRevision | undefined, current: string | undefined): RevisionChoice {
  if (file === undefined) throw new ActionError('CONFIG', 'task_definition is not defined', { hint: 'Name it in the config, or with the input task-definition.' });
  const { definition, notes } = withProvenance(withImages(file.value, choices.images), choices.provenanceTags);
  const ignore = ignoredTags(choices);
  const usable = live?.status === 'INACTIVE' ? undefined : live?.taskDefinitionArn;
  const compared = live === undefined ? undefined : { ...(live === null ? {} : { from: live.taskDefinitionArn }), to: file.path };
  if (choices.skipUnchanged && live && usable !== undefined && sameTaskDefinition(live, definition, ignore)) {
    const same: Note = { level: 'info', text: `${revisionName(usable)} is the same as the task definition, so nothing is registered (skip-unchanged).` };
    return { ...existing(usable, current), compared, notes: [...notes, same] };
  }
  return {
    steps: [{ kind: 'register-task-definition', input: definition }],
    ref: { kind: 'registered' },
    differences: live === undefined ? [] : diffTaskDefinitions(live ?? undefined, definition, ignore),
    compared,
    notes,
  };
}

/** Tags that no comparison of task definitions looks at. */
const ignoredTags = (choices: Pick<DeployChoices, 'ignoreTags'>): string[] => [...choices.ignoreTags, ...provenanceKeys];
