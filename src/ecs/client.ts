import type {
  ContinueServiceDeploymentCommandInput,
  ContinueServiceDeploymentCommandOutput,
  CreateServiceCommandInput,
  CreateServiceCommandOutput,
  DescribeServiceDeploymentsCommandInput,
  DescribeServiceDeploymentsCommandOutput,
  DescribeServiceRevisionsCommandInput,
  DescribeServiceRevisionsCommandOutput,
  DescribeServicesCommandInput,
  DescribeServicesCommandOutput,
  DescribeTaskDefinitionCommandInput,
  DescribeTaskDefinitionCommandOutput,
  DescribeTasksCommandInput,
  DescribeTasksCommandOutput,
  ListServiceDeploymentsCommandInput,
  ListServiceDeploymentsCommandOutput,
  ListServicesCommandInput,
  ListServicesCommandOutput,
  ListTaskDefinitionsCommandInput,
  ListTaskDefinitionsCommandOutput,
  ListTasksCommandInput,
  ListTasksCommandOutput,
  RegisterTaskDefinitionCommandInput,
  RegisterTaskDefinitionCommandOutput,
  StopServiceDeploymentCommandInput,
  StopServiceDeploymentCommandOutput,
  TagResourceCommandInput,
  TagResourceCommandOutput,
  UntagResourceCommandInput,
  UntagResourceCommandOutput,
  UpdateServiceCommandInput,
  UpdateServiceCommandOutput,
} from '@aws-sdk/client-ecs';

/** Options of one call. */
export interface CallOptions {
  /** Ends the call, its retries included, at once. */
  signal?: AbortSignal;
  /** Never sent a second time once a byte may have reached AWS: for calls that are not idempotent. */
  once?: boolean;
  /** Nothing is sent again once this aborts: for calls that change something. */
  cancel?: AbortSignal;
}

type Call<I, O> = (input: I, options?: CallOptions) => Promise<O>;

/** The ECS calls in use, as world.ts answers them. Errors are the SDK's: compare `error.name`, never a class. */
export interface EcsClient {
  describeServices: Call<DescribeServicesCommandInput, DescribeServicesCommandOutput>;
  listServices: Call<ListServicesCommandInput, ListServicesCommandOutput>;
  describeTaskDefinition: Call<DescribeTaskDefinitionCommandInput, DescribeTaskDefinitionCommandOutput>;
  listTaskDefinitions: Call<ListTaskDefinitionsCommandInput, ListTaskDefinitionsCommandOutput>;
  registerTaskDefinition: Call<RegisterTaskDefinitionCommandInput, RegisterTaskDefinitionCommandOutput>;
  createService: Call<CreateServiceCommandInput, CreateServiceCommandOutput>;
  updateService: Call<UpdateServiceCommandInput, UpdateServiceCommandOutput>;
  tagResource: Call<TagResourceCommandInput, TagResourceCommandOutput>;
  untagResource: Call<UntagResourceCommandInput, UntagResourceCommandOutput>;
  listServiceDeployments: Call<ListServiceDeploymentsCommandInput, ListServiceDeploymentsCommandOutput>;
  describeServiceDeployments: Call<DescribeServiceDeploymentsCommandInput, DescribeServiceDeploymentsCommandOutput>;
  describeServiceRevisions: Call<DescribeServiceRevisionsCommandInput, DescribeServiceRevisionsCommandOutput>;
  stopServiceDeployment: Call<StopServiceDeploymentCommandInput, StopServiceDeploymentCommandOutput>;
  continueServiceDeployment: Call<ContinueServiceDeploymentCommandInput, ContinueServiceDeploymentCommandOutput>;
  listTasks: Call<ListTasksCommandInput, ListTasksCommandOutput>;
  describeTasks: Call<DescribeTasksCommandInput, DescribeTasksCommandOutput>;
}
