/** Rows of a table; the table is null when it would have none, so that a template can leave out its heading. */
export interface Table<Row> {
  rows: Row[];
}

/** How much of the long parts a view may hold. */
export interface Limits {
  /** Characters of one block of text. */
  block: number;
  /** Rows of one table, blocks of one list. */
  rows: number;
  /** Characters of one sentence. */
  sentence: number;
}

/** A table, or null without rows. */
export const tableOf = <Row>(rows: readonly Row[], limits: Limits): Table<Row> | null =>
  rows.length === 0 ? null : { rows: rows.slice(0, limits.rows) };
