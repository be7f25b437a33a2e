import type { Service } from '@aws-sdk/client-ecs';
import type { DeployChoices } from '../../src/plan/choices.ts';
import type { Deployed } from '../../src/plan/plan.ts';

/** ARN of a revision of the family `web`. */
export const revision = (number: number): string => `arn:aws:ecs:eu-central-1:111122223333:task-definition/web:${number}`;
export const serviceArn = 'arn:aws:ecs:eu-central-1:111122223333:service/prod/web';

/** What a workflow chooses that says nothing. */
export const choices = (more: Partial<DeployChoices> = {}): DeployChoices => ({
  forceNewDeployment: false,
  updateService: true,
  skipTaskDefinition: false,
  latestTaskDefinition: false,
  skipUnchanged: false,
  images: {},
  provenanceTags: {},
  ignoreTags: [],
  ...more,
});

/** The service `web` in `prod`, at rest, as the files of `definitions.ts` describe it. */
export const liveService = (more: Partial<Service> = {}): Service => ({
  serviceName: 'web',
  serviceArn,
  clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/prod',
  status: 'ACTIVE',
  taskDefinition: revision(1),
  launchType: 'FARGATE',
  platformVersion: 'LATEST',
  desiredCount: 2,
  runningCount: 2,
  schedulingStrategy: 'REPLICA',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' } },
  deployments: [{ id: 'ecs-svc/1', status: 'PRIMARY', taskDefinition: revision(1) }],
  ...more,
});

/** A service that is there. */
export const present = (service: Partial<Service> = {}, more: Partial<Extract<Deployed, { kind: 'present' }>> = {}): Extract<Deployed, { kind: 'present' }> => ({
  kind: 'present',
  cluster: 'prod',
  service: liveService(service),
  ...more,
});

/** A service that is not. */
export const missing = (more: Partial<Extract<Deployed, { kind: 'missing' }>> = {}): Extract<Deployed, { kind: 'missing' }> => ({ kind: 'missing', cluster: 'prod', service: 'web', ...more });
