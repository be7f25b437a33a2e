import type { Env } from '../support/env.ts';
import { ActionError, joinErrors } from '../support/errors.ts';
import { type ParsedDuration, parseDuration } from '../support/duration.ts';
import { nearest } from '../support/nearest.ts';
import { type Command, flagInputs, type InputKind, type InputName, type InputSpec, incumbentInputs, inputTable } from './input-table.ts';

/** What the workflow asked for, checked. Absent members were not given, neither as input nor as `ECSPRESSO_*` variable. */
export interface Inputs {
  command: Command;
  workingDirectory: string;
  /** Absent: probe for ecspresso.yml and its siblings. */
  config?: string;
  env: Readonly<Record<string, string>>;
  envFiles: readonly string[];
  region?: string;
  cluster?: string;
  service?: string;
  taskDefinition?: string;
  serviceDefinition?: string;
  dryRun: boolean;
  wait: boolean;
  waitUntil: 'deployed' | 'stable' | 'paused';
  timeoutMs?: number;
  forceNewDeployment: boolean;
  tasks?: number;
  updateService: boolean;
  skipTaskDefinition: boolean;
  revision?: number;
  latestTaskDefinition: boolean;
  skipUnchanged: boolean;
  ignoreTags: readonly string[];
  images: Readonly<Record<string, string>>;
  provenanceTags: boolean;
  strict: boolean;
  ownership: 'warn' | 'fail' | 'off';
  targets: readonly string[];
  outputDir?: string;
  extStr: Readonly<Record<string, string>>;
  extCode: Readonly<Record<string, string>>;
  assumeRoleArn?: string;
  roleSessionName: string;
  lookupCredentials: 'assumed' | 'base';
  mask: readonly string[];
  summaryTemplate?: string;
  logLines: number;
  /** 0: never. */
  giveUpAfter: number;
  ifDeploying: 'proceed' | 'wait' | 'fail';
  onCancel: 'none' | 'rollback' | 'stop';
  onTimeout: 'none' | 'rollback' | 'stop';
  /** What to tell the user, although nothing is wrong enough to stop. */
  warnings: readonly string[];
}

/** The variable in which the runner hands over an input: upper case, blanks become `_`, hyphens stay. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

const bad = (name: string, expected: string, came: string, hint?: string): ActionError =>
  new ActionError('INPUT', `input ${name}: expected ${expected}, got "${came}"`, { hint });

/**
 * Reads and checks every input before anything else happens; all mistakes are reported together (code INPUT).
 * Order: input, then the `ECSPRESSO_*` variable; config and default follow where the config is known.
 */
export function readInputs(env: Env): Inputs {
  const errors: ActionError[] = [];
  const warnings: string[] = [];
  checkNames(env, errors, warnings);
  const read = readerOf(env, errors, warnings);
  const inputs: Inputs = {
    command: (read.text('command') ?? 'deploy') as Command,
    workingDirectory: read.text('working-directory') ?? '.',
    config: read.text('config'),
    env: read.pairs('env'),
    envFiles: read.list('envfile', ','),
    region: read.text('region'),
    cluster: read.text('cluster'),
    service: read.text('service'),
    taskDefinition: read.text('task-definition'),
    serviceDefinition: read.text('service-definition'),
    dryRun: read.flag('dry-run'),
    wait: read.flag('wait'),
    waitUntil: read.text('wait-until') as Inputs['waitUntil'],
    timeoutMs: read.duration('timeout'),
    forceNewDeployment: read.flag('force-new-deployment'),
    tasks: read.count('tasks'),
    updateService: read.flag('update-service'),
    skipTaskDefinition: read.flag('skip-task-definition'),
    revision: read.count('revision'),
    latestTaskDefinition: read.flag('latest-task-definition'),
    skipUnchanged: read.flag('skip-unchanged'),
    ignoreTags: read.list('ignore-tags'),
    images: read.pairs('images'),
    provenanceTags: read.flag('provenance-tags'),
    strict: read.flag('strict'),
    ownership: read.text('ownership') as Inputs['ownership'],
    targets: read.list('targets'),
    outputDir: read.text('output-dir'),
    extStr: read.pairs('ext-str'),
    extCode: read.pairs('ext-code'),
    assumeRoleArn: read.text('assume-role-arn'),
    roleSessionName: read.text('role-session-name') ?? 'ecs-deploy-action',
    lookupCredentials: read.text('lookup-credentials') as Inputs['lookupCredentials'],
    mask: read.list('mask'),
    summaryTemplate: read.text('summary-template'),
    logLines: read.count('log-lines') ?? 0,
    giveUpAfter: read.count('give-up-after') ?? 0,
    ifDeploying: read.text('if-deploying') as Inputs['ifDeploying'],
    onCancel: read.text('on-cancel') as Inputs['onCancel'],
    onTimeout: read.text('on-timeout') as Inputs['onTimeout'],
    warnings,
  };
  if (errors.length > 0) throw joinErrors(errors);
  return inputs;
}

interface Given {
  text: string;
  /** How a message names the place: the input, or the variable. */
  source: string;
  fromVariable: boolean;
}

function given(env: Env, name: InputName): Given | undefined {
  const spec: InputSpec = inputTable[name];
  const input = env[inputVariable(name)]?.trim();
  const variable = spec.env === undefined ? undefined : env[spec.env];
  // The runner fills in action.yml's default, so it cannot be told from a value that was written.
  const isDefault = input === spec.default;
  if (input && !(isDefault && variable)) return { text: input, source: name, fromVariable: false };
  if (variable && spec.env) return { text: variable.trim(), source: spec.env, fromVariable: true };
  return spec.default === undefined ? undefined : { text: spec.default, source: name, fromVariable: false };
}

function readerOf(env: Env, errors: ActionError[], warnings: string[]) {
  const value = (name: InputName): string | undefined => {
    const found = given(env, name);
    if (found === undefined) return undefined;
    const problem = problemOf(found.text, inputTable[name].read);
    if (problem !== undefined) errors.push(bad(found.source, problem, found.text));
    return found.text;
  };
  return {
    text: value,
    flag: (name: InputName): boolean => /^true$/i.test(value(name) ?? ''),
    count: (name: InputName): number | undefined => {
      const found = value(name);
      return found === undefined ? undefined : Number(found);
    },
    duration: (name: InputName): number | undefined => {
      const found = value(name);
      if (found === undefined) return undefined;
      const parsed: ParsedDuration = parseDuration(found);
      if (!parsed.ok) return undefined;
      if (parsed.unitless) warnings.push(`input ${name}: "${found}" has no unit; taken as seconds. Write ${found}s`);
      return parsed.ms;
    },
    list: (name: InputName, separator?: string): readonly string[] => {
      const found = given(env, name);
      if (found === undefined) return [];
      const split = found.fromVariable && separator !== undefined ? separator : /\r?\n/;
      return found.text.split(split).map((line) => line.trim()).filter((line) => line !== '');
    },
    pairs: (name: InputName): Readonly<Record<string, string>> => {
      const found = given(env, name);
      return found === undefined ? {} : readPairs(found, errors);
    },
  };
}

/** Lines KEY=VALUE; the Go tool's variables hold them in one line, separated by semicolons. */
function readPairs(found: Given, errors: ActionError[]): Record<string, string> {
  const pairs: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [i, line] of found.text.split(found.fromVariable ? ';' : /\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const at = line.indexOf('=');
    const key = line.slice(0, at).trim();
    if (at < 0 || key === '') errors.push(badPair(found, i, line.trim()));
    else pairs[key] = line.slice(at + 1).replace(/\s+$/, '');
  }
  return pairs;
}

/** What is no pair may be the rest of a secret that runs over several lines, so it is not repeated; images may be shown. */
const badPair = ({ source }: Given, index: number, line: string): ActionError =>
  source === 'images' ? bad(source, 'lines KEY=VALUE', line) : new ActionError('INPUT', `input ${source}: expected lines KEY=VALUE, but line ${index + 1} has no KEY=`, { hint: 'A value takes one line.' });

/** What was expected, when `text` cannot be read as `kind`; undefined when it can. */
function problemOf(text: string, kind: InputKind): string | undefined {
  switch (kind.kind) {
    case 'boolean':
      return /^(true|false)$/i.test(text) ? undefined : 'true or false';
    case 'count':
      return /^\d{1,9}$/.test(text) && Number(text) >= kind.min
        ? undefined
        : `a whole number${kind.min > 0 ? `, ${kind.min} or more` : ', 0 or more'}`;
    case 'duration': {
      const parsed = parseDuration(text);
      return parsed.ok ? undefined : 'a duration such as 10m, 90s or 1h30m';
    }
    case 'choice':
      return kind.values.includes(text) ? undefined : `one of ${kind.values.join(', ')}`;
    case 'text':
    case 'lines':
    case 'pairs':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** A misspelt input must not deploy for real: near misses and names of other tools stop the run, others warn. */
function checkNames(env: Env, errors: ActionError[], warnings: string[]): void {
  const known = new Map(Object.keys(inputTable).map((name) => [inputVariable(name), name]));
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || known.has(variable) || value === undefined) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const refusal = refusalOf(name, known.values());
    if (refusal === undefined) warnings.push(`input ${name} is not known and has no effect`);
    else errors.push(new ActionError('INPUT', `input ${name} ${refusal.what}`, { hint: refusal.hint }));
  }
}

function refusalOf(name: string, known: Iterable<string>): { what: string; hint: string } | undefined {
  const hyphened = name.replaceAll('_', '-');
  const foreign = incumbentInputs.get(hyphened);
  if (foreign !== undefined) return { what: 'belongs to another action', hint: foreign };
  const flag = flagInputs.get(hyphened);
  if (flag !== undefined) return { what: 'is a flag of ecspresso', hint: flag };
  // However it goes on: nobody who says dry wants anything changed.
  const close = hyphened.startsWith('dry') ? 'dry-run' : nearest(hyphened, known);
  return close === undefined ? undefined : { what: 'is not known', hint: `Did you mean ${close}?` };
}
