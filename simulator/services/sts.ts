import { AwsFailure } from '../failure.ts';
import type { CallContext } from '../service.ts';
import type { Simulation } from '../simulation.ts';
import { queryService } from '../wire/query.ts';

interface AssumeInput {
  RoleArn?: string;
  RoleSessionName?: string;
  ExternalId?: string;
  DurationSeconds?: string;
  WebIdentityToken?: string;
}

/** One or several of something, as IAM policies write it. */
type OneOrMany = string | readonly string[];

interface Statement {
  Effect?: string;
  Action?: OneOrMany;
  Principal?: '*' | Readonly<Record<string, OneOrMany>>;
  Condition?: { StringEquals?: Readonly<Record<string, OneOrMany>> };
}

const hour = 3_600;

/**
 * Who somebody is, and roles. The sessions of a role sign with an access key of their own: the first role that is assumed
 * has `ASIAASSUMED`, further ones `ASIAASSUMED2`, … World: `roles`, name → trust policy; without it every role can be assumed.
 */
export const sts = queryService({
  name: 'sts',
  version: '2011-06-15',
  xmlns: 'https://sts.amazonaws.com/doc/2011-06-15/',
  operations: {
    GetCallerIdentity: (_input, { sim, request }) => ({ Account: sim.account, Arn: sim.principalOf(request.accessKey), UserId: request.accessKey }),
    AssumeRole: (input: AssumeInput, context) => {
      if (!mayAssume(input, context, 'sts:AssumeRole')) throw denied(context, 'sts:AssumeRole', input);
      return session(input, context);
    },
    AssumeRoleWithWebIdentity: (input: AssumeInput, context) => {
      checkToken(input.WebIdentityToken ?? '', context.sim);
      if (!mayAssume(input, context, 'sts:AssumeRoleWithWebIdentity')) {
        throw new AwsFailure('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', { status: 403 });
      }
      return { ...session(input, context), Provider: 'https://token.actions.githubusercontent.com', SubjectFromWebIdentityToken: 'repo:octo/shop:ref:refs/heads/main' };
    },
  },
});

function denied({ sim, request }: CallContext, action: string, { RoleArn = '' }: AssumeInput): AwsFailure {
  return new AwsFailure('AccessDenied', `User: ${sim.principalOf(request.accessKey)} is not authorized to perform: ${action} on resource: ${RoleArn}`, { status: 403 });
}

function session(input: AssumeInput, { sim }: CallContext) {
  const { RoleArn = '', RoleSessionName = '', DurationSeconds = String(hour) } = input;
  invalidIf(!/^arn:[^:]+:iam::\d*:role\/.+/.test(RoleArn), `${RoleArn} is invalid`);
  invalidIf(!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName), `1 validation error detected: Value '${RoleSessionName}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`);
  invalidIf(!(Number(DurationSeconds) >= 900 && Number(DurationSeconds) <= 12 * hour), `The requested DurationSeconds exceeds the MaxSessionDuration set for this role.`);
  const accessKey = keyOf(sim, RoleArn);
  const arn = RoleArn.replace(':iam:', ':sts:').replace(/:role\/(?:.*\/)?([^/]+)$/, `:assumed-role/$1/${RoleSessionName}`);
  sim.state.identities.set(accessKey, arn);
  return {
    AssumedRoleUser: { AssumedRoleId: `AROAASSUMED:${RoleSessionName}`, Arn: arn },
    Credentials: {
      AccessKeyId: accessKey,
      SecretAccessKey: `secret of ${accessKey}`,
      SessionToken: `token of ${accessKey}`,
      // The client compares it with the real time, whatever the clock here says.
      Expiration: new Date(Date.now() + Number(DurationSeconds) * 1000),
    },
  };
}

const invalidIf = (wrong: boolean, message: string): void => {
  if (wrong) throw new AwsFailure('ValidationError', message);
};

function keyOf(sim: Simulation, role: string): string {
  const keys = sim.store('sts', () => new Map<string, string>());
  const key = keys.get(role) ?? `ASIAASSUMED${keys.size === 0 ? '' : keys.size + 1}`;
  keys.set(role, key);
  return key;
}

/** The role exists, and its trust policy lets the caller in. A recorded stand-in asked for neither. */
function mayAssume(input: AssumeInput, { sim, request }: CallContext, action: string): boolean {
  const roles = sim.state.world['roles'] as Readonly<Record<string, { Statement?: Statement | readonly Statement[] }>> | undefined;
  if (roles === undefined || sim.options.lenient === true) return true;
  const policy = roles[(input.RoleArn ?? '').split('/').at(-1) ?? ''];
  const caller = sim.principalOf(request.accessKey);
  return many(policy?.Statement).some((statement) => statement.Effect === 'Allow' && acts(statement, action) && trusts(statement, sim, caller, action) && meets(statement, input));
}

const many = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]);

const acts = ({ Action }: Statement, action: string): boolean => many(Action).some((one) => one === '*' || one === 'sts:*' || one === action);

function trusts({ Principal }: Statement, sim: Simulation, caller: string, action: string): boolean {
  if (Principal === '*') return true;
  if (action === 'sts:AssumeRoleWithWebIdentity') return many(Principal?.['Federated']).length > 0;
  const role = caller.replace(':sts:', ':iam:').replace(/:assumed-role\/([^/]+)\/.*$/, ':role/$1');
  return many(Principal?.['AWS']).some((one) => ['*', sim.account, `arn:${sim.partition}:iam::${sim.account}:root`, caller, role].includes(one));
}

function meets({ Condition }: Statement, { ExternalId }: AssumeInput): boolean {
  const wanted = many(Condition?.StringEquals?.['sts:ExternalId']);
  return wanted.length === 0 || (ExternalId !== undefined && wanted.includes(ExternalId));
}

function checkToken(token: string, sim: Simulation): void {
  const [, payload = ''] = token.split('.');
  let claims: { exp?: number };
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: number };
  } catch {
    throw new AwsFailure('InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  }
  if ((claims.exp ?? Infinity) * 1000 < sim.clock.now()) throw new AwsFailure('ExpiredTokenException', 'Token expired');
}
