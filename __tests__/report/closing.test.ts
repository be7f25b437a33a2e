import { describe, expect, it } from '@jest/globals';
import { closingOf } from '../../src/report/closing.ts';
import { sampleReport } from './samples.ts';

const text = (name: Parameters<typeof sampleReport>[0]): string => {
  const { lines, folds } = closingOf(sampleReport(name));
  return [...lines, ...folds.flatMap((fold) => [`▸ ${fold.title}`, ...fold.lines.map((line) => `    ${line}`)])].join('\n');
};

describe('closingOf', () => {
  it('ends a good deploy with the outcome and the link', () => {
    expect(closingOf(sampleReport('succeeded'))).toEqual({
      lines: ['✅ shop-web · shop-web:42 deployed to prod', 'https://console.aws.amazon.com/ecs/v2/clusters/prod/services/shop-web/deployments?region=ap-northeast-1'],
      folds: [],
    });
  });

  it('explains a failure with everything that was found', () => {
    expect(text('failed')).toBe(
      `❌ shop-web · deployment of shop-web:42 failed in prod
why: Container app was killed because it used more memory than the task definition allows (512 MiB).
what to do: Raise \`memory\` of the container or the task, or find what the new version keeps in memory.
how it ended: shop-web:42 failed and nothing was rolled back: tasks failed to start
ECS says: ECS deployment circuit breaker: tasks failed to start.
5 tasks stopped: Essential container in task exited [EssentialContainerExited; container app: exit code 137 (SIGKILL, out of memory); OutOfMemoryError: Container killed due to memory usage; for instance task a1b2c3d4e5f60718293a4b5c6d7e8f90]
1 task stopped: Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/shop-web/73e2d6bc24d8a067) [ServiceSchedulerInitiated; container app: exit code 143 (SIGTERM); for instance task b1b2c3d4e5f60718293a4b5c6d7e8f91]
unhealthy target 10.0.12.7:8080 (unhealthy) Health checks failed with these codes: [502]
alarm shop-web-5xx is in ALARM: Threshold Crossed: 1 datapoint [37.0] was greater than the threshold (5.0).
not looked at: older log lines (needs logs:FilterLogEvents): AccessDeniedException
https://console.aws.amazon.com/ecs/v2/clusters/prod/services/shop-web/deployments?region=ap-northeast-1
▸ Last 3 log lines of app (task a1b2c3d4e5f60718293a4b5c6d7e8f90)
    12:01:07 listening on 0.0.0.0:8080
    12:01:09 \u001B[33mwarming the catalogue cache\u001B[0m
    12:01:31 cache: 410 000 entries, heap 498 MiB
▸ Events of the service
    2026-03-02T12:00:33.000Z (task a1b2c3d4) (port 8080) is unhealthy in (target-group shop-web) due to (reason Health checks failed with these codes: [502]).`,
    );
  });

  it('never calls a container that did not start one that ended with 0', () => {
    expect(text('rolled-back')).toContain('container app: never started');
  });

  it('shows what a dry run would call and change, without values of the environment', () => {
    expect(closingOf(sampleReport('dry-run')).folds.map(({ title }) => title)).toEqual([
      'Differences in the task definition', 'Differences in the service', 'Would call RegisterTaskDefinition (family shop-web)', 'Would call UpdateService (service shop-web)',
    ]);
    expect(text('dry-run')).toContain('"value": "(hidden)"');
    expect(text('dry-run')).not.toContain('hunter');
  });
});
