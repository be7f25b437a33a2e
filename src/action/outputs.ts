import { revisionOf } from '../report/arn.ts';
import type { Report } from '../report/report.ts';
import type { Standing } from '../report/standing.ts';
import { reportJson } from './report-json.ts';

/** Every output but the report, in the order of action.yml: what it holds, or undefined while that is not known. */
const outputTable = {
  'deployment-status': ({ deploymentStatus }) => deploymentStatus,
  'task-definition': ({ taskDefinitionArn }) => revision(taskDefinitionArn)?.name,
  'task-definition-arn': ({ taskDefinitionArn }) => taskDefinitionArn,
  'task-definition-family': ({ taskDefinitionArn }) => revision(taskDefinitionArn)?.family,
  'task-definition-revision': ({ taskDefinitionArn }) => revision(taskDefinitionArn)?.revision,
  'previous-task-definition': ({ previousTaskDefinitionArn }) => revision(previousTaskDefinitionArn)?.name,
  'service-name': ({ serviceName }) => serviceName,
  'service-arn': ({ serviceArn }) => serviceArn,
  cluster: ({ cluster }) => cluster,
  'service-status': ({ serviceStatus }) => serviceStatus,
  'deployment-id': ({ deploymentId }) => deploymentId,
  'service-deployment-arn': ({ serviceDeploymentArn }) => serviceDeploymentArn,
  'rollout-state': ({ rolloutState }) => rolloutState,
  'desired-count': ({ desiredCount }) => text(desiredCount),
  'running-count': ({ runningCount }) => text(runningCount),
  'pending-count': ({ pendingCount }) => text(pendingCount),
  'has-changes': ({ changes }) => text(hasChanges(changes)),
  'service-has-changes': ({ changes }) => text(changes?.service),
  'task-definition-has-changes': ({ changes }) => text(changes?.taskDefinition),
  'rendered-config': ({ rendered }) => rendered?.config,
  'rendered-service-definition': ({ rendered }) => rendered?.serviceDefinition,
  'rendered-task-definition': ({ rendered }) => rendered?.taskDefinition,
  'console-url': ({ consoleUrl }) => consoleUrl,
  'duration-seconds': ({ durationSeconds }) => text(durationSeconds),
} as const satisfies Readonly<Record<string, (standing: Standing) => string | undefined>>;

const namesSoFar = Object.keys(outputTable) as readonly (keyof typeof outputTable)[];

/** The names of all outputs, as action.yml declares them. */
export const outputNames = [...namesSoFar, 'report'] as const;

/** All step outputs that are known at the end; what is not known is not set, so an earlier value stays. */
export const outputsOf = (report: Report): Record<string, string> => ({ ...outputsSoFar(report), report: reportJson(report) });

/** Those that are known in the middle of a run. The report itself is said once, at the end: it may be long, and changes with every word. */
export function outputsSoFar(standing: Standing): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const name of namesSoFar) {
    const value = outputTable[name](standing);
    if (value !== undefined) outputs[name] = value;
  }
  return outputs;
}

const text = (value: number | boolean | undefined): string | undefined => (value === undefined ? undefined : String(value));
const revision = (arn: string | undefined) => (arn === undefined ? undefined : revisionOf(arn));

/** True as soon as one side differs; false only when both were compared, or there is only one, and nothing differs. */
function hasChanges(changes: Report['changes']): boolean | undefined {
  if (changes === undefined) return undefined;
  if (changes.service === true || changes.taskDefinition === true) return true;
  return changes.taskDefinition === undefined ? undefined : false;
}
