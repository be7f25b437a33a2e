import { ActionError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';
import { stringArgument } from './arguments.ts';
import { lookupError } from './aws-error.ts';
import { type Ask, once } from './once.ts';
import type { Source } from './source.ts';
import type { LookupWorld } from './world.ts';

type Values = Readonly<Record<string, string>>;

/** What CloudFormation has answered. */
export interface CloudFormationAnswers {
  /** Outputs of a stack. */
  stackOutputs: Ask<Values>;
  /** All exports of the region; the key means nothing. */
  allExports: Ask<Values>;
}

/** DescribeStacks once per stack, all pages of ListExports once. */
export const askCloudFormation = (world: LookupWorld): CloudFormationAnswers => ({
  stackOutputs: once((stack) => describe(stack, world)),
  allExports: once(() => listExports(world)),
});

/** `cfn_output` and `cfn_export`. ecspresso: cfn-lookup */
export function cloudFormationSource(plugin: string, prefix: string, { stackOutputs, allExports }: CloudFormationAnswers, world: LookupWorld): Source {
  const output = async (stack: string, key: string): Promise<string> => {
    const what = `failed to lookup cfn output: ${key} of stack ${stack}`;
    return pick(await stackOutputs(stack), key, what, `output ${key} is not found in stack ${stack}`);
  };
  const findExport = async (name: string): Promise<string> =>
    pick(await allExports(''), name, `failed to lookup cfn export: ${name}`, `export ${name} is not found${inRegion(world)}`);
  return {
    plugin,
    prefix,
    ahead: true,
    functions: {
      cfn_output: {
        template: { params: ['string', 'string'], call: ([stack, key]) => output(String(stack), String(key)) },
        native: {
          params: ['stackName', 'outputKey'],
          call: ([stack, key]) => output(stringArgument('cfn_output', stack), stringArgument('cfn_output', key)),
        },
        lambda: { arity: 2, call: (args) => output(...stackAndKey(args)) },
      },
      cfn_export: {
        template: { params: ['string'], call: ([name]) => findExport(String(name)) },
        native: { params: ['name'], call: ([name]) => findExport(stringArgument('cfn_export', name)) },
        lambda: { arity: 1, call: ([name = '']) => findExport(name.trim()) },
      },
    },
  };
}

const inRegion = ({ region }: LookupWorld): string => (region === undefined ? '' : ` in region ${region}`);

function stackAndKey(args: readonly string[]): [string, string] {
  const [stack, key, ...more] = args;
  if (stack !== undefined && key !== undefined && more.length === 0) return [stack, key];
  throw new ActionError('LOOKUP', 'cfn_output needs two words: stack and output key', { hint: 'Write {{#cfn_output}}STACK KEY{{/cfn_output}}.' });
}

function pick(values: Values, name: string, what: string, missing: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value !== undefined) return value;
  const close = nearest(name, Object.keys(values));
  const known = Object.keys(values);
  const others = known.length === 0 ? 'There are none at all.' : `There are ${known.slice(0, 5).join(', ')}${known.length > 5 ? ` and ${known.length - 5} more` : ''}.`;
  throw new ActionError('LOOKUP', `${what}: ${missing}`, { hint: close === undefined ? others : `Did you mean ${close}?` });
}

async function describe(stack: string, world: LookupWorld): Promise<Values> {
  const what = `failed to lookup cfn output: stack ${stack}`;
  const missing = (cause?: unknown): ActionError =>
    new ActionError('LOOKUP', `${what} does not exist${inRegion(world)}`, { cause, hint: 'Check the name of the stack, the region and the account.' });
  try {
    const outputs = await world.cloudFormation.stackOutputs(stack);
    if (outputs === undefined) throw missing();
    return outputs;
  } catch (error) {
    const { name, message = '' } = error as { name?: string; message?: string };
    if (name === 'ValidationError' && /does not exist/.test(message)) throw missing(error);
    const resource = stack.startsWith('arn:') ? stack : `arn:aws:cloudformation:${world.region ?? '*'}:*:stack/${stack}/*`;
    throw lookupError(error, { action: 'cloudformation:DescribeStacks', resource, what }, world);
  }
}

async function listExports(world: LookupWorld): Promise<Values> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  let token: string | undefined;
  try {
    do {
      const page = await world.cloudFormation.listExports(token);
      for (const { name, value } of page.exports) values[name] ??= value;
      token = page.nextToken;
    } while (token !== undefined && token !== '');
    return values;
  } catch (error) {
    throw lookupError(error, { action: 'cloudformation:ListExports', resource: '*', what: 'failed to lookup cfn exports' }, world);
  }
}
