// Starts the simulator as a process of its own; the arguments are in command.ts.
import { parseCommandLine, startFromCommandLine } from './command.ts';

const args = process.argv.slice(2);
const { simulator, line } = await startFromCommandLine(args);
const end = (): void => void simulator.close().then(() => process.exit(0));
process.on('SIGTERM', end);
process.on('SIGINT', end);
if (parseCommandLine(args).withParent) process.stdin.on('end', end).on('error', end).resume();
process.stdout.write(`${line}\n`);
