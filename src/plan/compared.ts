import type { Compared, Plan } from './plan.ts';

/** What was compared, by document; without the ones that were not. */
export const comparedSides = (service: Compared | undefined, taskDefinition: Compared | undefined): NonNullable<Plan['compared']> => ({
  ...(service === undefined ? {} : { service }),
  ...(taskDefinition === undefined ? {} : { 'task-definition': taskDefinition }),
});
