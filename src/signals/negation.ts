import { SCRIPT_GROUPS } from './scripts.ts';
import type { PatternLanguage } from './signal.ts';

/** Words that turn a clause round: before the match (most languages) or after it (verb-final ones, "fee: none"). */
interface Negation {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Units before the match that are looked at. */
  readonly reach: number;
}

const W = String.raw`(?<![\p{L}\p{M}])`;
const E = String.raw`(?![\p{L}\p{M}])`;
const words = (list: string): RegExp => new RegExp(`${W}(?:${list})${E}`, 'u');

/** Units after the match that are looked at. */
const AFTER_REACH = 16;

const NEGATIONS: Readonly<Record<PatternLanguage, Negation>> = {
  en: {
    before: words(
      `no|not|never|without|don['’]?t|doesn['’]?t|won['’]?t|isn['’]?t|aren['’]?t|cannot|can['’]?t|zero|nobody|neither|nor|instead of|avoid`,
    ),
    after: /^\s*(?:is |are |:|-)?\s*(?:not|no|none|zero|never|0|free)(?![\p{L}\p{N}])/u,
    reach: 26,
  },
  zh: {
    before:
      /(?:不(?!限|仅|但|错|止|用)|不用|没|无(?!论|限)|未|别(?!人|墅|处)|勿|拒绝|禁止|杜绝|非(?!常|洲))[^，。]{0,5}$/u,
    after:
      /^(?:全免|免费|不收|没有|一分不|都不|为零|:?\s?0|[^，。]{0,3}(?:不用|不需|没有|的不要|勿扰|勿扰))/u,
    reach: 8,
  },
  vi: {
    before: words('không|ko|k|kg|kô|hông|hong|chẳng|chưa|đừng|chớ|miễn|khong|dung'),
    after: /^\s*(?:nào|là)?\s*(?:không|ko|miễn phí|0 ?đ)/u,
    reach: 24,
  },
  th: {
    before: /(?:ไม่|มิได้|ห้าม|งด|ฟรี|ปราศจาก|อย่า)[^\s]{0,14}$/u,
    after: /^\s?(?:ไม่มี|ฟรี|ไม่ต้อง|ไม่เสีย|ไม่เก็บ)/u,
    reach: 22,
  },
  lo: { before: /(?:ບໍ່|ຫ້າມ|ຢ່າ)[^\s]{0,12}$/u, after: /^\s?(?:ບໍ່ມີ|ບໍ່ຕ້ອງ|ບໍ່ເສຍ|ຟຣີ)/u, reach: 18 },
  km: { before: /(?:មិន|អត់|គ្មាន|ឥត|កុំ)[^\s]{0,12}$/u, after: /^[^។\s]{0,8}\s?(?:ទេ|អត់|ឥតគិត)/u, reach: 18 },
  my: { before: /မ$/u, after: /^[^။၊\s]{0,10}(?:မ[^။၊\s]{1,8}(?:ဘူး|ပါ|ရ)|မလို|မရှိ|မယူ|မကောက်|အခမဲ့)/u, reach: 4 },
  id: {
    before: words('tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|tanpa|bukan|jangan|jgn|tnp|bebas|ora|ndak'),
    after: /^\s*(?:tidak|gak|0\b|gratis|nihil)/u,
    reach: 24,
  },
  ms: {
    before: words('tidak|tak|x|tanpa|bukan|jangan|tiada|takde|tak ada'),
    after: /^\s*(?:tidak|tiada|percuma|0\b)/u,
    reach: 24,
  },
  tl: {
    before: words('wala|walang|wlang|hindi|di|huwag|wag|bawal|no|without|dili|walay'),
    after: /^\s*(?:wala|none|no)(?!\p{L})/u,
    reach: 24,
  },
  hi: { before: words('बिना|नहीं|कोई|मत|ना|न'), after: /^[^।,\n]{0,14}(?:नहीं|नही|मत|फ्री)/u, reach: 18 },
  'hi-Latn': {
    before: words('bina|nahi|nahin|koi|mat'),
    after: /^[^.,\n]{0,14}(?:nahi|nahin|nhi|mat)/u,
    reach: 20,
  },
  ur: { before: words('بغیر|نہیں|کوئی|مت|نہ'), after: /^[^۔،\n]{0,14}(?:نہیں|مت)/u, reach: 18 },
  'ur-Latn': {
    before: words('bina|baghair|nahi|nahin|koi|mat'),
    after: /^[^.,\n]{0,14}(?:nahi|nahin|nhi)/u,
    reach: 20,
  },
  bn: {
    before: words('কোনো|কোন|বিনা|ছাড়া|না'),
    after: /^[^।,\n]{0,14}(?:নেই|না|নয়|লাগবে না|লাগে না|নিই না)/u,
    reach: 16,
  },
  'bn-Latn': { before: words('kono|bina|na'), after: /^[^.,\n]{0,14}(?:nei|na|noy|lagbe na)/u, reach: 16 },
  ne: {
    before: words('बिना|कुनै|नो'),
    after: /^[^।,\n]{0,16}(?:छैन|हुँदैन|होइन|नगर्|लाग्दैन|पर्दैन|नलिने|बिना)/u,
    reach: 18,
  },
  ta: { after: /^[^.,\n]{0,18}(?:இல்லை|இல்லாமல்|வேண்டாம்|கிடையாது|கூடாது|தேவையில்லை)/u, reach: 0 },
  si: { after: /^[^.,\n]{0,18}(?:නැත|නැහැ|නෑ|එපා|නොවේ|නොමැත)/u, reach: 0 },
  ru: {
    before: words('не|без|ни|нет|никаких|никакой'),
    after: /^\s*(?:не |нет|отсутств|бесплатн)/u,
    reach: 22,
  },
  ko: {
    before: words('안|못|무'),
    after: /^[^.,\n]{0,8}(?:없|않|안 |불필요|무료|아니|아닙|마세요|금지|X|x)/u,
    reach: 4,
  },
  ja: {
    before: /(?:無|非|不)$/u,
    after: /^[^。、\n]{0,8}(?:ない|ません|なし|無し|無料|不要|ではあり|じゃな|無く|0円)/u,
    reach: 3,
  },
  pt: {
    before: words('não|nao|sem|nunca|nenhum|nenhuma|jamais|n'),
    after: /^\s*(?:não|zero|grátis)/u,
    reach: 24,
  },
  es: { before: words('no|sin|nunca|ningún|ninguna|ni|jamás'), after: /^\s*(?:no |cero|gratis)/u, reach: 24 },
  fr: {
    before: words(`pas|sans|jamais|aucun|aucune|ni|n['’]|ne`),
    after: /^\s*(?:n['’ ]|pas |gratuit)/u,
    reach: 24,
  },
  tr: {
    before: words('hiçbir|asla'),
    after: /^[^.,\n]{0,14}(?:yok|değil|ücretsiz|almıyoruz|istemiyoruz|alınmaz)/u,
    reach: 16,
  },
  ar: {
    before: words('لا|بدون|بلا|ليس|ليست|ما|مش|مو|ماكو|بلاش|من غير|لن|دون|غير'),
    after: /^\s*(?:لا |غير|مجان)/u,
    reach: 18,
  },
  'ar-Latn': { before: words('bla|bila|ma|mech|machi|mesh|mish|bdoun'), reach: 16 },
  sw: {
    before: words('hakuna|bila|si|hatu|usi|hawa|sio|siyo|hamna'),
    after: /^\s*(?:hakuna|hamna|bure)/u,
    reach: 20,
  },
  am: { before: words('ያለ|ምንም'), after: /^[^፣።\n]{0,14}(?:የለም|አይደለም|አያስፈልግም|አንጠይቅም|የለውም)/u, reach: 14 },
  uz: {
    before: words('hech|hech qanday'),
    after: /^[^.,\n]{0,14}(?:yo['’ʻ]q|emas|olinmaydi|kerakmas|kerak emas|bepul)/u,
    reach: 16,
  },
  kk: { before: words('ешқандай'), after: /^[^.,\n]{0,14}(?:жоқ|емес|алынбайды|қажет емес)/u, reach: 16 },
  mn: { before: words('ямар ч'), after: /^[^.,\n]{0,14}(?:үгүй|байхгүй|биш|гүй|хэрэггүй)/u, reach: 16 },
};

const BORDER =
  /[.,;!?\n。，、！？；؟،۔।။၊።፣…•▪●◦|()[\]{}«»→✅✔]|(?<![\p{L}\p{M}])(?:but|pero|tapi|tetapi|nhưng|mas|mais|но|لكن|لیکن|लेकिन|তবে|ama)(?![\p{L}\p{M}])|แต่|但|ແຕ່/u;
const BORDERS = new RegExp(BORDER.source, 'gu');

const LATIN = new Set<PatternLanguage>(SCRIPT_GROUPS.find((group) => group.id === 'Latin')?.languages);

/** Whether the clause around `[start, end)` of a folded text denies what stands there. */
export function isNegated(text: string, start: number, end: number, language: PatternLanguage): boolean {
  const negation = NEGATIONS[language];
  if (negation.before !== undefined) {
    let clause = text.slice(Math.max(0, start - negation.reach), start);
    let cut = 0;
    for (const border of clause.matchAll(BORDERS)) cut = border.index + border[0].length;
    clause = clause.slice(cut);
    if (negation.before.test(clause)) return true;
    // English words of denial stand in posts of every language in Latin letters.
    if (LATIN.has(language) && NEGATIONS.en.before?.test(clause)) return true;
  }
  if (negation.after === undefined) return false;
  const rest = text.slice(end, end + AFTER_REACH);
  const border = BORDER.exec(rest);
  return negation.after.test(border === null ? rest : rest.slice(0, border.index));
}
