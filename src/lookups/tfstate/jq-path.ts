import { JqSyntaxError, type JqToken, JqTokens, unexpected, unsupported } from './jq-tokens.ts';

/** What may stand between brackets besides a key: numbers index; the others are type errors with jq's own texts. */
export type Scalar = number | boolean | string | null;

/** One step of a path. `optional`: its error means "no output". */
export type Step = { optional?: boolean } & (
  | { kind: 'key'; key: string }
  | { kind: 'index'; index: number | boolean | null }
  | { kind: 'slice'; from: Scalar; to: Scalar }
  | { kind: 'each' }
  | { kind: 'recurse' }
  | { kind: 'group'; steps: readonly Step[] }
);

/** Words that begin a term of their own. */
const beginners = new Set(['if', 'try', 'reduce', 'foreach', 'label', 'def', 'break', 'import', 'include', 'module']);
/** Words that only continue something. */
const continuers = new Set(['then', 'elif', 'else', 'end', 'catch', 'and', 'or', 'as', '__loc__']);
const operator = /^(?:\||,|\/\/|\?\/\/|[-+*/%]|==|!=|<|>|<=|>=|=|\|=|\/\/=|[-+*/%]=|and|or|as)$/;

const isMark = (token: JqToken, text: string): boolean => token.kind === 'mark' && token.text === text;

/**
 * Reads the path subset of jq: `.a`, `."a"`, `["a"]`, `[0]`, `[1:2]`, `[]`, `..` and `?`. Syntax errors carry gojq's
 * texts; jq that is more than a path is refused by name and never guessed.
 */
export function parsePath(text: string): readonly Step[] {
  const tokens = new JqTokens(text);
  const steps: Step[] = [];
  const first = tokens.next();
  if (first.kind === 'field') steps.push({ kind: 'key', key: first.name });
  else if (isMark(first, '..')) steps.push({ kind: 'recurse' });
  else if (isMark(first, '.')) afterFirstDot(tokens, steps);
  else throw first.kind === 'end' ? new JqSyntaxError('missing query (try ".")') : notATerm(first);
  for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) suffix(token, tokens, steps);
  return steps;
}

function afterFirstDot(tokens: JqTokens, steps: Step[]): void {
  const token = tokens.peek();
  if (token.kind === 'string' || isMark(token, '[')) afterDot(tokens, steps);
}

function afterDot(tokens: JqTokens, steps: Step[]): void {
  const token = tokens.next();
  if (token.kind === 'string') steps.push({ kind: 'key', key: token.value });
  else if (isMark(token, '[')) steps.push(bracket(tokens));
  else throw unexpected(token);
}

function suffix(token: JqToken, tokens: JqTokens, steps: Step[]): void {
  if (token.kind === 'field') steps.push({ kind: 'key', key: token.name });
  else if (isMark(token, '.')) afterDot(tokens, steps);
  else if (isMark(token, '[')) steps.push(bracket(tokens));
  else if (isMark(token, '?')) makeOptional(steps);
  else throw notASuffix(token, tokens);
}

/** One `?` covers the step before it; a second one the whole path before it, as in gojq. */
function makeOptional(steps: Step[]): void {
  const last = steps.pop();
  if (last === undefined) return;
  if (last.optional === true) steps.splice(0, steps.length, { kind: 'group', steps: [...steps, last], optional: true });
  else steps.push({ ...last, optional: true });
}

function bracket(tokens: JqTokens): Step {
  if (isMark(tokens.peek(), ']')) {
    tokens.next();
    return { kind: 'each' };
  }
  if (isMark(tokens.peek(), ':')) {
    tokens.next();
    const to = scalar(tokens);
    return close(tokens, { kind: 'slice', from: null, to });
  }
  const from = scalar(tokens);
  if (!isMark(tokens.peek(), ':')) {
    return close(tokens, typeof from === 'string' ? { kind: 'key', key: from } : { kind: 'index', index: from });
  }
  tokens.next();
  const to = isMark(tokens.peek(), ']') ? null : scalar(tokens);
  return close(tokens, { kind: 'slice', from, to });
}

function close(tokens: JqTokens, step: Step): Step {
  const token = tokens.next();
  if (isMark(token, ']')) return step;
  if (token.kind === 'field' || ['.', '[', '?'].some((text) => isMark(token, text))) {
    throw unsupported(textOf(token), 'an expression as index');
  }
  throw notASuffix(token, tokens);
}

function scalar(tokens: JqTokens): Scalar {
  const token = tokens.next();
  if (token.kind === 'number' || token.kind === 'string') return token.value;
  if (isMark(token, '-')) return negated(tokens);
  if (token.kind === 'word') {
    if (token.text === 'null') return null;
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
  }
  throw notATerm(token, tokens);
}

function negated(tokens: JqTokens): number {
  const token = tokens.next();
  if (token.kind === 'number') return -token.value;
  if (isMark(token, '-')) return -negated(tokens);
  throw notATerm(token, tokens);
}

const textOf = (token: JqToken): string => (token.kind === 'end' ? '' : token.text);

/** What stands where a term is wanted: either jq beyond paths, or nothing that jq knows there. */
function notATerm(token: JqToken, behind?: JqTokens): JqSyntaxError {
  const text = textOf(token);
  if (token.kind === 'word') {
    if (continuers.has(text)) return unexpected(token);
    if (beginners.has(text)) return unsupported(text, 'the keyword');
    if (text.startsWith('@')) return unsupported(text, 'the format');
    if (behind !== undefined && isMark(behind.peek(), '(')) return unsupported(`${text}(…)`, 'the function');
    return text.startsWith('$')
      ? new JqSyntaxError(`variable not defined: ${text}`, 'unsupported')
      : new JqSyntaxError(`function not defined: ${text}/0`, 'unsupported');
  }
  const term = token.kind === 'field' || token.kind === 'number' || token.kind === 'string' || /^(?:\.\.?|[([{-])$/.test(text);
  return term ? unsupported(text, 'an expression') : unexpected(token);
}

/** What follows a complete term: an operator is jq beyond paths, if something comes after it. */
function notASuffix(token: JqToken, tokens: JqTokens): JqSyntaxError {
  const text = textOf(token);
  if (token.kind === 'end' || token.kind === 'string' || !operator.test(text)) return unexpected(token);
  const after = tokens.peek();
  return after.kind === 'end' ? unexpected(after) : unsupported(text, 'the operator');
}
