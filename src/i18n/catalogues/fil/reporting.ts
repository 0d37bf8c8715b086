import type { Translation } from '../../message.ts';
import type { reporting as english } from '../en/reporting.ts';

/** Filipino words of the report page, of the report itself and of the call script. */
export const reporting = {
  // The report: read by a hotline, not by the user of the extension.
  'draft.subject': 'Kahina-hinalang recruitment post na nakita sa social media',
  'draft.subject.danger': 'URGENT: baka may taong nasa panganib (kahina-hinalang recruitment post)',
  'draft.intro.lure':
    'Nakita ko po ang job post na ito sa social media. May mga palatandaan itong madalas makita sa recruitment papunta sa mga scam hub.',
  'draft.intro.job_scam':
    'Nakita ko po ang job post na ito sa social media. May mga palatandaan itong madalas makita sa panloloko sa trabaho: bayad, deposito o task.',
  'draft.intro.person_trade':
    'Nakita ko po ang post na ito sa social media. May mga palatandaan itong madalas makita kapag may taong ibinebenta o ipinapasa sa iba.',
  'draft.intro.other': 'Nakita ko po ang post na ito sa social media at gusto kong may tumingin dito.',
  'draft.danger': 'Baka may taong nasa panganib ngayon.',
  'draft.victim': 'Mga palatandaan ito, hindi patunay. Baka biktima rin ang nag-post nito.',
  'draft.consent.anonymous': 'Pakituring po akong anonymous.',
  'draft.consent.confidential': 'Pakilihim po ang pangalan ko.',
  'draft.consent.share': 'Puwede po ninyong ibahagi ang report na ito sa ibang awtoridad.',
  'draft.part.text': 'Text ng post',
  'draft.part.link': 'Link ng post',
  'draft.part.author': 'Pangalan ng account',
  'draft.part.handle': 'Username ng account',
  'draft.part.time': 'Na-post noong',
  'draft.part.seen': 'Unang nakita noong',
  'draft.part.page': 'Page kung saan ito nakita',
  'draft.part.signs': 'Mga palatandaan sa text',
  'draft.part.place': 'Mga lugar na binanggit sa text',
  'draft.part.contacts': 'Mga contact sa text',
  'draft.part.note': 'Gusto kong idagdag',
  'draft.truncated': 'Hindi kumpleto ang text: bahagi lang nito ang ipinakita ng page.',
  'draft.judged': 'Awtomatikong nakita ng Lurelight ang mga palatandaan sa device ng nagpadala.',
  'draft.judged.model': 'Language model: {model}',
  'draft.by-user':
    'Ang nagpadala ang pumili ng post na ito; kung may mga palatandaan, awtomatikong nakita ang mga ito ng Lurelight sa device.',
  'draft.hash': 'SHA-256 ng orihinal na text: {sha256}, kinuha noong {time}',
  'draft.pasted': 'Pakitingnan po ang report sa ibaba. (I-paste rito ang kinopyang report.)',

  'script.ask-safe':
    'Puwede ka bang magsalita ngayon? Tumawag lang kung saan walang makakarinig na hindi dapat makarinig.',
  'script.if-not':
    'Kung hindi, huwag tumawag gamit ang phone na ito o mula sa lugar na ito. Mag-text o mag-chat, o pakiusapang tumawag ang taong pinagkakatiwalaan mo.',
  'script.hello':
    'Hello po. Gusto ko pong mag-report ng job post sa social media. Mukha po itong recruitment na nauuwi sa sapilitang trabaho sa ibang bansa.',
  'script.not-proof': 'Hindi ko po alam kung sino ang nag-post. Baka biktima rin po siya.',
  'script.reference': 'May reference number po ba kayong ibibigay? Ano po ang susunod na mangyayari?',

  // The page.
  'report.title': 'Mag-report ng post',
  'report.loading': 'Binubuksan ang post…',
  'report.missing': 'Wala na sa listahan mo ang post na ito. Baka nabura ito o tapos na ang panahon nito.',
  'report.no-flag': 'Buksan ang page na ito mula sa badge, sa popup o sa listahan mo.',
  'report.help-anyway': 'May mahihingan ka pa rin ng tulong dito.',
  'report.post': 'Ang post',
  'report.post.no-author': 'Account na walang pangalan',
  'report.own-words':
    'Ipinapakita ang post nang walang binago. Huwag itong sagutin at huwag mag-message sa account.',

  'report.danger.title': 'May nasa panganib ba ngayon?',
  'report.danger.hint': 'Halimbawa, hawak nang labag sa loob niya, tinatakot, o papunta na sa lugar.',
  'report.danger.yes': 'Oo, humingi ng tulong ngayon',
  'report.danger.no': 'Wala, i-report lang ang post',
  'report.danger.unsure': 'May inaalala akong tao',
  'report.back': 'Bumalik',

  'emergency.title': 'Humingi ng tulong ngayon',
  'emergency.call': 'Sino ang tatawagan',
  'emergency.lead':
    'Tumawag. Baka ilang araw pa bago mabasa ang report sa email. Tawagan ang embassy ng bansa ng tao pati ang pulis.',
  'emergency.place': 'Nasaan ang tao?',
  'emergency.passport': 'Tagasaang bansa ang tao?',
  'emergency.unknown': 'Hindi ko alam',
  'emergency.do.title': 'Bago ka tumawag',
  'emergency.do.1':
    'Mag-message lang sa paraang walang ibang makakabasa. Baka binabantayan ang phone ng tao.',
  'emergency.do.2': 'Huwag mag-post tungkol dito sa publiko: baka lalo siyang malagay sa panganib.',
  'emergency.do.3': 'Huwag magbayad at huwag pumunta roon nang mag-isa. Magtanong muna sa embassy o pulis.',
  'emergency.ready.title': 'Ihanda, kung alam mo',
  'emergency.ready.1': 'lugar sa mapa, building, palapag at kuwarto',
  'emergency.ready.2': 'buong pangalan, numero ng passport o ID, bagong litrato',
  'emergency.ready.3': 'paano makokontak ang tao, at kailan siya puwedeng magsalita',
  'emergency.ready.4': 'sino ang nagdala sa tao roon, at kailan',
  'emergency.report-too': 'I-report din ang post',

  'worried.title': 'May inaalala kang tao',
  'worried.call': 'Sino ang makakapagpayo',
  'worried.lead':
    'Nagpapayo ang mga linyang ito sa pamilya at mga kaibigan. Kung ngayon ang panganib, humingi ng tulong ngayon.',

  'hotline.choose': 'Piliin kung kanino ipapadala ang report',
  'hotline.reader': 'Bansa mo',
  'hotline.reader.none': 'Hindi pa pinili',
  'hotline.none-for': 'Wala kaming alam na linya para sa {country}. Magtanong sa embassy o sa DMW.',
  'hotline.embassy-too': 'Tawagan din ang embassy mo, hindi lang ang pulis.',
  'hotline.more': 'Ibang mga bansa',
  'hotline.call': 'Tawagan ang {number}',
  'hotline.mail': 'Email: {email}',
  'hotline.web': 'Opisyal na page: {host}',
  'hotline.no-contact': 'Walang nakitang numero. Hanapin ito sa opisyal na page ng opisinang ito.',
  'hotline.serves': 'Para sa: {who}',
  'hotline.hours': 'Oras: {hours}',
  'hotline.languages': 'Mga wika: {languages}',
  'hotline.seen': 'Nakita noong {date}, hindi pa namin napatunayan: buksan muna ang opisyal na page.',
  'hotline.seen-unknown':
    'Hindi alam ang petsa, hindi pa namin napatunayan: buksan muna ang opisyal na page.',
  'hotline.verified': 'Napatunayan noong {date}.',
  'hotline.old': 'Mahigit isang taon na: i-check muna.',
  'hotline.source': 'Pinagkunan: {source}',
  'hotline.anonymous-ok': 'Tumatanggap ng report kahit walang pangalan mo.',
  'hotline.id-required': 'Hinihingi ang pangalan o numero ng ID mo.',
  'hotline.no-links': 'Hindi nagbubukas ng link o attachment: isulat sa note mo kung ano ang nakita mo.',
  'hotline.loss-only': 'Kumikilos tungkol sa perang nawala na.',
  'hotline.pick': 'Piliin',
  'hotline.change': 'Pumili ng iba',

  'compose.title': 'Ano ang ipapadala',
  'compose.to': 'Para sa: {name}',
  'compose.parts': 'Nasa report',
  'compose.parts.hint': 'Alisin ang ayaw mong ipadala.',
  'compose.parts.link-names': 'Baka nasa link ang pangalan ng account.',
  'compose.masks': 'Itago sa text',
  'compose.masks.hint':
    'Mas marami ang magagawa ng hotline kung may mga contact. Itago ang sa mga taong walang kinalaman dito.',
  'compose.mask.phone': 'Mga numero ng telepono',
  'compose.mask.handle': 'Mga username',
  'compose.mask.email': 'Mga email address',
  'compose.mask.link': 'Mga link',
  'compose.mask.name': 'Mga pangalan',
  'compose.names': 'Mga pangalang itatago, isa sa bawat linya',
  'compose.masked': 'Nakatago sa text: {count}',
  'compose.note': 'Note mo',
  'compose.note.hint':
    'Ano ang nakita mo, kailan, at kung kinontak ka. Ilagay lang ang sarili mong numero kung gusto mong matawagan.',
  'compose.consent': 'Paano ka nila dapat ituring?',
  'compose.consent.anonymous': 'Anonymous',
  'compose.consent.confidential': 'May pangalan ko, confidential',
  'compose.consent.share': 'Puwede nilang ibahagi ang report',
  'compose.consent.mail': 'Makikita pa rin sa email ang email address mo.',
  'compose.preview': 'Ito mismo ang text na ipapadala',
  'compose.preview.subject': 'Subject: {subject}',
  'compose.keep':
    'Walang itinatagong kopya ng report. Ang natatandaan lang ng listahan mo ay nag-report ka at kung kailan.',

  'send.title': 'Ipadala',
  'send.mail': 'Buksan sa email app ko',
  'send.mail.long':
    'Masyadong mahaba ang report para sa email link. Kinokopya rin ito: i-paste sa email na magbubukas.',
  'send.copy': 'Kopyahin ang report',
  'send.form': 'Kopyahin at buksan ang opisyal na page',
  'send.phone': 'Tumawag gamit ang script',
  'send.opened': 'Hiniling na buksan ang email app mo. Hindi namin makikita kung naipadala ang email.',
  'send.copied': 'Nakopya na ang report.',
  'send.copy-failed': 'Hindi nakopya ang report. Piliin ang text sa itaas at ikaw ang kumopya.',
  'send.open-failed': 'Hindi nabuksan ang page o app. Kopyahin na lang ang report.',
  'send.note-failed': 'Hindi na-update ang listahan mo: {reason}',

  'script.title': 'Ano ang sasabihin',
  'script.before': 'Una',
  'script.say': 'Saka sabihin',

  'sent.title': 'Naipadala mo ba?',
  'sent.yes': 'Oo, naipadala ko',
  'sent.called': 'Oo, tumawag ako',
  'sent.no': 'Hindi pa',
  'sent.thanks': 'Salamat. Natandaan ito ng listahan mo.',
  'sent.no-promise': 'Hindi namin malalaman kung ano ang gagawin nila. Hindi lahat ng hotline ay sumasagot.',

  'earlier.title': 'Mga naunang report ng post na ito',
  'earlier.item': '{date}: {hotline}, {channel}, {status}',
  'earlier.unknown-hotline': 'hotline na wala na sa listahan',
  'earlier.channel.mail': 'sa email',
  'earlier.channel.copy': 'kinopya',
  'earlier.channel.phone': 'sa telepono',
  'earlier.channel.form': 'sa form',
  'earlier.status.opened': 'binuksan, hindi alam kung naipadala',
  'earlier.status.copied': 'kinopya, hindi alam kung naipadala',
  'earlier.status.sent': 'sinabi mong naipadala mo',
} as const satisfies Translation<typeof english>;
