import { expect } from '@jest/globals';
import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const slow = { tasks: { outcome: 'stuck' } } as const;
const rollback = /a rollback of service deployment \S+ is requested; ECS goes back to the revision before/;

export default scenario({
  files: project(),
  steps: [
    {
      name: 'on-cancel none: the deployment goes on, and is named',
      before: fresh({ deployments: [slow] }),
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'pending 2',
      post: true,
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled', 'task-definition': 'web:2', 'rollout-state': 'IN_PROGRESS' },
      log: [/cancelled while waiting; the last known state of web:2 is IN_PROGRESS, 0 of 2 of its tasks running; the deployment ecs-svc\/\d+ goes on/],
      summary: ['cancelled'],
      postExitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
    {
      name: 'on-cancel rollback',
      before: fresh({ deployments: [slow] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'pending 2',
      post: true,
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: [rollback],
      notLog: ['goes on'],
      postExitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'on-cancel stop, on SIGTERM',
      before: fresh({ deployments: [slow] }),
      inputs: { 'on-cancel': 'stop' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'DescribeServiceDeployments', signal: 'SIGTERM' },
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: [/an abort of service deployment \S+ is requested; ECS starts no further tasks of it/],
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'while the service is being updated: the answer is waited for, and our deployment found',
      before: fresh({ deployments: [slow] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'UpdateService', signal: 'SIGINT' },
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: ['Updated service web', rollback],
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'while the update is throttled: it is not sent again',
      before: fresh({ faults: [{ operation: 'UpdateService', kind: 'throttle', for: 60_000 }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'UpdateService', signal: 'SIGINT' },
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled', 'task-definition': 'web:2' },
      log: ['cancelled before the service was updated', 'cancelled; web:2 was registered, but not deployed'],
      check: (_run, { calls }) => expect(calls.filter(({ operation, fault }) => operation === 'UpdateService' && fault === 'throttle')).toHaveLength(1),
    },
    {
      name: 'before anything is deployed',
      before: fresh(),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'RegisterTaskDefinition', signal: 'SIGINT' },
      post: true,
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled', 'task-definition': 'web:2' },
      log: ['cancelled; web:2 was registered, but not deployed'],
      postExitCode: 0,
      changes: ['RegisterTaskDefinition'],
    },
    {
      name: 'without the permission to stop it',
      before: fresh({ deployments: [slow], faults: [{ operation: 'StopServiceDeployment', kind: 'denied' }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'pending 2',
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: [/goes on; a rollback of service deployment \S+ needs the permission ecs:StopServiceDeployment/],
    },
    {
      name: 'while it waits for the deployment of somebody else',
      before: async (simulator) => {
        fresh({ deployments: [slow] })(simulator);
        await fetch(`${simulator.url}/`, {
          method: 'POST',
          headers: { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.UpdateService', 'content-type': 'application/x-amz-json-1.1' },
          body: JSON.stringify({ cluster: 'prod', service: 'web', forceNewDeployment: true }),
        });
      },
      inputs: { 'if-deploying': 'wait' },
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'the other deployment:',
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: ['cancelled before anything was deployed', 'cancelled while waiting for another deployment'],
      changes: [],
    },
  ],
});
