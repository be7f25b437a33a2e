import { describe, expect, it } from '@jest/globals';
import { type CaseFile, stepOf } from '../../scripts/conformance/invoke.ts';

const inputs = (more: Partial<CaseFile>): unknown => {
  const step = stepOf({ title: '', command: 'deploy', ...more });
  return step.kind === 'step' ? step.inputs : step.reason;
};

describe('stepOf', () => {
  it.each<{ name: string; file: Partial<CaseFile>; wanted: object | string }>([
    { name: 'takes flags that are inputs', file: { flags: { tasks: 3, wait: false, 'dry-run': true, revision: 4 } }, wanted: { command: 'deploy', tasks: '3', wait: 'false', 'dry-run': 'true', revision: '4' } },
    { name: 'leaves out what says "not given"', file: { flags: { tasks: -1, revision: 0 } }, wanted: { command: 'deploy' } },
    { name: 'knows zero as a count', file: { flags: { tasks: 0 } }, wanted: { command: 'deploy', tasks: '0' } },
    { name: 'compares without the service', file: { command: 'diff', flags: { 'without-service': true } }, wanted: { command: 'diff', 'update-service': 'false' } },
    { name: 'compares with the service', file: { command: 'diff', flags: { 'with-service': true, unified: false } }, wanted: { command: 'diff', 'update-service': 'true' } },
    { name: 'renders several documents', file: { command: 'render', args: ['config', 'taskdef'] }, wanted: { command: 'render', targets: 'config\ntask-definition' } },
    { name: 'lays env files and variables', file: { flags: { envfile: 'a.env,b.env', 'ext-str': { stage: 'qa' }, 'ext-code': { count: '1 + 1' } } }, wanted: { command: 'deploy', envfile: 'a.env\nb.env', 'ext-str': 'stage=qa', 'ext-code': 'count=1 + 1' } },
    { name: 'looks values up with the base credentials beside a role, as ecspresso does', file: { flags: { 'assume-role-arn': 'arn' } }, wanted: { command: 'deploy', 'assume-role-arn': 'arn', 'lookup-credentials': 'base' } },
    { name: 'ignores how it is printed and asked', file: { flags: { color: false, 'log-format': 'json', debug: true, 'filter-command': 'peco' } }, wanted: { command: 'deploy' } },
    { name: 'passes on what the action has to refuse', file: { flags: { 'wait-until': 'nonsense' } }, wanted: { command: 'deploy', 'wait-until': 'nonsense' } },
    { name: 'says which flag has no input', file: { flags: { 'suspend-auto-scaling': true } }, wanted: 'flag --suspend-auto-scaling' },
    { name: 'says which stage has no input', file: { flags: { 'wait-until': 'ecs:BAKE_TIME' } }, wanted: 'flag --wait-until ecs:BAKE_TIME' },
    { name: 'says which command is not there', file: { command: 'exec' }, wanted: 'command exec' },
  ])('$name', ({ file, wanted }) => expect(inputs(file)).toEqual(wanted));
});
