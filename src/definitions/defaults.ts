import { type Doc, isDoc } from './canonical.ts';

/** The scheduler of a service; what is left out is REPLICA. */
export type Scheduling = 'REPLICA' | 'DAEMON';

/** Alarms that watch nothing. The API has no other way to take them off: absent leaves them on. */
export const alarmsOff = { alarmNames: [], enable: false, rollback: false } as const;

/**
 * What a REPLICA service has where its definition says nothing. ecspresso: diff.go, with the additions of 2.8.7; the
 * last two are not in ecspresso, whose requests leave them to chance.
 */
const replicaDeployment = {
  deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
  earlySuccessCriteria: { enable: false, healthyPercent: 100, sourceServiceRevisionCleanup: 'BLOCKING' },
  alarms: alarmsOff,
  lifecycleHooks: [],
} as const satisfies Doc;

/** A DAEMON service's, which count only when nothing at all is written. */
const daemonDeployment = { maximumPercent: 100, minimumHealthyPercent: 0 } as const satisfies Doc;

const hook = { targetType: 'AWS_LAMBDA', timeoutConfiguration: { action: 'ROLLBACK', timeoutInMinutes: 1440 } } as const satisfies Doc;

/** The deployment configuration with every default in its place. */
export function filledDeployment(written: unknown, scheduling: Scheduling): Doc {
  const own: Doc = isDoc(written) ? written : {};
  if (scheduling === 'DAEMON') return Object.keys(own).length === 0 ? { ...daemonDeployment } : filledParts(own);
  const filled = fill(own, replicaDeployment);
  if (isDoc(filled['alarms']) && filled['alarms']['enable'] !== true) filled['alarms'] = alarmsOff;
  if (Array.isArray(filled['lifecycleHooks'])) {
    filled['lifecycleHooks'] = filled['lifecycleHooks'].map((item: unknown) => (isDoc(item) ? fill(item, hook) : item));
  }
  return filled;
}

/** Of a DAEMON service nothing is filled in but what belongs to a part that is written. */
function filledParts(own: Doc): Doc {
  const filled: Doc = { ...own };
  for (const key of ['deploymentCircuitBreaker', 'earlySuccessCriteria'] as const) {
    const part = own[key];
    if (isDoc(part)) filled[key] = fill(part, replicaDeployment[key]);
  }
  return filled;
}

/** The network configuration with `assignPublicIp` in its place. */
export function filledNetwork(written: unknown): unknown {
  if (!isDoc(written) || !isDoc(written['awsvpcConfiguration'])) return written;
  return { ...written, awsvpcConfiguration: fill(written['awsvpcConfiguration'], { assignPublicIp: 'DISABLED' }) };
}

/** `written` laid over `defaults`, level by level; lists are values. Empty texts count as not written. */
export function fill(written: Doc, defaults: Readonly<Doc>): Doc {
  const result: Doc = { ...written };
  for (const [key, value] of Object.entries(defaults)) {
    const own = result[key];
    if (own === undefined || own === null || own === '') result[key] = value;
    else if (isDoc(own) && isDoc(value)) result[key] = fill(own, value);
  }
  return result;
}
