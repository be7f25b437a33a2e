import { revisionOf } from '../report/arn.ts';
import { revisionUrl } from '../report/console-url.ts';
import { iconOf } from '../report/headline.ts';
import { hasFailed, type Report } from '../report/report.ts';
import { addsTo, fallbackNote } from '../report/sayings.ts';
import { durationText } from '../support/duration.ts';
import { prose, shorten } from './markdown.ts';
import { type CallView, callViews } from './view/calls.ts';
import { type DifferenceView, differenceViews } from './view/differences.ts';
import { type CauseView, causeView, type ErrorView, errorViews } from './view/errors.ts';
import { type EvidenceView, evidenceView } from './view/evidence.ts';
import { type FactView, factRows, type ImageView, imageViews } from './view/facts.ts';
import { type NoteView, noteViews } from './view/notes.ts';
import { type RunView, runView } from './view/run.ts';
import { type Limits, type Table, tableOf } from './view/table.ts';
import { type TimelineView, timelineViews } from './view/timeline.ts';

/**
 * What a summary template sees, documented in docs/summary.md. Texts are raw (a template's `{{ }}` escapes them);
 * members ending in `Markdown` are ready-made and are written with `{{{ }}}`. What is not known is '' or null.
 */
export interface SummaryView extends EvidenceView {
  icon: string;
  headline: string;
  /** The output `deployment-status`, or ''. */
  status: string;
  failed: boolean;
  command: string;
  dryRun: boolean;
  reason: string;
  /** '' where the headline says it all. */
  reasonMarkdown: string;
  statusReason: string;
  cause: CauseView | null;
  errors: Table<ErrorView> | null;
  service: string;
  cluster: string;
  region: string;
  account: string;
  consoleUrl: string;
  created: boolean;
  taskDefinition: string;
  taskDefinitionUrl: string;
  previousTaskDefinition: string;
  previousTaskDefinitionUrl: string;
  strategy: string;
  controller: string;
  stage: string;
  rolloutState: string;
  deploymentId: string;
  counts: { desired: number; running: number; pending: number } | null;
  ownCounts: { desired: number; running: number; pending: number; failed: number } | null;
  /** Running tasks by revision. */
  serving: Table<{ revision: string; running: number }> | null;
  duration: string;
  images: Table<ImageView> | null;
  /** The first fact stands apart, as the head of the table. */
  facts: (Table<FactView> & { head: FactView }) | null;
  timeline: Table<TimelineView> | null;
  notes: Table<NoteView> | null;
  fallback: string;
  differences: Table<DifferenceView> | null;
  calls: Table<CallView> | null;
  run: RunView;
  /** True when the whole did not fit into a summary and long parts were cut. */
  shortened: boolean;
}

/** The one view of a report, from which the summary is rendered. */
export function summaryView(report: Report, limits: Limits, shortened = false): SummaryView {
  const sentence = (text: string | undefined): string => shorten(text ?? '', limits.sentence);
  return {
    icon: iconOf(report),
    headline: sentence(report.headline),
    status: report.deploymentStatus ?? '',
    failed: hasFailed(report),
    command: report.command,
    dryRun: report.dryRun,
    reason: sentence(report.reason),
    reasonMarkdown: prose(addsTo(report.headline, report.reason ?? '') ? sentence(report.reason) : ''),
    statusReason: sentence(report.statusReason),
    cause: causeView(report, limits),
    errors: tableOf(errorViews(report, limits), limits),
    ...placeView(report),
    ...revisionsView(report),
    strategy: report.strategy ?? '',
    controller: report.controller ?? '',
    stage: report.lifecycleStage ?? '',
    rolloutState: report.rolloutState ?? '',
    deploymentId: report.deploymentId ?? '',
    ...countsView(report),
    serving: tableOf((report.serving ?? []).map(({ taskDefinition, running }) => ({ revision: taskDefinition, running })), limits),
    duration: report.durationSeconds === undefined ? '' : durationText(report.durationSeconds * 1000),
    images: tableOf(imageViews(report), limits),
    facts: factsView(report, limits),
    ...evidenceView(report, limits),
    timeline: tableOf(timelineViews(report), limits),
    notes: tableOf(noteViews(report, limits), limits),
    fallback: report.fallback === undefined ? '' : sentence(fallbackNote(report.fallback)),
    differences: tableOf(differenceViews(report, limits), limits),
    calls: tableOf(callViews(report, limits), limits),
    run: runView(report.run),
    shortened,
  };
}

function factsView(report: Report, limits: Limits): SummaryView['facts'] {
  const [head, ...rows] = factRows(report);
  return head === undefined ? null : { head, rows: rows.slice(0, limits.rows) };
}

const placeView = ({ serviceName, cluster, region, account, consoleUrl, created }: Report) => ({
  service: serviceName ?? '',
  cluster: cluster ?? '',
  region: region ?? '',
  account: account ?? '',
  consoleUrl: consoleUrl ?? '',
  created,
});

function revisionsView(report: Report) {
  const name = (arn: string | undefined): string => (arn === undefined ? '' : revisionOf(arn).name);
  return {
    taskDefinition: name(report.taskDefinitionArn),
    taskDefinitionUrl: revisionUrl(report, report.taskDefinitionArn) ?? '',
    previousTaskDefinition: name(report.previousTaskDefinitionArn),
    previousTaskDefinitionUrl: revisionUrl(report, report.previousTaskDefinitionArn) ?? '',
  };
}

function countsView({ desiredCount, runningCount, pendingCount, ownCounts }: Report) {
  const known = desiredCount !== undefined && runningCount !== undefined;
  return {
    counts: known ? { desired: desiredCount, running: runningCount, pending: pendingCount ?? 0 } : null,
    ownCounts: ownCounts ?? null,
  };
}
