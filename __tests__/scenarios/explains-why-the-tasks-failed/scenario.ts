import { expect } from '@jest/globals';
import type { Simulator } from '../../../simulator/server.ts';
import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const group = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef';
const balanced = { loadBalancers: [{ targetGroupArn: group, containerName: 'web', containerPort: 8080 }], healthCheckGracePeriodSeconds: 30 };
const lines = Array.from({ length: 50 }, (_, index) => `line ${index + 1}`);
const crash = { tasks: { outcome: 'exits', exitCode: 1, logs: [...lines, 'panic: cannot read config'] } } as const;
const sidecars = [{ name: 'envoy', image: 'envoy:1', essential: false }];

export default scenario({
  files: project(),
  steps: [
    {
      name: 'the program fails: twenty log lines, unless told otherwise',
      before: fresh({ deployments: [crash] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['Last 20 log lines of web', 'panic: cannot read config', 'container web: exit code 1'],
      notLog: [/^line 31$/m],
      summary: ['Last 20 log lines of', 'panic: cannot read config'],
      check: (run) => {
        const { evidence } = JSON.parse(run.outputs['report'] ?? '{}') as { evidence: { cause: { id: string }; stoppedTasks: object[]; logs: { lines: string[] }[]; circuitBreaker: object } };
        expect(evidence.cause.id).toBe('program-failed');
        expect(evidence.logs[0]?.lines).toEqual([...lines.slice(31), 'panic: cannot read config']);
        expect(evidence.stoppedTasks).toEqual([expect.objectContaining({ count: 4, stopCode: 'EssentialContainerExited', container: 'web', exitCode: 1 })]);
        expect(evidence.circuitBreaker).toEqual({ failureCount: 3, threshold: 3, status: 'TRIGGERED' });
        expect(run.log.match(/^::error/gm)).toHaveLength(1);
      },
    },
    {
      name: 'log-lines: 3',
      before: fresh({ deployments: [crash] }),
      inputs: { 'log-lines': '3' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['Last 3 log lines of web'],
      notLog: [/^line 48$/m],
    },
    {
      name: 'log-lines: 0 asks for none',
      before: fresh({ deployments: [crash] }),
      inputs: { 'log-lines': '0' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      notLog: ['panic'],
      check: (_run, simulator) => expect(operationsOfThisRun(simulator)).not.toContain('GetLogEvents'),
    },
    {
      name: 'no permission to explain: each is named, and the verdict stands',
      before: fresh({
        deployments: [crash],
        faults: ['ListTasks', 'GetLogEvents', 'DescribeTargetHealth', 'DescribeAlarms', 'DescribeTaskDefinition'].map((operation) => ({ operation, kind: 'denied' as const })),
        world: deployedWorld({ service: balanced }),
      }),
      files: project({ service: balanced }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['not looked at: stopped tasks (needs ecs:ListTasks): no permission', 'not looked at: target health (needs elasticloadbalancing:DescribeTargetHealth): no permission'],
      summary: ['#### Not looked at', 'ecs:ListTasks'],
    },
    {
      name: 'the health check of the load balancer gets 503, the grace period over',
      before: fresh({ deployments: [{ tasks: { outcome: 'fails-target-health', logs: ['listening on localhost:8080'] } }], world: deployedWorld({ service: balanced }) }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: The health check of the load balancer gets a wrong answer from the new tasks: HTTP 503.', 'Task failed ELB health checks in (target-group', 'listening on localhost:8080'],
    },
    {
      name: 'the health check gets no answer, and the time is over first: the targets tell',
      before: fresh({ deployments: [{ tasks: { outcome: 'fails-target-health', targetReason: 'Target.Timeout', targetDescription: 'Request timed out' } }], world: deployedWorld({ service: { ...balanced, healthCheckGracePeriodSeconds: 3600 } }) }),
      files: project({ service: { ...balanced, healthCheckGracePeriodSeconds: 3600 } }),
      inputs: { timeout: '3m' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'timed-out' },
      log: ['why: The health check of the load balancer gets no answer from the new tasks in time.', /unhealthy target 10\.0\.\d+\.\d+:8080 \(unhealthy\) Request timed out/],
    },
    {
      name: 'the health check of the container fails',
      before: fresh({ deployments: [{ tasks: { outcome: 'fails-container-health' } }] }),
      files: project({ container: { healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:8080/ || exit 1'] } } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: The health check of a container (healthCheck of the container definition) fails.'],
    },
    {
      name: 'a helper may end with any code, and is not blamed',
      before: fresh({ deployments: [{ tasks: { outcome: 'exits', exitCode: 139, exitCodes: { envoy: 1 } } }] }),
      files: withSidecar(),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['why: Container web crashed with a segmentation fault (SIGSEGV, 139).'],
    },
    {
      name: 'Fargate has no capacity: there is no task to look at',
      before: fresh({ deployments: [{ tasks: { outcome: 'unplaceable', counts: true } }] }),
      files: project(),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['why: Fargate has no capacity for this task in these zones at the moment.'],
    },
    {
      name: 'Spot takes the tasks back',
      before: fresh({ deployments: [{ tasks: { outcome: 'stopped', stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' } }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['why: AWS took back the Spot capacity on which the task ran.'],
    },
    {
      name: 'what explains hangs: the end does not wait for it',
      hangs: true,
      before: fresh({ deployments: [crash], faults: [{ operation: 'GetLogEvents', kind: 'hang' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'rolled-back' },
      log: ['not looked at: log lines of container web: no answer in time'],
    },
  ],
});

function operationsOfThisRun({ calls }: Simulator): string[] {
  const operations = calls.map(({ operation }) => operation);
  return operations.slice(operations.lastIndexOf('RegisterTaskDefinition'));
}

function withSidecar(): Record<string, string> {
  const files = project();
  const task = JSON.parse(files['task.json']?.replace('{{ must_env `IMAGE_URI` }}', 'app:2') ?? '{}') as { containerDefinitions: object[] };
  return { ...files, 'task.json': JSON.stringify({ ...task, containerDefinitions: [...task.containerDefinitions, ...sidecars] }) };
}
