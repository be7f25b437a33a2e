import { type CauseCase, failedToStart, fetching, fromSecretsManager, refusal } from '../answer.ts';

const role = 'arn:aws:iam::111122223333:role/web-execution';
const assume = `ECS was unable to assume the role '${role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`;

export const secretAnswers: CauseCase[] = [
  { name: 'a role without the right trust policy', id: 'role-not-assumable', says: [role, 'ecs-tasks.amazonaws.com'], answer: { tasks: [failedToStart(assume)] } },
  {
    name: 'a role without the right trust policy, before any task is there',
    id: 'role-not-assumable',
    says: [role],
    answer: { events: [`(service web) failed to launch a task with (error ${assume})`] },
  },
  {
    name: 'a secret that the execution role may not read',
    id: 'secret-denied',
    says: ['secretsmanager:GetSecretValue', 'secret:prod/db-AbCdEf'],
    answer: { tasks: [failedToStart(fromSecretsManager(refusal('secretsmanager:GetSecretValue')))] },
  },
  {
    name: 'a parameter that the execution role may not read',
    id: 'secret-denied',
    says: ['ssm:GetParameters', 'parameter/prod/db'],
    answer: {
      tasks: [failedToStart(fetching(`unable to retrieve secrets from ssm: service call has been retried 1 time(s): ${refusal('ssm:GetParameters', 'arn:aws:ssm:eu-central-1:111122223333:parameter/prod/db')}`))],
    },
  },
  {
    name: 'a secret under a key that the execution role may not use',
    id: 'secret-kms-denied',
    says: ['kms:Decrypt'],
    answer: { tasks: [failedToStart(fromSecretsManager('AccessDeniedException: Access to KMS is not allowed status code: 400, request id: 5d1c'))] },
  },
  {
    name: 'a parameter under a key that the execution role may not use',
    id: 'secret-kms-denied',
    answer: {
      tasks: [
        failedToStart(
          fetching('unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access. status code: 400, request id: 5d1c'),
        ),
      ],
    },
  },
  {
    name: 'a secret that is not there',
    id: 'secret-not-found',
    answer: { tasks: [failedToStart(fromSecretsManager("ResourceNotFoundException: Secrets Manager can't find the specified secret."))] },
  },
  {
    name: 'a parameter that is not there',
    id: 'secret-not-found',
    says: ['/prod/db'],
    answer: { tasks: [failedToStart(fetching('unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /prod/db'))] },
  },
  {
    name: 'a secret without the key that is asked for',
    id: 'secret-json-key',
    says: ['password'],
    answer: { tasks: [failedToStart(fetching('unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key password'))] },
  },
  {
    name: 'a secret that is no JSON',
    id: 'secret-json-key',
    says: ['not JSON'],
    answer: { tasks: [failedToStart(fetching("unable to retrieve secret from asm: service call has been retried 1 time(s): invalid character 'h' looking for beginning of value"))] },
  },
  {
    name: 'an environment file that the execution role may not read',
    id: 'env-file-denied',
    says: ['s3:GetObject'],
    answer: {
      tasks: [
        failedToStart(
          'ResourceInitializationError: failed to download env files: file download command: non empty error stream: service call has been retried 1 time(s): error from s3: AccessDenied: Access Denied status code: 403, request id: 5d1c',
        ),
      ],
    },
  },
  {
    name: 'a token for ECR that is refused without naming the action',
    id: 'registry-auth-denied',
    answer: { tasks: [failedToStart(fetching('unable to get registry auth from asm: service call has been retried 1 time(s): AccessDeniedException: no access'))] },
  },
  {
    name: 'a subnet without a way to Secrets Manager',
    id: 'secrets-unreachable',
    says: ['AWS Secrets Manager', 'VPC endpoints'],
    answer: {
      tasks: [
        failedToStart(
          'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:prod/db-AbCdEf from secrets manager: RequestCanceled: request context canceled caused by: context deadline exceeded',
        ),
      ],
    },
  },
  {
    name: 'a subnet without a way to Systems Manager',
    id: 'secrets-unreachable',
    answer: {
      tasks: [
        failedToStart(
          fetching('unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestError: send request failed caused by: Post "https://ssm.eu-central-1.amazonaws.com/": dial tcp 52.119.188.3:443: i/o timeout'),
        ),
      ],
    },
  },
  {
    name: 'secrets that fail in a way that nobody has seen',
    id: 'secret-failed',
    answer: { tasks: [failedToStart(fetching('unable to retrieve secret from asm: something new happened'))] },
  },
];
