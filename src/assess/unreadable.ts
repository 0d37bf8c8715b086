/** Text beyond this is not looked at: what is unreadable is unreadable from the start. */
const LOOKED_AT = 2_000;
/** From this share of characters on the text cannot be judged. */
const MOST_BROKEN = 0.5;

/** Replacement characters, lone surrogates, private use, unassigned: what a wrong encoding or a site's own font
 * leaves behind. */
const BROKEN = /[\uFFFD\p{Cs}\p{Co}\p{Cn}]/gu;
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/gu;

/** True where most of what is to be seen is no text, so that "nothing found" would say nothing. */
export function isUnreadable(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const visible = head.match(VISIBLE)?.length ?? 0;
  const broken = head.match(BROKEN)?.length ?? 0;
  return visible > 0 && broken / visible > MOST_BROKEN;
}
