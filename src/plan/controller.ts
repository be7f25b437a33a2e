import type { Service } from '@aws-sdk/client-ecs';
import { ActionError } from '../support/errors.ts';

/** Who moves the service from one revision to the next. */
export type Controller = { kind: 'ecs' } | { kind: 'code-deploy' };

/** By the live service, not by the file. EXTERNAL is an ActionError (CONFIG). ecspresso: deploy.go */
export function controllerOf(service: Service): Controller {
  const type = service.deploymentController?.type ?? 'ECS';
  if (service.resourceManagementType === 'ECS') {
    throw new ActionError('CONFIG', `the service ${service.serviceName} is in Express mode, which is not supported yet`, { hint: 'ECS owns its load balancer and deployment settings.' });
  }
  switch (type) {
    case 'ECS':
      return { kind: 'ecs' };
    case 'CODE_DEPLOY':
      return { kind: 'code-deploy' };
    case 'EXTERNAL':
      throw new ActionError('CONFIG', `unsupported deployment controller type EXTERNAL of the service ${service.serviceName}`, { hint: 'Its task sets are managed by another tool.' });
    default:
      throw new ActionError('CONFIG', `unsupported deployment controller type ${String(type satisfies never)}`);
  }
}
