import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Outcome } from './outcome.ts';
import type { StopHow } from './stop-deployment.ts';

/** What the wait saw, whatever its end: the last known state goes into outputs and report. */
export interface Watched {
  outcome: Outcome;
  /** The service as last described. */
  service?: Service;
  /** Our deployment's id (`ecs-svc/…`), also when it is gone from the list. */
  deploymentId?: string;
  /** Our rollout state when it was seen last; after a rollback its entry is gone from the list. */
  rolloutState?: string;
  /** Our service deployment as last described; absent without permission for it. */
  serviceDeployment?: ServiceDeployment;
  serviceDeploymentArn?: string;
  /** Who replaced ours, when superseded. */
  supersededBy?: { serviceDeploymentArn?: string; deploymentId?: string; taskDefinitionArn?: string };
  /** Whoever stops looking before the end says that the deployment does not stop for it. */
  goesOn?: string;
  /** What ECS was asked for, and took, when the wait broke off. */
  stopRequested?: StopHow;
  /** What happened when, oldest first; milliseconds of the world's clock. */
  phases: { at: number; text: string }[];
  /** Set when verdicts had to come from `deployments[]`, with the reason. */
  fallback?: string;
}
