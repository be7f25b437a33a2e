import { type CauseCase, containerFailedToStart, exited, failedToStart, stopped } from '../answer.ts';

const runc = (error: string): string =>
  `CannotStartContainerError: ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ${error}: unknown`;

export const startAnswers: CauseCase[] = [
  { name: 'a program for another architecture', id: 'exec-format-error', says: ['cpuArchitecture'], answer: { tasks: [containerFailedToStart(runc('exec: "/app/run.sh": exec format error'))] } },
  {
    name: 'a program for another architecture, in the log only',
    id: 'exec-format-error',
    answer: { tasks: [exited(255)], log: ['exec /usr/local/bin/docker-entrypoint.sh: exec format error'] },
  },
  { name: 'a command that is not in the image', id: 'command-not-found', says: ['serve'], answer: { tasks: [containerFailedToStart(runc('exec: "serve": executable file not found in $PATH'), 127)] } },
  { name: 'a script that is not in the image', id: 'command-not-found', says: ['/app/start.sh'], answer: { tasks: [containerFailedToStart(runc('exec: "/app/start.sh": stat /app/start.sh: no such file or directory'))] } },
  { name: 'a command that is not executable', id: 'command-not-executable', says: ['/app/start.sh', 'chmod'], answer: { tasks: [containerFailedToStart(runc('exec: "/app/start.sh": permission denied'), 126)] } },
  { name: 'a user that the image does not have', id: 'user-not-found', says: ['deploy'], answer: { tasks: [containerFailedToStart(runc('unable to find user deploy: no matching entries in passwd file'))] } },
  { name: 'a ulimit above that of the host', id: 'ulimit-refused', says: ['nofile'], answer: { tasks: [containerFailedToStart(runc('error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted'))] } },
  { name: 'a program without file descriptors left', id: 'too-many-open-files', answer: { tasks: [exited(1)], log: ['accept4(): Too many open files'] } },
  {
    name: 'a host port that another container has',
    id: 'port-in-use',
    says: ['8080', 'hostPort 0'],
    answer: { tasks: [containerFailedToStart('CannotStartContainerError: Error response from daemon: driver failed programming external connectivity on endpoint ecs-web-2-web-a4c1 (9d2e): Bind for 0.0.0.0:8080 failed: port is already allocated')] },
  },
  { name: 'a port that a sidecar has', id: 'port-in-use', says: ['8080'], answer: { tasks: [exited(1)], log: ['Error: listen EADDRINUSE: address already in use :::8080'] } },
  { name: 'a memory reservation above the limit', id: 'memory-settings-invalid', answer: { tasks: [containerFailedToStart('CannotCreateContainerError: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage')] } },
  {
    name: 'a container that others wait for and that fails',
    id: 'container-dependency',
    says: ['migrate'],
    answer: {
      tasks: [
        stopped(
          { stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start' },
          { reason: 'dependency graph: failed to resolve container ordering dependency [migrate] for target [web] as dependency did not exit successfully.' },
        ),
      ],
    },
  },
  {
    name: 'a container that others wait for and that never gets healthy',
    id: 'container-dependency',
    says: ['db'],
    answer: { tasks: [containerFailedToStart('dependency graph: container ordering dependency [db] for target [web] has timed out.')] },
  },
  { name: 'a runtime that does not get the container running', id: 'runtime-timeout', answer: { tasks: [containerFailedToStart('ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 3m0s')] } },
  { name: 'a Docker daemon that does not get the container started', id: 'runtime-timeout', answer: { tasks: [containerFailedToStart('DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s')] } },
  { name: 'a program that may not read its file', id: 'permission-denied', answer: { tasks: [exited(1)], log: ["Error: EACCES: permission denied, open '/app/config/key.pem'"] } },
  { name: 'a container that does not start for another reason', id: 'container-cannot-start', says: ['cgroup'], answer: { tasks: [failedToStart('CannotStartContainerError: Error response from daemon: cgroup v2 is not supported')] } },
];
