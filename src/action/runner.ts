import type { Annotation, Log } from '../support/log.ts';

/** Where lines go; in the action, standard output. */
export type Write = (text: string) => void;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command, as the runner reads it from standard output. */
export function workflowCommand(name: string, text: string, { at, title }: Annotation = {}): string {
  const properties = Object.entries({ file: at?.file, line: at?.line, col: at?.column, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(text)}\n`;
}

/** A line that begins like a workflow command would be obeyed by the runner; text of others must not be. */
const harmless = (text: string): string => text.replace(/^(\s*)::(?=[a-z-]+[ :])/gim, '$1:\u200b:');

/** A file may have been named by what was looked up. */
const withoutSecrets = ({ at, title }: Annotation = {}, redact: (text: string) => string): Annotation => ({
  at: at === undefined ? undefined : { ...at, file: redact(at.file) },
  title: title === undefined ? undefined : redact(title),
});

/**
 * The log over workflow commands. It is written here, and not by @actions/core, because core (with its HTTP client)
 * costs a third of a start; outputs and summary are written in world/runner-files.ts. `redact` takes secrets out of every text:
 * the runner would, too, but only those that are long enough to be told to it, and only from then on.
 */
export function openLog(write: Write, redact: (text: string) => string = (text) => text): Log {
  let depth = 0;
  const command = (name: string, text: string, annotation?: Annotation): void => write(workflowCommand(name, redact(text), withoutSecrets(annotation, redact)));
  return {
    info: (text) => write(`${harmless(redact(text))}\n`),
    debug: (text) => command('debug', text),
    warning: (text, annotation) => command('warning', text, annotation),
    error: (text, annotation) => command('error', text, annotation),
    mask: (value) => write(workflowCommand('add-mask', value)),
    group: async (title, body) => {
      // The runner does not nest groups: only the outermost folds.
      if (depth++ === 0) command('group', title);
      else write(`${harmless(redact(title))}\n`);
      try {
        return await body();
      } finally {
        if (--depth === 0) write('::endgroup::\n');
      }
    },
  };
}
