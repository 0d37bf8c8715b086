import type { CountryWords } from './country-words.ts';

/** The second half of the words is the first typed without accents. */
export const fr: CountryWords = {
  cldr: 'fr',
  words: `cambodgien | cambodgienne | cambodgiens | cambodgiennes | laotien | laotienne | laotiens | Birmanie |
    birmane | birmans | birmanes | thaïlandais | thaïlandaise | thaïlandaises | thaïe | thaïs | Vietnam |
    Viêtnam | vietnamienne | vietnamiens | vietnamiennes | philippin | philippine | philippins | malaisien |
    malaisienne | malaisiens | indonésienne | indonésiens | singapourien | singapourienne | singapouriens |
    chinoise | chinoises | mandarin | taïwanais | taïwanaise | hongkongais | japonaise | japonaises | Corée |
    coréenne | coréens | coréennes | sud-coréen | sud-coréenne | sud-coréens | mongole | mongols | indien |
    indienne | indiens | indiennes | bangladais | bangladaise | pakistanais | pakistanaise | népalaise |
    sri-lankais | sri-lankaise | afghan | afghane | afghans | iranien | iranienne | iraniens | irakien | syrien |
    syrienne | syriens | libanais | libanaise | jordanien | Émirats | EAU | émirati | émiratis | Arabie |
    saoudien | saoudienne | saoudiens | qatari | qatarie | qataris | koweïtien | omanais | Bahrein | arabes |
    israélien | israéliens | égyptien | égyptienne | égyptiens | marocain | marocaine | marocains | marocaines |
    algérien | algérienne | algériens | tunisien | tunisienne | tunisiens | libyen | soudanais | éthiopien |
    éthiopienne | éthiopiens | kényan | kényane | kényans | kenyan | kenyane | kenyans | ougandais | ougandaise |
    tanzanien | tanzanienne | rwandais | rwandaise | burundais | congolais | congolaise | congolaises | Congo |
    RDC | camerounais | camerounaise | camerounaises | sénégalais | sénégalaise | sénégalaises | ivoirien |
    ivoirienne | ivoiriens | ivoiriennes | ghanéen | ghanéenne | ghanéens | nigérian | nigériane | nigérians |
    sud-africain | sud-africaine | sud-africains | malgache | malgaches | béninois | béninoise | Bénin |
    togolais | togolaise | Togo | Burkina Faso | Burkina | burkinabè | burkinabé | burkinabés | malien | maliens |
    gabonais | gabonaise | Gabon | Tchad | tchadien | tchadiens | guinéen | guinéenne | guinéens | Guinée |
    comorien | comoriens | Comores | mauricien | mauriciens | Île Maurice | à Maurice | vers Maurice |
    Mauritanie | mauritanien | russes | ukrainienne | ukrainiens | ukrainiennes | biélorusse | kazakhe | kazakhs |
    ouzbeks | géorgien | géorgienne | géorgiens | turque | turcs | turques | grecque | grecs | grecques |
    italienne | italiens | italiennes | espagnole | espagnols | espagnoles | castillan | portugaise |
    portugaises | française | françaises | francophone | francophones | allemande | allemands | allemandes |
    Grande-Bretagne | Angleterre | anglaise | anglaises | anglophone | anglophones | britannique | britanniques |
    Écosse | irlandais | irlandaise | Hollande | hollandais | hollandaise | néerlandaise | belges | suisses |
    autrichien | autrichienne | polonaise | polonaises | tchèque | tchèques | République tchèque | roumain |
    roumaine | roumains | hongrois | bulgare | bulgares | serbe | serbes | suédoise | norvégienne | norvégiens |
    norvégiennes | danoise | finlandais | finnois | Etats Unis | Etats-Unis d’Amérique | Royaume Uni | R.U. |
    américain | américaine | américains | américaines | canadien | canadienne | canadiens | canadiennes |
    québécois | mexicain | mexicaine | mexicains | brésilien | brésilienne | brésiliens | péruvien | péruvienne |
    péruviens | colombien | colombienne | colombiens | argentin | argentins | chilien | chilienne | vénézuélien |
    vénézuéliens | équatorien | bolivien | cubain | haïtien | haïtienne | haïtiens | Haïti | australien |
    australienne | australiens | néo-zélandais | Europe | européen | européenne | européens | européennes |
    Afrique | africain | africaine | africains | africaines | Asie | asiatique | asiatiques | Asie du Sud-Est |
    Moyen-Orient | Proche-Orient | Maghreb | maghrébin | maghrébins | Amérique | Amérique latine |
    Amérique du Sud | Amérique du Nord | Golfe persique | pays du Golfe | tagalog | darija | lingala | wolof |
    Islande | Croatie | Slovaquie | Slovénie | Lituanie | Lettonie | Estonie | Moldavie | Luxembourg |
    luxembourgeois | Papouasie | Thailande | Viet Nam | Indonesie | Taiwan | Coree du Sud | Coree du Nord |
    Nepal | Emirats arabes unis | Koweit | Yemen | Israel | Egypte | Algerie | Ethiopie | Erythree | Senegal |
    Bielorussie | Ouzbekistan | Turkmenistan | Azerbaidjan | Armenie | Georgie | Grece | Tchequie | Norvege |
    Bresil | Perou | Equateur | Nouvelle-Zelande | Papouasie-Nouvelle-Guinee | indonesien | nepalais | telougou |
    francais | neerlandais | coreen | norvegien | suedois | Etats-Unis | thailandais | thailandaise |
    thailandaises | thais | indonesienne | indonesiens | taiwanais | taiwanaise | Coree | coreenne | coreens |
    coreennes | sud-coreen | sud-coreenne | sud-coreens | nepalaise | Emirats | emirati | emiratis | koweitien |
    israelien | israeliens | egyptien | egyptienne | egyptiens | algerien | algerienne | algeriens | ethiopien |
    ethiopienne | ethiopiens | senegalais | senegalaise | senegalaises | ghaneen | ghaneenne | ghaneens |
    nigerian | nigeriane | nigerians | beninois | beninoise | Benin | burkinabe | burkinabes | guineen |
    guineenne | guineens | Guinee | Ile Maurice | bielorusse | georgien | georgienne | georgiens | francaise |
    francaises | Ecosse | neerlandaise | tcheque | tcheques | Republique tcheque | suedoise | norvegienne |
    norvegiens | norvegiennes | Etats-Unis d’Amerique | americain | americaine | americains | americaines |
    quebecois | bresilien | bresilienne | bresiliens | peruvien | peruvienne | peruviens | venezuelien |
    venezueliens | equatorien | haitien | haitienne | haitiens | Haiti | neo-zelandais | europeen | europeenne |
    europeens | europeennes | maghrebin | maghrebins | Amerique | Amerique latine | Amerique du Sud |
    Amerique du Nord | Slovenie`,
  // The dish is "chili", water "eau", malt in Portuguese "malte"; "belge" is not here: a document in Turkish.
  cased: 'Chili | EAU | Golfe | Malte',
  // A first name.
  dropped: 'Maurice',
  examples: [
    [
      'Recrutement au Cambodge, français et anglais exigés',
      'Recrutement au [country], [country] et [country] exigés',
    ],
    ['Les Camerounaises envoyées en Thaïlande', 'Les [country] envoyées en [country]'],
    ['Maurice cuisine un chili', 'Maurice cuisine un chili'],
    ["Bureau en Géorgie, société d'origine chinoise", "Bureau en [country], société d'origine [country]"],
  ],
};
