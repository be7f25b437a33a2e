const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** OpenSSL's and Node's names for a certificate that cannot be trusted. */
const distrust = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/;
const network = /^E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO|PROXY)$|SSL/;

/** Whether an error comes from the way to a server, not from the server. */
export const isUnreachable = (error: unknown): boolean => network.test(codeOf(error)) || distrust.test(codeOf(error));

/** Whether the run was cancelled while an answer was awaited. */
export const isCancelled = (error: unknown): boolean => codeOf(error) === 'ABORT_ERR' || (error as { name?: string }).name === 'AbortError';

/** What to do about it; `first` is what to check before the network. */
export const hintToReach = (error: unknown, first: string): string =>
  distrust.test(codeOf(error))
    ? 'The certificate is signed by somebody whom the runner does not know, perhaps by a proxy that looks into the traffic. Name the file of his certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS of the step.'
    : `Check ${first}, the network of the runner, and HTTPS_PROXY and NO_PROXY if it sits behind a proxy.`;
