/** An error as AWS answers it; every wire protocol writes it in its own form. */
export class AwsFailure extends Error {
  readonly type: string;
  readonly status: number;
  /** Further members of the answer, such as `resourceIds` of a ConflictException. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: string,
    message: string,
    more: { status?: number; details?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = 'AwsFailure';
    this.type = type;
    this.status = more.status ?? 400;
    this.details = more.details ?? {};
    this.headers = more.headers ?? {};
  }
}

/** A value that AWS refuses. */
export const invalidParameter = (message: string): AwsFailure => new AwsFailure('InvalidParameterException', message);

/** What AWS calls the client's fault without a better name. */
export const clientFault = (message: string): AwsFailure => new AwsFailure('ClientException', message);

/** 403-like refusals, in the words of IAM. */
export function accessDenied(principal: string, action: string, resource: string): AwsFailure {
  return new AwsFailure(
    'AccessDeniedException',
    `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ` +
      `because no identity-based policy allows the ${action} action`,
  );
}
