import { UpdateServiceCommand, ECSClient } from '@aws-sdk/client-ecs';
import type { Simulator } from '../../../simulator/server.ts';
import { deployedWorld, type Fresh, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

/** Somebody else has deployed a moment ago, and is not done. */
const busy =
  (settings: Fresh = {}, pauses: readonly number[] = [5_000]) =>
  async (simulator: Simulator): Promise<void> => {
    fresh(settings)(simulator);
    const ecs = new ECSClient({ endpoint: simulator.url, region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
    for (const pause of pauses) {
      await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', forceNewDeployment: true }));
      simulator.advance(pause);
    }
    ecs.destroy();
  };
const roomy = { maximumPercent: 1000, minimumHealthyPercent: 100 };
const named = (then: string): RegExp => new RegExp(`another deployment is under way, ecs-svc/\\d+ to web:1, since \\d+s; ${then}`);

export default scenario({
  files: project(),
  steps: [
    {
      name: 'proceed: it is named, and replaced',
      before: busy(),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' },
      log: [named('a new one of ours will replace it')],
    },
    {
      name: 'wait: for its end, then for ours',
      before: busy(),
      inputs: { 'if-deploying': 'wait' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:2' },
      log: [named('waiting for its end'), 'the other deployment: running 2/2'],
    },
    {
      name: 'wait: it is rolled back, and ours comes after',
      before: busy({ deployments: [{ tasks: { outcome: 'fails-to-start' } }] }),
      inputs: { 'if-deploying': 'wait' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'wait: it has deployed what we want to deploy, so that nothing is left to do',
      before: async (simulator) => {
        await busy({ deployments: [{ incidents: [{ at: 1_000, deploy: { image: 'app:2' } }] }] })(simulator);
      },
      inputs: { 'if-deploying': 'wait', 'skip-unchanged': 'true' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'no-change', 'task-definition': 'web:2' },
    },
    {
      name: 'wait: not for ever',
      before: busy({ deployments: [{ tasks: { outcome: 'stuck' } }] }),
      inputs: { 'if-deploying': 'wait', timeout: '2m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: [/another deployment was still under way at the end of the timeout \(2m00s\), ecs-svc\/\d+ to web:1, since .*; ours was not started/],
    },
    {
      name: 'fail',
      before: busy(),
      inputs: { 'if-deploying': 'fail' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['nothing was deployed: another deployment is under way', /another deployment is under way: ecs-svc\/\d+ to web:1, since \d+s/, 'A concurrency group per service keeps two jobs apart.'],
    },
    {
      name: 'a re-run of what is still being deployed follows that deployment',
      before: busy(),
      inputs: { 'skip-unchanged': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'task-definition': 'web:1' },
      log: ['nothing new had to be deployed, but the deployment that stands is still under way: following it'],
      changes: [],
    },
    {
      name: 'five are under way: ECS takes no sixth',
      before: async (simulator) => {
        // Tasks that take their time to stop keep their deployments in the list.
        Object.assign(simulator.sim.timings, { stopping: 900_000 });
        await busy({ world: deployedWorld({ service: { deploymentConfiguration: roomy } }) }, Array.from({ length: 5 }, () => 30_000))(simulator);
      },
      files: project({ service: { deploymentConfiguration: roomy } }),
      inputs: { tasks: '2' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['5 active deployments exist, unable to create new deployment.', 'wait for them (if-deploying: wait)'],
    },
  ],
});
