import { types } from 'node:util';
import type { Operation, Service } from '../service.ts';
import type { WireAnswer } from './request.ts';

/** What an awsQuery service is made of; see README, "Adding a service". */
export interface QueryServiceOptions {
  name: string;
  /** The `Version` of the form body, by which the service is recognised. */
  version: string;
  xmlns: string;
  operations: Readonly<Record<string, Operation>>;
  mutating?: readonly string[];
}

/** A service that speaks awsQuery: a form goes in, XML comes out. */
export function queryService(options: QueryServiceOptions): Service {
  const headers = { 'content-type': 'text/xml' };
  return {
    name: options.name,
    operations: options.operations,
    mutating: options.mutating ?? [],
    matches: (request) => request.form?.get('Version') === options.version,
    parse: (request) => ({
      operation: request.form?.get('Action') ?? '',
      input: parseForm(request.form ?? new URLSearchParams()),
    }),
    answer: (operation, output, requestId) => ({
      status: 200,
      headers,
      body:
        `<${operation}Response xmlns="${options.xmlns}"><${operation}Result>${toXml(output ?? {})}</${operation}Result>` +
        `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
    }),
    refusal: (failure, requestId): WireAnswer => ({
      status: failure.status,
      headers: { ...headers, ...failure.headers },
      body:
        `<ErrorResponse xmlns="${options.xmlns}"><Error><Type>${failure.status < 500 ? 'Sender' : 'Receiver'}</Type>` +
        `<Code>${escapeXml(failure.type)}</Code><Message>${escapeXml(failure.message)}</Message></Error>` +
        `<RequestId>${requestId}</RequestId></ErrorResponse>`,
    }),
  };
}

/** Escapes text for an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A value as elements: objects by member, lists as `<member>`, dates as ISO 8601, undefined not at all. */
export function toXml(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (types.isDate(value)) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => `<member>${toXml(item)}</member>`).join('');
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .map(([name, member]) => `<${name}>${toXml(member)}</${name}>`)
      .join('');
  }
  return escapeXml(String(value));
}

interface FormNode {
  [name: string]: FormNode | string;
}

/** `A.B.member.1=x` → `{ A: { B: ['x'] } }`; the values stay text. */
export function parseForm(form: URLSearchParams): unknown {
  const root: FormNode = {};
  for (const [name, value] of form) {
    if (name === 'Action' || name === 'Version') continue;
    const steps = name.split('.');
    let node = root;
    for (const step of steps.slice(0, -1)) {
      const next = node[step];
      const child: FormNode = typeof next === 'object' ? next : {};
      node[step] = child;
      node = child;
    }
    node[steps.at(-1) ?? name] = value;
  }
  return foldLists(root);
}

function foldLists(node: FormNode | string): unknown {
  if (typeof node === 'string') return node;
  const { member } = node;
  if (typeof member === 'object' && Object.keys(node).length === 1) {
    return Object.entries(member)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, item]) => foldLists(item));
  }
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, foldLists(child)]));
}
