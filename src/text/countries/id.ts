import type { CountryWords } from './country-words.ts';

export const id: CountryWords = {
  cldr: 'id',
  words: `Cina | China | RRC | RRT | Tiongkok | Mandarin | Kantonis | Hokkien | Kambodia | Kamboja | Kemboja | Khmer | Birma | Burma | Siam |
    Muangthai | Muang Thai | orang Thai | bahasa Thai | cewek Thai | Viet Nam | Filipina | Philipina | Pilipina | Malay | Malaysian |
    Singapur | Spore | S'pore | Hongkong | Hong kong | Macao | Korsel | Korut | Jepun | Nihon | Taiwan | orang Indo | org Indo |
    bahasa Indo | bhs Indo | ke Indo | di Indo | dari Indo | balik Indo | pulang Indo | asal Indo | warga Indo | Saudi | Emirat | Uni Emirat | UEA |
    Yordan | Kuwait | Qatar | Libanon | Siria | Suria | Turkiye | Turkey | Mongol | Bangladeshi | Bangla | Banglades | Srilanka |
    Keling | Etiopia | Ethiopia | Nigeria | Eropa | Asia | Asean | Afrika | Amerika | Amerika Latin | Timur Tengah | Asia Tenggara |
    Asia Timur | USA | Australi | Aussie | Ostrali | Britania | Britania Raya | Inggris | English | Perancis | Spanyol | Portugis | Polandia |
    Kazakstan | Uzbek | Ceska | Selandia | New Zealand | Brazil | Meksiko | Kanada | Norwegia | bahasa Jawa | bahasa Hindi |
    ke Laos | di Laos | dari Laos | kerja Laos | dolar AS`,
  // "indo" is going in Portuguese, "laos" out of fashion and "yaman" wealth in Filipino, "kuba" a hunchback.
  cased: 'Indo | Laos | Yaman | Kuba | ke AS | di AS | dari AS',
  // "as" and "a.s.a.p" are English; Jawa Barat, Tengah and Timur are provinces.
  dropped: 'AS | Jawa',
  examples: [
    ['Kerja di Kamboja, wajib bisa bahasa Inggris', 'Kerja di [country], wajib bisa bahasa [country]'],
    ['Lowongan Jawa Barat, as soon as possible', 'Lowongan Jawa Barat, as soon as possible'],
    ['org indo dan cina, penempatan korsel', '[country] dan [country], penempatan [country]'],
    ['TKI ke Arab Saudi dan Hongkong', 'TKI ke [country] dan [country]'],
  ],
};
