import { ActionError } from '../../support/errors.ts';

/** Beyond this a state does not fit into one JavaScript string (2^29 - 24 characters). Bytes. */
export const longestState = 500_000_000;

/** Says that a state is too big, and what helps. */
export function tooBig(bytes?: number): ActionError {
  const size = bytes === undefined ? '' : ` of ${Math.round(bytes / 1e6)} MB`;
  return new ActionError('LOOKUP', `the state${size} is too big: at most ${longestState / 1e6} MB can be read`, {
    hint: 'Split the state, or read the few values that are needed in a smaller one through data "terraform_remote_state", outputs or SSM parameters.',
  });
}

/** Bytes of a state as text; a byte order mark stays, so that it can be named. The bytes of a long one are gone afterwards. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > longestState) throw tooBig(bytes.length);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (bytes.length > worthReleasing) release(bytes);
  return text;
}

const worthReleasing = 1_000_000;

/** Until the next collection the bytes would stand in memory beside the text and what is made of it. Old versions of Node wait for it. */
function release({ buffer, byteLength }: Uint8Array): void {
  const { transfer } = buffer as { transfer?: (length: number) => ArrayBuffer };
  if (buffer.byteLength === byteLength) transfer?.call(buffer, 0);
}

/** Whether the world gave up because a body was longer than asked for. */
export const isTooBig = (error: unknown): boolean => (error as { code?: unknown }).code === 'TOO_BIG';
