local project = import 'lib/project.libsonnet';
local tfstate = std.native('tfstate');

{
  launchType: 'FARGATE',
  platformVersion: 'LATEST',
  desiredCount: 2,
  enableECSManagedTags: true,
  propagateTags: 'SERVICE',
  healthCheckGracePeriodSeconds: 30,
  deploymentConfiguration: {
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    deploymentCircuitBreaker: { enable: true, rollback: true },
  },
  loadBalancers: [
    {
      containerName: project.name,
      containerPort: project.port,
      targetGroupArn: tfstate('aws_lb_target_group.web.arn'),
    },
  ],
  networkConfiguration: {
    awsvpcConfiguration: {
      assignPublicIp: 'DISABLED',
      securityGroups: [tfstate('aws_security_group.web.id')],
      subnets: [tfstate('aws_subnet.private["%s"].id' % zone) for zone in ['a', 'b']],
    },
  },
  tags: [{ key: 'team', value: 'shop' }],
}
