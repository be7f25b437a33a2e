import type { ActionRun } from '../../scripts/runner.ts';

/** The errors that a run put on the pages of GitHub, as `file:line:col title: first line`, in order. */
export const errorsOf = ({ log }: ActionRun): string[] => annotationsOf(log, 'error');

/** The warnings, likewise. */
export const warningsOf = ({ log }: ActionRun): string[] => annotationsOf(log, 'warning');

function annotationsOf(log: string, level: string): string[] {
  return [...log.matchAll(new RegExp(`^::${level}(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$`, 'gm'))].map(([, properties = '', text = '']) => {
    const values = new Map(properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const place = values.has('file') ? `${values.get('file')}:${values.get('line')}:${values.get('col')} ` : '';
    const title = values.get('title') === undefined ? '' : `${values.get('title')}: `;
    return decoded(`${place}${title}${text.split('%0A')[0] ?? ''}`);
  });
}

const decoded = (text: string): string => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%25', '%');
