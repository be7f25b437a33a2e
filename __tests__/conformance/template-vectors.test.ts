import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runTemplateVectors, type TemplateVector } from '../../scripts/conformance/template-vectors.ts';

const file = join(import.meta.dirname, 'vectors', 'template.jsonl');
const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as TemplateVector);
const results = await runTemplateVectors(lines);

describe('templates, beside text/template of Go', () => {
  it('covers every line', () => expect(results).toHaveLength(288));
  it.each(results)('answers $name', ({ came, wanted }) => expect(came).toBe(wanted));
});

/** What Go gives, what comes here, and why. None of it is in the vectors. */
const deliberate: readonly (TemplateVector & { ours: string; reason: string })[] = [
  {
    template: '{{ printf "%p" .m }}',
    data: { m: {} },
    out: '0xc000012345',
    ours: '%!p(map[string]interface {}=map[])',
    reason: 'the address of a map says nothing and differs from run to run, in Go as well',
  },
  {
    template: '{{ if true }}'.repeat(201) + '{{ end }}'.repeat(201),
    out: '',
    ours: 'error: template: conf:1: nested deeper than 200 levels',
    reason: 'no file is nested like this, and the stack of the engine is finite; Go allows 10000 parentheses and any depth of structures',
  },
  {
    template: '{{ range 9223372036854775807 }}{{ end }}',
    out: 'never ends',
    ours: 'error: template: conf:1:9: executing "conf" at <9223372036854775807>: the template takes more than 5000000 steps',
    reason: 'Go would go on for centuries',
  },
];

describe('templates that differ on purpose', () => {
  it.each(deliberate)('$reason', async ({ template, data, out, ours }) => {
    const [result] = await runTemplateVectors([{ template, data, out }]);
    expect(result).toMatchObject({ ok: false, came: ours });
  });
});
