import { expect } from '@jest/globals';
import type { Fault } from '../../../simulator/faults.ts';
import type { Simulator } from '../../../simulator/server.ts';
import { fails, finds, plugins, renders, taskOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const cloudformation = { name: 'cloudformation' };
const one = (text: string, ...entries: object[]): Record<string, string> => renders(entries, { A: text });
const faults = (...all: Fault[]) => (simulator: Simulator): void => {
  simulator.sim.faults.clear();
  simulator.plan({ faults: all });
};
const here = 'eu-central-1:111122223333';
const statement = (action: string, resource: string): string => `"Action": "${action}",\n    "Resource": "${resource}"`;

export default scenario({
  brief: true,
  aws: {
    pageSize: 2,
    world: {
      region: 'eu-central-1',
      ssm: { '/app/url': 'https://example.com/?a=1&b=2', '/app/url:3': 'third', '/app/list': { type: 'StringList', value: 'a,b,' }, '/app/text': 'say "hi"', port: '8080' },
      secrets: { 'app/db': { arn: `arn:aws:secretsmanager:${here}:secret:app/db-AbCdEf`, value: 'never asked for' } },
      stacks: { network: { outputs: { VpcId: 'vpc-1', Zone: 'a<b>' } }, empty: {} },
      exports: { 'net-Vpc': 'vpc-e', 'net-Zone': 'z', 'net-Last': 'the last page' },
    },
  },
  steps: [
    finds(
      'found, in a template',
      { URL: 'https://example.com/?a=1&b=2', VERSION: 'third', FIRST: 'a', LAST: '', PREFIXED: '8080', TEXT: 'say "hi"', SECRET: `arn:aws:secretsmanager:${here}:secret:app/db-AbCdEf`, FORMAT: `arn:aws:secretsmanager:${here}:secret:app/db-AbCdEf`, OUTPUT: 'a<b>', EXPORT: 'the last page' },
      {
        files: renders([cloudformation, { name: 'ssm', func_prefix: 'my_' }], {
          URL: '{{ ssm `/app/url` }}',
          VERSION: '{{ ssm `/app/url:3` }}',
          FIRST: '{{ ssm `/app/list` 0 }}',
          LAST: '{{ ssm_list `/app/list` 2 }}',
          PREFIXED: '{{ my_ssm `port` }}',
          TEXT: '{{ ssm `/app/text` | json_escape }}',
          SECRET: '{{ secretsmanager_arn `app/db` }}',
          FORMAT: '{{ secretsmanager_arnf `app/%s` `db` }}',
          OUTPUT: '{{ cfn_output `network` `Zone` }}',
          EXPORT: '{{ cfn_export `net-Last` }}',
        }),
      },
    ),
    finds('found, in Mustache', { URL: 'https://example.com/?a=1&b=2', FIRST: 'b', TEXT: 'say "hi"', SECRET: `arn:aws:secretsmanager:${here}:secret:app/db-AbCdEf`, OUTPUT: 'vpc-1', EXPORT: 'vpc-e' }, {
      files: {
        'ecspresso.yml': `region: eu-central-1\ncluster: prod\ntask_definition: task.json.mustache\n${plugins(cloudformation)}`,
        'task.json.mustache': taskOf({
          URL: '{{#ssm}}/app/url{{/ssm}}',
          FIRST: '{{#ssm_list}}/app/list 1{{/ssm_list}}',
          TEXT: '{{#ssm}}/app/text{{/ssm}}',
          SECRET: '{{#secretsmanager_arn}}app/db{{/secretsmanager_arn}}',
          OUTPUT: '{{#cfn_output}}network VpcId{{/cfn_output}}',
          EXPORT: '{{#cfn_export}}net-Vpc{{/cfn_export}}',
        }),
      },
    }),
    fails('a parameter that is not there', ['task.json:8:37: failed to lookup ssm parameter: /app/ulr: ParameterNotFound: there is no such parameter in region eu-central-1'], { files: one('{{ ssm `/app/ulr` }}') }),
    fails('a version that is not there', ['ParameterVersionNotFound: the parameter has no such version or label in region eu-central-1'], { files: one('{{ ssm `/app/url:9` }}') }),
    fails('a list without an index', ['the parameter is a StringList, an index is required', 'ssm `/app/list` 0'], { files: one('{{ ssm `/app/list` }}') }),
    fails('an index behind the end', ['index 3 is out of range: the StringList has 3 values', 'The last one has index 2.'], { files: one('{{ ssm `/app/list` 3 }}') }),
    fails('an index into a String', ['the parameter is a String, an index is not allowed'], { files: one('{{ ssm `/app/url` 0 }}') }),
    fails('a secret that is not there', ['failed to lookup secretsmanager secret: app/bd: ResourceNotFoundException: there is no such secret in region eu-central-1'], { files: one('{{ secretsmanager_arn `app/bd` }}') }),
    fails('a stack that is not there', ['failed to lookup cfn output: stack netwrok does not exist in region eu-central-1'], { files: one('{{ cfn_output `netwrok` `VpcId` }}', cloudformation) }),
    fails('an output that is not there', ['output VpcID is not found in stack network', 'Did you mean VpcId?'], { files: one('{{ cfn_output `network` `VpcID` }}', cloudformation) }),
    fails('a stack without outputs', ['output X is not found in stack empty', 'There are none at all.'], { files: one('{{ cfn_output `empty` `X` }}', cloudformation) }),
    fails('an export that is not there', ['export net-Vcp is not found in region eu-central-1', 'Did you mean net-Vpc?'], { files: one('{{ cfn_export `net-Vcp` }}', cloudformation) }),
    fails('the plugin was forgotten', ['function "cfn_export" not defined'], { files: one('{{ cfn_export `net-Vpc` }}') }),
    fails('no permission for a parameter', [`no permission for ssm:GetParameter on arn:aws:ssm:${here}:parameter/app/url`, statement('ssm:GetParameter', `arn:aws:ssm:${here}:parameter/app/url`)], {
      before: faults({ service: 'ssm', operation: '*', kind: 'denied' }),
      files: one('{{ ssm `/app/url` }}'),
    }),
    fails('no permission for the key of a parameter', ['no permission for kms:Decrypt on arn:aws:kms:REGION:ACCOUNT:key/KEY_ID', 'The policy of the key must let the role use it, too.'], {
      before: faults({ service: 'ssm', operation: '*', type: 'AccessDeniedException', message: 'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.' }),
    }),
    fails('no permission for a secret', [statement('secretsmanager:DescribeSecret', `arn:aws:secretsmanager:${here}:secret:app/db`)], {
      before: faults({ service: 'secretsmanager', operation: '*', kind: 'denied' }),
      files: one('{{ secretsmanager_arn `app/db` }}'),
    }),
    fails('no permission for a stack', [statement('cloudformation:DescribeStacks', `arn:aws:cloudformation:${here}:stack/network/*`)], {
      before: faults({ service: 'cloudformation', operation: '*', kind: 'denied' }),
      files: one('{{ cfn_output `network` `VpcId` }}', cloudformation),
    }),
    fails('no permission for the exports', [statement('cloudformation:ListExports', '*')], { files: one('{{ cfn_export `net-Vpc` }}', cloudformation) }),
    finds('a busy service is asked again', { A: 'vpc-e' }, { before: faults({ service: 'cloudformation', operation: 'ListExports', kind: 'throttle', calls: '1-2' }) }),
    fails('nobody answers', ['failed to lookup ssm parameter: /app/url: AWS cannot be reached: connect ECONNREFUSED', 'HTTPS_PROXY and NO_PROXY'], { files: one('{{ ssm `/app/url` }}'), env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }),
    fails('Secrets Manager is unreachable', ['failed to lookup secretsmanager secret: app/db: AWS cannot be reached'], { files: one('{{ secretsmanager_arn `app/db` }}'), env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }),
    fails('CloudFormation is unreachable', ['failed to lookup cfn output: stack network: AWS cannot be reached'], { files: one('{{ cfn_output `network` `VpcId` }}', cloudformation), env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }),
    fails('another region, by the input', ['ParameterNotFound: there is no such parameter in region us-west-2'], {
      files: one('{{ ssm `/app/url` }}'),
      inputs: { command: 'render', targets: 'task-definition', region: 'us-west-2' },
      check: (_run, simulator) => expect(simulator.calls.at(-1)?.region).toBe('us-west-2'),
    }),
    fails('no region at all', ['no AWS region is known', 'Set the input region'], {
      env: { AWS_REGION: undefined },
      files: { 'ecspresso.yml': 'cluster: prod\ntask_definition: task.json\n' },
    }),
  ],
});
