import { type Clues, type Found, byText, findIn, type KnownCause, maybe } from './known-cause.ts';

const inTargetGroup = /(?:failed ELB health checks|is unhealthy) in \(?(?:target-group|elb) (?<arn>[^\s)]+)\)?|failed ELB health checks/i;

/** `web` of an ARN of a target group; a Classic Load Balancer has a name only. */
const groupName = (arn: string | undefined): string | undefined => arn?.split('/')[1] ?? arn;

/** Whether a load balancer's health check is what fails: by the stopped tasks, the events or the targets themselves. */
function balancerFails(clues: Clues): Found | undefined {
  const found = clues.group === undefined ? undefined : findIn(['reason'], inTargetGroup, clues);
  if (clues.group !== undefined) return found;
  return findIn(['event'], inTargetGroup, clues) ?? (clues.evidence.unhealthyTargets.length > 0 ? {} : undefined);
}

/** A row for one way in which targets fail, told by their reason codes or the words of events and descriptions. */
function targetRow(row: { id: string; codes: readonly string[]; words: RegExp; sentence: (found: Found) => string; nextStep: string }): KnownCause {
  return {
    id: row.id,
    matches: (clues) => {
      const fails = balancerFails(clues);
      if (fails === undefined) return undefined;
      const { unhealthyTargets, events } = clues.evidence;
      const texts = [...unhealthyTargets.map((target) => target.description ?? ''), ...events.filter((event) => /unhealthy/.test(event.message)).map((event) => event.message)];
      const target = unhealthyTargets.find((one) => one.reason !== undefined && row.codes.includes(one.reason));
      const match = texts.map((text) => row.words.exec(text)).find((one) => one !== null);
      if (target === undefined && match === undefined) return undefined;
      return { ...fails, ...match?.groups, port: target?.port === undefined ? undefined : String(target.port) };
    },
    sentence: row.sentence,
    nextStep: () => row.nextStep,
  };
}

/** Tasks start, but are not found healthy. */
export const healthCauses: readonly KnownCause[] = [
  byText({
    id: 'target-group-not-found',
    certain: true,
    in: ['reason', 'event', 'status'],
    pattern: /TARGET GROUP IS NOT FOUND|TargetGroupNotFound|target groups? .*(?:not found|does not exist)/i,
    sentence: 'A target group of the service does not exist.',
    nextStep: 'Correct targetGroupArn in loadBalancers of the service definition.',
  }),
  byText({
    id: 'targets-not-registered',
    in: ['event', 'status'],
    pattern: /failed to (?:register targets|describe target health)(?: in| on)? \(?target-group (?<group>[^\s)]+)\)?(?: with \(error (?<error>[^)]*))?/i,
    sentence: ({ group, error }) => `ECS cannot register the tasks with the target group${maybe(group)}${maybe(error, ': ')}.`,
    nextStep: 'Check target type (ip for awsvpc, instance for bridge), the VPC of the target group, and that it is attached to a listener.',
  }),
  targetRow({
    id: 'health-check-connection-refused',
    codes: [],
    words: /connection refused|ECONNREFUSED|unable to connect/i,
    sentence: () => 'The load balancer reaches the task, but nothing listens on the port of the health check.',
    nextStep: 'Compare containerPort and the port of the health check with what the program listens on, on 0.0.0.0 and not on localhost.',
  }),
  targetRow({
    id: 'health-check-code',
    codes: ['Target.ResponseCodeMismatch'],
    words: /codes?: \[(?<code>[\d, -]+)\]/i,
    sentence: ({ code }) => `The health check of the load balancer gets a wrong answer from the new tasks${maybe(code, ': HTTP ')}.`,
    nextStep: 'Look at what the program answers on the path of the health check, and compare path and matcher of the target group; a 3xx is often a redirect to https or a login.',
  }),
  targetRow({
    id: 'health-check-timeout',
    codes: ['Target.Timeout'],
    words: /timed out|timeout/i,
    sentence: () => 'The health check of the load balancer gets no answer from the new tasks in time.',
    nextStep: 'Let the security group of the tasks allow the load balancer on the health-check port; check the port, that the program listens on 0.0.0.0, and healthCheckGracePeriodSeconds for a slow start.',
  }),
  {
    id: 'health-check-failed',
    matches: balancerFails,
    sentence: ({ arn }) => `The new tasks fail the health check of the load balancer${maybe(groupName(arn), ' (', ')')}.`,
    nextStep: () => 'Check port and path of the health check, the security group, and healthCheckGracePeriodSeconds for a slow start.',
  },
  byText({
    id: 'container-health-check-failed',
    in: ['reason', 'event'],
    pattern: /failed container health checks/i,
    sentence: 'The health check of a container (healthCheck of the container definition) fails.',
    nextStep: 'Run its command in the image: often curl is not installed there, the port is another one, or startPeriod is too short.',
  }),
  {
    id: 'service-connect',
    matches: (clues) => {
      if (clues.group?.container?.startsWith('ecs-service-connect') === true) return {};
      return findIn(['reason', 'event', 'status'], /Service ?Connect|ecs-service-connect/i, clues);
    },
    sentence: () => 'Service Connect does not work for the tasks: its proxy does not start, or ends.',
    nextStep: () => 'Check the namespace, portName against portMappings[].name, and the logs of the Service Connect proxy.',
  },
  byText({
    id: 'cloud-map',
    in: ['reason', 'event', 'status'],
    pattern: /Cloud ?Map|service discovery|service registr/i,
    sentence: 'The tasks cannot be registered with Cloud Map, or fail its health check.',
    nextStep: 'Check serviceRegistries, that the Cloud Map service exists, and the permissions of the service-linked role.',
  }),
];
