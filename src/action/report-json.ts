import type { Report } from '../report/report.ts';
import { cut } from '../support/cut.ts';

/**
 * GitHub allows 1 MB for the outputs of a job and counts UTF-16, so two bytes a character; the other outputs and the
 * limit's own vagueness get a tenth.
 */
export const maxReportBytes = 900_000;

/** What the text costs against the limit, by whichever way of counting is dearer. */
export const outputBytes = (text: string): number => Math.max(text.length * 2, Buffer.byteLength(text, 'utf8'));

/** Parts that can be left out without the verdict being lost. */
const longParts = {
  steps: (report) => ({ ...report, steps: undefined }),
  differences: (report) => ({ ...report, differences: [] }),
  notes: (report) => ({ ...report, notes: [] }),
  timeline: (report) => ({ ...report, timeline: [] }),
  images: (report) => ({ ...report, images: [] }),
  error: (report) => ({ ...report, error: report.error?.slice(0, 1) }),
  'evidence.logs': (report) => withEvidence(report, { logs: [] }),
  'evidence.events': (report) => withEvidence(report, { events: [] }),
  'evidence.stoppedTasks': (report) => withEvidence(report, { stoppedTasks: report.evidence?.stoppedTasks.slice(0, 1) ?? [] }),
  'evidence.unhealthyTargets': (report) => withEvidence(report, { unhealthyTargets: [] }),
  'evidence.missing': (report) => withEvidence(report, { missing: [] }),
} as const satisfies Readonly<Record<string, (report: Report) => Report>>;

type Part = keyof typeof longParts;

const withEvidence = (report: Report, part: Partial<NonNullable<Report['evidence']>>): Report =>
  report.evidence === undefined ? report : { ...report, evidence: { ...report.evidence, ...part } };

/** The report as JSON below the limit. The longest parts go first; the member `shortened` then names them. */
export function reportJson(report: Report): string {
  const full = JSON.stringify(report);
  if (outputBytes(full) <= maxReportBytes) return full;
  const gains = (Object.keys(longParts) as Part[])
    .map((part) => ({ part, gain: full.length - JSON.stringify(longParts[part](report)).length }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const shortened: string[] = [];
  let rest = report;
  for (const { part } of gains) {
    rest = longParts[part](rest);
    shortened.push(part);
    const json = JSON.stringify({ ...rest, shortened });
    if (outputBytes(json) <= maxReportBytes) return json;
  }
  return JSON.stringify({ ...(cutStrings(rest) as Report), shortened: [...shortened, 'long texts'] });
}

/** The last resort: every text at most 2000 characters, and of every list the first 20. */
function cutStrings(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, 2000);
  if (Array.isArray(value)) return value.slice(0, 20).map(cutStrings);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cutStrings(member)]));
}
