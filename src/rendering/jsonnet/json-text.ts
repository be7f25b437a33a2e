const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const special = /["\\\u0000-\u001f\u007f-\u009f]/g;
/** `\n`, `\u001f`: a character as JSON spells it. */
export const escapedCharacter = (character: string): string => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A string as Jsonnet writes it in JSON: quotes, control characters and U+007F to U+009F are escaped, nothing else. */
export const jsonString = (text: string): string => `"${text.search(special) < 0 ? text : text.replace(special, escapedCharacter)}"`;
