import { type CauseCase, exited, stopped } from '../answer.ts';

export const exitAnswers: CauseCase[] = [
  {
    name: 'a container that uses too much memory',
    id: 'container-out-of-memory',
    says: ['Container web', 'heap size'],
    answer: { tasks: [exited(137, 'OutOfMemoryError: Container killed due to memory usage')] },
  },
  {
    name: 'a task that uses too much memory',
    id: 'task-out-of-memory',
    says: ['container web', 'memory of the task'],
    answer: { tasks: [stopped({ stopCode: 'EssentialContainerExited', stoppedReason: 'OutOfMemoryError: Task killed due to memory usage' }, { exitCode: 137 })] },
  },
  { name: 'exit code 127', id: 'command-not-found-exit', says: ['Container web exited with 127'], answer: { tasks: [exited(127)] } },
  { name: 'exit code 126', id: 'command-not-executable-exit', answer: { tasks: [exited(126)] } },
  { name: 'exit code 139', id: 'segmentation-fault', says: ['SIGSEGV'], answer: { tasks: [exited(139)] } },
  { name: 'exit code 134', id: 'aborted', says: ['SIGABRT'], answer: { tasks: [exited(134)] } },
  { name: 'exit code 137 without a word of memory', id: 'killed', says: ['SIGKILL', 'stopTimeout'], answer: { tasks: [exited(137)] } },
  { name: 'exit code 143', id: 'terminated', says: ['SIGTERM'], answer: { tasks: [exited(143)] } },
  { name: 'exit code 255', id: 'exit-255', answer: { tasks: [exited(255)] } },
  { name: 'exit code 0', id: 'exited-without-error', says: ['foreground'], answer: { tasks: [exited(0)] } },
  { name: 'exit code 1', id: 'program-failed', says: ['Container web exited with code 1'], answer: { tasks: [exited(1)], log: ['starting', 'panic: runtime error'] } },
  {
    name: 'a variable that is not set',
    id: 'configuration-missing',
    says: ['DATABASE_URL'],
    answer: { tasks: [exited(1)], log: ['Error: environment variable DATABASE_URL is not set'] },
  },
  {
    name: 'a database that is not reached',
    id: 'dependency-unreachable',
    says: ['ECONNREFUSED'],
    answer: { tasks: [exited(1)], log: ['Error: connect ECONNREFUSED 10.0.3.4:5432', '    at TCPConnectWrap.afterConnect'] },
  },
  {
    name: 'a sidecar beside the container that failed',
    id: 'program-failed',
    says: ['Container web exited with code 3'],
    answer: {
      tasks: [
        {
          ...exited(undefined),
          containers: [
            { name: 'envoy', lastStatus: 'STOPPED', exitCode: 143 },
            { name: 'web', lastStatus: 'STOPPED', exitCode: 3 },
          ],
        },
      ],
    },
  },
  {
    name: 'a sidecar that may end with any code',
    id: 'exited-without-error',
    says: ['Container web'],
    answer: {
      taskDefinition: { containerDefinitions: [{ name: 'migrate', essential: false }, { name: 'web', essential: true }] },
      tasks: [{ ...exited(undefined), containers: [{ name: 'migrate', exitCode: 1 }, { name: 'web', exitCode: 0 }] }],
    },
  },
  {
    name: 'somebody who stops the tasks',
    id: 'stopped-by-user',
    says: ['CloudTrail'],
    answer: { tasks: [stopped({ stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' })] },
  },
  {
    name: 'somebody who stops tasks that do not end on SIGTERM',
    id: 'stopped-by-user',
    answer: { tasks: [stopped({ stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' }, { exitCode: 137 })] },
  },
  { name: 'an end without an exit code', id: 'ended-without-exit-code', says: ['console'], answer: { tasks: [exited(undefined)] } },
];
