/**
 * Shows job summaries as a browser would: `npm run --silent show-summary -- summary.md [more.md] > page.html`.
 * For development only; the page resembles GitHub's, without its filters.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { marked } from 'marked';

const style = `
  body { font: 14px/1.5 -apple-system, "Segoe UI", Helvetica, Arial, "DejaVu Sans", "Noto Color Emoji", sans-serif; color: #1f2328; max-width: 1010px; margin: 24px auto; }
  section { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px 24px; margin-bottom: 24px; }
  section > header { color: #59636e; font-size: 12px; border-bottom: 1px solid #d1d9e0; padding-bottom: 8px; }
  h3 { font-size: 1.25em; } h4 { font-size: 1em; }
  a { color: #0969da; text-decoration: none; }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; }
  table { border-collapse: collapse; display: block; overflow: auto; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(2n) { background: #f6f8fa; }
  details { margin: 8px 0; } summary { cursor: pointer; }
`;

const sections = process.argv.slice(2).map((path) => {
  const html = marked.parse(readFileSync(path, 'utf8'), { gfm: true, async: false });
  return `<section><header>${basename(path)}</header>\n${html}</section>`;
});
const open = process.env['OPEN_DETAILS'] === '1' ? '<script>document.querySelectorAll("details").forEach((d) => (d.open = true))</script>' : '';
process.stdout.write(`<!doctype html><meta charset="utf-8"><title>Job summaries</title><style>${style}</style>\n${sections.join('\n')}\n${open}`);
