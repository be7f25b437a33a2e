const shortEscapes: Readonly<Record<string, string>> = { '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u000b': '\\v', '\\': '\\\\', "'": "\\'" };

/** A character in apostrophes, ASCII only: what Go prints for a rune; the end of the text is U+FFFD. */
export function quotedRune(character: string): string {
  if (character === '') return "'\\ufffd'";
  const short = shortEscapes[character];
  if (short !== undefined) return `'${short}'`;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, '0')}'`;
  if (code < 0x80) return `'${character}'`;
  return code < 0x10000 ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`;
}

/** The whole character at `at`; '' at the end of the text. */
export function runeAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
