import type { Carried } from '../ecs/carried.ts';
import type { Evidence } from '../ecs/evidence.ts';
import type { TimeLimit } from '../ecs/waiting/time-limit.ts';
import type { Watched } from '../ecs/watched.ts';
import type { Deployed, Note, Plan } from '../plan/plan.ts';
import type { ContainerImage } from './images.ts';
import type { Report, Run } from './report.ts';

/** Whatever is known at the moment of reporting; a run that failed at its first stage knows the first four. */
export interface Facts {
  command: string;
  dryRun: boolean;
  /** The world's clock when the run began, milliseconds. */
  startedAt: number;
  /** The same clock now. */
  now: number;
  region?: string;
  cluster?: string;
  service?: string;
  /** What is deployed, if it is known before there is a plan. */
  deployed?: Deployed;
  plan?: Plan;
  /** The task definition that served before, where it was read only after the plan. */
  previous?: { containerDefinitions?: readonly ContainerImage[] };
  /** The existing task definition that is deployed, where the plan registers none. */
  existing?: { containerDefinitions?: readonly ContainerImage[] };
  carried?: Carried;
  watched?: Watched;
  evidence?: Evidence;
  /** How long the run may wait. */
  limit?: TimeLimit;
  /** Whatever was thrown. */
  error?: unknown;
  /** Notes besides the plan's. */
  notes?: readonly Note[];
  rendered?: Report['rendered'];
  run?: Run;
}
