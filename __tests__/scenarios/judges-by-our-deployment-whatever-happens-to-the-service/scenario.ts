import { deployedWorld, fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const early = (sourceServiceRevisionCleanup: string) => ({
  maximumPercent: 200,
  minimumHealthyPercent: 50,
  earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup },
});
const oneIsSlow = { tasks: [{ count: 1 }, { delays: { healthy: 900_000 } }] };
const bridge = { launchType: 'EC2', networkConfiguration: undefined };
const daemon = { ...bridge, schedulingStrategy: 'DAEMON', desiredCount: undefined, deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 0 } };
const onInstances = { networkMode: 'bridge', requiresCompatibilities: ['EC2'] };
const classic = [{ loadBalancerName: 'classic-web', containerName: 'web', containerPort: 8080 }];

export default scenario({
  files: project(),
  steps: [
    {
      name: 'autoscaling changes the count in the middle',
      before: fresh({ deployments: [{ incidents: [{ at: 30_000, desiredCount: 4 }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'desired-count': '4', 'running-count': '4' },
    },
    {
      name: 'somebody scales it to zero in the middle: success, with a word on it',
      before: fresh({ deployments: [{ incidents: [{ at: 10_000, desiredCount: 0 }] }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'desired-count': '0' },
      log: ['web:2 is deployed; no task of it has run, because the desired count is 0'],
    },
    {
      name: 'it is at zero before',
      before: fresh({ world: deployedWorld({ service: { desiredCount: 0, runningCount: 0 } }) }),
      files: project({ service: { desiredCount: 0 } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'running-count': '0' },
      log: ['no task of it has run, because the desired count is 0'],
    },
    {
      name: 'somebody deletes it',
      before: fresh({ deployments: [{ incidents: [{ at: 30_000, deleteService: true }] }] }),
      files: project(),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'service-status': 'DRAINING' },
      log: ['the service was deleted while web:2 was being deployed (DRAINING)', 'what to do: Find out who deleted it'],
    },
    {
      name: 'early success, the old tasks being removed first',
      before: fresh({ deployments: [oneIsSlow], world: deployedWorld({ service: { deploymentConfiguration: early('BLOCKING') } }) }),
      files: project({ service: { deploymentConfiguration: early('BLOCKING') } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
    },
    {
      name: 'early success, the old tasks being removed later: two deployments in the list',
      before: fresh({ deployments: [oneIsSlow], world: deployedWorld({ service: { deploymentConfiguration: early('DEFERRED') } }) }),
      files: project({ service: { deploymentConfiguration: early('DEFERRED') } }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded' },
      log: ['deployments: web:2 COMPLETED, web:1 COMPLETED'],
    },
    {
      name: 'a DAEMON service',
      before: fresh({ world: deployedWorld({ service: daemon, task: onInstances }) }),
      files: project({ service: daemon, task: onInstances }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'running-count': '2' },
    },
    {
      name: 'behind a Classic Load Balancer, without permission for service deployments: no rollout state to go by',
      before: fresh({ world: deployedWorld({ service: { ...bridge, loadBalancers: classic }, task: onInstances }), faults: [{ operation: 'DescribeServiceDeployments', kind: 'denied' }] }),
      files: project({ service: { ...bridge, loadBalancers: classic }, task: onInstances }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'succeeded', 'rollout-state': undefined },
    },
  ],
});
