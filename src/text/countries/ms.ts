import type { CountryWords } from './country-words.ts';

export const ms: CountryWords = {
  cldr: 'ms',
  words: `Kambodia | Kemboja | Siam | orang Thai | bahasa Thai | warga Thai | Vietnam | Indon | Indonesian | Msia |
    M'sia | Melayu | Tanah Melayu | Singapura | S'pore | Mandarin | Kantonis | Hokkien | Tionghua | Tiongkok |
    Jepun | Korea | Filipino | Pinoy | Bangla | Banglades | Nepali | Srilanka | India | Pakistani | Saudi |
    Emiriah | Arab | Afrika | Eropah | Asia | Asia Tenggara | ASEAN | Timur Tengah | Asia Barat | Amerika |
    Amerika Selatan | Britain | England | Inggeris | English | Perancis | Jerman | Itali | Sepanyol | Rusia |
    Ukrain | Turki | Kazakhstan | Uzbek | Mongol | Norway | Norwegian | Belanda | Australia | New Zealand |
    Kanada | Etiopia | bahasa Jawa | bahasa Hindi`,
  // "cuba" is to try, at the start of sentences too; "a.s" begins a.s.a.p.; "leh" is can or may.
  dropped: 'Cuba | A.S | Leh',
  never: 'Kenyalang',
  examples: [
    ['Kerja di Kemboja, boleh cakap Mandarin', 'Kerja di [country], boleh cakap [country]'],
    ['Cuba call dulu, reply a.s.a.p', 'Cuba call dulu, reply a.s.a.p'],
    ['Warga Indon dan Bangla, majikan Cina', 'Warga [country] dan [country], majikan [country]'],
    ['Operator kilang di Jepun, bahasa Inggeris', 'Operator kilang di [country], bahasa [country]'],
  ],
};
