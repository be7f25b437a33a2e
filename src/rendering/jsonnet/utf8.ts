const replacement = '\ufffd';

/** Bytes → text as Go reads them: every byte that begins no character becomes U+FFFD by itself. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes(replacement)) return text;
  const parts: string[] = [];
  for (let at = 0; at < buffer.length; ) {
    const length = characterLength(buffer, at);
    parts.push(length === 0 ? replacement : buffer.toString('utf8', at, at + length));
    at += Math.max(1, length);
  }
  return parts.join('');
}

/** Bytes of the character at `at`; 0 if there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let i = 1; i < length; i++) {
    const [low, high] = i === 1 ? secondBytes(first) : [0x80, 0xbf];
    const byte = bytes[at + i] ?? 0;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** What may stand behind a first byte: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondBytes(first: number): [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}
