import type {
  Container,
  Failure,
  Service,
  ServiceDeploymentStatus,
  Tag,
  Task,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import type { TaskPlan } from './ecs/plans.ts';
import type { Fault } from './faults.ts';
import { loadServices } from './ecs/load-services.ts';
import { loadTaskDefinitions, loadTasks } from './ecs/load.ts';
import type { Simulation } from './simulation.ts';

/** A service as DescribeServices shows it, with what only its deployments show, and its history. */
export type LoadedService = Omit<Service, 'createdAt' | 'events' | 'deployments' | 'taskSets'> & {
  createdAt?: number;
  events?: { id?: string; createdAt?: number; message?: string }[];
  deployments?: Record<string, unknown>[];
  taskSets?: Record<string, unknown>[];
  history?: { taskDefinition: string; status: ServiceDeploymentStatus }[];
};

/** What AWS holds before; everything is optional, and parts that the simulator itself does not know are kept. */
export interface World {
  region?: string;
  account?: string;
  /** `bucket/key` → text or JSON. */
  s3?: Record<string, unknown>;
  bucketRegion?: string;
  taskDefinitions?: (Omit<TaskDefinition, 'registeredAt'> & { tags?: Tag[]; registeredAt?: number })[];
  services?: LoadedService[];
  tasks?: (Omit<Task, 'containers'> & { containers?: Container[] })[];
  run?: Pick<TaskPlan, 'stopCode' | 'stoppedReason' | 'logs' | 'delays' | 'after' | 'exitCodes'> & {
    exitCode?: number;
    lastStatus?: string;
    failure?: string | Failure;
  };
  faults?: Fault[];
  pageSize?: number;
  clusters?: string[];
  /** Alarm name → state. */
  alarms?: Record<string, string>;
  [part: string]: unknown;
}

/** Replaces the account by what the world describes. Recorded calls stay; faults are those of options and world. */
export function loadWorld(sim: Simulation, world: World): void {
  const { options } = sim;
  sim.clock.forget();
  sim.region = world.region ?? options.region ?? 'us-east-1';
  sim.account = world.account ?? options.account ?? '123456789012';
  sim.pageSize = world.pageSize ?? options.pageSize;
  sim.state = sim.emptyState(structuredClone(world));
  if (world.clusters !== undefined) sim.state.ecs.clusters = new Set(world.clusters);
  sim.faults.clear();
  sim.faults.add([...(options.faults ?? []), ...(world.faults ?? [])]);
  sim.state.alarms = new Map(Object.entries(world.alarms ?? {}));
  loadObjects(sim, world);
  loadTaskDefinitions(sim, world.taskDefinitions ?? []);
  loadServices(sim, world.services ?? []);
  loadTasks(sim, world.tasks ?? []);
}

function loadObjects(sim: Simulation, { s3 = {}, bucketRegion }: World): void {
  for (const [path, content] of Object.entries(s3)) {
    const [name = '', ...key] = path.split('/');
    const bucket = sim.state.s3.get(name) ?? { region: bucketRegion ?? sim.region, objects: new Map() };
    sim.state.s3.set(name, bucket);
    if (key.length === 0 || key.join('/') === '') continue;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const body = Buffer.from(text);
    bucket.objects.set(key.join('/'), { body, contentType: 'application/octet-stream', lastModified: sim.clock.now() });
  }
}
