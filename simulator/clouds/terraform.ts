import { type Cloud, type CloudAnswer, type CloudRequest, json } from './cloud.ts';

/** A workspace of HCP Terraform. */
export interface Workspace {
  /** Absent: nothing was applied yet. */
  state?: string;
  /** API token that may read it; others do not see it. */
  token: string;
}

const notFound = (): CloudAnswer => json(404, { errors: [{ status: '404', title: 'not found' }] });

/**
 * HCP Terraform and Terraform Enterprise as far as a state needs them: workspace by name, its current state version, the
 * download. Who has no token is told so; who has another one finds nothing.
 */
export function terraformCloud(workspaces: Readonly<Record<string, Workspace>>): Cloud {
  const names = Object.keys(workspaces);
  const idOf = (name: string): string => `ws-${names.indexOf(name) + 1}`;
  const answer = (request: CloudRequest): CloudAnswer => {
    const token = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1];
    const known = Object.values(workspaces).some((workspace) => workspace.token === token);
    if (!known) return json(401, { errors: [{ status: '401', title: 'unauthorized' }] });
    const name = names.find((one) => workspaces[one]?.token === token && isAbout(request, one, idOf(one)));
    if (name === undefined) return notFound();
    const id = idOf(name);
    const path = request.segments.join('/');
    if (path.startsWith('api/v2/organizations/')) return json(200, { data: { id, type: 'workspaces', attributes: { name: name.split('/')[1] } } });
    const { state } = workspaces[name] ?? {};
    if (state === undefined) return notFound();
    if (path.startsWith('api/state-versions/')) return { status: 200, headers: { 'content-type': 'application/json' }, body: state };
    const download = `/api/state-versions/${id}/hosted_state`;
    return json(200, { data: { id: `sv-${id}`, type: 'state-versions', attributes: { serial: 1, 'hosted-state-download-url': `${originOf(request)}${download}` } } });
  };
  return (request) => (/^api\/(?:v2\/|state-versions\/)/.test(request.segments.join('/')) ? answer(request) : undefined);
}

/** Behind a tunnel the host is the real one, and its scheme https. */
const originOf = ({ headers, host }: CloudRequest): string => (host === '127.0.0.1' ? `http://${headers['host'] ?? ''}` : `https://${headers['host'] ?? ''}`);

function isAbout({ segments }: CloudRequest, name: string, id: string): boolean {
  const path = segments.join('/');
  const [organization = '', workspace = ''] = name.split('/');
  return [`api/v2/organizations/${organization}/workspaces/${workspace}`, `api/v2/workspaces/${id}/current-state-version`, `api/state-versions/${id}/hosted_state`].includes(path);
}
