import { ActionError } from '../support/errors.ts';
import type { Secrets } from '../support/secrets.ts';
import { integerArgument, stringArgument } from './arguments.ts';
import { lookupError } from './aws-error.ts';
import { type Ask, once } from './once.ts';
import type { Source } from './source.ts';
import type { LookupWorld, Parameter } from './world.ts';

/** Parameters of Systems Manager, decrypted, each asked for once; SecureStrings are registered as secrets. */
export const askParameters = (world: LookupWorld, secrets: Secrets): Ask<Parameter> => once((name) => get(name, world, secrets));

/** `ssm` and `ssm_list`. ecspresso: ssm-lookup */
export function ssmSource(plugin: string, prefix: string, parameter: Ask<Parameter>): Source {
  const find = async (name: string, indexes: readonly unknown[]): Promise<string> => {
    if (indexes.length > 1) throw failed(name, 'ssm template function accepts at most 2 parameters', 'Write the name and, for a StringList, one index.');
    const index = indexes.length === 0 ? undefined : integerArgument('ssm', indexes[0]);
    return valueOf(name, await parameter(name), index);
  };
  return {
    plugin,
    prefix,
    ahead: true,
    functions: {
      ssm: {
        template: { params: ['string'], variadic: 'int', call: ([name, ...indexes]) => find(String(name), indexes) },
        native: { params: ['name'], call: ([name]) => find(stringArgument('ssm', name), []) },
        lambda: { arity: 1, call: ([name = '']) => find(name.trim(), []) },
      },
      ssm_list: {
        template: { params: ['string', 'int'], call: ([name, index]) => find(String(name), [index]) },
        native: {
          params: ['name', 'index'],
          call: ([name, index]) => find(stringArgument('ssm_list', name), [integerArgument('ssm_list', index)]),
        },
        lambda: { arity: 2, call: ([name = '', index]) => find(name, [integerArgument('ssm_list', index)]) },
      },
    },
  };
}

const failed = (name: string, message: string, hint?: string): ActionError =>
  new ActionError('LOOKUP', `failed to lookup ssm parameter: ${name}: ${message}`, { hint });

async function get(name: string, world: LookupWorld, secrets: Secrets): Promise<Parameter> {
  try {
    const parameter = await world.ssm.getParameter(name);
    if (parameter.type === 'SecureString') secrets.add(parameter.value);
    return parameter;
  } catch (error) {
    const where = world.region === undefined ? '' : ` in region ${world.region}`;
    const kind = (error as { name?: string }).name;
    if (kind === 'ParameterNotFound') throw failed(name, `ParameterNotFound: there is no such parameter${where}`, 'Check the name (a path begins with /), the region and the account.');
    if (kind === 'ParameterVersionNotFound') throw failed(name, `ParameterVersionNotFound: the parameter has no such version or label${where}`, 'Behind the colon stands a version number or a label.');
    const resource = name.startsWith('arn:') ? name : `arn:aws:ssm:${world.region ?? '*'}:*:parameter/${name.replace(/^\//, '').replace(/:[^:/]*$/, '')}`;
    throw lookupError(error, { action: 'ssm:GetParameter', resource, what: `failed to lookup ssm parameter: ${name}` }, world);
  }
}

function valueOf(name: string, { type, value }: Parameter, index: number | undefined): string {
  if (type !== 'StringList') {
    if (index === undefined) return value;
    throw failed(name, `the parameter is a ${type}, an index is not allowed`, 'Leave the index out.');
  }
  const items = value.split(',');
  if (index === undefined) throw failed(name, 'the parameter is a StringList, an index is required', `Write  ssm \`${name}\` 0  for the first of its ${items.length} values; in Mustache {{#ssm_list}}${name} 0{{/ssm_list}}.`);
  const item = items[index];
  if (item === undefined) throw failed(name, `index ${index} is out of range: the StringList has ${items.length} values`, `The last one has index ${items.length - 1}.`);
  return item;
}
