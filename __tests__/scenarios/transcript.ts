import type { PlayedStep } from './play.ts';
import type { Scenario } from './scenario.ts';

/** What differs from machine to machine. */
export interface Surroundings {
  workspace: string;
  url: string;
}

const sortedJson = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedJson)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sortedJson(member)]))
      : value;

/** Durations, instants, places and ids that no two runs share, replaced by what they are. */
export function stable(text: string, { workspace, url }: Surroundings): string {
  return text
    .replaceAll(workspace, '<workspace>')
    .replaceAll(url, '<aws>')
    .replace(/127\.0\.0\.1:\d+/g, '<aws>')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?/g, '<instant>')
    .replace(/\b\d\d:\d\d:\d\d\b/g, '<instant>')
    .replace(/\b(\d+h)?(\d+m)?\d+(\.\d+)?s\b/g, '<time>')
    .replace(/\b\d+(\.\d+)? (ms|milliseconds|seconds?|minutes?)\b/g, '<time>')
    .replace(/\s+$/gm, '');
}

/** The same counts again are a sign of life after a minute; how often it is given depends on the pauses, which are drawn. */
function withoutHeartbeats(log: string): string {
  let last = '';
  const lines = log.split('\n').filter((line) => {
    const [, counts] = /^\[[^\]]+\] (running .*)$/.exec(line) ?? [];
    if (counts === undefined) return true;
    const repeats = counts === last;
    last = counts;
    return !repeats;
  });
  return lines.join('\n');
}

/**
 * Calls in order: those that change something with their bodies, the others by name; what is sent again and again is told
 * once. Reads are left out where they depend on the moment: a signal ends the run, or the scenario says so.
 */
function callLines(calls: PlayedStep['calls'], withReads: boolean): string[] {
  const lines: string[] = [];
  let reads: string[] = [];
  const flush = (): void => {
    if (reads.length > 0 && withReads) lines.push(`(reads: ${[...new Set(reads)].sort().join(', ')})`);
    reads = [];
  };
  for (const call of calls) {
    if (!call.mutating) {
      reads.push(`${call.service} ${call.operation}${call.error === undefined ? '' : ` → ${call.error}`}`);
      continue;
    }
    flush();
    const line = `${call.service} ${call.operation}${call.error === undefined ? '' : ` → ${call.error}`} ${JSON.stringify(sortedJson(call.input), null, 1)}`;
    const again = '(sent again)';
    if (lines.at(-1) === line || (lines.at(-1) === again && lines.at(-2) === line)) {
      if (lines.at(-1) !== again) lines.push(again);
    } else lines.push(line);
  }
  flush();
  return lines;
}

function outputLines(outputs: Record<string, string>): string[] {
  return Object.entries(outputs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      if (name === 'report') return 'report=<JSON>';
      if (name === 'duration-seconds') return `${name}=<time>`;
      return `${name}=${value}`;
    });
}

/** One text that a reviewer can read: log, calls, outputs, summary, exit code, for each run in turn. */
export function transcriptOf(steps: readonly PlayedStep[], surroundings: Surroundings, { brief = false, readsVary = false }: Pick<Scenario, 'brief' | 'readsVary'>): string {
  const parts = steps.map(({ step, run, post, calls, requests }, i) => {
    const title = step.name ?? `run ${i + 1}`;
    const sections = [
      `######## ${title}`,
      '---- log',
      withoutHeartbeats(run.log.trimEnd()),
      ...(post === undefined ? [] : [`---- log of the post step (exit code ${post.exitCode})`, post.log.trimEnd(), ...(post.summary === '' ? [] : ['---- summary of the post step', post.summary.trimEnd()])]),
      '---- calls',
      ...callLines(calls, !readsVary && step.signalAt === undefined),
      ...(requests.length === 0 ? [] : ['---- requests to others', ...[...new Set(requests)].sort()]),
      // Images of before are read beside the wait: a signal may come first.
      ...(brief ? [] : ['---- outputs', ...outputLines(run.outputs), '---- summary', (step.signalAt === undefined ? run.summary : run.summary.replace(/^\| Image .*\n/gm, '')).trimEnd()]),
      `---- exit code ${run.exitCode}`,
    ];
    return sections.join('\n');
  });
  return `${stable(parts.join('\n\n'), surroundings)}\n`;
}
