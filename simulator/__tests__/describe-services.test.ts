import {
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, webAccount } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

describe('DescribeServices', () => {
  it('shows tags only on demand', async () => {
    account = await webAccount({}, { tags: [{ key: 'team', value: 'web' }] });
    expect((await account.service()).tags).toBeUndefined();
    const { services } = await account.ecs.send(new DescribeServicesCommand({ services: ['web'], include: ['TAGS'] }));
    expect(services?.[0]?.tags).toEqual([{ key: 'team', value: 'web' }]);
  });

  it('shows Service Connect, volumes and monitoring only where AWS does', async () => {
    const monitoring = { metricConfigurations: [{ resolutionSeconds: 20, metricNames: ['CPUUtilization'] }] };
    const serviceConnectConfiguration = {
      enabled: true,
      namespace: 'ns',
      services: [{ portName: 'http', discoveryName: 'web' }],
    };
    const volumeConfigurations = [
      { name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10 } },
    ];
    account = await webAccount({}, { serviceConnectConfiguration, volumeConfigurations }, { volumes: [{ name: 'data', configuredAtLaunch: true }] });
    const service = await account.service();
    expect(service).not.toHaveProperty('serviceConnectConfiguration');
    expect(service).not.toHaveProperty('volumeConfigurations');
    expect(service.deployments?.[0]).toMatchObject({
      serviceConnectConfiguration,
      volumeConfigurations,
      serviceConnectResources: [{ discoveryName: 'web' }],
    });
    await account.update({ monitoring: monitoring });
    const arn = (await account.serviceDeployment()).targetServiceRevision?.arn ?? '';
    const answer = await account.ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] }));
    expect(answer.serviceRevisions?.[0]).toMatchObject({
      monitoring,
      volumeConfigurations,
      containerImages: [{ containerName: 'app', image: 'nginx:1' }],
    });
    expect(JSON.stringify(await account.service())).not.toContain('metricConfigurations');
  });

  it('takes ten services at most, and says MISSING', async () => {
    account = await webAccount();
    const ask = (services: string[]) => account.ecs.send(new DescribeServicesCommand({ services }));
    await expect(ask(Array.from({ length: 11 }, (_none, index) => `s${index}`))).rejects.toThrow(
      'service names can have at most 10 items.',
    );
    expect((await ask(['nix'])).failures).toEqual([
      { arn: 'arn:aws:ecs:us-east-1:123456789012:service/default/nix', reason: 'MISSING' },
    ]);
  });
});

describe('tags', () => {
  it('are added, overwritten, removed and listed', async () => {
    account = await webAccount();
    const resourceArn = (await account.service()).serviceArn ?? '';
    const tag = (...tags: { key: string; value: string }[]) =>
      account.ecs.send(new TagResourceCommand({ resourceArn, tags }));
    await tag({ key: 'a', value: '1' }, { key: 'b', value: '2' });
    await tag({ key: 'a', value: '3' });
    await account.ecs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['b', 'nix'] }));
    expect((await account.ecs.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual([
      { key: 'a', value: '3' },
    ]);
    await expect(
      tag(...Array.from({ length: 50 }, (_none, key) => ({ key: `k${key}`, value: '' }))),
    ).rejects.toMatchObject({ name: 'LimitExceededException' });
    await expect(tag({ key: 'aws:x', value: '' })).rejects.toThrow('aws:');
  });

  it('need the long ARN of something that is there', async () => {
    account = await webAccount();
    const tag = (resourceArn: string) =>
      account.ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'a', value: '1' }] }));
    await expect(tag('arn:aws:ecs:us-east-1:123456789012:service/web')).rejects.toThrow('Long arn format');
    await expect(tag('arn:aws:ecs:us-east-1:123456789012:service/default/nix')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
