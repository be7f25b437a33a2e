import { VirtualClock } from './clock.ts';
import { type EcsState, emptyEcsState } from './ecs/state.ts';
import { FaultPlans } from './faults.ts';
import { Ids } from './ids.ts';
import {
  type Consistency,
  defaultConsistency,
  defaultVariants,
  type SimulatorOptions,
  type Variants,
} from './options.ts';
import { Recorder } from './recorder.ts';
import { noTime, type Timings, usualTimings } from './timings.ts';
import type { World } from './world.ts';

/** One object in a bucket. */
export interface StoredObject {
  body: Buffer;
  contentType: string;
  lastModified: number;
}

/** One bucket; requests signed for another region are sent on. */
export interface Bucket {
  region: string;
  objects: Map<string, StoredObject>;
}

/** A target as ELBv2 sees it; services/ may answer DescribeTargetHealth from it. */
export interface Target {
  id: string;
  port: number;
  state: 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused' | 'unavailable';
  reason?: string;
  description?: string;
}

/** A line in a log stream; services/ may answer GetLogEvents from it. Times are milliseconds. */
export interface LogLine {
  timestamp: number;
  message: string;
}

/** The whole account at one moment. */
export interface AccountState {
  /** Everything that was loaded, as it was; services read the parts that are theirs. */
  world: World;
  ecs: EcsState;
  s3: Map<string, Bucket>;
  /** Alarm name → OK, ALARM or INSUFFICIENT_DATA. */
  alarms: Map<string, string>;
  /** Target-group ARN → its targets. */
  targets: Map<string, Target[]>;
  /** `GROUP\nSTREAM` → lines, oldest first. */
  logs: Map<string, LogLine[]>;
  /** What other services keep, by service; see `Simulation.store`. */
  stores: Map<string, unknown>;
  /** Access key → ARN of those who are somebody else than the principal: sessions of assumed roles. */
  identities: Map<string, string>;
}

const fixedEpoch = '2026-01-15T09:00:00Z';

/** Clock, ids, options and state: all that an operation can work with. */
export class Simulation {
  readonly options: SimulatorOptions;
  readonly clock: VirtualClock;
  readonly ids: Ids;
  readonly recorder = new Recorder();
  readonly faults: FaultPlans;
  readonly timings: Timings;
  readonly variants: Variants;
  readonly consistency: Consistency;
  region: string;
  account: string;
  pageSize: number | undefined;
  state: AccountState;

  constructor(options: SimulatorOptions = {}) {
    this.options = options;
    const stepMs = options.stepMs ?? 0;
    const speed = options.speed ?? (stepMs > 0 ? 0 : 1);
    const followsReality = options.epoch === undefined && speed > 0;
    const epoch = followsReality ? {} : { epochMs: Date.parse(options.epoch ?? fixedEpoch) };
    this.clock = new VirtualClock({ ...epoch, speed, stepMs });
    this.ids = new Ids(options.seed ?? 1);
    this.faults = new FaultPlans(options.faults ?? []);
    this.timings = { ...(options.instantRollouts === true ? noTime : usualTimings), ...options.timings };
    this.variants = { ...defaultVariants, ...options.variants };
    this.consistency = { ...defaultConsistency, ...options.consistency };
    this.region = options.region ?? 'us-east-1';
    this.account = options.account ?? '123456789012';
    this.pageSize = options.pageSize;
    this.state = this.emptyState({});
  }

  /** An ECS operation called by somebody else, unrecorded and without faults; what AWS refuses him is his own affair. */
  asOther: (operation: string, input: Readonly<Record<string, unknown>>) => void = () => undefined;

  /** An account with nothing in it. */
  emptyState(world: World): AccountState {
    const { clusters, plans = [] } = this.options;
    return {
      world,
      ecs: emptyEcsState(clusters, plans),
      s3: new Map(),
      alarms: new Map(),
      targets: new Map(),
      logs: new Map(),
      stores: new Map(),
      identities: new Map(),
    };
  }

  /** The state of a service that lives in a file of its own; made from the world at the first use after a load. */
  store<T>(service: string, make: (world: World) => T): T {
    const { stores, world } = this.state;
    if (!stores.has(service)) stores.set(service, make(world));
    return stores.get(service) as T;
  }

  /** `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE` in this account. */
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`;
  }

  get partition(): string {
    if (this.region.startsWith('cn-')) return 'aws-cn';
    return this.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  }

  /** The ARN in refusals. */
  get principal(): string {
    return this.options.principal ?? `arn:${this.partition}:sts::${this.account}:assumed-role/deployer/session`;
  }

  /** Whose access key it is. */
  principalOf(accessKey: string): string {
    return this.state.identities.get(accessKey) ?? this.principal;
  }
}
