import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const base = { maximumPercent: 200, minimumHealthyPercent: 100 };
const alarms = (rollback: boolean, bakeTimeInMinutes = 0) => ({ ...base, bakeTimeInMinutes, alarms: { enable: true, rollback, alarmNames: ['web-5xx', 'web-slow'] } });
const lambda = { hookTargetArn: 'arn:aws:lambda:eu-central-1:111122223333:function:check', roleArn: 'arn:aws:iam::111122223333:role/hooks', lifecycleStages: ['PRE_SCALE_UP'] };
const hooks = (more: object = {}) => ({ ...base, lifecycleHooks: [{ ...lambda, ...more }] });
const withSettings = (deploymentConfiguration: object, more: object = {}) => ({
  files: project({ service: { deploymentConfiguration } }),
  before: fresh({ world: { ...deployedWorld({ service: { deploymentConfiguration } }), alarms: { 'web-5xx': 'OK', 'web-slow': 'OK' } }, ...more }),
  env: { IMAGE_URI: 'app:2' },
});

export default scenario({
  steps: [
    {
      name: 'an alarm during the rollout, with rollback',
      ...withSettings(alarms(true), { deployments: [{ incidents: [{ at: 30_000, alarm: { name: 'web-5xx' } }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: A CloudWatch alarm of the deployment went off: web-5xx.', 'alarm web-5xx is in ALARM: Threshold Crossed', 'web:2 was rolled back to web:1: alarm web-5xx went off'],
    },
    {
      name: 'an alarm in the bake time, without rollback',
      ...withSettings(alarms(false, 5), { deployments: [{ incidents: [{ at: 150_000, alarm: { name: 'web-slow' } }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['web:2 failed and was not rolled back: alarm web-slow went off'],
    },
    {
      name: 'a hook that says no',
      ...withSettings(hooks(), { deployments: [{ hooks: [{ outcome: 'FAILED' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: The lifecycle hook arn:aws:lambda:eu-central-1:111122223333:function:check at PRE_SCALE_UP failed.'],
    },
    {
      name: 'a hook whose role cannot be assumed',
      ...withSettings(hooks(), { deployments: [{ hooks: [{ outcome: 'FAILED', reason: 'ECS was unable to assume role arn:aws:iam::111122223333:role/hooks' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: ECS cannot assume the role arn:aws:iam::111122223333:role/hooks of the lifecycle hook at PRE_SCALE_UP.'],
    },
    {
      name: 'a hook that never answers',
      ...withSettings(hooks({ timeoutConfiguration: { timeoutInMinutes: 3, action: 'ROLLBACK' } }), { deployments: [{ hooks: [{ outcome: 'never' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: The lifecycle hook at PRE_SCALE_UP did not answer in time.'],
    },
    {
      name: 'a pause that nobody answers in time',
      ...withSettings(hooks({ targetType: 'PAUSE', hookTargetArn: undefined, roleArn: undefined, timeoutConfiguration: { timeoutInMinutes: 3, action: 'ROLLBACK' } })),
      inputs: { timeout: '1h' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: Nobody answered the pause at PRE_SCALE_UP in time.'],
    },
    {
      name: 'a pause that somebody answers with ROLLBACK',
      ...withSettings(hooks({ targetType: 'PAUSE', hookTargetArn: undefined, roleArn: undefined }), { deployments: [{ incidents: [{ at: 40_000, continue: 'ROLLBACK' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
    },
    {
      name: 'somebody rolls it back',
      ...withSettings(base, { deployments: [{ incidents: [{ at: 30_000, stop: 'ROLLBACK' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: Somebody stopped the deployment (StopServiceDeployment, or ROLLBACK as the answer to a pause): no monitor of ECS did.'],
    },
    {
      name: 'somebody aborts it',
      ...withSettings(base, { deployments: [{ incidents: [{ at: 30_000, stop: 'ABORT' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'failed' },
      log: ['web:2 was stopped before it was done', 'CloudTrail has the call with the caller'],
    },
    {
      name: 'settings that turn out wrong while they are deployed',
      ...withSettings(base, { deployments: [{ incidents: [{ at: 10_000, fail: 'invalid networking configuration: One or more rules not found.' }] }] }),
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: The load balancer configuration of the service does not fit the deployment: One or more rules not found.'],
    },
  ],
});
