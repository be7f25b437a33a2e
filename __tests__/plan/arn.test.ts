import { describe, expect, it } from '@jest/globals';
import { familyOf, isLongServiceArn, revisionName, withRevision } from '../../src/plan/arn.ts';

const arn = 'arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/web-app:41';

describe('the names in ARNs', () => {
  it.each<[string, string, string, string]>([
    [arn, 'web-app:41', 'web-app', 'arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/web-app:7'],
    ['web-app:41', 'web-app:41', 'web-app', 'web-app:7'],
    ['web-app', 'web-app', 'web-app', 'web-app:7'],
  ])('of %s are read and exchanged', (text, name, family, other) => {
    expect(revisionName(text)).toBe(name);
    expect(familyOf(text)).toBe(family);
    expect(withRevision(text, 7)).toBe(other);
  });
});

describe('isLongServiceArn', () => {
  it.each<[string, boolean]>([
    ['arn:aws:ecs:eu-central-1:1:service/prod/web', true],
    ['arn:aws:ecs:eu-central-1:1:service/web', false],
    ['', false],
  ])('%s: %s', (text, wanted) => expect(isLongServiceArn(text)).toBe(wanted));
});
