// Case folders: the bundled action against the simulator, compared with what the real ecspresso did.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { accountPicture } from '../../simulator/ecs/picture.ts';
import { startSimulator, type Simulator } from '../../simulator/server.ts';
import { type ActionRun, runAction } from '../runner.ts';
import { isEmpty, isObject, type Json, type JsonObject, type Miss, missesBetween, missText, type RecordedCall, shortName } from './compare.ts';
import { type Deliberate, withoutDeliberate } from './differences.ts';
import { type CaseFile, stepOf } from './invoke.ts';
import { lackFor } from './not-yet.ts';
import { type Printed, printedMisses } from './printed.ts';

/** What `expected.json` holds. */
interface Expected extends Printed {
  exitCode: number;
  errorContains?: string[];
  calls?: RecordedCall[];
  callsOpen?: boolean;
  after?: { services?: Record<string, JsonObject>; taskDefinitions?: string[]; scalableTargets?: Json };
  regions?: Record<string, string>;
  signedBy?: Record<string, string>;
}

export type CaseResult =
  | { name: string; kind: 'passed'; used: Deliberate[] }
  | { name: string; kind: 'failed'; misses: string[]; log: string }
  | { name: string; kind: 'skipped'; reason: string };

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8')) as unknown;

/** Runs one case and holds it against its expectation. */
export async function runCase(folder: string): Promise<CaseResult> {
  const name = basename(folder);
  const file = (await readJson(join(folder, 'case.json'))) as CaseFile;
  const step = stepOf(file);
  if (step.kind === 'unsupported') return { name, kind: 'skipped', reason: step.reason };
  const world = (await readJson(join(folder, 'world.json'))) as JsonObject;
  const lack = lackFor(world, file.command);
  if (lack !== undefined) return { name, kind: 'skipped', reason: lack };
  const expected = (await readJson(join(folder, 'expected.json'))) as unknown as Expected;
  const workspace = await mkdtemp(join(tmpdir(), 'case-'));
  const simulator = await startSimulator({ world, instantRollouts: true, lenient: true, containerInstances: daemonTasks(world), variants: { capacityProviderChange: 'accepted' } });
  try {
    await cp(join(folder, 'files'), workspace, { recursive: true });
    const run = await runAction({
      workspace,
      inputs: { ...step.inputs, ...(file.command === 'render' ? { 'output-dir': '.rendered' } : {}) },
      env: {
        AWS_REGION: String(world['region'] ?? 'us-east-1'),
        AWS_ACCESS_KEY_ID: 'AKIABASE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_ENDPOINT_URL: simulator.url,
        // Fast, but not so fast that a busy machine misses the time limits of a call.
        ECS_DEPLOY_CLOCK_SPEED: '20',
        ...Object.fromEntries(Object.entries(file.env ?? {}).map(([key, value]) => [key, value ?? undefined])),
      },
    });
    const used = new Set<Deliberate>();
    const misses = await missesOf(file, expected, run, simulator, used);
    return misses.length === 0 ? { name, kind: 'passed', used: [...used] } : { name, kind: 'failed', misses, log: run.log };
  } finally {
    await simulator.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** One task of a DAEMON service runs on each instance. */
function daemonTasks(world: JsonObject): number | undefined {
  const services = (world['services'] ?? []) as { schedulingStrategy?: string; desiredCount?: number }[];
  return services.find(({ schedulingStrategy }) => schedulingStrategy === 'DAEMON')?.desiredCount;
}

async function missesOf(file: CaseFile, expected: Expected, run: ActionRun, simulator: Simulator, used: Set<Deliberate>): Promise<string[]> {
  const misses: string[] = [];
  if (run.exitCode !== expected.exitCode) misses.push(`exit code: wanted ${expected.exitCode}, came ${run.exitCode}`);
  for (const words of expected.errorContains ?? []) {
    if (!run.log.toLowerCase().includes(words.toLowerCase())) misses.push(`the error does not contain: ${words}`);
  }
  if (expected.exitCode === 0) misses.push(...(await printedMisses(file, expected, run)));
  if (expected.callsOpen !== true) misses.push(...callMisses(expected, simulator, used), ...afterMisses(expected, simulator, used));
  misses.push(...signatureMisses(expected, simulator));
  return misses;
}

const identity = ({ operation, input }: RecordedCall): string => `${operation} ${shortName(String(input['resourceArn'] ?? input['service'] ?? input['serviceName'] ?? input['family'] ?? ''))}`;

function callMisses(expected: Expected, simulator: Simulator, used: Set<Deliberate>): string[] {
  const came: RecordedCall[] = simulator.changes
    .filter((call) => call.effect || call.error !== undefined)
    .map(({ service, operation, input }) => ({ service, operation, input: (input ?? {}) as JsonObject }));
  const wanted = expected.calls ?? [];
  const misses: string[] = [];
  const left = [...came];
  for (const call of wanted) {
    const at = left.findIndex((other) => identity(other) === identity(call));
    const match = at < 0 ? undefined : left.splice(at, 1)[0];
    const present = presentOf(call, simulator);
    if (match !== undefined) misses.push(...withoutDeliberate(bodyMisses(call, match, present), used, present).map(missText));
    else if (!onlyRepeats(call, expected)) misses.push(`missing: ${identity(call)} ${JSON.stringify(call.input).slice(0, 300)}`);
  }
  for (const call of left) if (!isRetry(call, wanted)) misses.push(`not wanted: ${identity(call)} ${JSON.stringify(call.input)}`);
  return misses;
}

/** Only the result of an update counts, so one that changes nothing may be left out; `after` shows that nothing was to change. */
const onlyRepeats = ({ operation, input }: RecordedCall, { after }: Expected): boolean =>
  operation === 'UpdateService' && after?.services !== undefined && input['forceNewDeployment'] !== true && !Object.values(input).some(removes);

/** A repeat of a refused call is allowed. */
const isRetry = (call: RecordedCall, wanted: readonly RecordedCall[]): boolean =>
  wanted.some((other) => other.refused !== undefined && identity(other) === identity(call));

/** What the service of an update has by itself, with what AWS shows only at its PRIMARY deployment. */
function presentOf({ operation, input }: RecordedCall, simulator: Simulator): JsonObject {
  if (operation !== 'UpdateService') return {};
  const services = (simulator.state.world['services'] ?? []) as JsonObject[];
  const service = services.find(({ serviceName }) => serviceName === String(input['service'] ?? '')) ?? {};
  const primary = ((service['deployments'] ?? []) as JsonObject[]).find(({ status }) => status === 'PRIMARY') ?? {};
  const apart = ['serviceConnectConfiguration', 'volumeConfigurations', 'vpcLatticeConfigurations'].filter((field) => service[field] === undefined && primary[field] !== undefined);
  return { ...service, ...Object.fromEntries(apart.map((field) => [field, primary[field] ?? null])) };
}

const bodyMisses = (wanted: RecordedCall, came: RecordedCall, present: JsonObject): Miss[] =>
  wanted.operation === 'UpdateService' ? updateMisses(wanted, came, present) : missesBetween(wanted.input, came.input, { operation: wanted.operation, open: wanted.filled });

const removes = (value: Json): boolean => (Array.isArray(value) && value.length === 0) || (isObject(value) && value['enabled'] === false);

/** What removes something must be sent; what has nothing to remove need not. */
const isThere = (value: Json | undefined): boolean => (value ?? null) !== null && value !== undefined && !isEmpty(value) && !removes(value);

/** UpdateService: what it leads to is compared in `after`; here only what must, or must not, be in the body. */
function updateMisses({ operation, input: wanted, filled }: RecordedCall, { input: came }: RecordedCall, present: JsonObject): Miss[] {
  const compared = ['cluster', 'service', 'desiredCount', 'forceNewDeployment', ...('taskDefinition' in came ? ['taskDefinition'] : [])];
  const misses = compared.flatMap((field) => missesBetween(wanted[field], came[field], { operation, open: filled }, field));
  const removals = Object.entries(wanted).filter(([field, value]) => removes(value) && isThere(present[field]) && filled?.includes(field) !== true);
  return [...misses, ...removals.flatMap(([field, value]) => missesBetween(value, came[field], { operation }, field))];
}

/** What `after` names of a service; anything else that the simulator keeps is its own affair. */
const afterFields = [
  'availabilityZoneRebalancing', 'capacityProviderStrategy', 'deploymentConfiguration', 'deploymentController', 'desiredCount', 'enableECSManagedTags',
  'enableExecuteCommand', 'healthCheckGracePeriodSeconds', 'launchType', 'loadBalancers', 'networkConfiguration', 'placementConstraints', 'placementStrategy',
  'platformVersion', 'propagateTags', 'schedulingStrategy', 'serviceConnectConfiguration', 'serviceRegistries', 'status', 'tags', 'taskDefinition',
  'volumeConfigurations', 'vpcLatticeConfigurations',
] as const;

/** Members of deploymentConfiguration that newer versions send and the recorded one does not know. */
const newerDeploymentMembers = ['strategy', 'bakeTimeInMinutes', 'earlySuccessCriteria', 'deploymentCircuitBreaker.resetOnHealthyTask', 'deploymentCircuitBreaker.thresholdConfiguration'];

function afterMisses(expected: Expected, simulator: Simulator, used: Set<Deliberate>): string[] {
  if (expected.after === undefined) return [];
  const misses: string[] = [];
  const filled = (expected.calls ?? []).flatMap((call) => call.filled ?? []);
  const open = [...filled, ...newerDeploymentMembers.map((member) => `deploymentConfiguration.${member}`)];
  const { services: picture, taskDefinitions } = accountPicture(simulator.sim) as unknown as { services: Record<string, JsonObject>; taskDefinitions: Record<string, { status?: string; family?: string; revision?: number }> };
  for (const [name, wanted] of Object.entries(expected.after.services ?? {})) {
    const service = picture[name];
    if (service === undefined) {
      misses.push(`after: there is no service ${name}`);
      continue;
    }
    const created = (expected.calls ?? []).find(({ operation, input }) => operation === 'CreateService' && name.endsWith(`/${String(input['serviceName'])}`));
    for (const field of afterFields) {
      // What AWS fills in on create is its own affair; so is the count that nobody asked for.
      if (created !== undefined && (wanted[field] === undefined || (field === 'desiredCount' && created.input['desiredCount'] === undefined))) continue;
      // Shown only where the case's own world wrote them.
      if (wanted[field] === undefined && ['deploymentController', 'launchType', 'schedulingStrategy', 'status', 'serviceConnectConfiguration'].includes(field)) continue;
      const came = created === undefined ? service[field] : onlyAsked(wanted[field], service[field]);
      misses.push(...withoutDeliberate(missesBetween(wanted[field], came, { operation: 'after', open }, field), used).map((miss) => `${name} ${missText(miss)}`));
    }
  }
  for (const name of Object.keys(picture)) {
    if (!(name in (expected.after.services ?? {}))) misses.push(`after: the service ${name} should not be there`);
  }
  const revisions = Object.values(taskDefinitions).filter(({ status }) => status === 'ACTIVE').map(({ family, revision }) => `${family}:${revision}`);
  if (expected.after.taskDefinitions !== undefined && JSON.stringify([...expected.after.taskDefinitions].sort()) !== JSON.stringify([...revisions].sort())) {
    misses.push(`after: wanted task definitions ${expected.after.taskDefinitions.join(' ')}, came ${revisions.join(' ')}`);
  }
  return misses;
}

/** The members of `came` that `wanted` has, too. */
function onlyAsked(wanted: Json | undefined, came: Json | undefined): Json | undefined {
  if (!isObject(wanted) || !isObject(came)) return came;
  return Object.fromEntries(Object.keys(wanted).filter((key) => key in came).map((key) => [key, onlyAsked(wanted[key], came[key]) ?? null]));
}

function signatureMisses(expected: Expected, simulator: Simulator): string[] {
  const misses: string[] = [];
  for (const [service, region] of Object.entries(expected.regions ?? {})) {
    const last = simulator.calls.findLast((call) => call.service === service && call.operation !== 'HeadBucket');
    if (last !== undefined && last.region !== region) misses.push(`${service} was signed for ${last.region}, wanted ${region}`);
  }
  for (const [service, key] of Object.entries(expected.signedBy ?? {})) {
    const last = simulator.calls.findLast((call) => call.service === service);
    if (last !== undefined && last.accessKey !== key) misses.push(`${service} was signed by ${last.accessKey}, wanted ${key}`);
  }
  return misses;
}
