import type { CountryWords } from './country-words.ts';

/** Nepali in Latin letters; endings are written on the name. */
export const neLatn: CountryWords = {
  cldr: null,
  words: `nepalma | nepalko | nepalbata | nepalese | nepaliharu | nepalis | nepaliko | nepalilai | bharatma | bharatko |
    angreji | anggreji | angrezi | inglis | malesiya | malaysiya | malaysiama | malaysiako | malesia | katarma |
    qatarma | qatarko | kuwetma | kuwet | saudima | saudiko | sawdi | baharain | khadi muluk | khadi desh |
    arab muluk | japani | japanma | koriya | koriama | koreama | koriyan | chiniya | chinia | chiniyan |
    thailyand | thailandma | thailandko | kambodiya | cambodiama | cambodiako | myanmarma | myanmarko | laosma |
    amerikama | americama | amerikan | astreliya | australiama | polandma | polandko | europema | europeko |
    yurop | europe | asia | bhietnam | bhiyatnam | singapurma | hongkongma | russiama | maithili`,
  // "to me" (Vietnamese: Malay), "the day after tomorrow" (Malay: Persian).
  dropped: 'malai | parsi',
  examples: [
    ['Nepaliharu thailandma, angreji bolna', '[country] [country], [country] bolna'],
    ['malaysiako kaam, pachhi sodhnu', '[country] kaam, pachhi sodhnu'],
    ['malai parsi bhannu, khana chaina', 'malai parsi bhannu, khana chaina'],
  ],
};
