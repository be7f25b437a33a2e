import { AwsFailure } from '../failure.ts';
import type { CallContext, Service } from '../service.ts';
import type { Simulation, Target } from '../simulation.ts';
import { queryService } from '../wire/query.ts';
import { strictly } from './strict.ts';

interface TargetHealthInput {
  TargetGroupArn?: string;
  Targets?: { Id?: string; Port?: string }[];
}

interface TargetGroupsInput {
  TargetGroupArns?: string[];
  Names?: string[];
}

/** A target group as the world (`targetGroups`) gives it; the rest is filled in. */
type TargetGroup = Readonly<Record<string, unknown>> & { TargetGroupArn: string };

const members = strictly({
  DescribeTargetHealth: ['TargetGroupArn', 'Targets', 'Include'],
  DescribeTargetGroups: ['LoadBalancerArn', 'TargetGroupArns', 'Names', 'Marker', 'PageSize'],
});

/** Elastic Load Balancing: target groups and the health of the targets, which the tasks' lives decide. */
export const elasticLoadBalancing: Service = {
  ...queryService({
    name: 'elastic-load-balancing-v2',
    version: '2015-12-01',
    xmlns: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    operations: { DescribeTargetHealth: describeTargetHealth, DescribeTargetGroups: describeTargetGroups },
  }),
  check: members,
};

const notFound = (what: string): AwsFailure =>
  new AwsFailure('TargetGroupNotFound', `Target groups '${what}' not found`);

/** Healthy targets have a state and nothing else; one that was never registered is `unused`. */
function describeTargetHealth({ TargetGroupArn = '', Targets }: TargetHealthInput, { sim }: CallContext): object {
  if (!groupsOf(sim).has(TargetGroupArn)) throw notFound(TargetGroupArn);
  const registered = sim.state.targets.get(TargetGroupArn) ?? [];
  const shown = Targets?.map(({ Id = '', Port }) => findTarget(registered, Id, Port)) ?? registered;
  return {
    TargetHealthDescriptions: shown.map(({ id, port, state, reason, description }) => ({
      Target: { Id: id, Port: port },
      HealthCheckPort: String(port),
      TargetHealth: { State: state, Reason: reason, Description: description },
    })),
  };
}

function findTarget(registered: readonly Target[], id: string, port: string | undefined): Target {
  const found = registered.find((target) => target.id === id && (port === undefined || target.port === Number(port)));
  return (
    found ?? {
      id,
      port: Number(port ?? 0),
      state: 'unused',
      reason: 'Target.NotRegistered',
      description: 'Target is not registered to the target group',
    }
  );
}

function describeTargetGroups({ TargetGroupArns, Names }: TargetGroupsInput, { sim }: CallContext): object {
  const groups = groupsOf(sim);
  for (const arn of TargetGroupArns ?? []) if (!groups.has(arn)) throw notFound(arn);
  const all = [...groups.values()].map(groupView);
  return {
    TargetGroups: all.filter(
      ({ TargetGroupArn, TargetGroupName }) =>
        (TargetGroupArns === undefined || TargetGroupArns.includes(TargetGroupArn)) &&
        (Names === undefined || Names.includes(TargetGroupName)),
    ),
  };
}

/** Those that the world describes, and those that a service names. */
function groupsOf(sim: Simulation): Map<string, TargetGroup> {
  const given = (sim.state.world['targetGroups'] ?? []) as TargetGroup[];
  const named = [...sim.state.ecs.services.values()].flatMap(({ settings }) =>
    (settings.loadBalancers ?? []).flatMap(({ targetGroupArn, containerPort }) =>
      targetGroupArn === undefined ? [] : [{ TargetGroupArn: targetGroupArn, Port: containerPort }],
    ),
  );
  return new Map([...named, ...given].map((group) => [group.TargetGroupArn, group]));
}

const groupView = (group: TargetGroup) => ({
  TargetGroupName: group.TargetGroupArn.split('/')[1] ?? '',
  Protocol: 'HTTP',
  Port: 80,
  VpcId: 'vpc-1',
  TargetType: 'ip',
  HealthCheckEnabled: true,
  HealthCheckProtocol: 'HTTP',
  HealthCheckPort: 'traffic-port',
  HealthCheckPath: '/',
  HealthCheckIntervalSeconds: 30,
  HealthCheckTimeoutSeconds: 5,
  HealthyThresholdCount: 5,
  UnhealthyThresholdCount: 2,
  Matcher: { HttpCode: '200' },
  LoadBalancerArns: [],
  ...group,
});
