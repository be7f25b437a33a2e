import { expect } from '@jest/globals';
import { fails, finds, renders, stateOf } from '../lookups.ts';
import type { Places } from '../scenario.ts';
import { scenario } from '../scenario.ts';

const state = (vpc: string): string => stateOf({ outputs: { vpc } });
const project = (url: string): Record<string, string> => renders([{ name: 'tfstate', config: { url } }], { A: '{{ tfstate `output.vpc` }}', B: '{{ tfstate `output.vpc` }}' });
const google = { A: 'vpc-google', B: 'vpc-google' };
const azure = { A: 'vpc-azure', B: 'vpc-azure' };
const key = 'c2VjcmV0IGFjY291bnQga2V5';
const gs = project('gs://tf/app/default.tfstate');
const azurerm = project('azurerm://group/acc/tf/app/terraform.tfstate');

/** Google's real host, through the proxy. */
const throughProxy = (more: Record<string, string>) => ({ proxy, certificate }: Places) => ({ HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: certificate, NO_PROXY: '127.0.0.1', ...more });
/** Azure by its own variable for another endpoint. */
const blobs = (more: Record<string, string>) => ({ clouds }: Places) => ({ AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=http;AccountName=acc;BlobEndpoint=${clouds}/acc`, ...more });

export default scenario({
  brief: true,
  proxy: true,
  clouds: {
    google: { buckets: { tf: { 'app/default.tfstate': state('vpc-google') } }, token: 'ya29.token', strangersToken: 'ya29.stranger' },
    azure: {
      account: 'acc',
      containers: { tf: { 'app/terraform.tfstate': state('vpc-azure') } },
      key,
      signature: 's+g=',
      token: 'entra-token',
      application: { tenant: 'tenant', client: 'client', secret: 'client-secret', assertion: 'oidc-token' },
    },
  },
  steps: [
    finds('Google, by an access token', google, {
      files: gs,
      env: throughProxy({ GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.token' }),
      check: (_run, _simulator, { clouds }) =>
        expect(clouds?.calls).toMatchObject([{ host: 'storage.googleapis.com', path: '/storage/v1/b/tf/o/app%2Fdefault.tfstate?alt=media', authorization: 'Bearer ya29.token' }]),
    }),
    fails('Google without a token', ['no access token: GOOGLE_OAUTH_ACCESS_TOKEN and CLOUDSDK_AUTH_ACCESS_TOKEN are not set', 'google-github-actions/auth', 'token_format: access_token']),
    fails('Google with a credentials file only', ['a credentials file cannot be used here, an access token is needed'], { env: { GOOGLE_APPLICATION_CREDENTIALS: '/key.json' } }),
    fails('Google with an old token', ['HTTP 401: the access token is not accepted: Invalid Credentials', 'It may have expired.'], { env: throughProxy({ GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.old' }) }),
    fails('Google without permission', ['HTTP 403: no permission for storage.objects.get on tf/app/default.tfstate', 'roles/storage.objectViewer'], { env: throughProxy({ GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.stranger' }) }),
    fails('a bucket that does not exist', ['the bucket ft does not exist (HTTP 404)'], { files: project('gs://ft/app/default.tfstate'), env: throughProxy({ GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.token' }) }),
    fails('an object that does not exist', ['the bucket tf has no object app/stage.tfstate (HTTP 404)', 'default.tfstate without workspaces'], {
      files: project('gs://tf/app/stage.tfstate'),
      env: throughProxy({ GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.token' }),
    }),
    fails('Google is unreachable', ['storage.googleapis.com cannot be reached: connect ECONNREFUSED'], { files: gs, env: { HTTPS_PROXY: 'http://127.0.0.1:9', GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.token' } }),

    finds('Azure, by the key of the account', azure, { files: azurerm, env: blobs({ AZURE_STORAGE_ACCESS_KEY: key }) }),
    finds('Azure, by a SAS', azure, { env: blobs({ ARM_SAS_TOKEN: '?sv=2022-11-02&sig=s%2Bg%3D' }) }),
    finds('Azure, by a token', azure, { env: blobs({ AZURE_STORAGE_BEARER_TOKEN: 'entra-token' }) }),
    finds('Azure, by an application and its secret, at the real host', azure, {
      env: throughProxy({ AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'client', AZURE_CLIENT_SECRET: 'client-secret' }),
      check: (_run, _simulator, { clouds }) =>
        expect(clouds?.calls.slice(-2)).toMatchObject([{ method: 'POST', host: 'login.microsoftonline.com', path: '/tenant/oauth2/v2.0/token' }, { host: 'acc.blob.core.windows.net', authorization: 'Bearer entra-token' }]),
    }),
    finds('Azure, by an application and a federated token', azure, {
      env: (places) => ({ ...blobs({})(places), AZURE_AUTHORITY_HOST: places.clouds, ARM_TENANT_ID: 'tenant', ARM_CLIENT_ID: 'client', ARM_OIDC_TOKEN: 'oidc-token', ARM_USE_AZUREAD: 'true' }),
    }),
    fails('Azure without anything', ['no credentials for Azure Blob Storage were found', 'AZURE_STORAGE_ACCESS_KEY', 'az account get-access-token']),
    fails('Azure with another key', ['HTTP 403 AuthenticationFailed: the credentials are not accepted'], { env: blobs({ ARM_ACCESS_KEY: 'b3RoZXI=' }) }),
    fails('an application with a wrong secret', ['Entra ID gives no token (HTTP 401): AADSTS7000215: Invalid client secret provided.'], {
      env: (places) => ({ ...blobs({})(places), AZURE_AUTHORITY_HOST: places.clouds, AZURE_TENANT_ID: 'tenant', AZURE_CLIENT_ID: 'client', AZURE_CLIENT_SECRET: 'wrong' }),
    }),
    fails('a container that does not exist', ['HTTP 404 ContainerNotFound: the account acc has no container ft'], { files: project('azurerm://group/acc/ft/x'), env: blobs({ AZURE_STORAGE_ACCESS_KEY: key }) }),
    fails('a blob that does not exist', ['HTTP 404 BlobNotFound: the container tf has no blob x', 'KEYenv:WORKSPACE'], { files: project('azurerm://group/acc/tf/x'), env: blobs({ AZURE_STORAGE_ACCESS_KEY: key }) }),
    fails('Azure is unreachable', ['acc.blob.core.windows.net cannot be reached: connect ECONNREFUSED'], { env: { HTTPS_PROXY: 'http://127.0.0.1:9', AZURE_STORAGE_ACCESS_KEY: key } }),
    fails('a URL with too few parts', ['invalid azurerm url: azurerm://group/acc/tf', 'azurerm://RESOURCE_GROUP/ACCOUNT/CONTAINER/BLOB'], { files: project('azurerm://group/acc/tf') }),
  ],
});
