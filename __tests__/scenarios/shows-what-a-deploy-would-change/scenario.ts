import { account, deployedWorld, project, region } from '../project.ts';
import { scenario } from '../scenario.ts';

const inputs = { command: 'diff' };
const targetGroup = (name: string) => ({ targetGroupArn: `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${name}/0123456789abcdef`, containerName: 'web', containerPort: 8080 });
const tags = [{ key: 'team', value: 'shop' }];

export default scenario({
  files: project(),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    { name: 'no difference', inputs, env: { IMAGE_URI: 'app:1' }, exitCode: 0, outputs: { 'has-changes': 'false', 'service-has-changes': 'false', 'task-definition-has-changes': 'false' }, changes: [], log: ['no differences'] },
    {
      name: 'both differ',
      files: { 'service.json': project({ service: { desiredCount: 3, tags, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-2', 'subnet-3'], securityGroups: ['sg-1'] } } } })['service.json'] ?? '' },
      inputs,
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'has-changes': 'true', 'service-has-changes': 'true', 'task-definition-has-changes': 'true' },
      changes: [],
      log: ['--- arn:aws:ecs:eu-central-1:111122223333:service/prod/web', '+++ service.json', '@@ desiredCount @@', 'Would call TagResource', 'Would call UpdateService'],
    },
    { name: 'the service does not exist yet: everything is added', before: (simulator) => simulator.loadWorld({ region, account }), inputs, env: { IMAGE_URI: 'app:2' }, exitCode: 0, outputs: { 'has-changes': 'true', 'service-has-changes': 'true', 'task-definition-has-changes': 'true' }, changes: [], log: ['--- (nothing)', 'Would call CreateService'] },
    {
      name: 'a service of CodeDeploy: which of its target groups serves is no difference, and the calls are not known',
      before: (simulator) => simulator.loadWorld(deployedWorld({ service: { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: [targetGroup('green')], enableExecuteCommand: true } })),
      files: { 'service.json': project({ service: { loadBalancers: [targetGroup('blue')] } })['service.json'] ?? '' },
      inputs,
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      outputs: { 'has-changes': 'true', 'service-has-changes': 'true', 'task-definition-has-changes': 'false' },
      changes: [],
      log: ['@@ enableExecuteCommand @@', 'deployed by CodeDeploy, which is not supported yet'],
      notLog: ['targetGroupArn', 'Would call'],
    },
    { name: 'no service in the config: the newest revision is what there is to compare with', before: (simulator) => simulator.loadWorld(deployedWorld()), files: { 'ecspresso.yml': `region: ${region}\ntask_definition: task.json\n` }, inputs, env: { IMAGE_URI: 'app:2' }, exitCode: 0, outputs: { 'has-changes': 'true', 'service-has-changes': undefined, 'task-definition-has-changes': 'true' }, changes: [] },
    { name: 'a service without definition', files: { 'ecspresso.yml': `region: ${region}\nservice: web\ntask_definition: task.json\n` }, inputs, env: { IMAGE_URI: 'app:2' }, exitCode: 1, changes: [], log: ['service_definition is not defined'] },
  ],
});
