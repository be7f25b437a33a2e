import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const env = { IMAGE_URI: 'app:2' };

export default scenario({
  files: project(),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    { name: 'a new revision', inputs: { command: 'register' }, env, exitCode: 0, outputs: { 'task-definition': 'web:2', 'task-definition-family': 'web', 'task-definition-revision': '2', 'deployment-status': undefined }, changes: ['RegisterTaskDefinition'] },
    { name: 'the same again, found', inputs: { command: 'register', 'skip-unchanged': 'true' }, env, exitCode: 0, outputs: { 'task-definition': 'web:2' }, changes: [] },
    { name: 'a dry run', inputs: { command: 'register', 'dry-run': 'true' }, env: { IMAGE_URI: 'app:3' }, exitCode: 0, outputs: { 'task-definition': undefined, 'has-changes': 'true' }, changes: [], log: ['Would call RegisterTaskDefinition', '- "app:2"', '+ "app:3"'] },
    { name: 'inputs that ask for an existing revision', inputs: { command: 'register', revision: '1' }, env, exitCode: 1, changes: [], log: ['the input revision has no meaning here'] },
  ],
});
