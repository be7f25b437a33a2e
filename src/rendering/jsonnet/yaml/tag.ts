import { type Cursor, isBlankOrEnd } from './characters.ts';

/** What a tag begins with when it is written `!!…`. */
export const standardTag = 'tag:yaml.org,2002:';

const uriCharacter = /^[A-Za-z0-9_\-;/?:@&=+$.!~*'()%,[\]]$/;

/** A tag, written out: `!!str`, `!local`, `!<verbatim>`; the cursor stands on its mark. */
export function scanTag(cursor: Cursor): string {
  const tag = cursor.peek(1) === '<' ? verbatim(cursor) : shorthand(cursor);
  if (!isBlankOrEnd(cursor.peek())) throw cursor.fail('did not find expected whitespace or line break');
  return tag;
}

function verbatim(cursor: Cursor): string {
  cursor.skip(2);
  const tag = uri(cursor);
  if (cursor.peek() !== '>') throw cursor.fail("did not find the expected '>'");
  cursor.skip();
  if (tag === '') throw cursor.fail('did not find expected tag URI');
  return tag;
}

function shorthand(cursor: Cursor): string {
  cursor.skip();
  let name = '';
  while (/^[A-Za-z0-9_-]$/.test(cursor.peek())) name += cursor.take();
  if (cursor.peek() !== '!') return `!${name}${uri(cursor)}`;
  cursor.skip();
  const suffix = uri(cursor);
  if (suffix === '') throw cursor.fail('did not find expected tag URI');
  if (name !== '') throw cursor.fail('found undefined tag handle');
  return standardTag + suffix;
}

function uri(cursor: Cursor): string {
  let text = '';
  while (uriCharacter.test(cursor.peek())) text += cursor.take();
  try {
    return decodeURIComponent(text);
  } catch {
    throw cursor.fail('found an invalid escape in a tag');
  }
}
