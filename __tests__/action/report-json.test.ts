import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maxReportBytes, outputBytes, reportJson } from '../../src/action/report-json.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleReport } from '../report/samples.ts';

type Shortened = Report & { shortened?: string[] };
const parsed = (report: Report): Shortened => JSON.parse(reportJson(report)) as Shortened;
const long = (characters: number): string => 'x'.repeat(characters);

describe('reportJson', () => {
  it('is the whole report where it fits', () => {
    expect(parsed(sampleReport('failed'))).toEqual(JSON.parse(JSON.stringify(sampleReport('failed'))));
  });

  it('drops the longest part first, names it, and keeps the others', () => {
    const report = sampleReport('failed');
    const logs = [{ container: 'app', taskId: 't', group: 'g', stream: 's', lines: [long(600_000)] }];
    const cut = parsed({ ...report, evidence: { ...report.evidence!, logs } });
    expect(cut.shortened).toEqual(['evidence.logs']);
    expect(cut.evidence?.logs).toEqual([]);
    expect(cut.evidence?.stoppedTasks).toHaveLength(2);
    expect(cut.deploymentStatus).toBe('failed');
  });

  it('drops as many parts as it must', () => {
    const report = sampleReport('dry-run');
    const cut = parsed({ ...report, notes: [{ level: 'info', text: long(500_000) }], differences: [{ subject: 'service', path: [], to: long(600_000) }] });
    expect(cut.shortened).toEqual(['differences', 'notes']);
    expect(cut.steps).toHaveLength(2);
  });

  it('cuts texts when nothing else helps', () => {
    const cut = parsed({ ...sampleReport('succeeded'), headline: long(2_000_000) });
    expect(cut.headline).toHaveLength(2001);
    expect(cut.shortened?.at(-1)).toBe('long texts');
  });

  it('counts characters of two and more bytes', () => {
    expect(outputBytes('aa')).toBe(4);
    expect(outputBytes('漢漢')).toBe(6);
  });

  it('is valid JSON below the limit, whatever is long', () => {
    const size = fc.integer({ min: 0, max: 700_000 });
    fc.assert(
      fc.property(size, size, size, size, fc.constantFrom('x', '漢', '"', '\u0000'), (a, b, c, d, character) => {
        const text = (count: number): string => character.repeat(count);
        const report = sampleReport('failed');
        const json = reportJson({
          ...report,
          reason: text(a),
          error: [{ code: 'AWS', message: text(b) }, { code: 'AWS', message: text(c) }],
          evidence: { ...report.evidence!, events: [{ at: new Date(0), message: text(d) }] },
        });
        expect(outputBytes(json)).toBeLessThanOrEqual(maxReportBytes);
        expect((JSON.parse(json) as Report).version).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});
