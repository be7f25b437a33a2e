import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `team-${i}`, value: 'x' }));
const env = { IMAGE_URI: 'app:1' };

export default scenario({
  files: project({ task: { tags: [{ key: 'team', value: 'shop' }] } }),
  aws: { world: deployedWorld({ task: { tags: [{ key: 'team', value: 'shop' }] } }), instantRollouts: true },
  steps: [
    { name: 'commit, repository, run and actor, beside the tags of the file', inputs: { wait: 'false', 'provenance-tags': 'true' }, env, exitCode: 0, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'they are no difference', inputs: { wait: 'false', 'provenance-tags': 'true', 'skip-unchanged': 'true' }, env: { ...env, GITHUB_SHA: 'fedcba9876543210fedcba9876543210fedcba98' }, exitCode: 0, changes: [] },
    {
      name: 'no more than 50 in all',
      files: { 'task.json': project({ task: { tags: many(48) } })['task.json'] ?? '' },
      inputs: { command: 'register', 'provenance-tags': 'true' },
      env,
      exitCode: 0,
      changes: ['RegisterTaskDefinition'],
      log: ['The task definition has 48 tags and AWS takes 50: left out ecs-deploy-action/run, ecs-deploy-action/actor.'],
      check: (_, simulator) => {
        const { tags } = simulator.changes.at(-1)?.input as { tags: unknown[] };
        if (tags.length !== 50) throw new Error(`${tags.length} tags`);
      },
    },
  ],
});
