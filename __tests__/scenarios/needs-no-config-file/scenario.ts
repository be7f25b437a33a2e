import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const { 'ecspresso.yml': _, 'task.json': task = '', 'service.json': service = '' } = project({ container: { image: 'app:placeholder' } });
const described = task.replace('"family"', '"taskDefinitionArn": "x",\n  "revision": 7,\n  "status": "ACTIVE",\n  "family"');

export default scenario({
  files: { 'task-definition.json': described },
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      name: 'with the file that users of another action have',
      inputs: { wait: 'false', cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json', images: 'web=app:2' },
      exitCode: 0,
      outputs: { 'task-definition': 'web:2' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      notLog: ['::warning'],
    },
    {
      name: 'with a service definition, too',
      files: { 'service-definition.json': service.replace('"desiredCount": 2', '"desiredCount": 3') },
      inputs: { wait: 'false', cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json', 'service-definition': 'service-definition.json' },
      exitCode: 0,
      outputs: { 'desired-count': '3' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
    { name: 'to register, the task definition is enough', inputs: { command: 'register', 'task-definition': 'task-definition.json' }, exitCode: 0, changes: ['RegisterTaskDefinition'] },
    { name: 'without the service there must be a config', inputs: { cluster: 'prod', 'task-definition': 'task-definition.json' }, exitCode: 1, changes: [], log: ['no config found', 'or do without one, with the inputs task-definition, cluster and service'] },
    {
      name: 'beside a config the inputs override what it says',
      files: { 'ecspresso.yml': 'region: eu-central-1\ncluster: other\nservice: other\ntask_definition: missing.json\nservice_definition: missing.json\n' },
      inputs: { wait: 'false', cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json', 'service-definition': 'service-definition.json', tasks: '4' },
      exitCode: 0,
      outputs: { 'desired-count': '4' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
  ],
});
