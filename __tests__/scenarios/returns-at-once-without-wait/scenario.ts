import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  aws: { world: deployedWorld() },
  steps: [
    {
      inputs: { wait: 'false' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      outputs: { 'deployment-status': 'in-progress', 'task-definition': 'web:2', 'previous-task-definition': 'web:1' },
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
  ],
});
