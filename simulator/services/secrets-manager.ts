import { createHash } from 'node:crypto';
import { AwsFailure } from '../failure.ts';
import type { CallContext } from '../service.ts';
import type { Simulation } from '../simulation.ts';
import { jsonService } from '../wire/json.ts';
import { inRegion } from './region.ts';

interface Stored {
  name: string;
  arn: string;
  value: string;
  /** Marked for deletion: described, but not read any more. */
  deleted?: boolean;
}

/** AWS adds six characters of its own to the name. */
const suffixOf = (name: string): string => createHash('sha256').update(name).digest('base64url').replace(/[-_]/g, 'x').slice(0, 6);

const stored = (sim: Simulation): readonly Stored[] =>
  sim.store('secretsmanager', ({ secrets = {} }) => {
    const entries = Object.entries(secrets as Record<string, string | Partial<Stored>>);
    return entries.map(([name, given]) => {
      const made: Stored = { name, arn: sim.arn('secretsmanager', `secret:${name}-${suffixOf(name)}`), value: '' };
      return typeof given === 'string' ? { ...made, value: given } : { ...made, ...given };
    });
  });

/** Secrets by name, ARN, or ARN without its last six characters. World: name → value, or `{ arn, value, deleted }`. */
export const secretsManager = jsonService({
  name: 'secretsmanager',
  targetPrefix: 'secretsmanager.',
  operations: {
    DescribeSecret: (input: { SecretId?: string }, context) => {
      const { name, arn, deleted } = secret(input.SecretId, context);
      return { ARN: arn, Name: name, ...(deleted === true ? { DeletedDate: new Date(context.sim.clock.now()) } : {}) };
    },
    GetSecretValue: (input: { SecretId?: string }, context) => {
      const { name, arn, value, deleted } = secret(input.SecretId, context);
      if (deleted === true) {
        throw new AwsFailure('InvalidRequestException', "You can't perform this operation on the secret because it was marked for deletion.");
      }
      return { ARN: arn, Name: name, SecretString: value, VersionStages: ['AWSCURRENT'] };
    },
  },
});

function secret(id: string | undefined, { sim, request }: CallContext): Stored {
  if (id === undefined || id === '') throw new AwsFailure('ValidationException', "1 validation error detected: Value at 'secretId' failed to satisfy constraint: Member must not be null");
  const found = inRegion(sim, request) ? stored(sim).find(({ name, arn }) => id === name || id === arn || id === arn.replace(/-[^-]{6}$/, '')) : undefined;
  if (found !== undefined) return found;
  throw new AwsFailure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}
