import type { Simulation } from '../../simulation.ts';
import type { DeploymentRecord, ServiceRecord } from '../state.ts';

/**
 * How a deployment proceeds. `reconcile` is called whenever something about the service has changed: it compares what
 * is with what shall be, and starts, stops, shifts or ends what is due. It must come to rest: called again without a
 * change, it does nothing.
 */
export interface Strategy {
  reconcile(sim: Simulation, service: ServiceRecord, primary: DeploymentRecord): void;
}
