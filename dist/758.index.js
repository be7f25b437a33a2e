export const id = 758;
export const ids = [758];
export const modules = {

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ checkView),
  renderDefinitionMustache: () => (/* binding */ renderDefinitionMustache),
  q: () => (/* binding */ renderView)
});

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(562);
// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/support/nearest.ts
var nearest = __webpack_require__(7997);
;// CONCATENATED MODULE: ./src/rendering/json/write.ts
/** A value as JSON text; integers that YAML keeps as bigints are written with all their digits. */
function jsonText(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(jsonText).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./src/rendering/position.ts
var position = __webpack_require__(3853);
// EXTERNAL MODULE: ./src/rendering/template/advice.ts
var advice = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/rendering/mustache/definition.ts





/** No name of Mustache has blanks or backquotes in it. */
const goAdvice = (name) => (/[\s`|]/.test(name) ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined);
/** The JSON encoding of a text without its quotes. */
const escapeJson = (text) => JSON.stringify(text).slice(1, -1);
const asItIs = (text) => text;
/** Renders one definition file. Look-ups are started where they stand and awaited together; all errors are reported. */
class DefinitionRenderer {
    #source;
    #context;
    #errors = [];
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
    }
    async render(tokens) {
        const pieces = await this.#all(tokens, { kind: 'root' }, escapeJson);
        // Answers come in any order; the errors stand in the order of the file.
        const errors = this.#errors.toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
        if (errors.length > 0)
            throw (0,support_errors/* joinErrors */._h)(errors);
        return pieces;
    }
    async #all(tokens, frame, escape) {
        const parts = await Promise.all(tokens.map((token) => this.#one(token, frame, escape)));
        return parts.flat();
    }
    #one(token, frame, escape) {
        switch (token.kind) {
            case 'text':
                return [{ text: token.text, start: token.start, literal: true }];
            case 'value': {
                const value = this.#valueOf(token.name, frame, token.start);
                return [{ text: token.escaped ? escape(value) : value, start: token.start, literal: false }];
            }
            case 'section':
                return this.#section(token, frame, escape);
            default:
                return token;
        }
    }
    #valueOf(name, frame, start) {
        if (name === '.' && frame.kind === 'value')
            return frame.value;
        const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
        if (variable === undefined)
            return this.#unknown(name, start);
        const value = this.#variable(variable);
        if (value !== undefined)
            return value;
        return this.#fail(start, `environment variable ${variable} is not defined`, `Set it for the step, for example \`env: { ${variable}: … }\`, in the input env, or in an env file.`);
    }
    #section(token, frame, escape) {
        const { name, inverted, body, start } = token;
        const lambda = Object.hasOwn(this.#context.lambdas, name) ? this.#context.lambdas[name] : undefined;
        if (lambda !== undefined && !inverted)
            return this.#lookUp(token, lambda, frame, escape);
        if (name === 'env')
            return inverted ? [] : this.#all(body, { kind: 'env' }, escape);
        if (name === '.' && frame.kind === 'value')
            return inverted ? [] : this.#all(body, frame, escape);
        const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
        if (variable === undefined) {
            this.#unknown(name, start);
            return [];
        }
        const value = this.#variable(variable) ?? '';
        if (inverted)
            return value === '' ? this.#all(body, frame, escape) : [];
        return value === '' ? [] : this.#all(body, { kind: 'value', value }, escape);
    }
    /** The text between the tags is the argument; tags in it are rendered first, without escaping. */
    async #lookUp(token, lambda, frame, escape) {
        const { name, body, start } = token;
        const errorsBefore = this.#errors.length;
        const plain = body.every((part) => part.kind === 'text');
        const argument = plain
            ? this.#source.text.slice(token.bodyStart, token.bodyEnd)
            : (await this.#all(body, frame, asItIs)).map((piece) => piece.text).join('');
        if (this.#errors.length > errorsBefore && !plain)
            return [];
        try {
            const answer = await lambda.call(lambda.arity > 1 ? argument.trim().split(/\s+/) : [argument]);
            return [{ text: this.#written(name, answer, start, escape), start, literal: false }];
        }
        catch (error) {
            const at = (0,position/* positionAt */.t$)(this.#source.text, start, this.#source.path);
            const known = error instanceof support_errors/* ActionError */.lZ ? error : undefined;
            const message = known?.message ?? `error calling ${name}: ${(0,support_errors/* errorMessage */.gJ)(error)}`;
            this.#errors.push(new support_errors/* ActionError */.lZ(known?.code ?? 'LOOKUP', message, { at: known?.at ?? at, hint: known?.hint, cause: error }));
            return [];
        }
    }
    /** Text is escaped; what is no text stands as JSON and belongs outside quotes. */
    #written(name, answer, start, escape) {
        if (typeof answer === 'string')
            return escape(answer);
        if (answer === null || answer === undefined)
            return this.#fail(start, `${name} gave no value`);
        return jsonText(answer);
    }
    #variable(name) {
        return Object.hasOwn(this.#context.env, name) ? this.#context.env[name] : undefined;
    }
    #unknown(name, start) {
        const names = Object.keys(this.#context.lambdas);
        if (names.includes(name))
            return this.#fail(start, `${name} is a look-up and needs an argument`, `Write {{#${name}}}argument{{/${name}}}.`);
        if (name === 'env')
            return this.#fail(start, 'env needs the name of a variable', 'Write {{ env.NAME }}.');
        const close = (0,nearest/* nearest */.p)(name, names);
        const hint = goAdvice(name) ??
            (0,advice/* missingPluginAdvice */._2)(name) ??
            (this.#variable(name) !== undefined
                ? `Write {{ env.${name} }} for the environment variable.`
                : close === undefined
                    ? `Known are env.NAME and the sections ${names.join(', ') || '(none)'}.`
                    : `Did you mean ${close}?`);
        return this.#fail(start, `"${name}" is not defined`, hint);
    }
    #fail(start, message, hint) {
        this.#errors.push(new support_errors/* ActionError */.lZ('TEMPLATE', message, { at: (0,position/* positionAt */.t$)(this.#source.text, start, this.#source.path), hint }));
        return '';
    }
}

;// CONCATENATED MODULE: ./src/rendering/mustache/tokens.ts

/** Deeper than any template; each level costs a few frames of the stack. */
const maxDepth = 100;
/**
 * Calls mustache.js's parser and gives its answer a shape; its errors get a place, and what we do not support is
 * refused. Errors: TEMPLATE.
 */
function readTokens(text, parse, place) {
    let raw;
    try {
        raw = parse();
    }
    catch (error) {
        throw syntaxError(text, error instanceof Error ? error.message : String(error), place);
    }
    return shaped(raw, place, 0);
}
function shaped(raw, place, depth) {
    if (!Array.isArray(raw))
        return [];
    const tokens = [];
    for (const entry of raw) {
        const [type, name, start, end, body, bodyEnd] = entry;
        switch (type) {
            case 'text':
                tokens.push({ kind: 'text', text: name, start });
                break;
            case 'name':
            case '&':
                tokens.push({ kind: 'value', name, escaped: type === 'name', start });
                break;
            case '#':
            case '^': {
                if (depth >= maxDepth)
                    throw new support_errors/* ActionError */.lZ('TEMPLATE', `sections are nested deeper than ${maxDepth} levels`, { at: place(start) });
                const inner = shaped(body, place, depth + 1);
                tokens.push({ kind: 'section', name, inverted: type === '^', start, body: inner, bodyStart: end, bodyEnd });
                break;
            }
            case '>':
                throw new support_errors/* ActionError */.lZ('TEMPLATE', `partials are not supported: {{> ${name} }}`, {
                    at: place(start),
                    hint: 'Put the text of the other file in its place.',
                });
        }
    }
    return tokens;
}
/** mustache.js says what is wrong and the offset; for a section left open that is the end, which helps nobody. */
function syntaxError(text, message, place) {
    const [, problem = '', name = '', digits] = /^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
    const offset = Number(digits ?? 0);
    switch (problem) {
        case 'Unclosed tag': {
            const opened = text.lastIndexOf('{{', Math.max(0, offset - 1));
            return new support_errors/* ActionError */.lZ('TEMPLATE', 'a tag is not closed: expected }}', { at: place(Math.max(0, opened)) });
        }
        case 'Unopened section':
            return new support_errors/* ActionError */.lZ('TEMPLATE', `{{/${name}}} closes a section that was not opened`, { at: place(offset), hint: goHint(name) });
        case 'Unclosed section': {
            const opened = lastOpening(text, name, offset);
            return new support_errors/* ActionError */.lZ('TEMPLATE', `the section {{#${name}}} is not closed: expected {{/${name}}}`, { at: place(opened) });
        }
        default:
            return new support_errors/* ActionError */.lZ('TEMPLATE', `not valid Mustache: ${message}`, { at: place(offset) });
    }
}
/** A comment of a Go template looks like the end of a section. */
const goHint = (name) => name.startsWith('*') ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined;
function lastOpening(text, name, before) {
    for (let at = text.lastIndexOf(name, before); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
        const opening = /(?:\{\{\s*)?[#^]\s*$/.exec(text.slice(Math.max(0, at - 20), at));
        if (opening !== null)
            return Math.max(0, at - opening[0].length);
    }
    return before;
}

;// CONCATENATED MODULE: ./src/rendering/mustache.ts





/**
 * Renders a definition file named `*.mustache`: values are JSON-escaped, unset variables and unknown names are errors,
 * look-ups are sections whose text is the argument, all asked at once. Partials do not exist. Errors: TEMPLATE.
 */
async function renderDefinitionMustache(source, context) {
    const tokens = tokensOf(source.text, (offset) => (0,position/* positionAt */.t$)(source.text, offset, source.path));
    const pieces = await new DefinitionRenderer(source, context).render(tokens);
    return { text: pieces.map((piece) => piece.text).join(''), originOf: originsOf(source, pieces) };
}
/** Finds what is wrong with a template for summaries before it is rendered. Errors: TEMPLATE, with place. */
function checkView(template) {
    tokensOf(template.text, (offset) => (0,position/* positionAt */.t$)(template.text, offset, template.path));
}
/**
 * Renders a Mustache template over a prepared view, for summaries and comments: stock Mustache, except that values go
 * through `escape` (Markdown is not HTML). Unknown names give nothing, partials too. Errors: TEMPLATE.
 */
function renderView(template, view, escape) {
    try {
        return mustache/* default */.A.render(template.text, view, undefined, { escape: (value) => escape(String(value)) });
    }
    catch (error) {
        const at = { file: template.path, line: 1, column: 1 };
        throw new support_errors/* ActionError */.lZ('TEMPLATE', `${template.path} cannot be rendered: ${String(error)}`, { at, cause: error });
    }
}
const tokensOf = (text, place) => readTokens(text, () => mustache/* default */.A.parse(text), place);
/** Binary search over the pieces: text keeps its place, a value belongs to the tag it came from. */
function originsOf(source, pieces) {
    const starts = [];
    let length = 0;
    for (const piece of pieces) {
        starts.push(length);
        length += piece.text.length;
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const piece = pieces[low];
        const into = piece?.literal === true ? Math.min(offset - (starts[low] ?? 0), piece.text.length) : 0;
        return (0,position/* positionAt */.t$)(source.text, (piece?.start ?? 0) + into, source.path);
    };
}


/***/ })

};
