import type { Run } from '../../report/report.ts';
import { code, link } from '../markdown.ts';

/** Who and what started the run. */
export interface RunView {
  actor: string;
  commit: string;
  /** The first seven characters. */
  shortCommit: string;
  commitUrl: string;
  repository: string;
  url: string;
  attempt: string;
  /** The action as the workflow names it: `org/ecs-deploy-action@v1`. */
  action: string;
}

/** The run, with the address of its commit told from that of the run. */
export function runView(run: Run = {}): RunView {
  const { actor = '', commit = '', repository = '', runUrl = '', attempt = '', action = '' } = run;
  const base = runUrl.replace(/\/actions\/runs\/.*$/, '');
  return {
    actor,
    commit,
    shortCommit: commit.slice(0, 7),
    commitUrl: commit === '' || base === '' || base === runUrl ? '' : `${base}/commit/${commit}`,
    repository,
    url: runUrl,
    attempt,
    action,
  };
}

/** ``commit `abc1234` by `actor`, attempt 2``, as far as it is known. The actor stands in code, so that nobody is notified. */
export function commitMarkdown({ actor, shortCommit, commitUrl, attempt }: RunView): string {
  const parts = [
    shortCommit === '' ? '' : `commit ${link(code(shortCommit), commitUrl)}`,
    actor === '' ? '' : `by ${code(actor)}`,
    attempt === '' || attempt === '1' ? '' : `(attempt ${code(attempt)})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
