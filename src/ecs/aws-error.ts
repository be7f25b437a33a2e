import { cut } from '../support/cut.ts';
import { ActionError, errorMessage } from '../support/errors.ts';

/** The call that failed, for the message. */
export interface CallContext {
  /** IAM spelling: `ecs:UpdateService`. */
  action: string;
  /** What it was about, in the user's words: `service web in cluster prod`. */
  subject?: string;
  /** ARN or `*`, for the policy statement. */
  resource?: string;
  region?: string;
}

const nameOf = (error: unknown): string => (error as { name?: string }).name ?? '';

/** Refused for want of a permission, whatever the service calls it. */
export const isAccessDenied = (error: unknown): boolean =>
  /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/.test(nameOf(error));

/** Credentials that were good once. */
export const isExpired = (error: unknown): boolean =>
  /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/.test(nameOf(error));

/** Credentials that AWS does not accept at all. */
const isUnrecognised = (error: unknown): boolean =>
  /^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|InvalidAccessKeyId)$/.test(
    nameOf(error),
  );

/** Whether asking again later may help: throttling, outages, lost answers. Never a refusal. */
export function isPassing(error: unknown): boolean {
  const { name = '', code = '', message = '', $metadata } = error as {
    name?: string;
    code?: string;
    message?: string;
    $metadata?: { httpStatusCode?: number };
  };
  if (isAccessDenied(error) || isExpired(error) || isUnrecognised(error)) return false;
  if (name === 'AbortError' || name === 'CredentialsProviderError') return false;
  if (/throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|TimeoutError/i.test(name)) return true;
  if (/^E(CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(code)) return true;
  if (error instanceof SyntaxError || message === 'aborted' || /socket hang up/.test(message)) return true;
  return ($metadata?.httpStatusCode ?? 0) >= 500 || $metadata?.httpStatusCode === 429;
}

/** Refused for the rate at which it, or something beside it, is asked: it has not acted. */
const isThrottled = (error: unknown): boolean =>
  /throttl|TooManyRequests|RequestLimitExceeded|SlowDown/i.test(nameOf(error)) || /too many concurrent attempts/i.test(errorMessage(error));

/** It never left this machine. */
const isNotSent = (error: unknown): boolean => /^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test((error as { code?: string }).code ?? '');

/** Whether a call may have taken effect although there is no answer that says so: then one looks before it is sent again. */
export const mayHaveActed = (error: unknown): boolean => isPassing(error) && !isThrottled(error) && !isNotSent(error);

/** What went wrong on the way, in a few words: the SDK's own speak of its hidden fields. */
export function faultText(error: unknown): string {
  const text = errorMessage(error);
  const { $response } = error as { $response?: { statusCode?: number } };
  if (error instanceof SyntaxError) return `an answer that is none (HTTP ${$response?.statusCode ?? '?'})`;
  if (/requestTimeout|connection timed out|TimeoutError/i.test(`${nameOf(error)} ${text}`) && !/hang up/.test(text)) return 'no answer in time';
  return text.split('\n')[0] ?? text;
}

/** Whether a call that would have changed something failed so that it may have done it nevertheless. */
export const isUnsettled = (error: unknown): boolean =>
  error instanceof ActionError && error.cause !== undefined && (nameOf(error.cause) === 'AbortError' || mayHaveActed(error.cause));

/** An SDK error as ours: says what was called, why it failed and what to do. Ours pass through unchanged. */
export function awsError(error: unknown, context: CallContext): ActionError {
  if (error instanceof ActionError) return error;
  const about = context.subject === undefined ? context.action : `${context.action} (${context.subject})`;
  const text = errorMessage(error);
  const of = (code: 'AWS' | 'CREDENTIALS', message: string, hint?: string) => new ActionError(code, message, { cause: error, hint });
  if (isAccessDenied(error)) return denied(error, context, about);
  if (isExpired(error)) {
    return of('CREDENTIALS', `${about}: the AWS credentials have expired`, 'Let the role session last longer than the wait (role-duration-seconds of configure-aws-credentials), or lower timeout.');
  }
  if (isUnrecognised(error)) return of('CREDENTIALS', `${about}: AWS does not accept the credentials: ${text}`, 'Check the key, and the clock of the runner.');
  if (nameOf(error) === 'CredentialsProviderError') {
    return of('CREDENTIALS', `no AWS credentials were found: ${text}`, 'Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.');
  }
  if (/region is missing/i.test(text)) return of('AWS', 'no AWS region is known', 'Set the input region, `region` in the config, or AWS_REGION.');
  const where = context.region === undefined ? '' : ` in region ${context.region}`;
  if (nameOf(error) === 'ClusterNotFoundException') {
    return of('AWS', `${about}: the cluster does not exist${where}`, 'Is it the wrong cluster, region or account? Infrastructure owns the cluster; this action never creates one.');
  }
  if (nameOf(error) === 'AbortError') return new ActionError('CANCELLED', cancelledText(about, context.action), { cause: error });
  return of('AWS', `${about}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${text}${answerOf(error)}`, hintFor(nameOf(error), text));
}

const changing = /:(Register|Create|Update|Tag|Untag)/;

/** What would have changed something may have done so: that must not be passed over. */
const cancelledText = (about: string, action: string): string =>
  changing.test(action) ? `cancelled while ${about} was under way; whether it took effect is not known` : `${about} was cancelled`;

function hintFor(name: string, text: string): string | undefined {
  if (/Creation of service was not idempotent/i.test(text)) return 'Somebody else created the service meanwhile. Run the step again: it will update it.';
  if (/still Draining/i.test(text) || name === 'ServiceNotActiveException') return 'The service is being deleted. Wait until it is INACTIVE, then run the step again.';
  if (/active deployments exist/i.test(text)) return 'Earlier deployments of this service are still going on; wait for them (if-deploying: wait), or stop them.';
  if (/^TaskDefinition (?:not found|is inactive)/i.test(text)) return 'Only an ACTIVE revision can be deployed. Check its number and family, or register it anew.';
  if (/capacity provider/i.test(text) && /force a new deployment/i.test(text)) return 'Set the input force-new-deployment: true for this deploy.';
  if (/throttl|Rate exceeded/i.test(`${name} ${text}`)) return 'AWS went on throttling for longer than the action retries. Are many jobs deploying in this account at the same time?';
  return undefined;
}

/** An answer that is no answer (a proxy's page): status and first bytes say more than the parser's complaint. */
function answerOf(error: unknown): string {
  const { $response, $responseBodyText } = error as { $response?: { statusCode?: number }; $responseBodyText?: unknown };
  if (!(error instanceof SyntaxError)) return '';
  const body = typeof $responseBodyText === 'string' ? `: ${cut($responseBodyText, 80).replace(/\s+/g, ' ')}` : '';
  return ` (HTTP ${$response?.statusCode ?? '?'}${body})`;
}

const notAuthorized = /is not authorized to perform: (\S+?)(?: on resource: (\S+?))?(?:\s|$)/;

function denied(error: unknown, context: CallContext, about: string): ActionError {
  const text = errorMessage(error);
  const [, action = context.action, named] = notAuthorized.exec(text) ?? [];
  const resource = (named ?? context.resource ?? '*').replace(/[.,;]$/, '');
  const what =
    action === 'iam:PassRole'
      ? `no permission to hand the role ${resource} over to ECS (iam:PassRole)`
      : `no permission for ${action}${resource === '*' ? '' : ` on ${resource}`}`;
  return new ActionError('CREDENTIALS', `${about}: ${what}`, { cause: error, hint: hintForDenied(text, action, resource, context.action) });
}

/** An explicit deny wins over every allow: a further statement would not help. */
function hintForDenied(text: string, action: string, resource: string, called: string): string {
  if (/with an explicit deny/i.test(text)) {
    const [, where = 'a policy'] = /explicit deny in (an? [\w -]+?)(?::|$)/i.exec(text) ?? [];
    return `${where.charAt(0).toUpperCase()}${where.slice(1)} denies it explicitly; a statement that allows it would not help. Change the one that denies.`;
  }
  return `Add this statement to the policy of the role that deploys:\n${policyStatement(action, resource, passedTo(called))}`;
}

/** Roles of a task definition are for tasks, those of a service (load balancer, volumes, hooks) for ECS itself. */
const passedTo = (called: string): string => (called === 'ecs:RegisterTaskDefinition' ? 'ecs-tasks.amazonaws.com' : 'ecs.amazonaws.com');

/** A statement to paste; PassRole is confined to ECS, as AWS recommends. */
export function policyStatement(action: string, resource: string, passedToService = 'ecs-tasks.amazonaws.com'): string {
  const condition = action === 'iam:PassRole' ? { Condition: { StringEquals: { 'iam:PassedToService': passedToService } } } : {};
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource, ...condition }, null, 2);
}
