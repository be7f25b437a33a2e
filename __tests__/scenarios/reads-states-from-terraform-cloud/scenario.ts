import { expect } from '@jest/globals';
import { fails, finds, renders, stateOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const project = (url: string): Record<string, string> => renders([{ name: 'tfstate', config: { url } }], { A: '{{ tfstate `output.vpc` }}', B: '{{ tfstate `output.vpc` }}' });
const found = { A: 'vpc-1', B: 'vpc-1' };
const env = ({ clouds }: { clouds: string }) => ({ TFE_ADDRESS: clouds, TFE_TOKEN: 'tfe-token' });

export default scenario({
  brief: true,
  clouds: {
    workspaces: { 'acme/web': { token: 'tfe-token', state: stateOf({ outputs: { vpc: 'vpc-1' } }) }, 'acme/new': { token: 'tfe-token' }, 'acme/theirs': { token: 'other', state: '{}' } },
    faults: [{ path: '/api/v2/organizations/acme/workspaces/web', times: 1, status: 429 }],
  },
  steps: [
    finds('a workspace, once for all lookups, although the API is busy at first', found, {
      files: project('remote:///acme/web'),
      env,
      check: (_run, _simulator, { clouds }) => {
        expect(clouds?.calls.map(({ path, status }) => `${path} ${status}`)).toEqual([
          '/api/v2/organizations/acme/workspaces/web 429',
          '/api/v2/organizations/acme/workspaces/web 200',
          '/api/v2/workspaces/ws-1/current-state-version 200',
          '/api/state-versions/ws-1/hosted_state 200',
        ]);
        expect(new Set(clouds?.calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer tfe-token']));
      },
    }),
    finds("Terraform's own variable for the host", found, { env: ({ clouds }) => ({ TFE_ADDRESS: clouds, TF_TOKEN_app_terraform_io: 'tfe-token' }) }),
    fails('no token', ['missing API token', 'Set TFE_TOKEN'], {}),
    fails('a wrong token', ['the workspace acme/web: HTTP 401: the token is not accepted'], { env: ({ clouds }) => ({ TFE_ADDRESS: clouds, TFE_TOKEN: 'wrong' }) }),
    fails('a workspace that is not there', ['the workspace acme/wbe: HTTP 404: not found', 'organization and workspace'], { files: project('remote:///acme/wbe'), env }),
    fails('a workspace of others', ['the workspace acme/theirs: HTTP 404: not found', 'that the token may see them'], { files: project('remote:///acme/theirs'), env }),
    fails('a workspace in which nothing was applied', ['the current state of acme/new: HTTP 404: not found', 'Nothing has been applied'], { files: project('remote:///acme/new'), env }),
    fails('nobody answers', ['127.0.0.1:9 cannot be reached: connect ECONNREFUSED'], { env: { TFE_ADDRESS: 'http://127.0.0.1:9', TFE_TOKEN: 'tfe-token' } }),
    fails('a URL without a workspace', ['the URL names no workspace', 'remote://HOST/ORGANIZATION/WORKSPACE'], { files: project('remote://app.terraform.io/acme') }),
  ],
});
