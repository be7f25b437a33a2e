export const id = 106;
export const ids = [106];
export const modules = {

/***/ 9106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   credentialsFor: () => (/* binding */ credentialsFor)
/* harmony export */ });
/* unused harmony export assumeRole */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);


const defaultSessionName = 'ecs-deploy-action';
/** A session is renewed this long before it ends. */
const renewBeforeMs = 300_000;
const sessions = new WeakMap();
/** The settings with the role of the input `assume-role-arn` in place of the credentials they had; one session serves all clients of a run. */
function credentialsFor(inputs, settings) {
    const { assumeRoleArn: arn, roleSessionName: sessionName } = inputs;
    if (arn === undefined)
        return Promise.resolve(settings);
    const known = sessions.get(inputs) ?? new Map();
    const key = settings.region ?? '';
    const credentials = known.get(key) ?? assumeRole({ arn, sessionName }, settings);
    sessions.set(inputs, known.set(key, credentials));
    return Promise.resolve({ ...settings, credentials });
}
/** Credentials of a role, asked from STS with the given settings when first needed, and again before they end. Errors: CREDENTIALS. */
function assumeRole(role, settings) {
    let current;
    let goodUntil = Number.POSITIVE_INFINITY;
    const renew = async () => {
        const identity = await session(role, settings);
        goodUntil = (identity.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - renewBeforeMs;
        return identity;
    };
    return () => {
        // Expiry is told in real time, whatever the clock of a test does.
        if (current === undefined || Date.now() > goodUntil) {
            goodUntil = Number.POSITIVE_INFINITY;
            current = renew();
            current.catch(() => (current = undefined));
        }
        return current;
    };
}
async function session({ arn, sessionName, externalId }, settings) {
    const { STSClient, AssumeRoleCommand } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 3510));
    // STS answers in every region; without one the SDK would refuse to ask.
    const { env } = settings;
    const region = settings.region ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
    const sts = new STSClient(await (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientDefaults */ .m)({ ...settings, region }));
    try {
        const command = new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: sessionName ?? defaultSessionName, ExternalId: externalId });
        const { Credentials: made } = await sts.send(command);
        if (made?.AccessKeyId === undefined || made.SecretAccessKey === undefined)
            throw new Error('the answer holds no credentials');
        return { accessKeyId: made.AccessKeyId, secretAccessKey: made.SecretAccessKey, sessionToken: made.SessionToken, expiration: made.Expiration };
    }
    catch (error) {
        throw roleError(error, arn);
    }
    finally {
        sts.destroy();
    }
}
function roleError(error, arn) {
    const { name = '' } = error;
    const text = `sts:AssumeRole (role ${arn}): ${name === 'Error' || name === '' ? '' : `${name}: `}${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`;
    if (!/^AccessDenied/.test(name))
        return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CREDENTIALS', text, { cause: error, hint: 'The role is assumed with the credentials that the step already has, for example from aws-actions/configure-aws-credentials.' });
    const statement = JSON.stringify({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: arn }, null, 2);
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CREDENTIALS', text, { cause: error, hint: `Add this statement to the policy of the credentials that the step has, and let the trust policy of the role name them as principal:\n${statement}` });
}


/***/ })

};
