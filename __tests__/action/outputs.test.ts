import { describe, expect, it } from '@jest/globals';
import { outputNames, outputsOf, outputsSoFar } from '../../src/action/outputs.ts';
import { reportOf } from '../../src/report/build.ts';
import { maskReport } from '../../src/report/mask.ts';
import { newArn, sampleReport, samples, type SampleName } from '../report/samples.ts';

describe('outputsOf', () => {
  it('sets everything that a finished deploy knows', () => {
    const { report, ...rest } = outputsOf(sampleReport('succeeded'));
    expect(rest).toEqual({
      'deployment-status': 'succeeded',
      'task-definition': 'shop-web:42',
      'task-definition-arn': newArn,
      'task-definition-family': 'shop-web',
      'task-definition-revision': '42',
      'previous-task-definition': 'shop-web:41',
      'service-name': 'shop-web',
      'service-arn': 'arn:aws:ecs:ap-northeast-1:123456789012:service/prod/shop-web',
      cluster: 'prod',
      'service-status': 'ACTIVE',
      'deployment-id': 'ecs-svc/4200000000000000042',
      'service-deployment-arn': 'arn:aws:ecs:ap-northeast-1:123456789012:service-deployment/prod/shop-web/Zq3tG5sVn0aLw8yXk2PdQ',
      'rollout-state': 'COMPLETED',
      'desired-count': '4',
      'running-count': '4',
      'pending-count': '0',
      'has-changes': 'true',
      'service-has-changes': 'true',
      'task-definition-has-changes': 'true',
      'console-url': 'https://console.aws.amazon.com/ecs/v2/clusters/prod/services/shop-web/deployments?region=ap-northeast-1',
      'duration-seconds': '127',
    });
    expect(JSON.parse(report ?? '')).toMatchObject({ version: 1, deploymentStatus: 'succeeded' });
  });

  it('sets only what is known when a run fails at once', () => {
    expect(Object.keys(outputsOf(sampleReport('template-error')))).toEqual(['duration-seconds', 'report']);
  });

  it('keeps what was known before a failure', () => {
    expect(outputsOf(sampleReport('denied'))).toMatchObject({ 'task-definition': 'shop-web:42', 'service-name': 'shop-web' });
    expect(outputsOf(sampleReport('denied'))).not.toHaveProperty('deployment-status');
  });

  it('names the files that were rendered', () => {
    const report = reportOf({ ...samples.rendered, rendered: { config: 'out/ecspresso.yml', serviceDefinition: 'out/service.json', taskDefinition: 'out/task.json' } });
    expect(outputsOf(report)).toMatchObject({ 'rendered-config': 'out/ecspresso.yml', 'rendered-service-definition': 'out/service.json', 'rendered-task-definition': 'out/task.json' });
  });

  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ service: false }, undefined],
    [{ taskDefinition: false }, 'false'],
    [{ service: false, taskDefinition: true }, 'true'],
    [{ service: false, taskDefinition: false }, 'false'],
  ])('joins %j to has-changes %p', (changes, wanted) => {
    expect(outputsOf({ ...sampleReport('diff'), changes })['has-changes']).toBe(wanted);
  });

  it('has the same order every time', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      const keys = Object.keys(outputsOf(sampleReport(name)));
      expect(keys).toEqual(outputNames.filter((known) => keys.includes(known)));
    }
  });

  it('puts no account id into an output that is no ARN', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      for (const [output, value] of Object.entries(outputsOf(sampleReport(name)))) {
        if (!output.endsWith('-arn') && output !== 'report') expect([output, value.includes('123456789012')]).toEqual([output, false]);
      }
    }
  });

  it('puts no value of the environment into any output', () => {
    for (const name of Object.keys(samples) as SampleName[]) expect(JSON.stringify(outputsOf(sampleReport(name)))).not.toContain('hunter');
  });
});

describe('outputsSoFar', () => {
  it('is everything but the report, which is said once', () => {
    const report = sampleReport('failed');
    const { report: text, ...others } = outputsOf(report);
    expect(text).toBeDefined();
    expect(outputsSoFar(report)).toEqual(others);
  });

  it('holds nothing that could quote a secret: it is the same before and after masks', () => {
    for (const name of Object.keys(samples) as SampleName[]) {
      const report = sampleReport(name);
      expect(outputsSoFar(maskReport(report, () => 'x'))).toEqual(outputsSoFar(report));
    }
  });
});
