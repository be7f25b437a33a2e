import type { Plan } from '../plan/plan.ts';
import type { Report } from './report.ts';

/** Which of the two documents differ from what is deployed. A member is absent where nothing could be compared. */
export function changesOf(plan: Plan | undefined): Report['changes'] {
  if (plan === undefined) return undefined;
  const service = serviceChanges(plan);
  const taskDefinition = taskDefinitionChanges(plan);
  return { ...(service === undefined ? {} : { service }), ...(taskDefinition === undefined ? {} : { taskDefinition }) };
}

const differs = (plan: Plan, subject: 'service' | 'task-definition'): boolean =>
  plan.differences.some((difference) => difference.subject === subject);
const has = (plan: Plan, kind: Plan['steps'][number]['kind']): boolean => plan.steps.some((step) => step.kind === kind);

/** The service will run another revision, which exists already. */
const takesAnother = (step: Plan['steps'][number]): boolean =>
  (step.kind === 'update-service' || step.kind === 'create-service') && step.taskDefinition?.kind === 'existing';

function serviceChanges(plan: Plan): boolean | undefined {
  if (differs(plan, 'service') || has(plan, 'create-service')) return true;
  return plan.deployed?.kind === 'present' ? false : undefined;
}

/** Every deploy registers a revision; one that was not compared with another says nothing. */
function taskDefinitionChanges(plan: Plan): boolean | undefined {
  if (differs(plan, 'task-definition') || plan.steps.some(takesAnother)) return true;
  if (!has(plan, 'register-task-definition') || plan.compared?.['task-definition'] !== undefined) return false;
  return plan.deployed?.kind === 'missing' ? true : undefined;
}
