import type { CountryWords } from './country-words.ts';

export const en: CountryWords = {
  cldr: 'en',
  words: `Cambodian | Cambodians | Khmer | Laotian | Laotians | Burma | Burmese | Thais | Vietnamese | Viet Nam |
    Filipino | Filipinos | Filipina | Filipinas | Pinoy | Pinoys | Pinay | the Philippines | Malaysian |
    Malaysians | Indonesian | Indonesians | Singaporean | Singaporeans | Chinese | PRC | Mainland China |
    Taiwanese | Hongkong | Hong Konger | Hong Kongers | Macanese | Japanese | Korean | Koreans | Korea |
    Mongolian | Mongolians | Indian | Indians | Bangladeshi | Bangladeshis | Bengali | Pakistani | Pakistanis |
    Nepali | Nepalis | Nepalese | Sri Lankan | Sri Lankans | Sinhala | Sinhalese | Afghan | Afghans | Iranian |
    Iranians | Iraqi | Iraqis | Syrian | Syrians | Lebanese | Jordanian | Jordanians | Emirati | Emiratis | UAE |
    U.A.E | KSA | Saudi | Saudis | Qatari | Qataris | Kuwaiti | Kuwaitis | Omani | Omanis | Bahraini | Bahrainis |
    Yemeni | Egyptian | Egyptians | Moroccan | Moroccans | Algerian | Algerians | Tunisian | Tunisians | Libyan |
    Sudanese | Somali | Somalis | Eritrean | Ethiopian | Ethiopians | Kenyan | Kenyans | Ugandan | Ugandans |
    Tanzanian | Tanzanians | Rwandan | Rwandans | Burundian | Congolese | Cameroonian | Cameroonians |
    Senegalese | Ivorian | Ghanaian | Ghanaians | Nigerian | Nigerians | South African | South Africans |
    Zambian | Zambians | Zimbabwean | Zimbabweans | Malawian | Malawians | Mozambican | Malagasy | Russian |
    Russians | Ukrainian | Ukrainians | Belarusian | Kazakh | Kazakhs | Uzbek | Uzbeks | Kyrgyz | Tajik | Tajiks |
    Turkmen | Azerbaijani | Armenian | Armenians | Georgian | Georgians | Turkish | Greek | Greeks | Cypriot |
    Maltese | Italian | Italians | Spanish | Spaniard | Portuguese | French | German | Germans | British |
    Britain | UK | U.K | England | English | Scotland | Irish | Dutch | Holland | Belgian | Swiss | Austrian |
    Czech | Romanian | Romanians | Hungarian | Bulgarian | Serbian | Serbs | Swedish | Norwegian | Norwegians |
    Danish | Finnish | American | Americans | USA | U.S.A | U.S | Canadian | Canadians | Mexican | Mexicans |
    Brazilian | Brazilians | Peruvian | Peruvians | Colombian | Colombians | Argentinian | Argentine | Chilean |
    Venezuelan | Venezuelans | Ecuadorian | Bolivian | Cuban | Australian | Australians | Aussie | New Zealander |
    Kiwi | European | Europeans | African | Africans | Asian | Asians | Asia | Europe | Africa | South East Asia |
    Arab | Arabs | Mandarin | Cantonese | Hokkien | Tagalog | Hindi | Urdu | Tamil | Tamils | Punjabi`,
  // "in us", "to polish", "turkey dinner": small letters are other words.
  cased: 'US | Turkey | Polish | Pole | Jordan | Oman | Turks | Chile | Kiwi | Thai | Danish | Swiss | Lao',
  never: 'US$ | US $',
  examples: [
    ['Hiring Filipino and Thai staff for Cambodia', 'Hiring [country] and [country] staff for [country]'],
    ['jobs in cambodia, chinese speakers', 'jobs in [country], [country] speakers'],
    ['US$450 a month', 'US$450 a month'],
    ['Ask us to polish it. US and UK visas.', 'Ask us to polish it. [country] and [country] visas.'],
  ],
};
