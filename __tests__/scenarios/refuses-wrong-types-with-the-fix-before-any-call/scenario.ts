import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project({
    task: { cpu: 256 },
    container: { memory: '512', essential: 'true', command: 'serve', environment: [{ name: 'PORT', value: 8080 }] },
    service: { desiredCount: '2', loadBalancers: { containerName: 'web' } },
  }),
  aws: { world: deployedWorld(), instantRollouts: true },
  steps: [
    {
      name: 'everything in both files at once',
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      changes: [],
      log: ['Write "cpu": "256"', 'Write "memory": 512', 'Write "essential": true', 'Write "command": ["serve"]', 'Write "value": "8080"', 'Write "desiredCount": 2', 'Write "loadBalancers": [{ … }]'],
      check: (_, simulator) => {
        if (simulator.calls.length > 0) throw new Error('a call was made');
      },
    },
    {
      name: 'what Go reads is taken: 80.0 in a task definition',
      files: { ...project({ service: { desiredCount: 2 } }), 'task.json': project({ container: { stopTimeout: 80 } })['task.json']?.replace('"stopTimeout": 80', '"stopTimeout": 80.0') ?? '' },
      inputs: { wait: 'false' },
      env: { IMAGE_URI: 'app:2' },
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
    },
  ],
});
