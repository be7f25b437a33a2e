import { describe, expect, it } from '@jest/globals';
import { askCloudFormation, cloudFormationSource } from '../../src/lookups/cloudformation.ts';
import { FakeLookupWorld, networkError, sdkError } from '../fakes/lookups.ts';

function setUp() {
  const world = new FakeLookupWorld();
  world.stacks = { network: { VpcId: 'vpc-1', Zone: 'a<b>' }, bare: {} };
  world.exportPages = [[{ name: 'e1', value: '1' }], [{ name: 'e2', value: '2' }], [{ name: 'e3', value: '3' }]];
  const { functions } = cloudFormationSource('cloudformation', '', askCloudFormation(world), world);
  return {
    world,
    functions,
    output: (...args: unknown[]) => Promise.resolve(functions['cfn_output']?.template?.call(args)),
    exported: (...args: unknown[]) => Promise.resolve(functions['cfn_export']?.template?.call(args)),
  };
}

const failure = (code: string, message: string, hint: RegExp) => ({ code, message: expect.stringContaining(message), hint: expect.stringMatching(hint) });

describe('cfn_output', () => {
  it('gives outputs, one call a stack', async () => {
    const { world, output, functions } = setUp();
    expect(await Promise.all([output('network', 'VpcId'), output('network', 'Zone'), functions['cfn_output']?.native?.call(['network', 'VpcId']), functions['cfn_output']?.lambda?.call(['network', 'VpcId'])])).toEqual(['vpc-1', 'a<b>', 'vpc-1', 'vpc-1']);
    expect(world.calls).toEqual(['cloudformation:DescribeStacks network']);
  });

  it.each([
    ['network', 'Vpc', undefined, failure('LOOKUP', 'output Vpc is not found in stack network', /There are VpcId, Zone/)],
    ['network', 'VpcID', undefined, failure('LOOKUP', 'output VpcID is not found in stack network', /Did you mean VpcId/)],
    ['bare', 'X', undefined, failure('LOOKUP', 'output X is not found in stack bare', /none at all/)],
    ['gone', 'X', undefined, failure('LOOKUP', 'stack gone does not exist in region eu-west-1', /name of the stack/)],
    ['network', 'VpcId', sdkError('AccessDenied', 'User: x is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:eu-west-1:1:stack/network/*'), failure('CREDENTIALS', 'no permission for cloudformation:DescribeStacks', /stack\/network/)],
    ['network', 'VpcId', networkError('ENOTFOUND'), failure('LOOKUP', 'AWS cannot be reached', /region/)],
  ])('explains %s %s', async (stack, key, fault, wanted) => {
    const { world, output } = setUp();
    if (fault !== undefined) world.faults.set('cloudformation:DescribeStacks', fault);
    await expect(output(stack, key)).rejects.toMatchObject(wanted);
  });

  it('wants two words in Mustache', async () => {
    const { functions } = setUp();
    await expect(async () => functions['cfn_output']?.lambda?.call(['network'])).rejects.toThrow('cfn_output needs two words');
  });
});

describe('cfn_export', () => {
  it('reads all pages once', async () => {
    const { world, exported, functions } = setUp();
    expect(await Promise.all([exported('e3'), exported('e1'), functions['cfn_export']?.native?.call(['e2']), functions['cfn_export']?.lambda?.call(['e2'])])).toEqual(['3', '1', '2', '2']);
    expect(world.calls).toEqual(['cloudformation:ListExports ', 'cloudformation:ListExports 1', 'cloudformation:ListExports 2']);
  });

  it('names what there is when an export is missing', async () => {
    await expect(setUp().exported('x9')).rejects.toMatchObject(failure('LOOKUP', 'export x9 is not found in region eu-west-1', /e1, e2, e3/));
  });

  it('gives the statement to add when it is denied', async () => {
    const { world, exported } = setUp();
    world.faults.set('cloudformation:ListExports', sdkError('AccessDenied', 'no'));
    await expect(exported('e1')).rejects.toMatchObject(failure('CREDENTIALS', 'no permission for cloudformation:ListExports on *', /"Action": "cloudformation:ListExports"/));
  });
});
