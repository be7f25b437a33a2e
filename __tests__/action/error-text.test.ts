import { describe, expect, it } from '@jest/globals';
import { errorText } from '../../src/action/error-text.ts';
import { ActionError } from '../../src/support/errors.ts';

const missing = new ActionError('TEMPLATE', 'environment variable IMAGE_TAG is not defined', {
  at: { file: 'ecs-task-def.json', line: 12, column: 25 },
  excerpt: '   12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",\n      |                         ^\n',
  hint: 'Set it for the step, for example `env: { IMAGE_TAG: … }`, in the input env, or in an env file.',
});

describe('errorText', () => {
  it('shows position, message, source line, caret and next step', () => {
    expect(errorText(missing)).toBe(
      `ecs-task-def.json:12:25: environment variable IMAGE_TAG is not defined
   12 |   "image": "repo/app:{{ must_env \`IMAGE_TAG\` }}",
      |                         ^
  Set it for the step, for example \`env: { IMAGE_TAG: … }\`, in the input env, or in an env file.`,
    );
  });

  it('shows the causes between the line and the next step', () => {
    const error = new ActionError('LOOKUP', 'failed to read state', { cause: new Error('connect failed', { cause: new Error('ECONNREFUSED') }), hint: 'Is the bucket reachable?' });
    expect(errorText(error)).toBe('failed to read state\n  caused by: connect failed\n  caused by: ECONNREFUSED\n  Is the bucket reachable?');
  });

  it('shows every error of the same pass', () => {
    const error = new ActionError('INPUT', 'input wait: expected true or false, got "ture"', { others: [new ActionError('INPUT', 'input tasks: expected a whole number, 0 or more, got "-3"'), missing] });
    expect(errorText(error).split('\n\n')).toEqual([
      'input wait: expected true or false, got "ture"',
      'input tasks: expected a whole number, 0 or more, got "-3"',
      errorText(missing),
    ]);
  });

  it('does not tell a position twice', () => {
    const error = new ActionError('CONFIG', 'a.yml:1:2: bad', { at: { file: 'a.yml', line: 1, column: 2 } });
    expect(errorText(error)).toBe('a.yml:1:2: bad');
  });

  it('indents a hint of several lines', () => {
    expect(errorText(new ActionError('AWS', 'denied', { hint: 'Add this:\n{\n}' }))).toBe('denied\n  Add this:\n  {\n  }');
  });

  it.each([['an error of others', new TypeError('boom')], ['a text', 'boom']])('takes %s', (_, thrown) => expect(errorText(thrown)).toBe('boom'));
});
