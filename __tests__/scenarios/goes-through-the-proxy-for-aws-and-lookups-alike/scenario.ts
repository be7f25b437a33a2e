import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { root } from '../../../scripts/runner.ts';
import { fails, plugins, stateOf } from '../lookups.ts';
import { account, deployedWorld, project } from '../project.ts';
import { type Places, scenario, type ScenarioStep } from '../scenario.ts';

const state = (vpc: string): string => stateOf({ outputs: { vpc } });
const container = {
  environment: [
    { name: 'S3', value: '{{ tfstate `output.vpc` }}' },
    { name: 'HTTP', value: '{{ web_tfstate `output.vpc` }}' },
    { name: 'TFE', value: '{{ tfe_tfstate `output.vpc` }}' },
    { name: 'SSM', value: '{{ ssm `/app/url` }}' },
  ],
};
const config = plugins(
  { name: 'tfstate', config: { url: 's3://states/terraform.tfstate' } },
  { name: 'tfstate', func_prefix: 'web_', config: { url: '{{ must_env `STATE_URL` }}' } },
  { name: 'tfstate', func_prefix: 'tfe_', config: { url: 'remote://app.terraform.io/acme/web' } },
);
const token = `e30.${Buffer.from(JSON.stringify({ exp: 4_000_000_000 })).toString('base64url')}.sig`;

const base = { IMAGE_URI: 'app:1', TFE_TOKEN: 'tfe-token', STATE_URL: 'https://states.example.com/state' };
/** No endpoint is given: AWS is asked at its own hosts, which only the proxy knows. */
const far = { ...base, AWS_ENDPOINT_URL: undefined };
const through = (more: Record<string, string | undefined> = {}) => ({ proxy, certificate }: Places) => ({ ...far, HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: certificate, ...more });
const hosts = ['app.terraform.io', 'ecs.eu-central-1.amazonaws.com', 'ssm.eu-central-1.amazonaws.com', 'states.example.com', 'states.s3.eu-central-1.amazonaws.com'];
const connects = (requests: readonly string[] = []): string[] => [...new Set(requests.filter((line) => line.startsWith('CONNECT')).map((line) => line.slice('CONNECT '.length).replace(':443', '')))].sort();

let seen = 0;
/** What the proxy was asked since the last look. */
const since = (requests: readonly string[] = []): readonly string[] => requests.slice(seen, (seen = requests.length));
const dryRun = (name: string, more: Partial<ScenarioStep>): ScenarioStep => ({ name, inputs: { 'dry-run': 'true' }, exitCode: 0, changes: [], ...more });

/** The scripts of the bundle that a run loaded, by V8's own account. */
function loadedScripts(folder: string): string[] {
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] });
  return reports.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.includes('/dist/')).map((url) => url.slice(url.indexOf('/dist/') + 6));
}
const proxyScripts = (): string[] => readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js') && /class HttpsProxyAgent\b/.test(readFileSync(join(root, 'dist', name), 'utf8')));

export default scenario({
  // What comes out is checked below; the log is that of any dry run.
  withoutTranscript: true,
  proxy: true,
  // Every handshake takes real milliseconds, so the time limits of the calls must not run too fast.
  speed: 60,
  files: { ...project({ container, config }), token },
  aws: { world: { ...deployedWorld(), s3: { 'states/terraform.tfstate': state('vpc-1') }, ssm: { '/app/url': 'https://example.com' } } },
  clouds: { pages: { '/state': { body: state('vpc-2') } }, workspaces: { 'acme/web': { token: 'tfe-token', state: state('vpc-3') } } },
  steps: [
    dryRun('HTTPS_PROXY: every host is reached through a tunnel', {
      env: through(),
      check: (_run, simulator, { proxy, clouds }) => {
        expect(connects(since(proxy?.requests))).toEqual(hosts);
        expect(simulator.calls.map(({ service }) => service)).toEqual(expect.arrayContaining(['s3', 'ssm', 'ecs']));
        expect(clouds?.calls.map(({ host }) => host)).toEqual(expect.arrayContaining(['states.example.com', 'app.terraform.io']));
      },
    }),
    dryRun('small letters, and a password for the proxy', {
      env: ({ proxy, certificate }) => ({ ...far, https_proxy: proxy.replace('//', '//me:pass%20word@'), NODE_EXTRA_CA_CERTS: certificate }),
      check: (_run, _simulator, { proxy }) => {
        expect(connects(since(proxy?.requests))).toEqual(hosts);
        expect(new Set(proxy?.logins)).toEqual(new Set([`Basic ${Buffer.from('me:pass word').toString('base64')}`]));
      },
    }),
    dryRun('NO_PROXY: what it names is reached directly', {
      env: ({ aws, clouds, proxy, certificate }) => ({
        ...far,
        HTTPS_PROXY: proxy,
        HTTP_PROXY: proxy,
        NODE_EXTRA_CA_CERTS: certificate,
        NO_PROXY: 'example.org, 127.0.0.0/8',
        AWS_ENDPOINT_URL_ECS: aws,
        STATE_URL: `${clouds}/state`,
      }),
      check: (_run, _simulator, { proxy }) => expect(connects(since(proxy?.requests))).toEqual(['app.terraform.io', 'ssm.eu-central-1.amazonaws.com', 'states.s3.eu-central-1.amazonaws.com']),
    }),
    dryRun('HTTP_PROXY: plain addresses go through it as they are', {
      env: (places) => ({ ...through({ STATE_URL: 'http://states.example.com/state' })(places), HTTP_PROXY: places.proxy.replace('http://', '') }),
      check: (_run, _simulator, { proxy }) => {
        const asked = since(proxy?.requests);
        expect(asked).toContain('GET http://states.example.com/state');
        expect(connects(asked)).toEqual(hosts.filter((host) => host !== 'states.example.com'));
      },
    }),
    dryRun('the role of the action and web identity ask STS through the proxy, too', {
      inputs: { 'dry-run': 'true', 'assume-role-arn': `arn:aws:iam::${account}:role/deployer` },
      env: (places) => ({ ...through()(places), AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_ROLE_ARN: `arn:aws:iam::${account}:role/oidc`, AWS_WEB_IDENTITY_TOKEN_FILE: `${places.workspace}/token` }),
      check: (_run, simulator, { proxy }) => {
        expect(connects(since(proxy?.requests))).toEqual([...hosts, 'sts.eu-central-1.amazonaws.com'].sort());
        expect(simulator.calls.filter(({ service }) => service === 'sts').map(({ operation }) => operation)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole']);
      },
    }),
    fails('a proxy that is not there', ['cannot be reached: connect ECONNREFUSED', 'HTTPS_PROXY and NO_PROXY'], { inputs: { 'dry-run': 'true' }, env: { ...far, HTTPS_PROXY: 'http://127.0.0.1:9' } }),
    fails('a certificate that nobody trusts', ['self-signed certificate', 'NODE_EXTRA_CA_CERTS'], { inputs: { 'dry-run': 'true' }, env: ({ proxy }) => ({ ...far, HTTPS_PROXY: proxy }), check: (_run, _simulator, { proxy }) => void since(proxy?.requests) }),
    fails('a proxy that refuses the host', [/elsewhere\.example\.org cannot be reached: the proxy 127\.0\.0\.1:\d+ opens no tunnel to elsewhere\.example\.org: HTTP 502 Bad Gateway/, 'HTTPS_PROXY and NO_PROXY'], { inputs: { 'dry-run': 'true' }, env: through({ STATE_URL: 'https://elsewhere.example.org/state' }) }),
    dryRun('without a proxy nothing of it is loaded', {
      files: project(),
      env: ({ workspace }) => ({ ...base, NODE_V8_COVERAGE: join(workspace, 'without') }),
      check: (run) => {
        const scripts = loadedScripts(join(run.workspace, 'without'));
        expect(scripts).toContain('index.js');
        expect(proxyScripts()).not.toEqual([]);
        expect(scripts.filter((name) => proxyScripts().includes(name))).toEqual([]);
      },
    }),
    dryRun('with one it is', {
      env: ({ workspace }) => ({ ...base, HTTPS_PROXY: 'http://127.0.0.1:9', NODE_V8_COVERAGE: join(workspace, 'with') }),
      check: (run) => expect(loadedScripts(join(run.workspace, 'with'))).toEqual(expect.arrayContaining(proxyScripts())),
    }),
  ],
});
