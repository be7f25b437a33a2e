import { isAccessDenied, isExpired } from '../aws-error.ts';

/** What a failed call means for a wait. */
export type Refusal =
  /** A permission is missing: asking again does not help. */
  | 'denied'
  /** The credentials are over or were never good. */
  | 'credentials'
  /** The region or partition does not have the call. */
  | 'unsupported'
  /** The service or cluster is said not to exist. */
  | 'not-found'
  /** Throttled, a fault on the way or of AWS: asking again does help. */
  | 'passing';

const byName: Readonly<Record<string, Refusal>> = {
  InvalidClientTokenId: 'credentials',
  UnrecognizedClientException: 'credentials',
  InvalidSignatureException: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  CredentialsProviderError: 'credentials',
  UnsupportedFeatureException: 'unsupported',
  UnknownOperationException: 'unsupported',
  ClusterNotFoundException: 'not-found',
  ServiceNotFoundException: 'not-found',
};

/** Sorts an SDK error by its name: `instanceof` misses the errors that are not modelled. What is not known may pass. */
export function refusalOf(error: unknown): Refusal {
  if (isAccessDenied(error)) return 'denied';
  if (isExpired(error)) return 'credentials';
  const name = error instanceof Error ? error.name : '';
  return Object.hasOwn(byName, name) ? (byName[name] ?? 'passing') : 'passing';
}
