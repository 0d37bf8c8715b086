import type { Translation } from '../../message.ts';
import type { ui as english } from '../en/ui.ts';

/**
 * Filipino words of the badge, popup, welcome and options pages. Both plural forms read the same: CLDR's `one` holds
 * every number that does not end in 4, 6 or 9, so it is never "isa".
 */
export const ui = {
  'app.name': 'Lurelight',

  'level.strong': 'Malinaw na palatandaan',
  'level.some': 'Ilang palatandaan',
  'level.unsure': 'Hindi na-check',
  'level.none': 'Walang nakitang ganitong palatandaan',

  'class.lure': 'Mga palatandaang madalas makita sa recruitment papunta sa mga scam hub',
  'class.job_scam': 'Mga palatandaang madalas makita sa panloloko sa trabaho: bayad, deposito, task',
  'class.person_trade': 'Mga palatandaang madalas makita kapag may taong ibinebenta o ipinapasa sa iba',

  'unsure.language': 'Hindi pa namin nasusubukan ang wikang ito.',
  'unsure.model-loading': 'Nilo-load pa ang language model. Subukan ulit maya-maya.',
  'unsure.model-failed': 'Hindi gumana ang language model.',
  'unsure.unreadable': 'Walang text na nabasa.',
  'unsure.failed': 'Nagka-problema habang nagche-check.',

  'reason.unknown': 'Bagay na madalas makita sa ganitong mga alok',
  'reason.model': 'Kahawig ng ganitong mga alok ang pagkakasulat',
  'reason.quote': 'Mga salita sa post',

  'note.not-proof': 'Hindi ito patunay. Puwede ring may ganitong palatandaan ang tapat na alok.',
  'note.signals-only': 'Mga palatandaan lang ang na-check; hindi na-load ang language model.',
  'note.truncated': 'Bahagi lang ng post na ito ang nabasa.',
  'note.none': 'Walang nakitang ganitong palatandaan sa text na ito. Hindi ito garantiya.',
  'note.unsure': 'Hindi namin na-check ang text na ito. Hindi ibig sabihin na walang mali rito.',
  'note.below': 'Kulang pa para magbabala, pero mabuting malaman mo:',

  'check.title': 'Mga dapat i-check',
  'check.company':
    'Hingin ang rehistradong pangalan at address ng kompanya. I-check ito sa Department of Migrant Workers (DMW) o sa embassy, kahit kaibigan ang nagpadala ng alok.',
  'check.visa': 'Huwag umalis para magtrabaho gamit ang tourist visa.',
  'check.passport':
    'Ikaw ang magtago ng passport mo. Huwag magpadala ng kopya nito hangga’t walang nakasulat na kontrata.',
  'check.tell': 'Sabihin sa taong pinagkakatiwalaan mo kung saan ka pupunta at kung sino ang kasama mo.',
  'check.fee':
    'Huwag magbayad para makakuha ng trabaho o ng sahod: walang fee, walang deposito, walang top-up para sa mga task.',
  'check.bank': 'Huwag ipahiram kahit kanino ang bank account, SIM card o password mo.',

  'why.title': 'Bakit mo ito nakikita',

  'danger.question': 'May nasa panganib ba?',
  'danger.help': 'Humingi ng tulong ngayon',
  'danger.person-trade': 'Kung may posibleng hawak nang labag sa loob niya, humingi muna ng tulong.',

  'action.report': 'I-report',
  'action.not-right': 'Hindi tama?',
  'action.mark-fine': 'Ayos ang post na ito',
  'action.mute': 'Walang badge para sa “{account}”',
  'action.switch-off': 'I-off sa site na ito',
  'action.undo': 'I-undo',
  'action.close': 'Isara',
  'action.retry': 'Subukan ulit',
  'action.cancel': 'Kanselahin',

  'done.marked-fine': 'Minarkahang ayos. Salamat.',
  'done.muted': 'Wala nang badge ang mga post ng “{account}”.',
  'done.switched-off': 'Naka-off ang Lurelight sa site na ito.',
  'done.flagged': 'Naidagdag sa listahan mo.',

  'badge.label': 'Lurelight: {level}. Ipakita kung bakit',
  'badge.panel': 'Lurelight: bakit may badge ang post na ito',
  'badge.checked-panel': 'Lurelight: resulta ng check mo',
  'badge.marked-fine': 'Minarkahang ayos',
  'badge.not-stored':
    'Hindi naka-save ang post na ito, halimbawa dahil private window ito. Buksan ito sa karaniwang window para i-report.',

  'error.no-answer': 'Hindi sumagot ang Lurelight. I-reload ang page at subukan ulit.',
  'error.refused': 'Hindi pinapayagan ang Lurelight na gawin ito rito.',
  'error.bad-answer': 'Hindi mabasa ang sagot ng Lurelight.',
  'error.bad-payload': 'Hindi naipadala ang text na ito sa checker ng Lurelight.',
  'error.gone': 'Na-update ang Lurelight. I-reload ang page na ito.',
  'error.failed': 'Hindi iyon gumana. Walang nabago.',

  'popup.reading': 'Tinitingnan ang page na ito…',
  'popup.this-page': 'Page na ito',
  'popup.on-site': 'Sa {site}',
  'popup.read': { one: '{count} post ang nabasa', other: '{count} post ang nabasa' },
  'popup.read-none': 'Wala pang nabasang post. Mag-scroll nang kaunti, saka tumingin ulit dito.',
  'popup.waiting': {
    one: 'May {count} pang post na babasahin kapag nag-scroll ka roon',
    other: 'May {count} pang post na babasahin kapag nag-scroll ka roon',
  },
  'popup.coverage': 'Nabasa ang {read} sa {total} post',
  'popup.coverage.images': {
    one: 'Nabasa ang {read} sa {total} post; {count} ang larawan',
    other: 'Nabasa ang {read} sa {total} post; {count} ang larawan',
  },
  'popup.help.title': 'Tulong / May problema?',
  'popup.help.hint':
    'May mga post bang kulang dito, o mali ang pagkabasa? Puwede mong kopyahin ang ilang bilang para sa mga nag-aayos ng Lurelight. Walang ipinapadala nang kusa.',
  'popup.diagnostic.copy': 'Kopyahin ang diagnostics',
  'popup.diagnostic.hint':
    'Mga bilang na tumutulong sa pag-ayos ng pagbasa sa site na ito. Walang teksto ng post, pangalan, o address.',
  'popup.diagnostic.copied': 'Nakopya na.',
  'popup.diagnostic.failed': 'Hindi makopya.',
  'popup.count.strong': {
    one: '{count} ang may malinaw na palatandaan',
    other: '{count} ang may malinaw na palatandaan',
  },
  'popup.count.some': {
    one: '{count} ang may ilang palatandaan',
    other: '{count} ang may ilang palatandaan',
  },
  'popup.count.unsure': { one: '{count} ang hindi na-check', other: '{count} ang hindi na-check' },
  'popup.count.none': {
    one: '{count} ang walang nakitang ganitong palatandaan',
    other: '{count} ang walang nakitang ganitong palatandaan',
  },
  'popup.unsure-why': '{count} × {why}',

  'popup.health.degraded': 'May mga bahagi ng page na hindi nabasa. Baka nagbago ang site.',
  'popup.health.broken':
    'Hindi mabasa ang mga post sa page na ito; baka nagbago ang site. Pumili na lang ng text at i-check ito.',
  'popup.health.login': 'Kailangang mag-log in sa page na ito. Saka pa lang mababasa ang mga post.',
  'popup.health.empty': 'Wala pang post sa page na ito.',

  'popup.paused': 'Naka-pause ang Lurelight sa lahat ng site.',
  'popup.site-off': 'Naka-off ang Lurelight sa site na ito.',
  'popup.not-permitted': 'Hindi binabasa ng Lurelight ang page na ito.',
  'popup.not-permitted.site': 'Hindi mo pa na-on ang {site}.',
  'popup.not-permitted.how': 'Puwede ka pa ring pumili ng text sa page at i-check ito.',
  'popup.choose-sites': 'Pumili ng mga site',
  'popup.check-selection': 'I-check ang piniling text',
  'popup.no-selection': 'Walang napiling text sa page na ito. Piliin muna ang alok, saka bumalik dito.',

  'popup.flagged': 'Mga post na may palatandaan',
  'popup.unsure': 'Mga post na hindi na-check',
  'popup.below': 'Mga post na kulang pa para magbabala',
  'popup.no-author': 'Account na walang pangalan',
  'popup.selection': 'Ang text na pinili mo',

  'popup.check.title': 'Mag-check ng text',
  'popup.check.hint': 'I-paste ang alok o mensahe. Sa device mo lang ito.',
  'popup.check.button': 'I-check',
  'popup.check.empty': 'Mag-paste muna ng text.',
  'popup.check.too-long': {
    one: 'Unang {count} character lang ang iche-check.',
    other: 'Unang {count} character lang ang iche-check.',
  },
  'popup.check.checking': 'Chine-check…',
  'popup.check.result': 'Resulta',
  'popup.check.report': 'I-report ang text na ito',

  'popup.image.unread':
    'Hindi awtomatikong binabasa ang mga larawan. Pumili ng isang nakikita, o kumuha ng screenshot:',
  'popup.image.title': 'Mag-check ng larawan',
  'popup.image.hint':
    'I-paste dito ang screenshot, i-drag dito, o pumili ng file. Sa device mo lang ito binabasa at hindi itinatago.',
  'popup.image.choose': 'Pumili ng larawan',
  'popup.image.language': 'Wika ng mga salita sa larawan',
  'popup.image.reading': 'Binabasa ang larawan…',
  'popup.image.read': 'Nabasa na ang mga salita. Nasa kahon sila sa ibaba.',
  'popup.image.words': 'Mga salita sa larawan',
  'popup.image.correct':
    'Madaling magkamali sa pagbasa ng mga letra. Itama ang naiiba sa larawan, saka i-check.',
  'popup.image.preview': 'Ang larawang binabasa',
  'popup.image.contacts': 'Mga contact sa mga salitang ito',
  'popup.image.contacts.note':
    'Madalas na mali ang basa sa mga pangalan at numero. Ikumpara ang bawat isa sa larawan bago ito gamitin.',
  'popup.image.check': 'I-check ang mga salitang ito',
  'popup.image.empty': 'Walang salita sa kahon.',
  'popup.image.open-tab': 'Buksan sa tab (kung nagsasara ang window na ito kapag pumipili ng file)',
  'popup.image.failed.no-words':
    'Walang salitang nabasa sa larawang ito. Hindi ibig sabihin na walang problema rito.',
  'popup.image.failed.not-image': 'Hindi mabuksan ang file na ito bilang larawan.',
  'popup.image.failed.too-large': 'Masyadong malaki ang larawang ito. I-crop ang bahaging may mga salita.',
  'popup.image.failed.timeout':
    'Masyadong matagal ang pagbasa. I-crop ang bahaging may mga salita at subukan ulit.',
  'popup.image.failed.other': 'Hindi mabasa ang larawang ito.',

  'popup.picture.title': 'Mga larawang nakikita sa page na ito',
  'popup.picture.not-read': 'larawan: hindi nabasa',
  'popup.picture.check': 'Suriin ang larawan',
  'popup.picture.part': 'Ang bahagi lang ng larawan na nakikita ang binasa.',
  'popup.picture.failed.not-in-front':
    'Wala sa harap ang page. Bumalik dito, saka pindutin ang button ng Lurelight sa toolbar.',
  'popup.picture.failed.gone':
    'Hindi na nakikita ang larawang ito. Mag-scroll papunta rito, saka subukan ulit.',
  'popup.picture.failed.not-permitted':
    'Hindi pinapayagan ng browser na makita ng Lurelight ang page na ito ngayon. Pumunta sa page at pindutin ang button ng Lurelight sa toolbar, o kumuha ng screenshot at i-paste o i-drop ito rito.',
  'popup.picture.failed.failed':
    'Hindi makuha ang larawan mula sa page. Kumuha ng screenshot at i-paste o i-drop ito rito.',

  'popup.switch.site': 'I-check ang mga post sa {site}',
  'popup.switch.pause': 'I-pause sa lahat ng site',
  'popup.link.desk': 'Listahan ko',
  'popup.link.options': 'Mga setting',
  'popup.model.failed': 'Hindi gumana ang language model. Mga palatandaan lang ang ginagamit sa pag-check.',
  'popup.model.loading':
    'Nilo-load ang language model. Habang wala pa ito, mga palatandaan lang ang ginagamit sa pag-check.',

  'menu.check-selection': 'I-check ang piniling text',

  'welcome.title': 'Tingnan nang dalawang beses ang alok na trabaho',
  'welcome.lead':
    'Binabasa ng Lurelight ang mga job post sa mga site na pinili mo at ipinapakita ang mga palatandaang madalas makita sa recruitment papunta sa mga scam hub.',
  'welcome.private.title': 'Ano ang nananatili sa device mo',
  'welcome.private.1':
    'Dito sa device na ito ginagawa ang lahat ng pag-check; walang post, pangalan o page address na ipinapadala sa amin o kahit kanino.',
  'welcome.private.2':
    'Itinatago sa browser na ito ang mga post na may palatandaan nang {count} araw para ma-report mo; walang itinatago ang mga private window.',
  'welcome.private.3':
    'Lumalabas lang ang report sa device mo kapag ipinadala mo ito, matapos mong makita ang bawat salita.',
  'welcome.language': 'Wika',
  'welcome.sites.title': 'Piliin ang mga site mo',
  'welcome.sites.hint':
    'Magtatanong ang browser mo nang isang beses para sa bawat site. Puwede mo itong bawiin kahit kailan.',
  'welcome.sites.on': 'I-on',
  'welcome.sites.on-label': 'I-on para sa {site}',
  'welcome.sites.is-on': 'Naka-on',
  'welcome.sites.off': 'I-off',
  'welcome.sites.off-label': 'I-off para sa {site}',
  'welcome.sites.refused': 'Naka-off pa rin ang {site}. Puwede mo itong i-on dito mamaya.',
  'welcome.sites.unproven': 'Mga site na hindi pa napatunayan',
  'welcome.sites.unproven.hint':
    'Kulang pa ang nakita namin kung paano ginawa ang mga site na ito ngayon. Maaaring pumalya ang pagbasa: may post na makaligtaan o maputol. Naka-off ang bawat isa hanggang i-on mo.',
  'welcome.sites.empty': 'Hindi ma-load ang listahan ng mga site.',
  'welcome.elsewhere.title': 'Sa lahat ng ibang site',
  'welcome.elsewhere.menu':
    'Piliin ang alok, buksan ang menu gamit ang right click at piliin ang “I-check ang piniling text”.',
  'welcome.elsewhere.paste': 'O buksan ang Lurelight sa toolbar at i-paste ang text.',
  'welcome.elsewhere.key': 'Sa site na naka-on, chine-check ng {key} ang post na tinitingnan mo.',
  'welcome.chats':
    'Hindi kailanman binabasa ang mga private chat. Ang text lang na ikaw ang pumili ang chine-check.',
  'welcome.limits':
    'Puwedeng may hindi mapansin ang Lurelight at puwede itong magkamali. Kapag walang badge, hindi ibig sabihin na tapat ang alok; tingnan ang listahan sa “Mga dapat i-check”.',
  'welcome.done': 'Tapos na',
  'welcome.thanks': 'Handa na ang Lurelight. Puwede mo nang isara ang page na ito.',

  'options.title': 'Mga setting',
  'options.saved': 'Na-save na.',
  'options.language': 'Wika',
  'options.language.browser': 'Kapareho ng browser',
  'options.country': 'Bansa mo',
  'options.country.hint': 'Inuuna ang mga hotline ng bansa mo. Sa device mo lang ito.',
  'options.country.none': 'Hindi pa pinili',
  'options.sites': 'Mga site',
  'options.sites.manage': 'I-on o i-off ang mga site',
  'options.muted': 'Mga naka-mute na account',
  'options.muted.hint': 'Walang badge ang mga post ng mga account na ito.',
  'options.muted.none': 'Walang naka-mute na account.',
  'options.muted.remove': 'Ipakita ulit ang badge',
  'options.muted.remove-label': 'Ipakita ulit ang badge para sa {account}',
  'options.muted.removed': 'May badge na ulit ang mga post ng {account}.',
  'options.keep': 'Itago ang mga post na may palatandaan nang',
  'options.keep.days': { one: '{count} araw', other: '{count} araw' },
  'options.keep.hint': 'Pagkatapos nito, buburahin ang mga ito sa browser na ito.',
  'options.wipe': 'Burahin lahat',
  'options.wipe.hint':
    'Binubura sa browser na ito ang lahat ng nakatagong post, report, desisyon at setting.',
  'options.wipe.button': 'Burahin lahat…',
  'options.wipe.sure':
    'Hindi na ito mababawi. Mawawala ang mga nakatagong post at ang mga tala mo tungkol sa mga report.',
  'options.wipe.continue': 'Magpatuloy',
  'options.wipe.last': 'Burahin na ba talaga lahat ngayon?',
  'options.wipe.yes': 'Oo, burahin lahat',
  'options.wipe.done': 'Nabura na lahat.',
  'options.about': 'Tungkol dito',
  'options.model': 'Language model',
  'options.model.ready': 'Na-load na',
  'options.model.loading': 'Nilo-load',
  'options.model.failed': 'Hindi gumana: {detail}',
  'options.model.idle': 'Hindi naka-load ngayon; maglo-load ito kapag kailangan ng isang post',
  'options.model.name': '{name}, checksum {sha}',
  'options.version': 'Bersiyon {version}',
  'options.licence':
    'Malayang software ang Lurelight sa ilalim ng Apache License 2.0. Nasa file na NOTICE ang mga lisensiya ng model, ng data at ng mga library.',
} as const satisfies Translation<typeof english>;
