import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fails, finds, plugins, render, renders, resource, stateOf, taskOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const main = stateOf({
  outputs: { vpc: 'vpc-1', 'dash-list': ['a', 'b'], object: { 'k-v': '<x>', n: 1e21 } },
  resources: [
    resource('aws_iam_role', 'task', { arn: 'arn:aws:iam::111122223333:role/task', name: 'task-role', tags: { 'cost-centre': '7' } }),
    { module: 'module.net["blue"].module.sub', mode: 'managed', type: 'aws_subnet', name: 'private', instances: [0, 1].map((index) => ({ index_key: index, attributes: { id: `subnet-${index}` } })) },
    { mode: 'managed', type: 'aws_ecr_repository', name: 'repo', instances: ['a.b', "it's"].map((key) => ({ index_key: key, attributes: { repository_url: `ecr/${key}` } })) },
    { mode: 'data', type: 'aws_caller_identity', name: 'me', instances: [{ attributes: { account_id: '111122223333' } }] },
    { mode: 'data', type: 'terraform_remote_state', name: 'net', instances: [{ attributes: { outputs: { value: { 'repo-uri': 'registry/app' }, type: ['object', {}] } } }] },
  ],
});
const other = stateOf({ outputs: { vpc: 'vpc-2' } });
const local = { name: 'tfstate', config: { path: 'terraform.tfstate' } };
const broken = (text: string): Record<string, string> => ({ ...renders([local], { A: '{{ tfstate `output.vpc` }}' }), 'terraform.tfstate': text });
const mustache = (values: Record<string, string>): Record<string, string> => ({
  'ecspresso.yml': `region: eu-central-1\ncluster: prod\ntask_definition: task.json.mustache\n${plugins(local)}`,
  'task.json.mustache': taskOf(values),
});
const lock = JSON.stringify({ ID: '7b2f', Operation: 'OperationTypeApply', Who: 'ci@runner', Version: '1.9.5', Created: '2026-01-15T08:00:00Z', Path: 'terraform.tfstate' });
const encrypted = JSON.stringify({ serial: 3, lineage: 'l', meta: { 'key_provider.pbkdf2.k': 'x' }, encrypted_data: 'AAAA', encryption_version: 'v0' });

export default scenario({
  brief: true,
  files: { 'terraform.tfstate': main, 'infra/other.tfstate': other },
  steps: [
    finds(
      'all forms of address, in a template',
      {
        OUTPUT: 'vpc-1',
        ITEM: 'b',
        MEMBER: '<x>',
        NUMBER: '1e+21',
        ATTRIBUTE: 'arn:aws:iam::111122223333:role/task',
        HYPHEN: '7',
        COUNT: 'subnet-1',
        KEY: 'ecr/a.b',
        DATA: '111122223333',
        REMOTE: 'registry/app',
        FORMAT: 'subnet-0',
      },
      {
        files: renders([local], {
          OUTPUT: '{{ tfstate `output.vpc` }}',
          ITEM: '{{ tfstate `output.dash-list[1]` }}',
          MEMBER: "{{ tfstate `output.object['k-v']` }}",
          NUMBER: '{{ tfstate `output.object.n` }}',
          ATTRIBUTE: '{{ tfstate `aws_iam_role.task.arn` }}',
          HYPHEN: '{{ tfstate `aws_iam_role.task.tags.cost-centre` }}',
          COUNT: "{{ tfstate `module.net['blue'].module.sub.aws_subnet.private[1].id` }}",
          KEY: "{{ tfstate `aws_ecr_repository.repo['a.b'].repository_url` }}",
          DATA: '{{ tfstate `data.aws_caller_identity.me.account_id` }}',
          REMOTE: '{{ tfstate `data.terraform_remote_state.net.outputs.repo-uri` }}',
          FORMAT: "{{ tfstatef `module.net['%s'].module.sub.aws_subnet.private[%d].id` `blue` 0 }}",
        }),
      },
    ),
    finds('the same in Mustache', { OUTPUT: 'vpc-1', MEMBER: '<x>', KEY: 'ecr/a.b', FORMAT: 'subnet-0' }, {
      files: mustache({
        OUTPUT: '{{#tfstate}}output.vpc{{/tfstate}}',
        MEMBER: '{{#tfstate}} output.object.k-v {{/tfstate}}',
        KEY: "{{#tfstate}}aws_ecr_repository.repo['a.b'].repository_url{{/tfstate}}",
        FORMAT: '{{#tfstatef}}module.net["%s"].module.sub.aws_subnet.private[0].id blue{{/tfstatef}}',
      }),
    }),
    fails('a missing address in Mustache', ['task.json.mustache:8:34: output.nope is not found in tfstate'], { files: mustache({ A: '{{#tfstate}}output.nope{{/tfstate}}' }) }),
    finds('several states: beside the config, by a path from the working directory, and by file:', { A: 'vpc-1', B: 'vpc-2', C: 'vpc-2' }, {
      inputs: { ...render, config: 'deploy/ecspresso.yml' },
      files: ({ workspace }) => ({
        'deploy/ecspresso.yml': `region: eu-central-1\ncluster: prod\ntask_definition: task.json\n${plugins(
          { name: 'tfstate', config: { path: '../terraform.tfstate' } },
          { name: 'tfstate', func_prefix: 'other_', config: { url: './infra/other.tfstate' } },
          { name: 'TFState', func_prefix: 'file_', config: { url: `file://${workspace}/infra/other.tfstate#fragment` } },
        )}`,
        'deploy/task.json': taskOf({ A: '{{ tfstate `output.vpc` }}', B: '{{ other_tfstate `output.vpc` }}', C: '{{ file_tfstatef `output.%s` `vpc` }}' }),
      }),
    }),
    fails('an address that is not there', ['task.json:8:37: aws_iam_role.tsk.arn is not found in tfstate', 'Nearest in the state: aws_iam_role.task.'], { files: renders([local], { A: '{{ tfstate `aws_iam_role.tsk.arn` }}' }) }),
    fails('an attribute that is not there', ['aws_iam_role.task.arm is not found in tfstate', 'Nearest in the state: aws_iam_role.task.arn.'], { files: renders([local], { A: '{{ tfstate `aws_iam_role.task.arm` }}' }) }),
    fails('an instance that is not there', ['It has several instances; the state knows module.net["blue"].module.sub.aws_subnet.private[0].id, module.net["blue"].module.sub.aws_subnet.private[1].id.'], {
      files: renders([local], { A: "{{ tfstate `module.net['blue'].module.sub.aws_subnet.private.id` }}" }),
    }),
    fails('jq beyond a path', ['failed to lookup output.vpc.x | ascii_upcase in tfstate', 'Behind an address may stand'], { files: renders([local], { A: '{{ tfstate `output.vpc.x | ascii_upcase` }}' }) }),
    fails('a wrong step shows nothing of the value', ['failed to lookup output.object.k-v.x in tfstate: expected an object but got: string'], { files: renders([local], { A: '{{ tfstate `output.object.k-v.x` }}' }), notLog: ['<x>'] }),
    fails('no such file', ['failed to read tfstate from gone.tfstate: open gone.tfstate: no such file or directory', '`optional: true`'], {
      files: renders([{ name: 'tfstate', config: { path: 'gone.tfstate' } }], { A: 'nothing is looked up' }),
    }),
    finds('no such file, optional', { A: 'nothing is looked up' }, {
      files: renders([{ name: 'tfstate', config: { path: 'gone.tfstate', optional: true } }], { A: 'nothing is looked up' }),
      log: ['::warning::failed to read tfstate from gone.tfstate: open gone.tfstate: no such file or directory; the state is optional and counts as empty'],
    }),
    fails('an empty file', ['invalid json: EOF', 'The state is empty'], { files: broken('') }),
    fails('a cut file', ['invalid json: unexpected EOF', 'cut off or damaged'], { files: broken('{"version":4,"resources":[') }),
    fails('a lock', ['failed to read tfstate from terraform.tfstate: invalid json', 'The state is locked by ci@runner since', 'terraform force-unlock 7b2f'], { files: broken(lock) }),
    fails('an encrypted state', ['unsupported state version 0', 'encrypted by OpenTofu'], { files: broken(encrypted) }),
    fails('an old state', ['unsupported state version 3', 'terraform apply'], { files: broken('{"version":3,"modules":[]}') }),
    fails('no JSON', ["invalid json: invalid character 'r' looking for beginning of value", 'This is Terraform configuration'], { files: broken('resource "aws_vpc" "main" {}') }),
    fails('too big a file', ['failed to read tfstate from terraform.tfstate: the state of 501 MB is too big: at most 500 MB can be read'], {
      files: broken(''),
      // A hole takes no room on the disk.
      before: async (_simulator, { workspace }) => {
        await writeFile(join(workspace, 'terraform.tfstate'), '{');
        await truncate(join(workspace, 'terraform.tfstate'), 501_000_000);
      },
    }),
    fails('two plugins of a kind', ['ecspresso.yml:7:', 'template function tfstate already exists. set func_prefix to tfstate plugin', 'func_prefix: tfstate2_'], { files: { ...renders([local, local], {}), 'terraform.tfstate': main } }),
    fails('an unknown plugin', ['plugin tfstat is not available', 'Did you mean tfstate?'], { files: renders([{ name: 'tfstat' }], {}) }),
    fails('a plugin without place', ['tfstate plugin requires path or url for tfstate location', 's3://BUCKET/KEY'], { files: renders([{ name: 'tfstate' }], {}) }),
    fails('a plugin with a wrong type', ['tfstate plugin requires optional as a bool'], { files: renders([{ name: 'tfstate', config: { path: 'x', optional: 'yes' } }], {}) }),
    fails('an unknown scheme', ['URL scheme consul is not supported', 'Write a path, or a URL with one of'], { files: renders([{ name: 'tfstate', config: { url: 'consul://a/b' } }], {}) }),
  ],
});
