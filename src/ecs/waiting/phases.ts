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

/** Phases of one wait: each state once in a row, at the moment when it was first seen; the tasks once, whatever the state. */
export function createPhases(clock: Clock): Phases {
  const phases: Watched['phases'] = [];
  let allRan = false;
  let state = '';
  const add = (text: string) => void phases.push({ at: clock.now(), text });
  const enter = (text: string) => {
    if (text !== state) add(text);
    state = text;
  };
  return {
    note(sight, assessment) {
      if (!allRan && ourTasksRun(sight)) {
        allRan = true;
        add('all tasks of the new revision are running');
      }
      if (assessment.kind === 'ended') enter(assessment.outcome.status);
      else enter([assessment.progress.state, assessment.progress.stage].filter(Boolean).join(' '));
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
