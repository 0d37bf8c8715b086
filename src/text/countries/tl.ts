import type { CountryWords } from './country-words.ts';

export const tl: CountryWords = {
  cldr: 'fil',
  words: `Pilipino | Pilipina | Pilipinas | Pinas | Pinoy | Pinay | Pinoys | Pinays | Noypi | Filipino | Filipina |
    Kambodya | Kamboya | Thailander | Biyetnam | Byetnam | Malaysya | Indonesya | Indonesyo | Singapura |
    Hongkong | Tsina | Tsino | Tsinoy | Intsik | Chinoy | Chekwa | Mandarin | Fookien | Hapones | Haponesa |
    wikang Hapon | Nihonggo | Nippongo | Nihongo | Koreano | Koreana | Koryano | Timog Korea | Taiwanese |
    Indyano | Indiyano | Bumbay | Saudi | KSA | Arabo | Arabyano | Gitnang Silangan | Middle East | mga kano |
    Aprika | Aprikano | Africa | Europa | Europe | Yuropa | Asya | Asyano | Asia | Southeast Asia | Amerika |
    Amerikano | Amerikana | America | Estados Unidos | Kanada | Canadian | Australyano | Awstralya | Australya |
    Ostrelya | Inglatera | Ingles | Inglis | Britanya | Alemanya | Aleman | Pransya | Pranses | Italya |
    Italyano | Espanya | Espanyol | Kastila | Rusya | Ruso | Turko | Turkiya | Griyego | Olandes | Noruwega |
    Norwega | Bisaya | Cebuano | Ilocano | Ilokano | Tagalog`,
  // "hapon" is afternoon, "malay" knowing.
  cased: 'Malay | mga Hapon | HK',
  // "malayo" far; the PRC gives licences to nurses.
  dropped: 'malayo | PRC',
  // In Filipino it is "no".
  unless: {
    words: 'Hindi',
    beside: 'ang | ng | mga | po | sa | naman | lang | ako | siya | kami | ito | yung | kasi | pero | ba',
  },
  never: 'laos na | malay ko | malay mo | malay natin | walang malay | malay tao',
  examples: [
    [
      'Hiring mga Pinoy sa Cambodia, marunong mag-Ingles',
      'Hiring mga [country] sa [country], marunong mag-[country]',
    ],
    ['Hindi po ito scam. Malay ko ba, laos na yan', 'Hindi po ito scam. Malay ko ba, laos na yan'],
    ['amo kong Intsik, balik Pinas', 'amo kong [country], balik [country]'],
    ['magandang hapon sa Thailand', 'magandang hapon sa [country]'],
  ],
};
