import { describe, expect, it } from '@jest/globals';
import { type HeadlineFacts, headlineOf, iconOf } from '../../src/report/headline.ts';
import { sampleReport, samples, type SampleName } from './samples.ts';

const facts = (rest: Partial<HeadlineFacts>): HeadlineFacts => ({
  version: 1, command: 'deploy', dryRun: false, created: false, images: [], startedAt: '', timeline: [], differences: [], notes: [],
  cluster: 'prod', serviceName: 'web', taskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:42', previousTaskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:41',
  ...rest,
});

describe('headlineOf', () => {
  it.each<[string, Partial<HeadlineFacts>, string]>([
    ['a deploy', { deploymentStatus: 'succeeded' }, 'web · web:42 deployed to prod'],
    ['a first deploy', { deploymentStatus: 'succeeded', created: true }, 'web · created in prod with web:42'],
    ['a failure', { deploymentStatus: 'failed' }, 'web · deployment of web:42 failed in prod'],
    ['a rollback', { deploymentStatus: 'rolled-back' }, 'web · web:42 was rolled back to web:41 in prod'],
    ['a rollback of the same revision', { deploymentStatus: 'rolled-back', previousTaskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:42' }, 'web · web:42 was rolled back to the former deployment of the same revision in prod'],
    ['a rollback to what completed last', { deploymentStatus: 'rolled-back', serving: [{ taskDefinition: 'web:40', running: 2 }] }, 'web · web:42 was rolled back to web:40 in prod'],
    ['a rollback to nobody knows what', { deploymentStatus: 'rolled-back', previousTaskDefinitionArn: undefined }, 'web · web:42 was rolled back in prod'],
    ['a newer deployment', { deploymentStatus: 'superseded', supersededBy: { taskDefinition: 'web:43' } }, 'web · web:42 was superseded by web:43 in prod'],
    ['a newer deployment without a name', { deploymentStatus: 'superseded' }, 'web · web:42 was superseded by a newer deployment in prod'],
    ['a pause', { deploymentStatus: 'paused', lifecycleStage: 'POST_SCALE_UP' }, 'web · web:42 paused at POST_SCALE_UP in prod, waiting for a decision'],
    ['no wait', { deploymentStatus: 'in-progress' }, 'web · deployment of web:42 started in prod'],
    ['a stage', { deploymentStatus: 'in-progress', lifecycleStage: 'BAKE_TIME' }, 'web · web:42 has reached BAKE_TIME in prod'],
    ['a timeout', { deploymentStatus: 'timed-out', timeoutSeconds: 600, durationSeconds: 540, rolloutState: 'IN_PROGRESS', ownCounts: { desired: 4, running: 2, pending: 1, failed: 0 } }, 'web · timed out after 10m00s; web:42 is still IN_PROGRESS (2 of 4 running) in prod'],
    ['a timeout while stopping old tasks', { deploymentStatus: 'timed-out', rolloutState: 'COMPLETED' }, 'web · timed out; web:42 is still being settled in prod'],
    ['a timeout in the middle of a rollback', { deploymentStatus: 'timed-out', rolloutState: 'FAILED', ownCounts: { desired: 2, running: 0, pending: 0, failed: 3 } }, 'web · timed out; web:42 has failed (0 of 2 running) in prod'],
    ['a timeout at a pause', { deploymentStatus: 'timed-out', rolloutState: 'IN_PROGRESS', lifecycleStage: 'POST_SCALE_UP' }, 'web · timed out; web:42 is still at POST_SCALE_UP in prod'],
    ['a cancel while deploying', { deploymentStatus: 'cancelled', change: 'updated' }, 'web · cancelled; web:42 is still IN_PROGRESS in prod'],
    ['a cancel that asks for a rollback', { deploymentStatus: 'cancelled', change: 'updated', rolloutState: 'IN_PROGRESS', stopRequested: 'rollback' }, 'web · cancelled; a rollback of web:42 is requested in prod'],
    ['a timeout that asks for a stop', { deploymentStatus: 'timed-out', timeoutSeconds: 60, rolloutState: 'IN_PROGRESS', stopRequested: 'stop' }, 'web · timed out after 1m00s; a stop of web:42 is requested in prod'],
    ['a refusal to deploy beside another deployment', { deploymentStatus: 'failed', error: [{ code: 'DEPLOYMENT_FAILED', message: 'another deployment is under way: ecs-svc/41 to web:41' }] }, 'web · nothing was deployed: another deployment is under way'],
    ['a wait for another deployment that took too long', { deploymentStatus: 'timed-out', timeoutSeconds: 60, error: [{ code: 'TIMEOUT', message: '' }] }, 'web · timed out after 1m00s before anything was deployed'],
    ['a cancel after the registration', { deploymentStatus: 'cancelled', change: 'registered' }, 'web · cancelled; web:42 was registered, but not deployed'],
    ['a cancel in the middle of the update', { deploymentStatus: 'cancelled', change: 'registered', underWay: 'update-service' }, 'web · cancelled while the service was being updated; whether it was is not known'],
    ['a lost update', { error: [{ code: 'AWS', message: '' }], change: 'registered', underWay: 'create-service' }, 'web · an AWS call failed while the service was being created; whether it was is not known'],
    ['the same revision deployed by somebody else', { deploymentStatus: 'superseded', supersededBy: { taskDefinition: 'web:42' } }, 'web · web:42 was superseded by a newer deployment of the same revision in prod'],
    ['a cancel before anything', { deploymentStatus: 'cancelled' }, 'web · cancelled before anything was deployed'],
    ['nothing to do', { deploymentStatus: 'no-change' }, 'web · no changes; web:42 already runs in prod'],
    ['tags alone', { deploymentStatus: 'no-change', change: 'none', tagged: true }, 'web · tags updated in prod; web:42 goes on without a new deployment'],
    ['settings that need no deployment', { deploymentStatus: 'no-change', change: 'updated' }, 'web · settings updated in prod; web:42 goes on without a new deployment'],
    ['a dry run', { dryRun: true, steps: [{ kind: 'untag-resource', resourceArn: 'a', tagKeys: [] }] }, 'web · dry run: 1 call would be made'],
    ['a dry run without effect', { dryRun: true, steps: [] }, 'web · dry run: nothing would change'],
    ['a dry run that fails', { dryRun: true, error: [{ code: 'TEMPLATE', message: '' }] }, 'web · dry run failed: a template could not be rendered'],
    ['a timeout before the change', { deploymentStatus: 'timed-out', change: 'none', timeoutSeconds: 5, error: [{ code: 'TIMEOUT', message: '' }] }, 'web · timed out after 5s before anything was deployed'],
    ['a diff', { command: 'diff', differences: [{ subject: 'service', path: ['a'] }] }, 'web · 1 difference'],
    ['a diff without differences', { command: 'diff' }, 'web · no differences'],
    ['a diff of a new service', { command: 'diff', changes: { service: true } }, 'web · new, nothing to compare with'],
    ['a registration', { command: 'register', change: 'registered' }, 'web · web:42 registered'],
    ['a registration of what is there', { command: 'register', change: 'none' }, 'web · web:42 is already registered'],
    ['rendering', { command: 'render', serviceName: undefined, taskDefinitionArn: undefined }, 'Documents rendered'],
    ['a mistake in the files', { error: [{ code: 'TEMPLATE', message: '' }], serviceName: undefined, taskDefinitionArn: undefined }, 'Nothing was deployed: a template could not be rendered'],
    ['a refusal after the registration', { error: [{ code: 'AWS', message: '' }], change: 'registered' }, 'web · web:42 was registered, but not deployed: an AWS call failed'],
    ['a loss of sight', { deploymentStatus: 'failed', error: [{ code: 'CREDENTIALS', message: '' }], change: 'updated' }, 'web · the deployment of web:42 was started, its end is not known: a permission or valid credentials are missing'],
    ['a failed diff', { command: 'diff', error: [{ code: 'CONFIG', message: '' }] }, 'web · diff failed: the config or an env file cannot be used'],
    ['a family without service', { command: 'register', change: 'registered', serviceName: undefined }, 'web · web:42 registered'],
  ])('says it for %s', (_, rest, wanted) => expect(headlineOf(facts(rest))).toBe(wanted));
});

describe('iconOf', () => {
  it('is never the green mark for a run that failed', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      const report = sampleReport(name);
      const green = ['succeeded', 'created', 'registered', 'rendered'].includes(name);
      expect([name, iconOf(report) === '✅']).toEqual([name, green]);
    }
  });
});
