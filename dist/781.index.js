export const id = 781;
export const ids = [781];
export const modules = {

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedText: () => (/* binding */ failedText),
  notFoundText: () => (/* binding */ notFoundText),
  valueAt: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/lookups/tfstate/compare-keys.ts
/** Orders strings by their UTF-8 bytes, as Go does; JavaScript's own order differs beyond U+FFFF. */
function compareKeys(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x === y)
            continue;
        const surrogates = x >= 0xd800 && x <= 0xdfff ? 1 : 0;
        const others = y >= 0xd800 && y <= 0xdfff ? 1 : 0;
        return surrogates === others ? x - y : surrogates - others;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/jq-tokens.ts
/** An address whose path cannot be read. `syntax`: no jq at all; `unsupported`: jq beyond paths. */
class JqSyntaxError extends Error {
    kind;
    constructor(message, kind = 'syntax') {
        super(message);
        this.name = 'JqSyntaxError';
        this.kind = kind;
    }
}
const blank = /(?:[ \t\r\n\0]|#(?:[^\\\r\n]|\\(?:\r\n|[^]|$))*)*/y;
const field = /\.([A-Za-z_][A-Za-z0-9_]*)/y;
const word = /(?:@[A-Za-z0-9_]+|\$?[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*)/y;
const mark = /\?\/\/=?|\/\/=|\.\.|\|=|==|!=|<=|>=|\/\/|[-+*/%]=|[^]/uy;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d*)?/y;
const wholeNumber = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/** A lexer that is asked token by token, so that the first mistake in reading order is the one reported. Texts as in gojq. */
class JqTokens {
    #text;
    #at = 0;
    #peeked;
    constructor(text) {
        this.#text = text;
    }
    peek() {
        return (this.#peeked ??= this.#read());
    }
    next() {
        const token = this.peek();
        this.#peeked = undefined;
        return token;
    }
    #read() {
        this.#match(blank);
        const char = this.#text.charAt(this.#at);
        if (char === '')
            return { kind: 'end' };
        if (char === '"')
            return this.#string();
        const named = this.#match(field);
        if (named !== undefined)
            return { kind: 'field', text: named, name: named.slice(1) };
        if (/^\.?\d/.test(this.#text.slice(this.#at, this.#at + 2)))
            return this.#number();
        const text = this.#match(word);
        if (text !== undefined)
            return { kind: 'word', text };
        return { kind: 'mark', text: this.#match(mark) ?? char };
    }
    #number() {
        const text = this.#match(number) ?? '';
        const behind = this.#text.charAt(this.#at);
        const extra = /[A-Za-z0-9_.]/.test(behind) ? behind : '';
        if (extra !== '' || !wholeNumber.test(text))
            throw new JqSyntaxError(`invalid token ${quoted(text + extra)}`);
        return { kind: 'number', text, value: Number(text) };
    }
    #string() {
        const start = this.#at++;
        for (;;) {
            const char = this.#text.charAt(this.#at);
            if (char === '')
                throw new JqSyntaxError('unterminated string literal');
            this.#at += 1;
            if (char === '"')
                break;
            if (char === '\\')
                this.#escape();
        }
        const text = this.#text.slice(start, this.#at);
        return { kind: 'string', text, value: jq_tokens_valueOf(text) };
    }
    #escape() {
        const char = this.#text.charAt(this.#at);
        if (char === '')
            throw new JqSyntaxError('unterminated string literal');
        if (char === '(') {
            const open = this.#text.indexOf('"', this.#at) < 0;
            throw open ? new JqSyntaxError('unterminated string literal') : unsupported('\\(', 'string interpolation');
        }
        const rest = this.#text.slice(this.#at);
        const known = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(rest)?.[0];
        if (known === undefined) {
            const came = /^u[\da-fA-F]{0,4}/.exec(rest)?.[0] ?? char;
            throw new JqSyntaxError(`invalid escape sequence "\\${came}" in string literal`);
        }
        this.#at += known.length;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const text = pattern.exec(this.#text)?.[0];
        this.#at += text?.length ?? 0;
        return text;
    }
}
/** jq takes line breaks and tabs inside string literals as they are; halves of surrogate pairs become U+FFFD. */
function jq_tokens_valueOf(literal) {
    const escaped = literal.replace(/[\0-\x1f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return String(JSON.parse(escaped)).replace(/\p{Surrogate}/gu, '\ufffd');
}
const quoted = (text) => JSON.stringify(text);
/** Names the token that no grammar rule takes. */
function unexpected(token) {
    return new JqSyntaxError(token.kind === 'end' ? 'unexpected EOF' : `unexpected token ${quoted(token.text)}`);
}
/** Names the part that is jq, but more than a path. */
function unsupported(part, what) {
    return new JqSyntaxError(`${what} (${quoted(part)}) is not supported: an address may be followed by a path only`, 'unsupported');
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/jq-path.ts

/** Words that begin a term of their own. */
const beginners = new Set(['if', 'try', 'reduce', 'foreach', 'label', 'def', 'break', 'import', 'include', 'module']);
/** Words that only continue something. */
const continuers = new Set(['then', 'elif', 'else', 'end', 'catch', 'and', 'or', 'as', '__loc__']);
const operator = /^(?:\||,|\/\/|\?\/\/|[-+*/%]|==|!=|<|>|<=|>=|=|\|=|\/\/=|[-+*/%]=|and|or|as)$/;
const isMark = (token, text) => token.kind === 'mark' && token.text === text;
/**
 * Reads the path subset of jq: `.a`, `."a"`, `["a"]`, `[0]`, `[1:2]`, `[]`, `..` and `?`. Syntax errors carry gojq's
 * texts; jq that is more than a path is refused by name and never guessed.
 */
function parsePath(text) {
    const tokens = new JqTokens(text);
    const steps = [];
    const first = tokens.next();
    if (first.kind === 'field')
        steps.push({ kind: 'key', key: first.name });
    else if (isMark(first, '..'))
        steps.push({ kind: 'recurse' });
    else if (isMark(first, '.'))
        afterFirstDot(tokens, steps);
    else
        throw first.kind === 'end' ? new JqSyntaxError('missing query (try ".")') : notATerm(first);
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next())
        suffix(token, tokens, steps);
    return steps;
}
function afterFirstDot(tokens, steps) {
    const token = tokens.peek();
    if (token.kind === 'string' || isMark(token, '['))
        afterDot(tokens, steps);
}
function afterDot(tokens, steps) {
    const token = tokens.next();
    if (token.kind === 'string')
        steps.push({ kind: 'key', key: token.value });
    else if (isMark(token, '['))
        steps.push(bracket(tokens));
    else
        throw unexpected(token);
}
function suffix(token, tokens, steps) {
    if (token.kind === 'field')
        steps.push({ kind: 'key', key: token.name });
    else if (isMark(token, '.'))
        afterDot(tokens, steps);
    else if (isMark(token, '['))
        steps.push(bracket(tokens));
    else if (isMark(token, '?'))
        makeOptional(steps);
    else
        throw notASuffix(token, tokens);
}
/** One `?` covers the step before it; a second one the whole path before it, as in gojq. */
function makeOptional(steps) {
    const last = steps.pop();
    if (last === undefined)
        return;
    if (last.optional === true)
        steps.splice(0, steps.length, { kind: 'group', steps: [...steps, last], optional: true });
    else
        steps.push({ ...last, optional: true });
}
function bracket(tokens) {
    if (isMark(tokens.peek(), ']')) {
        tokens.next();
        return { kind: 'each' };
    }
    if (isMark(tokens.peek(), ':')) {
        tokens.next();
        const to = scalar(tokens);
        return jq_path_close(tokens, { kind: 'slice', from: null, to });
    }
    const from = scalar(tokens);
    if (!isMark(tokens.peek(), ':')) {
        return jq_path_close(tokens, typeof from === 'string' ? { kind: 'key', key: from } : { kind: 'index', index: from });
    }
    tokens.next();
    const to = isMark(tokens.peek(), ']') ? null : scalar(tokens);
    return jq_path_close(tokens, { kind: 'slice', from, to });
}
function jq_path_close(tokens, step) {
    const token = tokens.next();
    if (isMark(token, ']'))
        return step;
    if (token.kind === 'field' || ['.', '[', '?'].some((text) => isMark(token, text))) {
        throw unsupported(textOf(token), 'an expression as index');
    }
    throw notASuffix(token, tokens);
}
function scalar(tokens) {
    const token = tokens.next();
    if (token.kind === 'number' || token.kind === 'string')
        return token.value;
    if (isMark(token, '-'))
        return negated(tokens);
    if (token.kind === 'word') {
        if (token.text === 'null')
            return null;
        if (token.text === 'true' || token.text === 'false')
            return token.text === 'true';
    }
    throw notATerm(token, tokens);
}
function negated(tokens) {
    const token = tokens.next();
    if (token.kind === 'number')
        return -token.value;
    if (isMark(token, '-'))
        return -negated(tokens);
    throw notATerm(token, tokens);
}
const textOf = (token) => (token.kind === 'end' ? '' : token.text);
/** What stands where a term is wanted: either jq beyond paths, or nothing that jq knows there. */
function notATerm(token, behind) {
    const text = textOf(token);
    if (token.kind === 'word') {
        if (continuers.has(text))
            return unexpected(token);
        if (beginners.has(text))
            return unsupported(text, 'the keyword');
        if (text.startsWith('@'))
            return unsupported(text, 'the format');
        if (behind !== undefined && isMark(behind.peek(), '('))
            return unsupported(`${text}(…)`, 'the function');
        return text.startsWith('$')
            ? new JqSyntaxError(`variable not defined: ${text}`, 'unsupported')
            : new JqSyntaxError(`function not defined: ${text}/0`, 'unsupported');
    }
    const term = token.kind === 'field' || token.kind === 'number' || token.kind === 'string' || /^(?:\.\.?|[([{-])$/.test(text);
    return term ? unsupported(text, 'an expression') : unexpected(token);
}
/** What follows a complete term: an operator is jq beyond paths, if something comes after it. */
function notASuffix(token, tokens) {
    const text = textOf(token);
    if (token.kind === 'end' || token.kind === 'string' || !operator.test(text))
        return unexpected(token);
    const after = tokens.peek();
    return after.kind === 'end' ? unexpected(after) : unsupported(text, 'the operator');
}

// EXTERNAL MODULE: ./src/lookups/tfstate/json-object.ts
var json_object = __webpack_require__(4117);
;// CONCATENATED MODULE: ./src/lookups/tfstate/preview.ts


const longest = 30;
/** The beginning of a value as gojq shows it in its errors: at most 30 bytes of compact JSON, the cut marked. */
function preview(value) {
    const text = start(value, longest + 2);
    if (byteLength(text) <= longest)
        return text;
    const ending = endingOf(value);
    let cut = '';
    for (const char of text) {
        if (byteLength(cut) + byteLength(char) > longest - ending.length)
            break;
        cut += char;
    }
    return cut + ending;
}
function endingOf(value) {
    if (typeof value === 'string')
        return ' ..."';
    if (Array.isArray(value))
        return ' ...]';
    return (0,json_object/* isObject */.G)(value) ? ' ...}' : ' ...';
}
const byteLength = (text) => new TextEncoder().encode(text).length;
/** Compact JSON, keys sorted, given up once it is longer than `enough`: the value may be a whole state. */
function start(value, enough) {
    if (typeof value === 'string')
        return preview_quoted(value.slice(0, enough));
    if (typeof value === 'number')
        return numberText(value);
    if (Array.isArray(value))
        return list(value.values(), (item) => start(item, enough), '[', ']', enough);
    if (!(0,json_object/* isObject */.G)(value))
        return String(value ?? null);
    const keys = Object.keys(value).sort(compareKeys);
    return list(keys.values(), (key) => `${preview_quoted(key)}:${start(value[key], enough)}`, '{', '}', enough);
}
function list(items, textOf, open, close, enough) {
    let text = open;
    for (const item of items) {
        text += `${text === open ? '' : ','}${textOf(item)}`;
        if (text.length > enough)
            return text;
    }
    return text + close;
}
function numberText(value) {
    if (Object.is(value, -0))
        return '-0';
    return Number.isFinite(value) ? String(value) : `${value < 0 ? '-' : ''}1.7976931348623157e+308`;
}
/** Unlike Go's own encoder gojq leaves < > & alone, and escapes DEL. */
const preview_quoted = (text) => JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\x7f', '\\u007f');

;// CONCATENATED MODULE: ./src/lookups/tfstate/jq.ts




/**
 * A step that does not fit its value. `reason` is safe to print; the message, gojq's own, also shows the beginning of
 * the value.
 */
class JqTypeError extends Error {
    reason;
    constructor(expectation, value) {
        const type = typeName(value);
        super(`${expectation}: ${value === null ? type : `${type} (${preview(value)})`}`);
        this.name = 'JqTypeError';
        this.reason = `${expectation}: ${type}`;
    }
}
const typeName = (value) => {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
};
/** Runs a path (see parsePath) on a value and gives its first output. Throws JqSyntaxError and JqTypeError. */
function firstOutput(value, path) {
    for (const output of outputs({ value, path: [], exact: true }, parsePath(path), 0)) {
        return { found: true, value: output.value ?? null, place: { path: output.path, exact: output.exact } };
    }
    return { found: false };
}
/** All outputs, lazily: a later step without output makes the earlier ones go on, as in jq. */
function* outputs(input, steps, at) {
    const step = steps[at];
    if (step === undefined)
        yield input;
    else
        for (const next of attempt(input, step))
            yield* outputs(next, steps, at + 1);
}
function* attempt(input, step) {
    const taken = take(input, step);
    for (;;) {
        let next;
        try {
            next = taken.next();
        }
        catch (error) {
            if (step.optional === true && error instanceof JqTypeError)
                return;
            throw error;
        }
        if (next.done === true)
            return;
        yield next.value;
    }
}
function* take(input, step) {
    switch (step.kind) {
        case 'key':
            return yield below(input, step.key, member(input.value, step.key));
        case 'index':
            return yield jq_element(input, step.index);
        case 'slice':
            return yield { ...input, exact: false, value: slice(input.value, step.from, step.to) };
        case 'each':
            return yield* jq_elements(input);
        case 'recurse':
            return yield* recurse(input);
        case 'group':
            return yield* outputs(input, step.steps, 0);
        default:
            return step;
    }
}
const below = ({ path, exact }, key, value) => ({
    value,
    exact,
    path: exact ? [...path, key] : path,
});
function member(value, key) {
    if (value === null || value === undefined)
        return null;
    if (!(0,json_object/* isObject */.G)(value))
        throw new JqTypeError('expected an object but got', value);
    return Object.hasOwn(value, key) ? value[key] : null;
}
function jq_element(input, index) {
    const { value } = input;
    if (typeof index !== 'number')
        throw notANumber(value, index);
    if (value === null || value === undefined)
        return { ...input, value: null };
    const items = itemsOf(value);
    const at = Math.trunc(index) < 0 ? Math.trunc(index) + items.length : Math.trunc(index);
    if (typeof value === 'string')
        return { ...input, exact: false, value: items[at] ?? null };
    return below(input, at, items[at] ?? null);
}
function slice(value, from, to) {
    if (value === null || value === undefined)
        return null;
    const items = itemsOf(value);
    for (const bound of [to, from]) {
        if (bound !== null && typeof bound !== 'number')
            throw notANumber(value, bound);
    }
    const start = clamp(Math.trunc(Number(from ?? 0)), items.length);
    const end = clamp(Math.ceil(Number(to ?? items.length)), items.length);
    const part = items.slice(start, Math.max(start, end));
    return typeof value === 'string' ? part.join('') : part;
}
const clamp = (at, length) => Math.min(Math.max(at < 0 ? at + length : at, 0), length);
/** Strings are indexed by code point. */
function itemsOf(value) {
    if (typeof value === 'string')
        return [...value];
    if (Array.isArray(value))
        return value;
    throw new JqTypeError('expected an array but got', value);
}
function notANumber(value, index) {
    if (Array.isArray(value))
        return new JqTypeError('expected a number for indexing an array but got', index);
    if (typeof value === 'string')
        return new JqTypeError('expected a number for indexing a string but got', index);
    return new JqTypeError('expected a string for object key but got', index);
}
/** Members in the order of their keys' bytes. */
function* jq_elements(input) {
    const { value } = input;
    if (Array.isArray(value))
        for (const [at, item] of value.entries())
            yield below(input, at, item);
    else if ((0,json_object/* isObject */.G)(value))
        for (const key of Object.keys(value).sort(compareKeys))
            yield below(input, key, value[key]);
    else
        throw new JqTypeError('cannot iterate over', value);
}
function* recurse(input) {
    yield input;
    if (typeof input.value !== 'object' || input.value === null)
        return;
    for (const next of jq_elements(input))
        yield* recurse(next);
}

// EXTERNAL MODULE: ./src/lookups/tfstate/state.ts + 1 modules
var tfstate_state = __webpack_require__(2827);
;// CONCATENATED MODULE: ./src/lookups/tfstate/query.ts




const nothing = { found: false };
/**
 * Resolves an address: exact name, exact group, else the longest known name that begins it, the rest being a path.
 * Null counts as not found. Throws JqSyntaxError, JqTypeError, and JqSyntaxError for a path without output.
 */
function lookUp(state, address) {
    if (state.has(address))
        return finding(state, address, state.get(address), { path: [], exact: true });
    const members = state.membersOf(address);
    const group = (0,tfstate_state/* groupValue */.hC)(state, members);
    if (group !== undefined)
        return { found: true, value: wellFormed(group), secrets: members.flatMap((member) => secretsOfMember(state, member)) };
    const name = state.longestName(address);
    if (name === undefined)
        return nothing;
    const rest = address.slice(name.length);
    if (!rest.startsWith('.') && !rest.startsWith('['))
        return nothing;
    const path = quoteHyphens(rest.startsWith('[') ? `.${rest}` : rest);
    const output = firstOutput(state.get(name), path);
    if (!output.found)
        throw new JqSyntaxError(`${path} is not found in the state`);
    return finding(state, name, output.value, output.place);
}
/**
 * A path with a hyphen anywhere is taken apart at dots and brackets, and every part but integers is put in quotes, so
 * that `.repository-uri` works. Slices, `?` and quoted dots do not survive it, in the Go tool either.
 */
function quoteHyphens(path) {
    if (!path.includes('-'))
        return path;
    const parts = path.split(/[.[\]]/).filter((part) => part !== '');
    return `.${parts.map((part) => `[${/^-?[0-9]+$/.test(part) ? part : quotedPart(part)}]`).join('')}`;
}
const quotedPart = (part) => `${part.startsWith('"') ? '' : '"'}${part}${part.endsWith('"') ? '' : '"'}`;
function finding(state, name, value, place) {
    if (value === null || value === undefined)
        return nothing;
    const sensitivity = state.sensitivityOf(name);
    const secrets = sensitivity === undefined ? [] : secretsOf(sensitivity, state.get(name), value, place);
    return { found: true, value: wellFormed(value), secrets };
}
/** Halves of surrogate pairs become U+FFFD, as in Go; a value without any stays the same object. */
function wellFormed(value) {
    if (typeof value === 'string')
        return value.replace(/\p{Surrogate}/gu, '\ufffd');
    if (typeof value !== 'object' || value === null)
        return value;
    if (!/\\u[dD][89a-fA-F]/.test(JSON.stringify(value)))
        return value;
    if (Array.isArray(value))
        return value.map(wellFormed);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [wellFormed(key), wellFormed(member)]));
}
const secretsOfMember = (state, { address }) => {
    const sensitivity = state.sensitivityOf(address);
    const value = state.get(address);
    return sensitivity === undefined ? [] : secretsOf(sensitivity, value, value, { path: [], exact: true });
};
/** What of `value`, found at `place` below `root`, lies at, below or above a sensitive path. */
function secretsOf(sensitivity, root, value, place) {
    if (sensitivity === 'whole')
        return leaves(value);
    return sensitivity.map(pathOf).flatMap((marked) => {
        const common = Math.min(marked.length, place.path.length);
        if (!marked.slice(0, common).every((key, i) => key === place.path[i]))
            return [];
        return leaves(marked.length <= place.path.length ? value : at(root, marked));
    });
}
/** A path as Terraform writes it: a list of `{type: get_attr, value: name}` and `{type: index, value: {value}}`. */
function pathOf(steps) {
    const path = [];
    for (const step of Array.isArray(steps) ? steps : []) {
        const value = (0,json_object/* isObject */.G)(step) ? step['value'] : undefined;
        const key = (0,json_object/* isObject */.G)(value) ? value['value'] : value;
        if (typeof key !== 'string' && typeof key !== 'number')
            break;
        path.push(key);
    }
    return path;
}
const at = (root, path) => path.reduce((value, key) => (typeof value === 'object' && value !== null ? value[key] : undefined), root);
/** Texts and numbers in a value, at any depth. */
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'number')
        return [String(value)];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(leaves);
}

// EXTERNAL MODULE: ./src/support/nearest.ts
var nearest = __webpack_require__(7997);
;// CONCATENATED MODULE: ./src/lookups/tfstate/suggest.ts


const most = 3;
/** What the state has that is nearest to an address without value: other attributes, instances, or addresses. As a hint. */
function suggestFor(state, address) {
    if (state.names.size === 0)
        return 'The state is empty.';
    const name = state.longestName(address);
    const rest = name === undefined ? '' : address.slice(name.length);
    if (name !== undefined && /^(?:$|[.[])/.test(rest))
        return attributesNear(state, name, rest);
    const instances = instancesNear(state, address);
    if (instances.length > 0)
        return `It has several instances; the state knows ${suggest_list(instances)}.`;
    const near = addressesNear(state, address);
    return near.length === 0 ? `The state has ${state.names.size} addresses, none of them similar (terraform state list shows them).` : `Nearest in the state: ${suggest_list(near)}.`;
}
const suggest_list = (names) => `${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`;
/** The address exists, what stands behind it does not. */
function attributesNear(state, name, rest) {
    const wanted = /[A-Za-z_][\w-]*/.exec(rest)?.[0];
    const value = state.get(name);
    // The keys of a value that is a secret as a whole are part of the secret.
    if (wanted === undefined || !(0,json_object/* isObject */.G)(value) || state.sensitivityOf(name) === 'whole')
        return `${name} is there, but has no value${rest === '' ? '' : ` at ${rest}`}.`;
    if (Object.hasOwn(value, wanted))
        return `${name}.${wanted} is there, but ${value[wanted] === null ? 'is null' : `has no value at ${rest}`}.`;
    const near = nearestOf(wanted, Object.keys(value)).map((key) => `${name}.${key}`);
    return near.length === 0 ? `${name} is there, but has no attribute ${wanted}. It has ${suggest_list(Object.keys(value))}.` : `Nearest in the state: ${suggest_list(near)}.`;
}
/** A counted or for_each resource that was asked for without, or with another, index. */
function instancesNear(state, address) {
    for (const base of prefixes(address)) {
        const members = state.membersOf(base);
        if (members.length > 0) {
            const rest = address.slice(base.length).replace(/^\[[^\]]*\]/, '');
            return members.map((member) => member.address + rest);
        }
    }
    return [];
}
/** The address cut at each dot or bracket, the longest first. */
function* prefixes(address) {
    for (let end = address.length; end > 0; end--) {
        if (end === address.length || '.['.includes(address.charAt(end)))
            yield address.slice(0, end);
    }
}
/** Compares each known address with the part of the wanted one that has as many segments. */
function addressesNear(state, address) {
    const cut = new Map();
    const scored = [];
    const own = ownName(address);
    for (const name of state.names.keys()) {
        const segments = segmentsOf(name).length;
        let wanted = cut.get(segments);
        if (wanted === undefined)
            cut.set(segments, (wanted = segmentsOf(address).slice(0, segments).join('.')));
        const limit = Math.max(1, Math.min(5, Math.floor(wanted.length / 5)));
        const distance = (0,nearest/* editDistance */.Y)(wanted, name, limit);
        if (distance <= limit)
            scored.push({ name, score: distance });
        else if (own !== '' && (name.endsWith(`.${own}`) || own === withoutIndex(name)))
            scored.push({ name, score: limit + 1 });
    }
    return scored.sort((a, b) => a.score - b.score).slice(0, most).map(({ name }) => name);
}
/** `type.name` of an address, which other modules may have as well. */
function ownName(address) {
    const segments = segmentsOf(address);
    const start = segments.findIndex((segment, i) => segment !== 'module' && segments[i - 1] !== 'module' && segment !== 'data');
    return start < 0 || segments[start] === 'output' ? '' : segments.slice(start, start + 2).map(withoutIndex).join('.');
}
const withoutIndex = (name) => name.replace(/\[[^\]]*\]$/, '');
/** Splits at the dots outside brackets. */
const segmentsOf = (address) => address.match(/(?:[^.[]|\[(?:"(?:[^"\\]|\\.)*"|[^\]])*\]?)+/g) ?? [];
function nearestOf(wanted, names) {
    return names
        .map((name) => ({ name, distance: (0,nearest/* editDistance */.Y)(wanted.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= Math.max(1, Math.min(3, Math.floor(Math.max(wanted.length, name.length) / 3))))
        .sort((a, b) => a.distance - b.distance)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/value-at.ts





/** The texts of a failing look-up, as in the Go tool; `cause` may show the beginning of a value. */
const failedText = (address, cause) => `failed to lookup ${address} in tfstate: ${cause}`;
const notFoundText = (address) => `${address} is not found in tfstate`;
/** The value of an address in a state, its sensitive parts registered. Errors: LOOKUP, with what helps, never with the value. */
function valueAt(state, address, secrets) {
    const found = explained(state, address);
    if (!found.found)
        throw new errors/* ActionError */.lZ('LOOKUP', notFoundText(address), { hint: suggestFor(state, address) });
    found.secrets.forEach((secret) => secrets.add(secret));
    // What JSON.parse made is a JSON value.
    return found.value;
}
/** The value that a state has for an address; a failure names the address, what helps, and never shows the value. */
function explained(state, address) {
    try {
        return lookUp(state, address);
    }
    catch (error) {
        // The error itself is not kept as cause: its text may show the beginning of a value.
        const cause = error instanceof JqTypeError ? error.reason : (0,errors/* errorMessage */.gJ)(error);
        throw new errors/* ActionError */.lZ('LOOKUP', failedText(address, cause), { hint: hintFor(error, state, address) });
    }
}
function hintFor(error, state, address) {
    if (error instanceof JqTypeError)
        return suggestFor(state, address);
    if (!(error instanceof JqSyntaxError))
        return undefined;
    if (error.kind === 'unsupported') {
        return 'Behind an address may stand .name, ["key"], [0], [1:3], [] and ?; no other jq. Compute such values in an output of Terraform instead.';
    }
    return 'Write attributes as .name, or as ["key"] when they hold other characters than letters, digits and _.';
}


/***/ })

};
