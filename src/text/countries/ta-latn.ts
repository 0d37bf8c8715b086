import type { CountryWords } from './country-words.ts';

/** Tamil in Latin letters; endings are often written on the name. */
export const taLatn: CountryWords = {
  cldr: null,
  words: `tamizh | thamizh | thamil | tamilar | tamilargal | tamila | tamizhla | tamil la | tamizhargal | aangilam |
    angilam | aangila | ilangai | ilankai | ilangaiyil | inthiya | indhiya | inthiyargal | indiala | indiavula |
    singapoor | singappur | singapore la | singaporela | singapur | singaporeku | malaysiala | malaysiavula |
    malaysiavil | maleysia | thailandla | thailandku | thailandil | cambodiala | cambodiavula | kambodiya |
    myanmarla | laosla | vietnamla | kuwaitla | qatarla | saudila | omanla | canadala | canadavula | europela |
    europe | seena company | sainees | telungu | telugu | malayalam | kannada | hindhi | gulf | valaikuda | asia |
    srilanka | srilankan`,
  examples: [
    ['thailandla velai, tamizh pesanum', '[country] velai, [country] pesanum'],
    ['Singaporela ilangai aatkal', '[country] [country] aatkal'],
    ['malam mathiri kathai illa', 'malam mathiri kathai illa'],
  ],
};
