import type { Report } from '../../report/report.ts';
import { prose, shorten } from '../markdown.ts';
import type { Limits } from './table.ts';

/** Something the reader must know besides the outcome. */
export interface NoteView {
  warning: boolean;
  note: string;
  noteMarkdown: string;
  /** `file:line`, or ''. */
  notePlace: string;
}

/** Warnings first. */
export const noteViews = ({ notes }: Report, limits: Limits): NoteView[] =>
  [...notes]
    .sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'))
    .map(({ level, text, at }) => ({
      warning: level === 'warning',
      note: shorten(text, limits.sentence),
      noteMarkdown: prose(shorten(text, limits.sentence)),
      notePlace: at === undefined ? '' : `${at.file}:${at.line}`,
    }));
