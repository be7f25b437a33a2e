import { describe, expect, it } from '@jest/globals';
import { differenceText, pathText, unifiedText } from '../../src/report/differences.ts';
import { hidden } from '../../src/report/redact.ts';

describe('pathText', () => {
  it.each([
    [['containerDefinitions', 'app', 'image'], 'containerDefinitions.app.image'],
    [['loadBalancers', 0, 'containerPort'], 'loadBalancers[0].containerPort'],
    [['tags', 'cost center'], 'tags["cost center"]'],
    [['arn:aws:x'], '["arn:aws:x"]'],
    [[], '(the whole document)'],
  ])('writes %j as %s', (path, text) => expect(pathText(path)).toBe(text));
});

describe('differenceText', () => {
  it('shows both sides of a change', () => {
    expect(differenceText({ subject: 'service', path: ['desiredCount'], from: 1, to: 2 })).toBe('@@ desiredCount @@\n- 1\n+ 2');
  });

  it('shows one side of what is new or gone', () => {
    expect(differenceText({ subject: 'service', path: ['propagateTags'], to: 'SERVICE' })).toBe('@@ propagateTags @@\n+ "SERVICE"');
    expect(differenceText({ subject: 'service', path: ['propagateTags'], from: 'SERVICE' })).toBe('@@ propagateTags @@\n- "SERVICE"');
  });

  it('marks every line of a document', () => {
    expect(differenceText({ subject: 'service', path: ['a'], to: { b: 1 } })).toBe('@@ a @@\n+ {\n+   "b": 1\n+ }');
  });

  it('says that a hidden value changes, without two lines that look the same', () => {
    expect(differenceText({ subject: 'task-definition', path: ['x'], from: hidden, to: hidden })).toBe('@@ x @@\n! the value changes; it is not shown');
  });
});

describe('unifiedText', () => {
  const report = {
    differences: [
      { subject: 'service', path: ['desiredCount'], from: 1, to: 2 },
      { subject: 'task-definition', path: ['cpu'], to: '256' },
      { subject: 'service', path: ['propagateTags'], to: 'SERVICE' },
    ] as const,
    compared: { service: { from: 'arn:service/prod/web', to: 'service.json' }, 'task-definition': { to: 'task.json' } },
  };

  it('puts what is deployed and the file above the differences of one document', () =>
    expect(unifiedText({ ...report, differences: [...report.differences] }, 'service')).toBe('--- arn:service/prod/web\n+++ service.json\n@@ desiredCount @@\n- 1\n+ 2\n@@ propagateTags @@\n+ "SERVICE"'));
  it('says that nothing is deployed', () => expect(unifiedText({ ...report, differences: [...report.differences] }, 'task-definition')).toBe('--- (nothing)\n+++ task.json\n@@ cpu @@\n+ "256"'));
  it('has no heading where the sides are not known', () => expect(unifiedText({ differences: [...report.differences] }, 'task-definition')).toBe('@@ cpu @@\n+ "256"'));
  it('shows no more than asked for', () => expect(unifiedText({ differences: [...report.differences] }, 'service', 1)).toBe('@@ desiredCount @@\n- 1\n+ 2'));
  it('is empty without differences', () => expect(unifiedText({ differences: [], compared: report.compared }, 'service')).toBe(''));
});
