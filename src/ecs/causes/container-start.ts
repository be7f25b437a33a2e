import { byText, type KnownCause, maybe } from './known-cause.ts';

/** The container was made but its process does not start, or at once runs into its surroundings. */
export const startCauses: readonly KnownCause[] = [
  byText({
    id: 'exec-format-error',
    certain: true,
    in: ['reason', 'log'],
    pattern: /exec format error/i,
    sentence: 'The program is built for another processor architecture than the task runs on, or a script has no first line (#!).',
    nextStep: 'Build the image for the architecture of the task, or set runtimePlatform.cpuArchitecture (ARM64 or X86_64) in the task definition.',
  }),
  byText({
    id: 'command-not-executable',
    certain: true,
    pattern: /exec:? "?(?<command>[^"]+)"?: permission denied|starting container process.*permission denied/i,
    sentence: ({ command }) => `The command of the container${maybe(command)} is not executable.`,
    nextStep: 'Give the file the execute permission (chmod +x) when the image is built, or correct entryPoint and command.',
  }),
  byText({
    id: 'command-not-found',
    certain: true,
    pattern: /exec:? "?(?<command>[^"]+)"?:.*(?:no such file or directory|executable file not found)|executable file not found|no such file or directory.*starting container process|No command specified/i,
    sentence: ({ command }) => `The command of the container${maybe(command)} does not exist in the image.`,
    nextStep: 'Compare entryPoint and command with what is in the image, and the platform for which a script’s interpreter is there.',
  }),
  byText({
    id: 'user-not-found',
    certain: true,
    pattern: /unable to find (?:user|group) (?<user>[^\s:]+)/i,
    sentence: ({ user }) => `The user${maybe(user)} of the container does not exist in the image.`,
    nextStep: 'Correct user in the container definition, or create that user in the image.',
  }),
  byText({
    id: 'ulimit-refused',
    certain: true,
    pattern: /error setting rlimit|ulimit|rlimit type/i,
    sentence: 'A ulimit of the container cannot be set: it is above what the host allows.',
    nextStep: 'Lower ulimits in the container definition (Fargate allows nofile only, up to its limit).',
  }),
  byText({
    id: 'too-many-open-files',
    in: ['reason', 'log'],
    pattern: /too many open files|EMFILE|ENFILE/i,
    sentence: 'The program has run out of file descriptors.',
    nextStep: 'Raise the ulimit nofile in the container definition, or find what keeps files open.',
  }),
  byText({
    id: 'port-in-use',
    in: ['reason', 'log'],
    pattern: /Bind for \S*:(?<other>\d+) failed|(?:EADDRINUSE: )?address already in use.*?:(?<port>\d{2,5})\b|address already in use|EADDRINUSE|port is already allocated/i,
    sentence: ({ port, other }) => `A port${maybe(port ?? other)} of the container is already in use.`,
    nextStep: 'Two containers of a task (awsvpc, host) need different ports; on EC2 use hostPort 0, or more instances for a fixed one.',
  }),
  byText({
    id: 'memory-settings-invalid',
    certain: true,
    pattern: /minimum memory (?:limit|reservation) (?:allowed|can ?not)/i,
    sentence: 'The memory settings of the container are not possible.',
    nextStep: 'Set memory above memoryReservation, and both within the memory of the task.',
  }),
  byText({
    id: 'container-dependency',
    in: ['reason', 'event'],
    pattern: /(?:dependency graph: .*?)?container ordering dependency \[(?<container>[^\]]+)\]|dependency graph: |dependsOn/i,
    sentence: ({ container }) => `A container that others wait for (dependsOn)${maybe(container, ', ', ',')} did not get to its condition.`,
    nextStep: 'Look at the logs of that container, and at its health check and startTimeout if the condition is HEALTHY.',
  }),
  byText({
    id: 'runtime-timeout',
    pattern: /(?:ContainerRuntime|Docker)TimeoutError|Could not transition to \w+; timed out/i,
    sentence: 'The container runtime did not get the container into its next state in time.',
    nextStep: 'Usually the host is overloaded or its disk is slow: try again, and look at the instance if it is EC2.',
  }),
  byText({
    id: 'permission-denied',
    in: ['log'],
    pattern: /permission denied|EACCES|Operation not permitted/i,
    sentence: 'The program is refused access to a file, port or system call: permission denied.',
    nextStep: 'Check user of the container against the owners of files in image and volumes; ports below 1024 need privileges.',
  }),
  byText({
    id: 'container-cannot-start',
    pattern: /Cannot(?:Start|Create|Inspect|Stop)Container\w*Error:?\s*(?<detail>.{0,200})/i,
    sentence: ({ detail }) => `A container cannot be started${maybe(detail, ': ')}.`,
    nextStep: 'Try to run the same image and command with docker, with the settings of the container definition.',
  }),
];
