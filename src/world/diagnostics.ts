import type { DiagnosticsClient } from '../ecs/diagnostics-client.ts';
import { abortable } from './abortable.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';

/** The bounds of auto scaling are worth a remark, and a remark no long wait. */
const remarkMs = 5_000;

/** The clients that explain a failure; each is loaded when first asked, so a good deploy never pays for them. */
export function openDiagnostics(settings: () => Promise<AwsSettings>): DiagnosticsClient {
  const defaults = async (region?: string) => {
    const known = await settings();
    return clientDefaults(region === undefined ? known : { ...known, region });
  };
  return {
    lastLogLines: async ({ group, stream, region, limit }, signal) => {
      const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
      const client = new CloudWatchLogsClient(await defaults(region));
      try {
        const input = { logGroupName: group, logStreamName: stream, limit, startFromHead: false };
        const answer = await client.send(new GetLogEventsCommand(input), { abortSignal: signal });
        return (answer.events ?? []).map((event) => event.message ?? '');
      } finally {
        client.destroy();
      }
    },
    targetHealth: async ({ targetGroupArn }, signal) => {
      const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = new elb.ElasticLoadBalancingV2Client(await defaults());
      try {
        const command = new elb.DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn });
        const answer = await client.send(command, { abortSignal: signal });
        return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => ({
          target: Target?.Id ?? '',
          port: Target?.Port,
          state: TargetHealth?.State ?? 'unknown',
          reason: TargetHealth?.Reason,
          description: TargetHealth?.Description,
        }));
      } finally {
        client.destroy();
      }
    },
    alarmsInAlarm: async (names, signal) => {
      const { CloudWatchClient, DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
      const client = new CloudWatchClient(await defaults());
      try {
        const command = new DescribeAlarmsCommand({
          AlarmNames: [...names],
          AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
          StateValue: 'ALARM',
        });
        const answer = await client.send(command, { abortSignal: signal });
        const alarms = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])];
        return alarms.map((alarm) => ({ name: alarm.AlarmName ?? '', reason: alarm.StateReason }));
      } finally {
        client.destroy();
      }
    },
    scalableTarget: async ({ cluster, service }, signal) => {
      const scaling = await import('@aws-sdk/client-application-auto-scaling');
      const { clock } = await settings();
      const client = new scaling.ApplicationAutoScalingClient(await defaults());
      const limit = new AbortController();
      const ends = signal === undefined ? limit.signal : AbortSignal.any([signal, limit.signal]);
      void clock.limit(remarkMs, ends).then(() => limit.abort());
      try {
        const command = new scaling.DescribeScalableTargetsCommand({
          ServiceNamespace: 'ecs',
          ResourceIds: [`service/${cluster}/${service}`],
          ScalableDimension: 'ecs:service:DesiredCount',
        });
        const answer = await abortable(client.send(command, { abortSignal: ends }), ends);
        const target = answer.ScalableTargets?.[0];
        return target === undefined ? null : { minCapacity: target.MinCapacity, maxCapacity: target.MaxCapacity };
      } finally {
        limit.abort();
        client.destroy();
      }
    },
  };
}
