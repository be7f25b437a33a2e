import type { Simulation } from '../simulation.ts';
import type { WireRequest } from '../wire/request.ts';

/**
 * Whether the request is signed for the region in which the world's regional things are. A recorded stand-in knew no
 * regions, so a lenient simulator does not either.
 */
export const inRegion = (sim: Simulation, request: WireRequest): boolean => sim.options.lenient === true || request.region === '' || request.region === sim.region;
