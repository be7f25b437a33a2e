/** The last part of an ARN: `app:42` of a task definition, the id of a task, the name of a service. */
export function shortName(arn: string | undefined): string | undefined {
  if (arn === undefined || arn === '') return undefined;
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** `1 task`, `3 tasks`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
