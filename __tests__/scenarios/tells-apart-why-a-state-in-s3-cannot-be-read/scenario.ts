import { expect } from '@jest/globals';
import type { Fault } from '../../../simulator/faults.ts';
import type { Simulator } from '../../../simulator/server.ts';
import { fails, finds, renders, stateOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const plugin = (url: string, more: object = {}): object => ({ name: 'tfstate', config: { url, ...more } });
const values = { A: '{{ tfstate `output.vpc` }}' };
const files = renders([plugin('s3://states/infra/terraform.tfstate')], values);
const faults = (...all: Fault[]) => (simulator: Simulator): void => {
  simulator.sim.faults.clear();
  simulator.plan({ faults: all });
};
const get = { service: 's3', operation: 'GetObject' } as const;
const user = 'arn:aws:sts::111122223333:assumed-role/deployer/session';

export default scenario({
  brief: true,
  clouds: { pages: { '/states/infra/terraform.tfstate': { announced: 600_000_000 } } },
  aws: { world: { region: 'eu-central-1', s3: { 'states/infra/terraform.tfstate': stateOf({ outputs: { vpc: 'vpc-1' } }), 'states/empty.tfstate': '', 'states/page.tfstate': '<html>Sign in</html>', 'states/old.tfstate': { version: 3 } } } },
  files,
  steps: [
    fails('a bucket that does not exist', ['task.json:8:37: failed to read tfstate from s3://statse/terraform.tfstate: NoSuchBucket: the bucket statse does not exist', 'Check the spelling of the bucket'], {
      files: renders([plugin('s3://statse/terraform.tfstate')], values),
    }),
    fails('a key that does not exist', ['NoSuchKey: the bucket states has no object infra/terrafrom.tfstate', 'env:/w/'], { files: renders([plugin('s3://states/infra/terrafrom.tfstate')], values) }),
    finds('a key that does not exist, optional and not needed', { A: 'x' }, { files: renders([plugin('s3://states/gone', { optional: true })], { A: 'x' }) }),
    fails('a key that does not exist, optional but needed', ['output.vpc is not found in tfstate', 'The state is empty.', '::warning::failed to read tfstate from s3://states/gone: NoSuchKey'], { files: renders([plugin('s3://states/gone', { optional: true })], values) }),
    fails('another region', ['the bucket states is not in region eu-central-1: PermanentRedirect', 's3:ListBucket'], {
      files,
      before: faults({ ...get, type: 'PermanentRedirect', message: 'The bucket you are attempting to access must be addressed using the specified endpoint.', status: 301 }),
    }),
    fails(
      'no permission for the object',
      ['no permission for s3:GetObject on arn:aws:s3:::states/infra/terraform.tfstate', `User: ${user}`, '"Action": "s3:GetObject",\n    "Resource": "arn:aws:s3:::states/infra/terraform.tfstate"', 'for a key that does not exist'],
      { before: faults({ ...get, kind: 'denied' }), notLog: ['lookup-credentials'] },
    ),
    fails(
      'no permission for the key that encrypts it',
      ['no permission for kms:Decrypt on arn:aws:kms:eu-central-1:111122223333:key/k-1', '"Action": "kms:Decrypt",\n    "Resource": "arn:aws:kms:eu-central-1:111122223333:key/k-1"', 'The policy of the key must let the role use it, too.'],
      { before: faults({ ...get, kind: 'denied', action: 'kms:Decrypt', resource: 'arn:aws:kms:eu-central-1:111122223333:key/k-1' }) },
    ),
    fails('a key of the customer', ['encrypted with a key of your own (SSE-C)', 'terraform state pull'], {
      before: faults({ ...get, type: 'InvalidRequest', message: 'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.' }),
    }),
    fails('expired credentials', ['the AWS credentials have expired', 'role-duration-seconds'], { before: faults({ service: 's3', operation: '*', kind: 'expired' }) }),
    fails('no credentials at all', ['no AWS credentials were found', 'aws-actions/configure-aws-credentials'], {
      before: faults(),
      env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    }),
    fails('nobody answers', ['failed to get bucket region: AWS cannot be reached: connect ECONNREFUSED', 'HTTPS_PROXY and NO_PROXY'], { env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }),
    finds('a body that breaks off is fetched again', { A: 'vpc-1' }, {
      before: faults({ ...get, kind: 'cut-body', calls: 1 }),
      check: (_run, simulator) => expect(simulator.calls.filter(({ operation, fault }) => operation === 'GetObject' && fault === 'cut-body')).toHaveLength(1),
    }),
    finds('a busy S3 is asked again', { A: 'vpc-1' }, { before: faults({ ...get, kind: 'throttle', calls: '1-2' }) }),
    fails('an empty object', ['failed to read tfstate from s3://states/empty.tfstate: invalid json: EOF', 'The state is empty'], { before: faults(), files: renders([plugin('s3://states/empty.tfstate')], values) }),
    fails('a page', ["invalid json: invalid character '<' looking for beginning of value", 'HTML or XML page'], { files: renders([plugin('s3://states/page.tfstate')], values) }),
    fails('an old state', ['unsupported state version 3'], { files: renders([plugin('s3://states/old.tfstate')], values) }),
    fails('too big a state is not even begun', ['the state is too big: at most 500 MB can be read'], {
      files,
      env: ({ clouds }) => ({ AWS_ENDPOINT_URL_S3: clouds }),
    }),
    fails('a URL without a key', ['the URL names no object', 's3://BUCKET/PATH/TO/terraform.tfstate'], { files: renders([plugin('s3://states')], values) }),
  ],
});
