export const id = 12;
export const ids = [12];
export const modules = {

/***/ 9012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agentsFor: () => (/* binding */ agentsFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(319);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1566);
/* harmony import */ var _proxy_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(710);






/** As many sockets as the SDK's own agents use. */
const options = { keepAlive: true, maxSockets: 50 };
/** Agents that send each request through the proxy which the environment names for its host, or directly. Load only when a proxy variable is set. */
function agentsFor(env) {
    const agent = new EnvironmentAgent(env);
    return { httpAgent: agent, httpsAgent: agent };
}
/** A proxy that cannot reach the host now may reach it later; any other refusal stays one. */
const passing = new Set([502, 503, 504]);
/** Tells the proxy's own refusal from an answer of the host: the library passes the proxy's page on as if the host had sent it. */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__/* .HttpsProxyAgent */ .b {
    async connect(request, where) {
        let status = 200;
        let text = '';
        request.once('proxyConnect', (answer) => ({ statusCode: status, statusText: text } = answer));
        const socket = await super.connect(request, where);
        if (status === 200)
            return socket;
        socket.destroy();
        const message = `the proxy ${this.proxy.host} opens no tunnel to ${where.host ?? ''}: HTTP ${status} ${text}`.trimEnd();
        throw Object.assign(new Error(message), { code: passing.has(status) ? 'EHOSTUNREACH' : 'EPROXY' });
    }
}
/** Chooses by host, request by request; one agent per proxy is kept. */
class EnvironmentAgent extends agent_base__WEBPACK_IMPORTED_MODULE_2__/* .Agent */ .g6 {
    #env;
    #direct = { http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
    #proxied = new Map();
    constructor(env) {
        super(options);
        this.#env = env;
    }
    connect(_request, { secureEndpoint, host, port }) {
        const scheme = secureEndpoint ? 'https' : 'http';
        const proxy = (0,_proxy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyFor */ .i)(`${scheme}://${host?.includes(':') === true ? `[${host}]` : (host ?? '')}:${port ?? ''}`, this.#env);
        if (proxy === undefined)
            return this.#direct[scheme];
        const key = `${scheme} ${proxy}`;
        const known = this.#proxied.get(key) ?? (secureEndpoint ? new TunnelAgent(proxy, options) : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__/* .HttpProxyAgent */ .s(proxy, options));
        this.#proxied.set(key, known);
        return known;
    }
    destroy() {
        for (const agent of [this.#direct.http, this.#direct.https, ...this.#proxied.values()])
            agent.destroy();
        super.destroy();
    }
}


/***/ })

};
