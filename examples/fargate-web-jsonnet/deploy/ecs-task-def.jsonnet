local container = import 'lib/container.libsonnet';
local project = import 'lib/project.libsonnet';
local tfstate = std.native('tfstate');

{
  family: 'shop-' + project.name,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: tfstate('aws_iam_role.execution.arn'),
  taskRoleArn: tfstate('aws_iam_role.task.arn'),
  containerDefinitions: [
    container {
      name: project.name,
      image: std.native('must_env')('IMAGE_URI'),
      ports:: [project.port],
      variables:: {
        LOG_LEVEL: std.native('env')('LOG_LEVEL', 'info'),
        TABLE_NAME: tfstate('output.table_name'),
      },
      logGroup:: tfstate('aws_cloudwatch_log_group.web.name'),
    },
  ],
}
