import { describe, expect, it } from '@jest/globals';
import { factRows } from '../../../src/action/view/facts.ts';
import type { ImageChange, Report } from '../../../src/report/report.ts';
import { sampleReport } from '../../report/samples.ts';

const row = (report: Report, label: string): string | undefined => factRows(report).find((fact) => fact.label === label)?.valueMarkdown;
const succeeded = sampleReport('succeeded');

describe('factRows', () => {
  it.each<[string, ImageChange, string]>([
    ['the tags alone when the repository stays', { container: 'c', from: 'r.example:5000/app:1', to: 'r.example:5000/app:2' }, '`1` → `2`<br>of `r.example:5000/app`'],
    ['the digests alone when the repository stays', { container: 'c', from: 'app@sha256:aa', to: 'app@sha256:bb' }, '`sha256:aa` → `sha256:bb`<br>of `app`'],
    ['tag and digest together', { container: 'c', from: 'app:1@sha256:aa', to: 'app:1@sha256:bb' }, '`1@sha256:aa` → `1@sha256:bb`<br>of `app`'],
    ['both images when the repository changes', { container: 'c', from: 'a:1', to: 'b:1' }, '`a:1` → `b:1`'],
    ['both images when one has no tag', { container: 'c', from: 'a', to: 'a:1' }, '`a` → `a:1`'],
    ['no tag where the colon is that of a port', { container: 'c', from: 'r.example:5000/app', to: 'r.example:5000/api' }, '`r.example:5000/app` → `r.example:5000/api`'],
    ['an image that stays', { container: 'c', from: 'a:1', to: 'a:1' }, '`a:1` (unchanged)'],
    ['an old image that is not known', { container: 'c', to: 'a:1' }, '`a:1`'],
    ['a container that goes', { container: 'c', from: 'a:1' }, '`a:1` → container removed'],
    ['a container of which nothing is known', { container: 'c' }, 'not known'],
  ])('shows %s', (_, image, wanted) => expect(row({ ...succeeded, images: [image] }, 'Image `c`')).toBe(wanted));

  it('shows the image of a first deploy without a past', () => {
    expect(row({ ...succeeded, previousTaskDefinitionArn: undefined, images: [{ container: 'c', to: 'a:1' }] }, 'Image `c`')).toBe('`a:1`');
  });

  it('links what has a page in the console, and nothing in a partition without', () => {
    expect(row(succeeded, 'Task definition')).toContain('](https://console.aws.amazon.com/ecs/v2/task-definitions/shop-web/42?region=ap-northeast-1)');
    const isolated = factRows({ ...succeeded, partition: 'aws-iso', region: 'us-iso-east-1', consoleUrl: undefined });
    expect(isolated.filter(({ valueMarkdown }) => valueMarkdown.includes('](') && !valueMarkdown.includes('github.com'))).toEqual([]);
  });

  it.each<[string, Partial<Report>, string | undefined]>([
    ['the revision that stays', { taskDefinitionArn: 'web:41', previousTaskDefinitionArn: 'web:41', region: undefined }, '`web:41` (unchanged)'],
    ['the only revision that is known', { taskDefinitionArn: undefined, region: undefined, previousTaskDefinitionArn: 'web:41' }, '`web:41`'],
    ['nothing where none is known', { taskDefinitionArn: undefined, previousTaskDefinitionArn: undefined }, undefined],
  ])('shows %s', (_, rest, wanted) => expect(row({ ...succeeded, ...rest }, 'Task definition')).toBe(wanted));

  it.each<[string, Partial<Report>, string | undefined]>([
    ['ECS keeps it on its list', { deploymentStatus: 'rolled-back', rolloutState: 'FAILED', statusReason: 'why' }, '`FAILED`<br>`why`'],
    ['it has left the list', { deploymentStatus: 'rolled-back', rolloutState: 'IN_PROGRESS', statusReason: 'why' }, '`why`'],
    ['nothing else is known of it', { deploymentStatus: 'superseded', rolloutState: 'IN_PROGRESS', statusReason: undefined }, undefined],
    ['it goes on without us', { deploymentStatus: 'failed', rolloutState: 'IN_PROGRESS', statusReason: undefined }, '`IN_PROGRESS`'],
  ])('does not call a deployment that has given way under way: %s', (_, rest, wanted) => expect(row({ ...succeeded, lifecycleStage: undefined, ...rest }, 'Rollout')).toBe(wanted));

  it('tells how many of which revision run while a deployment is not done', () => {
    expect(row(sampleReport('timed-out'), 'Tasks')).toBe('4 of 4 running, 1 pending: 2 × `shop-web:42`, 2 × `shop-web:41`<br>this deployment: **2 of 4 running**, 1 pending, 5 failed');
  });

  it('names a controller that is not the usual one', () => {
    expect(row({ ...succeeded, strategy: undefined, controller: 'CODE_DEPLOY' }, 'Strategy')).toBe('`CODE_DEPLOY`');
  });

  it('names the attempt from the second on', () => {
    expect(row({ ...succeeded, run: { actor: 'octocat', attempt: '2' } }, 'Started by')).toBe('by `octocat` (attempt `2`)');
    expect(row({ ...succeeded, run: {} }, 'Started by')).toBeUndefined();
  });

  it('is empty for a run that failed before it knew anything', () => expect(factRows(sampleReport('template-error'))).toEqual([]));

  it('names a cluster without service, and a service without cluster', () => {
    expect(row({ ...succeeded, serviceName: undefined }, 'Service')).toMatch(/^none; cluster \[`prod`\]/);
    expect(row({ ...succeeded, cluster: undefined }, 'Service')).toBe('`shop-web`');
  });
});
