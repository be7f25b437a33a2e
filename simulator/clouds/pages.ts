import type { Cloud } from './cloud.ts';

/** A page of an ordinary web server. */
export interface Page {
  status?: number;
  body?: string;
  headers?: Readonly<Record<string, string>>;
  /** `user:password` that Basic authentication must name. */
  login?: string;
  /** Leads elsewhere with a 302. */
  to?: string;
  /** Promises a body of so many bytes and sends none. */
  announced?: number;
  /** Is kept back until so many requests wait. */
  together?: number;
}

/** An ordinary web server: path, query left out → page. */
export const pages = (all: Readonly<Record<string, Page>>): Cloud => ({ url, headers }) => {
  const page = all[url.pathname];
  if (page === undefined) return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><body>Not Found</body></html>' };
  const { status = 200, body = '', headers: own = {}, login, to, announced, together } = page;
  if (login !== undefined && headers['authorization'] !== `Basic ${Buffer.from(login).toString('base64')}`) {
    return { status: 401, headers: { 'www-authenticate': 'Basic realm="states"' }, body: 'Unauthorized' };
  }
  if (to !== undefined) return { status: 302, headers: { location: to } };
  return { status, headers: own, body, ...(announced === undefined ? {} : { announced }), ...(together === undefined ? {} : { together }) };
};
