import type { Readable } from 'node:stream';

/** Reads a stream into memory once; a known length saves the copy at the end. Rejects with `code: 'TOO_BIG'` above `maxBytes`. */
export async function readBody(stream: Readable, { maxBytes = Number.POSITIVE_INFINITY, length }: { maxBytes?: number; length?: number } = {}): Promise<Uint8Array> {
  const tooBig = (): Error => Object.assign(new Error('the body is too big'), { code: 'TOO_BIG' });
  try {
    if (length !== undefined && length > maxBytes) throw tooBig();
    const known = length !== undefined && Number.isSafeInteger(length) && length > 0 ? Buffer.allocUnsafeSlow(length) : undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size + chunk.length > maxBytes) throw tooBig();
      if (known !== undefined && size + chunk.length <= known.length) chunk.copy(known, size);
      else chunks.push(chunk);
      size += chunk.length;
    }
    if (known === undefined) return Buffer.concat(chunks);
    return chunks.length === 0 ? known.subarray(0, size) : Buffer.concat([known.subarray(0, size - sum(chunks)), ...chunks]);
  } finally {
    // An unread body would keep the process alive.
    stream.destroy();
  }
}

const sum = (chunks: readonly Buffer[]): number => chunks.reduce((total, chunk) => total + chunk.length, 0);
