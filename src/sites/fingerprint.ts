import { textHash } from '../util/hash.ts';

/** Enough of a text to tell it from others, little enough to stay the same when "See more" is pressed. */
const START = 160;

/** Stands for the id of a post whose page names none: the account and the first letters of the text. */
export function fingerprint(author: string, text: string): string {
  const letters = text.replace(/\s+/g, '').slice(0, START);
  return `~${textHash(`${author}\n${letters}`)}`;
}
