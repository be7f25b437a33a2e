import type { ScenarioStep } from './scenario.ts';

/** A state as Terraform writes it. */
export const stateOf = ({ outputs = {}, resources = [] }: { outputs?: Record<string, unknown>; resources?: readonly object[] }): string =>
  JSON.stringify({
    version: 4,
    terraform_version: '1.9.5',
    serial: 7,
    lineage: '0b1c2d3e-0000-4000-8000-000000000000',
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, { value, type: typeof value === 'string' ? 'string' : 'dynamic' }])),
    resources,
  });

/** A resource with one instance. */
export const resource = (type: string, name: string, attributes: object): object => ({ mode: 'managed', type, name, provider: 'provider["registry.terraform.io/hashicorp/aws"]', instances: [{ schema_version: 0, attributes, sensitive_attributes: [] }] });

/** Lines of `plugins:` for ecspresso.yml, in YAML's own short form. */
export const plugins = (...entries: readonly object[]): string => (entries.length === 0 ? '' : `plugins:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`);

/** A task definition whose container gets these variables: name → what stands between the quotes. */
export function taskOf(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, text]) => `        { "name": "${name}", "value": "${text}" }`);
  return `{\n  "family": "web",\n  "containerDefinitions": [\n    {\n      "name": "web",\n      "image": "app:1",\n      "environment": [\n${lines.join(',\n')}\n      ]\n    }\n  ]\n}\n`;
}

/** A project that renders a task definition: its plugins, and the values that it looks up. */
export const renders = (entries: readonly object[], values: Record<string, string>): Record<string, string> => ({
  'ecspresso.yml': `region: eu-central-1\ncluster: prod\nservice: web\ntask_definition: task.json\n${plugins(...entries)}`,
  'task.json': taskOf(values),
});

/** `command: render` of the task definition: all lookups, nothing else. */
export const render = { command: 'render', targets: 'task-definition' } as const;

/** A step that finds these values. */
export const finds = (name: string, values: Record<string, string>, more: Partial<ScenarioStep> = {}): ScenarioStep => ({
  name,
  inputs: render,
  exitCode: 0,
  ...more,
  log: [...Object.entries(values).map(([variable, value]) => `"name": "${variable}",\n          "value": ${JSON.stringify(value)}`), ...(more.log ?? [])],
});

/** A step that fails with these texts in the log; the first is the error itself and stands in the summary, too. */
export const fails = (name: string, texts: readonly (string | RegExp)[], more: Partial<ScenarioStep> = {}): ScenarioStep => ({
  name,
  inputs: render,
  exitCode: 1,
  changes: [],
  ...more,
  log: [...texts, /^::error /m, ...(more.log ?? [])],
});
