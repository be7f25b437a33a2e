export const id = 827;
export const ids = [827];
export const modules = {

/***/ 2070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ decodeState),
  r: () => (/* binding */ isThorough)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/lookups/tfstate/json-object.ts
var json_object = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/lookups/tfstate/json-text.ts
var json_text = __webpack_require__(4977);
// EXTERNAL MODULE: ./src/lookups/tfstate/plain-key.ts
var plain_key = __webpack_require__(8373);
;// CONCATENATED MODULE: ./src/lookups/tfstate/go-types.ts



/** Go's complaint about a value of the wrong kind. `written`: the number as it stands in the file. */
function cannotUnmarshal(value, target, written = '') {
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    return new Error(`json: cannot unmarshal ${kind}${written === '' ? '' : ` ${written}`} into Go ${target}`);
}
const wrongField = (value, field, type, written) => cannotUnmarshal(value, `struct field ${field} of type ${type}`, written);
const asWritten = (object) => object;
/** A field counts under any case of its name; the exact one comes first. */
const inAnyCase = (object, names) => {
    const keys = Object.keys(object);
    return Object.fromEntries(names.flatMap((name) => {
        const key = Object.hasOwn(object, name) ? name : keys.find((other) => folded(other) === name);
        return key === undefined ? [] : [[name, object[key]]];
    }));
};
/** Go folds the long s, too; the Kelvin sign is folded by JavaScript itself. */
const folded = (name) => name.toLowerCase().replaceAll('ſ', 's');
const missing = (value) => value === undefined || value === null;
function go_types_text(value, name, path) {
    if (missing(value))
        return '';
    if (typeof value !== 'string')
        throw wrongField(value, `${path}.${name}`, 'string');
    return value;
}
function list(value, name, path, type) {
    if (missing(value))
        return [];
    if (!Array.isArray(value))
        throw wrongField(value, `${path}.${name}`, type);
    return value;
}
/** `find` gives the number as written; JSON.parse no longer tells 4 from 4.0. */
function integer(value, name, path, find) {
    if (missing(value))
        return 0;
    if (typeof value !== 'number')
        throw wrongField(value, `${path}.${name}`, 'int');
    const written = find?.(name);
    const whole = written === undefined ? Number.isInteger(value) : /^-?\d+$/.test(written);
    if (!whole || !fitsInt64(written, value))
        throw wrongField(value, `${path}.${name}`, 'int', written ?? String(value));
    return value;
}
/** The number as written decides near the limit, where a float64 is too coarse. */
const fitsInt64 = (written, value) => written === undefined ? Math.abs(value) < 2 ** 63 : BigInt.asIntN(64, BigInt(written)) === BigInt(written);
const rootFields = ['version', 'terraform_version', 'serial', 'lineage', 'outputs', 'resources', 'backend'];
const backendFields = ['type', 'config'];
const resourceFields = ['module', 'mode', 'type', 'name', 'each', 'provider', 'instances'];
const instanceFields = ['index_key', 'schema_version', 'attributes', 'attributes_flat', 'private', 'sensitive_attributes'];
/**
 * Checks the outermost object and everything with a fixed type below it; attributes stay as they are. `thorough`: names
 * of fields count in any case, and all is checked at once, as in Go. It has a price that only big states notice: there
 * resources are opened when they are asked for.
 */
function checkState(root, source, thorough) {
    const find = writtenNumbers(source);
    const fields = thorough ? inAnyCase : asWritten;
    const { version, terraform_version, serial, lineage, outputs, resources, backend } = fields(root, rootFields);
    if (!missing(outputs) && !(0,json_object/* isObject */.G)(outputs))
        throw wrongField(outputs, 'tfstate.outputs', 'map[string]interface {}');
    go_types_text(terraform_version, 'terraform_version', 'tfstate');
    go_types_text(lineage, 'lineage', 'tfstate');
    integer(serial, 'serial', 'tfstate', find);
    const opened = list(resources, 'resources', 'tfstate', '[]tfstate.resource').map(thorough ? (resource) => resourceOf(resource, fields) : closedResource);
    return {
        resources: opened,
        unusualKeys: thorough ? opened.some(({ instances }) => instances.some(({ indexKey }) => (0,plain_key/* isUnusualKey */.z)(indexKey))) : hasUnusualKeys(resources),
        outputs: missing(outputs) ? {} : outputs,
        backend: backendOf(backend, fields),
        version: integer(version, 'version', 'tfstate', find),
    };
}
/** Only numbers that look suspicious near the ends of the text are worth a scan: Terraform writes plain integers there. */
function writtenNumbers(source) {
    const ends = source.length > 200_000 ? source.slice(0, 65_536) + source.slice(-65_536) : source;
    if (!/"(?:version|serial)"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(ends))
        return undefined;
    const members = (0,json_text/* topMembers */.dR)(source);
    return (name) => {
        const member = members.findLast((one) => one.name.toLowerCase() === name);
        return member === undefined ? '' : source.slice(member.valueStart, member.valueEnd);
    };
}
function backendOf(value, fields) {
    if (missing(value))
        return undefined;
    if (!(0,json_object/* isObject */.G)(value))
        throw wrongField(value, 'tfstate.backend', 'tfstate.backend');
    const { type, config } = fields(value, backendFields);
    if (!missing(config) && !(0,json_object/* isObject */.G)(config))
        throw wrongField(config, 'backend.backend.Config', 'map[string]interface {}');
    return { type: go_types_text(type, 'type', 'backend.backend'), config: missing(config) ? {} : config };
}
const noResource = { module: '', mode: '', type: '', name: '', instances: [] };
/** A resource whose instances are looked at when they are asked for. */
function closedResource(value) {
    if (missing(value))
        return noResource;
    if (!(0,json_object/* isObject */.G)(value))
        throw wrongField(value, 'tfstate.resources', 'tfstate.resource');
    const { module, mode, type, name, instances } = value;
    let opened;
    return {
        module: go_types_text(module, 'module', 'resource.resources'),
        mode: go_types_text(mode, 'mode', 'resource.resources'),
        type: go_types_text(type, 'type', 'resource.resources'),
        name: go_types_text(name, 'name', 'resource.resources'),
        get instances() {
            return (opened ??= list(instances, 'instances', 'resource.resources', 'tfstate.instances').map((instance) => instanceOf(instance, asWritten)));
        },
    };
}
/** The same question without opening anything. */
function hasUnusualKeys(resources) {
    for (const resource of Array.isArray(resources) ? resources : []) {
        const instances = (0,json_object/* isObject */.G)(resource) ? resource['instances'] : undefined;
        if (!Array.isArray(instances))
            continue;
        for (const instance of instances)
            if ((0,json_object/* isObject */.G)(instance) && (0,plain_key/* isUnusualKey */.z)(instance['index_key']))
                return true;
    }
    return false;
}
function resourceOf(value, fields) {
    if (missing(value))
        return noResource;
    if (!(0,json_object/* isObject */.G)(value))
        throw wrongField(value, 'tfstate.resources', 'tfstate.resource');
    const path = 'resource.resources';
    const { module, mode, type, name, each, provider, instances } = fields(value, resourceFields);
    go_types_text(each, 'each', path);
    go_types_text(provider, 'provider', path);
    return {
        module: go_types_text(module, 'module', path),
        mode: go_types_text(mode, 'mode', path),
        type: go_types_text(type, 'type', path),
        name: go_types_text(name, 'name', path),
        instances: list(instances, 'instances', path, 'tfstate.instances').map((instance) => instanceOf(instance, fields)),
    };
}
function instanceOf(value, fields) {
    if (!missing(value) && !(0,json_object/* isObject */.G)(value))
        throw wrongField(value, 'resource.resources.instances', 'tfstate.instance');
    const path = 'instance.resources.instances';
    const { index_key, schema_version, attributes, attributes_flat, private: own, sensitive_attributes } = fields(value ?? {}, instanceFields);
    integer(schema_version, 'schema_version', path);
    go_types_text(own, 'private', path);
    return { hasIndexKey: index_key !== undefined, indexKey: index_key, attributes, attributesFlat: attributes_flat, sensitiveAttributes: sensitive_attributes };
}

// EXTERNAL MODULE: ./src/lookups/tfstate/state-hints.ts
var state_hints = __webpack_require__(8437);
;// CONCATENATED MODULE: ./src/lookups/tfstate/decode.ts





/**
 * Longer texts are not searched for what Terraform never writes: members twice or in another case, numbers beyond a
 * float64, fractions as index. The search costs a third of the parse.
 */
const longestChecked = 16_000_000;
/** Whether a text is searched for oddities, too. */
const isThorough = (text) => text.length <= longestChecked;
/**
 * Reads the text of a state as the Go tool does: first JSON value, field names in any case, strict types, version 4 only,
 * the pointer to a backend before the version. Errors: LOOKUP, with Go's texts and a hint.
 */
function decodeState(text) {
    const value = invalidJson(text, () => (0,json_text/* parseFirstValue */.bq)(text));
    const root = invalidJson(text, () => rootOf(value, text));
    const state = invalidJson(text, () => checkState(root, text, isThorough(text)));
    if (state.backend !== undefined)
        return { kind: 'pointer', backend: state.backend };
    if (state.version !== 4) {
        throw new errors/* ActionError */.lZ('LOOKUP', `unsupported state version ${state.version}`, { hint: (0,state_hints/* hintForVersion */.Bq)(state.version, root) });
    }
    const huge = isThorough(text) ? (0,json_text/* hugeNumber */.Nz)(text) : undefined;
    if (huge !== undefined)
        invalidJson(text, () => checkNumbers(state, huge));
    return { kind: 'state', outputs: state.outputs, resources: state.resources, text, unusualKeys: state.unusualKeys };
}
function invalidJson(text, body) {
    try {
        return body();
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('LOOKUP', `invalid json: ${(0,errors/* errorMessage */.gJ)(error)}`, { cause: error, hint: (0,state_hints/* hintForText */.KI)(text) });
    }
}
function rootOf(value, text) {
    if (value === null)
        return {};
    if (!(0,json_object/* isObject */.G)(value))
        throw cannotUnmarshal(value, 'value of type tfstate.tfstate');
    return mayRepeat(text, value) ? merged(value, text) : value;
}
/** Members of which Go keeps what an earlier one of the same name held. */
const mergeable = ['outputs', 'resources', 'backend'];
function mayRepeat(text, value) {
    if (!isThorough(text))
        return false;
    if (Object.keys(value).some((key) => key !== key.toLowerCase()))
        return true;
    return mergeable.some((key) => text.indexOf(`"${key}"`, text.indexOf(`"${key}"`) + 1) >= 0);
}
/** Go decodes a member that is written twice, in any case, into the same place. */
function merged(value, text) {
    const members = (0,json_text/* topMembers */.dR)(text);
    const root = { ...value };
    for (const name of mergeable) {
        const parts = members.filter((member) => member.name.toLowerCase() === name);
        if (parts.length < 2)
            continue;
        for (const part of parts)
            Reflect.deleteProperty(root, part.name);
        root[name] = parts.map((part) => JSON.parse(text.slice(part.valueStart, part.valueEnd))).reduce(overlay);
    }
    return root;
}
/** Maps gain members; list items are laid over those with the same place, and the later list says how many there are. */
function overlay(earlier, later) {
    if (Array.isArray(earlier) && Array.isArray(later))
        return later.map((item, index) => overlayItem(earlier[index], item));
    return (0,json_object/* isObject */.G)(earlier) && (0,json_object/* isObject */.G)(later) ? { ...earlier, ...later } : later;
}
function overlayItem(earlier, later) {
    if (!(0,json_object/* isObject */.G)(earlier) || !(0,json_object/* isObject */.G)(later))
        return later ?? earlier;
    const instances = overlay(earlier['instances'], later['instances'] ?? earlier['instances']);
    return { ...earlier, ...later, ...(instances === undefined ? {} : { instances }) };
}
/** A number beyond a float64 makes the Go tool refuse the whole state. */
function checkNumbers(state, number) {
    const refuse = (field) => {
        throw new Error(`json: cannot unmarshal number ${number} into Go struct field ${field} of type float64`);
    };
    if (overflows(state.outputs))
        refuse('tfstate.outputs');
    for (const { attributes, attributesFlat } of state.resources.flatMap(({ instances }) => instances)) {
        if (overflows(attributes))
            refuse('instance.resources.instances.attributes');
        if (overflows(attributesFlat))
            refuse('instance.resources.instances.attributes_flat');
    }
}
function overflows(value) {
    if (typeof value === 'number')
        return !Number.isFinite(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some(overflows);
}


/***/ }),

/***/ 8373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isUnusualKey)
/* harmony export */ });
/** Characters that Go and Terraform write in one way only. */
const plain = /^[\w .,:;@#$%^*()+=~|?!'{}[\]-]*$/;
/** Whether an index key may stand in the file in another way than Go would write it. */
const isUnusualKey = (key) => typeof key === 'string' && !plain.test(key);


/***/ }),

/***/ 8437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ lockIn),
/* harmony export */   Bq: () => (/* binding */ hintForVersion),
/* harmony export */   KI: () => (/* binding */ hintForText)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4117);

/** What the text of a broken state probably is, and what to do; undefined when nothing can be said. */
function hintForText(text) {
    const start = text.slice(0, 4096).trimStart();
    if (text.trim() === '')
        return 'The state is empty: nothing has been applied there yet, or the path is wrong. Apply once, or set `optional: true` while no lookup needs it.';
    if (start.startsWith('<'))
        return 'This is an HTML or XML page, perhaps a login or error page. Check the address and its credentials.';
    if (text.startsWith('\ufeff'))
        return 'The file begins with a byte order mark. Save it as UTF-8 without one.';
    if (start.startsWith('\x1f'))
        return 'The file is compressed. Terraform states are plain JSON.';
    const lock = lockIn(text);
    if (lock !== undefined)
        return lock;
    if (/^(?:resource|terraform|module|data|variable|provider|output|locals)\s/.test(start))
        return 'This is Terraform configuration. Point the plugin at the state (terraform.tfstate, or the backend that holds it).';
    if (start.startsWith('{'))
        return 'The state is cut off or damaged. `terraform state pull` gives a good copy.';
    return 'A Terraform state is a JSON object. Check what the path or url of the plugin leads to.';
}
/** What a text says that Terraform writes into a lock; undefined when it is none. */
function lockIn(text) {
    let value;
    try {
        value = text.length > 10_000 ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) || typeof value['ID'] !== 'string' || typeof value['Operation'] !== 'string')
        return undefined;
    const who = typeof value['Who'] === 'string' && value['Who'] !== '' ? ` by ${value['Who']}` : '';
    const since = typeof value['Created'] === 'string' && value['Created'] !== '' ? ` since ${value['Created']}` : '';
    return `The state is locked${who}${since} (${value['Operation']}). Wait until that run is over; a lock that was left behind is removed with terraform force-unlock ${value['ID']}.`;
}
/** What a state of another version than 4 is, and what to do. */
function hintForVersion(version, root) {
    if (typeof root['encrypted_data'] === 'string') {
        return 'The state is encrypted by OpenTofu. Lookups need a plain state: publish the values elsewhere, for example as SSM parameters, and use ssm.';
    }
    if ('format_version' in root)
        return 'This is the output of terraform show -json. Point the plugin at the state itself (terraform state pull prints it).';
    if (version === 0)
        return 'The file has no member "version": it is JSON, but no Terraform state. Check what the path or url of the plugin leads to.';
    if (version < 4)
        return 'Terraform 0.12 and later write version 4: run terraform apply (or terraform refresh) once with a current Terraform.';
    return 'Only version 4 is known, which Terraform and OpenTofu have written since 2019.';
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emptyState: () => (/* binding */ emptyState),
  hC: () => (/* binding */ groupValue),
  I7: () => (/* binding */ indexState),
  instancesOf: () => (/* binding */ instancesOf)
});

// UNUSED EXPORTS: addressOf

// EXTERNAL MODULE: ./src/lookups/tfstate/decode.ts + 1 modules
var decode = __webpack_require__(2070);
// EXTERNAL MODULE: ./src/lookups/tfstate/plain-key.ts
var plain_key = __webpack_require__(8373);
;// CONCATENATED MODULE: ./src/lookups/tfstate/index-keys.ts


/**
 * Gives the text of an instance's index key as the file writes it: addresses are compared with it byte for byte. JSON.parse has
 * lost it, so it is made again as Go would write it; only in files that hold keys with unusual characters it is searched for.
 */
function indexKeyTexts(file) {
    if (!file.unusualKeys && !hasFractions(file.text))
        return ({ indexKey }) => goText(indexKey);
    const written = writtenTexts(file);
    return (instance) => written.get(instance) ?? goText(instance.indexKey);
}
/** The texts of all index keys, found one after the other in the order of the file. */
function writtenTexts({ text, resources }) {
    const found = new Map();
    const written = new RegExp(/"index_key"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*)/, (0,decode/* isThorough */.r)(text) ? 'gi' : 'g');
    for (const instance of resources.flatMap(({ instances }) => instances)) {
        const { indexKey } = instance;
        if (typeof indexKey !== 'string' && typeof indexKey !== 'number')
            continue;
        let match = written.exec(text);
        // An attribute may be called index_key, too: it is passed over because its value differs.
        while (match !== null && JSON.parse(match[1] ?? 'null') !== indexKey)
            match = written.exec(text);
        if (match === null)
            return found;
        found.set(instance, match[1] ?? '');
    }
    return found;
}
const hasFractions = (text) => (0,decode/* isThorough */.r)(text) && /"index_key"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(text);
/** A key as Go's encoding/json writes it. */
function goText(key) {
    if (typeof key === 'string' && !(0,plain_key/* isUnusualKey */.z)(key))
        return `"${key}"`;
    if (typeof key !== 'string')
        return Object.is(key, -0) ? '-0' : JSON.stringify(key);
    return JSON.stringify(key).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./src/lookups/tfstate/json-object.ts
var json_object = __webpack_require__(4117);
;// CONCATENATED MODULE: ./src/lookups/tfstate/state.ts


const newEntry = () => ({ names: new Map(), sensitive: new Map(), members: [] });
/**
 * Names everything in a state as Terraform addresses do. Outputs and resources are found by their own address; what stands
 * below one, instance by instance, is named when it is asked for: big states hold tens of thousands, a run needs a few.
 * ecspresso: tfstate-lookup
 */
function indexState(file) {
    const rawText = indexKeyTexts(file);
    const closed = new Map();
    for (const resource of file.resources) {
        if (resource.mode !== 'managed' && resource.mode !== 'data')
            continue;
        const address = addressOf(resource);
        const before = closed.get(address);
        closed.set(address, before === undefined ? resource : [...(Array.isArray(before) ? before : [before]), resource]);
    }
    const { outputs } = file;
    const isOutput = (base) => base.startsWith('output.') && Object.hasOwn(outputs, base.slice('output.'.length));
    const opened = new Map();
    const open = (base) => {
        const known = opened.get(base);
        if (known !== undefined)
            return known;
        const resources = closed.get(base);
        if (resources === undefined && !isOutput(base))
            return undefined;
        const entry = newEntry();
        if (isOutput(base))
            addOutput(entry, base, outputs[base.slice('output.'.length)]);
        for (const resource of resources === undefined ? [] : [resources].flat())
            addResource(entry, base, resource, rawText);
        opened.set(base, entry);
        return entry;
    };
    return stateOver(open, file.resources, () => [...Object.keys(outputs).map((name) => `output.${name}`), ...closed.keys()]);
}
/** A state without anything, for an optional one that could not be read. */
const emptyState = stateOver(() => undefined, [], () => []);
function stateOver(open, resources, bases) {
    let all;
    /** The entry that holds a full address: that of the text itself, or of what stands before a bracket. */
    const holding = (name) => {
        for (let end = name.length; end > 0; end = name.lastIndexOf('[', end - 1)) {
            const entry = open(name.slice(0, end));
            if (entry?.names.has(name) === true)
                return entry;
        }
        return undefined;
    };
    return {
        resources,
        has: (name) => holding(name) !== undefined,
        get: (name) => holding(name)?.names.get(name),
        membersOf: (address) => open(address)?.members ?? [],
        sensitivityOf: (name) => holding(name)?.sensitive.get(name),
        longestName: (text) => {
            let longest;
            for (let end = text.length; end > 0; end--) {
                for (const name of open(text.slice(0, end))?.names.keys() ?? [])
                    if (text.startsWith(name) && name.length > (longest?.length ?? 0))
                        longest = name;
            }
            return longest;
        },
        get names() {
            return (all ??= new Map(bases().flatMap((base) => [...(open(base)?.names ?? [])])));
        },
    };
}
/** The value of an output. One that is null keeps its wrapping, as in the Go tool. */
function unwrapped(value) {
    if (!(0,json_object/* isObject */.G)(value))
        return value;
    const { value: inner, type } = value;
    return inner === null || inner === undefined || type === null || type === undefined ? value : inner;
}
/** `[module.]["data."]type.name`. */
const addressOf = ({ module, mode, type, name }) => `${module === '' ? '' : `${module}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}`;
function addOutput(entry, address, output) {
    entry.names.set(address, unwrapped(output));
    if ((0,json_object/* isObject */.G)(output) && output['sensitive'] === true)
        entry.sensitive.set(address, 'whole');
}
function addResource(entry, address, { instances, mode, type }, rawText) {
    const [first] = instances;
    if (first === undefined)
        return;
    if (mode === 'data' && type === 'terraform_remote_state')
        return addRemoteState(entry, address, first);
    if (instances.length === 1 && !first.hasIndexKey)
        return add(entry, address, first);
    const members = instances.map((instance) => {
        const raw = instance.hasIndexKey ? rawText(instance) : '';
        const name = `${address}[${raw}]`;
        add(entry, name, instance);
        return { raw, address: name };
    });
    // Of two resources with one address the later one is the group, if it is one at all; their instances are all there.
    if (members.some(({ raw }) => isNumber(raw) || isText(raw)))
        entry.members = members;
}
function add(entry, address, instance) {
    entry.names.set(address, instance.attributes ?? instance.attributesFlat ?? null);
    const paths = instance.sensitiveAttributes;
    if (Array.isArray(paths) && paths.length > 0)
        entry.sensitive.set(address, paths);
}
/** Only the first instance counts; the outputs are found without their wrapping. */
function addRemoteState(entry, address, first) {
    if (!(0,json_object/* isObject */.G)(first.attributes))
        return;
    const entries = Object.entries(first.attributes).map(([name, value]) => [name, unwrapped(value)]);
    entry.names.set(address, Object.fromEntries(entries));
    const paths = first.sensitiveAttributes;
    if (Array.isArray(paths) && paths.length > 0)
        entry.sensitive.set(address, paths);
}
const isText = (raw) => raw.startsWith('"');
const isNumber = (raw) => /^[-+]?\d+$/.test(raw);
/** Nobody counts that far; a longer list would only fill the memory. */
const longestGroup = 1_000_000;
/**
 * The instances of a resource as one value: a list (holes are null) when any index is a number, an object when they are
 * texts, undefined when they are neither.
 */
function groupValue(state, members) {
    const numbered = members.filter(({ raw }) => isNumber(raw) && Number(raw) >= 0 && Number(raw) < longestGroup);
    const list = [];
    for (const { raw, address } of numbered) {
        while (list.length <= Number(raw))
            list.push(null);
        list[Number(raw)] = state.get(address);
    }
    if (list.length > 0)
        return list;
    const named = members.filter(({ raw }) => isText(raw));
    return named.length === 0 ? undefined : Object.fromEntries(named.map(({ raw, address }) => [raw.slice(1, -1), state.get(address)]));
}
/** The managed instances of one resource type, with their addresses. */
function instancesOf(state, type) {
    const found = [];
    for (const resource of state.resources) {
        if (resource.type !== type || resource.mode !== 'managed')
            continue;
        const base = addressOf(resource);
        const [first] = resource.instances;
        if (resource.instances.length === 1 && first?.hasIndexKey === false) {
            found.push({ address: base, type, mode: resource.mode, value: first.attributes });
        }
        else {
            for (const { address } of state.membersOf(base))
                found.push({ address, type, mode: resource.mode, value: state.get(address) });
        }
    }
    return found;
}


/***/ })

};
