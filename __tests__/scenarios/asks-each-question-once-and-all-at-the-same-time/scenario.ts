import { expect } from '@jest/globals';
import { plugins, stateOf } from '../lookups.ts';
import { deployedWorld, project } from '../project.ts';
import { scenario } from '../scenario.ts';

const state = (outputs: Record<string, string>): string => stateOf({ outputs });
const config = plugins(
  { name: 'tfstate', config: { url: 's3://states/terraform.tfstate' } },
  { name: 'tfstate', func_prefix: 'same_', config: { url: 's3://states/terraform.tfstate' } },
  { name: 'tfstate', func_prefix: 'one_', config: { url: '{{ must_env `SITE` }}/one' } },
  { name: 'tfstate', func_prefix: 'two_', config: { url: '{{ must_env `SITE` }}/two' } },
  { name: 'cloudformation' },
  { name: 'ssm', func_prefix: 'my_' },
);
const files = project({
  config,
  container: {
    environment: [
      ['S3', '{{ tfstate `output.vpc` }} {{ same_tfstate `output.vpc` }}'],
      ['ONE', '{{ one_tfstate `output.vpc` }}'],
      ['TWO', '{{ two_tfstate `output.vpc` }}'],
      ['SSM', '{{ ssm `/app/url` }} {{ my_ssm `/app/url` }} {{ if env `IMAGE_URI` `` }}{{ ssm `/app/url` }}{{ end }}'],
      ['ARN', '{{ secretsmanager_arn `app/db` }} {{ secretsmanager_arnf `app/%s` `db` }}'],
      ['CFN', '{{ cfn_output `network` `A` }} {{ cfn_output `network` `B` }} {{ cfn_export `e1` }} {{ cfn_export `e3` }}'],
    ].map(([name, value]) => ({ name, value })),
  },
  service: { tags: [{ key: 'vpc', value: '{{ tfstate `output.vpc` }} {{ ssm `/app/url` }}' }] },
});

/** No region in the config, and its service comes from a state: what the config has read the files do not read again. */
const withoutRegion = { ...files, 'ecspresso.yml': (files['ecspresso.yml'] ?? '').replace(/^region: .*\n/, '').replace('service: web', 'service: "{{ tfstate `output.service` }}"') };

export default scenario({
  // What comes out is checked below; the log is that of any dry run.
  withoutTranscript: true,
  files: withoutRegion,
  aws: {
    pageSize: 2,
    world: {
      ...deployedWorld(),
      s3: { 'states/terraform.tfstate': state({ vpc: 'vpc-1', service: 'web' }) },
      ssm: { '/app/url': 'u', '/not/needed': 'x' },
      secrets: { 'app/db': 'pw' },
      stacks: { network: { outputs: { A: 'a', B: 'b' } } },
      exports: { e1: '1', e2: '2', e3: '3' },
    },
  },
  // Neither state is handed out before both were asked for.
  clouds: { pages: { '/one': { body: state({ vpc: 'vpc-2' }), together: 2 }, '/two': { body: state({ vpc: 'vpc-3' }), together: 2 } } },
  steps: [
    {
      inputs: { 'dry-run': 'true' },
      env: ({ clouds }) => ({ IMAGE_URI: 'app:2', SITE: clouds }),
      exitCode: 0,
      changes: [],
      check: (_run, simulator, { clouds }) => {
        const lookups = simulator.calls.filter(({ service }) => service !== 'ecs').map(({ operation }) => operation);
        expect(lookups.sort()).toEqual(['DescribeSecret', 'DescribeStacks', 'GetObject', 'GetParameter', 'HeadBucket', 'ListExports', 'ListExports']);
        expect(clouds?.calls.map(({ path }) => path).sort()).toEqual(['/one', '/two']);
      },
    },
    {
      name: 'what no file calls is not asked for',
      files: project({ config }),
      inputs: { 'dry-run': 'true' },
      env: { IMAGE_URI: 'app:1', SITE: 'http://127.0.0.1:9' },
      exitCode: 0,
      before: (simulator) => simulator.sim.recorder.clear(),
      check: (_run, simulator) => expect(simulator.calls.filter(({ service }) => service !== 'ecs')).toEqual([]),
    },
  ],
});
