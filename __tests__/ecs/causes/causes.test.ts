import { describe, expect, it } from '@jest/globals';
import { causeOf, causeOfTasks, knownCauses } from '../../../src/ecs/causes/index.ts';
import type { Cause, Evidence } from '../../../src/ecs/evidence.ts';
import { groupStoppedTasks } from '../../../src/ecs/failure/stopped-tasks.ts';
import { type Answer, exited, failedToStart } from './answer.ts';
import { capacityAnswers } from './answers/capacity.ts';
import { deploymentAnswers } from './answers/deployment.ts';
import { exitAnswers } from './answers/exit.ts';
import { healthAnswers } from './answers/health.ts';
import { imageAnswers } from './answers/image.ts';
import { secretAnswers } from './answers/secrets.ts';
import { setupAnswers } from './answers/setup.ts';
import { startAnswers } from './answers/start.ts';

const subjects = {
  'the image': imageAnswers,
  'secrets and roles': secretAnswers,
  'logging and storage': setupAnswers,
  'the start of a container': startAnswers,
  'network and capacity': capacityAnswers,
  health: healthAnswers,
  'the end of a container': exitAnswers,
  'the deployment as a whole': deploymentAnswers,
};

/** What is gathered from such an answer, and the cause that is told from it. */
function told(answer: Answer): Cause | undefined {
  const { tasks = [], taskDefinition, log, events = [], service, serviceDeployment, targets = [], alarms = [], outcome } = answer;
  const stoppedTasks = groupStoppedTasks(tasks, taskDefinition);
  const container = stoppedTasks[0]?.container ?? 'web';
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const evidence: Omit<Evidence, 'cause'> = {
    stoppedTasks,
    logs: log === undefined ? [] : [{ container, taskId: '1', group: '/prod/web', stream: `web/${container}/1`, lines: log }],
    events: events.map((message, index) => ({ id: String(index), at: new Date(index), message })),
    unhealthyTargets: targets,
    alarms,
    ...(breaker === undefined ? {} : { circuitBreaker: { failureCount: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0, status: breaker.status ?? '' } }),
    missing: [],
  };
  return causeOf(evidence, { outcome: outcome ?? { status: 'failed', reason: 'web:2 failed' }, ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) });
}

describe.each(Object.entries(subjects))('the cause is %s', (_subject, answers) => {
  it.each(answers)('$name: $id', ({ id, says = [], answer }) => {
    const cause = told(answer);
    expect(cause?.id).toBe(id);
    const text = `${cause?.sentence ?? ''}\n${cause?.nextStep ?? ''}`;
    for (const part of says) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|null|\[object|  |\.\.$/m);
    for (const line of text.split('\n')) expect(line).toMatch(/^[A-Z‘“(].*[.)]$/);
  });
});

describe('the table of causes', () => {
  const all = Object.values(subjects).flat();

  it('has more than thirty rows, each with a name of its own', () => {
    expect(knownCauses.length).toBeGreaterThan(30);
    expect(new Set(knownCauses.map(({ id }) => id)).size).toBe(knownCauses.length);
  });

  it('has an answer of AWS for every row', () => {
    const told = new Set(all.map(({ id }) => id));
    expect(knownCauses.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('says nothing where nothing is known', () => {
    expect(told({})).toBeUndefined();
    expect(told({ events: ['(service web) has reached a steady state.'] })).toBeUndefined();
  });

  it('goes by the tasks that failed most often', () => {
    const missing = 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref app:2: app:2: not found';
    expect(told({ tasks: [exited(1), ...Array.from({ length: 4 }, () => failedToStart(missing))] })?.id).toBe('image-not-found');
    expect(told({ tasks: [failedToStart(missing), ...Array.from({ length: 4 }, () => exited(1))] })?.id).toBe('program-failed');
  });

  it('foretells only what no further task can escape', () => {
    const certain = (reason: string) => causeOfTasks(groupStoppedTasks([failedToStart(reason)])[0]!)?.certain;
    expect(certain('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref app:2: app:2: not found')).toBe(true);
    expect(certain('CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref app:2: failed to do request: Head "https://r/v2": dial tcp 1.2.3.4:443: i/o timeout')).toBe(false);
    expect(causeOfTasks(groupStoppedTasks([exited(1)])[0]!)?.certain).toBe(false);
  });
});
