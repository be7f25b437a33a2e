import type { DeploymentPlan } from '../../simulator/ecs/plans.ts';
import type { Fault } from '../../simulator/faults.ts';
import { type Consistency, defaultConsistency, defaultVariants, type Variants } from '../../simulator/options.ts';
import type { Simulator } from '../../simulator/server.ts';
import type { World } from '../../simulator/world.ts';

type Json = Record<string, unknown>;

/** Parts of the small project that most scenarios deploy: service `web` in cluster `prod`, family `web`. */
export interface ProjectParts {
  /** Lines added to ecspresso.yml. */
  config?: string;
  service?: Json;
  task?: Json;
  container?: Json;
}

export const region = 'eu-central-1';
export const account = '111122223333';
/** ARN of a revision of family `web`. */
export const revision = (number: number): string => `arn:aws:ecs:${region}:${account}:task-definition/web:${number}`;

const containerOf = (image: string): Json => ({
  name: 'web',
  image,
  essential: true,
  portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
  logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/prod/web', 'awslogs-region': region, 'awslogs-stream-prefix': 'web' } },
});

const taskOf = (image: string): Json => ({
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: `arn:aws:iam::${account}:role/web-execution`,
  containerDefinitions: [containerOf(image)],
});

const serviceOf = (): Json => ({
  launchType: 'FARGATE',
  desiredCount: 2,
  enableECSManagedTags: true,
  propagateTags: 'SERVICE',
  deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: true } },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' } },
});

/** The files of the small project; its image comes from IMAGE_URI. */
export function project(parts: ProjectParts = {}): Record<string, string> {
  const task = { ...taskOf('{{ must_env `IMAGE_URI` }}'), ...parts.task };
  if (parts.container !== undefined) task['containerDefinitions'] = [{ ...containerOf('{{ must_env `IMAGE_URI` }}'), ...parts.container }];
  return {
    'ecspresso.yml': `region: ${region}\ncluster: prod\nservice: web\ntask_definition: task.json\nservice_definition: service.json\n${parts.config ?? ''}`,
    'task.json': `${JSON.stringify(task, null, 2)}\n`,
    'service.json': `${JSON.stringify({ ...serviceOf(), ...parts.service }, null, 2)}\n`,
  };
}

/** An account in which `web` runs web:1 with image app:1, exactly as the small project describes it. */
export function deployedWorld(parts: { service?: Json; task?: Json; tags?: { key: string; value: string }[] } = {}): World {
  const described = serviceOf();
  return {
    region,
    account,
    taskDefinitions: [{ ...taskOf('app:1'), revision: 1, status: 'ACTIVE', ...parts.task }],
    services: [
      {
        ...described,
        cluster: 'prod',
        clusterArn: `arn:aws:ecs:${region}:${account}:cluster/prod`,
        serviceName: 'web',
        serviceArn: `arn:aws:ecs:${region}:${account}:service/prod/web`,
        status: 'ACTIVE',
        schedulingStrategy: 'REPLICA',
        platformVersion: 'LATEST',
        runningCount: 2,
        pendingCount: 0,
        taskDefinition: revision(1),
        tags: parts.tags ?? [],
        ...parts.service,
      },
    ],
  } as unknown as World;
}

/** What a step finds: an account anew, with the plans and faults of this step only. */
export interface Fresh {
  world?: World;
  /** How the deployments of this step fare, in the order in which they begin. */
  deployments?: readonly DeploymentPlan[];
  faults?: readonly Fault[];
  variants?: Partial<Variants>;
  consistency?: Partial<Consistency>;
}

/** Puts the account back to where `web:1` serves, so that steps of one scenario do not depend on each other. */
export const fresh =
  ({ world = deployedWorld(), deployments = [], faults = [], variants = {}, consistency = {} }: Fresh = {}) =>
  (simulator: Simulator): void => {
    const { sim } = simulator;
    Object.assign(sim.variants, defaultVariants, variants);
    Object.assign(sim.consistency, defaultConsistency, consistency);
    simulator.loadWorld(world);
    sim.state.ecs.plans = [];
    simulator.plan({ plans: [{ deployments }], faults });
  };
