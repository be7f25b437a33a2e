import { describe, expect, it } from '@jest/globals';
import { clusterUrl, logStreamUrl, revisionUrl, serviceUrl, taskUrl } from '../../src/report/console-url.ts';

describe('serviceUrl', () => {
  it.each([
    ['the commercial partition', { region: 'eu-west-1' }, 'https://console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1'],
    ['China', { region: 'cn-north-1' }, 'https://console.amazonaws.cn/ecs/v2/clusters/prod/services/web/deployments?region=cn-north-1'],
    ['GovCloud', { region: 'us-gov-west-1' }, 'https://console.amazonaws-us-gov.com/ecs/v2/clusters/prod/services/web/deployments?region=us-gov-west-1'],
    ['GovCloud by its ARN', { region: 'us-gov-west-1', partition: 'aws-us-gov' }, 'https://console.amazonaws-us-gov.com/ecs/v2/clusters/prod/services/web/deployments?region=us-gov-west-1'],
    ['isolated partitions: nowhere', { region: 'us-iso-east-1' }, undefined],
    ['a partition that is not known: nowhere', { region: 'xx-1', partition: 'aws-new' }, undefined],
    ['no region: nowhere', {}, undefined],
  ])('leads to the deployments of the service in %s', (_, place, url) => expect(serviceUrl(place, 'prod', 'web')).toBe(url));

  it('encodes names', () => {
    expect(serviceUrl({ region: 'eu-west-1' }, 'a/b', 'c d')).toContain('/clusters/a%2Fb/services/c%20d/');
  });

  it('leaves no parenthesis that would end a link in Markdown', () => {
    expect(serviceUrl({ region: 'eu-west-1' }, 'a)', '(b')).toContain('/clusters/a%29/services/%28b/');
    expect(logStreamUrl({ region: 'eu-west-1' }, 'g)', 's')).not.toContain(')');
  });
});

describe('the other pages', () => {
  const place = { region: 'eu-west-1', partition: 'aws' };

  it('lead to a cluster, a revision, a task', () => {
    expect(clusterUrl(place, 'prod')).toBe('https://console.aws.amazon.com/ecs/v2/clusters/prod/services?region=eu-west-1');
    expect(revisionUrl(place, 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:42')).toBe('https://console.aws.amazon.com/ecs/v2/task-definitions/web/42?region=eu-west-1');
    expect(taskUrl(place, 'prod', 'abc')).toBe('https://console.aws.amazon.com/ecs/v2/clusters/prod/tasks/abc?region=eu-west-1');
  });

  it('have no link for a family without revision', () => {
    expect(revisionUrl(place, 'web')).toBeUndefined();
    expect(revisionUrl(place, undefined)).toBeUndefined();
  });

  it('lead to a log stream in the spelling of the CloudWatch console', () => {
    expect(logStreamUrl(place, '/ecs/web', 'ecs/app/0f')).toBe(
      'https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fecs$252Fweb/log-events/ecs$252Fapp$252F0f',
    );
  });

  it('never hold an account id', () => {
    expect(revisionUrl(place, 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:42')).not.toContain('123456789012');
  });
});
