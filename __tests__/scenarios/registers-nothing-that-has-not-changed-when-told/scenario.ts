import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const inputs = { wait: 'false', 'skip-unchanged': 'true' };

export default scenario({
  files: project(),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    { name: 'the task definition that serves: nothing to do', inputs, env: { IMAGE_URI: 'app:1' }, exitCode: 0, outputs: { 'deployment-status': 'no-change', 'task-definition': 'web:1', 'has-changes': 'false' }, changes: [], log: ['web:1 is the same as the task definition, so nothing is registered (skip-unchanged).', 'nothing to do'] },
    { name: 'only the service differs', inputs, files: { 'service.json': project({ service: { enableExecuteCommand: true } })['service.json'] ?? '' }, env: { IMAGE_URI: 'app:1' }, exitCode: 0, outputs: { 'has-changes': 'true', 'task-definition-has-changes': 'false' }, changes: ['UpdateService'] },
    { name: 'another image', inputs, env: { IMAGE_URI: 'app:2' }, exitCode: 0, outputs: { 'task-definition': 'web:2', 'task-definition-has-changes': 'true' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'not told: the same is registered again', inputs: { wait: 'false' }, env: { IMAGE_URI: 'app:2' }, exitCode: 0, outputs: { 'task-definition': 'web:3' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
  ],
});
