import { type CauseCase, containerFailedToStart, exited, failedToStart, refusal } from '../answer.ts';

const logger = (error: string): string =>
  `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ${error} : exit status 1`;

export const setupAnswers: CauseCase[] = [
  {
    name: 'a log group that is not there',
    id: 'log-group-not-found',
    says: ['awslogs-create-group'],
    answer: { tasks: [failedToStart(logger('ResourceNotFoundException: The specified log group does not exist.'))] },
  },
  {
    name: 'a log stream that may not be made',
    id: 'log-denied',
    says: ['logs:CreateLogStream'],
    answer: { tasks: [failedToStart(logger(refusal('logs:CreateLogStream', 'arn:aws:logs:eu-central-1:111122223333:log-group:/prod/web:log-stream:web/web/1')))] },
  },
  {
    name: 'a log group that may not be made',
    id: 'log-group-create-denied',
    says: ['logs:CreateLogGroup'],
    answer: {
      tasks: [
        failedToStart(
          `ResourceInitializationError: failed to validate logger args: create log group has been retried 1 times: failed to create Cloudwatch log group: ${refusal('logs:CreateLogGroup', 'arn:aws:logs:eu-central-1:111122223333:log-group:/prod/web:log-stream:')} : exit status 1`,
        ),
      ],
    },
  },
  {
    name: 'a subnet without a way to CloudWatch',
    id: 'logs-unreachable',
    says: ['CloudWatch Logs', 'VPC endpoint'],
    answer: {
      tasks: [
        failedToStart(
          'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed',
        ),
      ],
    },
  },
  {
    name: 'a log driver that needs its router first',
    id: 'log-driver-failed',
    answer: { tasks: [containerFailedToStart('CannotStartContainerError: Error response from daemon: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused')] },
  },
  {
    name: 'an EFS file system that is not reached',
    id: 'efs-mount',
    says: ['2049'],
    answer: {
      tasks: [
        failedToStart(
          'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123456789abcdef0.efs.eu-central-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. : unsuccessful EFS utils command execution; code: 1',
        ),
      ],
    },
  },
  {
    name: 'an EFS mount that times out',
    id: 'efs-mount',
    answer: { tasks: [failedToStart('ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection timed out : unsuccessful EFS utils command execution; code: 32')] },
  },
  {
    name: 'an EBS volume that cannot be made',
    id: 'ebs-attach',
    says: ['infrastructure role'],
    answer: { tasks: [failedToStart('Amazon EBS volume could not be attached: the snapshot snap-0123456789abcdef0 was not found.')] },
  },
  {
    name: 'a host path that is not there',
    id: 'mount-invalid',
    says: ['/data/web'],
    answer: { tasks: [containerFailedToStart('CannotCreateContainerError: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /data/web')] },
  },
  {
    name: 'a disk that the program has filled',
    id: 'disk-full',
    answer: { tasks: [exited(1)], log: ['writing the cache', 'Error: ENOSPC: no space left on device, write'] },
  },
  {
    name: 'a program that writes to a root file system that is read-only',
    id: 'read-only-file-system',
    says: ['readonlyRootFilesystem'],
    answer: { tasks: [exited(1)], log: ["OSError: [Errno 30] Read-only file system: '/app/tmp'"] },
  },
];
