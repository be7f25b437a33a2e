import { nameOfArn, revisionOf } from '../../report/arn.ts';
import { clusterUrl, revisionUrl, serviceUrl } from '../../report/console-url.ts';
import type { ImageChange, Report } from '../../report/report.ts';
import { durationText } from '../../support/duration.ts';
import { code, link } from '../markdown.ts';
import { commitMarkdown, runView } from './run.ts';

/** One row of the facts table. */
export interface FactView {
  label: string;
  valueMarkdown: string;
}

/** One container's image before and after. */
export interface ImageView {
  container: string;
  /** '' when it was not there, or is not known. */
  from: string;
  /** '' when the container is removed. */
  to: string;
  changed: boolean;
  changeMarkdown: string;
}

/**
 * What the reader wants to know of any run, in the order of the questions; rows that do not apply are left out. A run
 * that failed before it knew its service has no facts.
 */
export function factRows(report: Report): FactView[] {
  if (report.cluster === undefined && report.taskDefinitionArn === undefined) return [];
  const rows: [string, string][] = [
    ['Service', serviceMarkdown(report)],
    ['Region', regionMarkdown(report)],
    ['Task definition', revisionsMarkdown(report)],
    ...imageViews(report).map(({ container, changeMarkdown }): [string, string] => [`Image ${code(container)}`, changeMarkdown]),
    ['Tasks', tasksMarkdown(report)],
    ['Rollout', rolloutMarkdown(report)],
    ['Strategy', strategyMarkdown(report)],
    ['Deployment', deploymentMarkdown(report)],
    ['Superseded by', supersededMarkdown(report)],
    ['Written', Object.values(report.rendered ?? {}).map(code).join('<br>')],
    ['Took', tookMarkdown(report)],
    ['Started by', commitMarkdown(runView(report.run))],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, valueMarkdown]) => ({ label, valueMarkdown }));
}

/** What comes before the deployment is worth a word from so many seconds on; beside a time-out, which counts it, always. */
const worthAWord = 10;

/** Of the deployment; the whole run beside it, where what came before took its time too. */
function tookMarkdown(report: Report): string {
  const { durationSeconds, runSeconds = 0, deploymentStatus } = report;
  if (durationSeconds === undefined || isPreview(report)) return '';
  const took = durationText(durationSeconds * 1000);
  const before = runSeconds - durationSeconds;
  return before >= (deploymentStatus === 'timed-out' ? 1 : worthAWord) ? `${took}; the whole run ${durationText(runSeconds * 1000)}` : took;
}

const isPreview = ({ command, dryRun }: Report): boolean => dryRun || command === 'diff' || command === 'render';

function serviceMarkdown(report: Report): string {
  const { serviceName, cluster } = report;
  if (cluster === undefined) return serviceName === undefined ? '' : code(serviceName);
  const clusterLink = link(code(cluster), clusterUrl(report, cluster));
  if (serviceName === undefined) return `none; cluster ${clusterLink}`;
  return `${link(code(serviceName), serviceUrl(report, cluster, serviceName))} in cluster ${clusterLink}`;
}

function regionMarkdown({ region, account }: Report): string {
  if (region === undefined) return '';
  return account === undefined || account === '' ? code(region) : `${code(region)}, account ${code(account)}`;
}

/** `web:41` → `web:42`; before the registration the new number is not known. */
function revisionsMarkdown(report: Report): string {
  const { taskDefinitionArn, previousTaskDefinitionArn, steps = [] } = report;
  const registers = taskDefinitionArn === undefined && steps.some(({ kind }) => kind === 'register-task-definition');
  const next = registers ? 'a new revision' : revisionMarkdown(report, taskDefinitionArn);
  const previous = revisionMarkdown(report, previousTaskDefinitionArn);
  if (next === '') return previous;
  if (taskDefinitionArn !== undefined && taskDefinitionArn === previousTaskDefinitionArn) return `${next} (unchanged)`;
  return previous === '' ? next : `${previous} → ${next}`;
}

const revisionMarkdown = (report: Report, arn: string | undefined): string =>
  arn === undefined ? '' : link(code(revisionOf(arn).name), revisionUrl(report, arn));

/** Every container with its old and new image. */
export const imageViews = (report: Report): ImageView[] =>
  report.images.map((image) => ({
    container: image.container,
    from: image.from ?? '',
    to: image.to ?? '',
    changed: image.from !== image.to,
    changeMarkdown: imageMarkdown(image),
  }));

/** The repository once, when only the tag or digest changes: that is what the reader looks for. */
function imageMarkdown({ from, to }: ImageChange): string {
  if (to === undefined) return from === undefined ? 'not known' : `${code(from)} → container removed`;
  if (from === undefined) return code(to);
  if (from === to) return `${code(to)} (unchanged)`;
  const [oldName, oldTag] = splitImage(from);
  const [newName, newTag] = splitImage(to);
  const sameRepository = oldName === newName && oldTag !== '' && newTag !== '';
  return sameRepository ? `${code(oldTag)} → ${code(newTag)}<br>of ${code(newName)}` : `${code(from)} → ${code(to)}`;
}

/** `host:5000/app:1@sha256:…` → name and the rest; the colon of a port is no tag. */
function splitImage(image: string): [name: string, tag: string] {
  const at = image.indexOf('@');
  const end = at < 0 ? image.length : at;
  const colon = image.lastIndexOf(':', end);
  const cut = colon > image.lastIndexOf('/', end) ? colon : end;
  return [image.slice(0, cut), image.slice(cut).replace(/^[:@]/, '')];
}

function tasksMarkdown({ desiredCount, runningCount, pendingCount, ownCounts, serving = [], deploymentStatus }: Report): string {
  if (desiredCount === undefined || runningCount === undefined) return '';
  const shares = serving.map(({ taskDefinition, running }) => `${running} × ${code(taskDefinition)}`).join(', ');
  const all = `${runningCount} of ${desiredCount} running, ${pendingCount ?? 0} pending${shares === '' ? '' : `: ${shares}`}`;
  if (ownCounts === undefined || deploymentStatus === 'succeeded' || deploymentStatus === 'no-change') return all;
  const { running, desired, pending, failed } = ownCounts;
  return `${all}<br>this deployment: **${running} of ${desired} running**, ${pending} pending, ${failed} failed`;
}

/** ECS takes a deployment that has given way off its list, so that it was last seen IN_PROGRESS; nobody should read that it still is. */
function rolloutMarkdown({ deploymentStatus, rolloutState, lifecycleStage, statusReason }: Report): string {
  const gone = deploymentStatus === 'rolled-back' || deploymentStatus === 'superseded';
  const states = [gone && rolloutState === 'IN_PROGRESS' ? undefined : rolloutState, lifecycleStage].filter((state) => state !== undefined).map(code);
  if (states.length === 0 && statusReason === undefined) return '';
  return [states.join(' at '), statusReason === undefined ? '' : code(statusReason)].filter((part) => part !== '').join('<br>');
}

function strategyMarkdown({ strategy, controller }: Report): string {
  const parts = [strategy, controller === 'ECS' ? undefined : controller].filter((part) => part !== undefined);
  return parts.map(code).join(', ');
}

function deploymentMarkdown({ deploymentId, serviceDeploymentArn, consoleUrl }: Report): string {
  const id = deploymentId ?? (serviceDeploymentArn === undefined ? undefined : nameOfArn(serviceDeploymentArn));
  return id === undefined ? '' : link(code(id), consoleUrl);
}

function supersededMarkdown({ supersededBy }: Report): string {
  const names = [supersededBy?.taskDefinition, supersededBy?.deploymentId].filter((name) => name !== undefined);
  return names.map(code).join(', ');
}
