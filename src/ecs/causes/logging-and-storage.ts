import { byText, type KnownCause, maybe } from './known-cause.ts';

const logging = /logging driver|logger args|log ?stream|log ?group|awslogs|CloudWatch/i;

/** Log drivers and volumes: they too are set up before a container starts. */
export const setupCauses: readonly KnownCause[] = [
  byText({
    id: 'log-group-create-denied',
    certain: true,
    pattern: /not authorized to perform: logs:CreateLogGroup|create (?:Cloudwatch )?log group.*AccessDenied/i,
    sentence: 'The task wants to create its log group (awslogs-create-group), but the execution role may not.',
    nextStep: 'Allow logs:CreateLogGroup for the execution role, or create the log group and drop awslogs-create-group.',
  }),
  byText({
    id: 'log-denied',
    certain: true,
    pattern: /not authorized to perform: (?<action>logs:\w+)|log ?stream.*AccessDenied/i,
    sentence: ({ action }) => `The execution role may not write logs${maybe(action, ': ', ' is not allowed')}.`,
    nextStep: 'Attach AmazonECSTaskExecutionRolePolicy, or allow logs:CreateLogStream and logs:PutLogEvents.',
  }),
  byText({
    id: 'log-group-not-found',
    certain: true,
    pattern: /specified log group does not exist|log group .*does not exist/i,
    sentence: 'The log group of the task does not exist.',
    nextStep: 'Create the log group of awslogs-group in this region, or set awslogs-create-group to true and allow logs:CreateLogGroup.',
  }),
  byText({
    id: 'logs-unreachable',
    pattern: /connection issue between the task and Amazon CloudWatch|(?:dial tcp|i\/o timeout|context deadline exceeded).*log|log ?(?:stream|group).*(?:dial tcp|i\/o timeout|context deadline exceeded)/i,
    sentence: 'The task cannot reach CloudWatch Logs from its subnet.',
    nextStep: 'Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or a VPC endpoint for logs; check the security group.',
  }),
  byText({
    id: 'log-driver-failed',
    pattern: /failed to initialize logging driver|failed to validate logger args|logging driver/i,
    sentence: 'The log driver of a container cannot be started.',
    nextStep: 'Check driver and options of logConfiguration; fluentd and firelens need their router running first.',
  }),
  byText({
    id: 'efs-mount',
    pattern: /EFS utils|mount\.nfs4?|\.efs\.[\w-]+\.amazonaws|efs volumes?/i,
    sentence: 'The EFS file system of the task cannot be mounted.',
    nextStep: 'Check file system id and access point, a mount target in the zone of the subnet, port 2049 in its security group, and elasticfilesystem:ClientMount of the task role.',
  }),
  byText({
    id: 'ebs-attach',
    pattern: /\bEBS\b|attach(?:ing)? volume|volume attachment|CreateVolume/i,
    sentence: 'The EBS volume of the task cannot be made or attached.',
    nextStep: 'Check the infrastructure role of volumeConfigurations, the snapshot, the KMS key and the volume quota.',
  }),
  byText({
    id: 'mount-invalid',
    certain: true,
    pattern: /(?:invalid mount config.*)?bind source path does not exist: (?<path>\S+)|invalid mount config|CannotCreateVolumeError|no such volume|duplicate mount point/i,
    sentence: ({ path }) => `A volume of the task cannot be mounted${maybe(path, ': ', ' does not exist')}.`,
    nextStep: 'Compare volumes and mountPoints in the task definition; a host path must exist on the instance, and Fargate has none.',
  }),
  byText({
    id: 'disk-full',
    in: ['reason', 'log'],
    pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
    sentence: 'The disk of the task or instance is full.',
    nextStep: 'Raise ephemeralStorage (Fargate) or the volume of the instance, or write less.',
  }),
  byText({
    id: 'read-only-file-system',
    in: ['reason', 'log'],
    pattern: /read-only file system|EROFS/i,
    sentence: 'The program writes to a file system that is read-only.',
    nextStep: 'Mount a writable volume at that path, or set readonlyRootFilesystem to false.',
  }),
].map((row) => (row.id.startsWith('log') && row.id !== 'log-driver-failed' ? within(row) : row));

/** Rows about permissions of logs count only where logging is the subject. */
function within(row: KnownCause): KnownCause {
  return { ...row, matches: (clues) => (logging.test(`${clues.group?.stoppedReason} ${clues.group?.containerReason}`) ? row.matches(clues) : undefined) };
}
