import { expect } from '@jest/globals';
import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  files: project(),
  aws: { world: deployedWorld() },
  steps: [
    { name: 'dry-rn', inputs: { 'dry-rn': 'true' }, exitCode: 1, changes: [], log: ['input dry-rn is not known', 'Did you mean dry-run?'], summary: ['### ❌ Nothing was deployed: an input of the step is wrong', 'Did you mean dry-run?'] },
    { name: 'an input of another action', inputs: { 'wait-for-minutes': '5' }, exitCode: 1, changes: [], log: ['`timeout`'] },
    { name: 'a flag of ecspresso, and a word for a dry run', inputs: { 'no-update-service': 'true', dry: 'true' }, exitCode: 1, changes: [], log: ['Write `update-service: false` instead.', 'Did you mean dry-run?'] },
    { name: 'values that do not parse', inputs: { wait: 'ture', timeout: '5x', tasks: '-3' }, exitCode: 1, log: ['input wait: expected true or false, got "ture"', 'input timeout', 'input tasks'] },
    { name: 'of another command', inputs: { command: 'diff', strict: 'perhaps' }, exitCode: 1, summary: ['### ❌ Diff failed: an input of the step is wrong'] },
    {
      name: 'an unknown command',
      inputs: { command: 'obliterate' },
      exitCode: 1,
      log: ['expected one of deploy, render, diff, register'],
      check: (_run, simulator) => expect(simulator.calls).toEqual([]),
    },
  ],
});
