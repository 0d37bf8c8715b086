/** Words that multiply the number before them, by factor. Letters may not follow Latin and Cyrillic ones. */
export const MULTIPLIERS: readonly (readonly [factor: number, words: string])[] = [
  [1e9, 'tỷ|miliar|billion'],
  [1e8, '억|億|亿'],
  [1e7, 'crores?|करोड़|কোটি|کروڑ|کروڑ|சதவீதம் கோடி|கோடி|කෝටි'],
  [
    1e6,
    'triệu|trieu|tr|củ|juta|jt|million(?:s|es)?|millones|milhões|milhão|millón|mio|mln|млн\\.?|миллион\\p{L}*|milyon|mil(?:yun|yon)|ล้าน|ລ້ານ|លាន|သန်း|сая|say(?![a-z])|مليون|ملايين|ملیون|மில்லியன்|මිලියන|ሚሊዮን|百万|mill',
  ],
  [1e5, 'lakhs?|lacs?|laksha|लाख|লাখ|লক্ষ|லட்சம்|லட்ச|ලක්ෂ\\p{M}*|لاکھ|แสน|ແສນ|សែន|သိန်း|十万|laki'],
  [1e4, '万|萬|만|หมื่น|ໝື່ນ|ຫມື່ນ|ម៉ឺន|សោម៉ឺន|သောင်း|w'],
  [
    1e3,
    'ribu|rb|k|nghìn|ngàn|ngan|nghin|thousand|हज़ार|हजार|হাজার|ஆயிரம்|දහස්|දාහ\\p{M}*|ہزار|พัน|ພັນ|ពាន់|ထောင်|千|仟|천|ሺህ|ሺ|тысяч\\p{L}*|тыс\\.?|тыщ|т\\.?р\\.?|ming|минг|мың|мянга\\p{L}*|myanga|bin|mil|mille|elfu|libo|آلاف|الاف|ألف|الف|tis|hazar|hajar|hazaar|thsd',
  ],
  [1e2, '百|ร้อย|រយ|ရာ|百'],
];

/** Words that multiply the number after them (Swahili elfu 30, Burmese သိန်း ၂၀). */
export const LEADING_MULTIPLIERS: readonly (readonly [factor: number, words: string])[] = [
  [1e6, 'milioni'],
  [1e5, 'laki|သိန်း|laksha|ලක්ෂ|lakh'],
  [1e4, 'သောင်း'],
  [1e3, 'elfu|ሺ'],
];
