/** Reasons for which the runner may skip a case; any other is a case that nobody looks at. Whoever adds what is lacking takes the line out. */
export const mayBeSkipped: readonly string[] = ['a service with the CODE_DEPLOY controller', 'flag --auto-scaling-min', 'flag --suspend-auto-scaling', 'flag --rollback-events'];
