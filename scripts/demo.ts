// npm run demo: the example, deployed twice by the committed bundle, on a simulated AWS. Nothing leaves this machine.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../simulator/server.ts';
import { type ActionRun, root, runAction } from './runner.ts';

const speed = 120;
const example = join(root, 'examples', 'fargate-web');
const bucket = 'shop-terraform-state';
const key = 'network/terraform.tfstate';

function show(title: string, run: ActionRun): void {
  const outputs = Object.entries(run.outputs).filter(([name]) => name !== 'report');
  console.log(`\n=== ${title}: log ${'='.repeat(Math.max(3, 60 - title.length))}\n${run.log.trimEnd()}`);
  console.log(`\n--- outputs\n${outputs.map(([name, value]) => `${name}=${value}`).join('\n')}\nreport=(${run.outputs['report']?.length ?? 0} characters of JSON)`);
  console.log(`\n--- job summary\n${run.summary.trimEnd()}`);
  console.log(`\n--- exit code ${run.exitCode}`);
}

const simulator = await startSimulator({ region: 'eu-central-1', account: '111122223333', speed, clusters: ['shop'] });
const workspace = await mkdtemp(join(tmpdir(), 'demo-'));
try {
  await cp(example, workspace, { recursive: true });
  const state = await readFile(join(example, 'terraform.tfstate'));
  await fetch(`${simulator.url}/${bucket}`, { method: 'PUT' });
  await fetch(`${simulator.url}/${bucket}/${key}`, { method: 'PUT', body: state });
  const deploy = (image: string) =>
    runAction({
      workspace,
      inputs: { config: 'deploy/ecspresso.yml' },
      env: {
        IMAGE_URI: image,
        AWS_ACCESS_KEY_ID: 'demo',
        AWS_SECRET_ACCESS_KEY: 'demo',
        AWS_ENDPOINT_URL: simulator.url,
        ECS_DEPLOY_CLOCK_SPEED: String(speed),
      },
    });
  const first = await deploy('111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop-web:1.0.0');
  show('the first deploy creates the service', first);
  const second = await deploy('111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop-web:1.1.0');
  show('the second deploys a new image', second);
  for (const problem of simulator.problems) console.log(`simulator: ${problem}`);
  process.exitCode = first.exitCode === 0 && second.exitCode === 0 && simulator.problems.length === 0 ? 0 : 1;
} finally {
  await simulator.close();
  await rm(workspace, { recursive: true, force: true });
}
