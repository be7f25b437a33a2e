import type { Difference, Path } from '../definitions/definitions.ts';
import type { Step } from '../plan/plan.ts';

/** What stands in a report in the place of a value that may be a secret. */
export const hidden = '(hidden)';

/** Members below which values may be secrets. `*` is any member or index; the member `name` of an entry is shown. */
const places: readonly (readonly string[])[] = [
  ['containerDefinitions', '*', 'environment'],
  ['containerDefinitions', '*', 'secrets'],
  ['containerDefinitions', '*', 'logConfiguration', 'options'],
  ['containerDefinitions', '*', 'logConfiguration', 'secretOptions'],
  ['containerDefinitions', '*', 'firelensConfiguration', 'options'],
  ['volumes', '*', 'dockerVolumeConfiguration', 'driverOpts'],
  ['serviceConnectConfiguration', 'logConfiguration', 'options'],
  ['serviceConnectConfiguration', 'logConfiguration', 'secretOptions'],
];

/** Options of the awslogs driver name groups and streams; other drivers take tokens. */
const harmlessOption = /^(awslogs-|mode$|max-buffer-size$)/;

function isHidden(path: Path, value: unknown): boolean {
  const place = places.find((members) => members.length <= path.length && members.every((member, i) => member === '*' || member === path[i]));
  const last = path.at(-1);
  if (place === undefined) return false;
  if (place.at(-1) === 'options' && typeof last === 'string' && harmlessOption.test(last)) return false;
  // An entry of a list is found by its index, or by its name.
  const entry = path.at(-2);
  return !(last === 'name' && (typeof entry === 'number' || entry === value));
}

/** The same document with the values of environment variables, secrets and driver options taken out; names stay. */
export function redact(value: unknown, path: Path = []): unknown {
  if (value === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((entry, index) => redact(entry, [...path, index]));
  if (typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, redact(member, [...path, key])]));
  }
  return isHidden(path, value) ? hidden : value;
}

/** A difference whose path and names can be shown to anybody who may read the log. */
export function redactDifference(difference: Difference): Difference {
  const { subject, path } = difference;
  return {
    subject,
    path,
    ...('from' in difference ? { from: redact(difference.from, path) } : {}),
    ...('to' in difference ? { to: redact(difference.to, path) } : {}),
  };
}

/** A planned call, body redacted. */
export function redactStep(step: Step): Step {
  return 'input' in step ? ({ ...step, input: redact(step.input) } as Step) : step;
}
