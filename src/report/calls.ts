import type { Step, TaskDefinitionRef } from '../plan/plan.ts';
import { revisionOf } from './arn.ts';

/** One call as the API names it. */
export interface Call {
  operation: string;
  /** What it acts on, in the user's words. */
  target: string;
  body: unknown;
}

/** A step as the call that it becomes; a revision that does not exist yet is named as such. */
export function callOf(step: Step): Call {
  switch (step.kind) {
    case 'register-task-definition':
      return { operation: 'RegisterTaskDefinition', target: `family ${step.input.family ?? ''}`, body: step.input };
    case 'tag-resource':
      return { operation: 'TagResource', target: step.resourceArn, body: { resourceArn: step.resourceArn, tags: step.tags } };
    case 'untag-resource':
      return { operation: 'UntagResource', target: step.resourceArn, body: { resourceArn: step.resourceArn, tagKeys: step.tagKeys } };
    case 'create-service':
      return { operation: 'CreateService', target: `service ${step.input.serviceName ?? ''}`, body: { ...step.input, taskDefinition: refText(step.taskDefinition) } };
    case 'update-service':
      return {
        operation: 'UpdateService',
        target: `service ${step.input.service ?? ''}`,
        body: step.taskDefinition === undefined ? step.input : { ...step.input, taskDefinition: refText(step.taskDefinition) },
      };
    default:
      return step satisfies never;
  }
}

const refText = (ref: TaskDefinitionRef): string =>
  ref.kind === 'existing' ? revisionOf(ref.arn).name : '(the revision registered above)';
