/** Words that no text shown to a person may use (README, "Words"): a post shows signs, an account is an account. */
export interface WordRule {
  lang: string;
  pattern: RegExp;
  /** A sentence that the pattern must hit, so that the rule is seen to work. */
  hits: string;
  instead: string;
}

const ACCOUNT = 'say "account": whoever posts may be a victim';
const SIGNS = 'say "signs often seen in …"';
const UNSURE = 'say what was found, never that something is safe';

export const WORD_RULES: readonly WordRule[] = [
  {
    lang: 'en',
    pattern: /\b(scammer|trafficker|offender|fraudster|criminal)s?\b/i,
    hits: 'This scammer lies.',
    instead: ACCOUNT,
  },
  { lang: 'en', pattern: /\b(is|are) (a )?(scam|fraud|fake)s?\b/i, hits: 'This is a scam.', instead: SIGNS },
  {
    lang: 'en',
    pattern: /\b(is|are|looks?|seems?|you're) safe\b/i,
    hits: 'This post is safe.',
    instead: UNSURE,
  },
  { lang: 'zh-Hans', pattern: /骗子|诈骗犯|人贩子/, hits: '他是骗子', instead: ACCOUNT },
  { lang: 'zh-Hans', pattern: /是(一个)?(骗局|诈骗)/, hits: '这是骗局', instead: SIGNS },
  { lang: 'zh-Hans', pattern: /(是|很|非常)安全的?[。，]/, hits: '这个帖子是安全的。', instead: UNSURE },
  { lang: 'zh-Hant', pattern: /騙子|詐騙犯|人口販子/, hits: '他是騙子', instead: ACCOUNT },
  { lang: 'zh-Hant', pattern: /是(一個)?(騙局|詐騙)/, hits: '這是騙局', instead: SIGNS },
  { lang: 'zh-Hant', pattern: /(是|很|非常)安全的?[。，]/, hits: '這則貼文是安全的。', instead: UNSURE },
  { lang: 'vi', pattern: /kẻ (lừa đảo|buôn người)|tội phạm/i, hits: 'Đây là kẻ lừa đảo.', instead: ACCOUNT },
  {
    lang: 'vi',
    pattern: /\b(này|đây) là lừa đảo|hoàn toàn an toàn/i,
    hits: 'Bài này là lừa đảo.',
    instead: SIGNS,
  },
  { lang: 'th', pattern: /มิจฉาชีพ|คนโกง|นักต้มตุ๋น|อาชญากร/, hits: 'นี่คือมิจฉาชีพ', instead: ACCOUNT },
  { lang: 'th', pattern: /โพสต์นี้ปลอดภัย|เป็นการหลอกลวง/, hits: 'โพสต์นี้ปลอดภัย', instead: UNSURE },
  { lang: 'id', pattern: /\b(penipu|pelaku|penjahat)\b/i, hits: 'Akun ini penipu.', instead: ACCOUNT },
  { lang: 'id', pattern: /\b(adalah|ini) penipuan\b|\bini aman\b/i, hits: 'Ini penipuan.', instead: SIGNS },
  { lang: 'ms', pattern: /\b(penipu|scammer|penjenayah)\b/i, hits: 'Dia penipu.', instead: ACCOUNT },
  {
    lang: 'ms',
    pattern: /\b(adalah|ini) (penipuan|scam)\b|\bini selamat\b/i,
    hits: 'Ini penipuan.',
    instead: SIGNS,
  },
  { lang: 'fil', pattern: /\b(manloloko|scammer|kriminal)\b/i, hits: 'Scammer siya.', instead: ACCOUNT },
  {
    lang: 'fil',
    pattern: /\bay (isang )?(scam|panloloko)\b|\bligtas ito\b/i,
    hits: 'Ito ay scam.',
    instead: SIGNS,
  },
];
