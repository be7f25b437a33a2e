export const id = 68;
export const ids = [68];
export const modules = {

/***/ 6068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReader: () => (/* binding */ openReader),
  readState: () => (/* binding */ readState)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/lookups/tfstate/json-object.ts
var json_object = __webpack_require__(4117);
;// CONCATENATED MODULE: ./src/lookups/tfstate/backend.ts



const defaultWorkspace = 'default';
const defaultPrefix = 'env:';
/** Where a pointer file (`.terraform/terraform.tfstate`) says that the state of a workspace is. Errors: LOOKUP. */
function locationOf({ type, config }, workspace) {
    switch (type) {
        case 's3':
            return s3(config, workspace);
        case 'gcs':
            return gcs(config, workspace);
        case 'azurerm':
            return azurerm(config, workspace);
        case 'remote':
            return remote(config, workspace);
        default:
            throw new errors/* ActionError */.lZ('LOOKUP', `backend type ${type} is not supported`, { hint: hintFor(type) });
    }
}
function hintFor(type) {
    if (type === 'local')
        return 'Point the plugin at the state file itself, not at .terraform/terraform.tfstate.';
    if (type === 'cloud')
        return 'Write url: remote://app.terraform.io/ORGANIZATION/WORKSPACE and set TFE_TOKEN.';
    if (type === 'http')
        return 'Write the address of the state as url: of the plugin.';
    return 'Followed are s3, gcs, azurerm and remote. Otherwise fetch the state in a step before (terraform state pull > file) and point path: at the file.';
}
const backend_text = (config, name) => {
    const value = config[name];
    return typeof value === 'string' ? value : undefined;
};
const filled = (config, name) => backend_text(config, name) || undefined;
function needed(config, name, backend) {
    const value = filled(config, name);
    if (value !== undefined)
        return value;
    throw new errors/* ActionError */.lZ('LOOKUP', `the backend ${backend} of the pointer file has no ${name}`, {
        hint: 'It was probably given on the command line only: run terraform init again, or write the url of the state into the plugin.',
    });
}
function s3(config, workspace) {
    const bucket = needed(config, 'bucket', 's3');
    const plainKey = needed(config, 'key', 's3');
    const key = workspace === defaultWorkspace ? plainKey : external_node_path_.posix.join(backend_text(config, 'workspace_key_prefix') ?? defaultPrefix, workspace, plainKey);
    const endpoints = (0,json_object/* isObject */.G)(config['endpoints']) ? config['endpoints'] : {};
    const object = {
        bucket,
        key,
        region: filled(config, 'region'),
        endpoint: filled(endpoints, 's3') ?? filled(config, 'endpoint'),
        pathStyle: config['use_path_style'] === true || config['force_path_style'] === true,
        accessKey: filled(config, 'access_key'),
        secretKey: filled(config, 'secret_key'),
        role: roleOf(config),
    };
    return { kind: 's3', object, shown: `s3://${bucket}/${key}` };
}
/** Both spellings: `role_arn` beside the bucket, and the block `assume_role` of Terraform 1.6 and later. */
function roleOf(config) {
    const block = Array.isArray(config['assume_role']) ? config['assume_role'][0] : config['assume_role'];
    const from = (0,json_object/* isObject */.G)(block) && filled(block, 'role_arn') !== undefined ? block : config;
    const arn = filled(from, 'role_arn');
    if (arn === undefined)
        return undefined;
    if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(arn)) {
        throw new errors/* ActionError */.lZ('LOOKUP', `arn: invalid prefix: role_arn of the backend is "${arn}"`, { hint: 'Expected arn:aws:iam::ACCOUNT:role/NAME.' });
    }
    return { arn, sessionName: filled(from, 'session_name'), externalId: filled(from, 'external_id') };
}
function gcs(config, workspace) {
    const bucket = needed(config, 'bucket', 'gcs');
    const object = external_node_path_.posix.join(backend_text(config, 'prefix') ?? '', `${workspace}.tfstate`);
    const location = { kind: 'gs', bucket, object, shown: `gs://${bucket}/${object}` };
    return { ...location, credentials: filled(config, 'credentials'), encryptionKey: filled(config, 'encryption_key') };
}
function azurerm(config, workspace) {
    const account = needed(config, 'storage_account_name', 'azurerm');
    const container = needed(config, 'container_name', 'azurerm');
    const key = needed(config, 'key', 'azurerm');
    const blob = workspace === defaultWorkspace ? key : `${key}${backend_text(config, 'workspace_key_prefix') ?? defaultPrefix}${workspace}`;
    const location = { kind: 'azurerm', account, container, blob, shown: `azurerm blob ${account}/${container}/${blob}` };
    return { ...location, accessKey: filled(config, 'access_key'), sas: filled(config, 'sas_token'), useAzureAd: /^true$/.test(String(config['use_azuread_auth'])) };
}
function remote(config, workspace) {
    const organization = needed(config, 'organization', 'remote');
    const workspaces = config['workspaces'];
    if (!(0,json_object/* isObject */.G)(workspaces))
        throw new errors/* ActionError */.lZ('LOOKUP', 'failed to parse workspaces', { hint: 'The backend remote of the pointer file needs a block workspaces with name or prefix.' });
    const name = filled(workspaces, 'name');
    const prefix = filled(workspaces, 'prefix');
    if (name === undefined && prefix === undefined)
        throw new errors/* ActionError */.lZ('LOOKUP', 'workspaces requires either name or prefix');
    const full = name ?? `${prefix ?? ''}${workspace}`;
    const host = backend_text(config, 'hostname') ?? '';
    return { kind: 'remote', host, organization, workspace: full, token: filled(config, 'token'), shown: `remote://${host || 'app.terraform.io'}/${organization}/${full}` };
}

// EXTERNAL MODULE: ./src/lookups/tfstate/decode.ts + 1 modules
var decode = __webpack_require__(2070);
;// CONCATENATED MODULE: ./src/lookups/tfstate/big.ts

/** Beyond this a state does not fit into one JavaScript string (2^29 - 24 characters). Bytes. */
const longestState = 500_000_000;
/** Says that a state is too big, and what helps. */
function tooBig(bytes) {
    const size = bytes === undefined ? '' : ` of ${Math.round(bytes / 1e6)} MB`;
    return new errors/* ActionError */.lZ('LOOKUP', `the state${size} is too big: at most ${longestState / 1e6} MB can be read`, {
        hint: 'Split the state, or read the few values that are needed in a smaller one through data "terraform_remote_state", outputs or SSM parameters.',
    });
}
/** Bytes of a state as text; a byte order mark stays, so that it can be named. The bytes of a long one are gone afterwards. */
function textOf(bytes) {
    if (bytes.length > longestState)
        throw tooBig(bytes.length);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (bytes.length > worthReleasing)
        release(bytes);
    return text;
}
const worthReleasing = 1_000_000;
/** Until the next collection the bytes would stand in memory beside the text and what is made of it. Old versions of Node wait for it. */
function release({ buffer, byteLength }) {
    const { transfer } = buffer;
    if (buffer.byteLength === byteLength)
        transfer?.call(buffer, 0);
}
/** Whether the world gave up because a body was longer than asked for. */
const isTooBig = (error) => error.code === 'TOO_BIG';

// EXTERNAL MODULE: ./src/lookups/unreachable.ts
var unreachable = __webpack_require__(4489);
// EXTERNAL MODULE: ./src/lookups/tfstate/location.ts
var tfstate_location = __webpack_require__(1236);
// EXTERNAL MODULE: ./src/lookups/tfstate/state-hints.ts
var state_hints = __webpack_require__(8437);
;// CONCATENATED MODULE: ./src/lookups/tfstate/http.ts





/** The text of a state behind an address; user info in it becomes Basic authentication. Errors: LOOKUP. */
async function readHttp(url, world) {
    const { address, authorization } = withoutUser(url);
    const headers = authorization === undefined ? {} : { authorization };
    const answer = await request(world, address, { headers });
    if (answer.status < 200 || answer.status > 299)
        throw refused(answer, hintForStatus(answer.status));
    return textOf(answer.body);
}
/** One question, asked again when nobody answers or the server is busy; failures are worded here. */
async function request(world, url, options = {}) {
    try {
        return await persistently(world, () => world.http(url, { maxBytes: longestState, ...options }));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        if (isTooBig(error))
            throw tooBig();
        if ((0,unreachable/* isCancelled */.mm)(error))
            throw new errors/* ActionError */.lZ('CANCELLED', `cancelled before ${hostOf(url)} had answered`, { cause: error });
        throw new errors/* ActionError */.lZ('LOOKUP', `${hostOf(url)} cannot be reached: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            cause: error,
            hint: (0,unreachable/* hintToReach */.i_)(error, 'the address'),
        });
    }
}
const attempts = 4;
const firstPauseMs = 1_000;
/** Answers that mean "not now". */
const busy = new Set([429, 502, 503, 504]);
async function persistently(world, ask) {
    for (let attempt = 1;; attempt++) {
        const last = attempt === attempts;
        try {
            const answer = await ask();
            if (last || !busy.has(answer.status))
                return answer;
        }
        catch (error) {
            if (last || !isPassing(error))
                throw error;
        }
        await world.clock.sleep(firstPauseMs * 2 ** (attempt - 1));
    }
}
/** Trouble of the network that may be over in a moment; a name that does not exist, a bad certificate or a cancel is not. */
const isPassing = (error) => /^E(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|AI_AGAIN|HOSTUNREACH|NETUNREACH)$/.test(error.code ?? '');
const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : url);
/** An answer that is no state: the status first, then what the server says, if it is short. */
function refused(answer, hint) {
    const status = `HTTP ${answer.status}${answer.statusText === '' ? '' : ` ${answer.statusText}`}`;
    const text = answer.body.length > 10_000 ? '' : textOf(answer.body);
    return new errors/* ActionError */.lZ('LOOKUP', `the server answers ${status}`, { hint: (0,state_hints/* lockIn */.$7)(text) ?? hint });
}
function hintForStatus(status) {
    if (status === 401 || status === 403)
        return 'The server wants other credentials. User and password may stand in the URL (https://USER:PASSWORD@…), taken from secrets by {{ must_env … }}.';
    if (status === 404 || status === 410)
        return 'There is no state at this address.';
    if (status === 423 || status === 409)
        return 'The state is locked: somebody else is applying. Wait until that run is over.';
    return status >= 500 ? 'The server has a fault of its own; try again later.' : undefined;
}
function withoutUser(url) {
    if (!URL.canParse(url))
        throw new errors/* ActionError */.lZ('LOOKUP', `"${url.replace(/\/\/[^@/]*@/, '//')}" is not a URL`);
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { address: url };
    const user = `${(0,tfstate_location/* unescaped */.tv)(parsed.username)}:${(0,tfstate_location/* unescaped */.tv)(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return { address: parsed.href, authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(user)))}` };
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/azure-token.ts




/**
 * A token for Blob Storage: the one in AZURE_STORAGE_BEARER_TOKEN, or one from Entra ID for the application in AZURE_*
 * (or ARM_*) by client secret or federated token file. Undefined when none of these is set. Errors: CREDENTIALS.
 */
async function azureToken(world) {
    const { env } = world;
    const given = env['AZURE_STORAGE_BEARER_TOKEN'];
    if (given)
        return given;
    const tenant = env['AZURE_TENANT_ID'] || env['ARM_TENANT_ID'];
    const client = env['AZURE_CLIENT_ID'] || env['ARM_CLIENT_ID'];
    const proof = await proofOf(world);
    if (!tenant || !client || proof === undefined)
        return undefined;
    const authority = (env['AZURE_AUTHORITY_HOST'] || 'https://login.microsoftonline.com').replace(/\/+$/, '');
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope: 'https://storage.azure.com/.default', ...proof });
    const answer = await request(world, `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
    });
    const body = parsed(textOf(answer.body));
    const token = (0,json_object/* isObject */.G)(body) ? body['access_token'] : undefined;
    if (answer.status === 200 && typeof token === 'string')
        return token;
    const said = (0,json_object/* isObject */.G)(body) && typeof body['error_description'] === 'string' ? `: ${body['error_description'].split(/[\r\n]/)[0] ?? ''}` : '';
    throw new errors/* ActionError */.lZ('CREDENTIALS', `Entra ID gives no token (HTTP ${answer.status})${said}`, { hint: 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or the federated credential).' });
}
/** How the application proves who it is. */
async function proofOf(world) {
    const { env } = world;
    const secret = env['AZURE_CLIENT_SECRET'] || env['ARM_CLIENT_SECRET'];
    if (secret)
        return { client_secret: secret };
    const file = env['AZURE_FEDERATED_TOKEN_FILE'] || env['ARM_OIDC_TOKEN_FILE_PATH'];
    const assertion = file ? await readProof(file, world) : env['ARM_OIDC_TOKEN'];
    if (!assertion)
        return undefined;
    return { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion };
}
async function readProof(file, world) {
    try {
        return (await world.files.readText(file)).trim();
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('CREDENTIALS', `the federated token cannot be read: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            cause: error,
            hint: 'AZURE_FEDERATED_TOKEN_FILE (or ARM_OIDC_TOKEN_FILE_PATH) names the file of the token.',
        });
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/lookups/tfstate/azure-shared-key.ts


/**
 * The header Authorization for a GET without body, signed with a storage account's key.
 * https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
function sharedKey(account, key, url, headers) {
    // Twelve standard headers, of which a plain GET sends none.
    const standard = ['GET', ...Array(11).fill('')];
    const own = Object.keys(headers)
        .filter((name) => name.startsWith('x-ms-'))
        .sort()
        .map((name) => `${name}:${headers[name]?.trim() ?? ''}`);
    const query = [...new Set(url.searchParams.keys())].sort().map((name) => `${name.toLowerCase()}:${url.searchParams.getAll(name).sort().join(',')}`);
    const resource = [`/${account}${url.pathname}`, ...query].join('\n');
    const signature = (0,external_node_crypto_.createHmac)('sha256', secretOf(key)).update([...standard, ...own, resource].join('\n')).digest('base64');
    return `SharedKey ${account}:${signature}`;
}
function secretOf(key) {
    try {
        return Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('CREDENTIALS', 'the storage account key is not base64', { cause: error, hint: 'Copy the whole key, the == at its end included.' });
    }
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/azurerm.ts





/** The oldest version that knows all three ways to sign in. */
const apiVersion = '2020-10-02';
const howToGetKey = 'Set one of AZURE_STORAGE_ACCESS_KEY (or ARM_ACCESS_KEY), ARM_SAS_TOKEN (or AZURE_STORAGE_SAS_TOKEN), AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_BEARER_TOKEN (az account get-access-token --resource https://storage.azure.com/), or AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.';
/** A state in Azure Blob Storage, by REST with a bearer token, the account's key or a SAS. Errors: LOOKUP, CREDENTIALS. */
async function readAzure(location, world) {
    const { env } = world;
    const connection = connectionString(env['AZURE_STORAGE_CONNECTION_STRING'], location.account);
    const base = connection['BlobEndpoint'] ?? `https://${location.account}.blob.${suffixOf(env, connection)}`;
    const url = new URL(`${base.replace(/\/+$/, '')}/${[location.container, ...location.blob.split('/')].map(encodeURIComponent).join('/')}`);
    const headers = { 'x-ms-date': new Date(world.clock.now()).toUTCString(), 'x-ms-version': apiVersion };
    await authorize(url, headers, location, connection, world);
    const answer = await request(world, url.href, { headers });
    if (answer.status !== 200)
        throw azureError(answer, location);
    return textOf(answer.body);
}
/** The members of a connection string, if it is about this account. */
function connectionString(text, account) {
    const members = (text ?? '').split(';').flatMap((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
    });
    const found = Object.fromEntries(members);
    return found['AccountName'] === undefined || found['AccountName'] === account ? found : {};
}
const suffixes = { usgovernment: 'core.usgovcloudapi.net', china: 'core.chinacloudapi.cn' };
const suffixOf = (env, connection) => connection['EndpointSuffix'] ?? suffixes[(env['ARM_ENVIRONMENT'] ?? '').toLowerCase()] ?? 'core.windows.net';
async function authorize(url, headers, location, connection, world) {
    const { env } = world;
    const first = (...values) => values.find((value) => value !== undefined && value !== '');
    const key = first(location.accessKey, env['AZURE_STORAGE_ACCESS_KEY'], env['ARM_ACCESS_KEY'], env['AZURE_STORAGE_KEY'], connection['AccountKey']);
    const sas = first(location.sas, env['ARM_SAS_TOKEN'], env['AZURE_STORAGE_SAS_TOKEN'], connection['SharedAccessSignature']);
    const directory = env['ARM_USE_AZUREAD'] === 'true' || location.useAzureAd === true;
    if (!directory && key !== undefined) {
        headers['authorization'] = sharedKey(location.account, key, url, headers);
    }
    else if (!directory && sas !== undefined) {
        url.search = sas.replace(/^\?/, '');
    }
    else {
        const token = await azureToken(world);
        if (token === undefined)
            throw new errors/* ActionError */.lZ('CREDENTIALS', 'no credentials for Azure Blob Storage were found', { hint: howToGetKey });
        headers['authorization'] = `Bearer ${token}`;
    }
}
function azureError(answer, { account, container, blob }) {
    const { status } = answer;
    const code = answer.headers['x-ms-error-code'] ?? '';
    const text = `HTTP ${status}${code === '' ? '' : ` ${code}`}`;
    if (code === 'ContainerNotFound')
        return new errors/* ActionError */.lZ('LOOKUP', `${text}: the account ${account} has no container ${container}`, { hint: 'Check account and container.' });
    if (status === 404)
        return new errors/* ActionError */.lZ('LOOKUP', `${text}: the container ${container} has no blob ${blob}`, { hint: 'Check the key and the workspace: Terraform writes KEYenv:WORKSPACE for workspaces.' });
    if (status === 401 || (status === 403 && /AuthenticationFailed/.test(code))) {
        return new errors/* ActionError */.lZ('CREDENTIALS', `${text}: the credentials are not accepted`, { hint: `A SAS or token may have expired. ${howToGetKey}` });
    }
    if (status === 403) {
        return new errors/* ActionError */.lZ('CREDENTIALS', `${text}: no permission to read the blob ${container}/${blob} in ${account}`, {
            hint: `Grant the role Storage Blob Data Reader on the container, or a SAS with permission r. A firewall of the storage account answers the same.`,
        });
    }
    return refused(answer, undefined);
}

// EXTERNAL MODULE: ./src/support/cut.ts
var cut = __webpack_require__(1907);
;// CONCATENATED MODULE: ./src/lookups/tfstate/gs.ts






const tokenVariables = ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'];
const howToGetToken = 'Give google-github-actions/auth the setting token_format: access_token and an id, and this step  env: { GOOGLE_OAUTH_ACCESS_TOKEN: ${{ steps.ID.outputs.access_token }} }.';
/** A state in Google Cloud Storage, by its JSON API with a bearer token. Errors: LOOKUP, CREDENTIALS. */
async function readGs(location, world) {
    const { bucket, object } = location;
    const emulator = world.env['STORAGE_EMULATOR_HOST'];
    const origin = emulator ? originOf(emulator) : 'https://storage.googleapis.com';
    const headers = { ...(emulator ? {} : bearer(world.env, location)), ...encryption(location.encryptionKey ?? world.env['GOOGLE_ENCRYPTION_KEY']) };
    const url = `${origin}/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(object)}?alt=media`;
    const answer = await request(world, url, { headers });
    if (answer.status !== 200)
        throw gsError(answer, bucket, object);
    return textOf(answer.body);
}
const originOf = (emulator) => (/^https?:\/\//.test(emulator) ? emulator : `http://${emulator}`).replace(/\/+$/, '');
function bearer(env, { credentials }) {
    const token = tokenVariables.map((name) => env[name]).find((value) => value !== undefined && value !== '');
    if (token !== undefined)
        return { authorization: `Bearer ${token}` };
    const file = credentials ?? env['GOOGLE_APPLICATION_CREDENTIALS'];
    const why = file ? 'a credentials file cannot be used here, an access token is needed' : 'no access token';
    throw new errors/* ActionError */.lZ('CREDENTIALS', `${why}: ${tokenVariables.join(' and ')} are not set`, { hint: howToGetToken });
}
/** A key that the customer keeps; its hash goes along. */
function encryption(key) {
    if (!key)
        return {};
    const hash = (0,external_node_crypto_.createHash)('sha256').update(bytesOfKey(key)).digest('base64');
    return { 'x-goog-encryption-algorithm': 'AES256', 'x-goog-encryption-key': key, 'x-goog-encryption-key-sha256': hash };
}
function bytesOfKey(key) {
    try {
        return Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
    }
    catch (error) {
        throw new errors/* ActionError */.lZ('CREDENTIALS', 'the encryption key is not base64', { cause: error, hint: 'GOOGLE_ENCRYPTION_KEY (or encryption_key of the backend) is the base64 text of a key of 32 bytes.' });
    }
}
function gsError(answer, bucket, object) {
    const { status } = answer;
    const said = saidBy(answer);
    const text = said === '' ? '' : `: ${said}`;
    if (status === 401)
        return new errors/* ActionError */.lZ('CREDENTIALS', `HTTP 401: the access token is not accepted${text}`, { hint: `It may have expired. ${howToGetToken}` });
    if (status === 403) {
        return new errors/* ActionError */.lZ('CREDENTIALS', `HTTP 403: no permission for storage.objects.get on ${bucket}/${object}${text}`, {
            hint: `Grant roles/storage.objectViewer on the bucket ${bucket} to the identity behind the token.`,
        });
    }
    if (status === 404) {
        const what = /bucket does not exist/i.test(said) ? `the bucket ${bucket} does not exist` : `the bucket ${bucket} has no object ${object}`;
        return new errors/* ActionError */.lZ('LOOKUP', `${what} (HTTP 404)`, { hint: 'Check bucket, prefix and workspace: Terraform writes PREFIX/WORKSPACE.tfstate, default.tfstate without workspaces.' });
    }
    const error = refused(answer, undefined);
    return new errors/* ActionError */.lZ(error.code, `${error.message}${text}`, { hint: error.hint });
}
function saidBy(answer) {
    if (answer.body.length > 10_000)
        return '';
    const text = textOf(answer.body);
    try {
        const body = JSON.parse(text);
        const error = (0,json_object/* isObject */.G)(body) && (0,json_object/* isObject */.G)(body['error']) ? body['error'] : {};
        return typeof error['message'] === 'string' ? error['message'] : '';
    }
    catch {
        return (0,cut/* cut */.J)(text.split('\n')[0] ?? '', 200);
    }
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/local.ts


const reasons = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EISDIR: 'is a directory',
    ENOTDIR: 'not a directory',
};
/** The text of a state on this machine. Errors: LOOKUP. */
async function readLocal(path, world) {
    try {
        const size = await world.files.size(path);
        if (size > longestState)
            throw tooBig(size);
        return await world.files.readText(path);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        const code = error.code ?? '';
        throw new errors/* ActionError */.lZ('LOOKUP', `open ${path}: ${reasons[code] ?? (0,errors/* errorMessage */.gJ)(error)}`, { cause: error, hint: local_hintFor(code, path) });
    }
}
function local_hintFor(code, path) {
    const misplaced = /(?:^|\/)(s3|gs|https?|azurerm|remote|file):\/+/.exec(path)?.[1];
    if (misplaced !== undefined)
        return `path: is for files beside the config. For ${misplaced}:// write url: instead.`;
    if (code !== 'ENOENT')
        return undefined;
    return 'path: is relative to the directory of the config, url: without scheme to the working directory. Is the state checked out or fetched before this step? `optional: true` makes a missing state a warning.';
}
/** The workspace that is selected beside a pointer file: TF_WORKSPACE, else the content of the file `environment`, as it is. */
async function selectedWorkspace(file, world) {
    const named = world.env['TF_WORKSPACE'];
    if (named !== undefined && named !== '')
        return named;
    const content = await world.files.readText(file).catch(() => '');
    return content === '' ? 'default' : content;
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/remote.ts




const remote_howToGetToken = 'Set TFE_TOKEN (or TF_TOKEN_ and the host, with _ for dots) in the step to an API token of HCP Terraform or Terraform Enterprise (user or team token that may read the workspace).';
/**
 * The current state of a workspace, by the API of HCP Terraform and Terraform Enterprise: workspace, current state
 * version, hosted download. Errors: LOOKUP, CREDENTIALS.
 */
async function readRemote(location, world) {
    const token = location.token || world.env['TFE_TOKEN'] || world.env[hostVariable(location.host)];
    if (!token)
        throw new errors/* ActionError */.lZ('CREDENTIALS', 'missing API token', { hint: remote_howToGetToken });
    const origin = location.host === '' ? (world.env['TFE_ADDRESS'] || 'https://app.terraform.io').replace(/\/+$/, '') : `https://${location.host}`;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.api+json' };
    const get = async (path, what, missing) => {
        const answer = await request(world, `${origin}/api/v2/${path}`, { headers });
        if (answer.status !== 200)
            throw apiError(answer, what, missing);
        return dataOf(answer, what);
    };
    const { organization, workspace } = location;
    const found = await get(`organizations/${encodeURIComponent(organization)}/workspaces/${encodeURIComponent(workspace)}`, `the workspace ${organization}/${workspace}`, 'Check the names of organization and workspace, and that the token may see them (the API answers 404 for both).');
    const version = await get(`workspaces/${encodeURIComponent(String(found['id']))}/current-state-version`, `the current state of ${organization}/${workspace}`, 'Nothing has been applied in this workspace yet, or the token may not read its state.');
    return download(version, origin, headers, world);
}
/** Terraform's own variable for the token of one host: dots become `_`, hyphens `__`. */
const hostVariable = (host) => `TF_TOKEN_${(host || 'app.terraform.io').replace(/:\d+$/, '').replaceAll('-', '__').replaceAll('.', '_')}`;
async function download(version, origin, headers, world) {
    const attributes = (0,json_object/* isObject */.G)(version['attributes']) ? version['attributes'] : {};
    const address = attributes['hosted-state-download-url'];
    if (typeof address !== 'string' || address === '') {
        throw new errors/* ActionError */.lZ('LOOKUP', 'the state version has no download address', { hint: 'The token may read the workspace, but not its state: it needs the permission to read state versions.' });
    }
    const answer = await request(world, new URL(address, origin).href, { headers: { authorization: headers['authorization'] ?? '' } });
    if (answer.status !== 200)
        throw refused(answer, 'The address of a state is valid for a short time only; run the step again.');
    return textOf(answer.body);
}
function dataOf(answer, what) {
    try {
        const body = JSON.parse(textOf(answer.body));
        if ((0,json_object/* isObject */.G)(body) && (0,json_object/* isObject */.G)(body['data']))
            return body['data'];
    }
    catch {
        // Said below.
    }
    throw new errors/* ActionError */.lZ('LOOKUP', `the answer about ${what} is not what the API promises`, { hint: 'Is the host a Terraform Enterprise or HCP Terraform server?' });
}
function apiError(answer, what, missing) {
    if (answer.status === 401)
        return new errors/* ActionError */.lZ('CREDENTIALS', `${what}: HTTP 401: the token is not accepted`, { hint: remote_howToGetToken });
    if (answer.status === 403)
        return new errors/* ActionError */.lZ('CREDENTIALS', `${what}: HTTP 403: the token may not read it`, { hint: missing });
    if (answer.status === 404)
        return new errors/* ActionError */.lZ('LOOKUP', `${what}: HTTP 404: not found`, { hint: missing });
    const error = refused(answer, undefined);
    return new errors/* ActionError */.lZ(error.code, `${what}: ${error.message}`, { hint: error.hint });
}

// EXTERNAL MODULE: ./src/lookups/aws-error.ts
var aws_error = __webpack_require__(7401);
// EXTERNAL MODULE: ./src/lookups/once.ts
var once = __webpack_require__(1218);
;// CONCATENATED MODULE: ./src/lookups/tfstate/s3.ts




/** Reads states from S3; the region of a bucket is asked for once. */
function openS3(world) {
    const regionOf = (0,once/* once */.O)((question) => discover(JSON.parse(question), world));
    return async (address) => {
        const own = address.endpoint ?? world.env['AWS_ENDPOINT_URL_S3'];
        const region = own ? address.region : await regionOf(JSON.stringify({ ...address, key: '' }));
        try {
            return textOf(await world.s3.getObject(address, region, longestState));
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.lZ)
                throw error;
            throw isTooBig(error) ? tooBig() : objectError(error, address, region, world);
        }
    };
}
/** HeadBucket tells the region with whatever it answers: found, moved, or forbidden. */
async function discover(address, world) {
    try {
        const { status, region } = await world.s3.headBucket(address);
        if (status === 404)
            throw noBucket(address);
        return region ?? address.region;
    }
    catch (error) {
        throw (0,aws_error/* lookupError */.b0)(error, { action: 's3:ListBucket', resource: `arn:aws:s3:::${address.bucket}`, what: 'failed to get bucket region' }, world);
    }
}
const noBucket = ({ bucket }) => new errors/* ActionError */.lZ('LOOKUP', `NoSuchBucket: the bucket ${bucket} does not exist`, { hint: 'Check the spelling of the bucket, and that the credentials belong to the account meant.' });
function objectError(error, address, region, world) {
    const { bucket, key } = address;
    const { name = '', $metadata } = error;
    const call = { action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/${key}`, what: `s3:GetObject of ${bucket}/${key}` };
    if (name === 'NoSuchBucket')
        return noBucket(address);
    if (name === 'NoSuchKey' || $metadata?.httpStatusCode === 404) {
        return new errors/* ActionError */.lZ('LOOKUP', `NoSuchKey: the bucket ${bucket} has no object ${key}`, {
            cause: error,
            hint: 'Check the key, and the workspace: Terraform keeps the state of workspace w under env:/w/. Has anything been applied there yet?',
        });
    }
    if (/^(PermanentRedirect|301|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/.test(name) || $metadata?.httpStatusCode === 301) {
        const asked = region ?? world.region;
        return new errors/* ActionError */.lZ('LOOKUP', `the bucket ${bucket} is not in region ${asked ?? '(unknown)'}: ${name}: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            cause: error,
            hint: 'Let the role call s3:ListBucket on the bucket, so that its region can be found, or set the right region.',
        });
    }
    const kept = keptBack(name, (0,errors/* errorMessage */.gJ)(error), call.what);
    if (kept !== undefined)
        return new errors/* ActionError */.lZ('LOOKUP', kept.message, { cause: error, hint: kept.hint });
    if ((0,aws_error/* isDenied */.GZ)(error) || $metadata?.httpStatusCode === 403)
        return forbidden(error, call, world);
    return (0,aws_error/* lookupError */.b0)(error, call, world);
}
/** An object that is there but cannot be handed out: archived, or encrypted with a key that only its owner has. */
function keptBack(name, text, what) {
    if (name === 'InvalidObjectState')
        return { message: `${what}: the object is archived: ${text}`, hint: 'Restore it, and keep states out of the lifecycle rules that archive objects.' };
    if (name !== 'InvalidRequest' || !/server.side encryption/i.test(text))
        return undefined;
    return {
        message: `${what}: the state is encrypted with a key of your own (SSE-C): ${text}`,
        hint: 'Such a key cannot be handed over here. Fetch the state in a step before (terraform state pull > file) and point path: at the file, or encrypt the bucket with KMS.',
    };
}
/** S3 answers "forbidden" for a missing key, too, when the bucket may not be listed. */
function forbidden(error, call, world) {
    if (!(0,aws_error/* isDenied */.GZ)(error))
        return (0,aws_error/* lookupError */.b0)(error, call, world);
    const { code, message, hint, cause } = (0,aws_error/* deniedError */.gF)(error, call, world);
    if (!message.includes('s3:GetObject on'))
        return new errors/* ActionError */.lZ(code, message, { hint, cause });
    return new errors/* ActionError */.lZ(code, message, { cause, hint: `${hint ?? ''}\nWithout s3:ListBucket on the bucket S3 answers the same for a key that does not exist.` });
}

// EXTERNAL MODULE: ./src/lookups/tfstate/state.ts + 1 modules
var state = __webpack_require__(2827);
;// CONCATENATED MODULE: ./src/lookups/tfstate/read.ts











/** The reader of a run: its states share what the back ends find out about buckets. */
function openReader(world, secrets) {
    const backEnds = { world, secrets, s3: openS3(world) };
    return (location) => readState(location, backEnds);
}
/** Reads, follows a backend pointer once, and indexes. Errors: LOOKUP, CREDENTIALS, each naming the location. */
async function readState(location, backEnds) {
    return naming(location, async () => {
        const file = (0,decode/* decodeState */.U)(await readText(location, backEnds));
        if (file.kind === 'state')
            return (0,state/* indexState */.I7)(file);
        const honoursWorkspace = location.kind === 'local' && location.workspace;
        const workspace = honoursWorkspace ? await selectedWorkspace((0,tfstate_location/* workspaceFile */.EJ)(location.path), backEnds.world) : 'default';
        const target = locationOf(file.backend, workspace);
        (0,tfstate_location/* passwordsIn */.gW)(target).forEach((password) => backEnds.secrets.add(password));
        return naming(target, async () => {
            const remote = (0,decode/* decodeState */.U)(await readText(target, backEnds));
            if (remote.kind === 'state')
                return (0,state/* indexState */.I7)(remote);
            throw new errors/* ActionError */.lZ('LOOKUP', 'the backend holds another pointer instead of a state', { hint: 'Copy the state itself there (terraform state push).' });
        });
    });
}
async function readText(location, { world, s3 }) {
    switch (location.kind) {
        case 'local':
            return readLocal(location.path, world);
        case 's3':
            return s3(location.object);
        case 'http':
            return readHttp(location.url, world);
        case 'remote':
            return readRemote(location, world);
        case 'gs':
            return readGs(location, world);
        case 'azurerm':
            return readAzure(location, world);
        default:
            return location;
    }
}
async function naming(location, body) {
    try {
        return await body();
    }
    catch (error) {
        const { code, message, hint, cause, at } = error instanceof errors/* ActionError */.lZ ? error : new errors/* ActionError */.lZ('LOOKUP', (0,errors/* errorMessage */.gJ)(error), { cause: error });
        throw new errors/* ActionError */.lZ(code, `failed to read tfstate from ${location.shown}: ${message}`, { hint, cause, at });
    }
}


/***/ })

};
