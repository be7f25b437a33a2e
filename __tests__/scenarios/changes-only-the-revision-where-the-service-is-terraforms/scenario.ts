import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const files = project();
const without = (...lines: string[]): string => lines.reduce((text, line) => text.replace(`${line}\n`, ''), files['ecspresso.yml'] ?? '');
const env = { IMAGE_URI: 'app:2' };
const live = { enableExecuteCommand: true, desiredCount: 5, runningCount: 5, loadBalancers: [{ targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef', containerName: 'web', containerPort: 8080 }] };

export default scenario({
  files: { ...files, 'ecspresso.yml': without('service_definition: service.json') },
  aws: { world: deployedWorld({ service: live, tags: [{ key: 'Owner', value: 'terraform' }] }), instantRollouts: true },
  steps: [
    { name: 'no service_definition', inputs: { wait: 'false' }, env, exitCode: 0, outputs: { 'task-definition': 'web:2', 'desired-count': '5' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'a revision that does not fit the load balancer of the service', files: { 'task.json': project({ container: { name: 'app' } })['task.json'] ?? '' }, inputs: { wait: 'false' }, env, exitCode: 1, changes: [], log: ['a load balancer sends to the container web, which the task definition does not have'] },
    { name: 'no service: a revision is registered and nothing is deployed', files: { 'ecspresso.yml': without('service_definition: service.json', 'service: web'), 'task.json': files['task.json'] ?? '' }, env, exitCode: 0, outputs: { 'task-definition': 'web:3', 'deployment-status': undefined }, changes: ['RegisterTaskDefinition'], log: ['The config names no service: a revision is registered, and nothing is deployed.'] },
  ],
});
