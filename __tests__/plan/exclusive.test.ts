import { describe, expect, it } from '@jest/globals';
import { rejectDeploying, rejectExclusive } from '../../src/plan/exclusive.ts';
import { allErrors } from '../../src/report/errors.ts';
import { choices } from '../fakes/plans.ts';

const messages = (run: () => void): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    return allErrors(error).map(({ code, message }) => `${code} ${message}`);
  }
};

describe('rejectExclusive', () => {
  it.each<[string, Parameters<typeof choices>[0], string[]]>([
    ['nothing is asked for', {}, []],
    ['one revision', { revision: 1 }, []],
    ['a revision besides skip-task-definition, as ecspresso', { revision: 1, skipTaskDefinition: true }, []],
    ['the latest besides skip-task-definition, as ecspresso', { latestTaskDefinition: true, skipTaskDefinition: true }, []],
    ['a revision and the latest', { revision: 1, latestTaskDefinition: true }, ['INPUT the inputs revision and latest-task-definition are exclusive']],
    ['images and a revision', { images: { web: 'x' }, revision: 1 }, ['INPUT the inputs images and revision are exclusive']],
    ['images and the revision that serves', { images: { web: 'x' }, skipTaskDefinition: true }, ['INPUT the inputs images and skip-task-definition are exclusive']],
    [
      'all of them, told together',
      { images: { web: 'x' }, revision: 1, latestTaskDefinition: true, skipTaskDefinition: true },
      ['INPUT the inputs revision and latest-task-definition are exclusive', 'INPUT the inputs images and revision are exclusive', 'INPUT the inputs images and latest-task-definition are exclusive', 'INPUT the inputs images and skip-task-definition are exclusive'],
    ],
  ])('when %s', (_, more, wanted) => expect(messages(() => rejectExclusive(choices(more)))).toEqual(wanted));
});

describe('rejectDeploying', () => {
  it('takes what only registers', () => expect(messages(() => rejectDeploying(choices({ images: { web: 'x' }, skipUnchanged: true })))).toEqual([]));
  it('refuses every input that asks for an existing revision', () =>
    expect(messages(() => rejectDeploying(choices({ revision: 1, latestTaskDefinition: true, skipTaskDefinition: true })))).toEqual([
      'INPUT the input revision has no meaning here: a revision is registered, and no service is updated',
      'INPUT the input latest-task-definition has no meaning here: a revision is registered, and no service is updated',
      'INPUT the input skip-task-definition has no meaning here: a revision is registered, and no service is updated',
    ]));
});
