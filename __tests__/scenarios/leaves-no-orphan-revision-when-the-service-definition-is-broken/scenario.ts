import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: { ...project(), 'service.json': '{\n  "desiredCount": 2,\n  "launchType": "FARGATE",\n}\n' },
  aws: { world: deployedWorld() },
  steps: [{ env: { IMAGE_URI: 'app:2' }, exitCode: 1, changes: [], log: ['service.json:3:26', /::error file=service\.json,line=3/] }],
});
