import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  aws: { world: deployedWorld() },
  steps: [
    {
      inputs: { 'slack-channel': '#deploys', 'dry-run': 'true' },
      env: { IMAGE_URI: 'app:1' },
      exitCode: 0,
      changes: [],
      log: ['::warning::input slack-channel is not known and has no effect'],
    },
  ],
});
