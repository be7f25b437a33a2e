import { expect } from '@jest/globals';
import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const slow = { tasks: { outcome: 'stuck' } } as const;
const rollback = /Cancelled while web:2 was being deployed: a rollback of service deployment \S+ is requested/;
const hanging = (calls: number | string) => ({ operation: 'StopServiceDeployment', kind: 'hang', calls }) as const;

export default scenario({
  files: project(),
  steps: [
    {
      name: 'the call that stops the deployment does not get through',
      before: fresh({ deployments: [slow], faults: [hanging('1-2')] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'pending 2',
      post: true,
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: [/a rollback of service deployment \S+ did not get through in time \(Request aborted\); the post step of this action tries again/],
      postExitCode: 0,
      postLog: [rollback],
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'main is killed before it could say anything',
      before: fresh({ deployments: [slow], faults: [hanging(1)] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'DescribeServiceDeployments', signal: 'SIGINT', then: 'SIGKILL' },
      post: true,
      exitCode: null,
      outputs: { 'deployment-status': 'cancelled', 'task-definition': 'web:2' },
      postExitCode: 0,
      postLog: [rollback],
    },
    {
      name: 'main is killed while the service is being updated, so that nobody knows our deployment yet',
      before: fresh({ deployments: [slow], faults: [{ operation: 'UpdateService', kind: 'hang-after' }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'UpdateService', signal: 'SIGINT', then: 'SIGKILL' },
      post: true,
      exitCode: null,
      postExitCode: 0,
      postLog: [rollback],
      changes: ['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment'],
    },
    {
      name: 'the answer to the update never comes',
      before: fresh({ deployments: [slow], faults: [{ operation: 'UpdateService', kind: 'hang-after' }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'UpdateService', signal: 'SIGINT' },
      post: true,
      exitCode: 1,
      outputs: { 'deployment-status': 'cancelled' },
      log: ['cancelled while the service was being updated; whether it was is not known'],
      postExitCode: 0,
      postLog: [rollback],
      check: (_run, simulator) => {
        // The update was sent again, which changes nothing: one deployment came of it.
        expect(simulator.state.ecs.services.get('prod/web')?.serviceDeployments).toHaveLength(2);
      },
    },
    {
      name: 'what is deployed by then is not ours: it is left alone',
      before: fresh({ deployments: [{ ...slow, incidents: [{ at: 0, deploy: { image: 'app:9' } }] }], faults: [{ operation: 'UpdateService', kind: 'hang-after', calls: 1 }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'UpdateService', signal: 'SIGINT', then: 'SIGKILL' },
      post: true,
      exitCode: null,
      postExitCode: 1,
      postLog: ['our service deployment could not be told for sure, so nothing was stopped'],
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
    {
      name: 'a run that breaks off without a cancel leaves its deployment alone',
      before: fresh({ deployments: [slow] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      signalAt: { operation: 'DescribeServiceDeployments', signal: 'SIGKILL' },
      post: true,
      exitCode: null,
      postExitCode: 0,
      postLog: [/The step ended before it was known how the deployment of web:2 ends; deployment ecs-svc\/\d+ goes on\./],
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
    {
      name: 'the post step may not stop it either',
      before: fresh({ deployments: [slow], faults: [hanging('1-2'), { operation: 'StopServiceDeployment', kind: 'denied' }] }),
      inputs: { 'on-cancel': 'rollback' },
      env: { IMAGE_URI: 'app:2' },
      cancelWhen: 'pending 2',
      post: true,
      exitCode: 1,
      postExitCode: 1,
      postLog: ['needs the permission ecs:StopServiceDeployment'],
    },
  ],
});
