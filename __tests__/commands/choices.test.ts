import { describe, expect, it } from '@jest/globals';
import { choicesOf } from '../../src/commands/choices.ts';
import { inputsOf } from '../fakes/session.ts';
import { choices } from '../fakes/plans.ts';

const run = { commit: 'abc', repository: 'octo/shop', runUrl: 'https://github.com/octo/shop/actions/runs/1', actor: 'octocat' };
const of = (given: Record<string, string>, ignoreTags: string[] = []) => choicesOf(inputsOf(given), { ignoreTags }, run);

describe('choicesOf', () => {
  it('chooses nothing where nothing is said', () => expect(of({})).toEqual({ ...choices(), tasks: undefined, revision: undefined, images: expect.anything() }));

  it('takes every input that decides over the plan', () =>
    expect(of({ tasks: '3', 'force-new-deployment': 'true', 'update-service': 'false', 'skip-unchanged': 'true', images: 'web=app:2\nenvoy=e:1' })).toMatchObject({
      tasks: 3,
      forceNewDeployment: true,
      updateService: false,
      skipUnchanged: true,
      images: { web: 'app:2', envoy: 'e:1' },
    }));
  it('takes the inputs that name a revision', () => {
    expect(of({ revision: '41' }).revision).toBe(41);
    expect(of({ 'latest-task-definition': 'true' }).latestTaskDefinition).toBe(true);
    expect(of({ 'skip-task-definition': 'true' }).skipTaskDefinition).toBe(true);
  });
  it('joins the ignored tags of config and input', () => expect(of({ 'ignore-tags': 'cost-*\nOwner' }, ['aws:*']).ignoreTags).toEqual(['aws:*', 'cost-*', 'Owner']));
  it('tags with the run only where asked', () => {
    expect(of({}).provenanceTags).toEqual({});
    expect(of({ 'provenance-tags': 'true' }).provenanceTags).toEqual({
      'ecs-deploy-action/commit': 'abc',
      'ecs-deploy-action/repository': 'octo/shop',
      'ecs-deploy-action/run': 'https://github.com/octo/shop/actions/runs/1',
      'ecs-deploy-action/actor': 'octocat',
    });
  });
  it('refuses inputs that exclude each other before anything is read', () => expect(() => of({ revision: '1', 'latest-task-definition': 'true' })).toThrow(expect.objectContaining({ code: 'INPUT' })));
});
