import { deployedWorld, project, region } from '../project.ts';
import { scenario } from '../scenario.ts';

const resource = (type: string, attributes: object, index?: string): object => ({
  mode: 'managed', type, name: 'web', provider: 'provider["registry.terraform.io/hashicorp/aws"]',
  instances: [{ schema_version: 0, attributes, ...(index === undefined ? {} : { index_key: index }) }],
});
const service = resource('aws_ecs_service', { id: `arn:aws:ecs:${region}:111122223333:service/prod/web`, name: 'web', cluster: `arn:aws:ecs:${region}:111122223333:cluster/prod` });
const family = resource('aws_ecs_task_definition', { arn: `arn:aws:ecs:${region}:111122223333:task-definition/web:1`, family: 'web' });
const other = resource('aws_ecs_service', { id: `arn:aws:ecs:${region}:111122223333:service/prod/api`, name: 'api', cluster: `arn:aws:ecs:${region}:111122223333:cluster/prod` });
const state = (...resources: object[]): string => JSON.stringify({ version: 4, terraform_version: '1.9.5', serial: 3, lineage: 'l', outputs: { group: { value: 'sg-1', type: 'string' } }, resources });

const files = project({
  config: 'plugins:\n  - name: tfstate\n    config: { url: s3://states/app.tfstate }\n  - name: tfstate\n    func_prefix: again_\n    config: { url: s3://states/app.tfstate }\n',
  service: { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['{{ tfstate `output.group` }}'] } } },
});
const alone = { 'ecspresso.yml': files['ecspresso.yml']?.replace('service_definition: service.json\n', '') ?? '', 'task.json': files['task.json']?.replace('"cpu": "256"', '"cpu": "{{ with tfstate `output.group` }}256{{ end }}"') ?? '' };
const env = { IMAGE_URI: 'app:2' };
const put = (...resources: object[]) => (simulator: { loadWorld(world: object): void }): void => simulator.loadWorld({ ...deployedWorld(), s3: { 'states/app.tfstate': state(...resources) } });

export default scenario({
  files,
  aws: { instantRollouts: true },
  steps: [
    {
      name: 'service and family: one warning, with addresses and cure',
      before: put(service, family),
      inputs: { wait: 'false' },
      env,
      exitCode: 0,
      changes: ['RegisterTaskDefinition', 'UpdateService'],
      log: [/::warning title=Terraform manages this too::Terraform still manages the service web \(aws_ecs_service\.web in s3:\/\/states\/app\.tfstate\) and the task definition family web \(aws_ecs_task_definition\.web/],
      check: (run, simulator) => {
        if (run.log.split('::warning').length !== 2) throw new Error('not one warning');
        if (simulator.calls.filter(({ operation }) => operation === 'GetObject').length !== 1) throw new Error('not one download');
      },
    },
    { name: 'ownership: fail stops before anything is changed', before: put(service), inputs: { wait: 'false', ownership: 'fail' }, env, exitCode: 1, changes: [], log: ['Nothing was changed, because the input ownership is fail.'] },
    { name: 'ownership: off says nothing', before: put(service, family), inputs: { wait: 'false', ownership: 'off' }, env, exitCode: 0, notLog: ['Terraform'] },
    { name: 'another service in the state is no warning', before: put(other), inputs: { wait: 'false' }, env, exitCode: 0, notLog: ['Terraform'] },
    { name: 'a config without service definition: that Terraform owns the service is the point of it', before: put(service), files: alone, inputs: { wait: 'false' }, env, exitCode: 0, changes: ['RegisterTaskDefinition', 'UpdateService'], notLog: ['Terraform'] },
  ],
});
