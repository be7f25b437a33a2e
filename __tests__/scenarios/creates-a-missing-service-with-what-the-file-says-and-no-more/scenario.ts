import { account, deployedWorld, project, region } from '../project.ts';
import { scenario } from '../scenario.ts';

const env = { IMAGE_URI: 'app:2' };
const bare = { deploymentConfiguration: undefined, propagateTags: undefined, enableECSManagedTags: undefined, tags: [{ key: 'team', value: 'shop' }] };

export default scenario({
  files: project({ service: bare }),
  aws: { world: { region, account }, instantRollouts: true },
  steps: [
    {
      name: 'no default that the file leaves out is sent',
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      outputs: { 'task-definition': 'web:1', 'has-changes': 'true' },
      changes: ['RegisterTaskDefinition', 'CreateService'],
      log: ['The service web does not exist in the cluster prod and will be created.'],
    },
    {
      name: 'a service that is INACTIVE is created anew',
      before: (simulator) => simulator.loadWorld(deployedWorld({ service: { status: 'INACTIVE', runningCount: 0 } })),
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'CreateService'],
    },
    {
      name: 'without a service definition there is nothing to create it from',
      before: (simulator) => simulator.loadWorld({ region, account }),
      files: { 'ecspresso.yml': project()['ecspresso.yml']?.replace('service_definition: service.json\n', '') ?? '' },
      inputs: { wait: 'false' },
      env,
      exitCode: 1,
      changes: [],
      log: ['service_definition is not defined, and the service web does not exist in the cluster prod'],
    },
  ],
});
