import { describe, expect, it } from '@jest/globals';
import { checkRequiredVersion } from '../../src/config/required-version.ts';

describe('checkRequiredVersion', () => {
  it.each(['>= 2.0.0', '>= 2.0.0, < 3', '~> 2.8', '~> 2.8.0', '>=2', 'v2.8.7', '= 2.8.7', '!= 2.8.6', '<= 2.8.7', '> 2.8.6', '2.8.7.0', ' >= 2 ,< 3.0 ', '~> 2', '>= 2.8.7-rc1', '2.8.7+build'])(
    'is met by 2.8.7: %s',
    (constraint) => expect(checkRequiredVersion(constraint)).toEqual({ kind: 'satisfied' }),
  );

  it.each(['>= 3', '< 2.8.7', '2.8.6', '~> 2.9', '~> 2.8.8', '~> 2.7.0', '>= 2, < 2.8', '!= 2.8.7', '2.8', '> 2.8.7', '~> 2.8.7-rc1'])('is not met by 2.8.7: %s', (constraint) =>
    expect(checkRequiredVersion(constraint)).toEqual({ kind: 'unsatisfied' }),
  );

  it.each([
    ['latest', 'malformed constraint: latest'],
    ['', 'malformed constraint: '],
    ['>= 2.0,', 'malformed constraint: '],
    ['=> 2', 'malformed constraint: => 2'],
    ['^2.8', 'malformed constraint: ^2.8'],
    ['>= 2.x', 'malformed constraint: >= 2.x'],
    ['>= 2 < 3', 'malformed constraint: >= 2 < 3'],
    [`>= ${'9'.repeat(30)}`, `malformed constraint: >= ${'9'.repeat(30)}`],
    [`>= 1.${'1'.repeat(300)}`, `malformed constraint: >= 1.${'1'.repeat(300)}`],
  ])('cannot be read: %s', (constraint, reason) => expect(checkRequiredVersion(constraint)).toEqual({ kind: 'invalid', reason }));

  it.each([
    { constraint: '>= 2.8.0', running: '2.8.7-rc1', kind: 'unsatisfied' },
    { constraint: '>= 2.8.7-beta', running: '2.8.7-rc1', kind: 'satisfied' },
    { constraint: '>= 2.8.7-rc2', running: '2.8.7-rc1', kind: 'unsatisfied' },
    { constraint: '> 2.8.7-rc.1', running: '2.8.7-rc.1.2', kind: 'satisfied' },
    { constraint: '< 2.8.7-rc.beta', running: '2.8.7-rc.1', kind: 'satisfied' },
    { constraint: '> 2.8.7-1', running: '2.8.7-alpha', kind: 'satisfied' },
    { constraint: '~> 2.8.7-rc1', running: '2.8.7-rc1', kind: 'satisfied' },
    { constraint: '~> 2.8.7-rc1', running: '2.8.8-rc1', kind: 'unsatisfied' },
    { constraint: '~> 2.8.7.1', running: '2.8.7', kind: 'unsatisfied' },
    { constraint: '>= 2', running: 'current', kind: 'invalid' },
  ])('$running beside $constraint: $kind', ({ constraint, running, kind }) => expect(checkRequiredVersion(constraint, running).kind).toBe(kind));
});
