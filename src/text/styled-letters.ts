const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ꞯ: 'q',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
};

/** Letters that NFKC leaves as they are though they only style a Latin letter. */
export const STYLED_LETTER = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;

/** The plain letter of one match of STYLED_LETTER: small capital, negative circled or negative squared. */
export function plainLetter(letter: string): string {
  const small = SMALL_CAPITALS[letter];
  if (small !== undefined) return small;
  const code = letter.codePointAt(0) ?? 0;
  return String.fromCharCode(65 + code - (code >= 0x1f170 ? 0x1f170 : 0x1f150));
}
