import { expect } from '@jest/globals';
import { warningsOf } from '../annotations.ts';
import { scenario } from '../scenario.ts';

const inputs = { command: 'render', targets: 'config', 'summary-template': 'ci/summary.mustache' };

export default scenario({
  files: { 'ecspresso.yml': 'region: eu-central-1\ncluster: prod\nservice: web\n' },
  steps: [
    {
      name: 'a template over the view of docs/summary.md',
      files: { 'ci/summary.mustache': '{{icon}} {{headline}}\n{{#facts}}{{#rows}}{{label}}: {{{valueMarkdown}}}\n{{/rows}}{{/facts}}{{^errors}}nothing went wrong{{/errors}}\n' },
      inputs,
      exitCode: 0,
      summary: [/^✅ web · documents rendered\nRegion: `eu-central-1`\n[\s\S]*nothing went wrong\s*$/],
      check: (run) => expect(warningsOf(run)).toEqual([]),
    },
    {
      name: 'a template that is broken costs a warning at its place, and nothing else',
      files: { 'ci/summary.mustache': '{{icon}}\n{{#facts}}\n' },
      inputs,
      exitCode: 0,
      log: [/^ci\/summary\.mustache:2:1: the section \{\{#facts\}\} is not closed: expected \{\{\/facts\}\}\n {4}2 \| \{\{#facts\}\}\n {6}\| \^$/m],
      summary: ['### ✅ web · documents rendered'],
      check: (run) => expect(warningsOf(run)).toEqual(['ci/summary.mustache:2:1 Summary template: summary-template: the section {{#facts}} is not closed: expected {{/facts}}; the built-in summary is used instead']),
    },
    {
      name: 'a template that is not there likewise',
      inputs: { ...inputs, 'summary-template': 'gone.mustache' },
      exitCode: 0,
      summary: ['### ✅ web · documents rendered'],
      check: (run) => expect(warningsOf(run)).toEqual([expect.stringMatching(/^summary-template: cannot read gone\.mustache: .*; the built-in summary is used instead$/)]),
    },
  ],
});
