import type { Failure, RunTaskRequest, Task } from '@aws-sdk/client-ecs';
import { AwsFailure, invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { clusterOf, usableTaskDefinition } from '../find.ts';
import { runPlanOf } from '../run-plan.ts';
import type { TaskDefinitionRecord, Watcher } from '../state.ts';
import { platformVersionOf } from '../strategies/tasks.ts';
import { launchTask } from '../task-life.ts';
import { operation } from './operation.ts';

const nobody: Watcher = { changed: () => undefined, healthy: () => undefined, failed: () => undefined };

/** RunTask: up to ten tasks that end as the world's `run` says; the same token gives the same tasks. */
export const runTask = operation<RunTaskRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const found = usableTaskDefinition(sim, input.taskDefinition);
  check(input, found);
  const repeated = repeatOf(sim, input);
  if (repeated !== undefined) return { tasks: repeated, failures: [] };
  const { failure } = sim.state.world.run ?? {};
  if (failure !== undefined) return { tasks: [], failures: [failureOf(sim, failure)] };
  const tasks = Array.from({ length: input.count ?? 1 }, () => start(sim, cluster, found, input));
  if (input.clientToken !== undefined) {
    const arns = tasks.flatMap((task) => task.taskArn ?? []);
    sim.state.ecs.runTokens.set(input.clientToken, { request: JSON.stringify(input), tasks: arns });
  }
  return { tasks, failures: [] };
});

const failureOf = (sim: Simulation, failure: string | Failure): Failure =>
  typeof failure === 'string' ? { arn: sim.arn('ecs', 'container-instance/none'), reason: failure } : failure;

function check(input: RunTaskRequest, { definition }: TaskDefinitionRecord): void {
  const { count = 1, launchType, capacityProviderStrategy = [], propagateTags, networkConfiguration } = input;
  if (count < 1 || count > 10) throw invalidParameter('Count must be between 1 and 10.');
  if (launchType !== undefined && capacityProviderStrategy.length > 0) {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if (propagateTags === 'SERVICE') throw invalidParameter('propagateTags SERVICE is not supported for RunTask.');
  if (definition.networkMode === 'awsvpc' && networkConfiguration?.awsvpcConfiguration === undefined) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  for (const { name = '' } of input.overrides?.containerOverrides ?? []) {
    if (definition.containerDefinitions.some((one) => one.name === name)) continue;
    throw invalidParameter(`Override for container named ${name} is not a container in the TaskDefinition.`);
  }
}

function repeatOf(sim: Simulation, input: RunTaskRequest): Task[] | undefined {
  const before = sim.state.ecs.runTokens.get(input.clientToken ?? '');
  if (before === undefined) return undefined;
  if (before.request !== JSON.stringify(input)) {
    throw new AwsFailure('ConflictException', 'The client token was used with other parameters.', {
      details: { resourceIds: before.tasks },
    });
  }
  return before.tasks.flatMap((arn) => sim.state.ecs.tasks.get(arn)?.task ?? []);
}

function start(sim: Simulation, cluster: string, { definition }: TaskDefinitionRecord, input: RunTaskRequest): Task {
  const { overrides, launchType, capacityProviderStrategy = [], startedBy, group, tags = [], propagateTags } = input;
  const inherited =
    propagateTags === 'TASK_DEFINITION' ? (sim.state.ecs.tags.get(definition.taskDefinitionArn) ?? []) : [];
  const provider = capacityProviderStrategy[0]?.capacityProvider;
  const type = launchType ?? (provider?.startsWith('FARGATE') === true ? 'FARGATE' : 'EC2');
  const record = launchTask(sim, {
    cluster,
    definition,
    plan: runPlanOf(sim),
    watcher: nobody,
    members: {
      group: group ?? `family:${definition.family ?? ''}`,
      launchType: type,
      ...(provider === undefined ? {} : { capacityProviderName: provider }),
      ...(type === 'FARGATE'
        ? { platformVersion: platformVersionOf(input.platformVersion), platformFamily: 'Linux' }
        : {}),
      ...(startedBy === undefined ? {} : { startedBy }),
      ...(overrides === undefined ? {} : { overrides }),
      ...(overrides?.cpu === undefined ? {} : { cpu: overrides.cpu }),
      ...(overrides?.memory === undefined ? {} : { memory: overrides.memory }),
      enableExecuteCommand: input.enableExecuteCommand ?? false,
      tags: [...inherited, ...tags],
    },
    containers: definition.containerDefinitions,
  });
  record.missingCalls = sim.consistency.missingTaskCalls;
  return record.task;
}
