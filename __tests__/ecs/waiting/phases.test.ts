import { describe, expect, it } from '@jest/globals';
import { createPhases } from '../../../src/ecs/waiting/phases.ts';
import type { Sight } from '../../../src/ecs/waiting/sight.ts';
import { ended, type Assessment } from '../../../src/ecs/verdict/assessment.ts';
import { FakeClock } from '../../fakes/clock.ts';

const deploying = (state: string, stage?: string): Assessment => ({ kind: 'in-progress', progress: { phase: 'rolling', state, stage, missing: [], notices: [] } });

const seeing = (runningCount: number): Sight => ({
  ours: { started: 'new', deploymentId: 'ecs-svc/2' },
  service: { deployments: [{ id: 'ecs-svc/2', status: 'PRIMARY', desiredCount: 2, runningCount }] },
  memory: {},
  calls: 1,
}) as unknown as Sight;

describe('phases', () => {
  it('notes each state once in a row, and the tasks once, in whichever state they come to run', () => {
    const clock = new FakeClock();
    const phases = createPhases(clock);
    const looks: [number, Assessment][] = [
      [0, deploying('PENDING')],
      [0, deploying('IN_PROGRESS')],
      [2, deploying('IN_PROGRESS')],
      [2, deploying('IN_PROGRESS')],
      [2, deploying('IN_PROGRESS', 'BAKE_TIME')],
      [2, ended('succeeded', 'done')],
    ];
    for (const [running, assessment] of looks) phases.note(seeing(running), assessment);
    expect(phases.all().map(({ text }) => text)).toEqual(['PENDING', 'IN_PROGRESS', 'all tasks of the new revision are running', 'IN_PROGRESS BAKE_TIME', 'succeeded']);
  });

  it('notes a state that comes back', () => {
    const phases = createPhases(new FakeClock());
    for (const state of ['IN_PROGRESS', 'PENDING', 'IN_PROGRESS']) phases.note(seeing(0), deploying(state));
    expect(phases.all().map(({ text }) => text)).toEqual(['IN_PROGRESS', 'PENDING', 'IN_PROGRESS']);
  });
});
