import { createHash } from 'node:crypto';
import { AwsFailure } from '../failure.ts';
import { pageOf } from '../pages.ts';
import type { CallContext } from '../service.ts';
import type { Simulation } from '../simulation.ts';
import { queryService } from '../wire/query.ts';
import { inRegion } from './region.ts';

interface Stored {
  name: string;
  id: string;
  outputs: Readonly<Record<string, string>>;
  status: string;
}

const stored = (sim: Simulation): readonly Stored[] =>
  sim.store('cloudformation', ({ stacks = {} }) =>
    Object.entries(stacks as Record<string, Partial<Stored>>).map(([name, { outputs = {}, status = 'CREATE_COMPLETE' }]) => ({
      name,
      id: sim.arn('cloudformation', `stack/${name}/${createHash('sha256').update(name).digest('hex').slice(0, 12)}`),
      outputs,
      status,
    })),
  );

/** Stacks with their outputs, and the exports of the region. World: `stacks` name → `{ outputs }`, `exports` name → value. */
export const cloudFormation = queryService({
  name: 'cloudformation',
  version: '2010-05-15',
  xmlns: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  operations: {
    DescribeStacks: (input: { StackName?: string }, context) => ({ Stacks: stacks(input.StackName, context).map((stack) => view(stack, context.sim)) }),
    ListExports: (input: { NextToken?: string }, { sim, request }) => {
      const exports = inRegion(sim, request) ? Object.entries((sim.state.world['exports'] ?? {}) as Record<string, string>) : [];
      const { items, nextToken } = pageOf(sim, exports, 'ListExports', { nextToken: input.NextToken }, 100);
      const exportingStackId = sim.arn('cloudformation', 'stack/exporter/0');
      return { Exports: items.map(([Name, Value]) => ({ ExportingStackId: exportingStackId, Name, Value })), NextToken: nextToken };
    },
  },
});

function stacks(asked: string | undefined, { sim, request }: CallContext): readonly Stored[] {
  const known = inRegion(sim, request) ? stored(sim) : [];
  if (asked === undefined) return known;
  const found = known.filter(({ name, id }) => asked === name || asked === id);
  if (found.length === 0) throw new AwsFailure('ValidationError', `Stack with id ${asked} does not exist`);
  return found;
}

const view = ({ name, id, outputs, status }: Stored, sim: Simulation) => ({
  StackName: name,
  StackId: id,
  StackStatus: status,
  CreationTime: new Date(sim.clock.now()),
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});
