import { reportedErrors, type ReportedError } from '../report/errors.ts';

/** Whatever was thrown, for the log: position, message, source line, next step; then everything found beside it. */
export const errorText = (error: unknown): string => textOfErrors(reportedErrors(error));

/** The errors of a report, for the log. */
export const textOfErrors = (errors: readonly ReportedError[]): string => errors.map(errorBlock).join('\n\n');

/**
 * One error as a block:
 *
 * ```text
 * ecs-task-def.json:12:25: environment variable IMAGE_TAG is not defined
 *    12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",
 *       |                         ^
 *   Set it for the step, for example `env: { IMAGE_TAG: … }`, in the input env, or in an env file.
 * ```
 */
export function errorBlock({ message, file, line, column, excerpt, hint, causes = [] }: ReportedError): string {
  const position = file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1}: `;
  // Errors about a place may say it already.
  const headline = position !== '' && message.startsWith(position) ? message : `${position}${message}`;
  return [
    headline,
    ...(excerpt === undefined ? [] : [excerpt.replace(/\s+$/, '')]),
    ...causes.map((cause) => indent(`caused by: ${cause}`)),
    ...(hint === undefined ? [] : [indent(hint)]),
  ].join('\n');
}

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  ');
