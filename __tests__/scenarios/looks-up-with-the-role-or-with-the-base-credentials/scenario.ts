import { expect } from '@jest/globals';
import type { Simulator } from '../../../simulator/server.ts';
import { fails, plugins, stateOf } from '../lookups.ts';
import { account, deployedWorld, project } from '../project.ts';
import { scenario, type ScenarioStep } from '../scenario.ts';

const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
const deployer = { 'assume-role-arn': role('deployer'), 'dry-run': 'true' };
const container = {
  environment: [
    { name: 'VPC', value: '{{ tfstate `output.vpc` }}' },
    { name: 'URL', value: '{{ ssm `/app/url` }}' },
    { name: 'ARN', value: '{{ secretsmanager_arn `app/db` }}' },
    { name: 'NET', value: '{{ cfn_output `network` `VpcId` }}' },
  ],
};
const state = { name: 'tfstate', config: { url: 's3://states/terraform.tfstate' } };
const trust = (principal: string) => ({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: principal } }] });

/** Service → the access keys that signed for it, in the last run. */
function signers(simulator: Simulator): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const { service, accessKey } of simulator.calls) all[service] = [...new Set([...(all[service] ?? []), accessKey])];
  return all;
}
const clean = (simulator: Simulator): void => {
  simulator.sim.recorder.clear();
  simulator.sim.faults.clear();
};
const denied = (simulator: Simulator): void => {
  clean(simulator);
  simulator.plan({ faults: [{ service: 'ssm', operation: 'GetParameter', kind: 'denied' }] });
};
const goes = (name: string, more: Partial<ScenarioStep>): ScenarioStep => ({ name, env: { IMAGE_URI: 'app:1' }, exitCode: 0, changes: [], before: clean, ...more });
const token = `e30.${Buffer.from(JSON.stringify({ sub: 'repo:octo/shop', exp: 4_000_000_000 })).toString('base64url')}.sig`;
const secretsOf = { 'app/db': { arn: `arn:aws:secretsmanager:eu-central-1:${account}:secret:app/db-AbCdEf` } };

export default scenario({
  // What comes out is checked below; the log is that of any dry run.
  withoutTranscript: true,
  files: project({ container, config: plugins(state, { name: 'cloudformation' }) }),
  aws: {
    world: {
      ...deployedWorld(),
      s3: { 'states/terraform.tfstate': stateOf({ outputs: { vpc: 'vpc-1' } }) },
      ssm: { '/app/url': 'https://example.com' },
      secrets: secretsOf,
      stacks: { network: { outputs: { VpcId: 'vpc-2' } } },
      roles: { deployer: trust(account), reader: trust(role('deployer')), stranger: trust('999999999999'), oidc: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: 'token.actions.githubusercontent.com' } }] } },
    },
  },
  steps: [
    goes('no role: everything with the credentials of the step', {
      inputs: { 'dry-run': 'true' },
      check: (_run, simulator) => expect(signers(simulator)).toEqual({ s3: ['AKIATEST'], ssm: ['AKIATEST'], secretsmanager: ['AKIATEST'], cloudformation: ['AKIATEST'], ecs: ['AKIATEST'] }),
    }),
    goes('a role: lookups and ECS alike, in one session', {
      inputs: { ...deployer, 'role-session-name': 'shop-4711' },
      check: (_run, simulator) => {
        expect(signers(simulator)).toEqual({ sts: ['AKIATEST'], s3: ['ASIAASSUMED'], ssm: ['ASIAASSUMED'], secretsmanager: ['ASIAASSUMED'], cloudformation: ['ASIAASSUMED'], ecs: ['ASIAASSUMED'] });
        expect(simulator.calls.filter(({ service }) => service === 'sts').map(({ input }) => input)).toEqual([{ RoleArn: role('deployer'), RoleSessionName: 'shop-4711' }]);
      },
    }),
    goes('a role, but lookups with the base credentials', {
      inputs: { ...deployer, 'lookup-credentials': 'base' },
      check: (_run, simulator) => expect(signers(simulator)).toEqual({ sts: ['AKIATEST'], s3: ['AKIATEST'], ssm: ['AKIATEST'], secretsmanager: ['AKIATEST'], cloudformation: ['AKIATEST'], ecs: ['ASIAASSUMED'] }),
    }),
    goes('the role of a pointer file is assumed by the role of the action', {
      inputs: deployer,
      files: {
        'ecspresso.yml': project({ config: plugins({ name: 'tfstate', config: { path: 'pointer' } }, { name: 'cloudformation' }) })['ecspresso.yml'] ?? '',
        pointer: JSON.stringify({ version: 3, backend: { type: 's3', config: { bucket: 'states', key: 'terraform.tfstate', region: 'eu-central-1', role_arn: role('reader') } } }),
      },
      check: (_run, simulator) => {
        expect(simulator.calls.filter(({ service }) => service === 'sts').map(({ accessKey, input }) => `${accessKey} ${(input as { RoleArn: string }).RoleArn}`)).toEqual([`AKIATEST ${role('deployer')}`, `ASIAASSUMED ${role('reader')}`]);
        expect(signers(simulator)).toMatchObject({ s3: ['ASIAASSUMED2'], ssm: ['ASIAASSUMED'], ecs: ['ASIAASSUMED'] });
      },
    }),
    goes('a role by web identity, as configured by others', {
      inputs: { 'dry-run': 'true' },
      env: ({ workspace }) => ({ IMAGE_URI: 'app:1', AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_ROLE_ARN: role('oidc'), AWS_WEB_IDENTITY_TOKEN_FILE: `${workspace}/token` }),
      files: { token, 'ecspresso.yml': project({ config: plugins(state, { name: 'cloudformation' }) })['ecspresso.yml'] ?? '' },
      check: (_run, simulator) => {
        const keys = new Set(simulator.calls.filter(({ service }) => service !== 'sts').map(({ accessKey }) => accessKey));
        expect([...keys]).toEqual(['ASIAASSUMED3']);
      },
    }),
    fails('the role may not read: the other credentials are named', [`User: arn:aws:sts::${account}:assumed-role/deployer/ecs-deploy-action is not authorized to perform: ssm:GetParameter`, 'If only the credentials before assume-role-arn may read it, set the input lookup-credentials: base.'], {
      inputs: deployer,
      env: { IMAGE_URI: 'app:1' },
      before: denied,
    }),
    fails('the base credentials may not read: the role is named', ['no permission for ssm:GetParameter', 'The input lookup-credentials: base is set; assumed uses the role of assume-role-arn.'], {
      inputs: { ...deployer, 'lookup-credentials': 'base' },
      env: { IMAGE_URI: 'app:1' },
      before: denied,
    }),
    fails('the role may not be assumed', [`sts:AssumeRole (role ${role('stranger')}): AccessDenied`, `"Action": "sts:AssumeRole",\n    "Resource": "${role('stranger')}"`, 'let the trust policy of the role name them as principal'], {
      inputs: { ...deployer, 'assume-role-arn': role('stranger') },
      env: { IMAGE_URI: 'app:1' },
      before: clean,
      check: (_run, simulator) => expect(simulator.calls.some(({ service }) => service === 'ecs')).toBe(false),
    }),
  ],
});
