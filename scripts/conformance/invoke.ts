// A case's command line, as the step of a workflow would say it.

/** What `case.json` holds. */
export interface CaseFile {
  title: string;
  command: string;
  args?: string[];
  flags?: Record<string, unknown>;
  env?: Record<string, string | null>;
  config?: string;
  note?: string;
}

/** The step, or why the action cannot be asked for it. */
export type Step = { kind: 'step'; inputs: Record<string, string> } | { kind: 'unsupported'; reason: string };

const commands = new Set(['deploy', 'render', 'diff', 'register']);
const targets: Record<string, string> = {
  config: 'config',
  'service-definition': 'service-definition',
  servicedef: 'service-definition',
  'task-definition': 'task-definition',
  taskdef: 'task-definition',
};

const asLines = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join('\n')
    : Object.entries(value as Record<string, unknown>)
        .map(([key, member]) => `${key}=${String(member)}`)
        .join('\n');

/** Flags that are an input of the same name and meaning. */
const plain = new Set([
  'tasks', 'wait', 'dry-run', 'force-new-deployment', 'skip-task-definition', 'latest-task-definition', 'update-service',
  'revision', 'timeout', 'assume-role-arn', 'wait-until',
]);
/** Flags that change only how ecspresso prints and asks. */
const printing = new Set(['unified', 'color', 'log-format', 'output', 'debug', 'jsonnet', 'filter-command']);
/** Stages of other strategies and controllers, for which there is no input. */
const stage = /^(?:ecs|codedeploy):/;

/** ecspresso's own values for "not given". */
const isDefault = (flag: string, value: unknown): boolean => (flag === 'tasks' && Number(value) === -1) || (flag === 'revision' && Number(value) === 0);

/** ecspresso's flags → inputs. */
export function stepOf(file: CaseFile): Step {
  if (!commands.has(file.command)) return { kind: 'unsupported', reason: `command ${file.command}` };
  const inputs: Record<string, string> = { command: file.command };
  if (file.config) inputs['config'] = file.config;
  if (file.args?.length) inputs['targets'] = file.args.map((name) => targets[name] ?? name).join('\n');
  for (const [flag, value] of Object.entries(file.flags ?? {})) {
    if (isDefault(flag, value)) continue;
    if (flag === 'wait-until' && stage.test(String(value))) return { kind: 'unsupported', reason: `flag --wait-until ${String(value)}` };
    if (plain.has(flag)) inputs[flag] = String(value);
    else if (flag === 'with-service') inputs['update-service'] = String(value);
    else if (flag === 'without-service') inputs['update-service'] = String(value !== true);
    else if (flag === 'envfile') inputs['envfile'] = Array.isArray(value) ? asLines(value) : String(value).split(',').join('\n');
    else if (flag === 'ext-str' || flag === 'ext-code') inputs[flag] = asLines(value);
    else if (!printing.has(flag)) return { kind: 'unsupported', reason: `flag --${flag}` };
  }
  // ecspresso's plugins never use the role; here that is said by an input of its own.
  if (inputs['assume-role-arn'] !== undefined || file.env?.['ECSPRESSO_ASSUME_ROLE_ARN']) inputs['lookup-credentials'] = 'base';
  return { kind: 'step', inputs };
}
