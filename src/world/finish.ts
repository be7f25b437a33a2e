import { stopDeployment, type StopRequest } from '../ecs/stop-deployment.ts';
import { clockSpeed, openClock } from './clock.ts';
import { openEcs } from './ecs.ts';

/** What main left when the runner ended it: the deployment that the user wants stopped or rolled back on a cancel. */
interface Unfinished extends StopRequest {
  region?: string;
}

/** Finishes a cancelled run from saved state; gives the exit code. */
export async function finish(left: string): Promise<number> {
  const { region, ...request } = JSON.parse(left) as Unfinished;
  const ecs = openEcs(() => Promise.resolve({ clock: openClock(clockSpeed(process.env)), env: process.env, region }));
  try {
    const result = await stopDeployment(ecs, request);
    process.stdout.write(`${result.text}\n`);
    return result.kind === 'refused' ? 1 : 0;
  } finally {
    ecs.close();
  }
}
