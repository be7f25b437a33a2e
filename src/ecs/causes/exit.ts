import { isOutOfMemory } from '../failure/exit-codes.ts';
import { type Clues, type Found, findIn, type KnownCause, maybe } from './known-cause.ts';

interface ExitRow {
  id: string;
  certain?: true;
  when: (exitCode: number | undefined, reason: string, clues: Clues) => boolean;
  sentence: (found: Found) => string;
  nextStep: string;
}

const ownLog = 'Look at the last log lines of the container';

function byExit({ id, certain, when, sentence, nextStep }: ExitRow): KnownCause {
  return {
    id,
    ...(certain === undefined ? {} : { certain }),
    matches: (clues) => {
      const { group } = clues;
      if (group === undefined) return undefined;
      const { exitCode, stoppedReason, containerReason = '', container } = group;
      if (!when(exitCode, `${stoppedReason} ${containerReason}`, clues)) return undefined;
      return { container, code: exitCode === undefined ? undefined : String(exitCode) };
    },
    sentence,
    nextStep: () => nextStep,
  };
}

const named = (container: string | undefined): string => (container === undefined ? 'A container' : `Container ${container}`);

/** The program ran and ended: by its exit code. */
export const exitCauses: readonly KnownCause[] = [
  byExit({
    id: 'task-out-of-memory',
    when: (_code, reason) => isOutOfMemory(reason) && /task/i.test(reason.replace(/Essential container in task exited/i, '')),
    sentence: ({ container }) => `The task used more memory than it has, and ${container === undefined ? 'a container' : `container ${container}`} was killed.`,
    nextStep: 'Raise memory of the task, or find out what uses it.',
  }),
  byExit({
    id: 'container-out-of-memory',
    when: (_code, reason) => isOutOfMemory(reason),
    sentence: ({ container }) => `${named(container)} used more memory than it may and was killed.`,
    nextStep: 'Raise memory of the container or of the task, or lower what the program takes (heap size, workers).',
  }),
  byExit({
    id: 'stopped-by-user',
    when: (_code, _reason, { group }) => group?.stopCode === 'UserInitiated',
    sentence: () => 'The tasks were stopped from outside (StopTask).',
    nextStep: 'Find out who stops them: CloudTrail has StopTask with the caller.',
  }),
  byExit({
    id: 'command-not-found-exit',
    certain: true,
    when: (code) => code === 127,
    sentence: ({ container }) => `${named(container)} exited with 127: its command was not found.`,
    nextStep: 'Compare entryPoint and command with what is in the image.',
  }),
  byExit({
    id: 'command-not-executable-exit',
    certain: true,
    when: (code) => code === 126,
    sentence: ({ container }) => `${named(container)} exited with 126: its command is not executable.`,
    nextStep: 'Give the file the execute permission, and check its interpreter and architecture.',
  }),
  byExit({
    id: 'segmentation-fault',
    when: (code) => code === 139,
    sentence: ({ container }) => `${named(container)} crashed with a segmentation fault (SIGSEGV, 139).`,
    nextStep: 'Check native libraries and the architecture of the image, and run it with the same limits elsewhere.',
  }),
  byExit({
    id: 'aborted',
    when: (code) => code === 134,
    sentence: ({ container }) => `${named(container)} aborted itself (SIGABRT, 134), often for want of memory or a failed assertion.`,
    nextStep: `${ownLog}, and raise its memory limit or the heap size of the runtime if it says so.`,
  }),
  byExit({
    id: 'killed',
    when: (code) => code === 137,
    sentence: ({ container }) => `${named(container)} was killed (SIGKILL, 137): it ran out of memory, or did not end within stopTimeout after SIGTERM.`,
    nextStep: 'Look at the memory metrics of the task; if it was told to stop, let the program end on SIGTERM or raise stopTimeout.',
  }),
  byExit({
    id: 'terminated',
    when: (code) => code === 143,
    sentence: ({ container }) => `${named(container)} ended on SIGTERM (143): somebody or something told it to stop.`,
    nextStep: 'Look at the events for who stopped it: a failing health check, another essential container, or a person.',
  }),
  byExit({
    id: 'exit-255',
    when: (code) => code === 255,
    sentence: ({ container }) => `${named(container)} exited with 255: often a wrong architecture or entry point, or an error that is not caught.`,
    nextStep: `${ownLog}, and check architecture and entryPoint.`,
  }),
  byExit({
    id: 'exited-without-error',
    when: (code) => code === 0,
    sentence: ({ container }) => `${named(container)} ended by itself with exit code 0, but it is essential: a service must go on running.`,
    nextStep: 'Start the program in the foreground, or set essential to false for a container that only prepares.',
  }),
  {
    id: 'configuration-missing',
    matches: (clues) =>
      clues.group?.exitCode === undefined
        ? undefined
        : findIn(['log'], /(?:environment variable|env var|config(?:uration)?(?: key)?|setting) [`'"]?(?<name>[A-Z][A-Z0-9_]{2,})[`'"]? (?:is )?(?:not set|missing|required|undefined)|missing (?:required )?(?:environment variable|env var)s?:? [`'"]?(?<other>[A-Z][A-Z0-9_]{2,})/i, clues),
    sentence: ({ name, other }) => `The program ends because a setting is missing${maybe(name ?? other, ': ')}.`,
    nextStep: () => 'Add it to environment or secrets of the container definition.',
  },
  {
    id: 'dependency-unreachable',
    matches: (clues) =>
      clues.group?.exitCode === undefined
        ? undefined
        : findIn(['log'], /(?<what>ECONNREFUSED|ETIMEDOUT|ENOTFOUND|getaddrinfo|connection refused|could not connect to server|no such host|connection timed out)/i, clues),
    sentence: ({ what }) => `The program ends because it cannot reach something that it needs${maybe(what, ' (', ')')}.`,
    nextStep: () => 'Check address, port and security groups of the database or service named in the log lines, and whether it accepts this task.',
  },
  byExit({
    id: 'program-failed',
    when: (code) => code !== undefined && code !== 0,
    sentence: ({ container, code }) => `${named(container)} exited with ${code === undefined ? 'an error' : `code ${code}`}: the program itself failed.`,
    nextStep: `${ownLog}.`,
  }),
  byExit({
    id: 'ended-without-exit-code',
    when: (code, _reason, { group }) => code === undefined && group?.stopCode === 'EssentialContainerExited',
    sentence: ({ container }) => `${named(container)} ended, and ECS does not know with which exit code.`,
    nextStep: 'Look at the last log lines of the containers, and at the state of each container of such a task in the console.',
  }),
];
