// The same service as in examples/fargate-web, written in Jsonnet.
local project = import 'lib/project.libsonnet';

{
  region: project.region,
  cluster: 'shop',
  service: project.name,
  task_definition: 'ecs-task-def.jsonnet',
  service_definition: 'ecs-service-def.jsonnet',
  timeout: '10m',
  plugins: [
    { name: 'tfstate', config: { url: 's3://shop-terraform-state/network/terraform.tfstate' } },
  ],
}
