import { ActionError } from '../support/errors.ts';
import { excerptOf } from './excerpt.ts';

/** The text of a file as the user wrote it, if it is at hand. */
export type TextOf = (file: string) => string | undefined;

/** Gives an error, and those beside it, the excerpt of the place it points at; what has one already keeps it. */
export function withExcerpts(error: ActionError, textOf: TextOf): ActionError {
  const text = error.at === undefined ? undefined : textOf(error.at.file);
  const excerpt = error.excerpt ?? (error.at === undefined || text === undefined ? undefined : excerptOf(text, error.at));
  const others = error.others.map((other) => withExcerpts(other, textOf));
  if (excerpt === error.excerpt && others.every((other, i) => other === error.others[i])) return error;
  const { code, message, at, hint, cause, warnings } = error;
  return new ActionError(code, message, { at, excerpt, hint, cause, others, warnings });
}

/** Runs `body`; an ActionError that leaves it carries excerpts. */
export async function explaining<T>(textOf: TextOf, body: () => T | Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (error) {
    throw error instanceof ActionError ? withExcerpts(error, textOf) : error;
  }
}
