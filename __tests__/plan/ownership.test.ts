import { describe, expect, it } from '@jest/globals';
import { type ManagedResource, ownershipNote, type OwnershipTarget, ownersOf } from '../../src/plan/ownership.ts';

const state = 's3://states/network.tfstate';
const arn = (resource: string, region = 'eu-central-1', account = '111122223333'): string => `arn:aws:ecs:${region}:${account}:${resource}`;
const service = (more: object = {}, address = 'aws_ecs_service.web'): ManagedResource => ({ state, address, type: 'aws_ecs_service', attributes: { id: arn('service/prod/web'), name: 'web', cluster: arn('cluster/prod'), ...more } });
const family = (more: object = {}, address = 'aws_ecs_task_definition.web'): ManagedResource => ({ state, address, type: 'aws_ecs_task_definition', attributes: { arn: arn('task-definition/web:3'), family: 'web', ...more } });
const target: OwnershipTarget = { cluster: 'prod', service: 'web', family: 'web', region: 'eu-central-1', account: '111122223333' };
const addresses = (resources: ManagedResource[], more: Partial<OwnershipTarget> = {}): string[] => ownersOf(resources, { ...target, ...more }).map(({ address }) => address);

describe('ownersOf', () => {
  it.each<{ name: string; resource: ManagedResource; target?: Partial<OwnershipTarget>; owns: boolean }>([
    { name: 'the very service', resource: service(), owns: true },
    { name: 'the very family', resource: family(), owns: true },
    { name: 'a service whose cluster is given by name', resource: service({ cluster: 'prod' }), owns: true },
    { name: 'a service of the default cluster', resource: service({ cluster: '' }), target: { cluster: 'default' }, owns: true },
    { name: 'a service of another cluster', resource: service({ cluster: arn('cluster/dev') }), owns: false },
    { name: 'another service', resource: service({ name: 'api' }), owns: false },
    { name: 'a namesake in another region', resource: service({ id: arn('service/prod/web', 'us-east-1') }), owns: false },
    { name: 'a namesake in another account', resource: service({ id: arn('service/prod/web', 'eu-central-1', '999999999999') }), owns: false },
    { name: 'a namesake where nobody knows the region', resource: service({ id: arn('service/prod/web', 'us-east-1') }), target: { region: undefined, account: undefined }, owns: true },
    { name: 'a service without ARN', resource: service({ id: undefined }), owns: true },
    { name: 'a service that is not ours to change', resource: service(), target: { service: undefined }, owns: false },
    { name: 'another family', resource: family({ family: 'api' }), owns: false },
    { name: 'a family that is not deployed', resource: family(), target: { family: undefined }, owns: false },
    { name: 'a resource of another type', resource: { ...family(), type: 'aws_ecs_cluster' }, owns: false },
    { name: 'a resource without attributes', resource: { ...service(), attributes: null }, owns: false },
    { name: 'attributes of another kind', resource: service({ name: 5 }), owns: false },
  ])('$name: $owns', ({ resource, target: more, owns }) => expect(addresses([resource], more)).toEqual(owns ? [resource.address] : []));

  it('names what two plugins read from one state once', () => expect(addresses([service(), service(), family()])).toEqual(['aws_ecs_service.web', 'aws_ecs_task_definition.web']));
  it('names the same address of two states twice', () => expect(addresses([service(), { ...service(), state: 'other' }])).toHaveLength(2));
});

describe('ownershipNote', () => {
  it('is not there where nobody owns anything', () => expect(ownershipNote([], target)).toBeUndefined());

  it('names the resources, the harm and the cure', () =>
    expect(ownershipNote([service({}, 'module.app["a"].aws_ecs_service.this[0]'), family()], target)).toEqual({
      level: 'warning',
      title: 'Terraform manages this too',
      text: 'Terraform still manages the service web (module.app["a"].aws_ecs_service.this[0] in s3://states/network.tfstate) and the task definition family web (aws_ecs_task_definition.web in s3://states/network.tfstate), so it will undo this deploy and report it as drift. Let Terraform forget it with a removed block (from = module.app.aws_ecs_service.this, from = aws_ecs_task_definition.web; destroy = false). If Terraform must keep the service: ignore_changes = [task_definition, desired_count] there, and no service_definition in the config here. See docs/who-owns-what.md.',
    }));

  it('has another cure for the family alone', () =>
    expect(ownershipNote([family()], target)?.text).toBe('Terraform still manages the task definition family web (aws_ecs_task_definition.web in s3://states/network.tfstate), so it will undo this deploy and report it as drift. Let Terraform forget it with a removed block (from = aws_ecs_task_definition.web; destroy = false). If Terraform must keep it: ignore_changes = [task_definition] in the service that uses it, and the input ownership: off here. See docs/who-owns-what.md.'));
});
