import { describe, expect, it } from '@jest/globals';
import { errorAnnotations, warningAnnotations } from '../../src/action/annotations.ts';
import type { Note } from '../../src/plan/plan.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleReport, samples, type SampleName } from '../report/samples.ts';

const folders = { workingDirectory: '/w/repo/services/web', workspace: '/w/repo' };
const withErrors = (error: Report['error']): Report => ({ ...sampleReport('template-error'), error });
const withNotes = (notes: Note[]): Report => ({ ...sampleReport('succeeded'), notes });

describe('errorAnnotations', () => {
  it('is one error at the place in the file, relative to the workspace', () => {
    expect(errorAnnotations(sampleReport('template-error'), folders)).toEqual([
      {
        title: 'Template',
        text: 'environment variable IMAGE_URI is not defined\nSet it for the step, for example `env: { IMAGE_URI: … }`, in the input env, or in an env file.',
        at: { file: 'services/web/deploy/ecs-task-def.json', line: 14, column: 20 },
      },
    ]);
  });

  it('is one error for a deployment that failed, with the cause first', () => {
    expect(errorAnnotations(sampleReport('rolled-back'), folders)).toEqual([
      {
        title: 'shop-web · shop-web:42 was rolled back to shop-web:41 in prod',
        text: [
          'The image 123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/shop-web:1.4.2 of container app does not exist.',
          'Push the image before deploying, or mend the tag: the repository shop-web has no tag 1.4.2.',
          'shop-web:42 was rolled back to shop-web:41: the circuit breaker tripped after 3 failed tasks',
          'https://console.aws.amazon.com/ecs/v2/clusters/prod/services/shop-web/deployments?region=ap-northeast-1',
        ].join('\n'),
      },
    ]);
  });

  it('is exactly one for every single failure and none for what is green', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      const red = ['failed', 'rolled-back', 'superseded', 'timed-out', 'cancelled', 'template-error', 'denied'].includes(name);
      expect([name, errorAnnotations(sampleReport(name), folders).length]).toEqual([name, red ? 1 : 0]);
    }
  });

  it('is one for each mistake of one pass, ten at most, the tenth naming the rest', () => {
    const errors = Array.from({ length: 14 }, (_, i) => ({ code: 'CONFIG', message: `bad ${i}\nmore`, file: 'a.yml', line: i + 1, column: 1 }));
    const annotations = errorAnnotations(withErrors(errors), folders);
    expect(annotations).toHaveLength(10);
    expect(annotations[8]?.text).toBe('bad 8\nmore');
    expect(annotations[9]).toEqual({ title: '5 more errors', text: [9, 10, 11, 12, 13].map((i) => `services/web/a.yml:${i + 1}: bad ${i}`).join('\n') });
  });

  it.each([
    ['an absolute path in the workspace', '/w/repo/a.json', 'a.json'],
    ['a path above the working directory', '../shared/a.json', 'services/shared/a.json'],
    ['a file outside the workspace', '/etc/a.json', '/etc/a.json'],
    ['a name that begins with dots', '..a.json', 'services/web/..a.json'],
  ])('finds %s', (_, file, wanted) => {
    expect(errorAnnotations(withErrors([{ code: 'CONFIG', message: 'x', file, line: 1, column: 1 }]), folders)[0]?.at?.file).toBe(wanted);
  });

  it('leaves paths alone outside a runner', () => {
    const [annotation] = errorAnnotations(withErrors([{ code: 'CONFIG', message: 'x', file: 'a.json', line: 1, column: 1 }]), { workingDirectory: '/w/repo' });
    expect(annotation?.at?.file).toBe('a.json');
  });
});

describe('warningAnnotations', () => {
  const unknown = (line: number, key: string): Note => ({ level: 'warning', text: `unknown key ${key}`, title: 'Unknown key', at: { file: 'td.json', line, column: 3 } });

  it('joins what was found in one file, at the first place', () => {
    expect(warningAnnotations(withNotes([unknown(9, 'b'), unknown(4, 'a')]), folders)).toEqual([
      { at: { file: 'services/web/td.json', line: 4, column: 3 }, title: 'Unknown key', text: 'line 4: unknown key a\nline 9: unknown key b' },
    ]);
  });

  it('puts warnings about the live service first and leaves out notes that are no warnings', () => {
    const notes: Note[] = [unknown(1, 'a'), { level: 'info', text: 'count is kept' }, { level: 'warning', text: 'the circuit breaker is switched off' }];
    expect(warningAnnotations(withNotes(notes), folders).map(({ text }) => text)).toEqual(['the circuit breaker is switched off', 'unknown key a']);
  });

  it('has ten at most', () => {
    const notes = Array.from({ length: 30 }, (_, i): Note => ({ level: 'warning', text: `w${i}` }));
    const annotations = warningAnnotations(withNotes(notes), folders);
    expect(annotations).toHaveLength(10);
    expect(annotations[9]?.title).toBe('21 more warnings');
  });
});
