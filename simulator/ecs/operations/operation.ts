import type { CallContext, Operation } from '../../service.ts';
import type { Simulation } from '../../simulation.ts';

/**
 * Wraps a handler whose input has been checked against the SDK's schema: from there on it has the SDK's type. JSON
 * nulls count as absent.
 */
export function operation<Input>(run: (sim: Simulation, input: Input, context: CallContext) => unknown): Operation {
  return (input: never, context) => run(context.sim, withoutNulls(input) as Input, context);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)]));
}
