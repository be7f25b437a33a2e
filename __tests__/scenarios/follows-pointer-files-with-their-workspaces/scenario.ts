import { expect } from '@jest/globals';
import type { Simulator } from '../../../simulator/server.ts';
import { fails, finds, renders, stateOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const state = (vpc: string): string => stateOf({ outputs: { vpc } });
const pointer = (type: string, config: object): string => JSON.stringify({ version: 3, serial: 1, lineage: 'l', backend: { type, config, hash: 1 } }, null, 2);
const s3 = { bucket: 'states', key: 'app/terraform.tfstate', region: 'eu-central-1' };
const path = 'infra/.terraform/terraform.tfstate';
const values = { A: '{{ tfstate `output.vpc` }}' };
const account = '111122223333';

/** Who asked S3, and for what, in the last run. */
const objectsOf = (simulator: Simulator): string[] =>
  simulator.calls.filter(({ operation }) => operation === 'GetObject').map(({ input, accessKey, region }) => `${(input as { Key: string }).Key} ${accessKey} ${region}`);
const forget = (simulator: Simulator): void => simulator.sim.recorder.clear();

export default scenario({
  brief: true,
  files: { ...renders([{ name: 'tfstate', config: { path } }], values), [path]: pointer('s3', s3) },
  aws: {
    world: {
      region: 'eu-central-1',
      account,
      s3: {
        'states/app/terraform.tfstate': state('vpc-default'),
        'states/env:/stage/app/terraform.tfstate': state('vpc-stage'),
        'states/ws/prod/app/terraform.tfstate': state('vpc-prod'),
        'states/pointer': pointer('s3', s3),
      },
      roles: {
        reader: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: `arn:aws:iam::${account}:root` }, Condition: { StringEquals: { 'sts:ExternalId': 'acme' } } }] },
        closed: { Statement: [] },
      },
    },
  },
  clouds: {
    workspaces: { 'acme/web-stage': { token: 'tfe-token', state: state('vpc-tfe') } },
    google: { buckets: { tf: { 'app/stage.tfstate': state('vpc-google') } } },
    azure: { account: 'acc', containers: { tf: { 'app.tfstateenv:stage': state('vpc-azure') } }, key: 'a2V5' },
  },
  steps: [
    finds('no workspace is selected', { A: 'vpc-default' }),
    finds('a workspace by TF_WORKSPACE', { A: 'vpc-stage' }, { env: { TF_WORKSPACE: 'stage' } }),
    finds('a workspace by the file beside the pointer', { A: 'vpc-prod' }, { files: { 'infra/.terraform/environment': 'prod', [path]: pointer('s3', { ...s3, workspace_key_prefix: 'ws' }) } }),
    fails('a workspace that has no state', ['failed to read tfstate from infra/.terraform/terraform.tfstate: failed to read tfstate from s3://states/ws/none/app/terraform.tfstate: NoSuchKey'], { env: { TF_WORKSPACE: 'none' } }),
    finds('the role of the backend, assumed once for both regions of the conversation', { A: 'vpc-default' }, {
      before: forget,
      files: { 'infra/.terraform/environment': 'default', [path]: pointer('s3', { ...s3, region: 'us-east-1', assume_role: [{ role_arn: `arn:aws:iam::${account}:role/reader`, external_id: 'acme', session_name: 'terraform' }] }) },
      check: (_run, simulator) => {
        expect(objectsOf(simulator)).toEqual(['app/terraform.tfstate ASIAASSUMED eu-central-1']);
        expect(simulator.calls.filter(({ service }) => service === 'sts').map(({ input }) => input)).toEqual([{ RoleArn: `arn:aws:iam::${account}:role/reader`, RoleSessionName: 'terraform', ExternalId: 'acme' }]);
      },
    }),
    fails('a role that may not be assumed', [`sts:AssumeRole (role arn:aws:iam::${account}:role/closed): AccessDenied`, '"Action": "sts:AssumeRole"'], {
      files: { [path]: pointer('s3', { ...s3, role_arn: `arn:aws:iam::${account}:role/closed` }) },
    }),
    finds('keys and endpoint of the backend', { A: 'vpc-default' }, {
      before: forget,
      env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
      files: ({ aws }) => ({ [path]: pointer('s3', { ...s3, access_key: 'AKIAPOINTER', secret_key: 'pointer-secret', endpoints: { s3: aws } }) }),
      check: (_run, simulator) => expect(simulator.calls.map(({ operation, accessKey }) => `${operation} ${accessKey}`)).toEqual(['GetObject AKIAPOINTER']),
    }),
    finds('remote, by prefix', { A: 'vpc-tfe' }, {
      env: ({ clouds }) => ({ TFE_ADDRESS: clouds, TFE_TOKEN: 'tfe-token', TF_WORKSPACE: 'stage' }),
      files: { [path]: pointer('remote', { organization: 'acme', workspaces: { prefix: 'web-' } }) },
    }),
    finds('gcs', { A: 'vpc-google' }, { env: ({ clouds }) => ({ STORAGE_EMULATOR_HOST: clouds, TF_WORKSPACE: 'stage' }), files: { [path]: pointer('gcs', { bucket: 'tf', prefix: 'app' }) } }),
    finds('azurerm', { A: 'vpc-azure' }, {
      env: ({ clouds }) => ({ AZURE_STORAGE_CONNECTION_STRING: `AccountName=acc;BlobEndpoint=${clouds}/acc`, TF_WORKSPACE: 'stage' }),
      files: { [path]: pointer('azurerm', { resource_group_name: 'rg', storage_account_name: 'acc', container_name: 'tf', key: 'app.tfstate', access_key: 'a2V5' }) },
    }),
    fails('a backend that is not followed', ['backend type pg is not supported', 'terraform state pull'], { files: { [path]: pointer('pg', {}) } }),
    fails('a backend without a bucket', ['the backend s3 of the pointer file has no bucket', 'terraform init'], { files: { [path]: pointer('s3', { key: 'k' }) } }),
    fails('a pointer behind a pointer', ['the backend holds another pointer instead of a state'], { files: { [path]: pointer('s3', { ...s3, key: 'pointer' }) } }),
  ],
});
