import { expect } from '@jest/globals';
import { fails, finds, renders, stateOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const state = stateOf({ outputs: { vpc: 'vpc-1' } });
const plugin = { name: 'tfstate', config: { url: '{{ must_env `STATE_URL` }}' } };
const values = { A: '{{ tfstate `output.vpc` }}', B: '{{ tfstate `output.vpc` }}' };
const found = { A: 'vpc-1', B: 'vpc-1' };
/** The address of the state, in the shape that a step gives it. */
const at = (path: string, login = '') => ({ clouds }: { clouds: string }) => ({ STATE_URL: `${clouds.replace('//', login === '' ? '//' : `//${login}@`)}${path}` });
const lock = JSON.stringify({ ID: '7b2f', Operation: 'OperationTypePlan', Who: 'ann@laptop', Created: '2026-01-15T08:00:00Z' });

export default scenario({
  brief: true,
  files: renders([plugin], values),
  clouds: {
    pages: {
      '/state': { body: state, headers: { 'content-type': 'application/json' } },
      '/mine': { body: state, login: 'us@er:pass word' },
      '/moved': { to: '/state' },
      '/flaky': { body: state },
      '/locked': { status: 423, body: lock },
      '/page': { body: '<html>Sign in</html>' },
      '/fault': { status: 500, body: 'oops' },
      '/big': { announced: 600_000_000 },
    },
    faults: [{ path: '/flaky', times: 1, reset: true }, { path: '/flaky', times: 1, status: 503 }],
  },
  steps: [
    finds('a state, once for all lookups', found, {
      env: at('/state?token=t0ken#fragment'),
      check: (_run, _simulator, { clouds }) => expect(clouds?.calls.map(({ path }) => path)).toEqual(['/state?token=t0ken']),
    }),
    finds('user and password', found, {
      env: at('/mine', 'us%40er:pass%20word'),
      log: ['::add-mask::pass word', '::add-mask::pass%2520word'],
      check: (_run, _simulator, { clouds }) => expect(clouds?.calls.at(-1)?.authorization).toBe(`Basic ${btoa('us@er:pass word')}`),
    }),
    finds('a redirect', found, { env: at('/moved') }),
    finds('a server that falters', found, { env: at('/flaky') }),
    fails('a page that is not there', ['the server answers HTTP 404 Not Found', 'There is no state at this address.'], { env: at('/none?sig=s3cret'), notLog: ['s3cret'] }),
    fails('a wrong password', ['the server answers HTTP 401', 'The server wants other credentials.'], { env: at('/mine', 'us:wrong'), notLog: [/^(?!::add-mask).*wrong/m] }),
    fails('a locked state', ['the server answers HTTP 423', 'The state is locked by ann@laptop since', 'terraform force-unlock 7b2f'], { env: at('/locked') }),
    fails('a page that is no state', ["invalid json: invalid character '<' looking for beginning of value", 'HTML or XML page'], { env: at('/page') }),
    fails('a fault of the server', ['the server answers HTTP 500', 'try again later'], { env: at('/fault') }),
    fails('too big a state', ['the state is too big: at most 500 MB can be read'], { env: at('/big') }),
    fails('nobody answers', ['127.0.0.1:9 cannot be reached: connect ECONNREFUSED', 'HTTPS_PROXY and NO_PROXY'], { env: { STATE_URL: 'http://127.0.0.1:9/state' } }),
  ],
});
