import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const files = project({
  container: { enviroment: [], portMapping: [], logConfiguration: { logDriver: 'awslogs', options: { 'Awslogs-Group': '/prod/web', mode: 'non-blocking' } } },
  service: { loadBalancer: [], healthCheckGracePeriod: 30, role: 'arn:aws:iam::111122223333:role/ecs', cluster: 'prod' },
});
const env = { IMAGE_URI: 'app:2' };
const described = {
  taskDefinition: {
    TaskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:1', revision: 1, status: 'ACTIVE', requiresAttributes: [{ name: 'x' }], compatibilities: ['EC2', 'FARGATE'], registeredAt: '2026-01-01T00:00:00+00:00', registeredBy: 'x',
    Family: 'web', NetworkMode: 'awsvpc', RequiresCompatibilities: ['FARGATE'], CPU: '256', memory: '512', volumes: [], placementConstraints: [],
    containerDefinitions: [{ Name: 'web', Image: 'app:3', Environment: [], dockerLabels: { Team: 'shop', team: 'web' } }],
  },
};
const service = { serviceArn: 'x', serviceName: 'web', clusterArn: 'x', status: 'ACTIVE', runningCount: 2, pendingCount: 0, deployments: [{ id: 'x' }], events: [], createdAt: 'x', LaunchType: 'FARGATE', desiredCount: 2 };

export default scenario({
  files,
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      name: 'unknown keys are warnings, and left out',
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      log: [/::warning file=task\.json,line=\d+,col=7::line \d+: containerDefinitions\[0\]: unknown key "enviroment"\. Did you mean "environment"\?%0Aline/, /unknown key "loadBalancer"\. Did you mean "loadBalancers"\?/, 'the key "role" has no effect here'],
    },
    {
      name: 'strict: they are errors, before any call',
      inputs: { wait: 'false', strict: 'true' },
      env,
      exitCode: 1,
      changes: [],
      log: [/::error file=task\.json,line=\d+,col=7,title=Definition::containerDefinitions\[0\]: unknown key "enviroment"%0ADid you mean "environment"\?/, /::error file=service\.json/],
    },
    {
      name: 'what describe calls print may stay, in any case of letters; maps of the user are not touched',
      inputs: { wait: 'false', strict: 'true' },
      files: { 'task.json': JSON.stringify(described, null, 2), 'service.json': JSON.stringify(service, null, 2) },
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      notLog: ['unknown key', '::warning file=task.json'],
    },
  ],
});
