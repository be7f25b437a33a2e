import { describe, expect, it } from '@jest/globals';
import type { DeployChoices } from '../../src/plan/choices.ts';
import type { DeployedService, LiveRevision } from '../../src/plan/plan.ts';
import { chooseRevision } from '../../src/plan/task-definition.ts';
import { files, webTask } from '../fakes/definitions.ts';
import { choices, missing, present, revision } from '../fakes/plans.ts';

const { taskDefinition: file } = files(webTask);
const live = (more: object = {}): LiveRevision => ({ ...webTask, taskDefinitionArn: revision(1), status: 'ACTIVE', ...more }) as LiveRevision;
const other = live({ cpu: '512', memory: '1024' });
const choose = (deployed: DeployedService, more: Partial<DeployChoices> = {}, document = file) => chooseRevision(deployed, document, choices(more));

describe('chooseRevision for a service that exists', () => {
  it.each<{ name: string; deployed?: DeployedService; choices?: Partial<DeployChoices>; steps: string[]; ref: unknown; existingArn?: string }>([
    { name: 'registers the file', steps: ['register-task-definition'], ref: { kind: 'registered' } },
    { name: 'registers it also where it is the same', deployed: present({}, { taskDefinition: live() }), steps: ['register-task-definition'], ref: { kind: 'registered' } },
    { name: 'takes the named revision of the family that serves', choices: { revision: 7 }, steps: [], ref: { kind: 'existing', arn: revision(7) }, existingArn: revision(7) },
    { name: 'takes it before anything else', choices: { revision: 7, skipTaskDefinition: true }, steps: [], ref: { kind: 'existing', arn: revision(7) }, existingArn: revision(7) },
    { name: 'need not name a revision that serves', choices: { revision: 1 }, steps: [], ref: undefined, existingArn: revision(1) },
    { name: 'takes the latest before the one that serves', deployed: present({}, { latestTaskDefinitionArn: revision(9) }), choices: { latestTaskDefinition: true, skipTaskDefinition: true }, steps: [], ref: { kind: 'existing', arn: revision(9) }, existingArn: revision(9) },
    { name: 'keeps the one that serves', choices: { skipTaskDefinition: true }, steps: [], ref: undefined, existingArn: revision(1) },
    { name: 'skips what is the same', deployed: present({}, { taskDefinition: live() }), choices: { skipUnchanged: true }, steps: [], ref: undefined, existingArn: revision(1) },
    { name: 'does not skip what differs', deployed: present({}, { taskDefinition: other }), choices: { skipUnchanged: true }, steps: ['register-task-definition'], ref: { kind: 'registered' } },
    { name: 'does not skip what is the same but INACTIVE', deployed: present({}, { taskDefinition: live({ status: 'INACTIVE' }) }), choices: { skipUnchanged: true }, steps: ['register-task-definition'], ref: { kind: 'registered' } },
    { name: 'does not skip what could not be read', choices: { skipUnchanged: true }, steps: ['register-task-definition'], ref: { kind: 'registered' } },
  ])('$name', ({ deployed = present(), choices: more, steps, ref, existingArn }) => {
    const choice = choose(deployed, more);
    expect(choice.steps.map(({ kind }) => kind)).toEqual(steps);
    expect([choice.ref, choice.existingArn]).toEqual([ref, existingArn]);
  });

  it('sets images and provenance in what it registers', () => {
    const { steps } = choose(present(), { images: { web: 'app:2' }, provenanceTags: { 'ecs-deploy-action/commit': 'abc' } });
    expect(steps[0]).toMatchObject({ input: { containerDefinitions: [{ image: 'app:2' }], tags: [{ key: 'ecs-deploy-action/commit', value: 'abc' }] } });
  });

  it('skips what differs in provenance and ignored tags alone', () => {
    const tagged = live({ tags: [{ key: 'ecs-deploy-action/commit', value: 'old' }, { key: 'cost-a', value: '1' }] });
    const choice = choose(present({}, { taskDefinition: tagged }), { skipUnchanged: true, provenanceTags: { 'ecs-deploy-action/commit': 'new' }, ignoreTags: ['cost-*'] });
    expect(choice.steps).toEqual([]);
    expect(choice.notes).toEqual([{ level: 'info', text: 'web:1 is the same as the task definition, so nothing is registered (skip-unchanged).' }]);
  });

  it('tells what differs from the live revision, and what it was', () => {
    const choice = choose(present({}, { taskDefinition: other }));
    expect(choice.differences.map(({ path }) => path.join('.'))).toEqual(['cpu', 'memory']);
    expect(choice.compared).toEqual({ from: revision(1), to: 'task.json' });
  });

  it('says nothing of a revision that nobody looked at', () => expect(choose(present())).toMatchObject({ differences: [], compared: undefined }));
  it('tells everything of a family that is new', () => {
    const choice = choose(present({}, { taskDefinition: null }));
    expect(choice.compared).toEqual({ to: 'task.json' });
    expect(choice.differences.map(({ path }) => path[0])).toEqual(['containerDefinitions', 'cpu', 'family', 'memory', 'networkMode', 'requiresCompatibilities']);
  });

  it.each<[string, DeployedService, Partial<DeployChoices>, string]>([
    ['a family without revisions', present(), { latestTaskDefinition: true }, 'the family web has no ACTIVE revision'],
    ['a service without task definition, to keep it', present({ taskDefinition: undefined }), { skipTaskDefinition: true }, 'the service has no task definition'],
    ['a service without task definition, to name a revision', present({ taskDefinition: undefined }), { revision: 1 }, 'the service has no task definition'],
    ['a service without task definition, to look for the latest', present({ taskDefinition: undefined }), { latestTaskDefinition: true }, 'the service has no task definition'],
  ])('refuses %s', (_, deployed, more, message) => expect(() => choose(deployed, more)).toThrow(expect.objectContaining({ code: 'DEFINITION', message })));

  it('needs a file to register', () => expect(() => chooseRevision(present(), undefined, choices())).toThrow(expect.objectContaining({ code: 'CONFIG', message: 'task_definition is not defined' })));
});

describe('chooseRevision for a service that does not exist', () => {
  it('registers the file', () => expect(choose(missing())).toMatchObject({ ref: { kind: 'registered' }, steps: [{ kind: 'register-task-definition' }] }));
  it.each(['latestTaskDefinition', 'skipTaskDefinition'] as const)('takes the newest revision of the file\'s family for %s', (choice) =>
    expect(choose(missing({ latestTaskDefinitionArn: revision(5) }), { [choice]: true })).toMatchObject({ steps: [], ref: { kind: 'existing', arn: revision(5) } }));
  it('refuses a family without revisions', () => expect(() => choose(missing(), { latestTaskDefinition: true })).toThrow('the family web has no ACTIVE revision'));
  it('says so also where the file is not known', () => expect(() => chooseRevision(missing(), undefined, choices({ skipTaskDefinition: true }))).toThrow('has no ACTIVE revision'));
  it('cannot tell the family of a revision, and registers', () => {
    const choice = choose(missing(), { revision: 3 });
    expect(choice.ref).toEqual({ kind: 'registered' });
    expect(choice.notes).toEqual([{ level: 'warning', text: 'The input revision has no effect: the service web does not exist yet, so its family is not known.' }]);
  });
  it('takes the newest revision where it is the same and may be skipped', () => expect(choose(missing({ taskDefinition: live({ taskDefinitionArn: revision(4) }) }), { skipUnchanged: true })).toMatchObject({ steps: [], ref: { kind: 'existing', arn: revision(4) } }));
});
