import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const plain = { 'task.json': project({ container: { image: 'app:placeholder' } })['task.json'] ?? '' };

export default scenario({
  files: { ...project(), ...plain },
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    { inputs: { wait: 'false', images: 'web=registry.example/app:2' }, exitCode: 0, outputs: { 'task-definition': 'web:2' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'a container that is not there', inputs: { wait: 'false', images: 'wep=app:2\nsidecar=envoy:1' }, exitCode: 1, changes: [], log: ['the task definition has no container wep', 'Did you mean web? It has web.', 'the task definition has no container sidecar'] },
    { name: 'an image that is missing in the file', files: { 'task.json': project({ container: { image: undefined } })['task.json'] ?? '' }, inputs: { wait: 'false', images: 'web=app:3' }, exitCode: 0, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'an image that is missing everywhere', inputs: { wait: 'false' }, exitCode: 1, changes: [], log: ['container web needs an image'] },
  ],
});
