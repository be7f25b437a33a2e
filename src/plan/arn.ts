/** `family:revision` of a task definition's ARN; what is no ARN stays as it is. */
export const revisionName = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** The family of a task definition's ARN or `family:revision`. */
export const familyOf = (arn: string): string => revisionName(arn).replace(/:\d+$/, '');

/** Another revision of the same family, in the same form. */
export const withRevision = (arn: string, revision: number): string => `${arn.replace(/:\d+$/, '')}:${revision}`;

/** Only services with the long form of ARN (`service/CLUSTER/NAME`) can be tagged. aws.md 4 */
export const isLongServiceArn = (arn: string): boolean => /:service\/[^/]+\/[^/]+$/.test(arn);
