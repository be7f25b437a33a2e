import type { Plan } from '../plan/plan.ts';
import type { Log } from '../support/log.ts';

/** What is about to be done, and the plan's remarks, in the log; warnings become annotations when the report is published. */
export function tellPlan(log: Log, { cluster, service, steps, notes, deployed }: Plan): void {
  for (const { level, text, at } of notes) {
    const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
    log.info(level === 'warning' ? `Warning: ${place}${text}` : `${place}${text}`);
  }
  const what = service === undefined ? `cluster ${cluster}` : `service ${service} in cluster ${cluster}`;
  const state = deployed?.kind === 'missing' ? ', which does not exist yet' : '';
  log.info(`Plan for ${what}${state}: ${steps.length === 0 ? 'nothing to do' : steps.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')}`);
}
