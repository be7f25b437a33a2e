import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const web = { name: 'web', image: '{{ must_env `IMAGE_URI` }}', portMappings: [{ containerPort: 8080 }] };
const target = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef';
const env = { IMAGE_URI: 'app:2' };

export default scenario({
  files: project({
    task: {
      memory: '8192',
      containerDefinitions: [
        { ...web, essential: false, portMappings: [{ containerPort: 8080, hostPort: 80 }], secrets: [{ name: '', valueFrom: '/db' }] },
        { ...web, essential: false, dependsOn: [{ containerName: 'db', condition: 'START' }] },
        { name: 'a', image: 'a:1', essential: false, dependsOn: [{ containerName: 'b', condition: 'START' }] },
        { name: 'b', image: 'b:1', essential: false, dependsOn: [{ containerName: 'a', condition: 'START' }] },
      ],
    },
    service: { networkConfiguration: undefined, loadBalancers: [{ targetGroupArn: target, containerName: 'wed', containerPort: 8080 }, { targetGroupArn: target, containerName: 'web', containerPort: 9090 }] },
  }),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      name: 'before any call',
      inputs: { images: 'wbe=app:2' },
      env,
      exitCode: 1,
      changes: [],
      log: [
        'input images: the task definition has no container wbe', 'the name web is taken by another container', 'no container is essential', 'depends on db, which does not exist',
        'containers wait for each other: a → b → a', 'with awsvpc the host port is the container port 8080, not 80', 'needs a name, which is empty', 'sends to the container wed', 'sends to port 9090',
        'networkConfiguration is missing', /::warning file=task\.json,.*Fargate may not know this size/,
      ],
      check: (_, simulator) => {
        if (simulator.calls.length > 0) throw new Error('a call was made');
      },
    },
    {
      name: 'a task definition that is not deployed is not judged',
      inputs: { 'skip-task-definition': 'true', wait: 'false' },
      files: { 'service.json': project()['service.json'] ?? '' },
      env,
      exitCode: 0,
      changes: [],
    },
    {
      name: 'a size that Fargate may not know is a warning, and ECS has the last word',
      inputs: { wait: 'false' },
      files: project({ task: { cpu: '512', memory: '512' } }),
      env,
      exitCode: 1,
      changes: [],
      log: ['Warning: task.json:8:13: Fargate may not know this size: with 512 CPU units the memory is 1024 to 4096 MiB', 'No Fargate configuration exists for given values'],
    },
  ],
});
