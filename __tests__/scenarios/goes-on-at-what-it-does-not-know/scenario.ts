import { expect } from '@jest/globals';
import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  steps: [
    {
      name: 'a status that is newer than this action',
      before: fresh({ deployments: [{ incidents: [{ at: 20_000, status: 'HELD_FOR_REVIEW' }, { at: 100_000, status: 'SUCCESSFUL' }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['ECS reports the status HELD_FOR_REVIEW, which is not known here; waiting on'],
    },
    {
      name: 'members that are newer, rollout states that are, and events without id',
      before: fresh({
        faults: [{ operation: 'DescribeServices', kind: 'patch', calls: '2-6', set: { 'services.0.newMember': { a: 1 }, 'services.0.deployments.0.rolloutState': 'POLISHING', 'services.0.events.0.id': null } }],
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'an unknown rollout state, and nothing else to go by',
      before: fresh({
        faults: [
          { operation: 'DescribeServiceDeployments', kind: 'denied' },
          { operation: 'DescribeServices', kind: 'patch', calls: '3-5', set: { 'services.0.deployments.0.rolloutState': 'POLISHING' } },
        ],
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['ECS reports the rollout state POLISHING, which is not known here; waiting on'],
    },
    {
      name: 'answers that hold nothing',
      before: fresh({ faults: [{ operation: 'DescribeServices', kind: 'empty-body', calls: '2-4' }, { operation: 'DescribeServiceDeployments', kind: 'empty-body', calls: '2-3' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: '150 events in one go: those that are shown are told once',
      before: fresh({ deployments: [{ incidents: [{ at: 30_000, event: 'operation # is being throttled.', repeat: 150 }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      check: (run) => {
        expect(run.log.match(/operation 150 is being throttled/g)?.length).toBe(2); // title and line
        expect(run.log.match(/^\S+ operation 149 is being throttled/gm)).toHaveLength(1);
        expect(run.log).not.toContain('operation 50 is');
      },
    },
  ],
});
