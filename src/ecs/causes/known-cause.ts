import type { Evidence, StoppedTaskGroup } from '../evidence.ts';
import { isOutOfMemory } from '../failure/exit-codes.ts';
import type { Watched } from '../watched.ts';

/** What the table of causes looks at. */
export interface Clues {
  evidence: Omit<Evidence, 'cause'>;
  watched: Pick<Watched, 'outcome' | 'service' | 'serviceDeployment'>;
  /** The stopped tasks in question; rows about tasks look at these only. */
  group?: StoppedTaskGroup;
}

/** What a row has found out, for its sentences: `image`, `role`, `port` … */
export type Found = Readonly<Record<string, string | undefined>>;

/** One row of the table: recognises a cause and says it in plain words. */
export interface KnownCause {
  /** Stable name. */
  id: string;
  /**
   * The same error comes back with every new task until something outside is mended, so that a failure is certain before
   * the circuit breaker has counted to its end.
   */
  certain?: true;
  matches(clues: Clues): Found | undefined;
  /** What went wrong, one sentence. */
  sentence(found: Found): string;
  /** What to do next, one sentence. */
  nextStep(found: Found): string;
}

/** Where a pattern is looked for. */
export type Source = 'reason' | 'log' | 'event' | 'status';

/** The texts of a source: of the group in question, or of the whole evidence. */
export function textsOf(source: Source, { group, evidence, watched }: Clues): string[] {
  switch (source) {
    case 'reason':
      return group === undefined ? [] : [`${group.stoppedReason} ${group.containerReason ?? ''}`.trim()];
    case 'log':
      if (!speaksForItself(group)) return [];
      return evidence.logs.filter((log) => group?.container === undefined || log.container === group.container).flatMap((log) => log.lines);
    case 'event':
      return evidence.events.map((event) => event.message);
    case 'status':
      return [watched.outcome.statusReason, watched.serviceDeployment?.statusReason, watched.serviceDeployment?.rollback?.reason].filter(
        (text) => text !== undefined,
      );
    default:
      return source satisfies never;
  }
}

/** A log explains a program that ended by itself; one that was killed or stopped from outside may have logged anything. */
function speaksForItself(group: StoppedTaskGroup | undefined): boolean {
  if (group === undefined) return true;
  const { exitCode, stopCode = 'EssentialContainerExited', stoppedReason, containerReason } = group;
  return exitCode !== undefined && stopCode === 'EssentialContainerExited' && !isOutOfMemory(`${stoppedReason} ${containerReason ?? ''}`);
}

/** The named groups of the first text of these sources that has the pattern. Newest texts last, so those win. */
export function findIn(sources: readonly Source[], pattern: RegExp, clues: Clues): Found | undefined {
  for (const source of sources) {
    for (const text of textsOf(source, clues).reverse()) {
      const match = pattern.exec(text);
      if (match !== null) return { ...match.groups };
    }
  }
  return undefined;
}

interface TextRow {
  id: string;
  certain?: true;
  /** Default: the reasons of the stopped tasks. */
  in?: readonly Source[];
  pattern: RegExp;
  /** Stop codes that say the same without words. */
  stopCodes?: readonly string[];
  /** Must be there as well, in any of the same sources. */
  also?: RegExp;
  /** Must not be there: the same words about something else. */
  unless?: RegExp;
  sentence: string | ((found: Found) => string);
  nextStep: string | ((found: Found) => string);
}

/** A row that is recognised by AWS's own words. */
export function byText({ id, certain, in: sources = ['reason'], pattern, stopCodes = [], also, unless, sentence, nextStep }: TextRow): KnownCause {
  return {
    id,
    ...(certain === undefined ? {} : { certain }),
    matches: (clues) => {
      if (stopCodes.includes(clues.group?.stopCode ?? '')) return {};
      const found = findIn(sources, pattern, clues);
      if (found === undefined || (also !== undefined && findIn(sources, also, clues) === undefined)) return undefined;
      return unless !== undefined && findIn(sources, unless, clues) !== undefined ? undefined : found;
    },
    sentence: (found) => (typeof sentence === 'string' ? sentence : sentence(found)),
    nextStep: (found) => (typeof nextStep === 'string' ? nextStep : nextStep(found)),
  };
}

/** ` x` or nothing: for the part of a sentence that is not always known. */
export const maybe = (value: string | undefined, before = ' ', after = ''): string =>
  value === undefined || value === '' ? '' : `${before}${value}${after}`;
