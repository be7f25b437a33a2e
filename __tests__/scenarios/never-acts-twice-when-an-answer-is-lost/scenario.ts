import { expect } from '@jest/globals';
import type { Simulator } from '../../../simulator/server.ts';
import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const force = { 'force-new-deployment': 'true' };
const nothing = { region: 'eu-central-1', account: '111122223333' };

/** What AWS holds in the end: service deployments (the one of before included) and revisions of the family. */
const holds =
  (deployments: number, revisions: number) =>
  (_run: unknown, { state }: Simulator): void => {
    expect(state.ecs.services.get('prod/web')?.serviceDeployments).toHaveLength(deployments);
    expect(state.ecs.taskDefinitions.size).toBe(revisions);
  };

export default scenario({
  files: project(),
  steps: [
    {
      name: 'the update took effect, its answer was reset: sent again, it changes nothing',
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'reset-after', calls: 1 }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      check: holds(2, 2),
    },
    {
      name: 'a forced deployment whose answer was reset, while reads still show the state of before',
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'reset-after', calls: 1 }], consistency: { staleServiceCalls: 4 } }),
      inputs: force,
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: [/The answer to UpdateService was lost \(.*\); looking whether it took effect/, 'Updated service web in cluster prod: it took effect'],
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      check: holds(2, 2),
    },
    {
      name: 'a forced deployment that was reset before it took effect',
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'reset-before', calls: 1 }] }),
      inputs: force,
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      check: holds(2, 2),
    },
    {
      name: 'a forced deployment of the same revision that never answers, although it took effect',
      hangs: true,
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'hang-after', calls: 1 }] }),
      inputs: { ...force, 'skip-task-definition': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      changes: ['UpdateService'],
      check: holds(2, 1),
    },
    {
      name: 'a forced deployment that is answered with a fault, a page and an empty 200',
      before: fresh({
        faults: [
          { operation: 'UpdateService', kind: 'server-error', calls: 1 },
          { operation: 'UpdateService', kind: 'bad-gateway', calls: 2 },
          { operation: 'UpdateService', kind: 'empty-body', calls: 3 },
        ],
      }),
      inputs: force,
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      check: holds(2, 2),
    },
    {
      name: 'a registration whose answer was reset leaves no spare revision',
      before: fresh({ faults: [{ operation: 'RegisterTaskDefinition', kind: 'reset-after', calls: 1 }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' },
      log: ['The answer to RegisterTaskDefinition was lost'],
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      check: holds(2, 2),
    },
    {
      name: 'a registration beside another one, then without an answer, then without a body',
      before: fresh({
        faults: [
          { operation: 'RegisterTaskDefinition', kind: 'concurrent-registration', calls: 1 },
          { operation: 'RegisterTaskDefinition', kind: 'reset-before', calls: 2 },
          { operation: 'RegisterTaskDefinition', kind: 'empty-body', calls: 3 },
        ],
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' },
      check: holds(2, 2),
    },
    {
      name: 'a service is created, the answers are lost, and reads say MISSING',
      before: fresh({
        world: nothing,
        faults: [
          { operation: 'CreateService', kind: 'reset-after', calls: 1 },
          { operation: 'CreateService', kind: 'cut-body', calls: 2 },
        ],
        consistency: { missingServiceCalls: 2 },
      }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      check: holds(1, 1),
    },
  ],
});
