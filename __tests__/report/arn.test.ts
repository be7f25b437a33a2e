import { describe, expect, it } from '@jest/globals';
import { nameOfArn, parseArn, partitionOfRegion, revisionOf } from '../../src/report/arn.ts';

describe('parseArn', () => {
  it('takes an ARN of ECS apart', () => {
    expect(parseArn('arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/shop-web')).toEqual({
      partition: 'aws-cn', service: 'ecs', region: 'cn-north-1', account: '123456789012', resource: 'service/prod/shop-web',
    });
  });

  it('keeps the colons of the resource', () => {
    expect(parseArn('arn:aws:ecs:eu-west-1:123456789012:task-definition/web:42')?.resource).toBe('task-definition/web:42');
  });

  it.each(['web', 'web:42', '', 'arn:aws:ecs', undefined])('is undefined for %p, which is no ARN', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });
});

describe('revisionOf', () => {
  it.each([
    ['an ARN', 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:42', { family: 'web', revision: '42', name: 'web:42' }],
    ['family:revision', 'web:42', { family: 'web', revision: '42', name: 'web:42' }],
    ['a bare family', 'web', { family: 'web', name: 'web' }],
  ])('reads %s', (_, text, wanted) => expect(revisionOf(text)).toEqual(wanted));
});

describe('nameOfArn', () => {
  it('is the last part of the path, or the name itself', () => {
    expect(nameOfArn('arn:aws:ecs:eu-west-1:123456789012:cluster/prod')).toBe('prod');
    expect(nameOfArn('prod')).toBe('prod');
  });
});

describe('partitionOfRegion', () => {
  it.each([
    ['ap-northeast-1', 'aws'],
    ['cn-northwest-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('puts %s into %s', (region, partition) => expect(partitionOfRegion(region)).toBe(partition));
});
