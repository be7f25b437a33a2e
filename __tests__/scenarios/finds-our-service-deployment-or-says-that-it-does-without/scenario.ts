import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';


export default scenario({
  files: project(),
  steps: [
    {
      name: 'the answer to the update names the deployment of before, and the list is late',
      before: fresh({ variants: { updateAnswer: 'previous' }, consistency: { unlistedDeploymentCalls: 3 } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      notLog: ['judging by'],
    },
    {
      name: 'answers from before the update come for a while',
      before: fresh({ consistency: { staleServiceCalls: 4, unlistedDeploymentCalls: 2 } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      notLog: ['judging by', 'superseded', 'rolled back'],
    },
    {
      name: 'the same, and the deployment is rolled back',
      before: fresh({ consistency: { staleServiceCalls: 4 }, deployments: [{ tasks: { outcome: 'fails-to-start' } }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
    },
    {
      name: 'a created service is said to be MISSING for a while',
      before: fresh({ world: { region: 'eu-central-1', account: '111122223333' }, consistency: { missingServiceCalls: 3 } }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'the region does not have service deployments',
      before: fresh({ faults: [{ operation: 'DescribeServiceDeployments', type: 'UnsupportedFeatureException', message: 'This feature is not available in this region.' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['judging by deployments[] of the service: service deployments are not supported here: This feature is not available in this region.'],
      summary: ['the verdict comes from the deployments of the service, not from our service deployment'],
    },
    {
      name: 'neither permission: not allowed to list nor to describe',
      before: fresh({
        variants: { updateAnswer: 'previous' },
        faults: [
          { operation: 'ListServiceDeployments', kind: 'denied' },
          { operation: 'DescribeServiceDeployments', kind: 'denied' },
        ],
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['judging by deployments[] of the service: no permission for ecs:'],
    },
    {
      name: 'lists come in pages of one, the first of them empty',
      before: (simulator) => {
        fresh({ variants: { updateAnswer: 'previous' } })(simulator);
        simulator.sim.pageSize = 1;
        Object.assign(simulator.sim.options, { emptyPages: true });
      },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      notLog: ['judging by'],
    },
  ],
});
