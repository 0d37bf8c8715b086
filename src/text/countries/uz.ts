import type { CountryWords } from './country-words.ts';

export const uz: CountryWords = {
  cldr: 'uz',
  endings: true,
  // The apostrophe of o' and g' is typed in many ways.
  words: `Kamboja* | Laosga | Laosda | Laosdan | laoslik* | Myanmar* | Birma* | Tailand* | Tayland* | taylik* |
    tay tili* | Vetnam* | vetnamlik* | vyetnam* | Filipin* | Malaziya* | Xitoy* | Hitoy* | Koreya* | koreys* |
    Janubiy Koreya* | yapon* | mo'g'ul* | mo‘g‘ul* | hindcha | hindlar* | hindiston* | Pokiston* | Banglades* |
    Afg'oniston* | Afg‘oniston* | Afgʻoniston* | Afgoniston* | afg'on* | Eronga | Eronda | eronlik* | Iroqqa |
    Iroqda | BAA | Amirlik* | Birlashgan Arab Amirlik* | Saudiya | Saudiyaga | Saudiyada | Saudiyadan |
    Saudiya Arabiston* | Saudiya Arabistoniga | Arabiston* | arab | arabcha | arablar* | Misrga | Misrda |
    misrlik* | Rossiya* | Rossia* | rus | ruscha* | ruslar* | O'zbek* | O‘zbek* | Oʻzbek* | Oʼzbek* | O’zbek* |
    O\`zbek* |
    Ozbekiston* | Uzbekiston* | Uzbekistan* | Qozog'iston* | Qozog‘iston* | Qozogʻiston* | Qozog’iston* | Qozogiston* | qozoq | qozoqcha* |
    qozoqlar* | qozoqning | Qirg'iz* | Qirg‘iz* | Qirgʻiz* | Qirg’iz* | Qirgiz* | tojik* | turkman* | ozarbayjon* | armanlar |
    armancha | gruzin* | turkcha* | turklar* | turkiyalik* | ukrain* | ingliz* | angliya* | britaniya* | Amerika* | amerikalik* |
    AQShga | AQShda | AQSHdagi | AQShdagi | AQSHga | AQSHda | nemis* | german* | fransuz* | ispan | ispancha* | italyan* | polyak* |
    Polshaga | Yevropa* | Evropa* | Osiyo* | Janubi-Sharqiy Osiyo* | Janubi-sharqiy Osiyo* | Markaziy Osiyo* | O'rta Osiyo* |
    Afrika* | MDH | Latviya* | Litva* | Estoniya* | Slovakiya* | Chexiya* | Norvegiya* | norveg* | Daniya | Daniyaga | Daniyada | Daniyadan | bengalcha | kantoncha | inglizcha*`,
  cased: 'BAA | Chili | Makao',
  // es, pt "gana" (earns); tl "malayo" (far), "yaman" (wealth); "butane"; "sing along"; Panamax, Bengaluru; id "kantong" (pocket); the name Daniyar; uz "keling" (come).
  dropped:
    'Gana | malay* | Yaman* | Butan* | Makao* | singal* | Panama* | bengal* | kanton* | Daniya* | keling',
  // sw: the head office.
  never: 'makao makuu',
  examples: [
    ["Xitoyga ish, o'zbekcha va ruscha bilish", '[country] ish, [country] va [country] bilish'],
    ['Janubiy Koreyaga viza, Rossiyadan', '[country] viza, [country]'],
    ['Kambodjada ingliz tili', '[country] [country] tili'],
    ['Qozonga ombor, rostini ayt, ruxsat', 'Qozonga ombor, rostini ayt, ruxsat'],
  ],
};
