import type { Config } from '../config/config.ts';
import type { Definitions } from '../definitions/definitions.ts';

/** Names, images and ARNs of this deployment: they must stay readable, or our own outputs would be empty. */
export function namesOf(config: Pick<Config, 'cluster' | 'service' | 'region'>, { taskDefinition, service }: Definitions): string[] {
  const containers = taskDefinition?.value.containerDefinitions ?? [];
  return [
    config.cluster,
    config.service ?? '',
    config.region ?? '',
    taskDefinition?.value.family ?? '',
    ...containers.flatMap(({ name = '', image = '' }) => [name, image]),
    ...arnsIn(taskDefinition?.value),
    ...arnsIn(service?.value),
  ];
}

function arnsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('arn:') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(arnsIn);
}
