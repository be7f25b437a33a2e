import { byText, type KnownCause, maybe } from './known-cause.ts';

const secrets = /secret|ssm|parameter|env(?:ironment)? file|registry auth|ResourceInitializationError/i;

/** Secrets, environment files and roles: what the agent fetches before a container can start. */
export const secretCauses: readonly KnownCause[] = [
  byText({
    id: 'role-not-assumable',
    certain: true,
    in: ['reason', 'event'],
    pattern: /unable to assume (?:the )?(?:service linked )?role:? '?(?<role>arn:[^\s')]+)?/i,
    sentence: ({ role }) => `ECS cannot assume the role${maybe(role)} of the task.`,
    nextStep: 'Let the trust policy of the role allow ecs-tasks.amazonaws.com, and check that the role exists in this account.',
  }),
  byText({
    id: 'secret-kms-denied',
    certain: true,
    pattern: /kms:(?<action>\w+)|Access to KMS is not allowed|ciphertext refers to a customer master key|KMS\.?\w*Exception|KMSAccessDenied/i,
    also: secrets,
    sentence: 'The execution role may read the secret but not decrypt it: the KMS key does not allow it.',
    nextStep: 'Allow kms:Decrypt for the execution role, in its policy and in the policy of the key.',
  }),
  byText({
    id: 'secret-denied',
    certain: true,
    pattern: /not authorized to perform: (?<action>(?:secretsmanager|ssm):\w+)(?: on resource: (?<resource>\S+))?/i,
    sentence: ({ action, resource }) => `The execution role may not read a secret${maybe(action, ': ', ` is not allowed${maybe(resource, ' on ')}`)}.`,
    nextStep: ({ action, resource }) => `Allow ${action ?? 'reading it'}${maybe(resource, ' on ')} for the execution role of the task.`,
  }),
  byText({
    id: 'secret-json-key',
    certain: true,
    pattern: /did not contain json key (?<key>\S+)|invalid character .* looking for beginning of value/i,
    also: secrets,
    sentence: ({ key }) => (key === undefined ? 'The secret is not JSON, but the task asks for a key of it.' : `The secret has no JSON key ${key}.`),
    nextStep: 'Compare valueFrom (ARN:json-key:version-stage:version-id) with the content of the secret.',
  }),
  byText({
    id: 'secret-not-found',
    certain: true,
    pattern: /can't find the specified secret|invalid (?:ssm )?parameters?:? (?<parameter>[\w./-]+)|ParameterNotFound|ResourceNotFoundException/i,
    also: /secret|ssm|parameter/i,
    sentence: ({ parameter }) => `A secret of the task does not exist${maybe(parameter, ': ')}.`,
    nextStep: 'Check name, region and account in valueFrom; a secret without its random suffix needs the full ARN.',
  }),
  byText({
    id: 'env-file-denied',
    certain: true,
    pattern: /env(?:ironment)? files?.*(?:AccessDenied|Access Denied|403|NoSuchKey|404|not found)/is,
    sentence: ({ found }) => `The environment file of the task cannot be read from S3${maybe(found)}.`,
    nextStep: 'Allow s3:GetObject and s3:GetBucketLocation for the execution role, and check bucket and key in environmentFiles.',
  }),
  byText({
    id: 'registry-auth-denied',
    certain: true,
    pattern: /(?:registry auth|ecr).*(?:AccessDenied|not authorized)/i,
    sentence: 'The execution role may not get a token for ECR.',
    nextStep: 'Attach AmazonECSTaskExecutionRolePolicy, or allow ecr:GetAuthorizationToken and the ECR read actions.',
  }),
  byText({
    id: 'secrets-unreachable',
    pattern: /connection issue between the task and (?<service>[\w ]+?)\.|request canceled|context deadline exceeded|i\/o timeout|dial tcp|no such host|send request failed/i,
    also: secrets,
    sentence: ({ service }) => `The task cannot reach ${service?.trim() ?? 'AWS (Secrets Manager, SSM or ECR)'} from its subnet.`,
    nextStep: 'Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or VPC endpoints for secretsmanager, ssm, ecr.api, ecr.dkr, logs and S3; check the security groups.',
  }),
  byText({
    id: 'secret-failed',
    pattern: /unable to pull secrets|unable to retrieve secrets?/i,
    sentence: 'The secrets of the task cannot be fetched.',
    nextStep: 'Check valueFrom of each secret, and the permissions and the network of the execution role.',
  }),
];
