import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const pause = { lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'], timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' } }] };
const early = { maximumPercent: 200, minimumHealthyPercent: 100, earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' } };
const unchanged = deployedWorld();
const pausing = project({ service: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, ...pause } } });

export default scenario({
  files: project(),
  steps: [
    {
      name: 'succeeded: our deployment has ended well',
      before: fresh(),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'rollout-state': 'COMPLETED', 'running-count': '2' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
    {
      name: 'succeeded: wait-until stable, with old tasks that take their time',
      before: fresh({ world: deployedWorld({ service: { deploymentConfiguration: early } }) }),
      files: project({ service: { deploymentConfiguration: early } }),
      inputs: { 'wait-until': 'stable' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['deployments: web:2 COMPLETED, web:1 COMPLETED', 'web:2 is deployed and the service is stable'],
    },
    {
      name: 'no-change: nothing had to be deployed',
      before: fresh({ world: unchanged }),
      files: project(),
      inputs: { 'skip-unchanged': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'deployment-status': 'no-change', 'task-definition': 'web:1' },
      check: (run, simulator) => {
        if (simulator.state.ecs.services.get('prod/web')?.serviceDeployments.length !== 1) throw new Error(`a deployment was started:\n${run.log}`);
      },
    },
    {
      name: 'in-progress: nobody waits',
      before: fresh(),
      inputs: { wait: 'false' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'in-progress' },
    },
    {
      name: 'paused: a PAUSE hook, and the pause was asked for',
      before: fresh(),
      files: pausing,
      inputs: { 'wait-until': 'paused' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'paused', 'rollout-state': 'IN_PROGRESS' },
      log: [/paused: hook ecs-pause-\d+ awaits ContinueServiceDeployment until .*, then ROLLBACK/],
    },
    {
      name: 'succeeded: somebody continues the paused deployment',
      before: fresh({ deployments: [{ incidents: [{ at: 200_000, continue: 'CONTINUE' }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: [/paused: hook ecs-pause-\d+ awaits/],
    },
  ],
});
