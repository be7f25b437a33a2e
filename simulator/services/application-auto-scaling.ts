import { AwsFailure } from '../failure.ts';
import { pageOf, type PageRequest } from '../pages.ts';
import type { Simulation } from '../simulation.ts';
import { jsonService } from '../wire/json.ts';

/** A scalable target as DescribeScalableTargets shows it. */
interface ScalableTarget {
  ServiceNamespace: string;
  ResourceId: string;
  ScalableDimension: string;
  MinCapacity: number;
  MaxCapacity: number;
  RoleARN?: string;
  CreationTime?: Date;
  SuspendedState?: Record<string, boolean>;
}

interface DescribeInput {
  ServiceNamespace?: string;
  ResourceIds?: string[];
  ScalableDimension?: string;
  MaxResults?: number;
  NextToken?: string;
}

const most = 50;

/** The targets of the account; the world gives them as the API does, times as epoch seconds. */
const targetsOf = (sim: Simulation): ScalableTarget[] =>
  sim.store('application-autoscaling', (world) => ((world['scalableTargets'] ?? []) as Record<string, unknown>[]).map((given) => targetFrom(sim, given)));

function targetFrom(sim: Simulation, given: Record<string, unknown>): ScalableTarget {
  const created = given['CreationTime'];
  return {
    ResourceId: '',
    MinCapacity: 0,
    MaxCapacity: 0,
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    RoleARN: `arn:${sim.partition}:iam::${sim.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
    SuspendedState: { DynamicScalingInSuspended: false, DynamicScalingOutSuspended: false, ScheduledScalingSuspended: false },
    ...given,
    CreationTime: new Date(typeof created === 'number' ? created * 1000 : sim.clock.now()),
  };
}

/** Application Auto Scaling, as far as a deploy asks: which services scale, and between which bounds. */
export const applicationAutoScaling = jsonService({
  name: 'application-autoscaling',
  targetPrefix: 'AnyScaleFrontendService.',
  operations: {
    DescribeScalableTargets: (input: DescribeInput, { sim }) => {
      if (input.ServiceNamespace === undefined) throw new AwsFailure('ValidationException', 'ServiceNamespace is required.');
      const found = targetsOf(sim).filter(
        (target) =>
          target.ServiceNamespace === input.ServiceNamespace &&
          input.ResourceIds?.includes(target.ResourceId) !== false &&
          (input.ScalableDimension ?? target.ScalableDimension) === target.ScalableDimension,
      );
      const asked: PageRequest = { maxResults: input.MaxResults, nextToken: input.NextToken };
      const { items, nextToken } = pageOf(sim, found, `DescribeScalableTargets ${JSON.stringify(input.ResourceIds)}`, asked, most);
      return { ScalableTargets: items, NextToken: nextToken };
    },
  },
});
