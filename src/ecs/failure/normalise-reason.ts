/** What differs from task to task although the reason is the same. */
const varying: readonly [RegExp, string][] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b[0-9a-f]{32,64}\b/gi, '<id>'],
  [/\brequest ?id: ?[\w-]+/gi, 'request id: <id>'],
  [/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g, '<address>'],
  [/\bretried \d+ time/gi, 'retried <n> time'],
  [/\becs-svc\/\d+/g, 'ecs-svc/<n>'],
  [/\beni-[0-9a-f]+\b/g, 'eni-<id>'],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>'],
  [/\s+/g, ' '],
];

/** The reason without ids, addresses, counts and times: tasks with the same one failed for the same cause. */
export const normaliseReason = (reason: string): string => varying.reduce((text, [pattern, by]) => text.replace(pattern, by), reason).trim();
