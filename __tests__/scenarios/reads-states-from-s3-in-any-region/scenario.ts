import { expect } from '@jest/globals';
import type { Simulator } from '../../../simulator/server.ts';
import { finds, renders, stateOf } from '../lookups.ts';
import { scenario } from '../scenario.ts';

const plugin = { name: 'tfstate', config: { url: 's3://states/infra/terraform.tfstate' } };
const values = { A: '{{ tfstate `output.vpc` }}', B: '{{ tfstate `output.vpc` }}' };
const found = { A: 'vpc-1', B: 'vpc-1' };

/** Calls of the last run: operation and the region it was signed for. */
const callsOf = (simulator: Simulator): string[] => simulator.calls.map(({ operation, region }) => `${operation} ${region}`);
const forget = (simulator: Simulator): void => simulator.sim.recorder.clear();

export default scenario({
  brief: true,
  aws: { world: { region: 'eu-central-1', bucketRegion: 'us-west-2', s3: { 'states/infra/terraform.tfstate': stateOf({ outputs: { vpc: 'vpc-1' } }), 'states/infra/ü +.tfstate': stateOf({ outputs: { vpc: 'vpc-ü' } }) } } },
  files: renders([plugin], values),
  steps: [
    finds('the region of the bucket is found out, and the object read there, once', found, {
      check: (_run, simulator) => expect(callsOf(simulator)).toEqual(['HeadBucket eu-central-1', 'HeadBucket us-west-2', 'GetObject us-west-2']),
    }),
    finds('without permission for the bucket the answer to the refusal tells the region', found, {
      before: (simulator) => {
        forget(simulator);
        simulator.plan({ faults: [{ service: 's3', operation: 'HeadBucket', kind: 'error', type: 'AccessDenied', status: 403 }] });
      },
      check: (_run, simulator) => expect(callsOf(simulator)).toEqual(['HeadBucket eu-central-1', 'GetObject eu-central-1', 'GetObject us-west-2']),
    }),
    finds('with AWS_ENDPOINT_URL_S3 nobody is asked for a region', found, {
      before: (simulator) => {
        forget(simulator);
        simulator.sim.faults.clear();
      },
      env: ({ aws }) => ({ AWS_ENDPOINT_URL: undefined, AWS_ENDPOINT_URL_S3: aws, AWS_REGION: 'us-west-2' }),
      files: { 'ecspresso.yml': renders([plugin], {})['ecspresso.yml']?.replace('region: eu-central-1\n', '') ?? '' },
      check: (_run, simulator) => expect(callsOf(simulator)).toEqual(['GetObject us-west-2']),
    }),
    finds('without any region us-east-1 is asked first', found, {
      before: forget,
      env: { AWS_REGION: undefined },
      check: (_run, simulator) => expect(callsOf(simulator).slice(0, 1)).toEqual(['HeadBucket us-east-1']),
    }),
    finds('the key is read as a URL', { A: 'vpc-ü', B: 'vpc-ü' }, {
      files: renders([{ name: 'tfstate', config: { url: 's3://states/infra/%C3%BC%20+.tfstate?region=ignored' } }], values),
    }),
  ],
});
