import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reportJson } from '../../src/action/report-json.ts';
import { sampleReport } from '../report/samples.ts';

const path = join(import.meta.dirname, '../../docs/outputs.md');
const place = /(?<=<!-- example:report -->\n```json\n)[\s\S]*?(?=```)/;
const wanted = `${JSON.stringify(JSON.parse(reportJson(sampleReport('rolled-back'))), null, 2)}\n`;

if (process.env['UPDATE_TEXTS'] === '1') writeFileSync(path, readFileSync(path, 'utf8').replace(place, () => wanted));

describe('docs/outputs.md', () => {
  it('shows a report as it really is', () => expect(place.exec(readFileSync(path, 'utf8'))?.[0]).toBe(wanted));
});
