import type { CountryWords } from './country-words.ts';

/** Hindi and Urdu in Latin letters. "bharti" (recruitment) and "chini" (Swahili: below) are no names here. */
export const hiLatn: CountryWords = {
  cldr: null,
  words: `bharat | bharatiya | bhartiya | bharatvasi | hindustan | hindustani | hindusthan | hindustaani | angrezi |
    angreji | angrejee | angrezon | inglish | englis | cheen | cheeni log | chainese | chainiz | thailend |
    thiland | thai land | thailaind | combodia | cambodiya | kambodiya | barma | myanmaar | mayanmar | viyatnam |
    vietnaam | philipines | phillipines | filipins | maleshia | maleshiya | malaysiya | mlaysia | singapur |
    sangapur | japani | japaani | jaapan | koriya | koria | bangladesi | bangali | pakistaani | nepaali |
    srilanka | srilankan | sri lankan | saudi arab | saudia | soudi | saoodi | sowdi | emirates | kuwet | kuvait |
    qatari | omaan | bahrein | behrain | khaleej | khaleeji | gulf | gulf countries | gulf country |
    arabi bhasha | amrika | amreeka | amerika | amriki | amreeki | bartania | bartaniya | inglistan | inglend |
    englend | rashia | roosi | jarmani | germani | kanada | yurop | yoorop | europe | africa | asia | georgiya |
    panjabi | marathi | gujarati | gujrati | bhojpuri | maithili | kannada | telugu | malayalam | pashto |
    sindhi`,
  examples: [
    ['Bharat se Cambodia, Angrezi aani chahiye', '[country] se [country], [country] aani chahiye'],
    ['Bharti chalu hai, gulf me kaam', 'Bharti chalu hai, [country] me kaam'],
    ['saudi arab aur malaysiya ka visa', '[country] aur [country] ka visa'],
  ],
};
