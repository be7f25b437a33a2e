import type { Plan } from '../plan/plan.ts';
import type { Log } from '../support/log.ts';

/** What is about to be done, and the plan's remarks, in the log; warnings become annotations when the report is published. */
export function tellPlan(log: Log, { cluster, service, steps, differences, notes, deployed }: Plan): void {
  for (const { level, text, at } of notes) {
    const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
    log.info(level === 'warning' ? `Warning: ${place}${text}` : `${place}${text}`);
  }
  const subject = deployed?.kind === 'missing' ? 'the new service' : 'service';
  const what = service === undefined ? `cluster ${cluster}` : `${subject} ${service} in cluster ${cluster}`;
  const idle = differences.length === 0 ? 'nothing to do' : 'no calls';
  log.info(`Plan for ${what}: ${steps.length === 0 ? idle : steps.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')}`);
}
