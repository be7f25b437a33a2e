import { checkInput } from '../schema-check.ts';
import type { Operation } from '../service.ts';
import { jsonService } from '../wire/json.ts';
import { describeClusters } from './operations/clusters.ts';
import { createService } from './operations/create-service.ts';
import { deleteService } from './operations/delete-service.ts';
import { describeServices, listServices } from './operations/describe-services.ts';
import { runTask } from './operations/run-task.ts';
import { describeServiceDeployments, listServiceDeployments } from './operations/service-deployments.ts';
import { describeServiceRevisions } from './operations/service-revisions.ts';
import { continueServiceDeployment, stopServiceDeployment } from './operations/stop-service-deployment.ts';
import { listTagsForResource, tagResource, untagResource } from './operations/tags.ts';
import {
  deleteTaskDefinitions,
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTaskDefinitions,
  registerTaskDefinition,
} from './operations/task-definitions.ts';
import { describeTasks, listTasks, stopTask } from './operations/tasks.ts';
import { updateService } from './operations/update-service.ts';

/** What ECS can be asked; one operation family per file. */
export const ecsOperations: Readonly<Record<string, Operation>> = {
  ContinueServiceDeployment: continueServiceDeployment,
  CreateService: createService,
  DeleteService: deleteService,
  DeleteTaskDefinitions: deleteTaskDefinitions,
  DeregisterTaskDefinition: deregisterTaskDefinition,
  DescribeClusters: describeClusters,
  DescribeServiceDeployments: describeServiceDeployments,
  DescribeServiceRevisions: describeServiceRevisions,
  DescribeServices: describeServices,
  DescribeTaskDefinition: describeTaskDefinition,
  DescribeTasks: describeTasks,
  ListServiceDeployments: listServiceDeployments,
  ListServices: listServices,
  ListTagsForResource: listTagsForResource,
  ListTaskDefinitions: listTaskDefinitions,
  ListTasks: listTasks,
  RegisterTaskDefinition: registerTaskDefinition,
  RunTask: runTask,
  StopServiceDeployment: stopServiceDeployment,
  StopTask: stopTask,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateService: updateService,
};

/** Amazon ECS: inputs are checked against the SDK's own schemas. */
export const ecs = jsonService({
  name: 'ecs',
  targetPrefix: 'AmazonEC2ContainerServiceV20141113.',
  operations: ecsOperations,
  check: checkInput,
});
