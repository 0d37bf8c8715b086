import type { CountryWords } from './country-words.ts';

/** Sinhala in Latin letters; endings are written on the name. */
export const siLatn: CountryWords = {
  cldr: null,
  words: `lanka | lankawa | lankawe | lankawen | lankawata | lankave | lankan | lankans | lankika | lankikayo |
    lankikayan | lankeya | sri lanka | srilanka | srilankan | sri lankika | shri lanka | sinhalen | sinhalese |
    sinhalayo | ingrisi | ingirisi | ingreesi | englisi | indiyawa | indiyawe | indiawa | indiawe | indiyan |
    japanaya | japane | japaneta | koriyawa | koriyawe | koreawa | koreawe | koreawata | thailanthaya |
    thailantaya | thailande | thailandwala | kambojaya | kamboje | cambodiawe | myanmaraya | laosaya |
    malasiyawa | malaysiyawa | malaysiawe | malasiyawe | singappuruwa | chinaye | cheena | kuwaite | katar |
    qatare | saudiye | israelaye | italiya | itali | romaniyawa | amerikawa | amerikawe | canadawe | europaya |
    yuropaya | yurope | europe | asia | aasiyawa | demala | demalen`,
  examples: [
    ['lankawe kattiyata thailande job', '[country] kattiyata [country] job'],
    ['Ingrisi, sinhala saha demala', '[country], [country] saha [country]'],
    ['katha karanna, salli hambawenawa', 'katha karanna, salli hambawenawa'],
  ],
};
