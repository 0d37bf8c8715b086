import type { Translation } from '../../message.ts';
import type { ui as english } from '../en/ui.ts';

/** Malay words of the badge, popup, welcome and options pages. */
export const ui = {
  'app.name': 'Lurelight',

  'level.strong': 'Tanda kuat',
  'level.some': 'Ada beberapa tanda',
  'level.unsure': 'Tidak dapat disemak',
  'level.none': 'Tanda seperti ini tidak dijumpai',

  'class.lure': 'Tanda yang sering ada dalam pengambilan orang ke kompleks penipuan',
  'class.job_scam': 'Tanda yang sering ada dalam penipuan kerja: bayaran, deposit, tugasan',
  'class.person_trade': 'Tanda yang sering ada apabila orang dijual atau diserahkan',

  'unsure.language': 'Kami belum menguji bahasa ini.',
  'unsure.model-loading': 'Model bahasa masih dimuatkan. Cuba lagi sebentar lagi.',
  'unsure.model-failed': 'Model bahasa tidak dapat dimulakan.',
  'unsure.unreadable': 'Tiada teks yang dapat dibaca.',
  'unsure.failed': 'Ada masalah semasa menyemak.',

  'reason.unknown': 'Perkara yang sering ada dalam tawaran seperti ini',
  'reason.model': 'Cara tulisannya serupa dengan tawaran seperti ini',
  'reason.quote': 'Kata-kata dalam hantaran',

  'note.not-proof': 'Ini bukan bukti. Tawaran yang jujur juga boleh ada tanda seperti ini.',
  'note.signals-only': 'Disemak berdasarkan tanda sahaja; model bahasa belum dimuatkan.',
  'note.truncated': 'Hanya sebahagian hantaran ini dapat dibaca.',
  'note.none': 'Tanda seperti ini tidak dijumpai dalam teks ini. Itu bukan jaminan.',
  'note.unsure': 'Kami tidak dapat menyemak teks ini. Itu tidak bermakna teks ini tiada masalah.',
  'note.below': 'Belum cukup untuk amaran, tetapi elok anda tahu:',

  'check.title': 'Apa yang perlu disemak',
  'check.company':
    'Minta nama dan alamat berdaftar syarikat. Semak dengan Kementerian Sumber Manusia atau kedutaan, walaupun kawan yang menghantar tawaran ini.',
  'check.visa': 'Jangan pergi bekerja dengan visa pelancong.',
  'check.passport': 'Simpan sendiri pasport anda. Jangan hantar salinannya sebelum ada kontrak bertulis.',
  'check.tell': 'Beritahu orang yang anda percaya ke mana anda akan pergi dan dengan siapa.',
  'check.fee':
    'Jangan bayar untuk dapat kerja atau dapat gaji: tiada yuran, tiada deposit, tiada tambah nilai untuk tugasan.',
  'check.bank': 'Jangan pinjamkan akaun bank, kad SIM atau kata laluan anda kepada sesiapa.',

  'why.title': 'Mengapa anda melihat ini',

  'danger.question': 'Ada orang dalam bahaya?',
  'danger.help': 'Dapatkan bantuan sekarang',
  'danger.person-trade': 'Jika mungkin ada orang yang dikurung, dapatkan bantuan dahulu.',

  'action.report': 'Laporkan',
  'action.not-right': 'Tidak tepat?',
  'action.mark-fine': 'Hantaran ini tiada masalah',
  'action.mute': 'Tiada lencana untuk “{account}”',
  'action.switch-off': 'Matikan di laman ini',
  'action.undo': 'Buat asal',
  'action.close': 'Tutup',
  'action.retry': 'Cuba lagi',
  'action.cancel': 'Batal',

  'done.marked-fine': 'Ditanda tiada masalah. Terima kasih.',
  'done.muted': 'Hantaran daripada “{account}” tidak lagi diberi lencana.',
  'done.switched-off': 'Lurelight dimatikan di laman ini.',
  'done.flagged': 'Ditambah ke senarai anda.',

  'badge.label': 'Lurelight: {level}. Lihat sebabnya',
  'badge.panel': 'Lurelight: mengapa hantaran ini ada lencana',
  'badge.checked-panel': 'Lurelight: hasil semakan anda',
  'badge.marked-fine': 'Ditanda tiada masalah',
  'badge.not-stored':
    'Hantaran ini tidak disimpan, contohnya kerana ini tetingkap peribadi. Buka dalam tetingkap biasa untuk melaporkannya.',

  'error.no-answer': 'Lurelight tidak menjawab. Muat semula halaman, kemudian cuba lagi.',
  'error.refused': 'Lurelight tidak dibenarkan melakukan ini di sini.',
  'error.bad-answer': 'Jawapan Lurelight tidak dapat dibaca.',
  'error.bad-payload': 'Teks ini tidak dapat dihantar kepada penyemak Lurelight.',
  'error.gone': 'Lurelight telah dikemas kini. Muat semula halaman ini.',
  'error.failed': 'Tidak berjaya. Tiada apa-apa yang berubah.',

  'popup.reading': 'Sedang melihat halaman ini…',
  'popup.this-page': 'Halaman ini',
  'popup.on-site': 'Di {site}',
  'popup.read': { other: '{count} hantaran dibaca' },
  'popup.read-none': 'Belum ada hantaran yang dibaca. Tatal sedikit, kemudian lihat semula di sini.',
  'popup.waiting': { other: '{count} hantaran lagi dibaca apabila anda menatal ke situ' },
  'popup.coverage': '{read} daripada {total} hantaran dibaca',
  'popup.coverage.images': { other: '{read} daripada {total} hantaran dibaca; {count} ialah gambar' },
  'popup.help.title': 'Bantuan / Ada masalah?',
  'popup.help.hint':
    'Adakah hantaran tertinggal atau salah dibaca di sini? Anda boleh menyalin beberapa angka untuk orang yang membaiki Lurelight. Tiada apa-apa dihantar dengan sendirinya.',
  'popup.diagnostic.copy': 'Salin diagnostik',
  'popup.diagnostic.hint':
    'Angka yang membantu membaiki pembacaan laman ini. Tiada teks hantaran, nama atau alamat.',
  'popup.diagnostic.copied': 'Disalin.',
  'popup.diagnostic.failed': 'Tidak dapat disalin.',
  'popup.count.strong': { other: '{count} dengan tanda kuat' },
  'popup.count.some': { other: '{count} dengan beberapa tanda' },
  'popup.count.unsure': { other: '{count} tidak dapat disemak' },
  'popup.count.none': { other: '{count} tanpa tanda seperti ini' },
  'popup.unsure-why': '{count} × {why}',

  'popup.health.degraded': 'Sebahagian halaman ini tidak dapat dibaca. Laman ini mungkin telah berubah.',
  'popup.health.broken':
    'Hantaran di halaman ini tidak dapat dibaca; laman ini mungkin telah berubah. Pilih teks dan semak teks itu.',
  'popup.health.login': 'Halaman ini minta anda log masuk. Hantaran hanya dapat dibaca selepas itu.',
  'popup.health.empty': 'Belum ada hantaran di halaman ini.',

  'popup.paused': 'Lurelight dijeda di semua laman.',
  'popup.site-off': 'Lurelight dimatikan di laman ini.',
  'popup.not-permitted': 'Lurelight tidak membaca halaman ini.',
  'popup.not-permitted.site': 'Anda belum menghidupkan {site}.',
  'popup.not-permitted.how': 'Anda masih boleh memilih teks di halaman ini dan menyemaknya.',
  'popup.choose-sites': 'Pilih laman',
  'popup.check-selection': 'Semak teks yang dipilih',
  'popup.no-selection':
    'Tiada teks dipilih di halaman ini. Pilih tawaran itu dahulu, kemudian kembali ke sini.',

  'popup.flagged': 'Hantaran yang ada tanda',
  'popup.unsure': 'Hantaran yang tidak dapat disemak',
  'popup.below': 'Hantaran yang belum cukup untuk amaran',
  'popup.no-author': 'Akaun tanpa nama',
  'popup.selection': 'Teks yang anda pilih',

  'popup.check.title': 'Semak teks',
  'popup.check.hint': 'Tampal tawaran atau mesej di sini. Teks kekal pada peranti anda.',
  'popup.check.button': 'Semak',
  'popup.check.empty': 'Tampal teks dahulu.',
  'popup.check.too-long': { other: 'Hanya {count} aksara pertama disemak.' },
  'popup.check.checking': 'Sedang menyemak…',
  'popup.check.result': 'Hasil',
  'popup.check.report': 'Laporkan teks ini',

  'popup.image.unread':
    'Imej tidak dibaca secara automatik. Pilih satu yang kelihatan, atau ambil tangkapan skrin:',
  'popup.image.title': 'Semak imej',
  'popup.image.hint':
    'Tampal tangkapan skrin di sini, seret ke sini, atau pilih fail. Imej dibaca pada peranti anda dan tidak disimpan.',
  'popup.image.choose': 'Pilih imej',
  'popup.image.language': 'Bahasa tulisan dalam imej',
  'popup.image.reading': 'Membaca imej…',
  'popup.image.read': 'Tulisan sudah dibaca. Ia ada dalam kotak di bawah.',
  'popup.image.words': 'Tulisan dalam imej',
  'popup.image.correct': 'Huruf mudah tersalah baca. Betulkan yang berbeza daripada imej, kemudian semak.',
  'popup.image.preview': 'Imej yang dibaca',
  'popup.image.contacts': 'Maklumat hubungan dalam tulisan ini',
  'popup.image.contacts.note':
    'Nama dan nombor sering tersalah baca. Bandingkan satu per satu dengan imej sebelum digunakan.',
  'popup.image.check': 'Semak tulisan ini',
  'popup.image.empty': 'Tiada tulisan dalam kotak.',
  'popup.image.open-tab': 'Buka dalam tab (jika tetingkap ini tertutup apabila anda memilih fail)',
  'popup.image.failed.no-words':
    'Tiada tulisan dapat dibaca dalam imej ini. Itu tidak bermakna imej ini tiada masalah.',
  'popup.image.failed.not-image': 'Fail ini tidak dapat dibuka sebagai imej.',
  'popup.image.failed.too-large': 'Imej ini terlalu besar. Potong bahagian yang ada tulisan.',
  'popup.image.failed.timeout':
    'Bacaan mengambil masa terlalu lama. Potong bahagian yang ada tulisan, kemudian cuba lagi.',
  'popup.image.failed.other': 'Imej ini tidak dapat dibaca.',

  'popup.picture.title': 'Imej yang kelihatan di halaman ini',
  'popup.picture.not-read': 'imej: tidak dibaca',
  'popup.picture.check': 'Semak imej',
  'popup.picture.part': 'Hanya bahagian imej yang kelihatan telah dibaca.',
  'popup.picture.failed.not-in-front':
    'Halaman itu tidak berada di hadapan. Kembali ke sana, kemudian tekan butang Lurelight di bar alat.',
  'popup.picture.failed.gone': 'Imej ini tidak kelihatan lagi. Tatal kepadanya, kemudian cuba lagi.',
  'popup.picture.failed.not-permitted':
    'Pelayar tidak membenarkan Lurelight melihat halaman ini sekarang. Pergi ke halaman itu dan tekan butang Lurelight di bar alat, atau ambil tangkapan skrin dan tampal atau lepaskan di sini.',
  'popup.picture.failed.failed':
    'Imej tidak dapat diambil daripada halaman. Ambil tangkapan skrin dan tampal atau lepaskan di sini.',

  'popup.switch.site': 'Semak hantaran di {site}',
  'popup.switch.pause': 'Jeda di semua laman',
  'popup.link.desk': 'Senarai saya',
  'popup.link.options': 'Tetapan',
  'popup.model.failed': 'Model bahasa tidak dapat dimulakan. Hantaran disemak berdasarkan tanda sahaja.',
  'popup.model.loading':
    'Model bahasa sedang dimuatkan. Sementara itu hantaran disemak berdasarkan tanda sahaja.',

  'menu.check-selection': 'Semak teks yang dipilih',

  'welcome.title': 'Lihat dua kali sebelum terima tawaran kerja',
  'welcome.lead':
    'Lurelight membaca iklan kerja di laman yang anda pilih dan menunjukkan tanda yang sering ada dalam pengambilan orang ke kompleks penipuan.',
  'welcome.private.title': 'Apa yang kekal pada peranti anda',
  'welcome.private.1':
    'Semuanya disemak pada peranti ini; tiada hantaran, nama atau alamat halaman dihantar kepada kami atau sesiapa.',
  'welcome.private.2':
    'Hantaran yang ada tanda disimpan dalam pelayar ini selama {count} hari supaya anda boleh melaporkannya; tetingkap peribadi tidak menyimpan apa-apa.',
  'welcome.private.3':
    'Laporan keluar dari peranti anda hanya apabila anda menghantarnya, selepas anda melihat setiap perkataannya.',
  'welcome.language': 'Bahasa',
  'welcome.sites.title': 'Pilih laman anda',
  'welcome.sites.hint':
    'Pelayar akan bertanya sekali untuk setiap laman. Anda boleh membatalkannya bila-bila masa.',
  'welcome.sites.on': 'Hidupkan',
  'welcome.sites.on-label': 'Hidupkan untuk {site}',
  'welcome.sites.is-on': 'Hidup',
  'welcome.sites.off': 'Matikan',
  'welcome.sites.off-label': 'Matikan untuk {site}',
  'welcome.sites.refused': '{site} kekal dimatikan. Anda boleh menghidupkannya di sini nanti.',
  'welcome.sites.unproven': 'Laman yang belum terbukti',
  'welcome.sites.unproven.hint':
    'Kami belum cukup tahu susunan laman-laman ini sekarang. Pembacaan mungkin gagal: hantaran mungkin tertinggal atau terpotong. Setiap satu dimatikan sehingga anda menghidupkannya.',
  'welcome.sites.empty': 'Senarai laman tidak dapat dimuatkan.',
  'welcome.elsewhere.title': 'Di semua laman lain',
  'welcome.elsewhere.menu':
    'Pilih teks tawaran, buka menu dengan butang kanan tetikus, kemudian pilih “Semak teks yang dipilih”.',
  'welcome.elsewhere.paste': 'Atau buka Lurelight pada bar alat dan tampal teks itu.',
  'welcome.elsewhere.key': 'Di laman yang dihidupkan, {key} menyemak hantaran yang sedang anda lihat.',
  'welcome.chats': 'Sembang peribadi tidak pernah dibaca. Hanya teks yang anda pilih sendiri disemak.',
  'welcome.limits':
    'Lurelight boleh terlepas sesuatu dan boleh tersilap. Tiada lencana tidak bermakna tawaran itu jujur; lihat senarai di bawah “Apa yang perlu disemak”.',
  'welcome.done': 'Selesai',
  'welcome.thanks': 'Lurelight sudah sedia. Anda boleh tutup halaman ini.',

  'options.title': 'Tetapan',
  'options.saved': 'Disimpan.',
  'options.language': 'Bahasa',
  'options.language.browser': 'Sama seperti pelayar',
  'options.country': 'Negara anda',
  'options.country.hint':
    'Talian bantuan negara anda diletakkan di atas sekali. Pilihan ini kekal pada peranti anda.',
  'options.country.none': 'Belum dipilih',
  'options.sites': 'Laman',
  'options.sites.manage': 'Hidupkan atau matikan laman',
  'options.muted': 'Akaun tanpa lencana',
  'options.muted.hint': 'Hantaran daripada akaun ini tidak diberi lencana.',
  'options.muted.none': 'Tiada akaun di sini.',
  'options.muted.remove': 'Tunjukkan lencana semula',
  'options.muted.remove-label': 'Tunjukkan lencana semula untuk {account}',
  'options.muted.removed': '{account} diberi lencana semula.',
  'options.keep': 'Simpan hantaran yang ada tanda selama',
  'options.keep.days': { other: '{count} hari' },
  'options.keep.hint': 'Selepas itu hantaran dipadamkan daripada pelayar ini.',
  'options.wipe': 'Padam semua',
  'options.wipe.hint':
    'Memadam semua hantaran tersimpan, laporan, keputusan dan tetapan daripada pelayar ini.',
  'options.wipe.button': 'Padam semua…',
  'options.wipe.sure': 'Ini tidak boleh dibatalkan. Hantaran tersimpan dan catatan laporan anda akan hilang.',
  'options.wipe.continue': 'Teruskan',
  'options.wipe.last': 'Betul-betul padam semua sekarang?',
  'options.wipe.yes': 'Ya, padam semua',
  'options.wipe.done': 'Semuanya sudah dipadamkan.',
  'options.about': 'Perihal',
  'options.model': 'Model bahasa',
  'options.model.ready': 'Sudah dimuatkan',
  'options.model.loading': 'Sedang dimuatkan',
  'options.model.failed': 'Tidak dapat dimulakan: {detail}',
  'options.model.idle': 'Sekarang tidak dimuatkan; akan dimuatkan apabila ada hantaran yang memerlukannya',
  'options.model.name': '{name}, checksum {sha}',
  'options.version': 'Versi {version}',
  'options.licence':
    'Lurelight ialah perisian bebas di bawah Lesen Apache 2.0. Lesen model, data dan pustaka ada dalam fail NOTICE.',
} as const satisfies Translation<typeof english>;
