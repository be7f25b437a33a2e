import { expect } from '@jest/globals';
import type { ActionRun } from '../../../scripts/runner.ts';
import type { Simulator } from '../../../simulator/server.ts';
import { project } from '../project.ts';
import { scenario } from '../scenario.ts';

const files = {
  ...project(),
  'other.yml': 'region: eu-west-1\ncluster: staging\nservice: api\ntask_definition: task.json\nservice_definition: service.json\ntimeout: 45s\n',
  'bare.yml': 'service: api\ntask_definition: task.json\nservice_definition: service.json\n',
};

/** Cluster, service and region of the call that asked for the service. */
const asked = (wanted: object) => (_run: ActionRun, simulator: Simulator) => {
  const call = simulator.calls.filter(({ operation }) => operation === 'DescribeServices').at(-1);
  const { cluster, services: [service] = [] } = call?.input as { cluster: string; services?: string[] };
  expect({ cluster, service, region: call?.region }).toEqual(wanted);
};

const dryRun = { 'dry-run': 'true' };
const image = { IMAGE_URI: 'app:1' };

export default scenario({
  files,
  withoutTranscript: true,
  steps: [
    { name: 'inputs win over the config', inputs: { ...dryRun, region: 'us-east-2', cluster: 'blue', service: 'shop' }, env: image, exitCode: 0, check: asked({ cluster: 'blue', service: 'shop', region: 'us-east-2' }) },
    { name: 'the config wins over AWS_REGION', inputs: dryRun, env: { ...image, AWS_REGION: 'sa-east-1' }, exitCode: 0, check: asked({ cluster: 'prod', service: 'web', region: 'eu-central-1' }) },
    { name: 'ECSPRESSO_CONFIG names the config when the input is at its default', inputs: { ...dryRun, config: 'ecspresso.yml' }, env: { ...image, ECSPRESSO_CONFIG: 'other.yml' }, exitCode: 0, check: asked({ cluster: 'staging', service: 'api', region: 'eu-west-1' }) },
    { name: 'a config that is named wins over ECSPRESSO_CONFIG', inputs: { ...dryRun, config: 'bare.yml' }, env: { ...image, ECSPRESSO_CONFIG: 'other.yml' }, exitCode: 0, check: asked({ cluster: 'default', service: 'api', region: 'eu-central-1' }) },
    { name: 'a variable that does not parse is named', inputs: dryRun, env: { ...image, ECSPRESSO_TIMEOUT: 'soon' }, exitCode: 1, log: ['input ECSPRESSO_TIMEOUT: expected a duration such as 10m, 90s or 1h30m, got "soon"'] },
  ],
});
