import { deployedWorld, project, revision } from '../project.ts';
import { scenario } from '../scenario.ts';
import type { World } from '../../../simulator/world.ts';

function world(): World {
  const base = deployedWorld({ service: { taskDefinition: revision(2) } });
  const [task] = base.taskDefinitions ?? [];
  return { ...base, taskDefinitions: [1, 2, 3, 4].map((number) => ({ ...task, revision: number, status: number === 4 ? 'INACTIVE' : 'ACTIVE' })) };
}
const before = (simulator: { loadWorld(next: World): void }): void => simulator.loadWorld(world());

export default scenario({
  files: project(),
  aws: { instantRollouts: true },
  steps: [
    // IMAGE_URI is not set: the task definition plays no part, so its template is left alone.
    { name: 'a revision by its number', before, inputs: { wait: 'false', revision: '1' }, exitCode: 0, outputs: { 'task-definition': 'web:1', 'previous-task-definition': 'web:2', 'has-changes': 'true' }, changes: ['UpdateService'] },
    { name: 'the newest ACTIVE one', before, inputs: { wait: 'false', 'latest-task-definition': 'true' }, exitCode: 0, outputs: { 'task-definition': 'web:3' }, changes: ['UpdateService'] },
    { name: 'the one that serves', before, inputs: { wait: 'false', 'skip-task-definition': 'true', 'force-new-deployment': 'true' }, exitCode: 0, outputs: { 'task-definition': 'web:2' }, changes: ['UpdateService'] },
    { name: 'one that does not exist', before, inputs: { wait: 'false', revision: '99' }, exitCode: 1, changes: [], log: ['TaskDefinition not found.'] },
    {
      name: 'inputs that exclude each other are refused together, before any call',
      before,
      inputs: { wait: 'false', revision: '1', 'latest-task-definition': 'true', images: 'web=app:2' },
      exitCode: 1,
      changes: [],
      log: ['the inputs revision and latest-task-definition are exclusive', 'the inputs images and revision are exclusive', 'the inputs images and latest-task-definition are exclusive'],
    },
  ],
});
