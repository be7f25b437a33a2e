import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  aws: { world: deployedWorld() },
  steps: [
    {
      inputs: { 'dry-run': 'true' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      changes: [],
      log: ['RegisterTaskDefinition', 'UpdateService', '"image": "app:2"'],
    },
  ],
});
