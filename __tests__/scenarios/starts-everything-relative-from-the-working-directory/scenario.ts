import { project } from '../project.ts';
import { scenario } from '../scenario.ts';

const inFolder = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

export default scenario({
  files: { ...inFolder('apps/web', project()), 'apps/web/deploy.env': 'IMAGE_URI=app:7\n' },
  steps: [
    {
      name: 'config, definitions, env file and output folder',
      inputs: { 'working-directory': 'apps/web', command: 'render', envfile: 'deploy.env', 'output-dir': 'out', targets: 'task-definition' },
      exitCode: 0,
      outputs: { 'rendered-task-definition': 'out/task-definition.json' },
      log: ['"image": "app:7"'],
    },
    {
      name: 'a mistake is annotated at its place in the repository',
      inputs: { 'working-directory': 'apps/web', command: 'render' },
      exitCode: 1,
      log: [/::error file=apps\/web\/task\.json,line=\d+,col=\d+/],
    },
    { name: 'a folder that is not there', inputs: { 'working-directory': 'apps/wbe', command: 'render' }, exitCode: 1, log: ['input working-directory: the folder apps/wbe does not exist'] },
  ],
});
