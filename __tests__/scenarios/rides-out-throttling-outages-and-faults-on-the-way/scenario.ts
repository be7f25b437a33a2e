import { expect } from '@jest/globals';
import type { Fault, FaultKind } from '../../../simulator/faults.ts';
import type { Simulator } from '../../../simulator/server.ts';
import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const minute = 60_000;
const reads = ['DescribeServices', 'DescribeServiceDeployments', 'ListServiceDeployments', 'DescribeServiceRevisions', 'DescribeTaskDefinition'];
const changes = ['RegisterTaskDefinition', 'UpdateService', 'CreateService', 'TagResource', 'UntagResource'];
/** Images are read beside the wait, and every request moves AWS's time on: throttled as well, they would make each run another one. */
const throttled: Fault[] = [...reads.filter((operation) => operation !== 'DescribeTaskDefinition'), ...changes].map((operation) => ({ operation, kind: 'throttle', for: minute }));
/** Each call fails once in each of these ways, one after the other. */
const failing = (operations: readonly string[], kinds: readonly FaultKind[]): Fault[] =>
  operations.flatMap((operation) => kinds.map((kind, index): Fault => ({ operation, kind, calls: index + 1 })));

const tagged = { tags: [{ key: 'team', value: 'shop' }] };
const nothing = { region: 'eu-central-1', account: '111122223333' };

/** However often a call was sent: one deployment came of it. */
const oneDeployment = ({ state }: Simulator, before = 1): void => expect(state.ecs.services.get('prod/web')?.serviceDeployments).toHaveLength(before + 1);

export default scenario({
  files: project({ service: tagged }),
  readsVary: true,
  steps: [
    {
      name: 'a minute of throttling on every call of an update',
      before: fresh({ faults: throttled, variants: { updateAnswer: 'previous' }, world: deployedWorld({ tags: [{ key: 'old', value: '1' }] }) }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      changes: ['RegisterTaskDefinition', 'TagResource', 'UntagResource', 'UpdateService'],
      check: (_run, simulator) => {
        for (const operation of ['DescribeServices', 'RegisterTaskDefinition', 'UpdateService', 'DescribeServiceDeployments', 'TagResource']) {
          const attempts = simulator.calls.filter((call) => call.operation === operation && call.fault === 'throttle');
          expect([operation, attempts.length >= 10]).toEqual([operation, true]);
        }
      },
    },
    {
      name: 'a minute of throttling on every call of a create',
      before: fresh({ faults: throttled, world: nothing }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      changes: ['RegisterTaskDefinition', 'CreateService'],
    },
    {
      name: 'faults of AWS, pages of a proxy, connections that break: on every call, of every kind',
      before: fresh({
        faults: [...failing(reads, ['unavailable', 'server-error', 'bad-gateway', 'reset-before', 'cut-body', 'reset-after']), ...failing(changes, ['unavailable', 'bad-gateway', 'reset-before'])],
        variants: { updateAnswer: 'previous' },
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' },
      changes: ['RegisterTaskDefinition', 'TagResource', 'UpdateService'],
      check: (_run, simulator) => oneDeployment(simulator),
    },
    {
      name: 'every describe fails for a minute in the middle: the wait goes on',
      before: fresh({
        faults: [
          { operation: 'DescribeServices', kind: 'throttle', calls: '3', for: minute },
          { operation: 'DescribeServiceDeployments', kind: 'bad-gateway', calls: '3', for: minute },
        ],
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'a call hangs: its time is limited, and it is sent again',
      hangs: true,
      before: fresh({ faults: [{ operation: 'DescribeServiceDeployments', kind: 'hang', calls: 2 }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'throttled for longer than anybody waits',
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'throttle' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['ThrottlingException: Rate exceeded', 'Are many jobs deploying in this account at the same time?', 'web:2 was registered, but not deployed'],
      notLog: ['looking whether it took effect'],
    },
  ],
});
