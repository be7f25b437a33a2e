/** Stands where a text was cut. One mark for all of them: a secret that was cut with its text is found by it (secrets.ts). */
export const cutMark = '…';

/** The first `most` characters of a text, and the mark if there are more. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most)}${cutMark}`);
