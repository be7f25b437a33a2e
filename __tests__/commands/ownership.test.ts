import { describe, expect, it } from '@jest/globals';
import { checkOwnership } from '../../src/commands/ownership.ts';
import type { Project } from '../../src/commands/project.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { taskFile, webTask } from '../fakes/definitions.ts';
import { missing, present, revision } from '../fakes/plans.ts';
import { fakeSession } from '../fakes/session.ts';

const resources: Record<string, object> = {
  aws_ecs_service: { name: 'web', cluster: 'arn:aws:ecs:eu-central-1:111122223333:cluster/prod', id: 'arn:aws:ecs:eu-central-1:111122223333:service/prod/web' },
  aws_ecs_task_definition: { family: 'web', arn: revision(1) },
};

function projectOf({ types = Object.keys(resources) }: { types?: string[] }): Project {
  const state = { location: 's3://states/app.tfstate', instancesOf: (type: string) => (types.includes(type) ? [{ address: `${type}.web`, type, mode: 'managed', value: resources[type] }] : []) };
  return {
    aws: { region: 'eu-central-1' },
    lookups: { states: () => Promise.resolve([state]) },
  } as unknown as Project;
}

const plan = (more: Partial<Plan> = {}): Plan => ({ cluster: 'prod', service: 'web', deployed: present(), steps: [{ kind: 'register-task-definition', input: taskFile(webTask).value }], differences: [], compared: { service: { to: 'service.json' } }, notes: [], ...more });

async function check(given: Record<string, string>, project: Parameters<typeof projectOf>[0] = {}, planned: Plan = plan()) {
  const { session, learned, log } = fakeSession(given);
  const error = await checkOwnership(session, projectOf(project), planned).then(() => undefined, (reason: Error) => reason);
  return { error, notes: learned.plan?.notes ?? [], log: log.text };
}

describe('checkOwnership', () => {
  it('warns once, in the log and in the plan', async () => {
    const { error, notes, log } = await check({});
    expect(error).toBeUndefined();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ level: 'warning', text: expect.stringContaining('the service web (aws_ecs_service.web in s3://states/app.tfstate) and the task definition family web') });
    expect(log).toContain('Warning: Terraform still manages');
  });

  it('stops the run where that is asked for', async () => expect((await check({ ownership: 'fail' })).error).toMatchObject({ code: 'CONFIG', hint: 'Nothing was changed, because the input ownership is fail.' }));
  it('only warns in a comparison, which changes nothing', async () => expect(await check({ ownership: 'fail', command: 'diff' })).toMatchObject({ error: undefined, notes: [{ level: 'warning' }] }));
  it('does not look where that is asked for', async () => expect(await check({ ownership: 'off' })).toEqual({ error: undefined, notes: [], log: '' }));
  it('says nothing where the state manages neither', async () => expect(await check({ ownership: 'fail' }, { types: [] })).toEqual({ error: undefined, notes: [], log: '' }));
  it('does not mind that the service is Terraform\'s where only its revision changes', async () => {
    const onlyRevision = plan({ compared: {} });
    expect((await check({}, { types: ['aws_ecs_service'] }, onlyRevision)).notes).toEqual([]);
    expect((await check({}, {}, onlyRevision)).notes[0]?.text).not.toContain('the service web (');
  });

  it.each<[string, Partial<Plan>, boolean]>([
    ['the family of a revision that exists', { steps: [], existingTaskDefinitionArn: revision(7) }, true],
    ['no family where nothing says it', { steps: [] }, false],
    ['the family of a service that is created', { deployed: missing() }, true],
    ['the family where there is no service', { deployed: { kind: 'no-service', cluster: 'prod' }, service: undefined }, true],
  ])('looks for %s', async (_, more, found) => expect((await check({}, { types: ['aws_ecs_task_definition'] }, plan(more))).notes).toHaveLength(found ? 1 : 0));

  it('knows a namesake in another account by the ARN of the service', async () => {
    const elsewhere = present({ serviceArn: 'arn:aws:ecs:eu-central-1:999999999999:service/prod/web' });
    expect((await check({}, {}, plan({ deployed: elsewhere }))).notes).toEqual([]);
  });
});
