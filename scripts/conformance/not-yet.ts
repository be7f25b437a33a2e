// What the action cannot be asked for yet, told from the case itself; whoever adds it takes the rule out.
import type { JsonObject } from './compare.ts';

/** Why this account is beyond the command; undefined when it is not. What deploys no service can be asked for any. */
export function lackFor(world: JsonObject, command: string): string | undefined {
  if (command !== 'deploy') return undefined;
  const services = (world['services'] ?? []) as { deploymentController?: { type?: string } }[];
  return services.some(({ deploymentController }) => deploymentController?.type === 'CODE_DEPLOY') ? 'a service with the CODE_DEPLOY controller' : undefined;
}
