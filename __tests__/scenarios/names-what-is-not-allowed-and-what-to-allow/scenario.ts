import { fresh, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const role = 'arn:aws:iam::111122223333:role/web-execution';
const stop = (type: string, message: string, operation = 'DescribeServices') => [{ operation, type, message }];

export default scenario({
  files: project(),
  steps: [
    {
      name: 'the service may not be read',
      before: fresh({ faults: [{ operation: 'DescribeServices', kind: 'denied' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['no permission for ecs:DescribeServices on arn:aws:ecs:eu-central-1:111122223333:service/prod/web', '"Action": "ecs:DescribeServices"'],
      summary: ['"Resource": "arn:aws:ecs:eu-central-1:111122223333:service/prod/web"'],
      changes: [],
    },
    {
      name: 'a role of the task may not be handed over',
      before: fresh({ faults: [{ operation: 'RegisterTaskDefinition', kind: 'denied', action: 'iam:PassRole', resource: role }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: [`no permission to hand the role ${role} over to ECS (iam:PassRole)`, '"Action": "iam:PassRole"', `"Resource": "${role}"`, '"iam:PassedToService": "ecs-tasks.amazonaws.com"'],
      changes: [],
    },
    {
      name: 'the service may not be updated, and a statement would not help',
      before: fresh({
        faults: stop('AccessDeniedException', 'User: arn:aws:sts::111122223333:assumed-role/deployer/session is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-central-1:111122223333:service/prod/web with an explicit deny in a service control policy', 'UpdateService'),
      }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['no permission for ecs:UpdateService on arn:aws:ecs:eu-central-1:111122223333:service/prod/web', 'A service control policy denies it explicitly', 'web:2 was registered, but not deployed'],
    },
    {
      name: 'the credentials have expired before anything was done',
      before: fresh({ faults: [{ operation: 'DescribeServices', kind: 'expired' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['the AWS credentials have expired', 'role-duration-seconds'],
    },
    {
      name: 'the credentials expire while it waits: the last known state is told',
      before: fresh({ faults: [{ operation: '*', kind: 'expired', calls: '8-' }] }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      outputs: { 'deployment-status': 'failed', 'task-definition': 'web:2' },
      log: [/the AWS credentials have expired; the last known state of web:2 is IN_PROGRESS, \d of 2 of its tasks running; the deployment goes on without being watched/, 'the deployment of web:2 was started, its end is not known'],
    },
    {
      name: 'AWS does not know the key',
      before: fresh({ faults: stop('UnrecognizedClientException', 'The security token included in the request is invalid.') }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['AWS does not accept the credentials'],
    },
    {
      name: 'there are no credentials',
      before: fresh(),
      env: { IMAGE_URI: 'app:2', AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      exitCode: 1,
      log: ['no AWS credentials were found', 'id-token: write'],
    },
    {
      name: 'the cluster is not there',
      before: fresh({ faults: stop('ClusterNotFoundException', 'Cluster not found.') }),
      env: { IMAGE_URI: 'app:2' },
      exitCode: 1,
      log: ['the cluster does not exist in region eu-central-1', 'Is it the wrong cluster, region or account?'],
    },
    {
      name: 'somebody else has created the service meanwhile',
      before: fresh({ world: { region: 'eu-central-1', account: '111122223333' }, faults: stop('InvalidParameterException', 'Creation of service was not idempotent.', 'CreateService') }),
      env: { IMAGE_URI: 'app:1' },
      exitCode: 1,
      log: ['Creation of service was not idempotent.', 'Run the step again: it will update it.'],
    },
  ],
});
