import { type CauseCase, stopped, targetGroup, unhealthy } from '../answer.ts';

const byBalancer = unhealthy(`Task failed ELB health checks in (target-group ${targetGroup})`);
const event = (reason: string): string =>
  `(service web) (task 0f9c1d2e3b4a5968778695a4b3c2d1e0) (port 8080) is unhealthy in (target-group ${targetGroup}) due to (reason ${reason}).`;
const target = { targetGroupArn: targetGroup, target: '10.0.1.57', port: 8080, state: 'unhealthy' };

export const healthAnswers: CauseCase[] = [
  {
    name: 'a health check that gets 503',
    id: 'health-check-code',
    says: ['HTTP 503', 'matcher'],
    answer: { tasks: [byBalancer], targets: [{ ...target, reason: 'Target.ResponseCodeMismatch', description: 'Health checks failed with these codes: [503]' }] },
  },
  { name: 'a health check that gets 404, in the events only', id: 'health-check-code', says: ['HTTP 404'], answer: { tasks: [byBalancer], events: [event('Health checks failed with these codes: [404]')] } },
  {
    name: 'a health check that gets no answer',
    id: 'health-check-timeout',
    says: ['security group'],
    answer: { tasks: [byBalancer], targets: [{ ...target, reason: 'Target.Timeout', description: 'Request timed out' }] },
  },
  { name: 'a health check that gets no answer, in the events only', id: 'health-check-timeout', answer: { tasks: [byBalancer], events: [event('Request timed out')] } },
  {
    name: 'a port on which nothing listens',
    id: 'health-check-connection-refused',
    says: ['0.0.0.0'],
    answer: { tasks: [byBalancer], targets: [{ ...target, reason: 'Target.FailedHealthChecks', description: 'Health checks failed: connection refused' }] },
  },
  { name: 'a health check that fails without saying how', id: 'health-check-failed', says: ['healthCheckGracePeriodSeconds'], answer: { tasks: [byBalancer], events: [event('Health checks failed')] } },
  { name: 'a health check of a Classic Load Balancer', id: 'health-check-failed', says: ['classic-web'], answer: { tasks: [unhealthy('Task failed ELB health checks in (elb classic-web)')] } },
  { name: 'targets that are unhealthy while no task has been stopped', id: 'health-check-timeout', answer: { targets: [{ ...target, reason: 'Target.Timeout', description: 'Request timed out' }] } },
  { name: 'a health check of the container', id: 'container-health-check-failed', says: ['curl', 'startPeriod'], answer: { tasks: [unhealthy('Task failed container health checks')] } },
  { name: 'a health check of the container, in the events only', id: 'container-health-check-failed', answer: { events: ['(service web) (task 0f9c1d2e3b4a5968778695a4b3c2d1e0) failed container health checks.'] } },
  {
    name: 'a target group that is gone',
    id: 'target-group-not-found',
    answer: { events: [`(service web) task set (ecs-svc/42) (task 0f9c1d2e3b4a5968778695a4b3c2d1e0) is not healthy in target-group (${targetGroup}) due to TARGET GROUP IS NOT FOUND.`] },
  },
  {
    name: 'targets that cannot be registered',
    id: 'targets-not-registered',
    says: [targetGroup, 'InvalidTarget'],
    answer: { events: [`(service web) failed to register targets in (target-group ${targetGroup}) with (error InvalidTarget: The following targets are not in a supported Availability Zone)`] },
  },
  {
    name: 'a proxy of Service Connect that ends',
    id: 'service-connect',
    says: ['portName'],
    answer: {
      tasks: [
        {
          ...stopped({ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' }),
          containers: [
            { name: 'web', lastStatus: 'STOPPED', exitCode: 143 },
            { name: 'ecs-service-connect-4kzPQ', lastStatus: 'STOPPED', exitCode: 1 },
          ],
        },
      ],
    },
  },
  { name: 'a health check of Cloud Map', id: 'cloud-map', says: ['serviceRegistries'], answer: { tasks: [unhealthy('Task failed Cloud Map health checks')] } },
];
