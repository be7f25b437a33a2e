import { describe, expect, it } from '@jest/globals';
import { awsError, isPassing, mayHaveActed } from '../../src/ecs/aws-error.ts';

const sdk = (name: string, message: string, more: object = {}): Error => Object.assign(new Error(message), { name, ...more });

describe('awsError', () => {
  it('names action and resource of a refusal and gives the policy statement', () => {
    const error = awsError(
      sdk(
        'AccessDeniedException',
        'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:1:service/prod/web because no identity-based policy allows the ecs:UpdateService action',
      ),
      { action: 'ecs:UpdateService' },
    );
    expect(error.code).toBe('CREDENTIALS');
    expect(error.message).toContain('no permission for ecs:UpdateService on arn:aws:ecs:eu-west-1:1:service/prod/web');
    expect(JSON.parse(error.hint?.slice(error.hint.indexOf('{')) ?? '')).toEqual({
      Effect: 'Allow',
      Action: 'ecs:UpdateService',
      Resource: 'arn:aws:ecs:eu-west-1:1:service/prod/web',
    });
  });

  it('names the role of a refused iam:PassRole', () => {
    const error = awsError(
      sdk('AccessDeniedException', 'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/web-task because no identity-based policy allows the iam:PassRole action'),
      { action: 'ecs:RegisterTaskDefinition' },
    );
    expect(error.message).toContain('no permission to hand the role arn:aws:iam::1:role/web-task over to ECS (iam:PassRole)');
    expect(error.hint).toContain('"iam:PassedToService": "ecs-tasks.amazonaws.com"');
  });

  it('confines a role of the service to ECS itself', () => {
    const refusal = sdk('AccessDeniedException', 'User: x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/ebs because no identity-based policy allows the iam:PassRole action');
    expect(awsError(refusal, { action: 'ecs:UpdateService' }).hint).toContain('"iam:PassedToService": "ecs.amazonaws.com"');
  });

  it('does not advise a further statement against an explicit deny', () => {
    const refusal = sdk('AccessDeniedException', 'User: x is not authorized to perform: ecs:UpdateService on resource: arn:y with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/service_control_policy/p-1');
    const { hint } = awsError(refusal, { action: 'ecs:UpdateService' });
    expect(hint).toBe('A service control policy denies it explicitly; a statement that allows it would not help. Change the one that denies.');
  });

  it.each([
    ['ecs:UpdateService', 'cancelled while ecs:UpdateService was under way; whether it took effect is not known'],
    ['ecs:DescribeServices', 'ecs:DescribeServices was cancelled'],
  ])('a cancelled %s', (action, message) => {
    expect(awsError(sdk('AbortError', 'Request aborted'), { action })).toMatchObject({ code: 'CANCELLED', message });
  });

  it.each([
    ['ExpiredTokenException', 'The security token included in the request is expired', 'CREDENTIALS', 'have expired'],
    ['CredentialsProviderError', 'Could not load credentials from any providers', 'CREDENTIALS', 'no AWS credentials'],
    ['UnrecognizedClientException', 'The security token included in the request is invalid.', 'CREDENTIALS', 'does not accept the credentials'],
    ['Error', 'Region is missing', 'AWS', 'no AWS region is known'],
    ['ClusterNotFoundException', 'Cluster not found.', 'AWS', 'the cluster does not exist in region eu-west-1'],
    ['InvalidParameterException', 'Creation of service was not idempotent.', 'AWS', 'not idempotent'],
  ])('%s: %s', (name, message, code, contains) => {
    const error = awsError(sdk(name, message), { action: 'ecs:DescribeServices', subject: 'service web in cluster prod', region: 'eu-west-1' });
    expect(error.code).toBe(code);
    expect(error.message).toContain(contains);
  });

  it('shows status and first bytes of an answer that is none', () => {
    const error = Object.assign(new SyntaxError('Unexpected token <'), { $response: { statusCode: 502 }, $responseBodyText: '<html>\n<h1>Bad gateway' });
    expect(awsError(error, { action: 'ecs:UpdateService' }).message).toContain('(HTTP 502: <html> <h1>Bad gateway)');
  });
});

describe('isPassing', () => {
  it.each([
    [sdk('ThrottlingException', 'Rate exceeded'), true],
    [sdk('ServerException', 'x', { $metadata: { httpStatusCode: 500 } }), true],
    [sdk('TimeoutError', 'socket hang up'), true],
    [sdk('Error', 'read ECONNRESET', { code: 'ECONNRESET' }), true],
    [new SyntaxError('Unexpected token <'), true],
    [sdk('AccessDeniedException', 'no'), false],
    [sdk('ExpiredTokenException', 'no'), false],
    [sdk('InvalidParameterException', 'no', { $metadata: { httpStatusCode: 400 } }), false],
    [sdk('AbortError', 'Request aborted'), false],
  ])('%s → %s', (error, expected) => expect(isPassing(error)).toBe(expected));
});

describe('mayHaveActed', () => {
  it.each([
    ['a reset', sdk('Error', 'read ECONNRESET', { code: 'ECONNRESET' }), true],
    ['a time-out', sdk('TimeoutError', 'socket hang up'), true],
    ['a fault of AWS', sdk('ServerException', 'x', { $metadata: { httpStatusCode: 500 } }), true],
    ['a page of a proxy', new SyntaxError('Unexpected token <'), true],
    ['throttling', sdk('ThrottlingException', 'Rate exceeded'), false],
    ['two registrations at once', sdk('ClientException', 'Too many concurrent attempts to create a new revision of the specified family.'), false],
    ['a connection that was refused', sdk('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' }), false],
    ['a refusal', sdk('InvalidParameterException', 'no'), false],
  ])('%s', (_name, error, expected) => expect(mayHaveActed(error)).toBe(expected));
});
