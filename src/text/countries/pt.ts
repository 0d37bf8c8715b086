import type { CountryWords } from './country-words.ts';

/** The second half of the words is the first typed without accents. */
export const pt: CountryWords = {
  cldr: 'pt',
  words: `Cambodja | cambojano | cambojana | cambojanos | cambojanas | laociano | laocianos | Myanmar | Birmânia |
    birmanesa | birmaneses | Burma | tailandesa | tailandeses | tailandesas | Vietnam | Vietname | vietnamitas |
    filipina | filipinos | malaia | malaios | malásio | indonésios | indonésias | Cingapura | cingapuriano |
    chinesa | chineses | chinesas | mandarim | taiwanês | taiwanesa | taiwaneses | japonesa | japoneses |
    japonesas | Coreia | coreana | coreanos | coreanas | sul-coreano | sul-coreana | sul-coreanos | indiano |
    indiana | indianos | indianas | bengalês | bengalesa | bengaleses | paquistanês | paquistanesa |
    paquistaneses | nepalesa | nepaleses | afegão | iraniano | iraniana | iranianos | iraquiano | sírio | sírios |
    libanês | libanesa | libaneses | jordaniano | Emirados | EAU | saudita | sauditas | Qatar | catariano |
    omani | Bahrein | Barém | árabes | israelense | israelenses | egípcio | egípcia | egípcios | marroquino |
    marroquina | marroquinos | argelino | tunisiano | etíope | etíopes | Quénia | queniano | queniana |
    quenianos | ugandense | ugandenses | tanzaniano | tanzanianos | congolês | congoleses | Congo | camaronês |
    senegalês | senegaleses | ganês | ganeses | nigeriano | nigeriana | nigerianos | sul-africano | sul-africana |
    sul-africanos | angolano | angolana | angolanos | angolanas | moçambicano | moçambicana | moçambicanos |
    cabo-verdiano | cabo-verdianos | Cabo Verde | Guiné-Bissau | São Tomé e Príncipe | Timor | timorense | russa |
    russos | russas | ucraniana | ucranianos | ucranianas | bielorrusso | cazaques | uzbeques | georgiano |
    georgiana | georgianos | turca | turcos | turcas | grega | gregos | italiana | italianos | italianas |
    espanhola | espanhóis | espanholas | castelhano | portuguesa | portugueses | portuguesas | francesa |
    franceses | francesas | alemã | alemães | alemãs | Inglaterra | Grã-Bretanha | inglesa | ingleses | inglesas |
    britânico | britânica | britânicos | Escócia | irlandês | irlandesa | irlandeses | Holanda | holandesa |
    holandeses | neerlandês | belga | belgas | suíço | suíços | austríaco | polaco | polacos | polonesa |
    poloneses | Polónia | tcheco | tcheca | tchecos | República Tcheca | romeno | romena | romenos | Roménia |
    húngaro | búlgaro | sérvio | sérvios | suecos | norueguesa | noruegueses | norueguesas | dinamarquesa |
    dinamarqueses | finlandês | E.U.A. | Estados Unidos da América | americano | americana | americanos |
    americanas | norte-americano | norte-americana | norte-americanos | estadunidense | gringo | gringos |
    gringa | gringas | canadense | canadenses | mexicano | mexicana | mexicanos | brasileiro | brasileira |
    brasileiros | brasileiras | peruano | peruana | peruanos | colombiano | colombiana | colombianos | argentino |
    argentinos | chileno | chilena | chilenos | venezuelano | venezuelana | venezuelanos | equatoriano |
    boliviano | boliviana | bolivianos | cubano | cubana | cubanos | uruguaio | Uruguai | uruguaios | Paraguai |
    paraguaio | paraguaia | paraguaios | haitiano | haitianos | australiano | australiana | australianos |
    neozelandês | Europa | europeu | europeia | europeus | europeias | África | africano | africana | africanos |
    africanas | Ásia | asiático | asiática | asiáticos | asiáticas | Sudeste Asiático | Oriente Médio |
    Médio Oriente | países do Golfo | América Latina | América do Sul | América do Norte | latino | latina |
    latinos | latinas | latino-americano | latino-americanos | lusófono | lusófonos | PALOP | Ilhas Maurício |
    tagalo | hindu | Islândia | Croácia | Eslováquia | Lituânia | Letônia | Estônia | Moldávia | Luxemburgo |
    Tailandia | Vietna | Malasia | Indonesia | Japao | Mongolia | India | Paquistao | Butao | Afeganistao |
    Siria | Libano | Jordania | Emirados Arabes Unidos | Arabia Saudita | Iemen | Argelia | Tunisia | Libia |
    Sudao | Sudao do Sul | Somalia | Etiopia | Quenia | Tanzania | Camaroes | Nigeria | Africa do Sul | Zambia |
    Zimbabue | Mocambique | Russia | Ucrania | Bielorrussia | Cazaquistao | Uzbequistao | Quirguistao |
    Tadjiquistao | Turcomenistao | Azerbaijao | Armenia | Georgia | Grecia | Italia | Paises Baixos | Belgica |
    Suica | Austria | Polonia | Tchequia | Romenia | Bulgaria | Suecia | Finlandia | Canada | Mexico | Colombia |
    Bolivia | Panama | Australia | Nova Zelandia | Papua-Nova Guine | ingles | chines | cantones | tailandes |
    birmanes | indonesio | javanes | nepales | tamil | telugo | cingales | amarico | tigrinia | suaili | arabe |
    portugues | frances | alemao | polones | holandes | japones | noruegues | dinamarques |
    Territorios palestinos | Birmania | malasio | indonesios | indonesias | taiwanes | bengales | paquistanes |
    afegao | sirio | sirios | libanes | arabes | egipcio | egipcia | egipcios | etiope | etiopes | congoles |
    senegales | ganes | mocambicano | mocambicana | mocambicanos | Guine-Bissau | Sao Tome e Principe |
    espanhois | alema | alemaes | alemas | Gra-Bretanha | britanico | britanica | britanicos | Escocia |
    irlandes | neerlandes | suico | suicos | austriaco | Republica Tcheca | hungaro | bulgaro | finlandes |
    Estados Unidos da America | neozelandes | Africa | Asia | asiatico | asiatica | asiaticos | asiaticas |
    Sudeste Asiatico | Oriente Medio | Medio Oriente | America Latina | America do Sul | America do Norte |
    lusofono | lusofonos | Ilhas Mauricio | Islandia | Croacia | Eslovaquia | Lituania | Letonia | Estonia |
    Moldavia`,
  // To taste, "a malta" (we all), "ira" (anger; "irá" in Spanish), shrimps, "usa" (uses): small letters or no tilde are other words.
  cased: 'Catar | Malta | Irã | Camarões | USA',
  // "gana": earns, in Spanish. A first name.
  dropped: 'Gana | Maurício',
  examples: [
    ['Vaga no Camboja para brasileiros, inglês básico', 'Vaga no [country] para [country], [country] básico'],
    ['Atendimento em português nos Emirados Árabes Unidos', 'Atendimento em [country] nos [country]'],
    ['Ele irá catar latas com a malta', 'Ele irá catar latas com a malta'],
    ['Chineses e filipinas na Tailândia', '[country] e [country] na [country]'],
  ],
};
