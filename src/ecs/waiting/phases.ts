import type { Clock } from '../../support/clock.ts';
import { primaryOf } from '../ours.ts';
import type { Watched } from '../watched.ts';
import type { Assessment } from '../verdict/assessment.ts';
import type { Sight } from './sight.ts';

/** Collects what happened when, for the timeline of the report. */
export interface Phases {
  note(sight: Sight, assessment: Assessment): void;
  all(): Watched['phases'];
}

/** Phases of one wait: each text once in a row, at the moment when it was first seen. */
export function createPhases(clock: Clock): Phases {
  const phases: Watched['phases'] = [];
  let allRan = false;
  const add = (text: string) => {
    if (phases.at(-1)?.text !== text) phases.push({ at: clock.now(), text });
  };
  return {
    note(sight, assessment) {
      if (!allRan && ourTasksRun(sight)) {
        allRan = true;
        add('all tasks of the new revision are running');
      }
      if (assessment.kind === 'ended') add(assessment.outcome.status);
      else add([assessment.progress.state, assessment.progress.stage].filter(Boolean).join(' '));
    },
    all: () => [...phases],
  };
}

function ourTasksRun({ service, ours }: Sight): boolean {
  const primary = primaryOf(service);
  if (primary?.id === undefined || primary.id !== ours.deploymentId) return false;
  const { desiredCount = 0, runningCount = 0 } = primary;
  return desiredCount > 0 && runningCount >= desiredCount;
}
