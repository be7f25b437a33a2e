import { reportOf } from '../report/build.ts';
import { closingOf } from '../report/closing.ts';
import { hasFailed, type Report, type Run } from '../report/report.ts';
import type { Files } from '../support/files.ts';
import { errorMessage } from '../support/errors.ts';
import type { Env } from '../support/env.ts';
import type { Log } from '../support/log.ts';
import { type Annotated, errorAnnotations, type Folders, inWorkspace, warningAnnotations } from './annotations.ts';
import { errorText, textOfErrors } from './error-text.ts';
import { commands } from './input-table.ts';
import { inputVariable } from './inputs.ts';
import { outputsOf } from './outputs.ts';
import type { Template } from './summary.ts';

/** What publishing needs of the world. */
export interface PublishWorld {
  log: Log;
  files: Pick<Files, 'readText'>;
  github: { setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>; writeSummary(markdown: string): Promise<void>; run: { workspace?: string } };
  /** Absolute. */
  workingDirectory: string;
  /** Takes values that must not be shown out of a text; the runner masks the log, but not what goes elsewhere. */
  redact?(text: string): string;
  summaryTemplate?: string;
}

/** Shows the report wherever GitHub's users look; gives the exit code. The deployment is over, so nothing here may fail. */
export async function publish(report: Report, world: PublishWorld): Promise<0 | 1> {
  const folders = foldersOf(world);
  for (const warning of warningAnnotations(report, folders)) world.log.warning(warning.text, warning);
  if (report.error !== undefined) world.log.info(`\n${textOfErrors(report.error)}\n`);
  await close(report, world);
  for (const error of errorAnnotations(report, folders)) annotateError(world.log, error);
  await world.github.setOutputs(outputsOf(report)).catch((error: unknown) => world.log.warning(`the outputs could not be set: ${errorMessage(error)}`));
  await summarise(report, world).catch((error: unknown) => world.log.warning(`the job summary could not be written: ${errorMessage(error)}`));
  return hasFailed(report) ? 1 : 0;
}

/** What a refusal needs of the world; `now` is when it came, milliseconds. */
export type RefusalWorld = Pick<PublishWorld, 'log'> & { github: PublishWorld['github'] & { run: Run }; now: number };

/** The inputs themselves are wrong: nothing was called and nothing else is known, but it is reported like any other end. */
export async function publishRefusal(error: unknown, env: Env, { now, ...world }: RefusalWorld): Promise<0 | 1> {
  const report = reportOf({ command: commandOf(env), dryRun: false, startedAt: now, now, error, run: world.github.run });
  return publish(report, { ...world, workingDirectory: world.github.run.workspace ?? '.', files: { readText: () => Promise.resolve('') } });
}

/** The command that was asked for, as far as it can be told. */
const commandOf = (env: Env): string => commands.find((command) => command === env[inputVariable('command')]) ?? 'deploy';

const foldersOf = ({ workingDirectory, github }: PublishWorld): Folders => ({ workingDirectory, workspace: github.run.workspace });

/** The end of the log: how it came out, why, and what lies behind it, folded. */
async function close(report: Report, { log, redact = (text) => text }: PublishWorld): Promise<void> {
  const { lines, folds } = closingOf(report);
  for (const { title, lines: inner } of folds) await log.group(title, () => inner.forEach((line) => log.info(redact(line))));
  for (const line of lines) log.info(redact(line));
}

const annotateError = (log: Log, { text, at, title }: Annotated): void => log.error(text, { at, title });

/** Mustache and the summary are needed long after the first request. Loaded from here alone: a second place would be a second copy in the bundle. */
export const loadSummary = (): Promise<typeof import('./summary.ts')> => import('./summary.ts');

async function summarise(report: Report, world: PublishWorld): Promise<void> {
  const { summaryOf } = await loadSummary();
  const own = world.summaryTemplate === undefined ? undefined : await ownTemplate(world, world.summaryTemplate);
  const markdown = own === undefined ? summaryOf(report) : await ownSummary(report, own, world);
  await world.github.writeSummary(world.redact?.(markdown) ?? markdown);
}

async function ownSummary(report: Report, own: Template, world: PublishWorld): Promise<string> {
  const { ownSummaryOf } = await import('./own-summary.ts');
  const { markdown, warning, error } = ownSummaryOf(report, own);
  if (error !== undefined) world.log.info(`\n${errorText(error)}\n`);
  if (warning !== undefined) world.log.warning(warning, error?.at === undefined ? {} : { at: inWorkspace(error.at, foldersOf(world)), title: 'Summary template' });
  return markdown;
}

async function ownTemplate({ files, log }: PublishWorld, path: string): Promise<Template | undefined> {
  try {
    return { path, text: await files.readText(path) };
  } catch (error) {
    log.warning(`summary-template: cannot read ${path}: ${errorMessage(error)}; the built-in summary is used instead`);
    return undefined;
  }
}
