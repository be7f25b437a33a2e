import type { Carried } from './carried.ts';
import { oursFrom, type Ours } from './ours.ts';
import type { StopHow } from './stop-deployment.ts';

/** What a run that is ended from outside leaves to its post step: enough to find our deployment, and what is wanted of it. */
export interface Unfinished {
  how: StopHow | 'none';
  cluster: string;
  service: string;
  region?: string;
  ours: Ours;
}

/** The deployment as known before, during and after the call that starts it. While the call is under way, only that it will be new. */
export function oursSoFar(carried: Carried, serviceDeploymentArn?: string): Ours {
  const ours = oursFrom(carried);
  if (carried.underWay !== undefined) return { ...ours, started: 'unclear', deploymentId: undefined, created: carried.underWay === 'create-service' };
  return serviceDeploymentArn === undefined ? ours : { ...ours, serviceDeploymentArn };
}

/** As text for the state of the step; events of before are of no use to the post step. */
export function unfinishedText(unfinished: Unfinished): string {
  const { ours } = unfinished;
  const before = ours.before && { ...ours.before, eventIds: undefined };
  return JSON.stringify({ ...unfinished, ours: { ...ours, before } });
}

/** Read back. */
export function readUnfinished(text: string): Unfinished {
  const { ours, ...rest } = JSON.parse(text) as Unfinished;
  return { ...rest, ours: ours.before === undefined ? ours : { ...ours, before: { ...ours.before, eventIds: new Set() } } };
}
