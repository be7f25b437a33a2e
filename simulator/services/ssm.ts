import { AwsFailure } from '../failure.ts';
import type { CallContext } from '../service.ts';
import type { Simulation } from '../simulation.ts';
import { jsonService } from '../wire/json.ts';
import { inRegion } from './region.ts';

type ParameterType = 'String' | 'StringList' | 'SecureString';

interface Stored {
  type: ParameterType;
  value: string;
}

interface GetParameterInput {
  Name?: string;
  WithDecryption?: boolean;
}

const stored = (sim: Simulation): ReadonlyMap<string, Stored> =>
  sim.store('ssm', ({ ssm = {} }) => {
    const entries = Object.entries(ssm as Record<string, string | Partial<Stored>>);
    return new Map(
      entries.map(([name, given]) => [name, { type: 'String', value: '', ...(typeof given === 'string' ? { value: given } : given) }]),
    );
  });

/** Parameters as GetParameter reads them, by name, `name:version`, `name:label` or ARN. World: name → value, or `{ type, value }`. */
export const ssm = jsonService({
  name: 'ssm',
  targetPrefix: 'AmazonSSM.',
  operations: {
    GetParameter: (input: GetParameterInput, context) => ({ Parameter: parameter(input.Name, input.WithDecryption === true, context) }),
    GetParameters: (input: { Names?: string[]; WithDecryption?: boolean }, context) => {
      const found = (input.Names ?? []).map((name) => ({ name, answer: tried(() => parameter(name, input.WithDecryption === true, context)) }));
      return {
        Parameters: found.flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
        InvalidParameters: found.filter(({ answer }) => answer === undefined).map(({ name }) => name),
      };
    },
  },
});

const missing = new Set(['ParameterNotFound', 'ParameterVersionNotFound']);

function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AwsFailure && missing.has(error.type)) return undefined;
    throw error;
  }
}

function parameter(asked: string | undefined, decrypt: boolean, { sim, request }: CallContext) {
  const name = nameIn(asked ?? '');
  const parameters = stored(sim);
  const [base = '', selector] = name.split(':');
  const exact = parameters.get(name) ?? (selector === '1' ? parameters.get(base) : undefined);
  if (exact === undefined || !inRegion(sim, request)) throw absent(parameters.has(base) && inRegion(sim, request));
  const { type, value } = exact;
  return {
    ARN: sim.arn('ssm', `parameter/${base.replace(/^\//, '')}`),
    Name: base,
    Type: type,
    Value: type === 'SecureString' && !decrypt ? Buffer.from(`ciphertext of ${base}`).toString('base64') : value,
    Version: selector !== undefined && /^\d+$/.test(selector) ? Number(selector) : 1,
    ...(selector === undefined ? {} : { Selector: `:${selector}` }),
    DataType: 'text',
    LastModifiedDate: new Date(sim.clock.now()),
  };
}

function nameIn(asked: string): string {
  const name = /^arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/?(.*)$/.exec(asked)?.[1];
  const plain = name === undefined ? asked : name.includes('/') ? `/${name}` : name;
  if (/^[\w.\-/]+(:[\w.-]+)?$/.test(plain)) return plain;
  throw new AwsFailure('ValidationException', `Invalid parameter name. Please use correct syntax for referencing a version/label <name>:<version/label>`);
}

/** A version that is not there is told apart from a parameter that is not there. */
const absent = (hasOther: boolean): AwsFailure =>
  hasOther
    ? new AwsFailure('ParameterVersionNotFound', 'Systems Manager could not find version or label of the parameter.')
    : new AwsFailure('ParameterNotFound', '');
