export const id = 358;
export const ids = [358];
export const modules = {

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JsonnetError: () => (/* reexport */ JsonnetError),
  evaluateJsonnet: () => (/* binding */ evaluateJsonnet),
  memberPlaces: () => (/* reexport */ memberPlaces)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/rendering/jsonnet/failure.ts
/** A text that is no Jsonnet program: found before anything is evaluated. */
class StaticError extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.name = 'StaticError';
        this.at = at;
    }
}
/** Frames kept at either end of a long trace. */
const keptFrames = 10;
/** What evaluation failed with. Frames are added while it passes through calls, innermost first. */
class RuntimeError extends Error {
    /** The place of the failure itself. */
    at;
    frames = [];
    /** Frames that were left out in the middle. */
    omitted = 0;
    constructor(message, at, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'RuntimeError';
        this.at = at;
    }
    /** `name` is what was evaluated where the error is now; it was asked for at `caller`. */
    passing(name, caller) {
        const last = this.frames.at(-1);
        if (last === undefined)
            this.frames.push({ at: this.at, name }, { at: caller, name: '' });
        else {
            last.name = name;
            this.frames.push({ at: caller, name: '' });
        }
        if (this.frames.length > 2 * keptFrames) {
            this.frames.splice(keptFrames, 1);
            this.omitted += 1;
        }
        return this;
    }
}
/** Thrown where an answer is needed that is still under way; the driver waits for it and evaluates again. */
class Pending extends Error {
    constructor() {
        super('an answer is still under way');
        this.name = 'Pending';
    }
}
/** It says nothing of its own, so there is one for all: making an error takes its time. */
const pending = new Pending();

;// CONCATENATED MODULE: ./src/rendering/jsonnet/explain.ts


/** An error in a Jsonnet program (code TEMPLATE), or in a native function that it calls (the code of that error). */
class JsonnetError extends errors/* ActionError */.lZ {
    /** `file:line:column  what was evaluated there`, innermost first. */
    trace;
    /** The text of a file that the program is made of. */
    textOf;
    constructor(message, { trace, textOf, ...details }, code = 'TEMPLATE') {
        super(code, message, details);
        this.trace = trace;
        this.textOf = textOf;
    }
}
/** Whatever evaluation threw, as an error with a place in the user's files. */
function explain(error, main, sources) {
    const textOf = (file) => sources.get(file)?.text;
    const start = { file: main, line: 1, column: 1 };
    if (error instanceof StaticError)
        return new JsonnetError(error.message, { at: positionOf(error.at), trace: [], textOf });
    if (!(error instanceof RuntimeError))
        return new JsonnetError(engineLimit(error), { at: start, trace: [], textOf, cause: error });
    const { cause } = error;
    const at = [error.at, ...error.frames.map((frame) => frame.at)].find((span) => span !== undefined);
    const details = { at: at === undefined ? start : positionOf(at), trace: traceOf(error), textOf, cause };
    if (cause instanceof errors/* ActionError */.lZ)
        return new JsonnetError(error.message, { ...details, hint: cause.hint, others: cause.others }, cause.code);
    return new JsonnetError(`RUNTIME ERROR: ${error.message}`, details);
}
const positionOf = ({ source, start }) => ({ file: source.path, ...source.positionOf(start) });
function traceOf({ frames, omitted }) {
    const lines = frames.flatMap(({ at, name }) => (at === undefined ? (name === '' ? [] : [name]) : [`${at.toString()}${name === '' ? '' : `  ${name}`}`]));
    if (omitted === 0)
        return withOutputPath(lines);
    return [...lines.slice(0, lines.length / 2), `… ${omitted} more`, ...lines.slice(lines.length / 2)];
}
const outputStep = /^(?:Field "(?<field>.*)"|Array element (?<item>\d+))$/;
/** The way through the output, which ends a trace, as one path: `output.containerDefinitions[0].image`. */
function withOutputPath(lines) {
    const end = lines.findLastIndex((line) => !outputStep.test(line)) + 1;
    const path = lines.slice(end).toReversed().map((line) => {
        const { field, item } = outputStep.exec(line)?.groups ?? {};
        if (item !== undefined)
            return `[${item}]`;
        return /^[A-Za-z_]\w*$/.test(field ?? '') ? `.${field}` : `["${field}"]`;
    });
    return path.length === 0 ? [...lines] : [...lines.slice(0, end), `output${path.join('')}`];
}
/** The engine's own limits: its stack, the length of its strings and lists. */
function engineLimit(error) {
    if (!(error instanceof RangeError))
        throw error;
    return /call stack/.test(error.message) ? 'RUNTIME ERROR: max stack frames exceeded.' : `RUNTIME ERROR: a value is larger than this evaluator can hold (${error.message})`;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/answers.ts

/**
 * What was asked outside of the program, and what came back. Evaluation is pure, so one question has one answer; while
 * that is under way, whoever needs it stops with Pending.
 */
class Answers {
    #settled = new Map();
    #underWay = new Map();
    /** The answer to the question `key`, which `start` puts if nobody did so before. Throws what the answer is an error. */
    ask(key, start) {
        const known = this.#settled.get(key) ?? this.#begin(key, start);
        if (known === undefined)
            throw pending;
        if (known.kind === 'error')
            throw known.error;
        return known.value;
    }
    #begin(key, start) {
        if (this.#underWay.has(key))
            return undefined;
        try {
            const answer = start();
            if (!isPromise(answer))
                return this.#settle(key, { kind: 'value', value: answer });
            const settled = answer.then((value) => void this.#settle(key, { kind: 'value', value }), (error) => void this.#settle(key, { kind: 'error', error }));
            this.#underWay.set(key, settled);
            return undefined;
        }
        catch (error) {
            return this.#settle(key, { kind: 'error', error });
        }
    }
    #settle(key, settled) {
        this.#settled.set(key, settled);
        this.#underWay.delete(key);
        return settled;
    }
    /** Waits for everything that is under way. */
    async arrival() {
        await Promise.all(this.#underWay.values());
    }
}
const isPromise = (value) => typeof value === 'object' && value !== null && 'then' in value;

;// CONCATENATED MODULE: ./src/rendering/jsonnet/code-points.ts
/** Strings of Jsonnet are sequences of code points; JavaScript's are of UTF-16 units. Most have no pairs, and then both agree. */
const pair = /[\ud800-\udbff]/;
const hasPairs = (text) => pair.test(text);
// The last string with pairs that was taken apart: loops over one string do not do so again and again.
const last = { text: '', points: [] };
/** The code points of a string, each as a string. */
function pointsOf(text) {
    if (text === last.text)
        return last.points;
    last.points = Array.from(text);
    last.text = text;
    return last.points;
}
const lengthOf = (text) => (hasPairs(text) ? pointsOf(text).length : text.length);
/** The code points from `start` up to, not including, `end`. */
const sliceOf = (text, start, end) => hasPairs(text) ? pointsOf(text).slice(start, end).join('') : text.slice(start, end);
/** Order of code points: that of UTF-16 units but for pairs. */
function compareStrings(a, b) {
    if (a === b)
        return 0;
    if (!hasPairs(a) && !hasPairs(b))
        return a < b ? -1 : 1;
    const end = Math.min(a.length, b.length);
    for (let i = 0; i < end; i++) {
        const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** Units of pairs come after all others. */
const rank = (unit) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/value.ts
/** The variables of one scope, and what `self` and `super` are in it. */
class Env {
    parent;
    slots;
    self;
    /** The layer of `self` that the expression stands in; `super` is what lies below. */
    layer;
    constructor(parent, slots, self, layer) {
        this.parent = parent;
        this.slots = slots;
        this.self = self;
        this.layer = layer;
    }
}
/** An expression that is evaluated once, when first asked for. Only the machine does so. */
class Thunk {
    code;
    env;
    value = undefined;
    /** What it is, for stack traces. */
    name;
    constructor(code, env, name) {
        this.code = code;
        this.env = env;
        this.name = name;
    }
}
class ArrayValue {
    /** Thunks are replaced by their values once these are known. */
    items;
    constructor(items) {
        this.items = items;
    }
}
/** A function of the program. */
class Closure {
    shape;
    env;
    constructor(shape, env) {
        this.shape = shape;
        this.env = env;
    }
    get parameters() {
        return this.shape.parameters;
    }
}
/** A function of the standard library, or one that was handed in. A parameter that is left out is undefined. */
class Builtin {
    name;
    parameters;
    run;
    constructor(name, parameters, run) {
        this.name = name;
        this.parameters = parameters;
        this.run = run;
    }
}
/** The last thing a function does, with `tailstrict`: carried out after it is left, so that no frames pile up. */
class TailCall {
    target;
    slots;
    at;
    constructor(target, slots, at) {
        this.target = target;
        this.slots = slots;
        this.at = at;
    }
}
/** An object: one layer, or two objects of which the right one lies on top. object.ts works with it. */
class ObjectValue {
    layer;
    left;
    right;
    /** Layers in it. */
    count;
    hasAsserts;
    /** Whether a field was taken from it, or from an object in it. */
    isReduced;
    asserts = 'unchecked';
    /** Values of fields, as seen from the top. */
    values;
    /** Values of fields as seen by `super`, by the layer that defines them. */
    lower;
    /** Its layers in one list, made when they are first searched; shared with the objects it was made of. */
    table;
    envs;
    names;
    constructor(layer, left, right) {
        this.layer = layer;
        this.left = left;
        this.right = right;
        this.count = layer === undefined ? (left?.count ?? 0) + (right?.count ?? 0) : 1;
        this.hasAsserts = layer === undefined ? (left?.hasAsserts ?? false) || (right?.hasAsserts ?? false) : layer.asserts.length > 0;
        this.isReduced = layer === undefined ? (left?.isReduced ?? false) || (right?.isReduced ?? false) : layer.rest !== undefined;
    }
}
/** The type of a value as messages and `std.type` name it. */
function typeName(value) {
    if (value === null)
        return 'null';
    if (value instanceof ArrayValue)
        return 'array';
    if (value instanceof ObjectValue)
        return 'object';
    return typeof value === 'object' ? 'function' : typeof value;
}
const isFunction = (value) => value instanceof Closure || value instanceof Builtin;

;// CONCATENATED MODULE: ./src/rendering/jsonnet/expect.ts


/** An error about a type, in Go's words. */
const unexpectedType = (value, expected, at) => new RuntimeError(`Unexpected type ${typeName(value)}${expected === undefined ? '' : `, expected ${expected}`}`, at);
function numberFrom(value, at) {
    if (typeof value === 'number')
        return value;
    throw unexpectedType(value, 'number', at);
}
function stringFrom(value, at) {
    if (typeof value === 'string')
        return value;
    throw unexpectedType(value, 'string', at);
}
function booleanFrom(value, at) {
    if (typeof value === 'boolean')
        return value;
    throw unexpectedType(value, 'boolean', at);
}
function arrayFrom(value, at) {
    if (value instanceof ArrayValue)
        return value;
    throw unexpectedType(value, 'array', at);
}
function objectFrom(value, at) {
    if (value instanceof ObjectValue)
        return value;
    throw unexpectedType(value, 'object', at);
}
function functionFrom(value, at) {
    if (isFunction(value))
        return value;
    throw unexpectedType(value, 'function', at);
}
/** A whole number of 32 bits: what the library takes for one. */
const isInteger = (value) => typeof value === 'number' && (value | 0) === value;
/** The result of arithmetic; there is no infinity and no NaN. */
function finite(value, at) {
    if (Number.isFinite(value))
        return value;
    throw new RuntimeError(Number.isNaN(value) ? 'Not a number' : 'Overflow', at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/layers.ts
/** Up to so many layers are searched one by one. */
const few = 8;
/**
 * The layers of an object and of those that it was made of: an object of n layers looks at the first n. Adding one layer
 * after the other, as folds do, so goes on with one table. The index is made when there are many layers.
 */
class Layers {
    layers = [];
    /** Layers that define a name, lowest first. */
    #index;
    #indexed = 0;
    /** The highest layer below `below` that defines `name`; -1 when there is none. */
    find(name, below) {
        if (below <= few) {
            for (let i = below - 1; i >= 0; i--)
                if (this.layers[i]?.fields.has(name) === true)
                    return i;
            return -1;
        }
        const index = (this.#index ??= new Map());
        for (; this.#indexed < this.layers.length; this.#indexed++) {
            for (const field of this.layers[this.#indexed]?.fields.keys() ?? []) {
                const places = index.get(field);
                if (places === undefined)
                    index.set(field, [this.#indexed]);
                else
                    places.push(this.#indexed);
            }
        }
        const places = index.get(name) ?? [];
        let [low, high] = [0, places.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((places[middle] ?? 0) < below)
                low = middle + 1;
            else
                high = middle;
        }
        return places[low - 1] ?? -1;
    }
}
/** Chains of `+` are as long as the program likes, so this is a loop. */
function tableOf(object) {
    if (object.table !== undefined)
        return object.table;
    const above = [];
    let base = object;
    while (base.table === undefined && base.left !== undefined && base.right !== undefined) {
        above.push(base.right);
        base = base.left;
    }
    const table = extensible(base);
    for (let next = above.pop(); next !== undefined; next = above.pop()) {
        if (next.layer !== undefined)
            table.layers.push(next.layer);
        else
            for (const layer of layersOf(next))
                table.layers.push(layer);
    }
    object.table = table;
    return table;
}
/** The table of an object if nobody has gone on with it, else a copy. */
function extensible(object) {
    if (object.table?.layers.length === object.count)
        return object.table;
    const table = new Layers();
    for (const layer of object.table === undefined ? (object.layer === undefined ? [] : [object.layer]) : layersOf(object))
        table.layers.push(layer);
    return table;
}
/** The layers of an object, lowest first. */
const layersOf = (object) => (object.layer === undefined ? tableOf(object).layers.slice(0, object.count) : [object.layer]);
/** The highest layer below `below` that defines `name`; -1 when there is none. */
function layerOf(object, name, below) {
    if (object.layer === undefined)
        return tableOf(object).find(name, object.isReduced ? underRest(object, name, below) : below);
    return below > 0 && object.layer.fields.has(name) ? 0 : -1;
}
/**
 * Where the search for a name begins that was taken away. As in go-jsonnet only a search from the very top of what is left
 * misses it: fields that lie above, and `super` within, still find it.
 */
function underRest(object, name, below) {
    const rest = below > 0 ? layerAt(object, below - 1).rest : undefined;
    return rest === undefined || rest.fields.has(name) ? below : below - 1 - rest.layers;
}
function layerAt(object, layer) {
    const found = object.layer ?? tableOf(object).layers[layer];
    if (found === undefined)
        throw new RangeError('an object has no such layer');
    return found;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/names.ts


/** Whether a field is there, hidden or not; from the top, or below a layer. */
const hasField = (object, name, below = object.count) => object.isReduced && below === object.count ? namesOf(object).visibility.has(name) : layerOf(object, name, below) >= 0;
/** Whether a field is there and not hidden: the highest layer that says either decides. */
function hasVisibleField(object, name) {
    if (object.isReduced)
        return (namesOf(object).visibility.get(name)?.visibility ?? 'hidden') !== 'hidden';
    let layer = layerOf(object, name, object.count);
    const found = layer >= 0;
    for (; layer >= 0; layer = layerOf(object, name, layer)) {
        const visibility = layerAt(object, layer).fields.get(name)?.visibility;
        if (visibility !== 'inherited')
            return visibility === 'visible';
    }
    return found;
}
/** The names of an object in order; with `hidden` also those of hidden fields. */
const fieldNames = (object, hidden = false) => (hidden ? namesOf(object).all : namesOf(object).visible);
/** Names are worked out when somebody first asks for them. */
function namesOf(object) {
    if (object.names !== undefined)
        return object.names;
    const layers = layersOf(object);
    const shared = layers.length <= few && layers.every((layer) => layer.shared);
    object.names = shared ? layers.reduce((below, { fields }) => below.with(fields), noNames) : new FieldNames(shown(layers).reduce(merged, new Map()));
    return object.names;
}
/** What each layer shows, lowest first; what is left of an object speaks for all layers of it. */
function shown(layers) {
    const from = [];
    for (let i = layers.length - 1; i >= 0; i -= 1 + (layers[i]?.rest?.layers ?? 0)) {
        const layer = layers[i];
        if (layer !== undefined)
            from.push(layer.rest?.fields ?? layer.fields);
    }
    return from.reverse();
}
function merged(below, fields) {
    for (const [name, field] of fields)
        if (field.visibility !== 'inherited' || !below.has(name))
            below.set(name, field);
    return below;
}
/** The names in one or several layers. Objects of one shape share them: the tables of fields that a program has are few. */
class FieldNames {
    visibility;
    all;
    visible;
    #above = new WeakMap();
    constructor(visibility) {
        this.visibility = visibility;
        this.all = [...visibility.keys()].sort(compareStrings);
        this.visible = this.all.filter((name) => visibility.get(name)?.visibility !== 'hidden');
    }
    /** With these fields on top. */
    with(fields) {
        const known = this.#above.get(fields);
        if (known !== undefined)
            return known;
        const made = new FieldNames(merged(new Map(this.visibility), fields));
        this.#above.set(fields, made);
        return made;
    }
}
const noNames = new FieldNames(new Map());

;// CONCATENATED MODULE: ./src/rendering/jsonnet/object.ts




/** The value of a field; assertions of the object are checked first. */
function fieldValue(machine, object, name, at) {
    checkAssertions(machine, object, at);
    const known = object.values?.get(name);
    if (known !== undefined)
        return known;
    const layer = layerOf(object, name, object.count);
    if (layer < 0)
        throw new RuntimeError(`Field does not exist: ${name}`, at);
    const value = evaluated(machine, object, layer, name, at);
    (object.values ??= new Map()).set(name, value);
    return value;
}
/** `super.name`, seen from a layer. */
function superValue(machine, object, from, name, at) {
    const layer = layerOf(object, name, from);
    if (layer < 0)
        throw new RuntimeError(`Field does not exist: ${name}`, at);
    const known = object.lower?.get(layer)?.get(name);
    if (known !== undefined)
        return known;
    const value = evaluated(machine, object, layer, name, at);
    object.lower ??= new Map();
    const values = object.lower.get(layer) ?? new Map();
    object.lower.set(layer, values.set(name, value));
    return value;
}
function envOf(object, layer) {
    const envs = (object.envs ??= []);
    return (envs[layer] ??= layerAt(object, layer).scope(object, layer));
}
function evaluated(machine, object, layer, name, at) {
    const field = layerAt(object, layer).fields.get(name);
    if (field === undefined)
        throw new RangeError('a layer has no such field');
    const depth = machine.enter(at);
    try {
        const value = field.code(field.scope === undefined ? envOf(object, layer) : field.scope(object, layer));
        machine.depth = depth;
        return value;
    }
    catch (error) {
        throw machine.passing(error, depth, field.name, at);
    }
}
/** Checks what `assert` says in every layer from the top, once; assertions may look at the object while they are being checked. */
function checkAssertions(machine, object, at) {
    if (!object.hasAsserts || object.asserts !== 'unchecked')
        return;
    object.asserts = 'checking';
    try {
        for (let layer = object.count - 1; layer >= 0; layer--) {
            for (const check of layerAt(object, layer).asserts)
                assertionHolds(machine, check, envOf(object, layer), at);
        }
        object.asserts = 'passed';
    }
    catch (error) {
        object.asserts = 'unchecked';
        throw error;
    }
}
function assertionHolds(machine, check, env, at) {
    const depth = machine.enter(at);
    try {
        check(env);
        machine.depth = depth;
    }
    catch (error) {
        throw machine.passing(error, depth, '', at);
    }
}
const noAsserts = [];
/** Steps that an object and a field of its own stand for, as they take memory. */
const objectCost = 4;
const fieldCost = 3;
/** An object of values that are at hand, or thunks. */
function objectOf(machine, entries, visibility = 'inherited') {
    const fields = new Map();
    for (const [name, lazy] of entries)
        fields.set(name, constantField(machine, name, lazy, visibility));
    machine.spend(objectCost + fieldCost * fields.size, undefined);
    return new ObjectValue({ fields, asserts: noAsserts, scope: noScope, shared: false });
}
const constantField = (machine, name, lazy, visibility) => ({
    visibility,
    code: lazy instanceof Thunk ? () => machine.force(lazy, undefined) : () => lazy,
    name: `field <${name}>`,
});
/** Values at hand need no scope. */
const noScope = () => emptyEnv;
const emptyEnv = { parent: undefined, slots: [], self: undefined, layer: 0 };
/** The object without a field, from outside: among its own layers `super` still finds it. */
function withoutField(object, name) {
    const fields = new Map(namesOf(object).visibility);
    fields.delete(name);
    return new ObjectValue(undefined, object, new ObjectValue({ fields: noFields, asserts: noAsserts, scope: noScope, shared: false, rest: { layers: object.count, fields } }));
}
const noFields = new Map();

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compare.ts






/** The item of an array, evaluated. */
function itemOf(machine, array, index, at) {
    const value = machine.force(array.items[index], at);
    array.items[index] = value;
    return value;
}
/** `==`: of objects the visible fields count. Functions cannot be compared with each other. */
function equal(machine, a, b, at) {
    if (a instanceof ArrayValue)
        return b instanceof ArrayValue && equalArrays(machine, a, b, at);
    if (a instanceof ObjectValue)
        return b instanceof ObjectValue && equalObjects(machine, a, b, at);
    if (isFunction(a) && isFunction(b))
        throw new RuntimeError('Cannot test equality of functions', at);
    return a === b;
}
function equalArrays(machine, a, b, at) {
    if (a.items.length !== b.items.length)
        return false;
    machine.spend(a.items.length, at);
    for (let i = 0; i < a.items.length; i++) {
        if (!equal(machine, itemOf(machine, a, i, at), itemOf(machine, b, i, at), at))
            return false;
    }
    return true;
}
function equalObjects(machine, a, b, at) {
    const names = fieldNames(a);
    const others = fieldNames(b);
    if (names.length !== others.length || names.some((name, i) => name !== others[i]))
        return false;
    machine.spend(names.length, at);
    return names.every((name) => equal(machine, fieldValue(machine, a, name, at), fieldValue(machine, b, name, at), at));
}
/** Order of numbers, strings and arrays of them; below zero when `a` comes first. */
function compare(machine, a, b, at) {
    if (typeof a === 'number')
        return a - numberFrom(b, at);
    if (typeof a === 'string')
        return compareStrings(a, stringFrom(b, at));
    if (!(a instanceof ArrayValue))
        throw unexpectedType(a, undefined, at);
    if (!(b instanceof ArrayValue))
        throw unexpectedType(b, 'array', at);
    const shared = Math.min(a.items.length, b.items.length);
    machine.spend(shared, at);
    for (let i = 0; i < shared; i++) {
        const order = compare(machine, itemOf(machine, a, i, at), itemOf(machine, b, i, at), at);
        if (order !== 0)
            return order;
    }
    return a.items.length - b.items.length;
}
/** `std.primitiveEquals`: arrays and objects are refused. */
function primitiveEqual(a, b, at) {
    if (typeName(a) !== typeName(b))
        return false;
    if (a instanceof ArrayValue || a instanceof ObjectValue || isFunction(a)) {
        throw new RuntimeError(isFunction(a) ? 'Cannot test equality of functions' : `primitiveEquals operates on primitive types, got ${typeName(a)}`, at);
    }
    return a === b;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/access.ts







/** `target[index]` and `target.name`. */
function indexed(machine, target, index, at) {
    if (target instanceof ObjectValue)
        return fieldValue(machine, target, stringFrom(index, at), at);
    if (target instanceof ArrayValue)
        return itemOf(machine, target, placeIn(target.items.length, numberFrom(index, at), at), at);
    if (typeof target === 'string') {
        const place = numberFrom(index, at);
        if (!hasPairs(target))
            return target.charAt(placeIn(target.length, place, at));
        const points = pointsOf(target);
        return points[placeIn(points.length, place, at)] ?? '';
    }
    const type = typeName(target);
    throw new RuntimeError(`Value non indexable: *jsonnet.value${type.charAt(0).toUpperCase()}${type.slice(1)}`, at);
}
/** A whole number within bounds; fractions are cut off. */
function placeIn(length, index, at) {
    const place = Math.trunc(index);
    if (place >= 0 && place < length)
        return place;
    throw new RuntimeError(`Index ${place} out of bounds, not within [0, ${length})`, at);
}
/** `super[name]` in the scope of a field. */
function superIndexed(machine, { self, layer }, index, at) {
    const name = stringFrom(index, at);
    if (self === undefined || layer === 0)
        throw new RuntimeError('Attempt to use super when there is no super class.', at);
    return superValue(machine, self, layer, name, at);
}
/** `name in super`. */
function inSuper({ self, layer }, name, at) {
    const text = stringFrom(name, at);
    return self !== undefined && layer > 0 && hasField(self, text, layer);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/json-text.ts
const json_text_short = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const special = /["\\\u0000-\u001f\u007f-\u009f]/g;
/** `\n`, `\u001f`: a character as JSON spells it. */
const escapedCharacter = (character) => json_text_short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A string as Jsonnet writes it in JSON: quotes, control characters and U+007F to U+009F are escaped, nothing else. */
const jsonString = (text) => `"${text.search(special) < 0 ? text : text.replace(special, escapedCharacter)}"`;

;// CONCATENATED MODULE: ./src/rendering/jsonnet/number.ts
/** Shortest bound from which every double is whole. */
const allWhole = 2 ** 53;
/** A number as Jsonnet writes it: whole ones with all their digits, others as `%.17g` does. */
function numberText(value) {
    if (Object.is(value, -0))
        return '-0';
    if (Math.floor(value) !== value)
        return formatG(value, 17);
    return Math.abs(value) < allWhole ? String(value) : BigInt(value).toString();
}
/** The fewest digits that give the number back, never with an exponent. */
function decimalText(value) {
    if (Object.is(value, -0))
        return '-0';
    const [mantissa = '0', power = '0'] = value.toExponential().split('e');
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    const exponent = Number(power);
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.padEnd(exponent + 1, '0');
    return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}
/** As Go's `%g` prints a number in messages: the fewest digits, with an exponent from a million on. */
function goNumber(value) {
    const [mantissa = '0', power = '0'] = value.toExponential().split('e');
    const exponent = Number(power);
    return exponent < -4 || exponent >= 6 ? `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}` : decimalText(value);
}
/** As toExponential, but half to even: the engine takes the larger of two that are equally near. */
function exponential(value, digits) {
    const text = value.toExponential(digits);
    const exact = value.toExponential(100);
    const cut = exact.indexOf('.') + 1 + digits;
    if (!/^50*e/.test(exact.slice(cut)) || Number(exact.charAt(cut - 1)) % 2 === 1)
        return text;
    return exact.slice(0, cut) + exact.slice(exact.indexOf('e'));
}
/** `%.{precision}g` of C, without its `#`: trailing zeros go. */
function formatG(value, precision) {
    const [mantissa = '0', power = '0'] = exponential(value, precision - 1).split('e');
    const exponent = Number(power);
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
    if (exponent < -4 || exponent >= precision)
        return `${sign}${digits.slice(0, 1)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.padEnd(exponent + 1, '0');
    return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/manifest.ts






/** What a program's output looks like. */
const outputLayout = { indent: '   ', newline: '\n', colon: ': ', comma: ',', emptyArray: '[ ]', emptyObject: '{ }' };
/** What `std.toString` and `+` make of a value. */
const lineLayout = { indent: '', newline: '', colon: ': ', comma: ', ', emptyArray: '[ ]', emptyObject: '{ }' };
/**
 * Value → JSON, evaluating whatever has not been yet. `goOn`: answers that are still under way do not end it, so that all
 * of them have been asked for when it ends with Pending.
 */
class JsonWriter {
    #machine;
    #layout;
    #goOn;
    #parts = [];
    #size = 0;
    #pending;
    constructor(machine, layout, goOn = false) {
        this.#machine = machine;
        this.#layout = layout;
        this.#goOn = goOn;
    }
    write(value, at) {
        this.#value(value, '', at);
        if (this.#pending !== undefined)
            throw this.#pending;
        return this.#parts.join('');
    }
    #put(text, at) {
        this.#size += text.length;
        if (this.#size > this.#machine.limits.output)
            throw new RuntimeError(`the output is longer than ${this.#machine.limits.output} characters`, at);
        this.#parts.push(text);
    }
    #value(value, indent, at) {
        // A value takes a frame of its own, also where nothing is left to evaluate.
        this.#machine.checkRoom(at);
        if (typeof value === 'string')
            this.#put(jsonString(value), at);
        else if (typeof value === 'number')
            this.#put(numberText(value), at);
        else if (value === null || typeof value === 'boolean')
            this.#put(String(value), at);
        else if (value instanceof ArrayValue)
            this.#array(value, indent, at);
        else if (value instanceof ObjectValue)
            this.#object(value, indent, at);
        else
            throw new RuntimeError("couldn't manifest function as JSON", at);
    }
    #array(array, indent, at) {
        const { newline, comma, emptyArray } = this.#layout;
        const { items } = array;
        if (items.length === 0)
            return this.#put(emptyArray, at);
        const inner = indent + this.#layout.indent;
        this.#put(`[${newline}${inner}`, at);
        for (let i = 0; i < items.length; i++) {
            if (i > 0)
                this.#put(`${comma}${newline}${inner}`, at);
            const depth = this.#machine.enter(at);
            try {
                const value = this.#machine.force(items[i], at);
                items[i] = value;
                this.#value(value, inner, at);
                this.#machine.depth = depth;
            }
            catch (error) {
                this.#waitFor(error, depth, `Array element ${i}`, at);
            }
        }
        this.#put(`${newline}${indent}]`, at);
    }
    #object(object, indent, at) {
        const { newline, comma, colon, emptyObject } = this.#layout;
        const waits = this.#assertions(object, at);
        const names = fieldNames(object);
        if (names.length === 0)
            return this.#put(emptyObject, at);
        // What its fields ask for need not wait for the assertions.
        if (waits)
            object.asserts = 'checking';
        const inner = indent + this.#layout.indent;
        this.#put(`{${newline}${inner}`, at);
        for (let i = 0; i < names.length; i++) {
            const name = names[i];
            this.#put(i === 0 ? jsonString(name) + colon : comma + newline + inner + jsonString(name) + colon, at);
            const depth = this.#machine.enter(at);
            try {
                this.#value(fieldValue(this.#machine, object, name, at), inner, at);
                this.#machine.depth = depth;
            }
            catch (error) {
                this.#waitFor(error, depth, `Field ${JSON.stringify(name)}`, at);
            }
        }
        this.#put(`${newline}${indent}}`, at);
        if (waits)
            object.asserts = 'unchecked';
    }
    /** Checks the assertions of an object; true while an answer that they need is under way. */
    #assertions(object, at) {
        if (!object.hasAsserts)
            return false;
        const depth = this.#machine.enter(at);
        try {
            checkAssertions(this.#machine, object, at);
            this.#machine.depth = depth;
            return false;
        }
        catch (error) {
            this.#waitFor(error, depth, 'Checking object assertions', at);
            return true;
        }
    }
    /**
     * An answer under way is remembered, and manifesting goes on behind it. Other errors go their way, but for those that come
     * behind it: it is not known yet whether they are the first one.
     */
    #waitFor(error, depth, name, at) {
        if (!this.#goOn || (!(error instanceof Pending) && this.#pending === undefined))
            throw this.#machine.passing(error, depth, name, at);
        this.#machine.depth = depth;
        if (error instanceof Pending)
            this.#pending = error;
    }
}
/** The text of a program's value, with the line end. Errors: RuntimeError, Pending when answers are under way. */
const manifestProgram = (machine, value) => `${new JsonWriter(machine, outputLayout, true).write(value, undefined)}\n`;
/** A value as JSON on one line. */
const lineText = (machine, value, at) => new JsonWriter(machine, lineLayout).write(value, at);
/** A value as text: strings as they are, everything else as JSON on one line. */
function toText(machine, value, at) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return numberText(value);
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (isFunction(value))
        throw new RuntimeError("couldn't manifest function as JSON", at);
    return lineText(machine, value, at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/scope.ts
/** Where the names of one scope of the program will be found at run time. Every scope is one Env. */
class Scope {
    #slots;
    #outer;
    /** Whether `self` and `super` mean something. */
    inObject;
    /** The function or object that is around, for stack traces. */
    context;
    constructor(names, outer, options = {}) {
        this.#slots = new Map(names.map((name, i) => [name, i]));
        this.#outer = outer;
        this.inObject = options.inObject ?? outer?.inObject ?? false;
        this.context = options.context ?? outer?.context ?? '$';
    }
    /** How many scopes outwards a name is, and its slot there. */
    find(name) {
        let hops = 0;
        for (let scope = this; scope !== undefined; scope = scope.#outer) {
            const slot = scope.#slots.get(name);
            if (slot !== undefined)
                return { hops, slot };
            hops += 1;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/calls.ts


function functionCode(compiler, node, scope, name = 'anonymous') {
    const { parameters } = node;
    const names = parameters.map((parameter) => parameter.name);
    const inner = new Scope(names.map((own, i) => (names.indexOf(own) < i ? '' : own)), scope, { context: `function <${name}>` });
    const shape = {
        name,
        parameters: parameters.map((parameter, i) => ({ name: parameter.name, optional: parameter.fallback !== undefined || names.indexOf(parameter.name) < i })),
        fallbacks: parameters.map(({ fallback, name: own }) => (fallback === undefined ? undefined : compiler.delayed(fallback, inner, own))),
        repeats: names.flatMap((own, i) => (names.indexOf(own) < i ? [{ place: i, first: names.indexOf(own) }] : [])),
        body: compiler.body(node.body, inner),
    };
    return (env) => new Closure(shape, env);
}
/** With `tailstrict`, arguments are evaluated before the call. */
function argumentsOf(compiler, node, scope) {
    const { machine } = compiler.host;
    const positional = node.positional.map((argument) => compiler.delayed(argument, scope));
    const named = node.named.map(({ name, value }) => ({ name, value: compiler.delayed(value, scope) }));
    const { tailstrict, at } = node;
    const settle = (lazy) => (tailstrict ? machine.force(lazy, at) : lazy);
    return {
        positional: (env) => {
            const args = new Array(positional.length);
            for (let i = 0; i < positional.length; i++)
                args[i] = settle(positional[i](env));
            return args;
        },
        named: (env) => (named.length === 0 ? undefined : named.map(({ name, value }) => ({ name, value: settle(value(env)) }))),
    };
}
/** A call as a step from the function that is called. */
function applyLink(compiler, node, scope) {
    const { machine } = compiler.host;
    const { positional, named } = argumentsOf(compiler, node, scope);
    const { at, tailstrict } = node;
    return {
        step: (target, env) => machine.call(target, positional(env), at, named(env), tailstrict),
        from: (base) => (env) => machine.call(base(env), positional(env), at, named(env), tailstrict),
        right: undefined,
    };
}
/** A `tailstrict` call at the end of a function: the function is left first. */
function tailStep(compiler, node, scope) {
    const { machine } = compiler.host;
    const { positional, named } = argumentsOf(compiler, node, scope);
    const { at } = node;
    return (target, env) => {
        const args = positional(env);
        if (!(target instanceof Closure))
            return machine.call(target, args, at, named(env), true);
        return new TailCall(target, machine.bind(target.parameters, args, named(env) ?? [], at), at);
    };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/chains.ts




/** `local … ;` as a move, and the scope behind it. */
function enterLocals(compiler, node, scope) {
    const inner = new Scope(node.binds.map(({ name }) => name), scope);
    const binds = node.binds.map(({ name, value }) => compiler.delayed(value, inner, name));
    const enter = (outer) => {
        const slots = [];
        const env = new Env(outer, slots, outer.self, outer.layer);
        for (let i = 0; i < binds.length; i++)
            slots[i] = binds[i](env);
        return env;
    };
    return { move: { kind: 'enter', enter }, scope: inner };
}
/** Moves one after the other, then the end: no deeper for a thousand of them than for one. */
function alongMoves(moves, end) {
    const [move] = moves;
    if (move === undefined)
        return end;
    if (moves.length === 1) {
        if (move.kind === 'enter')
            return (env) => end(move.enter(env));
        return (env) => (booleanFrom(move.condition(env), move.at) ? move.then(env) : end(env));
    }
    return (outer) => {
        let env = outer;
        for (const next of moves) {
            if (next.kind === 'enter')
                env = next.enter(env);
            else if (booleanFrom(next.condition(env), next.at))
                return next.then(env);
        }
        return end(env);
    };
}
/** A base and steps from it, as in `a.b(c) + d`: no deeper for a thousand of them than for one. */
function alongSteps(base, links) {
    const [first, second] = links;
    if (first === undefined)
        return base;
    if (second === undefined)
        return first.from(base);
    if (links.some(({ right }) => right !== undefined))
        return askingOnwards(base, links);
    const steps = links.map(({ step }) => step);
    return (env) => {
        let value = base(env);
        for (let i = 0; i < steps.length; i++)
            value = steps[i](value, env);
        return value;
    };
}
/** Where an answer is under way, the right operands that will be needed as well are asked for at the same time. */
function askingOnwards(base, links) {
    return (env) => {
        let i = -1;
        try {
            let value = base(env);
            for (i = 0; i < links.length; i++)
                value = links[i].step(value, env);
            return value;
        }
        catch (error) {
            if (error instanceof Pending)
                for (const { right } of links.slice(i + 1))
                    if (right === undefined || !asked(right, env))
                        break;
            throw error;
        }
    };
}
/** Evaluates an operand for its questions alone; false when something else is wrong with it, which shows when its turn comes. */
function asked(operand, env) {
    try {
        operand(env);
    }
    catch (error) {
        return error instanceof Pending;
    }
    return true;
}
/** The end of a function whose last step is a call that leaves the function first. */
const alongStepsTo = (base, links, last) => {
    const before = alongSteps(base, links);
    return (env) => last(before(env), env);
};

;// CONCATENATED MODULE: ./src/rendering/jsonnet/operate.ts







const operations = {
    '+': add,
    '-': (_machine, left, right, at) => finite(numberFrom(left, at) - numberFrom(right, at), at),
    '*': (_machine, left, right, at) => finite(numberFrom(left, at) * numberFrom(right, at), at),
    '/': (_machine, left, right, at) => divide(numberFrom(left, at), numberFrom(right, at), at),
    '<': (machine, left, right, at) => compare(machine, left, right, at) < 0,
    '>': (machine, left, right, at) => compare(machine, left, right, at) > 0,
    '<=': (machine, left, right, at) => compare(machine, left, right, at) <= 0,
    '>=': (machine, left, right, at) => compare(machine, left, right, at) >= 0,
    '==': (machine, left, right, at) => equal(machine, left, right, at),
    '!=': (machine, left, right, at) => !equal(machine, left, right, at),
    in: (_machine, left, right, at) => {
        const object = objectFrom(right, at);
        return hasField(object, stringFrom(left, at));
    },
    '&': bitwise((a, b) => a & b),
    '^': bitwise((a, b) => a ^ b),
    '|': bitwise((a, b) => a | b),
    '<<': shift((a, by) => a << by),
    '>>': shift((a, by) => a >> by),
};
/** `+`: text of anything with text, numbers, lists, and objects of which the right one lies on top. */
function add(machine, left, right, at) {
    if (typeof left === 'number' && typeof right === 'number')
        return finite(left + right, at);
    if (typeof left === 'string' || typeof right === 'string')
        return joined(machine, toText(machine, left, at), toText(machine, right, at), at);
    if (left instanceof ObjectValue)
        return layered(machine, left, objectFrom(right, at), at);
    if (left instanceof ArrayValue)
        return concatenated(machine, left, arrayFrom(right, at), at);
    if (typeof left === 'number')
        throw unexpectedType(right, 'number', at);
    throw unexpectedType(left, undefined, at);
}
/** Characters from which a sum of strings counts for its length. */
const longText = 1_000_000;
/** The engine keeps joined strings as ropes, so that this takes no time in their length. */
function joined(machine, left, right, at) {
    const length = left.length + right.length;
    checkLength(machine, length, at);
    // Once somebody looks into it, it takes its place in memory all the same.
    if (length > longText)
        machine.spend(Math.ceil(length / 128), at);
    return left + right;
}
/** No string grows beyond what memory can bear. */
function checkLength(machine, length, at) {
    if (length > machine.limits.characters)
        throw new RuntimeError(`a string is longer than ${machine.limits.characters} characters`, at);
}
/** No list either. */
function checkElements(machine, count, at) {
    if (count > machine.limits.elements)
        throw new RuntimeError(`an array has more than ${machine.limits.elements} elements`, at);
}
function layered(machine, left, right, at) {
    if (left.count + right.count > machine.limits.layers)
        throw new RuntimeError(`an object is the sum of more than ${machine.limits.layers} objects`, at);
    return new ObjectValue(undefined, left, right);
}
function concatenated(machine, left, right, at) {
    const count = left.items.length + right.items.length;
    checkElements(machine, count, at);
    machine.spend(Math.ceil(count / 12), at);
    return new ArrayValue(left.items.concat(right.items));
}
function divide(left, right, at) {
    if (right === 0)
        throw new RuntimeError('Division by zero.', at);
    return finite(left / right, at);
}
/** `%` of numbers: the sign is that of the left one. */
function modulo(left, right, at) {
    if (right === 0)
        throw new RuntimeError('Division by zero.', at);
    return finite(left % right, at);
}
function integer(value, at) {
    const number = numberFrom(value, at);
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) {
        throw new RuntimeError(`Bitwise operator argument ${goNumber(number)} outside of range [-9007199254740991, 9007199254740991]`, at);
    }
    return BigInt(Math.trunc(number));
}
const asNumber = (bits) => Number(BigInt.asIntN(64, bits));
function bitwise(operation) {
    return (_machine, left, right, at) => {
        numberFrom(left, at);
        numberFrom(right, at);
        return asNumber(operation(integer(left, at), integer(right, at)));
    };
}
/** On 64 bits, by the distance modulo 64. */
function shift(operation) {
    return (_machine, left, right, at) => {
        numberFrom(left, at);
        if (numberFrom(right, at) < 0)
            throw new RuntimeError('Shift by negative exponent.', at);
        return asNumber(operation(integer(left, at), integer(right, at) % 64n));
    };
}
/** The operators with one operand. */
function unary(operator, value, at) {
    switch (operator) {
        case '!':
            return !booleanFrom(value, at);
        case '-':
            return -numberFrom(value, at);
        case '+':
            return numberFrom(value, at);
        case '~':
            return asNumber(~machineInteger(numberFrom(value, at)));
        default:
            return operator;
    }
}
/** What a processor makes of a number that has no 64 bits: the lowest of those that have. */
const machineInteger = (value) => (Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : -(2n ** 63n));
/** `%`: a remainder, or text after a format. */
function percent(left, right, at, format) {
    if (typeof left === 'number' && typeof right === 'number')
        return modulo(left, right, at);
    if (typeof left === 'string')
        return format(left, right);
    throw new RuntimeError(`Operator % cannot be used on types ${typeName(left)} and ${typeName(right)}.`, at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/comprehensions.ts




function loopsOf(compiler, clauses, scope) {
    const [clause, ...rest] = clauses;
    if (clause === undefined)
        return { scope, run: (env, each) => each(env) };
    const { machine } = compiler.host;
    const { at } = clause;
    if (clause.kind === 'if') {
        const condition = compiler.code(clause.condition, scope);
        const inner = loopsOf(compiler, rest, scope);
        return {
            scope: inner.scope,
            run: (env, each) => {
                if (booleanFrom(condition(env), at))
                    inner.run(env, each);
            },
        };
    }
    const items = compiler.code(clause.items, scope);
    const inner = loopsOf(compiler, rest, new Scope([clause.name], scope));
    return {
        scope: inner.scope,
        run: (env, each) => {
            const { items: all } = arrayFrom(machine.within(at, () => items(env)), at);
            if (all.length === 0)
                return;
            machine.spend(all.length, at);
            machine.within(at, () => {
                for (const item of all)
                    inner.run(new Env(env, [item], env.self, env.layer), each);
            });
        },
    };
}
function arrayComprehension(compiler, node, scope) {
    const loops = loopsOf(compiler, node.clauses, scope);
    const body = compiler.delayed(node.body, loops.scope);
    const { machine } = compiler.host;
    return (env) => {
        const items = [];
        loops.run(env, (inner) => items.push(body(inner)));
        checkElements(machine, items.length, node.at);
        return new ArrayValue(items);
    };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/objects.ts







const frameName = 'object <anonymous>';
function insideOf(compiler, { locals, outermost }, scope) {
    const names = [...(outermost ? ['$'] : []), ...locals.map(({ name }) => name)];
    const inner = new Scope(names, scope, { inObject: true, context: frameName });
    const first = outermost ? 1 : 0;
    const binds = locals.map(({ name, value }) => compiler.delayed(value, inner, name));
    return {
        scope: inner,
        open: (outer) => (self, layer) => {
            const slots = outermost ? [self] : [];
            const env = new Env(outer, slots, self, layer);
            for (let i = 0; i < binds.length; i++)
                slots[first + i] = binds[i](env);
            return env;
        },
    };
}
/** `{ … }`. Where all names are written out, every evaluation shares one table of fields. */
function objectCode(compiler, node, scope) {
    const { machine } = compiler.host;
    const inside = insideOf(compiler, node, scope);
    const asserts = node.asserts.map((check) => compiler.code(check, inside.scope));
    const definitions = node.fields.map((field) => definition(compiler, field, scope, inside.scope));
    const fields = new Map(definitions.flatMap(({ fixed, make }) => (fixed === undefined ? [] : [[fixed, make(fixed)]])));
    if (fields.size === definitions.length) {
        return (env) => {
            machine.spend(objectCost, node.at);
            return new ObjectValue({ fields, asserts, scope: inside.open(env), shared: true });
        };
    }
    return (env) => {
        const fields = new Map();
        for (const { name, make, at } of definitions)
            put(fields, name(env), node.at, at, make);
        machine.spend(objectCost + fieldCost * fields.size, node.at);
        return new ObjectValue({ fields, asserts, scope: inside.open(env), shared: false });
    };
}
/** `{ [name]: value for … }`: every field has a scope of its own, behind the variables of the loops. */
function objectComprehension(compiler, node, scope) {
    const { object, clauses, at } = node;
    const [field] = object.fields;
    if (field === undefined)
        throw new RangeError('an object comprehension has one field');
    const { machine } = compiler.host;
    const loops = loopsOf(compiler, clauses, scope);
    const inside = insideOf(compiler, object, loops.scope);
    const { name, make } = definition(compiler, field, loops.scope, inside.scope);
    return (env) => {
        const fields = new Map();
        const scopes = [];
        machine.within(at, () => {
            loops.run(env, (inner) => scopes.push(inner));
            for (const inner of scopes)
                put(fields, name(inner), at, at, (text) => make(text, inside.open(inner)));
        });
        machine.spend(objectCost + fieldCost * fields.size, at);
        return new ObjectValue({ fields, asserts: [], scope: inside.open(env), shared: false });
    };
}
function put(fields, name, object, at, make) {
    if (name === null)
        return;
    if (typeof name !== 'string')
        throw new RuntimeError(`Field name must be string, got ${typeName(name)}`, object);
    if (fields.has(name))
        throw new RuntimeError(`Duplicate field name: ${JSON.stringify(name)}`, at);
    fields.set(name, make(name));
}
function definition(compiler, field, outer, inner) {
    const { visibility, plus, at } = field;
    const fixed = field.name.kind === 'literal' && typeof field.name.value === 'string' ? field.name.value : undefined;
    const own = compiler.code(field.value, inner, fixed);
    return {
        fixed,
        name: compiler.code(field.name, outer),
        make: (name, scope) => ({ visibility, code: plus ? added(compiler, name, own, at) : own, scope, name: frameName }),
        at,
    };
}
/** `name+: value`: what lies below, if there is something, plus the value. */
function added(compiler, name, own, at) {
    const { machine } = compiler.host;
    return (env) => {
        const { self, layer } = env;
        if (self === undefined || layer === 0 || !hasField(self, name, layer))
            return own(env);
        const below = superValue(machine, self, layer, name, at);
        return add(machine, below, own(env), at);
    };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/operators.ts




function unaryOperator(compiler, node, scope) {
    const operand = compiler.code(node.operand, scope);
    const { operator, at } = node;
    return (env) => unary(operator, operand(env), at);
}
/** A binary operator as a step from its left operand; `right` is the code of the other one. */
function binaryLink(compiler, node, right) {
    const { host } = compiler;
    const { machine } = host;
    const { operator, at } = node;
    switch (operator) {
        case '&&':
            return linkOf((left, env) => booleanFrom(left, at) && booleanFrom(right(env), at));
        case '||':
            return linkOf((left, env) => booleanFrom(left, at) || booleanFrom(right(env), at));
        case '%':
            return linkOf((left, env) => percent(left, right(env), at, (text, values) => host.format(text, values, at)));
        case '+':
            return { step: (left, env) => add(machine, left, right(env), at), from: (base) => sum(machine, base, right, at), right };
        default: {
            const operation = operations[operator];
            return {
                step: (left, env) => operation(machine, left, right(env), at),
                from: (base) => (env) => operation(machine, base(env), right(env), at),
                right: undefined,
            };
        }
    }
}
/** `left + right`; while the left one waits for an answer, the right one is asked for its questions. */
const sum = (machine, left, right, at) => (env) => {
    let value;
    try {
        value = left(env);
    }
    catch (error) {
        if (error instanceof Pending)
            asked(right, env);
        throw error;
    }
    return add(machine, value, right(env), at);
};
/** A step without anything to it. */
const linkOf = (step) => ({ step, from: (base) => (env) => step(base(env), env), right: undefined });

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/variables.ts

/** Gives what a variable holds; undefined while the scope is still being filled. */
function slotOf(name, scope, at) {
    const place = scope.find(name);
    if (place === undefined)
        throw new StaticError(name === '$' ? 'No top-level object found.' : `Unknown variable: ${name}`, at);
    const { hops, slot } = place;
    switch (hops) {
        case 0:
            return (env) => env.slots[slot];
        case 1:
            return (env) => env.parent.slots[slot];
        case 2:
            return (env) => env.parent.parent.slots[slot];
        default:
            return (env) => {
                let scopeEnv = env;
                for (let i = hops; i > 0; i--)
                    scopeEnv = scopeEnv.parent;
                return scopeEnv.slots[slot];
            };
    }
}
function variable(machine, name, scope, at) {
    const slot = slotOf(name, scope, at);
    return (env) => machine.force(slot(env), at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/compile/expressions.ts












/** Core → code. Names are resolved here. Errors: StaticError for names that nothing binds, `self` outside of objects. */
const compile = (program, host) => new Expressions(host).code(program, new Scope(['std'], undefined));
class Expressions {
    host;
    constructor(host) {
        this.host = host;
    }
    code(node, scope, name) {
        return this.#along(node, scope, (end, inner) => this.#steps(end, inner, name), (then, inner) => this.code(then, inner));
    }
    body(node, scope) {
        return this.#along(node, scope, (end, inner) => this.#lastSteps(end, inner), (then, inner) => this.body(then, inner));
    }
    /** `local` and `if` lean to the right: walked in a loop, here and at run time. */
    #along(node, scope, end, branch) {
        const moves = [];
        let last = node;
        let inner = scope;
        for (;;) {
            if (last.kind === 'local') {
                const entered = enterLocals(this, last, inner);
                moves.push(entered.move);
                inner = entered.scope;
                last = last.body;
            }
            else if (last.kind === 'if') {
                moves.push({ kind: 'branch', condition: this.code(last.condition, inner), then: branch(last.then, inner), at: last.at });
                last = last.otherwise;
            }
            else
                return alongMoves(moves, end(last, inner));
        }
    }
    #steps(node, scope, name) {
        const { base, above } = spineOf(node);
        const first = this.#base(base, scope, name);
        return alongSteps(first, above.map((step) => this.#link(step, scope)));
    }
    /** A function's end: a `tailstrict` call there is left to whoever called the function. */
    #lastSteps(node, scope) {
        if (node.kind !== 'apply' || !node.tailstrict)
            return this.#steps(node, scope);
        const { base, above } = spineOf(node.target);
        const first = this.#base(base, scope);
        return alongStepsTo(first, above.map((step) => this.#link(step, scope)), tailStep(this, node, scope));
    }
    #link(step, scope) {
        switch (step.kind) {
            case 'binary':
                return binaryLink(this, step, this.code(step.right, scope));
            case 'index':
                return this.#indexLink(step, scope);
            case 'apply':
                return applyLink(this, step, scope);
            case 'in-super': {
                const { at } = step;
                this.#needsObject('super', scope, at);
                return linkOf((left, env) => inSuper(env, left, at));
            }
            default:
                return step;
        }
    }
    #indexLink(node, scope) {
        const { machine } = this.host;
        const { index, at } = node;
        if (index.kind === 'literal' && typeof index.value === 'string') {
            const name = index.value;
            return linkOf((target) => (target instanceof ObjectValue ? fieldValue(machine, target, name, at) : indexed(machine, target, name, at)));
        }
        const code = this.code(index, scope);
        return linkOf((target, env) => indexed(machine, target, code(env), at));
    }
    #base(node, scope, name) {
        const { machine } = this.host;
        const { at } = node;
        switch (node.kind) {
            case 'literal': {
                const { value } = node;
                return () => value;
            }
            case 'variable':
                return variable(machine, node.name, scope, at);
            case 'self':
                this.#needsObject('self', scope, at);
                return (env) => env.self;
            case 'standard': {
                const value = this.host.member(node.name);
                return () => value;
            }
            case 'array': {
                const items = node.items.map((item) => this.delayed(item, scope));
                return (env) => new ArrayValue(items.map((item) => item(env)));
            }
            case 'array-comprehension':
                return arrayComprehension(this, node, scope);
            case 'object':
                return objectCode(this, node, scope);
            case 'object-comprehension':
                return objectComprehension(this, node, scope);
            case 'super-index': {
                this.#needsObject('super', scope, at);
                const index = this.code(node.index, scope);
                return (env) => superIndexed(machine, env, index(env), at);
            }
            case 'unary':
                return unaryOperator(this, node, scope);
            case 'error': {
                const message = this.code(node.message, scope);
                return (env) => {
                    throw new RuntimeError(toText(machine, message(env), at), at);
                };
            }
            case 'function':
                return functionCode(this, node, scope, name);
            case 'import':
                return () => this.host.load(node.form, node.path, at);
            // Reached through the loops above only.
            case 'binary':
            case 'index':
            case 'apply':
            case 'in-super':
            case 'if':
            case 'local':
                return this.code(node, scope);
            default:
                return node;
        }
    }
    delayed(node, scope, name) {
        switch (node.kind) {
            case 'literal': {
                const { value } = node;
                return () => value;
            }
            case 'function':
                return functionCode(this, node, scope, name);
            case 'self':
                return this.#base(node, scope);
            case 'variable': {
                const slot = slotOf(node.name, scope, node.at);
                const code = this.#base(node, scope);
                const label = thunkName(name, scope);
                return (env) => {
                    const held = slot(env);
                    // What nobody has asked for yet takes a frame for each name that it goes by, as in go-jsonnet.
                    return held instanceof Thunk && held.code === undefined ? held : new Thunk(code, env, label);
                };
            }
            default: {
                const code = this.code(node, scope, name);
                const label = thunkName(name, scope);
                return (env) => new Thunk(code, env, label);
            }
        }
    }
    #needsObject(word, scope, at) {
        if (!scope.inObject)
            throw new StaticError(`Can't use ${word} outside of an object.`, at);
    }
}
const thunkName = (name, scope) => (name === undefined ? `thunk from <${scope.context}>` : `thunk <${name}> from <${scope.context}>`);
/** What is at the far left of operators, calls and indexes, and the steps from there, in reading order. */
function spineOf(node) {
    const above = [];
    let base = node;
    for (;;) {
        switch (base.kind) {
            case 'binary':
            case 'in-super':
                above.push(base);
                base = base.left;
                break;
            case 'index':
            case 'apply':
                above.push(base);
                base = base.target;
                break;
            default:
                return { base, above: above.reverse() };
        }
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/unescape.ts
const simple = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const isSurrogate = (code) => code >= 0xd800 && code < 0xe000;
const replacement = '\ufffd';
/** What stands between the quotes of a string → its value. Throws through `fail` with Go's message. */
function unescape_unescape(raw, fail) {
    const escaped = raw.includes('\\') ? unescaped(raw, fail) : raw;
    return escaped.isWellFormed() ? escaped : escaped.toWellFormed();
}
function unescaped(raw, fail) {
    let value = '';
    let at = 0;
    for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', at)) {
        value += raw.slice(at, slash);
        const character = raw.charAt(slash + 1);
        if (character === 'u') {
            const { text, end } = codePoint(raw, slash + 2, fail);
            value += text;
            at = end;
            continue;
        }
        const meaning = Object.hasOwn(simple, character) ? simple[character] : undefined;
        if (meaning === undefined)
            throw fail(`Unknown escape sequence in string literal: \\${String.fromCodePoint(raw.codePointAt(slash + 1) ?? 0)}`);
        value += meaning;
        at = slash + 2;
    }
    return value + raw.slice(at);
}
/** The four digits at `at`, and those of a second escape if the first is half of a pair. */
function codePoint(raw, at, fail) {
    const first = hex(raw, at, fail, 'Truncated unicode escape sequence in string literal.');
    if (!isSurrogate(first))
        return { text: String.fromCharCode(first), end: at + 4 };
    const truncated = 'Truncated unicode surrogate pair escape sequence in string literal.';
    if (!raw.startsWith('\\u', at + 4))
        throw fail(truncated);
    const second = hex(raw, at + 6, fail, truncated);
    const pair = String.fromCharCode(first, second);
    return { text: pair.isWellFormed() && isSurrogate(second) ? pair : replacement, end: at + 10 };
}
function hex(raw, at, fail, truncated) {
    const digits = raw.slice(at, at + 4);
    if (digits.length < 4)
        throw fail(truncated);
    if (!/^[0-9A-Fa-f]{4}$/.test(digits))
        throw fail(`Unicode escape sequence was malformed: ${raw.slice(at - 2, at + 2)}`);
    return parseInt(digits, 16);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/desugar.ts


/** Syntax → the forms that evaluation knows. Errors: StaticError for what no program may say (escapes, two fields of one name). */
const desugar = (program) => expression(program, false);
/** `inObject`: whether `$` is bound already. Operators and calls lean to the left: their chains are walked in a loop. */
function expression(node, inObject) {
    const spine = [];
    let base = node;
    for (let left = leftOf(base); left !== undefined; left = leftOf(base)) {
        spine.push(base);
        base = left;
    }
    let core = leading(base, inObject);
    for (let step = spine.pop(); step !== undefined; step = spine.pop())
        core = onto(step, core, inObject);
    return core;
}
/** The part of a node that may itself be as long as the program. */
function leftOf(node) {
    switch (node.kind) {
        case 'binary':
        case 'in-super':
        case 'extend':
            return node.left;
        case 'index':
        case 'slice':
        case 'apply':
            return node.target;
        default:
            return undefined;
    }
}
function onto(node, left, inObject) {
    const { at } = node;
    switch (node.kind) {
        case 'binary':
            return { kind: 'binary', operator: node.operator, left, right: expression(node.right, inObject), at };
        case 'in-super':
            return { kind: 'in-super', left, at };
        case 'extend':
            return { kind: 'binary', operator: '+', left, right: object(node.right, inObject), at };
        case 'index':
            return { kind: 'index', target: left, index: expression(node.index, inObject), at };
        case 'slice':
            return slice(left, node.bounds, inObject, at);
        case 'apply': {
            const positional = node.positional.map((argument) => expression(argument, inObject));
            const named = node.named.map(({ name, value }) => ({ name, value: expression(value, inObject) }));
            return { kind: 'apply', target: left, positional, named, tailstrict: node.tailstrict, at };
        }
        default:
            return leading(node, inObject);
    }
}
function slice(target, bounds, inObject, at) {
    const [from, to, step] = [0, 1, 2].map((i) => {
        const bound = bounds[i];
        return bound === undefined ? { kind: 'literal', value: null, at } : expression(bound, inObject);
    });
    return { kind: 'apply', target: { kind: 'standard', name: 'slice', at }, positional: [target, from, to, step], named: [], tailstrict: false, at };
}
/** `local`, `assert` and `else if` lean to the right: their chains, too, are walked in a loop. */
function leading(node, inObject) {
    const leads = [];
    let last = node;
    for (let rest = restOf(last); rest !== undefined; rest = restOf(last)) {
        leads.push(last);
        last = rest;
    }
    let core = leads.length === 0 ? terminal(last, inObject) : expression(last, inObject);
    for (let lead = leads.pop(); lead !== undefined; lead = leads.pop())
        core = before(lead, core, inObject);
    return core;
}
function restOf(node) {
    switch (node.kind) {
        case 'local':
        case 'assert':
            return node.body;
        case 'if':
            return node.otherwise;
        default:
            return undefined;
    }
}
function before(node, rest, inObject) {
    const { at } = node;
    switch (node.kind) {
        case 'local':
            return { kind: 'local', binds: binds(node.binds, inObject), body: rest, at };
        case 'assert':
            return assertion(node, rest, 'Assertion failed', inObject);
        case 'if':
            return { kind: 'if', condition: expression(node.condition, inObject), then: expression(node.then, inObject), otherwise: rest, at };
        default:
            return rest;
    }
}
/** `if !condition then error message else rest`, so that chains of assertions, too, lean to the right. */
function assertion(node, rest, standard, inObject) {
    const { at } = node;
    const message = node.message === undefined ? { kind: 'literal', value: standard, at } : expression(node.message, inObject);
    const fails = { kind: 'unary', operator: '!', operand: expression(node.condition, inObject), at };
    return { kind: 'if', condition: fails, then: { kind: 'error', message, at }, otherwise: rest, at };
}
function terminal(node, inObject) {
    const { at } = node;
    switch (node.kind) {
        case 'null':
            return { kind: 'literal', value: null, at };
        case 'true':
        case 'false':
            return { kind: 'literal', value: node.kind === 'true', at };
        case 'number': {
            const value = Number(node.text.replaceAll('_', ''));
            return Number.isFinite(value) ? { kind: 'literal', value, at } : { kind: 'error', message: { kind: 'literal', value: 'overflow', at }, at };
        }
        case 'string':
            return { kind: 'literal', value: stringValue(node), at };
        case 'group':
            return { kind: 'literal', value: stringValue(node.inner), at };
        case 'variable':
            return { kind: 'variable', name: node.name, at };
        case 'self':
            return { kind: 'self', at };
        case 'dollar':
            return { kind: 'variable', name: '$', at };
        case 'array':
            return { kind: 'array', items: node.items.map((item) => expression(item, inObject)), at };
        case 'array-comprehension':
            return { kind: 'array-comprehension', body: expression(node.body, inObject), clauses: clauses(node.clauses, inObject), at };
        case 'object':
            return object(node, inObject);
        case 'super-index':
            return { kind: 'super-index', index: expression(node.index, inObject), at };
        case 'unary':
            return { kind: 'unary', operator: node.operator, operand: expression(node.operand, inObject), at };
        case 'if':
            return { kind: 'if', condition: expression(node.condition, inObject), then: expression(node.then, inObject), otherwise: { kind: 'literal', value: null, at }, at };
        case 'error':
            return { kind: 'error', message: expression(node.message, inObject), at };
        case 'function': {
            const parameters = node.parameters.map(({ name, fallback }) => ({ name, fallback: fallback === undefined ? undefined : expression(fallback, inObject) }));
            return { kind: 'function', parameters, body: expression(node.body, inObject), at };
        }
        case 'import':
            return { kind: 'import', form: node.form, path: stringValue(node.path), at };
        // Reached through the loops above only.
        case 'binary':
        case 'in-super':
        case 'extend':
        case 'index':
        case 'slice':
        case 'apply':
        case 'local':
        case 'assert':
            return expression(node, inObject);
        default:
            return node;
    }
}
function stringValue({ form, text, at }) {
    if (form !== 'string-single' && form !== 'string-double')
        return text.toWellFormed();
    return unescape_unescape(text, (message) => new StaticError(message, at));
}
function binds(all, inObject) {
    checkUnique(all);
    return all.map(({ name, value, at }) => ({ name, value: expression(value, inObject), at }));
}
function checkUnique(all) {
    const seen = new Set();
    for (const { name, at } of all) {
        if (seen.has(name))
            throw new StaticError(`Duplicate local var: ${name}`, at);
        seen.add(name);
    }
}
const clauses = (all, inObject) => all.map((clause) => clause.kind === 'for' ? { ...clause, items: expression(clause.items, inObject) } : { ...clause, condition: expression(clause.condition, inObject) });
function object(node, inObject) {
    const { members, at } = node;
    checkUnique(members.flatMap((member) => (member.kind === 'local' ? [member.bind] : [])));
    const core = {
        kind: 'object',
        locals: members.flatMap((member) => (member.kind === 'local' ? [{ ...member.bind, value: expression(member.bind.value, true) }] : [])),
        fields: fields(members, inObject),
        asserts: members.flatMap((member) => (member.kind === 'assert' ? [objectAssertion(member)] : [])),
        outermost: !inObject,
        at,
    };
    if (node.clauses === undefined)
        return core;
    return { kind: 'object-comprehension', object: core, clauses: clauses(node.clauses, inObject), at };
}
const objectAssertion = (member) => assertion(member, { kind: 'literal', value: null, at: member.at }, 'Object assertion failed.', true);
function fields(members, inObject) {
    const seen = new Set();
    return members.flatMap((member) => {
        if (member.kind !== 'field')
            return [];
        const { visibility, plus, at } = member;
        const value = expression(member.value, true);
        if (member.name.kind === 'computed')
            return [{ name: expression(member.name.name, inObject), visibility, plus, value, at }];
        const name = stringValue(member.name.name);
        if (seen.has(name))
            throw new StaticError(`Duplicate field: ${name}`, member.name.name.at);
        seen.add(name);
        return [{ name: { kind: 'literal', value: name, at: member.name.name.at }, visibility, plus, value, at }];
    });
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/json-value.ts





/** JSON from outside → value. */
function valueFrom(machine, json) {
    if (typeof json === 'string')
        return json.toWellFormed();
    if (Array.isArray(json))
        return new ArrayValue(json.map((item) => valueFrom(machine, item)));
    if (typeof json !== 'object' || json === null)
        return json;
    return objectOf(machine, Object.entries(json).map(([key, member]) => [key.toWellFormed(), valueFrom(machine, member)]));
}
/** Value → JSON, evaluated whole: what native functions are given. */
function jsonFrom(machine, value, at) {
    machine.spend(1, at);
    if (value instanceof ArrayValue)
        return value.items.map((_, i) => jsonFrom(machine, itemOf(machine, value, i, at), at));
    if (value instanceof ObjectValue) {
        checkAssertions(machine, value, at);
        const members = Object.create(null);
        for (const name of fieldNames(value))
            members[name] = jsonFrom(machine, fieldValue(machine, value, name, at), at);
        return members;
    }
    if (typeof value === 'object' && value !== null)
        throw new RuntimeError("couldn't manifest function as JSON", at);
    return value;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/limits.ts
const defaultLimits = {
    frames: 500,
    steps: 20_000_000,
    elements: 10_000_000,
    layers: 100_000,
    characters: 50_000_000,
    output: 64_000_000,
    imports: 100,
};

;// CONCATENATED MODULE: ./src/rendering/jsonnet/machine.ts



const machine_noNames = [];
/** Evaluates thunks and calls functions, counts frames and steps, and writes the stack trace of what fails. */
class Machine {
    limits;
    depth = 0;
    #steps = 0;
    constructor(limits) {
        this.limits = limits;
    }
    force(lazy, at) {
        if (!(lazy instanceof Thunk))
            return lazy;
        const { code } = lazy;
        if (code === undefined)
            return lazy.value;
        const depth = this.enter(at);
        try {
            const value = code(lazy.env);
            lazy.value = value;
            lazy.code = undefined;
            lazy.env = undefined;
            this.depth = depth;
            return value;
        }
        catch (error) {
            throw this.passing(error, depth, lazy.name, at);
        }
    }
    /** One frame more; gives the depth to return to. */
    enter(at) {
        this.checkRoom(at);
        this.spend(2, at);
        return this.depth++;
    }
    /** Whether there is room for a frame more. */
    checkRoom(at) {
        if (this.depth >= this.limits.frames)
            throw new RuntimeError('max stack frames exceeded.', at);
    }
    /** Work in a frame that traces do not name. */
    within(at, work) {
        this.checkRoom(at);
        const { depth } = this;
        this.depth = depth + 1;
        try {
            return work();
        }
        finally {
            this.depth = depth;
        }
    }
    /** What an error becomes on its way out of a frame. */
    passing(error, depth, name, at) {
        this.depth = depth;
        if (error instanceof RuntimeError)
            return error.passing(name, at);
        // The engine's own stack is used up: deeply nested expressions in every one of the frames.
        return error instanceof RangeError ? new RuntimeError('max stack frames exceeded.', at) : error;
    }
    spend(steps, at) {
        this.#steps += steps;
        if (this.#steps > this.limits.steps)
            throw new RuntimeError(`the program takes more than ${this.limits.steps} steps`, at);
    }
    /** `strict`: what is left out is evaluated before the call, too. */
    call(target, args, at, named = machine_noNames, strict = false) {
        if (!isFunction(target))
            throw new RuntimeError(`Unexpected type ${typeName(target)}, expected function`, at);
        const slots = this.bind(target.parameters, args, named, at);
        if (target instanceof Builtin) {
            this.spend(1, at);
            return target.run(slots, at);
        }
        const depth = this.enter(at);
        let running = target;
        try {
            let outcome = running.shape.body(this.#scope(running, slots, strict));
            while (outcome instanceof TailCall) {
                this.spend(1, outcome.at);
                running = outcome.target;
                outcome = running.shape.body(this.#scope(running, outcome.slots, true));
            }
            this.depth = depth;
            return outcome;
        }
        catch (error) {
            throw this.passing(error, depth, `function <${running.shape.name}>`, at);
        }
    }
    /** Puts arguments into the places of their parameters; undefined stands where one is left out. */
    bind(parameters, args, named, at) {
        if (args.length > parameters.length) {
            throw new RuntimeError(`function expected ${parameters.length} positional argument(s), but got ${args.length}`, at);
        }
        const slots = args.slice();
        for (const { name, value } of named) {
            const place = parameters.findIndex((parameter) => parameter.name === name);
            if (place < 0)
                throw new RuntimeError(`function has no parameter ${name}`, at);
            if (slots[place] !== undefined)
                throw new RuntimeError(`Argument ${name} already provided`, at);
            slots[place] = value;
        }
        for (let i = args.length; i < parameters.length; i++) {
            if (slots[i] === undefined && parameters[i]?.optional === false)
                throw new RuntimeError(`Missing argument: ${parameters[i]?.name ?? ''}`, at);
        }
        return slots;
    }
    /** The scope of a call: its arguments, and what stands for those that are left out. */
    #scope({ shape, env: outer }, slots, strict) {
        const env = new Env(outer, slots, outer.self, outer.layer);
        const { fallbacks, repeats } = shape;
        for (const { place, first } of repeats)
            slots[first] = slots[place] ?? slots[first];
        for (let i = 0; i < fallbacks.length; i++) {
            if (slots[i] !== undefined)
                continue;
            slots[i] = fallbacks[i]?.(env);
            if (strict)
                this.force(slots[i] ?? null, undefined);
        }
        return env;
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/token.ts
const keywords = new Set([
    'assert', 'else', 'error', 'false', 'for', 'function', 'if', 'import', 'importstr', 'importbin', 'in', 'local',
    'null', 'self', 'super', 'tailstrict', 'then', 'true',
]);
/** Kinds whose text says more than the kind, with their names in messages. */
const namesInMessages = {
    identifier: 'IDENTIFIER',
    number: 'NUMBER',
    operator: 'OPERATOR',
    'string-single': 'STRING_SINGLE',
    'string-double': 'STRING_DOUBLE',
    'string-block': 'STRING_BLOCK',
    'verbatim-single': 'VERBATIM_STRING_SINGLE',
    'verbatim-double': 'VERBATIM_STRING_DOUBLE',
};
/** A token as messages show it: `(NUMBER, "2")`, `"then"`, `end of file`. */
function shownToken({ kind, text }) {
    if (kind === 'end')
        return 'end of file';
    const name = namesInMessages[kind];
    if (name === undefined)
        return `"${text}"`;
    return text === '' ? name : `(${name}, "${text}")`;
}
/** A kind as messages ask for it: `IDENTIFIER`, `then`, `";"`. */
const shownKind = (kind) => namesInMessages[kind] ?? (keywords.has(kind) ? kind : `"${kind}"`);
const stringKinds = new Set(['string-single', 'string-double', 'string-block', 'verbatim-single', 'verbatim-double']);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/cursor.ts


/** The tokens of a text and the place reached in them. */
class Cursor {
    #tokens;
    #next = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    /** The next token, or the one after it; the last one is `end`, for ever. */
    peek(ahead = 0) {
        const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
        if (token === undefined)
            throw new RangeError('a text has at least the token `end`');
        return token;
    }
    take() {
        const token = this.peek();
        this.#next += 1;
        return token;
    }
    is(kind) {
        return this.peek().kind === kind;
    }
    isOperator(text) {
        const token = this.peek();
        return token.kind === 'operator' && token.text === text;
    }
    /** Takes the next token if it is of this kind. */
    takeIf(kind) {
        return this.is(kind) ? this.take() : undefined;
    }
    expect(kind, context = '') {
        if (this.is(kind))
            return this.take();
        throw this.unexpected(`Expected token ${shownKind(kind)} but got ${shownToken(this.peek())}${context}`);
    }
    expectOperator(text) {
        if (this.isOperator(text))
            return this.take();
        throw this.unexpected(`Expected operator ${text} but got ${shownToken(this.peek())}`);
    }
    /** An error at the next token. */
    unexpected(message, at = this.peek().at) {
        return new StaticError(message, at);
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/lex-block.ts
const blanks = /[ \t\r]*/y;
const indentation = /[ \t]*/y;
function matched(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}
/**
 * The text block `|||` that begins at `start`: the indentation of its first line that is not empty is taken off every line; a
 * line with less of it must hold the closing `|||`. `|||-` leaves the last line end out.
 */
function blockEnd(text, start, fail) {
    let at = start + 3;
    const chomp = text[at] === '-';
    if (chomp)
        at++;
    at += matched(blanks, text, at).length;
    if (text[at] !== '\n')
        throw fail('Text block requires new line after |||.', start);
    at++;
    const lines = [];
    const takeEmptyLines = () => {
        for (; text[at] === '\n'; at++)
            lines.push('\n');
    };
    takeEmptyLines();
    const prefix = matched(indentation, text, at);
    if (prefix === '')
        throw fail("Text block's first line must start with whitespace", start);
    while (text.startsWith(prefix, at)) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            throw fail('Unexpected EOF', start);
        lines.push(text.slice(at + prefix.length, end + 1));
        at = end + 1;
        takeEmptyLines();
    }
    at += matched(indentation, text, at).length;
    if (!text.startsWith('|||', at))
        throw fail('Text block not terminated with |||', start);
    const value = lines.join('');
    return { value: chomp ? value.slice(0, -1) : value, end: at + 3 };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/rune.ts
const shortEscapes = { '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u000b': '\\v', '\\': '\\\\', "'": "\\'" };
/** A character in apostrophes, ASCII only: what Go prints for a rune; the end of the text is U+FFFD. */
function quotedRune(character) {
    if (character === '')
        return "'\\ufffd'";
    const short = shortEscapes[character];
    if (short !== undefined)
        return `'${short}'`;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f)
        return `'\\x${code.toString(16).padStart(2, '0')}'`;
    if (code < 0x80)
        return `'${character}'`;
    return code < 0x10000 ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`;
}
/** The whole character at `at`; '' at the end of the text. */
function runeAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/lex-number.ts

const isDigit = (character) => character >= '0' && character <= '9' && character.length === 1;
/**
 * The end of the number that begins at `start`: digits, a fraction, an exponent; `_` stands between digits. A leading
 * zero stands alone. `fail` makes the error of what cannot follow.
 */
function numberEnd(text, start, fail) {
    let at = start;
    const junk = (after) => fail(`Couldn't lex number, junk after ${after}: ${quotedRune(runeAt(text, at))}`, at);
    /** Digits from here on, at least one. */
    const digits = (after) => {
        if (!isDigit(text.charAt(at)))
            throw junk(after);
        for (;;) {
            while (isDigit(text.charAt(at)))
                at++;
            if (text[at] !== '_')
                return;
            at++;
            if (!isDigit(text.charAt(at)))
                throw junk("'_'");
        }
    };
    if (text[at] === '0') {
        at++;
        if (text[at] === '_')
            throw fail("Couldn't lex number, _ not allowed after leading 0", at);
    }
    else
        digits('number');
    if (text[at] === '.') {
        at++;
        digits('decimal point');
    }
    if (text[at] === 'e' || text[at] === 'E') {
        at++;
        const sign = text[at] === '+' || text[at] === '-';
        if (sign)
            at++;
        digits(sign ? 'exponent sign' : "'E'");
    }
    return at;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/source.ts
/** One Jsonnet text, as it was read, with the way from offsets to lines. */
class SourceText {
    /** As messages and `std.thisFile` name it. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Line and column (UTF-16 units) from 1. */
    positionOf(offset) {
        const starts = (this.#lineStarts ??= lineStartsOf(this.text));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A stretch of a text: what a token, a node or an error is about. */
class Span {
    source;
    start;
    end;
    constructor(source, start, end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }
    to(other) {
        return new Span(this.source, this.start, other.end);
    }
    /** `main.jsonnet:1:5`. */
    toString() {
        const { line, column } = this.source.positionOf(this.start);
        return `${this.source.path}:${line}:${column}`;
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/lex.ts






const blank = new Set([' ', '\t', '\r', '\n']);
const marks = new Set(['{', '}', '[', ']', '(', ')', ',', '.', ';']);
const operatorCharacters = new Set('!$:~+-&|^=<>*/%');
/** An operator of several characters does not end with one of these. */
const neverLast = new Set('+-~!$');
const identifierRest = /[A-Za-z0-9_]*/y;
/** Text → tokens, the last of kind `end`. Errors: StaticError. */
function lex(source) {
    return new Lexer(source).run();
}
class Lexer {
    #source;
    #text;
    #tokens = [];
    #at = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    run() {
        for (this.#skipBlank(); this.#at < this.#text.length; this.#skipBlank())
            this.#next(this.#text.charAt(this.#at));
        this.#emit('end', '', this.#at, this.#at);
        return this.#tokens;
    }
    #next(character) {
        const start = this.#at;
        if (marks.has(character))
            return this.#emit(character, character, start, start + 1);
        if (character >= '0' && character <= '9') {
            const end = numberEnd(this.#text, start, (message, at) => this.#error(message, at));
            return this.#emit('number', this.#text.slice(start, end), start, end);
        }
        if (/[A-Za-z_]/.test(character))
            return this.#word(start);
        if (character === '"' || character === "'")
            return this.#quoted(character, start);
        if (character === '@')
            return this.#verbatim(start);
        if (operatorCharacters.has(character))
            return this.#operator(start);
        throw this.#error(`Could not lex the character ${quotedRune(runeAt(this.#text, start))}`, start);
    }
    #emit(kind, text, start, end) {
        this.#tokens.push({ kind, text, at: new Span(this.#source, start, end) });
        this.#at = end;
    }
    #error(message, at) {
        return new StaticError(message, new Span(this.#source, at, at));
    }
    #skipBlank() {
        for (;;) {
            const character = this.#text.charAt(this.#at);
            const two = this.#text.substr(this.#at, 2);
            if (blank.has(character))
                this.#at += 1;
            else if (character === '#' || two === '//') {
                const end = this.#text.indexOf('\n', this.#at);
                this.#at = end < 0 ? this.#text.length : end;
            }
            else if (two === '/*') {
                const end = this.#text.indexOf('*/', this.#at + 2);
                if (end < 0)
                    throw this.#error('Multi-line comment has no terminating */', this.#at);
                this.#at = end + 2;
            }
            else
                return;
        }
    }
    #word(start) {
        identifierRest.lastIndex = start;
        const text = identifierRest.exec(this.#text)?.[0] ?? '';
        this.#emit(keywords.has(text) ? text : 'identifier', text, start, start + text.length);
    }
    #quoted(quote, start) {
        let at = start + 1;
        for (; at < this.#text.length && this.#text[at] !== quote; at++)
            if (this.#text[at] === '\\')
                at++;
        if (at >= this.#text.length)
            throw this.#error('Unterminated String', start);
        this.#emit(quote === '"' ? 'string-double' : 'string-single', this.#text.slice(start + 1, at), start, at + 1);
    }
    #verbatim(start) {
        const quote = this.#text.charAt(start + 1);
        if (quote !== '"' && quote !== "'") {
            throw this.#error(`Couldn't lex verbatim string, junk after '@': ${this.#text.codePointAt(start + 1) ?? -1}`, start);
        }
        let at = start + 2;
        for (;;) {
            at = this.#text.indexOf(quote, at);
            if (at < 0)
                throw this.#error('Unterminated String', start);
            if (this.#text[at + 1] !== quote)
                break;
            at += 2;
        }
        const value = this.#text.slice(start + 2, at).replaceAll(quote + quote, quote);
        this.#emit(quote === '"' ? 'verbatim-double' : 'verbatim-single', value, start, at + 1);
    }
    #operator(start) {
        if (this.#text.startsWith('|||', start)) {
            const block = blockEnd(this.#text, start, (message, at) => this.#error(message, at));
            return this.#emit('string-block', block.value, start, block.end);
        }
        let end = start + 1;
        while (end < this.#text.length && operatorCharacters.has(this.#text.charAt(end)) && !this.#startsOther(end))
            end++;
        // go-jsonnet gives all but the first character back, not only those that may not be last: `==-` is no operator.
        if (neverLast.has(this.#text.charAt(end - 1)))
            end = start + 1;
        const text = this.#text.slice(start, end);
        this.#emit(text === '$' ? '$' : 'operator', text, start, end);
    }
    /** Slashes and text blocks begin something else. */
    #startsOther(at) {
        return this.#text[at] === '/' || this.#text.startsWith('|||', at);
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/parse-parts.ts

/** `a = 1, f(x) = 2;` behind `local`. */
function parseBinds(parser) {
    const { cursor } = parser;
    const binds = [parseBind(parser)];
    for (;;) {
        if (cursor.takeIf(';') !== undefined)
            return binds;
        if (cursor.takeIf(',') === undefined)
            throw cursor.unexpected(`Expected , or ; but got ${shownToken(cursor.peek())}`);
        binds.push(parseBind(parser));
    }
}
function parseBind(parser) {
    const { cursor } = parser;
    const name = cursor.expect('identifier');
    const parameters = cursor.is('(') ? parseParameters(parser, 'function') : undefined;
    cursor.expectOperator('=');
    const body = parser.expression();
    return { name: name.text, value: method(parameters, body, name.at), at: name.at };
}
const method = (parameters, body, start) => parameters === undefined ? body : { kind: 'function', parameters, body, at: start.to(body.at) };
/** `(a, b = 1)`. */
function parseParameters(parser, what) {
    const { cursor } = parser;
    cursor.expect('(');
    const parameters = [];
    while (cursor.takeIf(')') === undefined) {
        const name = cursor.expect('identifier', ' while parsing parameter').text;
        let fallback;
        if (cursor.isOperator('=')) {
            cursor.take();
            fallback = parser.expression();
        }
        parameters.push({ name, fallback });
        if (cursor.takeIf(',') === undefined && !cursor.is(')')) {
            throw cursor.unexpected(`Expected a comma before next ${what} parameter, got ${shownToken(cursor.peek())}`);
        }
    }
    return parameters;
}
/** `for x in items if condition …` up to and with the closing mark; `for` is next. */
function parseClauses(parser, close) {
    const { cursor } = parser;
    const clauses = [];
    for (;;) {
        const { kind, at } = cursor.peek();
        if (kind === 'for') {
            cursor.take();
            const name = cursor.expect('identifier').text;
            cursor.expect('in');
            clauses.push({ kind: 'for', name, items: parser.expression(), at });
        }
        else if (kind === 'if') {
            cursor.take();
            clauses.push({ kind: 'if', condition: parser.expression(), at });
        }
        else if (kind === close)
            return { clauses, end: cursor.take().at };
        else
            throw cursor.unexpected(`Expected for, if or "${close}" after for clause, got: ${shownToken(cursor.peek())}`);
    }
}
/** `[a, b]` or `[body for …]`; the bracket is next. */
function parseArray(parser) {
    const { cursor } = parser;
    const { at } = cursor.expect('[');
    const items = [];
    for (;;) {
        const close = cursor.takeIf(']');
        if (close !== undefined)
            return { kind: 'array', items, at: at.to(close.at) };
        const [first] = items;
        if (items.length === 1 && first !== undefined && cursor.is('for')) {
            const { clauses, end } = parseClauses(parser, ']');
            return { kind: 'array-comprehension', body: first, clauses, at: at.to(end) };
        }
        items.push(parser.expression());
        if (cursor.takeIf(',') === undefined && !cursor.is(']') && !(items.length === 1 && cursor.is('for'))) {
            throw cursor.unexpected('Expected a comma before next array element');
        }
    }
}
/** The members behind `{`, up to and with `}`. */
function parseObject(parser, open) {
    const { cursor } = parser;
    const members = [];
    for (;;) {
        const close = cursor.takeIf('}');
        if (close !== undefined)
            return { kind: 'object', members, clauses: undefined, at: open.at.to(close.at) };
        if (cursor.is('for')) {
            checkComprehension(parser, members);
            const { clauses, end } = parseClauses(parser, '}');
            return { kind: 'object', members, clauses, at: open.at.to(end) };
        }
        members.push(parseMember(parser));
        if (cursor.takeIf(',') === undefined && !cursor.is('}') && !cursor.is('for'))
            throw cursor.unexpected('Expected a comma before next field');
    }
}
function checkComprehension({ cursor }, members) {
    const fields = members.filter((member) => member.kind === 'field');
    const [field] = fields;
    if (fields.length !== 1 || field === undefined)
        throw cursor.unexpected('Object comprehension can only have one field');
    if (members.some(({ kind }) => kind === 'assert'))
        throw cursor.unexpected('Object comprehension cannot have asserts');
    if (field.visibility !== 'inherited')
        throw cursor.unexpected('Object comprehensions cannot have hidden fields');
    if (field.name.kind !== 'computed')
        throw cursor.unexpected('Object comprehensions can only have [e] fields');
}
function parseMember(parser) {
    const { cursor } = parser;
    const token = cursor.peek();
    if (token.kind === 'local') {
        cursor.take();
        const bind = parseBind(parser);
        return { kind: 'local', bind, at: token.at.to(bind.value.at) };
    }
    if (token.kind === 'assert') {
        cursor.take();
        const condition = parser.expression();
        const message = cursor.isOperator(':') ? (cursor.take(), parser.expression()) : undefined;
        return { kind: 'assert', condition, message, at: token.at.to((message ?? condition).at) };
    }
    return parseField(parser, token);
}
const separators = { ':': 'inherited', '::': 'hidden', ':::': 'visible' };
function parseField(parser, first) {
    const { cursor } = parser;
    const name = parseFieldName(parser, first);
    const parameters = cursor.is('(') ? parseParameters(parser, 'method') : undefined;
    const { text: separator, at } = cursor.expect('operator');
    const plus = separator.startsWith('+');
    const visibility = Object.hasOwn(separators, plus ? separator.slice(1) : separator) ? separators[plus ? separator.slice(1) : separator] : undefined;
    if (visibility === undefined)
        throw cursor.unexpected(`Expected one of :, ::, :::, +:, +::, +:::, got: ${separator}`, at);
    if (plus && parameters !== undefined)
        throw cursor.unexpected(`Cannot use +: syntax sugar in a method: ${first.text}`, first.at);
    const body = parser.expression();
    return { kind: 'field', name, visibility, plus, value: method(parameters, body, first.at), at: first.at.to(body.at) };
}
function parseFieldName(parser, { kind, text, at }) {
    const { cursor } = parser;
    if (kind === 'identifier') {
        cursor.take();
        return { kind: 'fixed', name: { kind: 'string', form: 'verbatim-single', text, at } };
    }
    if (stringKinds.has(kind)) {
        cursor.take();
        return { kind: 'fixed', name: { kind: 'string', form: kind, text, at } };
    }
    if (kind !== '[')
        throw cursor.unexpected(`Unexpected: ${shownToken(cursor.peek())} while parsing field definition`);
    cursor.take();
    const name = parser.expression();
    cursor.expect(']');
    return { kind: 'computed', name };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/parse-leads.ts


/** `local`, `assert`, `if`, `error`, `function`, imports: wherever they stand, all that follows belongs to them. */
function parseLead(parser) {
    const { cursor } = parser;
    const { kind, at } = cursor.peek();
    switch (kind) {
        case 'local': {
            cursor.take();
            const binds = parseBinds(parser);
            return (body) => ({ kind: 'local', binds, body, at: at.to(body.at) });
        }
        case 'assert':
            return parse_leads_assertion(parser);
        case 'if':
            return condition(parser);
        case 'error':
            cursor.take();
            return (message) => ({ kind: 'error', message, at: at.to(message.at) });
        case 'function': {
            cursor.take();
            if (!cursor.is('('))
                throw cursor.unexpected(`Expected ( but got ${shownToken(cursor.peek())}`);
            const parameters = parseParameters(parser, 'function');
            return (body) => ({ kind: 'function', parameters, body, at: at.to(body.at) });
        }
        case 'import':
        case 'importstr':
        case 'importbin':
            cursor.take();
            return (path) => {
                if (path.kind !== 'string')
                    throw cursor.unexpected('Computed imports are not allowed', path.at);
                if (path.form === 'string-block')
                    throw cursor.unexpected('Block string literals not allowed in imports', path.at);
                return { kind: 'import', form: kind, path, at: at.to(path.at) };
            };
        default:
            return undefined;
    }
}
function parse_leads_assertion(parser) {
    const { at } = parser.cursor.take();
    const condition = parser.expression();
    const message = takeColon(parser) ? parser.expression() : undefined;
    parser.cursor.expect(';');
    return (body) => ({ kind: 'assert', condition, message, body, at: at.to(body.at) });
}
function condition(parser) {
    const { at } = parser.cursor.take();
    const condition = parser.expression();
    parser.cursor.expect('then');
    const then = parser.expression();
    if (parser.cursor.takeIf('else') === undefined)
        return { kind: 'if', condition, then, otherwise: undefined, at: at.to(then.at) };
    return (otherwise) => ({ kind: 'if', condition, then, otherwise, at: at.to(otherwise.at) });
}
function takeColon({ cursor }) {
    if (!cursor.isOperator(':'))
        return false;
    cursor.take();
    return true;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/syntax.ts
/** Lower binds tighter. */
const precedences = {
    '*': 5, '/': 5, '%': 5,
    '+': 6, '-': 6,
    '<<': 7, '>>': 7,
    '<': 8, '>': 8, '<=': 8, '>=': 8, in: 8,
    '==': 9, '!=': 9,
    '&': 10,
    '^': 11,
    '|': 12,
    '&&': 13,
    '||': 14,
};

;// CONCATENATED MODULE: ./src/rendering/jsonnet/parse.ts






/** Expressions in expressions; nothing nested deeper could be manifested within the frames that Jsonnet allows. */
const maxNesting = 500;
/** Above every operator's precedence, and below. */
const loosest = 15;
const tightest = 0;
const unaryOperators = new Set(['!', '~', '+', '-']);
/** Text → syntax tree. Errors: StaticError. */
function parse(source) {
    const cursor = new Cursor(lex(source));
    const program = new Parser(cursor).expression();
    if (!cursor.is('end'))
        throw cursor.unexpected(`Did not expect: ${shownToken(cursor.peek())}`);
    return program;
}
/** Precedence climbing. Whatever chains to the right (`local`, `else if`) or to the left (`+`, calls) is read in loops. */
class Parser {
    cursor;
    #depth = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
    /** An expression whose operators all bind tighter than `limit`. */
    expression(limit = loosest) {
        if (this.#depth >= maxNesting)
            throw this.cursor.unexpected(`nested deeper than ${maxNesting} levels`);
        this.#depth += 1;
        const leads = [];
        let node;
        while (node === undefined) {
            const opened = parseLead(this);
            if (typeof opened === 'function')
                leads.push(opened);
            else
                node = opened ?? this.#operators(leads.length === 0 ? limit : loosest);
        }
        for (let lead = leads.pop(); lead !== undefined; lead = leads.pop())
            node = lead(node);
        this.#depth -= 1;
        return node;
    }
    #operators(limit) {
        // Parentheses on the left are part of what they begin.
        const { at: start } = this.cursor.peek();
        let left = this.#operand();
        /** Behind `in super` no operator that binds tighter finds its left operand. */
        let least = tightest;
        for (;;) {
            const operator = this.#binaryOperator();
            if (operator === undefined || precedences[operator] >= limit || precedences[operator] < least)
                return left;
            this.cursor.take();
            const tail = operator === 'in' ? this.cursor.takeIf('super') : undefined;
            if (tail !== undefined) {
                left = { kind: 'in-super', left, at: start.to(tail.at) };
                least = precedences.in;
            }
            else {
                const right = this.expression(precedences[operator]);
                left = { kind: 'binary', operator, left, right, at: start.to(right.at) };
            }
        }
    }
    #binaryOperator() {
        const { kind, text } = this.cursor.peek();
        if (kind !== 'operator' && kind !== 'in')
            return undefined;
        if (Object.hasOwn(precedences, text))
            return text;
        // These end an expression: in slices and behind the condition of an assertion.
        if (text === ':' || text === '::')
            return undefined;
        throw this.cursor.unexpected(`Not a binary operator: ${text}`);
    }
    #operand() {
        const { kind, text, at } = this.cursor.peek();
        if (kind !== 'operator')
            return this.#postfix();
        if (!unaryOperators.has(text))
            throw this.cursor.unexpected(`Not a unary operator: ${text}`);
        this.cursor.take();
        const operand = this.expression(tightest);
        return { kind: 'unary', operator: text, operand, at: at.to(operand.at) };
    }
    #postfix() {
        const { cursor } = this;
        const { at: start } = cursor.peek();
        let node = this.#terminal();
        for (;;) {
            switch (cursor.peek().kind) {
                case '.':
                    cursor.take();
                    node = this.#field(node, start);
                    break;
                case '[':
                    node = this.#bracket(node, start);
                    break;
                case '(':
                    node = this.#call(node, start);
                    break;
                case '{': {
                    const right = parseObject(this, cursor.take());
                    node = { kind: 'extend', left: node, right, at: start.to(right.at) };
                    break;
                }
                default:
                    return node;
            }
        }
    }
    #field(target, start) {
        const name = this.cursor.expect('identifier');
        return { kind: 'index', target, index: nameOf(name), at: start.to(name.at) };
    }
    /** `[index]` or `[from:to:step]`, each of the three optional. */
    #bracket(target, start) {
        const { cursor } = this;
        cursor.take();
        if (cursor.is(']'))
            throw cursor.unexpected('ast.Index requires an expression');
        const bounds = [undefined];
        while (!cursor.is(']')) {
            const token = cursor.peek();
            if (token.kind === 'operator' && (token.text === ':' || token.text === '::')) {
                cursor.take();
                bounds.push(...(token.text === ':' ? [undefined] : [undefined, undefined]));
                if (bounds.length > 3)
                    throw cursor.unexpected('Invalid slice: too many colons', token.at);
            }
            else if (bounds.at(-1) === undefined)
                bounds[bounds.length - 1] = this.expression();
            else
                break;
        }
        const at = start.to(cursor.expect(']').at);
        const [index] = bounds;
        if (bounds.length === 1 && index !== undefined)
            return { kind: 'index', target, index, at };
        return { kind: 'slice', target, bounds, at };
    }
    #call(target, start) {
        const { cursor } = this;
        cursor.take();
        const positional = [];
        const named = [];
        while (!cursor.is(')')) {
            if (cursor.is('identifier') && isAssignment(cursor.peek(1))) {
                const name = cursor.take().text;
                cursor.take();
                named.push({ name, value: this.expression() });
            }
            else {
                const value = this.expression();
                if (named.length > 0)
                    throw cursor.unexpected('Positional argument after a named argument is not allowed', value.at);
                positional.push(value);
            }
            if (cursor.takeIf(',') === undefined && !cursor.is(')')) {
                throw cursor.unexpected(`Expected a comma before next function argument, got ${shownToken(cursor.peek())}`);
            }
        }
        const close = cursor.take();
        const strict = cursor.takeIf('tailstrict');
        return { kind: 'apply', target, positional, named, tailstrict: strict !== undefined, at: start.to((strict ?? close).at) };
    }
    #terminal() {
        const { cursor } = this;
        const token = cursor.peek();
        const { kind, text, at } = token;
        if (stringKinds.has(kind))
            return { kind: 'string', form: cursor.take().kind, text, at };
        switch (kind) {
            case 'null':
            case 'true':
            case 'false':
            case 'self':
                cursor.take();
                return { kind, at };
            case '$':
                cursor.take();
                return { kind: 'dollar', at };
            case 'number':
                cursor.take();
                return { kind: 'number', text, at };
            case 'identifier':
                cursor.take();
                return { kind: 'variable', name: text, at };
            case '{':
                return parseObject(this, cursor.take());
            case '[':
                return parseArray(this);
            case '(': {
                cursor.take();
                const inner = this.expression();
                const close = cursor.expect(')');
                return parenthesised(inner, at.to(close.at));
            }
            case 'super':
                return this.#super(cursor.take().at);
            case 'end':
                throw cursor.unexpected('Unexpected end of file');
            default:
                throw cursor.unexpected(`Unexpected: ${shownToken(token)} while parsing terminal`);
        }
    }
    #super(at) {
        const { cursor } = this;
        if (cursor.takeIf('.') !== undefined) {
            const name = cursor.expect('identifier');
            return { kind: 'super-index', index: nameOf(name), at: at.to(name.at) };
        }
        if (cursor.takeIf('[') === undefined)
            throw cursor.unexpected('Expected . or [ after super', at);
        const index = this.expression();
        return { kind: 'super-index', index, at: at.to(cursor.expect(']').at) };
    }
}
const isAssignment = ({ kind, text }) => kind === 'operator' && text === '=';
const nameOf = ({ text, at }) => ({ kind: 'string', form: 'verbatim-single', text, at });
/** Parentheses only group; but what stands in them is no plain path of an import. */
const parenthesised = (node, at) => (node.kind === 'string' ? { kind: 'group', inner: node, at } : node);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/float-parts.ts
const view = new DataView(new ArrayBuffer(8));
/** Mantissa between a half and one, and the power of two that belongs to it. */
function frexp(value) {
    if (value === 0 || !Number.isFinite(value))
        return { mantissa: value, exponent: 0 };
    const small = Math.abs(value) < 2 ** -1022;
    view.setFloat64(0, small ? value * 2 ** 54 : value);
    const high = view.getUint32(0);
    const exponent = ((high >>> 20) & 0x7ff) - 1022;
    view.setUint32(0, (high & 0x800fffff) | (1022 << 20));
    return { mantissa: view.getFloat64(0), exponent: small ? exponent - 54 : exponent };
}
/** The same from the bits alone: what is below the normal range is taken for something in it. */
function bitParts(value) {
    view.setFloat64(0, value);
    const high = view.getUint32(0);
    view.setUint32(0, (high & 0x800fffff) | (1022 << 20));
    return { mantissa: view.getFloat64(0), exponent: ((high >>> 20) & 0x7ff) - 1022 };
}
/** mantissa · 2^exponent, rounded once. */
function ldexp(mantissa, exponent) {
    if (mantissa === 0)
        return mantissa;
    const parts = frexp(mantissa);
    const power = parts.exponent + exponent;
    if (power > 1024)
        return mantissa > 0 ? Infinity : -Infinity;
    if (power < -1080)
        return mantissa > 0 ? 0 : -0;
    // Within the normal range both factors are exact; below it, the last one rounds.
    return power > -1022 ? parts.mantissa * 2 * 2 ** (power - 1) : parts.mantissa * 2 ** 100 * 2 ** (power + 900) * 2 ** -1000;
}
function exact(value) {
    const { mantissa, exponent } = frexp(value);
    return { units: BigInt(mantissa * 2 ** 53), power: exponent - 53 };
}
/** a·b + c, rounded once, as processors with fused multiplication do it. */
function fma(a, b, c) {
    const [x, y, z] = [exact(a), exact(b), exact(c)];
    const product = { units: x.units * y.units, power: x.power + y.power };
    const power = Math.min(product.power, z.power);
    const units = (product.units << BigInt(product.power - power)) + (z.units << BigInt(z.power - power));
    return units === 0n ? a * b + c : rounded(units, power);
}
/** units · 2^power as a double: half to even. */
function rounded(units, power) {
    const size = units < 0n ? -units : units;
    const extra = size.toString(2).length - 53;
    if (extra <= 0)
        return ldexp(Number(units), power);
    const cut = BigInt(extra);
    const kept = size >> cut;
    const rest = size - (kept << cut);
    const half = 1n << (cut - 1n);
    const up = rest > half || (rest === half && kept % 2n === 1n) ? kept + 1n : kept;
    return ldexp(Number(units < 0n ? -up : up), power + extra);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/octant.ts

/** π/4 in three parts of which the first ones end early: products with small whole numbers are exact. */
const quarter = [7.85398125648498535156e-1, 3.77489470793079817668e-8, 2.69515142907905952645e-15];
/** Above this the parts no longer suffice. */
const large = 2 ** 29;
/** Takes whole eighths of a turn off an angle that is not negative. */
function octantOf(x) {
    if (x >= large)
        return largeOctant(x);
    const eighths = Math.floor(x * (4 / Math.PI));
    const even = eighths + (eighths % 2);
    return { octant: even % 8, rest: x - even * quarter[0] - even * quarter[1] - even * quarter[2] };
}
const bits = 1300n;
let fourOverPi;
/** With as many digits of 4/π as a double can be large; the fraction is cut to the digits that a double has. */
function largeOctant(x) {
    fourOverPi ??= (4n << (2n * bits)) / pi();
    const { mantissa, exponent } = frexp(x);
    const product = (BigInt(mantissa * 2 ** 53) * fourOverPi) << BigInt(Math.max(0, exponent - 53));
    const scaled = exponent < 53 ? product >> BigInt(53 - exponent) : product;
    const eighths = Number((scaled >> bits) & 7n);
    const fraction = scaled & ((1n << bits) - 1n);
    const size = BigInt(fraction.toString(2).length);
    const cut = size > 53n ? fraction >> (size - 53n) : fraction;
    const rest = Number(cut) * 2 ** Number(size > 53n ? size - 53n - bits : -bits);
    const odd = eighths % 2 === 1;
    return { octant: (odd ? eighths + 1 : eighths) % 8, rest: (odd ? rest - 1 : rest) * (Math.PI / 4) };
}
/** π · 2^bits, by Machin's formula. */
function pi() {
    const guard = 32n;
    const one = 1n << (bits + guard);
    const arctangent = (n) => {
        let sum = 0n;
        let term = one / n;
        for (let k = 1n, sign = 1n; term !== 0n; k += 2n, sign = -sign) {
            sum += (sign * term) / k;
            term /= n * n;
        }
        return sum;
    };
    return (4n * (4n * arctangent(5n) - arctangent(239n))) >> guard;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/elementary.ts
/**
 * Elementary functions as Go has them on amd64, to the last digit: the engine's own differ there in up to a third of their
 * results, and Jsonnet prints 17 digits. Trigonometry follows Cephes, `log` FreeBSD, `exp` SLEEF.
 */


/** `(…((c0·x + c1)·x + c2)…)`. */
const polynomial = (x, ...coefficients) => coefficients.reduce((sum, coefficient) => sum * x + coefficient);
const sinSeries = (z, zz) => z + z * zz * polynomial(zz, 1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6, -1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1);
const cosSeries = (zz) => 1 - 0.5 * zz + zz * zz * polynomial(zz, -1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7, 2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2);
function sin(x) {
    if (x === 0)
        return x;
    const { octant, rest } = octantOf(Math.abs(x));
    const negative = x < 0 !== octant > 3;
    const within = octant % 4;
    const value = within === 1 || within === 2 ? cosSeries(rest * rest) : sinSeries(rest, rest * rest);
    return negative ? -value : value;
}
function cos(x) {
    const { octant, rest } = octantOf(Math.abs(x));
    const within = octant % 4;
    const negative = octant > 3 !== within > 1;
    const value = within === 1 || within === 2 ? sinSeries(rest, rest * rest) : cosSeries(rest * rest);
    return negative ? -value : value;
}
function tan(x) {
    if (x === 0)
        return x;
    const { octant, rest } = octantOf(Math.abs(x));
    const zz = rest * rest;
    const numerator = polynomial(zz, -1.30936939181383734205e4, 1.15351664838587416140e6, -1.79565251976484877988e7);
    const denominator = polynomial(zz, 1, 1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7, -5.38695755929454629881e7);
    const near = zz > 1e-14 ? rest + rest * ((zz * numerator) / denominator) : rest;
    const value = octant % 4 >= 2 ? -1 / near : near;
    return x < 0 ? -value : value;
}
/** Of numbers up to 0.66. */
function nearAtan(x) {
    const z = x * x;
    const numerator = polynomial(z, -8.750608600031904122785e-1, -1.615753718733365076637e1, -7.500855792314704667340e1, -1.228866684490136173410e2, -6.485021904942025371773e1);
    const denominator = polynomial(z, 1, 2.485846490142306297962e1, 1.650270098316988542046e2, 4.328810604912902668951e2, 4.853903996359136964868e2, 1.945506571482613964425e2);
    return x * ((z * numerator) / denominator) + x;
}
/** What π/2 has beyond a double. */
const beyond = 6.123233995736765886130e-17;
function positiveAtan(x) {
    if (x <= 0.66)
        return nearAtan(x);
    if (x > 2.41421356237309504880)
        return Math.PI / 2 - nearAtan(1 / x) + beyond;
    return Math.PI / 4 + nearAtan((x - 1) / (x + 1)) + 0.5 * beyond;
}
const atan = (x) => (x === 0 ? x : x > 0 ? positiveAtan(x) : -positiveAtan(-x));
function asin(x) {
    if (x === 0)
        return x;
    const size = Math.abs(x);
    const other = Math.sqrt(1 - size * size);
    const value = size > 0.7 ? Math.PI / 2 - positiveAtan(other / size) : positiveAtan(size / other);
    return x < 0 ? -value : value;
}
const acos = (x) => Math.PI / 2 - asin(x);
function atan2(y, x) {
    if (y === 0 || x === 0)
        return Math.atan2(y, x);
    const quotient = atan(y / x);
    if (x >= 0)
        return quotient;
    return quotient <= 0 ? quotient + Math.PI : quotient - Math.PI;
}
/** 2^k·e^r with r small: a sixteenth of it into the series, then squared four times, all with fused steps. */
function exp(x) {
    if (x > 7.09782712893384e2)
        return Infinity;
    if (x < -745.2)
        return 0;
    const power = roundToEven(1.4426950408889634 * x);
    const rest = fma(-power, 2.8235290563031577122588448175013436025525412068e-13, fma(-power, 0.69314718055966295651160180568695068359375, x)) * 0.0625;
    const terms = [1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3, 4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1];
    let value = terms.reduce((sum, term) => fma(sum, rest, term), 2.4801587301587301587e-5) * rest;
    for (let i = 0; i < 3; i++)
        value *= value + 2;
    return ldexp(fma(value, value + 2, 1), power);
}
function roundToEven(x) {
    const floor = Math.floor(x);
    const over = x - floor;
    return over > 0.5 || (over === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}
function log(x) {
    if (!(x > 0) || x === Infinity)
        return Math.log(x);
    let { mantissa, exponent } = bitParts(x);
    if (mantissa < Math.SQRT2 / 2)
        [mantissa, exponent] = [mantissa * 2, exponent - 1];
    const f = mantissa - 1;
    const s = f / (2 + f);
    const s2 = s * s;
    const s4 = s2 * s2;
    const odd = s2 * polynomial(s4, 1.479819860511658591e-1, 1.818357216161805012e-1, 2.857142874366239149e-1, 6.666666666666735130e-1);
    const even = s4 * polynomial(s4, 1.531383769920937332e-1, 2.222219843214978396e-1, 3.999999999940941908e-1);
    const half = 0.5 * f * f;
    return exponent * 6.93147180369123816490e-1 - (half - (s * (half + (odd + even)) + exponent * 1.90821492927058770002e-10) - f);
}
const log2 = (x) => log(x) / Math.LN2;
const log10 = (x) => log(x) / Math.LN10;
/** Whole powers by squaring, the rest of the exponent through `exp` and `log`. */
function pow(x, y) {
    if (x === 0 || x === 1 || y === 0 || y === 1)
        return x ** y;
    if (Math.abs(y) === 0.5)
        return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
    let whole = Math.floor(Math.abs(y));
    let part = Math.abs(y) - whole;
    if (part !== 0 && x < 0)
        return Number.NaN;
    if (whole >= 2 ** 63)
        return x ** y;
    let value = 1;
    let power = 0;
    if (part > 0.5)
        [part, whole] = [part - 1, whole + 1];
    if (part !== 0)
        value = exp(part * log(x));
    let { mantissa, exponent } = frexp(x);
    for (; whole !== 0; whole = Math.floor(whole / 2)) {
        if (Math.abs(exponent) > 4096) {
            power += exponent;
            break;
        }
        if (whole % 2 === 1)
            [value, power] = [value * mantissa, power + exponent];
        [mantissa, exponent] = [mantissa * mantissa, exponent * 2];
        if (mantissa < 0.5)
            [mantissa, exponent] = [mantissa * 2, exponent - 1];
    }
    return y < 0 ? ldexp(1 / value, -power) : ldexp(value, power);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/format-number.ts


const signOf = (negative, { blank, plus }) => (negative ? '-' : plus ? '+' : blank ? ' ' : '');
const noSigns = { blank: false, plus: false };
/** Digits beyond any number's: what is negative or no number has no end. */
const mostDigits = 1100;
/** The digits of a number that is not negative; large ones are divided as the library does it, in doubles. */
function digitsOf(magnitude, radix) {
    let digits = '';
    for (let rest = magnitude; rest !== 0; rest = Math.floor(rest / radix)) {
        if (digits.length > mostDigits)
            throw new FormatError('max stack frames exceeded.');
        const digit = rest % radix;
        digits = (Number.isInteger(digit) ? numerals.charAt(digit) : numberText(digit)) + digits;
    }
    return digits;
}
/** Why a number cannot be written as it is asked for. */
class FormatError extends Error {
}
/** A step of the calculation; as everywhere, there is no infinity. */
function format_number_finite(value) {
    if (Number.isFinite(value))
        return value;
    throw new FormatError(Number.isNaN(value) ? 'Not a number' : 'Overflow');
}
const numerals = '0123456789abcdef';
/** Zeros in front; of a width with a fraction the next whole number counts. */
const padded = (digits, width) => digits.padStart(Math.ceil(width), '0');
/** A whole number: its sign, then zeros up to the width or the count of digits that is wanted. */
function integerText(negative, magnitude, width, least, signs, radix, prefix) {
    const sign = signOf(negative, signs);
    const digits = magnitude === 0 ? '0' : prefix + digitsOf(magnitude, radix);
    return sign + padded(digits, Math.max(width - sign.length, least));
}
/** `%x`: zeros stand behind the `0x`. */
function hexText(value, width, least, { alternate, capitals, ...signs }) {
    const magnitude = Math.floor(Math.abs(value));
    const sign = signOf(value < 0, signs);
    const mark = alternate ? (capitals ? '0X' : '0x') : '';
    const digits = magnitude === 0 ? '0' : digitsOf(magnitude, 16);
    const text = padded(digits, Math.max(width - sign.length - mark.length, least));
    return sign + mark + (capitals ? text.toUpperCase() : text);
}
/** `%f`. `trailing`: zeros at the end stay; without, they go. */
function fixedText(value, width, precision, flags, trailing) {
    const denominator = format_number_finite(pow(10, precision));
    const numerator = format_number_finite(Math.abs(value) * denominator + 0.5);
    const whole = Math.sign(Math.abs(value)) * Math.floor(format_number_finite(numerator / denominator));
    const fraction = Math.floor(numerator) % denominator;
    const dot = precision === 0 && !flags.alternate ? 0 : 1;
    const text = integerText(value < 0, whole, width - precision - dot, 0, flags, 10, '');
    if (precision === 0)
        return text + (flags.alternate ? '.' : '');
    if (!trailing && fraction <= 0)
        return text;
    const digits = integerText(false, fraction, precision, 0, noSigns, 10, '');
    return `${text}.${trailing ? digits : digits.replace(/0+$/, '')}`;
}
const exponentOf = (value) => (value === 0 ? 0 : Math.floor(log(Math.abs(value)) / log(10)));
/** `%e`. */
function scientificText(value, width, precision, flags, trailing) {
    const exponent = exponentOf(value);
    const suffix = (flags.capitals ? 'E' : 'e') + integerText(exponent < 0, Math.abs(exponent), 3, 0, { blank: false, plus: true }, 10, '');
    // The smallest numbers have no power of ten to be divided by.
    const mantissa = format_number_finite(exponent === -324 ? (value * 10) / pow(10, exponent + 1) : value / pow(10, exponent));
    return fixedText(mantissa, width - suffix.length, precision, flags, trailing) + suffix;
}
/** `%g`: the one of `%f` and `%e` that suits the size. */
function generalText(value, width, precision, flags) {
    const exponent = exponentOf(value);
    if (exponent < -4 || exponent >= precision)
        return scientificText(value, width, precision - 1, flags, flags.alternate);
    return fixedText(value, width, precision - Math.max(1, exponent + 1), flags, flags.alternate);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/format-parse.ts
const types = {
    d: 'd', i: 'd', u: 'd', o: 'o', x: 'x', X: 'x', e: 'e', E: 'e', f: 'f', F: 'f', g: 'g', G: 'g', c: 'c', s: 's', '%': '%',
};
/** A format → text and conversions. `fail` makes the error of one that is none. */
function parseFormat(format, fail) {
    const parts = [];
    let at = 0;
    for (let next = format.indexOf('%'); next >= 0; next = format.indexOf('%', at)) {
        if (next > at)
            parts.push({ kind: 'text', text: format.slice(at, next) });
        const { conversion, end } = new ConversionReader(format, next + 1, fail).read();
        parts.push(conversion);
        at = end;
    }
    if (at < format.length)
        parts.push({ kind: 'text', text: format.slice(at) });
    return parts;
}
class ConversionReader {
    #text;
    #fail;
    #at;
    constructor(text, at, fail) {
        this.#text = text;
        this.#at = at;
        this.#fail = fail;
    }
    read() {
        const key = this.#key();
        const flags = this.#flags();
        const width = this.#size();
        let precision;
        if (this.#peek() === '.') {
            this.#at++;
            precision = this.#size();
        }
        // A length modifier means nothing.
        if ('hlL'.includes(this.#peek()))
            this.#at++;
        const letter = this.#peek();
        const type = Object.hasOwn(types, letter) ? types[letter] : undefined;
        if (type === undefined)
            throw this.#fail(`Unrecognised conversion type: ${String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0)}`);
        return { conversion: { kind: 'conversion', key, ...flags, width, precision, type, capitals: 'XEFG'.includes(letter) }, end: this.#at + 1 };
    }
    /** The next character; there has to be one. */
    #peek() {
        if (this.#at >= this.#text.length)
            throw this.#fail('Truncated format code.');
        return this.#text.charAt(this.#at);
    }
    #key() {
        if (this.#peek() !== '(')
            return undefined;
        const end = this.#text.indexOf(')', this.#at);
        if (end < 0)
            throw this.#fail('Truncated format code.');
        const key = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return key;
    }
    #flags() {
        const flags = { alternate: false, zero: false, left: false, blank: false, plus: false };
        for (;; this.#at++) {
            switch (this.#peek()) {
                case '#':
                    flags.alternate = true;
                    break;
                case '0':
                    flags.zero = true;
                    break;
                case '-':
                    flags.left = true;
                    break;
                case ' ':
                    flags.blank = true;
                    break;
                case '+':
                    flags.plus = true;
                    break;
                default:
                    return flags;
            }
        }
    }
    #size() {
        if (this.#peek() === '*') {
            this.#at++;
            return '*';
        }
        let size = 0;
        for (; this.#peek() >= '0' && this.#peek() <= '9'; this.#at++)
            size = size * 10 + Number(this.#peek());
        return size;
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/library.ts





/** One call of a library function: its arguments, evaluated when they are asked for, and what the function needs to work. */
class Call {
    machine;
    at;
    #args;
    constructor(machine, args, at) {
        this.machine = machine;
        this.#args = args;
        this.at = at;
    }
    /** Evaluates all arguments, from left to right. */
    evaluate() {
        for (const arg of this.#args)
            if (arg !== undefined)
                this.machine.force(arg, this.at);
    }
    /** Whether an optional argument is there. */
    has(index) {
        return this.#args[index] !== undefined;
    }
    lazy(index) {
        return this.#args[index] ?? null;
    }
    value(index) {
        return this.machine.force(this.lazy(index), this.at);
    }
    /** The value of an optional argument, or what stands for it. */
    or(index, otherwise) {
        return this.has(index) ? this.value(index) : otherwise;
    }
    number(index) {
        return numberFrom(this.value(index), this.at);
    }
    /** A number without its fraction. */
    integer(index) {
        return Math.trunc(this.number(index));
    }
    string(index) {
        return stringFrom(this.value(index), this.at);
    }
    boolean(index) {
        return booleanFrom(this.value(index), this.at);
    }
    array(index) {
        return arrayFrom(this.value(index), this.at);
    }
    object(index) {
        return objectFrom(this.value(index), this.at);
    }
    function(index) {
        return functionFrom(this.value(index), this.at);
    }
    force(lazy) {
        return this.machine.force(lazy, this.at);
    }
    item(array, index) {
        return itemOf(this.machine, array, index, this.at);
    }
    /** All items of an array, evaluated. If an answer is under way, those that other items need are asked for as well. */
    items(array) {
        this.spend(array.items.length);
        return this.together(array.items.map((_, i) => () => this.item(array, i)));
    }
    /** The values of all of these; Pending is thrown after each has asked. */
    together(all) {
        let pending;
        const values = [];
        for (const evaluate of all) {
            try {
                values.push(evaluate());
            }
            catch (error) {
                if (error instanceof Pending)
                    pending = error;
                else if (pending === undefined)
                    throw error;
            }
        }
        if (pending !== undefined)
            throw pending;
        return values;
    }
    call(target, ...args) {
        return this.machine.call(target, args, this.at);
    }
    /** A call that is made when its result is asked for. */
    later(target, ...args) {
        return new Thunk(() => this.call(target, ...args), undefined, 'thunk from <std>');
    }
    spend(steps) {
        this.machine.spend(steps, this.at);
    }
    /** An array that is not longer than arrays may be. */
    list(items) {
        checkElements(this.machine, items.length, this.at);
        return new ArrayValue(items);
    }
    /** A string that is not longer than strings may be; `length` is known before it is made. */
    text(length, make) {
        checkLength(this.machine, length, this.at);
        this.spend(Math.ceil(length / 128));
        return make();
    }
    fail(message) {
        return new RuntimeError(message, this.at);
    }
}
const parametersOf = (names) => names.split(' ').map((name) => ({ name: name.replace('?', ''), optional: name.endsWith('?') }));
/** `define('arr keyF?', (call) => …)`: all arguments are evaluated before anything else happens. */
const library_define = (parameters, run) => defineLazy(parameters, (call) => {
    call.evaluate();
    return run(call);
});
/** The same, with arguments that are evaluated when they are asked for, if ever. */
const defineLazy = (parameters, run) => ({ parameters: parametersOf(parameters), run });
const builtinOf = (machine, name, { parameters, run }) => new Builtin(name, parameters, (args, at) => run(new Call(machine, args, at)));

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/manifest-json.ts








/** JSON as the library writes it: in another hand than a program's output, with other numbers, escapes and empty lists. */
const manifestJson = {
    manifestJson: library_define('value', (call) => layOut(call, call.value(0), { indent: '    ', newline: '\n', colon: ': ' })),
    manifestJsonEx: library_define('value indent newline? key_val_sep?', (call) => {
        const value = call.value(0);
        const indent = call.string(1);
        const newline = call.has(2) ? call.string(2) : '\n';
        const colon = call.has(3) ? call.string(3) : ': ';
        return layOut(call, value, { indent, newline, colon });
    }),
    manifestJsonMinified: library_define('value', (call) => layOut(call, call.value(0), { indent: '', newline: '', colon: ':' })),
};
/** A value on one line, strings in quotes: what messages show. */
const valueText = (call, value) => lineText(call.machine, value, call.at);
/** Values within each other. */
const maxDepth = 500;
function layOut(call, value, layout) {
    const writer = new Writer(call, layout);
    writer.value(value, '', []);
    return writer.text();
}
class Writer {
    #call;
    #layout;
    #parts = [];
    #size = 0;
    constructor(call, layout) {
        this.#call = call;
        this.#layout = layout;
    }
    text() {
        return this.#parts.join('');
    }
    #put(text) {
        this.#size += text.length;
        const { machine, at } = this.#call;
        if (this.#size > machine.limits.output)
            throw new RuntimeError(`the output is longer than ${machine.limits.output} characters`, at);
        this.#parts.push(text);
    }
    value(value, indent, path) {
        if (path.length >= maxDepth)
            throw this.#call.fail('max manifest depth exceeded, possible infinite recursion');
        this.#call.spend(1);
        if (typeof value === 'string')
            this.#put(goString(value));
        else if (typeof value === 'number')
            this.#put(decimalText(value));
        else if (value === null || typeof value === 'boolean')
            this.#put(String(value));
        else if (value instanceof ArrayValue)
            this.#array(value, indent, path);
        else if (value instanceof ObjectValue)
            this.#object(value, indent, path);
        else
            throw this.#call.fail(`tried to manifest function at [${path.join(' ')}]`);
    }
    #array(array, indent, path) {
        const { newline } = this.#layout;
        const inner = indent + this.#layout.indent;
        this.#put(`[${newline}`);
        array.items.forEach((_, i) => {
            this.#put(i === 0 ? inner : `,${newline}${inner}`);
            this.value(this.#call.item(array, i), inner, [...path, i]);
        });
        this.#put(`${newline}${indent}]`);
    }
    #object(object, indent, path) {
        const { newline, colon } = this.#layout;
        const inner = indent + this.#layout.indent;
        this.#put(`{${newline}`);
        fieldNames(object).forEach((name, i) => {
            this.#put(`${i === 0 ? inner : `,${newline}${inner}`}${goString(name)}${colon}`);
            this.value(fieldValue(this.#call.machine, object, name, this.#call.at), inner, [...path, name]);
        });
        this.#put(`${newline}${indent}}`);
    }
}
/** A string as Go's encoder writes it: of the characters above the control characters only the line separators are escaped. */
const goString = (text) => `"${text.replace(/["\\\u0000-\u001f\u2028\u2029]/g, escapedCharacter)}"`;

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/types.ts








const isOf = (test, parameter = 'v') => library_define(parameter, (call) => test(call.value(0)));
/** What a value is, whether two are the same. */
const types_types = {
    type: library_define('x', (call) => typeName(call.value(0))),
    isArray: isOf((value) => value instanceof ArrayValue),
    isBoolean: isOf((value) => typeof value === 'boolean'),
    isFunction: isOf(isFunction),
    isNull: isOf((value) => value === null, 'x'),
    isNumber: isOf((value) => typeof value === 'number'),
    isObject: isOf((value) => value instanceof ObjectValue),
    isString: isOf((value) => typeof value === 'string'),
    length: library_define('x', (call) => types_length(call, call.value(0))),
    id: library_define('x', (call) => call.value(0)),
    equals: library_define('x y', (call) => {
        const [a, b] = [call.value(0), call.value(1)];
        return equal(call.machine, a, b, call.at);
    }),
    primitiveEquals: library_define('x y', (call) => {
        const [a, b] = [call.value(0), call.value(1)];
        return primitiveEqual(a, b, call.at);
    }),
    assertEqual: library_define('a b', (call) => {
        const [a, b] = [call.value(0), call.value(1)];
        if (equal(call.machine, a, b, call.at))
            return true;
        throw call.fail(`Assertion failed. ${valueText(call, a)} != ${valueText(call, b)}`);
    }),
    trace: library_define('str rest', (call) => {
        call.string(0);
        return call.value(1);
    }),
    toString: library_define('a', (call) => toText(call.machine, call.value(0), call.at)),
    __compare: library_define('v1 v2', (call) => Math.sign(compare(call.machine, call.value(0), call.value(1), call.at))),
    __compare_array: comparison((order) => Math.sign(order)),
    __array_less: comparison((order) => order < 0),
    __array_less_or_equal: comparison((order) => order <= 0),
    __array_greater: comparison((order) => order > 0),
    __array_greater_or_equal: comparison((order) => order >= 0),
};
function comparison(meaning) {
    return library_define('arr1 arr2', (call) => meaning(compare(call.machine, call.array(0), call.array(1), call.at)));
}
function types_length(call, value) {
    if (typeof value === 'string')
        return lengthOf(value);
    if (value instanceof ArrayValue)
        return value.items.length;
    if (value instanceof ObjectValue)
        return fieldNames(value).length;
    if (isFunction(value))
        return value.parameters.filter(({ optional }) => !optional).length;
    throw unexpectedType(value, undefined, call.at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/slice.ts






/** The rest of a list or a string. */
const sliceFrom = (whole, start) => whole instanceof ArrayValue ? new ArrayValue(whole.items.slice(start)) : typeof whole === 'string' ? pointsOf(whole).slice(start).join('') : whole;
/** `indexable[index:end:step]`: bounds that are null are left out, negative ones count from the end. */
function slice_slice(call) {
    const indexable = call.value(0);
    const size = () => types_length(call, indexable);
    const from = () => bound(call, 1, 0, (place) => Math.max(0, size() + place));
    const to = () => bound(call, 2, size, (place) => size() + place);
    const step = call.value(3) ?? 1;
    const order = compare(call.machine, step, 0, call.at);
    if (order < 0)
        throw call.fail(`got [${[from(), to(), step].map((part) => toText(call.machine, part, call.at)).join(':')}] but negative steps are not supported`);
    if (order === 0)
        throw call.fail('got 0 but step must be greater than 0');
    if (typeof indexable !== 'string' && !(indexable instanceof ArrayValue))
        throw call.fail(`std.slice accepts a string or an array, but got: ${typeName(indexable)}`);
    const [first, end] = [from(), to()];
    // Whatever is no number fails here as it does in a comparison.
    compare(call.machine, first, end, call.at);
    const whole = typeof indexable === 'string' ? pointsOf(indexable) : indexable.items;
    call.spend(Math.ceil(whole.length / 16));
    const taken = stepped(whole, numberFrom(first, call.at), numberFrom(end, call.at), numberFrom(step, call.at));
    return typeof indexable === 'string' ? taken.join('') : call.list(taken);
}
function bound(call, argument, otherwise, fromEnd) {
    const value = call.value(argument);
    if (value === null)
        return typeof otherwise === 'number' ? otherwise : otherwise();
    return compare(call.machine, value, 0, call.at) < 0 ? fromEnd(numberFrom(value, call.at)) : value;
}
function stepped(whole, from, to, by) {
    if (by === 1 && Number.isInteger(from) && Number.isInteger(to))
        return whole.slice(from, Math.max(from, to));
    const taken = [];
    for (let place = from; place < to && place < whole.length; place += by)
        taken.push(whole[Math.trunc(place)] ?? null);
    return taken;
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/arrays.ts







/** Lists: made, changed, taken together. Items that are only moved are not evaluated. */
const arrays = {
    makeArray: library_define('sz func', makeArray),
    range: library_define('from to', range),
    repeat: defineLazy('what count', repeat),
    slice: defineLazy('indexable index end step', slice_slice),
    reverse: library_define('arr', (call) => call.list(call.array(0).items.toReversed())),
    map: defineLazy('func arr', (call) => {
        const [transform, items] = transformed(call, 'map', 'array / string');
        return call.list(items.map((item) => call.later(transform, item)));
    }),
    mapWithIndex: defineLazy('func arr', (call) => {
        const [transform, items] = transformed(call, 'mapWithIndex', 'array');
        return call.list(items.map((item, i) => call.later(transform, i, item)));
    }),
    filter: library_define('func arr', (call) => {
        const array = call.array(1);
        return filtered(call, call.function(0), array);
    }),
    filterMap: defineLazy('filter_func map_func arr', (call) => {
        const test = call.value(0);
        if (!isFunction(test))
            throw call.fail(`std.filterMap first param must be function, got ${typeName(test)}`);
        const transform = call.value(1);
        if (!isFunction(transform))
            throw call.fail(`std.filterMap second param must be function, got ${typeName(transform)}`);
        const array = call.value(2);
        if (!(array instanceof ArrayValue))
            throw call.fail(`std.filterMap third param must be array, got ${typeName(array)}`);
        return call.list(filtered(call, test, array).items.map((item) => call.later(transform, item)));
    }),
    flatMap: library_define('func arr', flatMap),
    $flatMapArray: library_define('func arr', flatMap),
    flattenArrays: library_define('arrs', flattenArrays),
    flattenDeepArray: library_define('value', (call) => {
        const out = [];
        flattenDeep(call, call.value(0), out);
        return call.list(out);
    }),
    foldl: library_define('func arr init', (call) => fold(call, 'foldl', (items) => items, (folded, item) => [folded, item])),
    foldr: library_define('func arr init', (call) => fold(call, 'foldr', (items) => items.toReversed(), (folded, item) => [item, folded])),
    sum: library_define('arr', (call) => arrays_sum(call, call.array(0))),
    avg: library_define('arr', (call) => {
        const array = call.array(0);
        if (array.items.length === 0)
            throw call.fail('Cannot calculate average of an empty array.');
        return finite(arrays_sum(call, array) / array.items.length, call.at);
    }),
};
/** The items of a list, the characters of a string. */
function itemsOf(call, value, message) {
    if (value instanceof ArrayValue)
        return value.items;
    if (typeof value === 'string')
        return pointsOf(value);
    throw call.fail(`${message}, got ${typeName(value)}`);
}
/** A whole number. */
function integerFrom(call, argument) {
    const value = call.number(argument);
    if (isInteger(value))
        return value;
    throw call.fail(`Expected an integer, but got ${goNumber(value)}`);
}
function transformed(call, name, takes) {
    const transform = call.value(0);
    if (!isFunction(transform))
        throw call.fail(`std.${name} first param must be function, got ${typeName(transform)}`);
    const items = itemsOf(call, call.value(1), `std.${name} second param must be ${takes}`);
    call.spend(items.length);
    return [transform, items];
}
/** Go adds the parts up, beginning with an empty list: hence what happens to a string. */
function flattenArrays(call) {
    const parts = itemsOf(call, call.value(0), 'foldl second parameter should be string or array');
    const values = parts.map((part) => call.force(part));
    if (values.every((part) => part instanceof ArrayValue))
        return call.list(values.flatMap(({ items }) => items));
    return values.reduce((sum, part) => add(call.machine, sum, part, call.at), new ArrayValue([]));
}
function makeArray(call) {
    const size = integerFrom(call, 0);
    const make = call.function(1);
    call.spend(Math.max(0, size));
    return call.list(Array.from({ length: Math.max(0, size) }, (_, i) => call.later(make, i)));
}
function range(call) {
    const [from, to] = [integerFrom(call, 0), integerFrom(call, 1)];
    const size = Math.max(0, to - from + 1);
    call.spend(size);
    return call.list(Array.from({ length: size }, (_, i) => from + i));
}
function repeat(call) {
    const what = call.value(0);
    if (typeof what !== 'string' && !(what instanceof ArrayValue))
        throw call.fail('std.repeat first argument must be an array or a string');
    const times = Math.max(0, integerFrom(call, 1));
    if (typeof what === 'string')
        return call.text(what.length * times, () => what.repeat(times));
    call.spend(what.items.length * times);
    return call.list(Array.from({ length: times }, () => what.items).flat());
}
function filtered(call, test, array) {
    call.spend(array.items.length);
    return call.list(array.items.filter((item) => {
        const keep = call.call(test, item);
        if (typeof keep === 'boolean')
            return keep;
        throw unexpectedType(keep, 'boolean', call.at);
    }));
}
function flatMap(call) {
    const transform = call.function(0);
    const value = call.value(1);
    if (typeof value === 'string') {
        const parts = pointsOf(value).map((character) => stringFrom(call.call(transform, character), call.at));
        return call.text(parts.reduce((size, part) => size + part.length, 0), () => parts.join(''));
    }
    const out = [];
    for (const item of itemsOf(call, value, 'std.flatMap second param must be array / string')) {
        const { items } = arrayFrom(call.call(transform, item), call.at);
        call.spend(items.length);
        for (const part of items)
            out.push(part);
    }
    return call.list(out);
}
function flattenDeep(call, value, out) {
    if (!(value instanceof ArrayValue))
        return void out.push(value);
    for (const item of call.items(value))
        flattenDeep(call, item, out);
}
function fold(call, name, order, pair) {
    const combine = call.function(0);
    const items = itemsOf(call, call.value(1), `${name} second parameter should be string or array`);
    let folded = call.lazy(2);
    for (const item of order(items))
        folded = call.call(combine, ...pair(folded, item));
    return call.force(folded);
}
function arrays_sum(call, array) {
    let total = 0;
    for (const value of call.items(array))
        total += numberFrom(value, call.at);
    return finite(total, call.at);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/search.ts






/** Whether a list has an item, or a string a part. */
function isMember(call, where, what) {
    if (typeof where === 'string')
        return where.includes(stringFrom(what, call.at));
    if (!(where instanceof ArrayValue))
        throw call.fail('std.member first argument must be an array or a string');
    for (let i = 0; i < where.items.length; i++) {
        call.spend(1);
        if (equal(call.machine, call.item(where, i), what, call.at))
            return true;
    }
    return false;
}
/** Looking for items. */
const search = {
    member: library_define('arr x', (call) => {
        const where = call.value(0);
        return isMember(call, where, call.value(1));
    }),
    contains: library_define('arr elem', (call) => {
        const where = call.array(0);
        const what = call.value(1);
        for (let i = 0; i < where.items.length; i++) {
            call.spend(1);
            if (equal(call.machine, call.item(where, i), what, call.at))
                return true;
        }
        return false;
    }),
    count: defineLazy('arr x', (call) => {
        const array = call.array(0);
        return placesOf(call, array, call.lazy(1)).length;
    }),
    find: defineLazy('value arr', (call) => {
        const array = call.value(1);
        if (!(array instanceof ArrayValue))
            throw call.fail(`find second parameter should be an array, got ${typeName(array)}`);
        return call.list(placesOf(call, array, call.lazy(0)));
    }),
    any: library_define('arr', (call) => {
        const array = truthsOf(call, 'any');
        return array.items.some((_, i) => truth(call, array, i));
    }),
    all: library_define('arr', (call) => {
        const array = truthsOf(call, 'all');
        return array.items.every((_, i) => truth(call, array, i));
    }),
    remove: library_define('arr elem', (call) => {
        const array = call.array(0);
        const what = call.value(1);
        const place = array.items.findIndex((_, i) => equal(call.machine, call.item(array, i), what, call.at));
        return place < 0 ? array : without(call, array, place);
    }),
    removeAt: library_define('arr i', (call) => {
        const array = call.array(0);
        return without(call, array, integerFrom(call, 1));
    }),
};
function placesOf(call, array, what) {
    const places = [];
    call.spend(array.items.length);
    for (let i = 0; i < array.items.length; i++)
        if (equal(call.machine, call.item(array, i), call.force(what), call.at))
            places.push(i);
    return places;
}
function truthsOf(call, name) {
    const array = call.value(0);
    if (array instanceof ArrayValue)
        return array;
    throw call.fail(`${name}() parameter should be an array, got ${typeName(array)}`);
}
function truth(call, array, index) {
    call.spend(1);
    const value = call.item(array, index);
    if (typeof value === 'boolean')
        return value;
    throw call.fail(`element "${toText(call.machine, value, call.at)}" of type ${typeName(value)} is not a boolean`);
}
function without(call, array, place) {
    const { items } = array;
    if (place < 0 || place >= items.length)
        throw call.fail(`slice bounds out of range [:${place}] with capacity ${items.length}`);
    return call.list(items.filter((_, i) => i !== place));
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/split.ts
/** The parts of a text between separators; with a limit, at most that many are found from the left. */
function splitLimit(call, text, separator, limit) {
    call.spend(Math.ceil(text.length / 16));
    if (limit < 0)
        return call.list(text.split(separator));
    const parts = [];
    let start = 0;
    for (let at = text.indexOf(separator); at >= 0 && parts.length < limit; at = text.indexOf(separator, start)) {
        parts.push(text.slice(start, at));
        start = at + separator.length;
    }
    return call.list([...parts, text.slice(start)]);
}
/** The same from the right. */
function splitLimitRight(call, text, separator, limit) {
    if (limit < 0)
        return splitLimit(call, text, separator, limit);
    call.spend(Math.ceil(text.length / 16));
    const parts = [];
    let end = text.length;
    while (parts.length < limit && end >= separator.length) {
        const at = text.lastIndexOf(separator, end - separator.length);
        if (at < 0)
            break;
        parts.push(text.slice(at + separator.length, end));
        end = at;
    }
    return call.list([...parts, text.slice(0, end)].reverse());
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/strings.ts










/** Strings in, strings out. */
const strings = {
    substr: library_define('str from len', substr),
    startsWith: affix((affixLength) => [0, affixLength]),
    endsWith: affix((affixLength, textLength) => [textLength - affixLength, textLength]),
    findSubstr: defineLazy('pat str', findSubstr),
    strReplace: library_define('str from to', strReplace),
    split: defineLazy('str c', (call) => {
        const text = call.value(0);
        if (typeof text !== 'string')
            throw call.fail(`std.split first parameter must be a String, got ${typeName(text)}`);
        const separator = call.value(1);
        if (typeof separator !== 'string')
            throw call.fail(`std.split second parameter must be a String, got ${typeName(separator)}`);
        if (separator === '')
            throw call.fail('std.split second parameter must have length 1 or greater, got 0');
        return splitLimit(call, text, separator, -1);
    }),
    splitLimit: library_define('str c maxsplits', (call) => {
        const [text, separator, limit] = splitArguments(call, 'splitLimit');
        return splitLimit(call, text, separator, limit);
    }),
    splitLimitR: library_define('str c maxsplits', (call) => {
        const [text, separator, limit] = splitArguments(call, 'splitLimitR');
        return splitLimitRight(call, text, separator, limit);
    }),
    trim: library_define('str', (call) => call.string(0).replace(/^[\s\u0085]+/u, '').replace(/[\s\u0085]+$/u, '')),
    stripChars: stripping({ left: true, right: true }),
    lstripChars: stripping({ left: true, right: false }),
    rstripChars: stripping({ left: false, right: true }),
    asciiUpper: asciiCase(/[a-z]/g, (letter) => letter.toUpperCase()),
    asciiLower: asciiCase(/[A-Z]/g, (letter) => letter.toLowerCase()),
    stringChars: library_define('str', (call) => {
        const value = call.value(0);
        const count = types_length(call, value);
        call.spend(count);
        if (typeof value === 'string')
            return call.list([...pointsOf(value)]);
        // Nobody checks that it is a string: each item is what stands at its place.
        return call.list(Array.from({ length: count }, (_, i) => new Thunk(() => indexed(call.machine, value, i, call.at), undefined, 'thunk from <std>')));
    }),
    codepoint: library_define('str', (call) => {
        const text = call.string(0);
        const count = lengthOf(text);
        if (count !== 1)
            throw call.fail(`codepoint takes a string of length 1, got length ${count}`);
        return text.codePointAt(0) ?? 0;
    }),
    char: library_define('n', (call) => characterOf(call, call.number(0))),
    equalsIgnoreCase: library_define('str1 str2', (call) => {
        const [a, b] = [call.string(0), call.string(1)];
        return a === b || foldedEqual(a, b);
    }),
    isEmpty: library_define('str', (call) => call.string(0) === ''),
    escapeStringDollars: escaping((text) => text.replaceAll('$', '$$$$')),
    escapeStringBash: escaping((text) => `'${text.replaceAll("'", `'"'"'`)}'`),
    escapeStringXML: escaping((text) => text.replace(/[<>&"']/g, (character) => xmlEscapes[character] ?? character)),
    resolvePath: defineLazy('f r', (call) => {
        const file = call.value(0);
        if (typeof file !== 'string')
            throw call.fail(`std.split first parameter must be a String, got ${typeName(file)}`);
        const relative = call.value(1);
        const folders = file.split('/').slice(0, -1);
        // The parts are joined, which passes null over.
        return (relative === null ? folders : [...folders, stringFrom(relative, call.at)]).join('/');
    }),
};
const xmlEscapes = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };
function escaping(escape) {
    return library_define('str_', (call) => {
        const text = toText(call.machine, call.value(0), call.at);
        return call.text(text.length * 6, () => escape(text));
    });
}
/** The character of a code point. */
function characterOf(call, code) {
    if (code < 0)
        throw call.fail(`Codepoints must be >= 0, got ${goNumber(code)}`);
    if (code > 0x10ffff)
        throw call.fail(`Invalid unicode codepoint, got ${goNumber(code)}`);
    return String.fromCodePoint(Math.trunc(code)).toWellFormed();
}
function substr(call) {
    const [text, from, count] = [call.value(0), call.value(1), call.value(2)];
    if (typeof text !== 'string')
        throw call.fail(`substr first parameter should be a string, got ${typeName(text)}`);
    const start = position(call, from, 'second');
    const size = position(call, count, 'third');
    return sliceOf(text, start, start + size);
}
function position(call, value, which) {
    if (typeof value !== 'number')
        throw call.fail(`substr ${which} parameter should be a number, got ${typeName(value)}`);
    if (which === 'second' ? !Number.isInteger(value) : !isInteger(value))
        throw call.fail(`substr ${which} parameter should be an integer, got ${value.toFixed(6)}`);
    if (value < 0)
        throw call.fail(`substr ${which} parameter should be greater than zero, got ${which === 'second' ? value.toFixed(6) : String(value)}`);
    return value;
}
/** `startsWith`, `endsWith`: the part of the text that would have to be the affix. */
function affix(part) {
    return defineLazy('a b', (call) => {
        const text = call.value(0);
        const textLength = types_length(call, text);
        const otherLength = types_length(call, call.value(1));
        if (textLength < otherLength)
            return false;
        if (typeof text !== 'string')
            throw call.fail(`substr first parameter should be a string, got ${typeName(text)}`);
        const [start, end] = part(otherLength, textLength);
        return sliceOf(text, start, end) === call.value(1);
    });
}
function findSubstr(call) {
    const pattern = call.value(0);
    if (typeof pattern !== 'string')
        throw call.fail(`findSubstr first parameter should be a string, got ${typeName(pattern)}`);
    const text = call.value(1);
    if (typeof text !== 'string')
        throw call.fail(`findSubstr second parameter should be a string, got ${typeName(text)}`);
    if (pattern === '')
        return new ArrayValue([]);
    call.spend(Math.ceil(text.length / 16));
    const found = [];
    const pairs = hasPairs(text);
    let points = 0;
    let counted = 0;
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        points += pairs ? lengthOf(text.slice(counted, at)) : at - counted;
        counted = at;
        found.push(points);
    }
    return call.list(found);
}
function strReplace(call) {
    const [text, from, to] = [call.string(0), call.string(1), call.string(2)];
    if (from === '')
        throw call.fail("'from' string must not be zero length.");
    const parts = text.split(from);
    return call.text(text.length + (parts.length - 1) * (to.length - from.length), () => parts.join(to));
}
function splitArguments(call, name) {
    const [text, separator] = [call.string(0), call.string(1)];
    const limit = call.number(2);
    if (separator === '')
        throw call.fail(`std.${name} second parameter should have length 1 or greater, got 0`);
    if (!isInteger(limit))
        throw call.fail(`Expected an integer, but got ${goNumber(limit)}`);
    if (limit < -1)
        throw call.fail(`std.${name} third parameter should be -1 or non-negative, got ${limit}`);
    return [text, separator, limit];
}
function stripping({ left, right }) {
    return library_define('str chars', (call) => {
        const text = call.string(0);
        const chars = call.value(1);
        const points = pointsOf(text);
        let start = 0;
        let end = points.length;
        while (left && start < end && isMember(call, chars, points[start] ?? ''))
            start++;
        while (right && end > start && isMember(call, chars, points[end - 1] ?? ''))
            end--;
        return points.slice(start, end).join('');
    });
}
function asciiCase(letters, change) {
    return library_define('str', (call) => {
        const value = call.value(0);
        const text = typeof value === 'string' ? value : charactersOf(call, value).join('');
        return call.text(text.length, () => text.replace(letters, change));
    });
}
/** Lists of characters are taken for strings; of other values the length decides whether anything is looked at. */
function charactersOf(call, value) {
    return Array.from({ length: types_length(call, value) }, (_, i) => {
        const character = stringFrom(indexed(call.machine, value, i, call.at), call.at);
        if (lengthOf(character) !== 1)
            throw call.fail(`codepoint takes a string of length 1, got length ${lengthOf(character)}`);
        return character;
    });
}
/** Equal but for case, character by character, by Unicode's simple folding. */
function foldedEqual(a, b) {
    const [x, y] = [pointsOf(a).slice(), pointsOf(b)];
    return x.length === y.length && x.every((character, i) => character === y[i] || sameFolded(character, y[i] ?? ''));
}
const sameFolded = (a, b) => new RegExp(`^\\u{${(a.codePointAt(0) ?? 0).toString(16)}}$`, 'iu').test(b);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/format.ts











const format = {
    format: defineLazy('str vals', (call) => {
        const text = formatOf(call, call.value(0));
        return formatValue(call, text, call.value(1));
    }),
};
/** Nobody checks that a format is a string: a list is read as its characters, one after the other. */
function formatOf(call, value) {
    if (typeof value === 'string')
        return value;
    return Array.from({ length: types_length(call, value) }, (_, i) => toText(call.machine, indexed(call.machine, value, i, call.at), call.at)).join('');
}
/** `%` between a text and values. */
const formatText = (machine, text, values, at) => formatValue(new Call(machine, [], at), text, values);
/** `text % values`: a list gives its items in turn, an object by name, anything else is a list of one. */
function formatValue(call, text, values) {
    const parts = parseFormat(text, (message) => call.fail(message));
    const source = values instanceof ObjectValue ? new Named(call, values) : new InTurn(call, values instanceof ArrayValue ? values : new ArrayValue([values]));
    const pieces = call.together(parts.map((part) => () => {
        call.spend(1);
        return part.kind === 'text' ? part.text : converted(call, part, source);
    }));
    source.finish();
    return call.text(pieces.reduce((size, piece) => size + piece.length, 0), () => pieces.join(''));
}
class InTurn {
    #call;
    #values;
    #next = 0;
    constructor(call, values) {
        this.#call = call;
        this.#values = values;
    }
    size(what) {
        const place = this.#next++;
        if (what === 'width')
            this.#check(place, 'at least');
        return () => {
            this.#check(place, 'more than');
            const value = this.#call.item(this.#values, place);
            if (typeof value === 'number')
                return value;
            throw this.#call.fail(`Unexpected type ${typeName(value)}, expected number`);
        };
    }
    value() {
        const place = this.#next++;
        this.#check(place, 'more than');
        return { evaluate: () => this.#call.item(this.#values, place), place };
    }
    #check(place, expected) {
        const count = this.#values.items.length;
        if (place >= count)
            throw this.#call.fail(`Not enough values to format: ${count}, expected ${expected} ${place}`);
    }
    finish() {
        const count = this.#values.items.length;
        if (this.#next < count)
            throw this.#call.fail(`Too many values to format: ${count}, expected ${this.#next}`);
    }
}
class Named {
    #call;
    #object;
    constructor(call, object) {
        this.#call = call;
        this.#object = object;
    }
    size(what) {
        if (what === 'width')
            throw this.#call.fail('Cannot use * field width with object.');
        return () => {
            throw this.#call.fail('Cannot use * precision with object.');
        };
    }
    value({ key }) {
        if (key === undefined)
            throw this.#call.fail('Mapping keys required.');
        if (!hasField(this.#object, key))
            throw this.#call.fail(`No such field: ${key}`);
        return { evaluate: () => fieldValue(this.#call.machine, this.#object, key, this.#call.at), place: key };
    }
    finish() {
        // An object may hold more than the format names.
    }
}
function converted(call, conversion, source) {
    const width = conversion.width === '*' ? source.size('width') : constant(conversion.width);
    const precision = conversion.precision === '*' ? source.size('precision') : conversion.precision === undefined ? undefined : constant(conversion.precision);
    const text = conversion.type === '%' ? '%' : textOf(call, conversion, source, width, precision);
    const missing = Math.ceil(width() - lengthOf(text));
    return missing <= 0 ? text : call.text(text.length + missing, () => (conversion.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text));
}
const constant = (size) => () => size;
function textOf(call, conversion, source, width, precision) {
    const { type } = conversion;
    const { evaluate, place } = source.value(conversion);
    const value = evaluate();
    if (type === 's')
        return toText(call.machine, value, call.at);
    if (type === 'c')
        return characterText(call, value);
    if (typeof value !== 'number')
        throw call.fail(`Format required number at ${place}, got ${typeName(value)}`);
    const digits = precision?.();
    const zeros = conversion.zero && !conversion.left ? width() : 0;
    try {
        return call.text(Math.max(zeros, digits ?? 0), () => numberAs(type, value, zeros, digits, conversion));
    }
    catch (error) {
        throw error instanceof FormatError ? call.fail(error.message) : error;
    }
}
function numberAs(type, value, zeros, precision, conversion) {
    switch (type) {
        case 'd':
            return integerText(value <= -1, Math.floor(Math.abs(value)), zeros, precision ?? 0, conversion, 10, '');
        case 'o':
            return integerText(value <= -1, Math.floor(Math.abs(value)), zeros, precision ?? 0, conversion, 8, conversion.alternate ? '0' : '');
        case 'x':
            return hexText(Math.floor(value), zeros, precision ?? 0, conversion);
        case 'f':
            return fixedText(value, zeros, precision ?? 6, conversion, true);
        case 'e':
            return scientificText(value, zeros, precision ?? 6, conversion, true);
        default:
            return generalText(value, zeros, precision ?? 6, conversion);
    }
}
function characterText(call, value) {
    if (typeof value === 'number')
        return characterOf(call, value);
    if (typeof value !== 'string')
        throw call.fail(`%c expected number / string, got: ${typeName(value)}`);
    if (lengthOf(value) !== 1)
        throw call.fail(`%c expected 1-sized string got: ${lengthOf(value)}`);
    return value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/rendering/jsonnet/utf8.ts
const utf8_replacement = '\ufffd';
/** Bytes → text as Go reads them: every byte that begins no character becomes U+FFFD by itself. */
function decodeUtf8(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = buffer.toString('utf8');
    if (!text.includes(utf8_replacement))
        return text;
    const parts = [];
    for (let at = 0; at < buffer.length;) {
        const length = characterLength(buffer, at);
        parts.push(length === 0 ? utf8_replacement : buffer.toString('utf8', at, at + length));
        at += Math.max(1, length);
    }
    return parts.join('');
}
/** Bytes of the character at `at`; 0 if there is none. */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    for (let i = 1; i < length; i++) {
        const [low, high] = i === 1 ? secondBytes(first) : [0x80, 0xbf];
        const byte = bytes[at + i] ?? 0;
        if (byte < low || byte > high)
            return 0;
    }
    return length;
}
/** What may stand behind a first byte: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondBytes(first) {
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

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/encoding.ts








/** Strings and bytes. */
const encoding = {
    encodeUTF8: library_define('str', (call) => {
        const text = call.string(0);
        call.spend(text.length);
        return call.list([...Buffer.from(text, 'utf8')]);
    }),
    decodeUTF8: library_define('arr', (call) => decodeUtf8(bytesFrom(call))),
    base64: library_define('input', (call) => {
        const input = call.value(0);
        if (typeof input === 'string')
            return base64Text(call, input);
        return base64Bytes(call, input).toString('base64');
    }),
    base64Decode: library_define('str', (call) => decodeUtf8(decoded(call))),
    base64DecodeBytes: library_define('str', (call) => call.list([...decoded(call)])),
    md5: hash('md5'),
    sha1: hash('sha1'),
    sha256: hash('sha256'),
    sha512: hash('sha512'),
    sha3: hash('sha3-512'),
    escapeStringJson: library_define('str_', (call) => jsonString(toText(call.machine, call.value(0), call.at))),
    escapeStringPython: library_define('str', (call) => jsonString(toText(call.machine, call.value(0), call.at))),
};
function hash(algorithm) {
    return library_define('s', (call) => {
        const text = call.string(0);
        call.spend(Math.ceil(text.length / 64));
        return (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest('hex');
    });
}
function bytesFrom(call) {
    const values = call.items(call.array(0)).map((value) => {
        if (typeof value !== 'number')
            throw call.fail(`Unexpected type ${typeName(value)}, expected number`);
        if (!isInteger(value))
            throw call.fail(`Expected an integer, but got ${goNumber(value)}`);
        if (value < 0 || value > 255)
            throw call.fail(`Bytes must be integers in range [0, 255], got ${value}`);
        return value;
    });
    return Buffer.from(values);
}
/** The UTF-8 of a string, as long as no character is beyond a byte. */
function base64Text(call, text) {
    const beyond = /[^\u0000-\u00ff]/u.exec(text)?.[0].codePointAt(0);
    if (beyond !== undefined)
        throw call.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${beyond}`);
    return call.text(text.length * 4, () => Buffer.from(text, 'utf8').toString('base64'));
}
function base64Bytes(call, input) {
    if (typeName(input) !== 'array')
        throw call.fail(`base64 can only base64 encode strings / arrays of single bytes, got ${typeName(input)}`);
    const values = call.items(call.array(0)).map((value) => {
        if (!isInteger(value))
            throw call.fail(`base64 encountered a non-integer value in the array, got ${typeName(value)}`);
        if (value < 0 || value > 255)
            throw call.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${value}`);
        return value;
    });
    return Buffer.from(values);
}
/** Strict: whole groups of four, padded, nothing else in between. */
function decoded(call) {
    const value = call.value(0);
    if (typeof value !== 'string')
        throw call.fail(`base64DecodeBytes requires a string, got ${typeName(value)}`);
    const size = Buffer.byteLength(value, 'utf8');
    if (size % 4 !== 0)
        throw call.fail(`input string appears not to be a base64 encoded string. Wrong length found (${size})`);
    call.spend(Math.ceil(size / 16));
    const letters = /^[A-Za-z0-9+/]*/.exec(value)?.[0].length ?? 0;
    const padding = value.slice(letters);
    const fits = /^={0,2}$/.test(padding) && (letters + padding.length) % 4 === 0;
    if (!fits)
        throw call.fail(`failed to decode: illegal base64 data at input byte ${letters}`);
    return Buffer.from(value, 'base64');
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/manifest-text.ts










/** INI, Python, XML, and lines. */
const manifestText = {
    manifestIni: library_define('ini', manifestIni),
    manifestPython: library_define('v', (call) => python(call, call.value(0))),
    manifestPythonVars: library_define('conf', (call) => {
        const object = call.object(0);
        return linesOf(fieldNames(object).map((name) => `${name} = ${python(call, field(call, object, name))}`));
    }),
    manifestXmlJsonml: library_define('value', (call) => {
        const value = call.value(0);
        if (!(value instanceof ArrayValue))
            throw call.fail(`Expected a JSONML value (an array), got ${typeName(value)}`);
        return xml(call, value);
    }),
    lines: library_define('arr', (call) => {
        const ended = add(call.machine, call.value(0), new ArrayValue(['']), call.at);
        return joinStrings(call, '\n', arrayFrom(ended, call.at));
    }),
    join: library_define('sep arr', join),
    deepJoin: library_define('arr', (call) => {
        const out = [];
        deepJoin(call, call.value(0), out);
        return call.text(out.reduce((size, part) => size + part.length, 0), () => out.join(''));
    }),
};
const field = (call, object, name) => fieldValue(call.machine, object, name, call.at);
const linesOf = (lines) => lines.map((line) => `${line}\n`).join('');
function manifestIni(call) {
    const ini = call.object(0);
    const main = hasVisibleField(ini, 'main') ? sectionLines(call, field(call, ini, 'main')) : [];
    const sections = objectFrom(field(call, ini, 'sections'), call.at);
    const rest = fieldNames(sections).flatMap((name) => [`[${name}]`, ...sectionLines(call, field(call, sections, name))]);
    return linesOf([...main, ...rest]);
}
function sectionLines(call, value) {
    const section = objectFrom(value, call.at);
    return fieldNames(section).flatMap((name) => {
        const entry = field(call, section, name);
        const values = entry instanceof ArrayValue ? call.items(entry) : [entry];
        return values.map((each) => `${name} = ${toText(call.machine, each, call.at)}`);
    });
}
function python(call, value) {
    call.spend(1);
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return numberText(value);
    if (typeof value === 'string')
        return jsonString(value);
    if (value instanceof ArrayValue)
        return `[${call.items(value).map((item) => python(call, item)).join(', ')}]`;
    if (!(value instanceof ObjectValue))
        throw call.fail('cannot manifest function');
    return `{${fieldNames(value).map((name) => `${jsonString(name)}: ${python(call, field(call, value, name))}`).join(', ')}}`;
}
/** JsonML: a tag, attributes, children. Whatever is no text is taken for a node. */
function xml(call, node) {
    if (typeof node === 'string')
        return node;
    call.spend(1);
    const tag = [];
    deepJoin(call, indexed(call.machine, node, 0, call.at), tag);
    const { items } = arrayFrom(node, call.at);
    const second = items.length > 1 ? call.force(items[1] ?? null) : undefined;
    const attributes = second instanceof ObjectValue ? second : undefined;
    const shown = attributes === undefined ? '' : fieldNames(attributes).map((name) => ` ${name}="${toText(call.machine, field(call, attributes, name), call.at)}"`).join('');
    const children = items.slice(attributes === undefined ? 1 : 2).map((child) => xml(call, call.force(child)));
    return `<${tag.join('')}${shown}>${children.join('')}</${tag.join('')}>`;
}
function join(call) {
    const separator = call.value(0);
    const array = call.array(1);
    if (typeof separator === 'string')
        return joinStrings(call, separator, array);
    if (!(separator instanceof ArrayValue))
        throw call.fail(`join first parameter should be string or array, got ${typeName(separator)}`);
    const out = [];
    let first = true;
    for (const part of call.items(array)) {
        if (part === null)
            continue;
        if (!(part instanceof ArrayValue))
            throw call.fail(`Unexpected type ${typeName(part)}, expected array`);
        call.spend(part.items.length + separator.items.length);
        if (!first)
            for (const item of separator.items)
                out.push(item);
        for (const item of part.items)
            out.push(item);
        first = false;
    }
    return call.list(out);
}
/** Those that are null are left out, with their separator. */
function joinStrings(call, separator, array) {
    const parts = call.items(array).filter((part) => part !== null).map((part) => stringFrom(part, call.at));
    const size = parts.reduce((sum, part) => sum + part.length + separator.length, 0);
    return call.text(size, () => parts.join(separator));
}
function deepJoin(call, value, out) {
    call.spend(1);
    if (typeof value === 'string')
        return void out.push(value);
    if (!(value instanceof ArrayValue))
        throw call.fail(`Expected string or array, got ${typeName(value)}`);
    for (const item of call.items(value))
        deepJoin(call, item, out);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/manifest-toml.ts






const manifestToml = {
    manifestToml: library_define('value', (call) => tomlBody(call, call.value(0), '  ')),
    manifestTomlEx: library_define('value indent', (call) => {
        const value = call.value(0);
        return tomlBody(call, value, call.string(1));
    }),
};
function tomlBody(call, value, step) {
    if (!(value instanceof ObjectValue))
        throw call.fail(`TOML body must be an object. Got ${typeName(value)}`);
    return new TomlWriter(call, step).table(value, [], [], '');
}
class TomlWriter {
    #call;
    /** One level of indentation. */
    #step;
    constructor(call, step) {
        this.#call = call;
        this.#step = step;
    }
    /** First the values of a table, then the tables in it. `keys` is how headers name it, `path` how messages do. */
    table(table, keys, path, indent) {
        const members = this.#members(table);
        const isSection = (value) => value instanceof ObjectValue || this.#isTableList(value);
        const values = members
            .filter(([, value]) => !isSection(value))
            .map(([name, value]) => `${indent}${keyText(name)} = ${this.#value(value, [...path, name], indent, false)}`);
        const sections = members
            .filter(([, value]) => isSection(value))
            .map(([name, value]) => value instanceof ObjectValue
            ? this.#section(value, [...keys, name], [...path, name], indent, '[', ']')
            : this.#call
                .items(value)
                .map((item, i) => this.#section(item, [...keys, name], [...path, name, i], indent, '[[', ']]'))
                .join('\n\n'));
        return [values.join('\n'), ...sections].join('\n\n');
    }
    #members(table) {
        this.#call.spend(1);
        return fieldNames(table).map((name) => [name, fieldValue(this.#call.machine, table, name, this.#call.at)]);
    }
    #isTableList(value) {
        return value instanceof ArrayValue && value.items.length > 0 && this.#call.items(value).every((item) => item instanceof ObjectValue);
    }
    #section(table, keys, path, indent, open, close) {
        const header = `${indent}${open}${keys.map(keyText).join('.')}${close}`;
        if (fieldNames(table).length === 0)
            return header;
        return `${header}\n${this.table(table, keys, path, indent + this.#step)}`;
    }
    #value(value, path, indent, inline) {
        if (typeof value === 'string')
            return jsonString(value);
        if (typeof value === 'number')
            return numberText(value);
        if (typeof value === 'boolean')
            return String(value);
        if (value === null)
            throw this.#call.fail(`Tried to manifest "null" at [${path.join(' ')}]`);
        if (value instanceof ArrayValue)
            return this.#list(value, path, indent, inline);
        if (!(value instanceof ObjectValue))
            throw this.#call.fail(`Tried to manifest function at [${path.join(' ')}]`);
        return `{ ${this.#members(value).map(([name, member]) => `${keyText(name)} = ${this.#value(member, [...path, name], '', true)}`).join(', ')} }`;
    }
    #list(list, path, indent, inline) {
        if (list.items.length === 0)
            return '[]';
        const inner = inline ? '' : indent + this.#step;
        const items = this.#call.items(list).map((item, i) => `${inner}${this.#value(item, [...path, i], inner, true)}`);
        return inline ? `[ ${items.join(', ')} ]` : `[\n${items.join(',\n')}\n${indent}]`;
    }
}
function keyText(name) {
    if (name === '')
        return "''";
    return /^[A-Za-z0-9_-]+$/.test(name) ? name : jsonString(name);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/yaml-key.ts
/** Words that YAML 1.1 takes for something else than text, in any case. */
const reserved = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', '.nan', '-.inf', '.inf', 'null', 'nan', 'inf', '-inf', 'infinity', '-infinity', '-', '---']);
const digits = String.raw `\d+(?:_\d+)*`;
const numbers = [
    new RegExp(`^-?${digits}$`),
    /^-?0b[01_]+$/,
    // Wherever it stands: go-jsonnet is careful here.
    /0x[0-9a-fA-F_]/,
];
const yaml_key_float = new RegExp(`^-?(?:${digits}\\.?|(?:${digits})?\\.${digits})(?:[eE]-?${digits})?$`);
/** Digits in three groups, or what looks like them. */
const isDate = (name) => /^[\d-]+$/.test(name) && name.split('-').length === 3;
/** Whether a key of YAML needs no quotes because nothing can take it for another type. */
function isBareKey(name) {
    if (!/^[A-Za-z0-9_./-]+$/.test(name) || reserved.has(name.toLowerCase()))
        return false;
    if (isDate(name) || numbers.some((pattern) => pattern.test(name)))
        return false;
    return !yaml_key_float.test(name) || !Number.isFinite(Number(name.replaceAll('_', '')));
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/manifest-yaml.ts







const manifestYaml = {
    manifestYamlDoc: library_define('value indent_array_in_object? quote_keys?', (call) => {
        const value = call.value(0);
        const style = styleOf(call, 1, 2);
        return yamlText(call, value, style);
    }),
    manifestYamlStream: defineLazy('value indent_array_in_object? c_document_end? quote_keys?', manifestYamlStream),
};
const styleOf = (call, indentLists, quoteKeys) => ({
    indentLists: call.has(indentLists) ? call.boolean(indentLists) : false,
    quoteKeys: call.has(quoteKeys) ? call.boolean(quoteKeys) : true,
});
function manifestYamlStream(call) {
    const value = call.value(0);
    if (!(value instanceof ArrayValue))
        throw call.fail(`manifestYamlStream only takes arrays, got ${typeName(value)}`);
    // The style is looked at when there is something to be styled.
    const documents = call.items(value).map((document) => yamlText(call, document, styleOf(call, 1, 3)));
    const end = call.has(2) ? call.boolean(2) : true;
    return `---\n${documents.join('\n---\n')}${end ? '\n...\n' : '\n'}`;
}
const yamlText = (call, value, style) => new YamlWriter(call, style).value(value, '', 0);
/** Values within each other. */
const manifest_yaml_maxDepth = 500;
class YamlWriter {
    #call;
    #style;
    constructor(call, style) {
        this.#call = call;
        this.#style = style;
    }
    /** What stands behind the place where the value belongs, on lines indented by `indent`. */
    value(value, indent, depth) {
        if (depth >= manifest_yaml_maxDepth)
            throw this.#call.fail('max manifest depth exceeded, possible infinite recursion');
        this.#call.spend(1);
        if (value === null || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'number')
            return decimalText(value);
        if (typeof value === 'string')
            return value.endsWith('\n') ? block(value, indent) : jsonString(value);
        if (value instanceof ArrayValue)
            return this.#list(value, indent, depth);
        // A function leaves nothing.
        return value instanceof ObjectValue ? this.#object(value, indent, depth) : '';
    }
    #list(list, indent, depth) {
        if (list.items.length === 0)
            return '[]';
        return this.#call
            .items(list)
            .map((item) => {
            const inner = typeof item === 'string' ? indent : `${indent}  `;
            const text = this.value(item, inner, depth + 1);
            return item instanceof ArrayValue && item.items.length > 0 ? `-\n${inner}${text}` : `- ${text}`;
        })
            .join(`\n${indent}`);
    }
    #object(object, indent, depth) {
        const names = fieldNames(object);
        if (names.length === 0)
            return '{}';
        return names
            .map((name) => {
            const value = fieldValue(this.#call.machine, object, name, this.#call.at);
            return `${this.#key(name)}:${this.#member(value, indent, depth)}`;
        })
            .join(`\n${indent}`);
    }
    #member(value, indent, depth) {
        if (value instanceof ArrayValue && value.items.length > 0) {
            const inner = this.#style.indentLists ? `${indent}  ` : indent;
            return `\n${inner}${this.value(value, inner, depth + 1)}`;
        }
        const inner = `${indent}  `;
        if (value instanceof ObjectValue && fieldNames(value).length > 0)
            return `\n${inner}${this.value(value, inner, depth + 1)}`;
        return ` ${this.value(value, value instanceof ObjectValue || value instanceof ArrayValue ? inner : indent, depth + 1)}`;
    }
    #key(name) {
        return this.#style.quoteKeys || !isBareKey(name) ? jsonString(name) : name;
    }
}
/** Text that ends a line stands in a block, whatever is in it. */
const block = (text, indent) => ['|', ...text.slice(0, -1).split('\n')].join(`\n${indent}  `);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/math.ts








const of = (operation, parameter = 'x') => library_define(parameter, (call) => finite(operation(call.number(0)), call.at));
const ofTwo = (parameters, operation) => library_define(parameters, (call) => {
    const [a, b] = [call.number(0), call.number(1)];
    return finite(operation(a, b), call.at);
});
/** Half away from zero. */
const round = (x) => (Math.abs(x) >= 2 ** 52 ? x : Math.sign(x) * Math.floor(Math.abs(x) + (Math.abs(x) === 0.49999999999999994 ? 0 : 0.5)));
const math = {
    abs: library_define('n', (call) => {
        const n = numbered(call, 0, 'std.abs');
        return n > 0 ? n : -n;
    }),
    sign: library_define('n', (call) => math_signOf(numbered(call, 0, 'std.sign'))),
    max: defineLazy('a b', (call) => {
        const [a, b] = [numbered(call, 0, 'std.max first param'), numbered(call, 1, 'std.max second param')];
        return a > b ? a : b;
    }),
    min: defineLazy('a b', (call) => {
        const [a, b] = [numbered(call, 0, 'std.min first param'), numbered(call, 1, 'std.min second param')];
        return a < b ? a : b;
    }),
    clamp: defineLazy('x minVal maxVal', (call) => {
        const x = call.value(0);
        if (compare(call.machine, x, call.value(1), call.at) < 0)
            return call.value(1);
        return compare(call.machine, x, call.value(2), call.at) > 0 ? call.value(2) : x;
    }),
    mod: library_define('a b', (call) => {
        const [a, b] = [call.value(0), call.value(1)];
        return percent(a, b, call.at, (text, values) => formatValue(call, text, values));
    }),
    modulo: library_define('x y', (call) => {
        const [x, y] = [call.number(0), call.number(1)];
        return modulo(x, y, call.at);
    }),
    pow: ofTwo('x n', pow),
    hypot: ofTwo('x y', Math.hypot),
    atan2: ofTwo('y x', atan2),
    exp: of(exp),
    log: of(log),
    log2: of(log2),
    log10: of(log10),
    sqrt: of(Math.sqrt),
    sin: of(sin),
    cos: of(cos),
    tan: of(tan),
    asin: of(asin),
    acos: of(acos),
    atan: of(atan),
    deg2rad: of((x) => (x * Math.PI) / 180),
    rad2deg: of((x) => (x * 180) / Math.PI),
    floor: of(Math.floor),
    ceil: of(Math.ceil),
    round: of(round),
    mantissa: of((x) => frexp(x).mantissa),
    exponent: of((x) => frexp(x).exponent),
    isEven: library_define('x', (call) => whole(call) % 2 === 0),
    isOdd: library_define('x', (call) => Math.abs(whole(call) % 2) === 1),
    isInteger: library_define('x', (call) => Number.isInteger(call.number(0))),
    isDecimal: library_define('x', (call) => !Number.isInteger(call.number(0))),
    xor: library_define('x y', (call) => {
        const [x, y] = [call.boolean(0), call.boolean(1)];
        return x !== y;
    }),
    xnor: library_define('x y', (call) => {
        const [x, y] = [call.boolean(0), call.boolean(1)];
        return x === y;
    }),
};
const whole = (call) => Math.trunc(call.number(0));
const math_signOf = (x) => (x > 0 ? 1 : x < 0 ? -1 : 0);
function numbered(call, argument, what) {
    const value = call.value(argument);
    if (typeof value === 'number')
        return value;
    throw call.fail(`${what} expected number, got ${typeName(value)}`);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/objects.ts




/** Objects: what is in them, and others made of them. */
const objects = {
    objectFields: library_define('o', (call) => names(call, call.object(0), false)),
    objectFieldsAll: library_define('o', (call) => names(call, call.object(0), true)),
    objectFieldsEx: library_define('obj hidden', (call) => {
        const object = call.object(0);
        return names(call, object, call.boolean(1));
    }),
    objectHas: library_define('o f', (call) => {
        const object = call.object(0);
        return hasVisibleField(object, call.string(1));
    }),
    objectHasAll: library_define('o f', (call) => {
        const object = call.object(0);
        return hasField(object, call.string(1));
    }),
    objectHasEx: library_define('obj fname hidden', (call) => {
        const object = call.object(0);
        const name = call.string(1);
        return call.boolean(2) ? hasField(object, name) : hasVisibleField(object, name);
    }),
    objectValues: listing(false, (_call, _name, value) => value),
    objectValuesAll: listing(true, (_call, _name, value) => value),
    objectKeysValues: listing(false, objects_pair),
    objectKeysValuesAll: listing(true, objects_pair),
    objectRemoveKey: library_define('obj key', (call) => {
        const object = call.object(0);
        const name = call.string(1);
        call.spend(fieldNames(object, true).length);
        return withoutField(object, name);
    }),
    mapWithKey: defineLazy('func obj', mapWithKey),
    get: defineLazy('o f default? inc_hidden?', (call) => {
        for (const argument of [0, 1, 3])
            call.value(argument);
        const object = call.object(0);
        const name = call.string(1);
        const hidden = call.has(3) ? call.boolean(3) : true;
        if (hidden ? hasField(object, name) : hasVisibleField(object, name))
            return fieldValue(call.machine, object, name, call.at);
        return call.value(2);
    }),
    mergePatch: defineLazy('target patch', (call) => {
        const patch = call.value(1);
        return patch instanceof ObjectValue ? mergePatch(call, call.value(0), patch) : patch;
    }),
    prune: library_define('a', (call) => prune(call, call.value(0))),
    $objectFlatMerge: library_define('x', (call) => {
        const parts = call.items(call.array(0));
        return objectOf(call.machine, parts.flatMap((part) => (part instanceof ObjectValue ? fieldNames(part).map((name) => [name, later(call, part, name)]) : [])));
    }),
};
function names(call, object, hidden) {
    const all = fieldNames(object, hidden);
    call.spend(all.length);
    return call.list([...all]);
}
/** A field that is evaluated when asked for. */
const later = (call, object, name) => new Thunk(() => fieldValue(call.machine, object, name, call.at), undefined, 'thunk from <std>');
function listing(hidden, entry) {
    return library_define('o', (call) => {
        const object = call.object(0);
        const all = fieldNames(object, hidden);
        call.spend(all.length);
        return call.list(all.map((name) => entry(call, name, later(call, object, name))));
    });
}
function objects_pair(call, name, value) {
    return objectOf(call.machine, [
        ['key', name],
        ['value', value],
    ]);
}
function mapWithKey(call) {
    const transform = call.value(0);
    if (!isFunction(transform))
        throw call.fail(`std.mapWithKey first param must be function, got ${typeName(transform)}`);
    const object = call.value(1);
    if (!(object instanceof ObjectValue))
        throw call.fail(`std.mapWithKey second param must be object, got ${typeName(object)}`);
    const all = fieldNames(object);
    call.spend(all.length);
    return objectOf(call.machine, all.map((name) => [name, call.later(transform, name, later(call, object, name))]));
}
/** RFC 7396. */
function mergePatch(call, target, patch) {
    if (!(patch instanceof ObjectValue))
        return patch;
    const { machine, at } = call;
    const base = target instanceof ObjectValue ? target : undefined;
    const old = base === undefined ? [] : fieldNames(base);
    const patched = fieldNames(patch);
    call.spend(old.length + patched.length);
    const entries = new Map();
    const changes = new Set(patched);
    for (const name of old)
        if (base !== undefined && !changes.has(name))
            entries.set(name, later(call, base, name));
    for (const name of patched) {
        const change = fieldValue(machine, patch, name, at);
        if (change === null)
            continue;
        const has = base !== undefined && hasVisibleField(base, name);
        entries.set(name, mergeLater(call, has ? base : undefined, name, change));
    }
    return objectOf(machine, entries);
}
const mergeLater = (call, base, name, change) => new Thunk(() => mergePatch(call, base === undefined ? null : fieldValue(call.machine, base, name, call.at), change), undefined, 'thunk from <std>');
/** Without what is null, an empty list or an empty object, nor what becomes so. */
function prune(call, value) {
    if (value instanceof ArrayValue) {
        const items = call.items(value).map((item) => prune(call, item));
        return call.list(items.filter(isContent));
    }
    if (!(value instanceof ObjectValue))
        return value;
    const entries = [];
    for (const name of fieldNames(value)) {
        call.spend(1);
        const pruned = prune(call, fieldValue(call.machine, value, name, call.at));
        if (isContent(pruned))
            entries.push([name, pruned]);
    }
    return objectOf(call.machine, entries);
}
const isContent = (value) => value !== null && !(value instanceof ArrayValue && value.items.length === 0) && !(value instanceof ObjectValue && fieldNames(value).length === 0);

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/outside.ts


const outside = ({ extVar, native }) => ({
    extVar: library_define('x', (call) => extVar(call.string(0), call.at)),
    native: library_define('x', (call) => native(stringFrom(call.value(0), call.at))),
});

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/parse-json.ts



/** Text → value, as Go's decoder reads it: of two members of one name the later counts. */
const parseJson = (call, text) => new JsonReader(call, text).read();
/** Values within each other. */
const parse_json_maxDepth = 10_000;
const parse_json_blanks = /[ \t\r\n]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escapes = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const words = { n: ['null', null], t: ['true', true], f: ['false', false] };
/** Reads without recursion: what is open stands on a stack of its own. */
class JsonReader {
    #call;
    #text;
    #open = [];
    #at = 0;
    constructor(call, text) {
        this.#call = call;
        this.#text = text;
    }
    read() {
        for (;;) {
            const begun = this.#begin();
            if (begun === undefined)
                continue;
            const whole = this.#end(begun);
            if (whole !== undefined)
                return whole.value;
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
    #peek() {
        this.#match(parse_json_blanks);
        return this.#text.charAt(this.#at);
    }
    #fail(message) {
        return this.#call.fail(`failed to parse JSON: ${message}`);
    }
    /** The character here has no business here; in words and numbers the end of the text counts as a blank. */
    #invalid(where, end = '') {
        const character = this.#text.charAt(this.#at) || end;
        if (character === '')
            return this.#fail('unexpected end of JSON input');
        // Go looks at bytes.
        const byte = String.fromCharCode(Buffer.from(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20), 'utf8')[0] ?? 0x20);
        const shown = character === '"' ? `'"'` : byte < '\u0080' ? quotedRune(character) : `'${byte}'`;
        return this.#fail(`invalid character ${shown} ${where}`);
    }
    /** A value that is whole, or undefined where a list or an object was opened. */
    #begin() {
        const character = this.#peek();
        if (character === '{' || character === '[') {
            this.#at++;
            if (this.#open.length >= parse_json_maxDepth)
                throw this.#fail(`invalid character '${character}' exceeded max depth`);
            return character === '{' ? this.#openObject() : this.#openArray();
        }
        if (character === '"')
            return { value: this.#string() };
        if (character === '-' || (character >= '0' && character <= '9'))
            return { value: this.#number() };
        const word = Object.hasOwn(words, character) ? words[character] : undefined;
        if (word === undefined)
            throw this.#invalid('looking for beginning of value');
        return { value: this.#word(...word) };
    }
    #openArray() {
        if (this.#peek() !== ']') {
            this.#open.push({ kind: 'array', items: [] });
            return undefined;
        }
        this.#at++;
        return { value: new ArrayValue([]) };
    }
    #openObject() {
        if (this.#peek() !== '}') {
            this.#open.push({ kind: 'object', members: new Map(), key: this.#key() });
            return undefined;
        }
        this.#at++;
        return { value: objectOf(this.#call.machine, []) };
    }
    #key() {
        if (this.#peek() !== '"')
            throw this.#invalid('looking for beginning of object key string');
        const key = this.#string();
        if (this.#peek() !== ':')
            throw this.#invalid('after object key');
        this.#at++;
        return key;
    }
    /** Puts a value where it belongs and closes what ends behind it; the whole value when nothing is open any more. */
    #end(begun) {
        let { value } = begun;
        for (let top = this.#open.at(-1); top !== undefined; top = this.#open.at(-1)) {
            this.#call.spend(1);
            if (top.kind === 'array')
                top.items.push(value);
            else
                top.members.set(top.key, value);
            const next = this.#peek();
            if (next === ',') {
                this.#at++;
                if (top.kind === 'object')
                    top.key = this.#key();
                return undefined;
            }
            if (next !== (top.kind === 'array' ? ']' : '}'))
                throw this.#invalid(top.kind === 'array' ? 'after array element' : 'after object key:value pair');
            this.#at++;
            this.#open.pop();
            value = top.kind === 'array' ? this.#call.list(top.items) : objectOf(this.#call.machine, top.members);
        }
        if (this.#peek() !== '')
            throw this.#invalid('after top-level value');
        return { value };
    }
    #word(word, value) {
        for (const letter of word) {
            if (this.#text.charAt(this.#at) !== letter)
                throw this.#invalid(`in literal ${word} (expecting '${letter}')`, ' ');
            this.#at++;
        }
        return value;
    }
    #number() {
        const start = this.#at;
        const text = this.#match(numberPattern);
        if (text === '') {
            this.#at++;
            throw this.#invalid('in numeric literal', ' ');
        }
        const open = this.#text.charAt(this.#at);
        if ((open === '.' && !/[.eE]/.test(text)) || (/^[eE]$/.test(open) && !/[eE]/.test(text)))
            throw this.#brokenNumber(open);
        const value = Number(text);
        if (Number.isFinite(value))
            return value;
        throw this.#fail(`json: cannot unmarshal number ${this.#text.slice(start, this.#at)} into Go value of type float64`);
    }
    /** A point or an exponent that no digit follows. */
    #brokenNumber(open) {
        this.#at++;
        if (open === '.')
            return this.#invalid('after decimal point in numeric literal', ' ');
        if (/[+-]/.test(this.#text.charAt(this.#at)))
            this.#at++;
        return this.#invalid('in exponent of numeric literal', ' ');
    }
    #string() {
        this.#at++;
        let value = '';
        for (;;) {
            value += this.#match(plainCharacters);
            const character = this.#text.charAt(this.#at);
            if (character === '"') {
                this.#at++;
                return value.toWellFormed();
            }
            if (character !== '\\')
                throw this.#invalid('in string literal');
            this.#at++;
            value += this.#escape();
        }
    }
    #escape() {
        const letter = this.#text.charAt(this.#at);
        if (letter !== 'u') {
            const meaning = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
            if (meaning === undefined)
                throw this.#invalid('in string escape code');
            this.#at++;
            return meaning;
        }
        this.#at++;
        const start = this.#at;
        for (; this.#at < start + 4; this.#at++) {
            if (!/^[0-9A-Fa-f]$/.test(this.#text.charAt(this.#at)))
                throw this.#invalid('in \\u hexadecimal character escape');
        }
        return String.fromCharCode(parseInt(this.#text.slice(start, start + 4), 16));
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/characters.ts
/** Kinds of characters as YAML 1.1 has them. The empty string is the end of the text. */
const breaks = new Set(['\n', '\r', '\u0085', '\u2028', '\u2029']);
const isBreak = (character) => breaks.has(character);
const isBlank = (character) => character === ' ' || character === '\t';
const isBreakOrEnd = (character) => character === '' || isBreak(character);
/** What may stand behind an indicator. */
const isBlankOrEnd = (character) => isBlank(character) || isBreakOrEnd(character);
/** Why a text is no YAML, and on which line (from 1). */
class YamlError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** YAML that JSON has no words for: it is no harm in a value that a later key replaces. */
class NoJsonError extends YamlError {
}
/** A place in the text that moves on, and knows its line and column (both from 0). */
class characters_Cursor {
    #text;
    at = 0;
    line = 0;
    column = 0;
    constructor(text) {
        this.#text = text;
    }
    peek(ahead = 0) {
        return this.#text.charAt(this.at + ahead);
    }
    startsWith(text) {
        return this.#text.startsWith(text, this.at);
    }
    /** Passes over characters that are no line breaks. */
    skip(count = 1) {
        this.at += count;
        this.column += count;
    }
    take() {
        const character = this.peek();
        this.skip();
        return character;
    }
    /** Passes over one line break; gives it as it counts in a value. */
    takeBreak() {
        const character = this.peek();
        this.at += character === '\r' && this.peek(1) === '\n' ? 2 : 1;
        this.line += 1;
        this.column = 0;
        return character === '\u2028' || character === '\u2029' ? character : '\n';
    }
    fail(message) {
        return new YamlError(message, this.line + 1);
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/keys.ts
/** A key ends on its line, within this many characters. */
const longestKey = 1024;
/** The keys that may have begun, by depth of brackets: one at most in each. */
class PossibleKeys {
    #cursor;
    /** The first one is for outside of all brackets. */
    #keys = [undefined];
    /** By depth, the token that a key was last looked for at: to begin with, the bracket itself. */
    #lastTokens = [0];
    /** The tokens that a key may begin with. Brackets with nothing in them forget the key that they may be, as libyaml has it. */
    #tokens = new Set();
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** Brackets that are open. */
    get depth() {
        return this.#keys.length - 1;
    }
    /** A bracket opens: `token` is the count of tokens before it. */
    open(token) {
        this.#keys.push(undefined);
        this.#lastTokens.push(token);
    }
    close() {
        if (this.depth === 0)
            return;
        this.#keys.pop();
        this.#tokens.delete(this.#lastTokens.pop() ?? 0);
    }
    /** Whether a key may begin with this token. */
    mayBegin(token) {
        return this.#tokens.has(token);
    }
    /** A key may begin where the cursor stands. */
    save(token, required) {
        const { line, column, at } = this.#cursor;
        this.drop();
        this.#keys[this.depth] = { token, required, line, column, at };
        this.#lastTokens[this.depth] = token;
        this.#tokens.add(token);
    }
    /** The key that a `:` ends. */
    take() {
        const key = this.#keys[this.depth];
        this.#forget(this.depth);
        return key;
    }
    drop() {
        if (this.#keys[this.depth]?.required === true)
            throw this.#missingColon();
        this.#forget(this.depth);
    }
    /** Those on an earlier line, or too far back. */
    dropStale() {
        const { line, at } = this.#cursor;
        for (let i = this.depth; i >= 0; i--) {
            const key = this.#keys[i];
            if (key === undefined || (key.line === line && key.at + longestKey >= at))
                continue;
            if (key.required)
                throw this.#missingColon();
            this.#forget(i);
        }
    }
    #forget(depth) {
        const key = this.#keys[depth];
        if (key !== undefined)
            this.#tokens.delete(key.token);
        this.#keys[depth] = undefined;
    }
    #missingColon() {
        return this.#cursor.fail("could not find expected ':'");
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/scalars.ts

/** White space inside a scalar: blanks between words, or line breaks that are folded. */
class Space {
    #blanks = '';
    #first = '';
    #others = '';
    /** Whether a line break was passed: blanks behind it are indentation. */
    broken = false;
    take(cursor) {
        if (isBlank(cursor.peek())) {
            const blank = cursor.take();
            if (!this.broken)
                this.#blanks += blank;
        }
        else if (this.broken)
            this.#others += cursor.takeBreak();
        else {
            this.#blanks = '';
            this.#first = cursor.takeBreak();
            this.broken = true;
        }
    }
    /** A line end that an escape took away. */
    breakOff(cursor) {
        cursor.takeBreak();
        this.broken = true;
    }
    /** What it is worth in the value: one line break is a blank, of several the first does not count. */
    worth() {
        if (!this.broken)
            return this.#blanks;
        if (this.#first.startsWith('\n'))
            return this.#others === '' ? ' ' : this.#others;
        return this.#first + this.#others;
    }
}
/** Whether the text of a document ends here: `---` or `...` at the beginning of a line. */
const atDocumentMark = (cursor) => cursor.column === 0 && (cursor.startsWith('---') || cursor.startsWith('...')) && isBlankOrEnd(cursor.peek(3));
/** A scalar without quotes. `indent` is the least column of its further lines; `broken` tells whether it ends behind a line break. */
function plainScalar(cursor, indent, inFlow) {
    let text = '';
    let space = new Space();
    for (;;) {
        if (atDocumentMark(cursor) || cursor.peek() === '#')
            break;
        let word = '';
        while (!isBlankOrEnd(cursor.peek()) && !endsPlain(cursor, inFlow))
            word += cursor.take();
        if (word !== '') {
            text += space.worth() + word;
            space = new Space();
        }
        if (!isBlank(cursor.peek()) && !isBreak(cursor.peek()))
            break;
        while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
            if (space.broken && cursor.column < indent && cursor.peek() === '\t')
                throw cursor.fail('found a tab character that violates indentation');
            space.take(cursor);
        }
        if (!inFlow && cursor.column < indent)
            break;
    }
    return { text, broken: space.broken };
}
function endsPlain(cursor, inFlow) {
    const character = cursor.peek();
    if (character === ':')
        return isBlankOrEnd(cursor.peek(1));
    return inFlow && ',?[]{}'.includes(character);
}
const scalars_escapes = {
    '0': '\0', a: '\u0007', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\u000b', f: '\f', r: '\r', e: '\u001b',
    ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029',
};
const hexLengths = { x: 2, u: 4, U: 8 };
/** A scalar in quotes; the cursor stands on the first one. */
function quotedScalar(cursor) {
    const quote = cursor.take();
    let text = '';
    for (;;) {
        if (atDocumentMark(cursor))
            throw cursor.fail('found unexpected document indicator');
        if (cursor.peek() === '')
            throw cursor.fail('found unexpected end of stream');
        const space = new Space();
        while (!isBlankOrEnd(cursor.peek())) {
            if (cursor.peek() === quote && !(quote === "'" && cursor.peek(1) === quote))
                break;
            if (quote === '"' && cursor.peek() === '\\' && isBreak(cursor.peek(1))) {
                cursor.skip();
                space.breakOff(cursor);
                break;
            }
            text += character(cursor, quote);
        }
        if (cursor.peek() === quote && !space.broken) {
            cursor.skip();
            return text;
        }
        while (isBlank(cursor.peek()) || isBreak(cursor.peek()))
            space.take(cursor);
        text += space.worth();
    }
}
function character(cursor, quote) {
    if (quote === "'" && cursor.peek() === "'") {
        cursor.skip(2);
        return "'";
    }
    if (quote === '"' && cursor.peek() === '\\') {
        cursor.skip();
        return scalars_escape(cursor);
    }
    return cursor.take();
}
function scalars_escape(cursor) {
    const letter = cursor.take();
    const length = Object.hasOwn(hexLengths, letter) ? hexLengths[letter] : undefined;
    if (length === undefined) {
        const meaning = Object.hasOwn(scalars_escapes, letter) ? scalars_escapes[letter] : undefined;
        if (meaning === undefined)
            throw cursor.fail('found unknown escape character');
        return meaning;
    }
    let digits = '';
    while (digits.length < length) {
        if (!/^[0-9A-Fa-f]$/.test(cursor.peek()))
            throw cursor.fail('did not find expected hexdecimal number');
        digits += cursor.take();
    }
    const code = parseInt(digits, 16);
    if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
        throw cursor.fail('found invalid Unicode character escape code');
    return String.fromCodePoint(code);
}
/** A block scalar, `|` or `>`; the cursor stands on the mark. `parent` is the column of the block around it, -1 outside of any. */
function blockScalar(cursor, parent) {
    const folded = cursor.take() === '>';
    const { chomping, increment } = header(cursor);
    const start = breaksIn(cursor, increment === 0 ? 0 : Math.max(parent, 0) + increment, parent);
    const { indent } = start;
    let { breaks } = start;
    let text = '';
    let lineEnd = '';
    let blankLed = false;
    while (cursor.column === indent && cursor.peek() !== '') {
        const blankLeads = isBlank(cursor.peek());
        const folds = folded && lineEnd.startsWith('\n') && !blankLed && !blankLeads;
        text += (folds ? (breaks === '' ? ' ' : '') : lineEnd) + breaks;
        blankLed = blankLeads;
        while (!isBreakOrEnd(cursor.peek()))
            text += cursor.take();
        lineEnd = cursor.peek() === '' ? '' : cursor.takeBreak();
        ({ breaks } = breaksIn(cursor, indent, parent));
    }
    return text + (chomping === '-' ? '' : lineEnd) + (chomping === '+' ? breaks : '');
}
function header(cursor) {
    let chomping = '';
    let increment = 0;
    for (let i = 0; i < 2; i++) {
        const mark = cursor.peek();
        if ((mark === '+' || mark === '-') && chomping === '')
            chomping = cursor.take();
        else if (/^[0-9]$/.test(mark) && increment === 0) {
            if (mark === '0')
                throw cursor.fail('found an indentation indicator equal to 0');
            increment = Number(cursor.take());
        }
    }
    while (isBlank(cursor.peek()))
        cursor.skip();
    if (cursor.peek() === '#')
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek()))
        throw cursor.fail('did not find expected comment or line break');
    if (cursor.peek() !== '')
        cursor.takeBreak();
    return { chomping, increment };
}
/** Empty lines, and the indentation of the next one; where `indent` is 0, the deepest of these lines decides. */
function breaksIn(cursor, indent, parent) {
    let breaks = '';
    let deepest = 0;
    for (;;) {
        while ((indent === 0 || cursor.column < indent) && cursor.peek() === ' ')
            cursor.skip();
        deepest = Math.max(deepest, cursor.column);
        if ((indent === 0 || cursor.column < indent) && cursor.peek() === '\t')
            throw cursor.fail('found a tab character where an indentation space is expected');
        if (!isBreak(cursor.peek()))
            break;
        breaks += cursor.takeBreak();
    }
    return { indent: indent === 0 ? Math.max(deepest, parent + 1, 1) : indent, breaks };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/tag.ts

/** What a tag begins with when it is written `!!…`. */
const standardTag = 'tag:yaml.org,2002:';
const uriCharacter = /^[A-Za-z0-9_\-;/?:@&=+$.!~*'()%,[\]]$/;
/** A tag, written out: `!!str`, `!local`, `!<verbatim>`; the cursor stands on its mark. */
function scanTag(cursor) {
    const tag = cursor.peek(1) === '<' ? verbatim(cursor) : shorthand(cursor);
    if (!isBlankOrEnd(cursor.peek()))
        throw cursor.fail('did not find expected whitespace or line break');
    return tag;
}
function verbatim(cursor) {
    cursor.skip(2);
    const tag = uri(cursor);
    if (cursor.peek() !== '>')
        throw cursor.fail("did not find the expected '>'");
    cursor.skip();
    if (tag === '')
        throw cursor.fail('did not find expected tag URI');
    return tag;
}
function shorthand(cursor) {
    cursor.skip();
    let name = '';
    while (/^[A-Za-z0-9_-]$/.test(cursor.peek()))
        name += cursor.take();
    if (cursor.peek() !== '!')
        return `!${name}${uri(cursor)}`;
    cursor.skip();
    const suffix = uri(cursor);
    if (suffix === '')
        throw cursor.fail('did not find expected tag URI');
    if (name !== '')
        throw cursor.fail('found undefined tag handle');
    return standardTag + suffix;
}
function uri(cursor) {
    let text = '';
    while (uriCharacter.test(cursor.peek()))
        text += cursor.take();
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw cursor.fail('found an invalid escape in a tag');
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/scan.ts




/** Collections within each other. */
const scan_maxDepth = 1000;
/** Text → tokens, one after the other, by the rules of libyaml. Errors: YamlError. */
class Scanner {
    #cursor;
    #tokens = [];
    #parsed = 0;
    #indent = -1;
    #indents = [];
    #keys;
    #keyAllowed = true;
    #ended = false;
    constructor(text) {
        this.#cursor = new characters_Cursor(text);
        this.#keys = new PossibleKeys(this.#cursor);
    }
    peek() {
        while (this.#needsMore())
            this.#scanNext();
        return this.#tokens[0];
    }
    take() {
        const token = this.peek();
        this.#tokens.shift();
        this.#parsed += 1;
        return token;
    }
    /** A token is given away only when no key can begin before it any more. */
    #needsMore() {
        if (this.#ended)
            return false;
        if (this.#tokens.length === 0)
            return true;
        this.#keys.dropStale();
        return this.#keys.mayBegin(this.#parsed);
    }
    get #inFlow() {
        return this.#keys.depth > 0;
    }
    #push(kind, text = '', plain = false) {
        this.#tokens.push({ kind, text, plain, line: this.#cursor.line + 1 });
    }
    #scanNext() {
        const cursor = this.#cursor;
        this.#toNextToken();
        this.#keys.dropStale();
        this.#unroll(cursor.column);
        const character = cursor.peek();
        if (character === '')
            return this.#end();
        if (cursor.column === 0 && character === '%')
            return this.#directive();
        if (atDocumentMark(cursor))
            return this.#documentMark(character);
        const indicates = this.#inFlow || isBlankOrEnd(cursor.peek(1));
        switch (character) {
            case '[':
                return this.#open('flow-sequence-start');
            case '{':
                return this.#open('flow-mapping-start');
            case ']':
                return this.#close('flow-sequence-end');
            case '}':
                return this.#close('flow-mapping-end');
            case ',':
                this.#keys.drop();
                this.#keyAllowed = true;
                return this.#mark('flow-entry');
            case '*':
            case '&':
                return this.#anchor(character);
            case '!':
                this.#saveKey();
                this.#keyAllowed = false;
                return this.#push('tag', scanTag(cursor));
            case '"':
            case "'":
                this.#saveKey();
                this.#keyAllowed = false;
                return this.#push('scalar', quotedScalar(cursor));
            case '|':
            case '>':
                if (this.#inFlow)
                    break;
                this.#keys.drop();
                this.#keyAllowed = true;
                return this.#push('scalar', blockScalar(cursor, this.#indent));
            case '-':
                if (isBlankOrEnd(cursor.peek(1)))
                    return this.#blockEntry();
                break;
            case '?':
                if (indicates)
                    return this.#explicitKey();
                break;
            case ':':
                if (indicates)
                    return this.#value();
                break;
            default:
        }
        this.#plain(character);
    }
    /** Blanks, comments, line ends. Tabs indent nothing. */
    #toNextToken() {
        const cursor = this.#cursor;
        if (cursor.at === 0 && cursor.peek() === '\ufeff')
            cursor.skip();
        for (;;) {
            while (cursor.peek() === ' ' || ((this.#inFlow || !this.#keyAllowed) && cursor.peek() === '\t'))
                cursor.skip();
            if (cursor.peek() === '#')
                while (!isBreakOrEnd(cursor.peek()))
                    cursor.skip();
            if (!isBreak(cursor.peek()))
                return;
            cursor.takeBreak();
            if (!this.#inFlow)
                this.#keyAllowed = true;
        }
    }
    #mark(kind, length = 1) {
        this.#cursor.skip(length);
        this.#push(kind);
    }
    #end() {
        this.#unroll(-1);
        this.#keys.drop();
        this.#push('stream-end');
        this.#ended = true;
    }
    /** Nobody gets as far as their meaning: the line of `---` behind them begins another text. */
    #directive() {
        const cursor = this.#cursor;
        this.#unroll(-1);
        this.#keys.drop();
        this.#keyAllowed = false;
        let line = '';
        while (!isBreakOrEnd(cursor.peek()))
            line += cursor.take();
        if (!/^%(?:YAML|TAG)[ \t]/.test(line))
            throw cursor.fail('found unknown directive name');
        this.#push('directive');
    }
    #documentMark(character) {
        this.#unroll(-1);
        this.#keys.drop();
        this.#keyAllowed = false;
        this.#mark(character === '-' ? 'document-start' : 'document-end', 3);
    }
    #open(kind) {
        this.#saveKey();
        this.#keys.open(this.#parsed + this.#tokens.length);
        if (this.#keys.depth > scan_maxDepth)
            throw this.#cursor.fail(`nested deeper than ${scan_maxDepth} levels`);
        this.#keyAllowed = true;
        this.#mark(kind);
    }
    #close(kind) {
        this.#keys.drop();
        this.#keys.close();
        this.#keyAllowed = false;
        this.#mark(kind);
    }
    #blockEntry() {
        if (!this.#inFlow) {
            if (!this.#keyAllowed)
                throw this.#cursor.fail('block sequence entries are not allowed in this context');
            this.#roll(this.#cursor.column, 'block-sequence-start');
        }
        this.#keys.drop();
        this.#keyAllowed = true;
        this.#mark('block-entry');
    }
    #explicitKey() {
        if (!this.#inFlow) {
            if (!this.#keyAllowed)
                throw this.#cursor.fail('mapping keys are not allowed in this context');
            this.#roll(this.#cursor.column, 'block-mapping-start');
        }
        this.#keys.drop();
        this.#keyAllowed = !this.#inFlow;
        this.#mark('key');
    }
    #value() {
        const key = this.#keys.take();
        if (key !== undefined) {
            const place = key.token - this.#parsed;
            this.#insert({ kind: 'key', text: '', plain: false, line: key.line + 1 }, place);
            this.#roll(key.column, 'block-mapping-start', place);
            this.#keyAllowed = false;
        }
        else {
            if (!this.#inFlow) {
                if (!this.#keyAllowed)
                    throw this.#cursor.fail('mapping values are not allowed in this context');
                this.#roll(this.#cursor.column, 'block-mapping-start');
            }
            this.#keyAllowed = !this.#inFlow;
        }
        this.#mark('value');
    }
    #anchor(mark) {
        const cursor = this.#cursor;
        this.#saveKey();
        this.#keyAllowed = false;
        cursor.skip();
        let name = '';
        while (/^[A-Za-z0-9_-]$/.test(cursor.peek()))
            name += cursor.take();
        const ends = isBlankOrEnd(cursor.peek()) || '?:,]}%@`'.includes(cursor.peek());
        if (name === '' || !ends)
            throw cursor.fail('did not find expected alphabetic or numeric character');
        this.#push(mark === '*' ? 'alias' : 'anchor', name);
    }
    #plain(character) {
        const cursor = this.#cursor;
        const next = cursor.peek(1);
        const begins = !(isBlankOrEnd(character) || '-?:,[]{}#&*!|>\'"%@`'.includes(character)) ||
            (character === '-' && !isBlank(next)) ||
            (!this.#inFlow && (character === '?' || character === ':') && !isBlankOrEnd(next));
        if (!begins)
            throw cursor.fail('found character that cannot start any token');
        this.#saveKey();
        this.#keyAllowed = false;
        const { text, broken } = plainScalar(cursor, this.#indent + 1, this.#inFlow);
        this.#push('scalar', text, true);
        if (broken)
            this.#keyAllowed = true;
    }
    #saveKey() {
        if (this.#keyAllowed)
            this.#keys.save(this.#parsed + this.#tokens.length, !this.#inFlow && this.#indent === this.#cursor.column);
    }
    /** A block begins where the column is further than that of the one around it. */
    #roll(column, kind, place) {
        if (this.#inFlow || this.#indent >= column)
            return;
        this.#indents.push(this.#indent);
        if (this.#indents.length > scan_maxDepth)
            throw this.#cursor.fail(`nested deeper than ${scan_maxDepth} levels`);
        this.#indent = column;
        this.#insert({ kind, text: '', plain: false, line: this.#cursor.line + 1 }, place);
    }
    /** What belongs before a token that was given away already comes last, as in libyaml. */
    #insert(token, place = -1) {
        if (place < 0)
            this.#tokens.push(token);
        else
            this.#tokens.splice(place, 0, token);
    }
    /** Blocks that are further in than the column end. */
    #unroll(column) {
        if (this.#inFlow)
            return;
        while (this.#indent > column) {
            this.#push('block-end');
            this.#indent = this.#indents.pop() ?? -1;
        }
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/nodes.ts


/** The first document of a text; absent when there is none. Errors: YamlError. */
function parseDocument(text) {
    const scanner = new Scanner(text);
    if (scanner.peek().kind === 'stream-end')
        return undefined;
    const node = new NodeParser(scanner).document();
    // What comes next has to be a token at least.
    scanner.peek();
    return node;
}
class NodeParser {
    #scanner;
    #anchors = new Map();
    constructor(scanner) {
        this.#scanner = scanner;
    }
    document() {
        if (this.#is('directive'))
            throw this.#fail('did not find expected <document start>');
        if (this.#takeIf('document-start') === undefined)
            return this.#node(true, false);
        return this.#is('document-start', 'document-end', 'stream-end') ? this.#empty() : this.#node(true, false);
    }
    #is(...kinds) {
        return kinds.includes(this.#scanner.peek().kind);
    }
    #takeIf(kind) {
        return this.#is(kind) ? this.#scanner.take() : undefined;
    }
    #fail(message) {
        return new YamlError(message, this.#scanner.peek().line);
    }
    #empty(tag) {
        return { kind: 'scalar', text: '', plain: true, tag, line: this.#scanner.peek().line };
    }
    /** `block`: block collections may begin here; `indentless`: a list may stand at the column of its key. */
    #node(block, indentless) {
        const alias = this.#takeIf('alias');
        if (alias !== undefined)
            return this.#alias(alias);
        let anchor = this.#takeIf('anchor')?.text;
        const tag = this.#takeIf('tag')?.text;
        anchor ??= tag === undefined ? undefined : this.#takeIf('anchor')?.text;
        if (anchor === undefined)
            return this.#content(block, indentless, tag, false, () => undefined);
        const name = anchor;
        this.#anchors.set(name, 'open');
        return this.#content(block, indentless, tag, true, (node) => this.#anchors.set(name, node));
    }
    #alias({ text, line }) {
        const target = this.#anchors.get(text);
        if (target === undefined)
            throw new YamlError(`unknown anchor '${text}' referenced`, line);
        if (target === 'open')
            throw new YamlError(`anchor '${text}' value contains itself`, line);
        return { kind: 'alias', target, line };
    }
    #content(block, indentless, tag, anchored, made) {
        const node = this.#shape(block, indentless, tag, anchored);
        // Only a scalar can be meant by an alias in it: a key that is its own value.
        made(node);
        return node;
    }
    #shape(block, indentless, tag, anchored) {
        const { kind, line } = this.#scanner.peek();
        if (indentless && kind === 'block-entry')
            return { kind: 'sequence', items: this.#indentlessItems(), line };
        switch (kind) {
            case 'scalar': {
                const { text, plain } = this.#scanner.take();
                return { kind: 'scalar', text, plain: plain && tag !== '!', tag: tag === '!' ? undefined : tag, line };
            }
            case 'flow-sequence-start':
                return { kind: 'sequence', items: this.#flowItems(), line };
            case 'flow-mapping-start':
                return { kind: 'mapping', entries: this.#flowEntries(), line };
            case 'block-sequence-start':
                if (block)
                    return { kind: 'sequence', items: this.#blockItems(), line };
                break;
            case 'block-mapping-start':
                if (block)
                    return { kind: 'mapping', entries: this.#blockEntries(), line };
                break;
            default:
        }
        if (tag !== undefined || anchored)
            return this.#empty(tag);
        throw this.#fail('did not find expected node content');
    }
    #blockItems() {
        this.#scanner.take();
        const items = [];
        while (this.#takeIf('block-entry') !== undefined)
            items.push(this.#is('block-entry', 'block-end') ? this.#empty() : this.#node(true, false));
        if (this.#takeIf('block-end') === undefined)
            throw this.#fail("did not find expected '-' indicator");
        return items;
    }
    #indentlessItems() {
        const items = [];
        while (this.#takeIf('block-entry') !== undefined)
            items.push(this.#is('block-entry', 'key', 'value', 'block-end') ? this.#empty() : this.#node(true, false));
        return items;
    }
    #blockEntries() {
        this.#scanner.take();
        const entries = [];
        while (this.#takeIf('key') !== undefined) {
            const key = this.#is('key', 'value', 'block-end') ? this.#empty() : this.#node(true, true);
            const value = this.#takeIf('value') === undefined || this.#is('key', 'value', 'block-end') ? this.#empty() : this.#node(true, true);
            entries.push([key, value]);
        }
        if (this.#takeIf('block-end') === undefined)
            throw this.#fail('did not find expected key');
        return entries;
    }
    #flowItems() {
        this.#scanner.take();
        const items = [];
        while (!this.#is('flow-sequence-end')) {
            if (items.length > 0 && this.#takeIf('flow-entry') === undefined)
                throw this.#fail("did not find expected ',' or ']'");
            if (this.#is('flow-sequence-end'))
                break;
            const { line } = this.#scanner.peek();
            if (this.#takeIf('key') === undefined)
                items.push(this.#node(false, false));
            else
                items.push({ kind: 'mapping', entries: [this.#flowEntry('flow-sequence-end')], line });
        }
        this.#scanner.take();
        return items;
    }
    #flowEntries() {
        this.#scanner.take();
        const entries = [];
        while (!this.#is('flow-mapping-end')) {
            if (entries.length > 0 && this.#takeIf('flow-entry') === undefined)
                throw this.#fail("did not find expected ',' or '}'");
            if (this.#is('flow-mapping-end'))
                break;
            if (this.#takeIf('key') === undefined)
                entries.push([this.#node(false, false), this.#empty()]);
            else
                entries.push(this.#flowEntry('flow-mapping-end'));
        }
        this.#scanner.take();
        return entries;
    }
    /** `key: value` behind the key's mark, either of them perhaps empty. */
    #flowEntry(end) {
        const key = this.#is('value', 'flow-entry', end) ? this.#empty() : this.#node(false, false);
        const value = this.#takeIf('value') === undefined || this.#is('flow-entry', end) ? this.#empty() : this.#node(false, false);
        return [key, value];
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/resolve.ts



const resolve_words = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, { kind: 'null' }]),
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map((word) => [word, { kind: 'bool', value: true }]),
    ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map((word) => [word, { kind: 'bool', value: false }]),
    ...['.nan', '.NaN', '.NAN'].map((word) => [word, { kind: 'float', value: Number.NaN }]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, { kind: 'float', value: Infinity }]),
    ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, { kind: 'float', value: -Infinity }]),
]);
const prefixed = /^([+-]?)0(?:([xX])([0-9A-Fa-f]+)|([oO]?)([0-7]+)|([bB])([01]+))$/;
const decimal = /^[+-]?(?:0|[1-9]\d*)$/;
const floatPattern = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Where a point comes first, underscores stand between digits only. */
const pointFirst = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;
/** An unquoted scalar. */
function plainMeaning(text) {
    const word = resolve_words.get(text);
    if (word !== undefined)
        return word;
    if (text.startsWith('.'))
        return (pointFirst.test(text) ? floatOf(text.replaceAll('_', '')) : undefined) ?? { kind: 'str', value: text };
    if (!/^[-+\d]/.test(text))
        return { kind: 'str', value: text };
    // Underscores count for nothing, wherever they stand behind the first character.
    const plain = text.replaceAll('_', '');
    return integerOf(plain) ?? floatOf(plain) ?? { kind: 'str', value: text };
}
function integerOf(plain) {
    const value = bigintOf(plain);
    // Beyond 64 bits it is a float.
    return value === undefined || value >= 2n ** 64n || value < -(2n ** 63n) ? undefined : { kind: 'int', value };
}
function bigintOf(plain) {
    if (decimal.test(plain))
        return BigInt(plain.replace(/^\+/, ''));
    const parts = prefixed.exec(plain);
    if (parts === null)
        return undefined;
    const [, sign, , hex, , octal, , binary] = parts;
    const digits = hex === undefined ? (octal === undefined ? `0b${binary ?? ''}` : `0o${octal}`) : `0x${hex}`;
    return sign === '-' ? -BigInt(digits) : BigInt(digits);
}
function floatOf(plain) {
    if (!floatPattern.test(plain))
        return undefined;
    const value = Number(plain);
    return Number.isFinite(value) ? { kind: 'float', value } : undefined;
}
/** A scalar with one of the tags that say what it has to be; other tags leave the text as it is. `wrong` is what it is instead. */
function taggedMeaning(tag, text) {
    const name = tag.startsWith(standardTag) ? tag.slice(standardTag.length) : '';
    const string = { kind: 'str', value: text };
    if (name === 'binary')
        return binaryMeaning(text);
    if (name === 'timestamp')
        return isTimestamp(text) ? string : { kind: 'wrong', is: 'str' };
    if (!['bool', 'int', 'float', 'null'].includes(name))
        return string;
    const meaning = plainMeaning(text);
    if (meaning.kind === name)
        return meaning;
    if (name === 'float' && meaning.kind === 'int')
        return { kind: 'float', value: Number(meaning.value) };
    return { kind: 'wrong', is: meaning.kind };
}
const timestamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)|(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)))?$/;
/** A date that there is, perhaps with a time. */
function isTimestamp(text) {
    const parts = timestamp.exec(text);
    if (parts === null)
        return false;
    const [year = 0, month = 0, day = 0, ...times] = parts.slice(1).map((part) => Number(part ?? 0));
    const [hour, minute, second] = [0, 1, 2].map((i) => (times[i] ?? 0) + (times[i + 3] ?? 0));
    const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60;
}
function binaryMeaning(text) {
    const letters = text.replace(/[\r\n]/g, '');
    if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters))
        return { kind: 'wrong', is: 'binary' };
    return { kind: 'str', value: decodeUtf8(Buffer.from(letters, 'base64')) };
}
/** A key as the text that it becomes in JSON; undefined for what has none: null, and integers that need all 64 bits. */
function resolve_keyText(meaning) {
    switch (meaning.kind) {
        case 'str':
            return meaning.value;
        case 'int':
            return meaning.value < 2n ** 63n ? meaning.value.toString() : undefined;
        case 'bool':
            return String(meaning.value);
        case 'float':
            return floatKey(meaning.value);
        case 'null':
            return undefined;
        default:
            return meaning;
    }
}
/** With the digits of a float of 32 bits. */
function floatKey(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return goNumber(value);
    const single = Math.fround(value);
    for (let digits = 1; digits < 9; digits++) {
        const shorter = Number(single.toPrecision(digits));
        if (Math.fround(shorter) === single)
            return goNumber(shorter);
    }
    return goNumber(single);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/yaml/read.ts



/** All documents of a text. `stream`: lines of `---` separate or begin them, even if there is only one. Errors: YamlError. */
function readYaml(text, maker) {
    checkCharacters(text);
    const starts = [...text.matchAll(/^---(?=[ \t\r\n]|$)/gm)].map(({ index }) => index).filter((index) => index === 0 || text[index - 1] === '\n');
    const bounds = starts[0] === 0 ? starts : [0, ...starts];
    const documents = bounds.map((start, i) => {
        const lines = text.slice(0, start).split('\n').length - 1;
        return readDocument(text.slice(start, bounds[i + 1]), maker, lines);
    });
    return { documents, stream: starts.length > 0 };
}
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
function checkCharacters(text) {
    const found = forbidden.exec(text);
    if (found !== null)
        throw new YamlError('control characters are not allowed', text.slice(0, found.index).split('\n').length);
}
function readDocument(text, maker, lines) {
    try {
        // Every line has an end, also the last one.
        const node = parseDocument(text === '' || text.endsWith('\n') ? text : `${text}\n`);
        return node === undefined ? maker.scalar(null) : new ValueReader(maker).value(node);
    }
    catch (error) {
        throw error instanceof YamlError ? new YamlError(error.message, error.line + lines) : error;
    }
}
/** The members of a mapping, with what is wrong about those that are no JSON as long as no later one replaces them. */
class Members {
    #values = new Map();
    #refused = new Map();
    set(name, read) {
        try {
            this.#values.set(name, read());
            this.#refused.delete(name);
        }
        catch (error) {
            if (!(error instanceof NoJsonError))
                throw error;
            this.#refused.set(name, error);
        }
    }
    all() {
        for (const error of this.#refused.values())
            throw error;
        return this.#values;
    }
}
class ValueReader {
    #maker;
    /** What aliases mean is made once. */
    #made = new Map();
    constructor(maker) {
        this.#maker = maker;
    }
    value(node) {
        switch (node.kind) {
            case 'alias': {
                const known = this.#made.get(node.target) ?? this.value(node.target);
                this.#made.set(node.target, known);
                return known;
            }
            case 'scalar':
                return this.#scalar(node);
            case 'sequence':
                return this.#maker.list(node.items.map((item) => this.value(item)));
            case 'mapping': {
                const members = new Members();
                this.#members(node.entries, members);
                return this.#maker.object(members.all());
            }
            default:
                return node;
        }
    }
    #scalar(node) {
        const meaning = meaningOf(node);
        if (meaning.kind === 'null')
            return this.#maker.scalar(null);
        if (meaning.kind === 'int')
            return this.#maker.scalar(Number(meaning.value));
        if (meaning.kind === 'float' && !Number.isFinite(meaning.value))
            throw new NoJsonError(`json: unsupported value: ${Number.isNaN(meaning.value) ? 'NaN' : meaning.value > 0 ? '+Inf' : '-Inf'}`, node.line);
        return this.#maker.scalar(meaning.value);
    }
    /** Later members win, those of `<<` where it stands. */
    #members(entries, members) {
        for (const [key, value] of entries) {
            if (isMerge(key))
                this.#merge(value, members);
            else
                members.set(keyOf(key), () => this.value(value));
        }
    }
    #merge(node, members) {
        const source = node.kind === 'alias' ? node.target : node;
        if (source.kind === 'mapping')
            return this.#members(source.entries, members);
        const refused = new YamlError('map merge requires map or sequence of maps as the value', node.line);
        if (source.kind !== 'sequence' || node.kind === 'alias')
            throw refused;
        // The first one wins.
        for (const item of source.items.toReversed()) {
            const map = item.kind === 'alias' ? item.target : item;
            if (map.kind !== 'mapping')
                throw refused;
            this.#members(map.entries, members);
        }
    }
}
const isMerge = (node) => node.kind === 'scalar' && node.text === '<<' && ((node.plain && node.tag === undefined) || node.tag === 'tag:yaml.org,2002:merge');
function keyOf(node) {
    const target = node.kind === 'alias' ? node.target : node;
    if (target.kind !== 'scalar')
        throw new YamlError('a key has to be a scalar', node.line);
    const text = resolve_keyText(meaningOf(target));
    if (text === undefined)
        throw new NoJsonError('a key cannot be null, nor an integer beyond 64 bits', node.line);
    return text;
}
function meaningOf({ text, plain, tag, line }) {
    if (tag === undefined)
        return plain ? plainMeaning(text) : { kind: 'str', value: text };
    const meaning = taggedMeaning(tag, text);
    if (meaning.kind !== 'wrong')
        return meaning;
    throw new YamlError(`cannot decode !!${meaning.is} \`${text}\` as a ${tag.replace(/^tag:yaml\.org,2002:/, '!!')}`, line);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/parse-yaml.ts




/** YAML 1.1 → value; several documents, or one behind `---`, give a list. */
function parseYaml(call, text) {
    try {
        const { documents, stream } = readYaml(text, {
            scalar: (value) => (typeof value === 'string' ? value.toWellFormed() : value),
            list: (items) => new ArrayValue(items),
            object: (members) => objectOf(call.machine, members),
        });
        return stream ? call.list(documents) : (documents[0] ?? null);
    }
    catch (error) {
        throw error instanceof YamlError ? call.fail(`failed to parse YAML: error converting YAML to JSON: yaml: line ${error.line}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/parse.ts





/** Text → numbers and values. */
const parsing = {
    parseInt: library_define('str', (call) => {
        const text = call.string(0);
        const value = Number(text);
        const fits = /^[+-]?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text.replace('+', ''))) === BigInt(text.replace('+', ''));
        if (!fits)
            throw call.fail(`${text} is not a base 10 integer`);
        return value === 0 ? 0 : value;
    }),
    parseOctal: inBase(8, /^[0-7]+$/, 'Not an octal number'),
    parseHex: inBase(16, /^[0-9A-Fa-f]+$/, 'Not hexadecimal'),
    parseJson: library_define('str', (call) => {
        const text = call.string(0);
        call.spend(Math.ceil(text.length / 4));
        return parseJson(call, text);
    }),
    parseYaml: library_define('str', (call) => {
        const text = call.string(0);
        call.spend(text.length);
        return parseYaml(call, text);
    }),
};
/** Digits are added up in doubles, so that any count of them is read. */
function inBase(base, digits, empty) {
    return library_define('str', (call) => {
        const text = call.value(0);
        if (typeof text !== 'string')
            throw call.fail(`Expected string, got ${typeName(text)}`);
        if (text === '')
            throw call.fail(`${empty}: ""`);
        if (!digits.test(text))
            throw call.fail(`${text} is not a base ${base} integer`);
        call.spend(text.length);
        const value = [...text].reduce((sum, digit) => sum * base + parseInt(digit, base), 0);
        if (!Number.isFinite(value))
            throw new RuntimeError('Overflow', call.at);
        return value;
    });
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/sets.ts







/** Order, and lists as sets: sorted, each key once. */
const sets = {
    sort: library_define('arr keyF?', (call) => call.list(sorted(call, call.array(0), checkedKeyOf(call, 1)).map(({ item }) => item))),
    uniq: defineLazy('arr keyF?', (call) => {
        const array = call.value(0);
        if (typeof array !== 'string' && !(array instanceof ArrayValue))
            throw call.fail(`foldl second parameter should be string or array, got ${typeName(array)}`);
        const items = typeof array === 'string' ? [...array] : array.items;
        if (items.length <= 1)
            return call.list([...items]);
        const key = sets_keyOf(call, 1);
        return call.list(withoutRepeats(call, items.map((item) => ({ item, key: key(item) }))));
    }),
    set: library_define('arr keyF?', (call) => call.list(withoutRepeats(call, sorted(call, call.array(0), checkedKeyOf(call, 1))))),
    setMember: defineLazy('x arr keyF?', (call) => inter(call, call.list([call.lazy(0)]), call.value(1), 2).length > 0),
    setInter: defineLazy('a b keyF?', (call) => call.list(inter(call, call.value(0), call.value(1), 2))),
    setUnion: defineLazy('a b keyF?', union),
    setDiff: defineLazy('a b keyF?', difference),
    minArray: library_define('arr keyF? onEmpty?', (call) => extreme(call, (order) => order < 0)),
    maxArray: library_define('arr keyF? onEmpty?', (call) => extreme(call, (order) => order > 0)),
};
/** The function that gives an item's key; without one, the item itself. */
function sets_keyOf(call, argument) {
    if (!call.has(argument))
        return (item) => call.force(item);
    return (item) => call.call(call.value(argument), item);
}
/** The same, where it has to be a function even if there is no item. */
function checkedKeyOf(call, argument) {
    if (call.has(argument))
        call.function(argument);
    return sets_keyOf(call, argument);
}
function sorted(call, array, key) {
    const { items } = array;
    call.spend(Math.ceil((items.length * Math.log2(items.length + 2)) / 4));
    const keyed = items.map((item) => ({ item, key: key(item) }));
    return keyed.sort((a, b) => compare(call.machine, a.key, b.key, call.at));
}
const withoutRepeats = (call, keyed) => {
    let last;
    return keyed
        .filter(({ key }, i) => {
        const repeats = i > 0 && equal(call.machine, last, key, call.at);
        if (!repeats)
            last = key;
        return !repeats;
    })
        .map(({ item }) => item);
};
/** One of two lists, or strings, with a place in it that moves on; keys are made once. */
class Side {
    whole;
    at = 0;
    #call;
    #key;
    #known;
    constructor(call, whole, key) {
        this.#call = call;
        this.whole = whole;
        this.#key = key;
    }
    get done() {
        return this.at >= types_length(this.#call, this.whole);
    }
    /** Evaluated when somebody looks at it: a key may not do so. */
    get item() {
        const { whole, at } = this;
        return whole instanceof ArrayValue ? (whole.items[at] ?? null) : new Thunk(() => indexed(this.#call.machine, whole, at, this.#call.at), undefined, 'thunk from <std>');
    }
    get key() {
        if (this.#known?.at !== this.at)
            this.#known = { at: this.at, key: this.#key(this.item) };
        return this.#known.key;
    }
    get rest() {
        return sliceFrom(this.whole, this.at);
    }
}
/** Where the two sides stand to each other. */
function meet(call, a, b) {
    call.spend(1);
    if (equal(call.machine, a.key, b.key, call.at))
        return 'same';
    return compare(call.machine, a.key, b.key, call.at) < 0 ? 'first' : 'second';
}
function inter(call, first, second, keyArgument) {
    const key = sets_keyOf(call, keyArgument);
    const [a, b] = [new Side(call, first, key), new Side(call, second, key)];
    const found = [];
    while (!a.done && !b.done) {
        const where = meet(call, a, b);
        if (where === 'same')
            found.push(a.item);
        if (where !== 'second')
            a.at++;
        if (where !== 'first')
            b.at++;
    }
    return found;
}
function union(call) {
    const key = sets_keyOf(call, 2);
    const [a, b] = [new Side(call, call.value(0), key), new Side(call, call.value(1), key)];
    const found = [];
    for (;;) {
        if (a.done)
            return add(call.machine, call.list(found), b.rest, call.at);
        if (b.done)
            return add(call.machine, call.list(found), a.rest, call.at);
        const where = meet(call, a, b);
        found.push(where === 'second' ? b.item : a.item);
        if (where !== 'second')
            a.at++;
        if (where !== 'first')
            b.at++;
    }
}
function difference(call) {
    const key = sets_keyOf(call, 2);
    const [a, b] = [new Side(call, call.value(0), key), new Side(call, call.value(1), key)];
    const found = [];
    for (;;) {
        if (a.done)
            return call.list(found);
        if (b.done)
            return add(call.machine, call.list(found), a.rest, call.at);
        const where = meet(call, a, b);
        if (where === 'first')
            found.push(a.item);
        if (where !== 'second')
            a.at++;
        if (where !== 'first')
            b.at++;
    }
}
/** The first item whose key no other one exceeds. */
function extreme(call, better) {
    const array = call.array(0);
    const key = checkedKeyOf(call, 1);
    if (array.items.length === 0) {
        if (call.has(2))
            return call.value(2);
        throw call.fail('Expected at least one element in array. Got none');
    }
    call.spend(array.items.length);
    let best;
    for (const item of array.items) {
        const next = { item, key: key(item) };
        if (best === undefined || better(compare(call.machine, next.key, best.key, call.at)))
            best = next;
    }
    return call.force(best?.item ?? null);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/std/index.ts

















/** The library by subject, in the order of the README's table. */
const subjects = {
    types: types_types, math: math, strings: strings, encoding: encoding, arrays: arrays, search: search, sets: sets, objects: objects, format: format, manifestJson: manifestJson, manifestText: manifestText, manifestToml: manifestToml, manifestYaml: manifestYaml, parsing: parsing,
};
function openStandard(machine, world) {
    const members = new Map([['pi', Math.PI]]);
    for (const library of [...Object.values(subjects), outside(world)]) {
        for (const [name, definition] of Object.entries(library))
            members.set(name, builtinOf(machine, name, definition));
    }
    return {
        member: (name) => members.get(name) ?? null,
        objectFor: (path) => objectOf(machine, [...members, ['thisFile', path]], 'hidden'),
    };
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/program.ts














/** A program with all it knows; evaluating it again goes on with what has been evaluated before. */
class Program {
    machine;
    /** Texts that were read, by path. */
    sources = new Map();
    answers = new Answers();
    #surroundings;
    #standard;
    #roots = new Map();
    #external = new Map();
    #natives = new Map();
    #main;
    #imports = 0;
    constructor(source, surroundings) {
        this.#surroundings = surroundings;
        this.machine = new Machine({ ...defaultLimits, ...surroundings.limits });
        this.#standard = openStandard(this.machine, { extVar: (name, at) => this.#extVar(name, at), native: (name) => this.#native(name) });
        this.#main = this.#root(source.path, source.text, source.thisFile ?? source.path, '$');
    }
    /** The manifested text. Errors: StaticError, RuntimeError; Pending where answers are under way. */
    run() {
        this.machine.depth = 0;
        this.#imports = 0;
        const value = this.machine.force(this.#main, undefined);
        return manifestProgram(this.machine, isFunction(value) ? this.machine.call(value, [], undefined) : value);
    }
    standard(path) {
        return this.#standard.objectFor(path);
    }
    member(name) {
        return this.#standard.member(name);
    }
    format(text, values, at) {
        return formatText(this.machine, text, values, at);
    }
    load(form, path, at) {
        const file = this.#read(path, at);
        if (form === 'importbin')
            return new ArrayValue([...file.bytes]);
        const text = decodeUtf8(file.bytes);
        if (form === 'importstr')
            return text;
        const root = this.#roots.get(file.path) ?? this.#root(file.path, text, file.path, '$');
        this.#roots.set(file.path, root);
        if (this.#imports >= this.machine.limits.imports)
            throw new RuntimeError(`more than ${this.machine.limits.imports} files import each other in a row`, at);
        this.#imports += 1;
        try {
            return this.machine.force(root, at);
        }
        finally {
            this.#imports -= 1;
        }
    }
    #read(path, at) {
        const { importer } = this.#surroundings;
        const from = at.source.path;
        if (importer === undefined)
            throw new RuntimeError(`couldn't open import ${JSON.stringify(path)}: no imports here`, at);
        try {
            return this.answers.ask(`import\n${from}\n${path}`, () => importer.read(path, from));
        }
        catch (error) {
            throw failedOutside(error, at);
        }
    }
    /** The value of a whole text, evaluated when asked for; read and compiled then, too. */
    #root(path, text, thisFile, name) {
        const source = new SourceText(path, text);
        this.sources.set(path, source);
        return new Thunk(() => compile(desugar(parse(source)), this)(new Env(undefined, [this.standard(thisFile)], undefined, 0)), undefined, name);
    }
    #extVar(name, at) {
        const { extStr, extCode } = this.#surroundings;
        if (Object.hasOwn(extCode, name)) {
            const path = `<extvar:${name}>`;
            const root = this.#external.get(name) ?? this.#root(path, extCode[name] ?? '', path, '$');
            this.#external.set(name, root);
            return this.machine.force(root, at);
        }
        const text = Object.hasOwn(extStr, name) ? extStr[name] : undefined;
        if (text !== undefined)
            return text.toWellFormed();
        throw new RuntimeError(`Undefined external variable: ${name}`, at);
    }
    #native(name) {
        const known = this.#natives.get(name);
        if (known !== undefined)
            return known;
        const native = Object.hasOwn(this.#surroundings.natives, name) ? this.#surroundings.natives[name] : undefined;
        if (native === undefined)
            return null;
        const builtin = new Builtin(name, native.params.map((parameter) => ({ name: parameter, optional: false })), (args, at) => {
            const json = args.map((arg) => jsonFrom(this.machine, this.machine.force(arg ?? null, at), at));
            return this.#answered(name, native, json, at);
        });
        this.#natives.set(name, builtin);
        return builtin;
    }
    #answered(name, native, args, at) {
        try {
            return this.answers.ask(`native\n${name}\n${JSON.stringify(args)}`, () => this.#ask(native, args));
        }
        catch (error) {
            throw failedOutside(error, at);
        }
    }
    #ask(native, args) {
        const answer = native.call(args);
        return answer instanceof Promise ? answer.then((json) => valueFrom(this.machine, json)) : valueFrom(this.machine, answer);
    }
}
/** An error from outside stands at the place that asked. */
function failedOutside(error, at) {
    if (error instanceof Pending)
        return error;
    return new RuntimeError(error instanceof Error ? error.message : String(error), at, error);
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/places.ts


/** Ends what would go round in circles. */
const mostSteps = 1000;
/**
 * Finds where the members of the value are written that a program makes, without running it: as far as the text shows
 * them, through `local`, `+` and names. Of what is computed or imported the nearest that can be seen is given. The
 * program has been parsed before, so it parses.
 */
function memberPlaces({ path, text }) {
    const source = new SourceText(path, text);
    let program;
    return (steps) => {
        const finder = new Finder();
        program ??= parse(source);
        return finder.find({ node: program, binds: [] }, steps, source);
    };
}
class Finder {
    #left = mostSteps;
    find(program, steps, source) {
        let at = program;
        let place;
        for (const step of steps) {
            const next = this.#into(at, step);
            if (next === undefined)
                break;
            place = { key: next.key, value: next.node.at.start };
            at = next;
        }
        return place === undefined ? undefined : { key: source.positionOf(place.key), value: source.positionOf(place.value) };
    }
    #into(seen, step) {
        this.#left -= 1;
        if (this.#left < 0)
            return undefined;
        const { node, binds } = seen;
        switch (node.kind) {
            case 'local':
                return this.#into({ node: node.body, binds: [...binds, ...node.binds] }, step);
            case 'assert':
                return this.#into({ node: node.body, binds }, step);
            case 'variable': {
                const bind = binds.findLast(({ name }) => name === node.name);
                return bind === undefined ? undefined : this.#into({ node: bind.value, binds }, step);
            }
            case 'extend':
                return this.#into({ node: node.right, binds }, step) ?? this.#into({ node: node.left, binds }, step);
            case 'binary':
                return node.operator === '+' ? (this.#into({ node: node.right, binds }, step) ?? this.#into({ node: node.left, binds }, step)) : undefined;
            case 'index': {
                const target = node.index.kind === 'string' ? this.#into({ node: node.target, binds }, node.index.text) : undefined;
                return target === undefined ? undefined : this.#into(target, step);
            }
            case 'array': {
                const item = typeof step === 'number' ? node.items[step] : undefined;
                return item === undefined ? undefined : { node: item, binds, key: item.at.start };
            }
            case 'object': {
                if (node.clauses !== undefined)
                    return undefined;
                const inside = [...binds, ...node.members.flatMap((member) => (member.kind === 'local' ? [member.bind] : []))];
                const field = fieldOf(node.members.filter((member) => member.kind === 'field'), String(step));
                return field === undefined ? undefined : { node: field.value, binds: inside, key: field.name.name.at.start };
            }
            default:
                return undefined;
        }
    }
}
/** The field of that name, else the one whose name differs in case only. */
function fieldOf(fields, wanted) {
    const named = (accept) => fields.find(({ name: { name } }) => name.kind === 'string' && accept(name.text));
    return named((name) => name === wanted) ?? named((name) => name.toLowerCase() === wanted.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rendering/jsonnet/index.ts






/**
 * Jsonnet → the JSON text that go-jsonnet prints. Natives and imports may answer with promises: evaluation goes as far as
 * it gets without, then waits for all that were asked, then goes on. Errors: TEMPLATE (JsonnetError), with the code of the
 * cause where a native failed.
 */
async function evaluateJsonnet(source, options = {}) {
    const { natives = {}, extStr = {}, extCode = {}, importer, limits = {} } = options;
    const program = new Program(source, { natives, extStr, extCode, importer, limits });
    for (;;) {
        try {
            return program.run();
        }
        catch (error) {
            if (!(error instanceof Pending))
                throw error instanceof errors/* ActionError */.lZ ? error : explain(error, source.path, program.sources);
        }
        await program.answers.arrival();
    }
}


/***/ })

};
