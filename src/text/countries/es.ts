import type { CountryWords } from './country-words.ts';

/** The second half of the words is the first typed without accents. */
export const es: CountryWords = {
  cldr: 'es',
  words: `Cambodia | camboyano | camboyana | camboyanos | camboyanas | laosiano | laosiana | laosianos | laosianas |
    Birmania | birmana | birmanos | birmanas | Thailandia | tailandesa | tailandeses | tailandesas | thai |
    vietnamitas | filipina | filipinos | malasio | malayos | malasios | indonesios | Singapore | singapurense |
    singapurenses | chinos | chinas | mandarín | taiwanés | taiwanesa | taiwaneses | hongkonés | japonesa |
    japoneses | japonesas | Corea | coreana | coreanos | coreanas | surcoreano | surcoreana | surcoreanos |
    norcoreano | mongola | mongoles | indio | indios | hindú | hindúes | bangladesí | bangladesíes | bengalíes |
    pakistaní | paquistaní | pakistaníes | Paquistán | nepalíes | nepalés | afgano | afgana | iraní | iraníes |
    iraquí | sirio | sirios | libanés | libanesa | libaneses | jordano | Emiratos | EAU | emiratí | emiratíes |
    Arabia Saudita | saudí | saudita | sauditas | saudíes | catarí | cataríes | Qatar | kuwaití | omaní |
    Bahréin | Bahrein | árabes | israelí | israelíes | egipcio | egipcia | egipcios | marroquí | marroquíes |
    argelino | argelina | tunecino | libio | sudanés | sudaneses | etíope | etíopes | keniano | keniana |
    kenianos | keniata | keniatas | ugandés | ugandesa | ugandeses | tanzano | tanzanos | congoleño | congoleños |
    camerunés | cameruneses | senegalés | senegaleses | ghanés | ghaneses | nigeriano | nigeriana | nigerianos |
    sudafricano | sudafricana | sudafricanos | angoleño | rusa | rusos | rusas | ucraniana | ucranianos |
    ucranianas | bielorruso | kazaja | kazajos | Kazajstán | Kazakhstan | uzbeka | uzbekos | georgiano |
    georgiana | georgianos | turca | turcos | turcas | griega | griegos | italiana | italianos | italianas |
    española | españoles | españolas | castellano | portuguesa | portugueses | portuguesas | francesa |
    franceses | francesas | alemana | alemanes | alemanas | Gran Bretaña | Inglaterra | inglesa | ingleses |
    inglesas | británico | británica | británicos | Escocia | irlandés | irlandesa | irlandeses | Holanda |
    holandés | holandesa | holandeses | belga | belgas | suizo | suizos | austriaco | austríaco | polaca |
    polacos | polacas | checos | República Checa | rumano | rumana | rumanos | húngaro | búlgaro | búlgara |
    búlgaros | serbio | serbios | sueca | suecos | noruegos | noruegas | danesa | daneses | finlandés |
    finlandesa | EE.UU. | EE.UU | EE UU | EEUU | EUA | estadounidense | estadounidenses | norteamericano |
    norteamericana | norteamericanos | americano | americana | americanos | americanas | gringo | gringos |
    gringa | gringas | canadiense | canadienses | mexicano | mexicana | mexicanos | mexicanas | Méjico |
    brasileño | brasileña | brasileños | brasileñas | brasilero | brasileros | peruano | peruana | peruanos |
    peruanas | colombiano | colombiana | colombianos | colombianas | argentino | argentinos | argentinas |
    chileno | chilena | chilenos | chilenas | venezolano | venezolana | venezolanos | venezolanas | ecuatoriano |
    ecuatoriana | ecuatorianos | ecuatorianas | boliviano | boliviana | bolivianos | bolivianas | cubano |
    cubana | cubanos | cubanas | panameño | panameña | panameños | uruguayo | uruguaya | uruguayos | Uruguay |
    Paraguay | paraguayo | paraguaya | paraguayos | guatemalteco | guatemalteca | guatemaltecos | Guatemala |
    Honduras | hondureño | hondureña | hondureños | El Salvador | salvadoreño | salvadoreña | salvadoreños |
    Nicaragua | nicaragüense | nicaragüenses | Costa Rica | costarricense | costarricenses |
    República Dominicana | dominicano | dominicana | dominicanos | Puerto Rico | puertorriqueño |
    puertorriqueños | Haití | haitiano | haitianos | australiano | australiana | australianos | neozelandés |
    Nueva Zelandia | Europa | europeo | europea | europeos | europeas | África | africano | africana | africanos |
    Asia | asiático | asiática | asiáticos | asiáticas | Sudeste Asiático | sudeste de Asia | Oriente Medio |
    Medio Oriente | países del Golfo | Latinoamérica | latinoamericano | latinoamericana | latinoamericanos |
    América Latina | Sudamérica | Suramérica | Centroamérica | Norteamérica | latino | latina | latinos |
    latinas | Isla Mauricio | tagalo | Costa de Marfil | Congo | Islandia | Croacia | Eslovaquia | Eslovenia |
    Lituania | Letonia | Estonia | Moldavia | Luxemburgo | Brunei | Taiwan | Japon | Banglades | Pakistan |
    Butan | Afganistan | Libano | Emiratos Arabes Unidos | Arabia Saudi | Oman | Barein | Tunez | Sudan |
    Sudan del Sur | Etiopia | Republica Democratica del Congo | Camerun | Sudafrica | Kazajistan | Uzbekistan |
    Kirguistan | Tayikistan | Turkmenistan | Azerbaiyan | Turquia | Espana | Paises Bajos | Belgica | Rumania |
    Hungria | Canada | Mexico | Peru | Panama | Papua Nueva Guinea | ingles | cantones | tailandes | javanes |
    bengali | nepali | malayalam | punyabi | cingales | amarico | tigrina | somali | arabe | kirguis | espanol |
    portugues | frances | aleman | neerlandes | japones | danes | mandarin | taiwanes | hongkones | hindu |
    hindues | bangladesi | bangladesies | bengalies | pakistani | paquistani | pakistanies | Paquistan |
    nepalies | nepales | irani | iranies | iraqui | libanes | emirati | emiraties | saudi | saudies | catari |
    cataries | kuwaiti | omani | arabes | israeli | israelies | marroqui | marroquies | sudanes | etiope |
    etiopes | ugandes | congoleno | congolenos | camerunes | senegales | ghanes | angoleno | Kazajstan |
    espanola | espanoles | espanolas | Gran Bretana | britanico | britanica | britanicos | irlandes | holandes |
    Republica Checa | hungaro | bulgaro | bulgara | bulgaros | finlandes | Mejico | brasileno | brasilena |
    brasilenos | brasilenas | panameno | panamena | panamenos | hondureno | hondurena | hondurenos | salvadoreno |
    salvadorena | salvadorenos | nicaraguense | nicaraguenses | Republica Dominicana | puertorriqueno |
    puertorriquenos | Haiti | neozelandes | Africa | asiatico | asiatica | asiaticos | asiaticas |
    Sudeste Asiatico | Latinoamerica | America Latina | Sudamerica | Suramerica | Centroamerica | Norteamerica`,
  // "catar": to taste, "irán": they will go.
  cased: 'Catar | Malta | Irán',
  // Rather the code of Russian; a first name.
  dropped: 'RU | Mauricio',
  examples: [
    [
      'Vacantes en Camboya para venezolanos, inglés básico',
      'Vacantes en [country] para [country], [country] básico',
    ],
    ['La sede está en EE. UU. y Tailandia', 'La sede está en [country] y [country]'],
    ['Gana dólares, él irá a catar vinos', 'Gana dólares, él irá a catar vinos'],
    ['Somos una empresa China, no colombiana', 'Somos una empresa [country], no [country]'],
  ],
};
