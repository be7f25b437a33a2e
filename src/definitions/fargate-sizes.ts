/** Memory in MiB that goes with a number of CPU units: from, to, in steps of. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
const sizes: Readonly<Record<number, { from: number; to: number; step: number } | readonly number[]>> = {
  256: [512, 1024, 2048],
  512: { from: 1024, to: 4096, step: 1024 },
  1024: { from: 2048, to: 8192, step: 1024 },
  2048: { from: 4096, to: 16_384, step: 1024 },
  4096: { from: 8192, to: 30_720, step: 1024 },
  8192: { from: 16_384, to: 61_440, step: 4096 },
  16_384: { from: 32_768, to: 122_880, step: 8192 },
};

/** What is unusual about a pair of CPU units and MiB on Fargate; undefined when nothing is. New sizes may exist that this table does not know. */
export function fargateSizeProblem(cpu: number, memory: number): string | undefined {
  const allowed = sizes[cpu];
  if (allowed === undefined) return `${cpu} CPU units are none of ${Object.keys(sizes).join(', ')}`;
  if ('from' in allowed) {
    const { from, to, step } = allowed;
    if (memory >= from && memory <= to && memory % step === 0) return undefined;
    return `with ${cpu} CPU units the memory is ${from} to ${to} MiB in steps of ${step}, not ${memory}`;
  }
  return allowed.includes(memory) ? undefined : `with ${cpu} CPU units the memory is ${allowed.join(', ')} MiB, not ${memory}`;
}
