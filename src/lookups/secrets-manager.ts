import { goSprintf } from '../rendering/template/index.ts';
import { ActionError } from '../support/errors.ts';
import { formatArguments, stringArgument } from './arguments.ts';
import { lookupError } from './aws-error.ts';
import { type Ask, once } from './once.ts';
import type { Source } from './source.ts';
import type { LookupWorld } from './world.ts';

/** ARNs of secrets, each asked for once. */
export const askSecretArns = (world: LookupWorld): Ask<string> => once((id) => describe(id, world));

/** `secretsmanager_arn` and `secretsmanager_arnf`: the ARN of a secret, never its value. */
export function secretsManagerSource(plugin: string, prefix: string, arn: Ask<string>): Source {
  const format = (args: readonly unknown[]): string => goSprintf(String(args[0]), args.slice(1));
  return {
    plugin,
    prefix,
    ahead: true,
    functions: {
      secretsmanager_arn: {
        template: { params: ['string'], call: ([id]) => arn(String(id)) },
        native: { params: ['id'], call: ([id]) => arn(stringArgument('secretsmanager_arn', id)) },
        lambda: { arity: 1, call: ([id = '']) => arn(id.trim()) },
      },
      secretsmanager_arnf: {
        template: { params: ['string'], variadic: 'any', call: (args) => arn(format(args)) },
        native: {
          params: ['format', 'args'],
          call: ([form, args]) => arn(format([stringArgument('secretsmanager_arnf', form), ...formatArguments(args)])),
        },
        lambda: { arity: 2, call: (args) => arn(format(args)) },
      },
    },
  };
}

async function describe(id: string, world: LookupWorld): Promise<string> {
  const what = `failed to lookup secretsmanager secret: ${id}`;
  try {
    const { arn } = await world.secretsManager.describeSecret(id);
    if (arn !== undefined) return arn;
    throw new ActionError('LOOKUP', `${what}: the answer holds no ARN`);
  } catch (error) {
    if ((error as { name?: string }).name === 'ResourceNotFoundException') {
      const where = world.region === undefined ? '' : ` in region ${world.region}`;
      throw new ActionError('LOOKUP', `${what}: ResourceNotFoundException: there is no such secret${where}`, {
        cause: error,
        hint: 'Check the name, the region and the account. A secret of another account needs its full ARN.',
      });
    }
    const resource = id.startsWith('arn:') ? id : `arn:aws:secretsmanager:${world.region ?? '*'}:*:secret:${id}-*`;
    throw lookupError(error, { action: 'secretsmanager:DescribeSecret', resource, what }, world);
  }
}
