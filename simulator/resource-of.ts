import type { Simulation } from './simulation.ts';

/** The resource that a refusal names, as far as the input tells it; `*` where IAM has none. */
export function resourceOf(sim: Simulation, service: string, input: unknown): string {
  const text = (name: string): string | undefined => memberText(input, name);
  if (service === 's3') {
    const key = text('Key');
    return `arn:${sim.partition}:s3:::${text('Bucket') ?? ''}${key === undefined ? '' : `/${key}`}`;
  }
  if (service === 'cloudwatch-logs') {
    return sim.arn('logs', `log-group:${text('logGroupName') ?? ''}:log-stream:${text('logStreamName') ?? ''}`);
  }
  if (service !== 'ecs') return text('ResourceARN') ?? text('resourceArn') ?? '*';
  const given = text('resourceArn') ?? text('serviceDeploymentArn') ?? text('task');
  if (given?.startsWith('arn:') === true) return given;
  const cluster = (text('cluster') ?? 'default').split('/').at(-1) ?? 'default';
  const name = text('service') ?? text('serviceName') ?? firstService(input);
  if (name === undefined) return '*';
  return name.startsWith('arn:') ? name : sim.arn('ecs', `service/${cluster}/${name}`);
}

function memberText(input: unknown, name: string): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const value: unknown = Reflect.get(input, name);
  return typeof value === 'string' ? value : undefined;
}

function firstService(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('services' in input)) return undefined;
  return Array.isArray(input.services) && typeof input.services[0] === 'string' ? input.services[0] : undefined;
}
