import type { CountryWords } from './country-words.ts';

/** One person is m-, people are wa-, the language and what is made there ki-, the country often u-. */
export const sw: CountryWords = {
  cldr: 'sw',
  words: `Mkenya | Wakenya | Mtanzania | Watanzania | Mganda | Waganda | Kiganda | Kirundi | Kinyarwanda | Mrundi |
    Warundi | Mnyarwanda | Wanyarwanda | Mchina | Wachina | Mthai | Wathai | Mvietnam | Wavietnam | Mvietinamu |
    Wavietinamu | Mfilipino | Wafilipino | Mmalesia | Wamalesia | Mmalaysia | Wamalaysia | Mwindonesia |
    Waindonesia | Muindonesia | Msingapore | Wasingapore | Mlaosi | Walaosi | Mburma | Waburma | Mmyanmar |
    Wamyanmar | Mkambodia | Wakambodia | Mcambodia | Wacambodia | Mjapani | Wajapani | Mkorea | Wakorea |
    Mtaiwan | Wataiwan | Mmongolia | Wamongolia | Mhindi | Wahindi | Mpakistani | Wapakistani | Mbangladeshi |
    Wabangladeshi | Mnepali | Wanepali | Msri Lanka | Wasri Lanka | Mwafghani | Waafghani | Mwirani | Wairani |
    Mwiraki | Wairaki | Msyria | Wasyria | Mlebanoni | Walebanoni | Msaudi | Wasaudi | Mqatar | Waqatar |
    Mkuwait | Wakuwait | Mwomani | Waomani | Myemeni | Wayemeni | Mmisri | Wamisri | Mmorocco | Wamorocco |
    Mwaljeria | Waaljeria | Mtunisia | Watunisia | Mlibya | Walibya | Msudani | Wasudani | Msomali | Wasomali |
    Mhabeshi | Wahabeshi | Uhabeshi | Mnigeria | Wanigeria | Mghana | Waghana | Mkongo | Wakongo | Mkameruni |
    Wakameruni | Mzambia | Wazambia | Mzimbabwe | Wazimbabwe | Mmalawi | Wamalawi | Mmsumbiji | Wamsumbiji |
    Mrusi | Warusi | Mukreni | Waukreni | Waukraini | Mkazakhi | Wakazakhi | Muuzbeki | Wauzbeki | Mjojia |
    Wajojia | Mturuki | Waturuki | Mgiriki | Wagiriki | Mtaliano | Wataliano | Mwitaliano | Waitaliano |
    Mhispania | Wahispania | Mreno | Wareno | Mfaransa | Wafaransa | Mjerumani | Wajerumani | Mwingereza |
    Waingereza | Muingereza | Uingereza | Mskoti | Waskoti | Mwayalandi | Waayalandi | Mholanzi | Waholanzi |
    Mbelgiji | Wabelgiji | Mswisi | Waswisi | Mpolandi | Wapolandi | Mnorwe | Wanorwe | Mswidi | Waswidi |
    Mdenmaki | Wadenmaki | Mfini | Wafini | Mmarekani | Wamarekani | Mkanada | Wakanada | Mmeksiko | Wameksiko |
    Mbrazili | Wabrazili | Mperu | Waperu | Mkolombia | Wakolombia | Mwajentina | Waajentina | Mwaustralia |
    Waaustralia | Mwarabu | Waarabu | Kambodia | Kampuchea | Kamboja | Cambodia | Thailand | Tailandia |
    Thailandi | Vietnam | Ufilipino | Philippines | Burma | Laosi | Singapuri | Malaysia | China | Uhindi |
    Korea | Taiwani | Hongkong | Bangladesh | Pakistan | Nepali | Saudi | Saudia Arabia | Saudi Arabia | Imarati |
    Emirati | Falme za Kiarabu | Arabuni | Uarabuni | Katari | Kuweit | Omani | Baharaini | Uajemi | Uyahudi |
    Kenia | Uganda | Tanganyika | Zanzibar | Kongo | Kongo DRC | DRC | Ethiopia | Naijeria | Afrika Mashariki |
    Afrika Magharibi | Afrika | Asia | Asia ya Kusini | Ulaya | Amerika | Ghuba | Mashariki ya Kati |
    Amerika ya Kusini | Polandi | Poland | Norwei | Norwe | Uswidi | Uswisi | Ukraini | Rumania | Kroatia |
    Brazili | Kodivaa | Russia | Turkey | Germany | Kiswahili | Kingereza | Kimandarini | Kichina | Kimalesia |
    Kimalay | Kitagalogi | Kitagalog | Kikhmer | Kikambodia | Kilao | Kiburma | Kinorwei | Kipolishi | Kihabeshi |
    Kikenya | Kitanzania | Kiafrika | Kiasia | Mwafrika | Waafrika | Mwasia | Waasia | Kitailandi | Kivietnamu |
    Kimalaysia | Kiindonesia | Kipakistani | Kibangladeshi | Kisaudi | Kiethiopia | Kinigeria | Kimarekani |
    Kiulaya | Kikanada | Kiingereza | Kirusi | Kijojia | Kibrazili | Kiperu | Kimyanmar | Kisingapore | Kihindi |
    Kisomali | Kikongo | Kiarabu | Kimisri`,
  // A dome, and in Filipino a bent back.
  cased: 'Kuba',
  // English for one from Poland is "sorry", also with a capital.
  dropped: 'Pole',
  examples: [
    [
      'Kazi Kambodia kwa Wakenya, Kiingereza kinahitajika',
      'Kazi [country] kwa [country], [country] kinahitajika',
    ],
    ['Mkenya mmoja na Wachina wawili Uchina', '[country] mmoja na [country] wawili [country]'],
    ['Kazi za ndani Falme za Kiarabu', 'Kazi za ndani [country]'],
    ['Tunatafuta wapishi wa kiume na walinzi', 'Tunatafuta wapishi wa kiume na walinzi'],
  ],
};
