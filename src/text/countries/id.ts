import type { CountryWords } from './country-words.ts';

export const id: CountryWords = {
  cldr: 'id',
  words: `Cina | China | RRC | RRT | Tiongkok | Mandarin | Kantonis | Hokkien | Kambodia | Kamboja | Kemboja | Khmer |
    Birma | Burma | Siam | Muangthai | Muang Thai | orang Thai | bahasa Thai | cewek Thai | Viet Nam | Filipina |
    Philipina | Pilipina | Malay | Malaysian | Singapur | Spore | S'pore | Hongkong | Hong kong | Macao | Korsel |
    Korut | Jepun | Nihon | Taiwan | Indo | Saudi | Emirat | Uni Emirat | UEA | Yordan | Kuwait | Qatar |
    Libanon | Siria | Turkiye | Turkey | Mongol | Bangladeshi | Bangla | Banglades | Srilanka | Keling | Etiopia |
    Ethiopia | Nigeria | Eropa | Éropa | Asia | Asean | Afrika | Amerika | Amerika Latin | Timur Tengah |
    Asia Tenggara | Asia Timur | USA | Australi | Aussie | Ostrali | Britania | Britania Raya | Inggris |
    English | Perancis | Spanyol | Portugis | Polandia | Kazakstan | Uzbek | Ceska | Selandia | New Zealand |
    Brazil | Meksiko | Kanada | Norwegia | bahasa Jawa | bahasa Hindi | kerja Laos | dolar AS`,
  // "yaman" is wealth in Filipino, "kuba" a hunchback.
  cased: 'Yaman | Kuba | ke AS | di AS | dari AS',
  // "as" is English; Jawa Barat, Tengah and Timur are provinces; "bahasa" is any language.
  dropped: 'AS | Jawa | bahasa',
  // HK$ is money; "indo" is going in Portuguese.
  never:
    'indo para | indo pra | indo embora | indo bem | indo ao | indo trabalhar | estou indo | vou indo | vamos indo',
  examples: [
    ['Kerja di Kamboja, wajib bisa bahasa Inggris', 'Kerja di [country], wajib bisa bahasa [country]'],
    ['Lowongan Jawa Barat, as soon as possible', 'Lowongan Jawa Barat, as soon as possible'],
    ['org indo dan cina, penempatan korsel', 'org [country] dan [country], penempatan [country]'],
    ['TKI ke Arab Saudi dan Hongkong', 'TKI ke [country] dan [country]'],
  ],
};
