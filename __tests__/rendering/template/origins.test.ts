import { describe, expect, it } from '@jest/globals';
import { renderTemplate } from '../../../src/rendering/template/index.ts';
import { functions } from './render.ts';

/** Where the first character of `part` in the output comes from, as `line:column`. */
async function origin(text: string, part: string): Promise<string> {
  const { text: out, origins } = await renderTemplate({ name: 'f', text }, functions);
  const { line, column } = origins.originOf(out.indexOf(part));
  return `${line}:${column}`;
}

describe('origins', () => {
  it('lead literal text back character by character', async () => {
    expect(await origin('ab\n cd{{ 1 }}ef', 'd')).toBe('2:3');
    expect(await origin('ab\n cd{{ 1 }}ef', 'f')).toBe('2:12');
  });

  it('lead what an action wrote back to the action', async () => {
    expect(await origin('a\nb {{ "long value" }} c', 'value')).toBe('2:6');
  });

  it('lead through trims, loops and templates', async () => {
    expect(await origin('a\n  {{- if true }}\n  b{{ end }}', 'b')).toBe('3:3');
    expect(await origin('{{ range 3 }}\n<{{ . }}>{{ end }}', '2')).toBe('2:5');
    expect(await origin('{{ define "t" }}\n x{{ end }}{{ template "t" }}', 'x')).toBe('2:2');
  });

  it('lead from behind the end to the end of the last piece', async () => {
    const { origins } = await renderTemplate({ name: 'f', text: 'ab\ncd' }, {});
    expect(origins.originOf(99)).toEqual({ line: 2, column: 3 });
  });

  it('lead from nothing to the beginning', async () => {
    const { text, origins } = await renderTemplate({ name: 'f', text: '{{/* nothing */}}' }, {});
    expect(text).toBe('');
    expect(origins.originOf(0)).toEqual({ line: 1, column: 1 });
  });
});
