import { AwsFailure } from '../failure.ts';
import { pageOf } from '../pages.ts';
import type { CallContext } from '../service.ts';
import type { Simulation } from '../simulation.ts';
import { jsonService } from '../wire/json.ts';
import { strictly } from './strict.ts';

interface DescribeAlarmsInput {
  AlarmNames?: string[];
  AlarmNamePrefix?: string;
  AlarmTypes?: string[];
  StateValue?: string;
  MaxRecords?: number;
  NextToken?: string;
}

const most = 100;

/** CloudWatch as far as alarms are described; their states are those that fail deployments. */
export const cloudwatch = jsonService({
  name: 'cloudwatch',
  targetPrefix: 'GraniteServiceVersion20100801.',
  version: '1.0',
  check: strictly({
    DescribeAlarms: [
      'AlarmNames',
      'AlarmNamePrefix',
      'AlarmTypes',
      'StateValue',
      'ActionPrefix',
      'ChildrenOfAlarmName',
      'ParentsOfAlarmName',
      'MaxRecords',
      'NextToken',
    ],
  }),
  operations: { DescribeAlarms: describeAlarms },
});

/** Without AlarmTypes only metric alarms are answered; all alarms of the simulator are of that kind. */
function describeAlarms(input: DescribeAlarmsInput, { sim }: CallContext): object {
  const { AlarmNames, AlarmNamePrefix = '', AlarmTypes = ['MetricAlarm'], StateValue, MaxRecords, NextToken } = input;
  if ((AlarmNames?.length ?? 0) > most) {
    throw new AwsFailure('ValidationError', `AlarmNames can have at most ${most} items.`);
  }
  const found = [...sim.state.alarms].filter(
    ([name, state]) =>
      AlarmTypes.includes('MetricAlarm') &&
      (AlarmNames === undefined || AlarmNames.includes(name)) &&
      name.startsWith(AlarmNamePrefix) &&
      (StateValue === undefined || StateValue === state),
  );
  const asked = { maxResults: MaxRecords, nextToken: NextToken };
  const { items, nextToken } = pageOf(sim, found, `DescribeAlarms ${JSON.stringify([AlarmNames, StateValue])}`, asked, most);
  return {
    MetricAlarms: items.map(([name, state]) => alarmView(sim, name, state)),
    CompositeAlarms: [],
    ...(nextToken === undefined ? {} : { NextToken: nextToken }),
  };
}

const reasons: Readonly<Record<string, string>> = {
  OK: 'Threshold Crossed: 1 out of the last 1 datapoints [0.0] was not greater than the threshold (5.0).',
  ALARM: 'Threshold Crossed: 1 out of the last 1 datapoints [23.0] was greater than the threshold (5.0).',
  INSUFFICIENT_DATA: 'Unchecked: Initial alarm creation',
};

const alarmView = (sim: Simulation, name: string, state: string): object => ({
  AlarmName: name,
  AlarmArn: sim.arn('cloudwatch', `alarm:${name}`),
  StateValue: state,
  StateReason: reasons[state] ?? '',
  StateUpdatedTimestamp: new Date(sim.clock.now()),
  ActionsEnabled: true,
});
