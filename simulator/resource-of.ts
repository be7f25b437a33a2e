import type { Simulation } from './simulation.ts';

/** The resource that a refusal names, as far as the input tells it; `*` where IAM has none. */
export function resourceOf(sim: Simulation, service: string, input: unknown): string {
  const text = (name: string): string | undefined => memberText(input, name);
  if (service === 's3') {
    const key = text('Key');
    return `arn:${sim.partition}:s3:::${text('Bucket') ?? ''}${key === undefined ? '' : `/${key}`}`;
  }
  if (Object.hasOwn(named, service)) return named[service]?.(sim, text) ?? '*';
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

type Text = (name: string) => string | undefined;

/** Services whose resource is named by the input; an ARN stays as it is. */
const named: Readonly<Record<string, (sim: Simulation, text: Text) => string | undefined>> = {
  ssm: (sim, text) => arnOf(sim, 'ssm', 'parameter/', text('Name')?.replace(/^\//, '')),
  secretsmanager: (sim, text) => arnOf(sim, 'secretsmanager', 'secret:', text('SecretId')),
  cloudformation: (sim, text) => arnOf(sim, 'cloudformation', 'stack/', text('StackName'), '/*'),
  sts: (_sim, text) => text('RoleArn'),
};

function arnOf(sim: Simulation, service: string, before: string, name: string | undefined, after = ''): string | undefined {
  if (name === undefined || name.startsWith('arn:')) return name;
  return sim.arn(service, `${before}${name}${after}`);
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
