import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  // The service definition is not read at all: it is no JSON.
  files: { ...project(), 'service.json': '{ not read' },
  aws: { world: deployedWorld({ tags: [{ key: 'team', value: 'shop' }] }), instantRollouts: true },
  steps: [
    { inputs: { wait: 'false', 'update-service': 'false' }, env: { IMAGE_URI: 'app:2' }, exitCode: 0, outputs: { 'task-definition': 'web:2' }, changes: ['RegisterTaskDefinition', 'UpdateService'] },
    { name: 'scale: only the count', inputs: { wait: 'false', 'update-service': 'false', 'skip-task-definition': 'true', tasks: '5' }, exitCode: 0, outputs: { 'desired-count': '5' }, changes: ['UpdateService'] },
    { name: 'refresh: only a new deployment', inputs: { wait: 'false', 'update-service': 'false', 'skip-task-definition': 'true', 'force-new-deployment': 'true' }, exitCode: 0, changes: ['UpdateService'] },
  ],
});
