export const id = 670;
export const ids = [670];
export const modules = {

/***/ 670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentsFor: () => (/* binding */ agentsFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/agent-base/dist/index.js + 1 modules
var dist = __webpack_require__(319);
// EXTERNAL MODULE: ./node_modules/http-proxy-agent/dist/index.js
var http_proxy_agent_dist = __webpack_require__(8947);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js + 1 modules
var https_proxy_agent_dist = __webpack_require__(1566);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/world/proxy-rules.ts

/** Variables that name a proxy. Small letters win, as with curl and the runner. */
const proxyVariables = (/* unused pure expression or super */ null && (['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']));
const firstOf = (env, ...names) => names.map((name) => env[name]).find((value) => value !== undefined && value !== '') ?? '';
/**
 * The proxy for a URL, or undefined for a direct connection. Loopback is always direct. NO_PROXY is a list of hosts,
 * domains with their subdomains, `host:port`, addresses, CIDR blocks, or `*`.
 */
function proxyFor(url, env) {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const named = protocol === 'https:' ? firstOf(env, 'https_proxy', 'HTTPS_PROXY') : firstOf(env, 'http_proxy', 'HTTP_PROXY');
    if (named === '' || isLoopback(host))
        return undefined;
    const shownPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    const exempt = firstOf(env, 'no_proxy', 'NO_PROXY').split(/[\s,]+/).some((rule) => rule !== '' && matches(rule.toLowerCase(), host, shownPort));
    if (exempt)
        return undefined;
    return /^[a-z][a-z\d+.-]*:\/\//i.test(named) ? named : `http://${named}`;
}
const isLoopback = (host) => host === 'localhost' || host.endsWith('.localhost') || host === '::1' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
function matches(rule, host, port) {
    if (rule === '*')
        return true;
    const block = /^(.+)\/(\d{1,3})$/.exec(rule);
    if (block !== null)
        return inBlock(host, block[1] ?? '', Number(block[2]));
    const withPort = /^(.*):(\d+)$/.exec(rule.replace(/^\[(.*)\]/, '$1'));
    if (withPort !== null && (0,external_node_net_.isIP)(rule) === 0 && withPort[2] !== port)
        return false;
    const name = (withPort === null || (0,external_node_net_.isIP)(rule) !== 0 ? rule : (withPort[1] ?? '')).replace(/^\[|\]$/g, '').replace(/^\*?\.*/, '');
    // `.example.com` means the subdomains, `example.com` the domain as well.
    return (host === name && !/^\*?\./.test(rule)) || (name !== '' && host.endsWith(`.${name}`));
}
function inBlock(host, address, prefix) {
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || (0,external_node_net_.isIP)(host) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const blocks = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    blocks.addSubnet(address, prefix, kind);
    return blocks.check(host, kind);
}

;// CONCATENATED MODULE: ./src/world/proxy.ts






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
class TunnelAgent extends https_proxy_agent_dist/* HttpsProxyAgent */.b {
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
class EnvironmentAgent extends dist/* Agent */.g6 {
    #env;
    #direct = { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options) };
    #proxied = new Map();
    constructor(env) {
        super(options);
        this.#env = env;
    }
    connect(_request, { secureEndpoint, host, port }) {
        const scheme = secureEndpoint ? 'https' : 'http';
        const proxy = proxyFor(`${scheme}://${host?.includes(':') === true ? `[${host}]` : (host ?? '')}:${port ?? ''}`, this.#env);
        if (proxy === undefined)
            return this.#direct[scheme];
        const key = `${scheme} ${proxy}`;
        const known = this.#proxied.get(key) ?? (secureEndpoint ? new TunnelAgent(proxy, options) : new http_proxy_agent_dist/* HttpProxyAgent */.s(proxy, options));
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
