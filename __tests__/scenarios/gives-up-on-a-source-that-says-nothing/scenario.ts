import type { Simulator } from '../../../simulator/server.ts';
import { fails, renders } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const hang = (service: string) => (simulator: Simulator): void => {
  simulator.sim.faults.clear();
  simulator.plan({ faults: [{ service, operation: '*', kind: 'hang' }] });
};
const ssm = renders([], { A: '{{ ssm `/app/url` }}' });
const s3 = renders([{ name: 'tfstate', config: { url: 's3://states/terraform.tfstate' } }], { A: '{{ tfstate `output.vpc` }}' });
const http = renders([{ name: 'tfstate', config: { url: '{{ must_env `STATE_URL` }}' } }], { A: '{{ tfstate `output.vpc` }}' });
/** The first line of every log here; from then on the run listens to the runner's signals. */
const cancelWhen = 'Time runs';

export default scenario({
  // How far a run has come when it is cancelled differs from time to time.
  withoutTranscript: true,
  clouds: { pages: { '/silent': { body: 'never sent', together: 99 } } },
  steps: [
    fails('Systems Manager', ['failed to lookup ssm parameter: /app/url: AWS cannot be reached'], { files: ssm, before: hang('ssm'), env: { ECS_DEPLOY_CLOCK_SPEED: '600 80ms' } }),
    fails('Systems Manager, cancelled meanwhile', [/failed to lookup ssm parameter: \/app\/url: cancelled before AWS had answered/], { files: ssm, before: hang('ssm'), cancelWhen, outputs: { 'deployment-status': 'cancelled' } }),
    fails('S3, cancelled meanwhile', ['cancelled before AWS had answered'], { files: s3, before: hang('s3'), cancelWhen }),
    fails('a web server, cancelled meanwhile', [/cancelled before 127\.0\.0\.1:\d+ had answered/], { files: http, env: ({ clouds }) => ({ STATE_URL: `${clouds}/silent` }), cancelWhen }),
  ],
});
