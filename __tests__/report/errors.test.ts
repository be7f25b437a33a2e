import { describe, expect, it } from '@jest/globals';
import { allErrors, reportedErrors } from '../../src/report/errors.ts';
import { ActionError } from '../../src/support/errors.ts';

describe('allErrors', () => {
  it('lists an error and those beside it once each, the leading one first', () => {
    const c = new ActionError('CONFIG', 'c');
    const b = new ActionError('CONFIG', 'b', { others: [c] });
    const a = new ActionError('CONFIG', 'a', { others: [b, c] });
    expect(allErrors(a).map(({ message }) => message)).toEqual(['a', 'b', 'c']);
  });

  it('takes anything that was thrown', () => {
    expect(allErrors('odd')[0]).toMatchObject({ code: 'INTERNAL', message: 'odd' });
  });
});

describe('reportedErrors', () => {
  it('is plain JSON with position, excerpt, hint and causes', () => {
    const error = new ActionError('TEMPLATE', 'bad', { at: { file: 'a.json', line: 2, column: 3 }, excerpt: '  2 | x', hint: 'mend it', cause: new Error('outer', { cause: new Error('inner') }) });
    expect(reportedErrors(error)).toEqual([{ code: 'TEMPLATE', message: 'bad', hint: 'mend it', file: 'a.json', line: 2, column: 3, excerpt: '  2 | x', causes: ['outer', 'inner'] }]);
  });

  it('does not tell a cause that the message quotes', () => {
    expect(reportedErrors(new ActionError('AWS', 'failed: no such file', { cause: new Error('no such file') }))[0]).not.toHaveProperty('causes');
  });

  it('ends with causes that go round in a circle', () => {
    const one = new Error('one');
    const two = new Error('two', { cause: one });
    one.cause = two;
    expect(reportedErrors(new ActionError('AWS', 'top', { cause: one }))[0]?.causes).toEqual(['one', 'two']);
  });
});
