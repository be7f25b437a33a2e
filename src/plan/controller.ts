import type { Service } from '@aws-sdk/client-ecs';
import { ActionError } from '../support/errors.ts';
import type { Plan } from './plan.ts';

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

/** What moves a new service decides how it starts; nobody here can follow that for CodeDeploy and other tools. ActionError (CONFIG). */
export function refuseUnwatched({ steps, service }: Pick<Plan, 'steps' | 'service'>): void {
  for (const step of steps) {
    const type = step.kind === 'create-service' ? step.input.deploymentController?.type : undefined;
    if (type === undefined || type === 'ECS') continue;
    throw new ActionError('CONFIG', `the new service ${service} has the deployment controller ${type}, whose start cannot be followed yet`, { hint: 'Set the input wait: false to create it without waiting.' });
  }
}
