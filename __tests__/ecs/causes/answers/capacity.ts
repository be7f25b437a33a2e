import { type CauseCase, failedToStart, stopped, unplaced } from '../answer.ts';

const network = (error: string): string =>
  `Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-0123456789abcdef0': ${error}`;

export const capacityAnswers: CauseCase[] = [
  { name: 'a subnet without free addresses', id: 'subnet-without-addresses', says: ['subnet-0123456789abcdef0'], answer: { tasks: [failedToStart(network('InsufficientFreeAddressesInSubnet'))] } },
  { name: 'a security group that is not there', id: 'network-resource-not-found', answer: { tasks: [failedToStart(network('InvalidGroup.NotFound'))] } },
  {
    name: 'a security group that is not there, before any task is',
    id: 'network-resource-not-found',
    says: ['sg-0abc1234'],
    answer: { events: ["(service web) failed to launch a task with (error The security group 'sg-0abc1234' does not exist)."] },
  },
  { name: 'instances without a network interface left', id: 'eni-exhausted', says: ['awsvpcTrunking'], answer: { events: [unplaced('encountered error "RESOURCE:ENI"')] } },
  { name: 'a network interface that takes too long', id: 'eni-timeout', answer: { tasks: [failedToStart('Timeout waiting for network interface provisioning to complete.')] } },
  {
    name: 'the vCPU quota of Fargate',
    id: 'task-quota',
    says: ['vCPUs', 'Service Quotas'],
    answer: { events: ["(service web) was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently."] },
  },
  {
    name: 'Fargate without capacity in a zone',
    id: 'fargate-no-capacity',
    says: ['other zones'],
    answer: { events: ['(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'] },
  },
  { name: 'instances without CPU left', id: 'instance-cpu', answer: { events: [unplaced('has insufficient CPU units available')] } },
  { name: 'instances without memory left', id: 'instance-memory', answer: { events: [unplaced('has insufficient memory available')] } },
  { name: 'instances on which the old task has the port', id: 'instance-port', says: ['hostPort 0'], answer: { events: [unplaced('is already using a port required by your task')] } },
  { name: 'instances without a GPU left', id: 'instance-gpu', answer: { events: [unplaced('encountered error "RESOURCE:GPU"')] } },
  { name: 'instances without what the task needs', id: 'instance-attribute', answer: { events: [unplaced('is missing an attribute required by your task')] } },
  { name: 'instances that no placement constraint allows', id: 'instance-attribute', answer: { events: ['(service web) was unable to place a task because no container instance met all of its requirements. Reason: No container instances match the placement constraint memberOf.'] } },
  { name: 'instances whose agent is away', id: 'instance-agent', answer: { events: [unplaced('encountered error "AGENT"')] } },
  {
    name: 'a cluster without instances',
    id: 'no-instances',
    answer: { events: ['(service web) was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.'] },
  },
  { name: 'no place, for a reason that nobody has seen', id: 'cannot-place', answer: { events: ['(service web) was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.'] } },
  { name: 'Spot capacity that AWS takes back', id: 'spot-interruption', says: ['on-demand'], answer: { tasks: [stopped({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' }, { exitCode: 143 })] } },
  { name: 'an instance that is terminated', id: 'host-gone', answer: { tasks: [stopped({ stopCode: 'TerminationNotice', stoppedReason: 'Host EC2 (instance i-0123456789abcdef0) terminated.' }, { exitCode: 137 })] } },
  { name: 'infrastructure that is not healthy', id: 'host-gone', answer: { tasks: [stopped({ stopCode: 'InfrastructureHealth', stoppedReason: 'ECS is performing maintenance on the underlying infrastructure hosting the task.' }, { exitCode: 143 })] } },
  {
    name: 'a platform version that is too old',
    id: 'platform-version',
    answer: { events: ['(service web) failed to launch a task with (error The specified platform version does not satisfy the task definition’s required capabilities.)'] },
  },
  { name: 'an account that deploys too much at once', id: 'ecs-throttled', answer: { events: ['(service web) operations are being throttled. Will try again later.'] } },
];
