import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Faces that are drawn behind a joke, in any text, and laughs that mean one only in a short text. */
const FACE = /[🤡💀🗿🤣]/u;
const LAUGH = /😂|5{3,}|wkwk|哈哈|xd$|=\)\)|ㅋㅋ|haha|charot|jaja/u;
/** A recruiter writes more than this, or leaves a contact. */
const LONGEST_JOKE = 130;
const CONTACT =
  /@\w|\p{Nd}{6}|example\.|(?<!\p{L})(?:dm|pm|inbox|ib|japri|wa|tele|zalo|line)(?!\p{L})|私|加v|ทัก/u;

/** A short text with a face or a laugh and nobody to write to. */
export function findJoke({ view }: Reading): readonly Span[] {
  const { text } = view;
  if (text.length > LONGEST_JOKE * 2 || CONTACT.test(text)) return [];
  const found = FACE.exec(text) ?? (text.length <= LONGEST_JOKE ? LAUGH.exec(text) : null);
  return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }];
}
