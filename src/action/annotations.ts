import { isAbsolute, relative, resolve } from 'node:path';
import type { ReportedError } from '../report/errors.ts';
import { hasFailed, type Report } from '../report/report.ts';
import { ecsSays } from '../report/sayings.ts';
import type { Annotation } from '../support/log.ts';
import type { Position } from '../support/errors.ts';

/** One annotation as the runner takes it. */
export interface Annotated extends Annotation {
  text: string;
}

/** GitHub shows ten of each kind for a step and drops the others without a word. */
const atMost = 10;

/** Where relative paths start, and what annotations must be relative to. Both absolute. */
export interface Folders {
  /** The working directory of the step. */
  workingDirectory: string;
  /** GITHUB_WORKSPACE; absent outside a runner. */
  workspace?: string;
}

/**
 * What the failure looks like on the pages of the run: one error for a deployment that ended badly, else one for each
 * mistake found in the user's files; none for a run that is green.
 */
export function errorAnnotations(report: Report, folders: Folders): Annotated[] {
  if (!hasFailed(report)) return [];
  if (report.error === undefined) return [{ title: report.headline, text: verdictText(report) }];
  return limited(report.error.map((error) => errorAnnotation(error, folders)), 'errors');
}

/** The warnings of a run: those without a place first (they are about the live service), then joined file by file. */
export function warningAnnotations({ notes }: Report, folders: Folders): Annotated[] {
  const warnings = notes.filter(({ level }) => level === 'warning');
  const everywhere = warnings.filter(({ at }) => at === undefined).map(({ text, title }) => ({ text, title }));
  const groups = new Map<string, (Annotated & { at: Position })[]>();
  for (const { at, title, text } of warnings) {
    if (at === undefined) continue;
    const key = `${at.file}\n${title ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), { at: inWorkspace(at, folders), title, text }]);
  }
  return limited([...everywhere, ...[...groups.values()].map(joined)], 'warnings');
}

const titles: Readonly<Record<string, string>> = {
  INPUT: 'Input',
  CONFIG: 'Config',
  TEMPLATE: 'Template',
  LOOKUP: 'Lookup',
  DEFINITION: 'Definition',
  CREDENTIALS: 'Permission or credentials',
  AWS: 'AWS',
  DEPLOYMENT_FAILED: 'Deployment failed',
  TIMEOUT: 'Timed out',
  CANCELLED: 'Cancelled',
  INTERNAL: 'Fault of the action',
};

function errorAnnotation({ code, message, hint, file, line = 1, column = 1 }: ReportedError, folders: Folders): Annotated {
  const text = hint === undefined ? message : `${message}\n${hint}`;
  const title = titles[code] ?? code;
  return file === undefined ? { title, text } : { title, text, at: inWorkspace({ file, line, column }, folders) };
}

function verdictText(report: Report): string {
  const { reason, evidence, consoleUrl } = report;
  const { sentence, nextStep } = evidence?.cause ?? {};
  const words = ecsSays(report);
  const ecs = words === undefined ? undefined : `ECS says: ${words}`;
  return [sentence, nextStep, reason, ecs, consoleUrl].filter((part) => part !== undefined && part !== '').join('\n');
}

/** Several findings of one kind in one file take one annotation, at the first of them. */
function joined(group: readonly (Annotated & { at: Position })[]): Annotated {
  const [first, ...others] = [...group].sort((a, b) => a.at.line - b.at.line);
  if (first === undefined || others.length === 0) return { ...first, text: first?.text ?? '' };
  return { at: first.at, title: first.title, text: [first, ...others].map(({ at, text }) => `line ${at.line}: ${text}`).join('\n') };
}

/** The last place tells what did not fit. */
function limited(all: readonly Annotated[], kind: string): Annotated[] {
  if (all.length <= atMost) return [...all];
  const rest = all.slice(atMost - 1);
  const names = rest.map(({ at, text }) => `${at === undefined ? '' : `${at.file}:${at.line}: `}${text.split('\n')[0] ?? ''}`);
  return [...all.slice(0, atMost - 1), { title: `${rest.length} more ${kind}`, text: names.join('\n') }];
}

/** GitHub finds a file by its path in the workspace; a file outside of it stays as it is. */
function inWorkspace(at: Position, { workingDirectory, workspace }: Folders): Position {
  if (workspace === undefined || workspace === '' || at.file === '') return at;
  const path = relative(resolve(workspace), resolve(workingDirectory, at.file));
  if (path === '' || /^\.\.(?:[\/\\]|$)/.test(path) || isAbsolute(path)) return at;
  return { ...at, file: path.replaceAll('\\', '/') };
}
