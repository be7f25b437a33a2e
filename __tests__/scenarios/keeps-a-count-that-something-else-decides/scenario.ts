import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';
import type { World } from '../../../simulator/world.ts';

const env = { IMAGE_URI: 'app:2' };
const busy = (more: object = {}): World => ({ ...deployedWorld({ service: { desiredCount: 8, runningCount: 8, ...more } }), scalableTargets: [{ ResourceId: 'service/prod/web', MinCapacity: 2, MaxCapacity: 10 }] });
const file = (count?: number): Record<string, string> => ({ 'service.json': project({ service: { desiredCount: count } })['service.json'] ?? '' });

export default scenario({
  files: project(),
  aws: { instantRollouts: true },
  steps: [
    { name: 'no count in the file: none is sent', before: (simulator) => simulator.loadWorld(busy()), files: file(), inputs: { wait: 'false' }, env, exitCode: 0, outputs: { 'desired-count': '8' }, notLog: ['auto scaling'] },
    {
      name: 'the file lowers an autoscaled count: both numbers are named',
      before: (simulator) => simulator.loadWorld(busy()),
      files: file(2),
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      outputs: { 'desired-count': '2' },
      log: ['The service definition lowers the count from 8 running tasks to 2, although auto scaling (2 to 10 tasks) decides it.'],
    },
    { name: 'nobody may look at auto scaling: the deploy goes on', before: (simulator) => { simulator.loadWorld(busy()); simulator.plan({ faults: [{ operation: 'DescribeScalableTargets', kind: 'denied' }] }); }, files: file(2), inputs: { wait: 'false' }, env, exitCode: 0, outputs: { 'desired-count': '2' }, notLog: ['auto scaling'] },
    { name: 'the input wins', before: (simulator) => simulator.loadWorld(busy()), inputs: { wait: 'false', tasks: '12' }, env, exitCode: 0, outputs: { 'desired-count': '12' } },
    {
      name: 'a DAEMON has no count',
      before: (simulator) => simulator.loadWorld({ ...deployedWorld({ service: { launchType: 'EC2', schedulingStrategy: 'DAEMON', platformVersion: undefined, deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 0 } }, task: { requiresCompatibilities: ['EC2'] } }) }),
      files: project({ task: { requiresCompatibilities: ['EC2'] }, service: { launchType: 'EC2', schedulingStrategy: 'DAEMON', deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 0 } } }),
      inputs: { wait: 'false', tasks: '3' },
      env,
      exitCode: 0,
      log: ['The input tasks has no effect: a DAEMON service runs one task on every instance.'],
    },
  ],
});
