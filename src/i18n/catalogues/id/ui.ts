import type { Translation } from '../../message.ts';
import type { ui as english } from '../en/ui.ts';

/** Indonesian words of the badge, popup, welcome and options pages. */
export const ui = {
  'app.name': 'Lurelight',

  'level.strong': 'Tanda kuat',
  'level.some': 'Ada beberapa tanda',
  'level.unsure': 'Tidak bisa diperiksa',
  'level.none': 'Tanda seperti ini tidak ditemukan',

  'class.lure': 'Tanda yang sering ada pada perekrutan ke kompleks penipuan daring',
  'class.job_scam': 'Tanda yang sering ada pada penipuan kerja: biaya, deposit, tugas',
  'class.person_trade': 'Tanda yang sering ada saat orang dijual atau diserahkan',

  'unsure.language': 'Kami belum menguji bahasa ini.',
  'unsure.model-loading': 'Model bahasa masih dimuat. Coba lagi sebentar lagi.',
  'unsure.model-failed': 'Model bahasa tidak bisa dijalankan.',
  'unsure.unreadable': 'Tidak ada teks yang bisa dibaca.',
  'unsure.failed': 'Ada yang gagal saat memeriksa.',

  'reason.unknown': 'Hal yang sering ada pada tawaran seperti ini',
  'reason.model': 'Kata-katanya mirip dengan tawaran seperti ini',
  'reason.quote': 'Kata-kata di postingan',

  'note.not-proof': 'Ini bukan bukti. Tawaran yang jujur juga bisa punya tanda seperti ini.',
  'note.signals-only': 'Hanya diperiksa dari tanda-tandanya; model bahasa belum dimuat.',
  'note.truncated': 'Hanya sebagian postingan ini yang bisa dibaca.',
  'note.none': 'Tanda seperti ini tidak ditemukan di teks ini. Itu bukan jaminan.',
  'note.unsure': 'Kami tidak bisa memeriksa teks ini. Itu tidak berarti teks ini tidak bermasalah.',
  'note.below': 'Belum cukup untuk peringatan, tetapi perlu Anda ketahui:',

  'check.title': 'Yang perlu Anda periksa',
  'check.company':
    'Minta nama dan alamat resmi perusahaan. Tanyakan ke Kementerian Ketenagakerjaan atau kedutaan, walaupun tawaran ini dari teman.',
  'check.visa': 'Jangan berangkat kerja dengan visa turis.',
  'check.passport': 'Simpan sendiri paspor Anda. Jangan kirim salinannya sebelum ada kontrak kerja tertulis.',
  'check.tell': 'Beri tahu orang yang Anda percaya ke mana Anda akan pergi dan dengan siapa.',
  'check.fee':
    'Jangan bayar untuk dapat kerja atau dapat gaji: tanpa biaya, tanpa deposit, tanpa top up untuk tugas.',
  'check.bank': 'Jangan pinjamkan rekening bank, kartu SIM, atau kata sandi Anda kepada siapa pun.',

  'why.title': 'Mengapa ini muncul',

  'danger.question': 'Ada orang dalam bahaya?',
  'danger.help': 'Cari bantuan sekarang',
  'danger.person-trade': 'Kalau mungkin ada orang yang ditahan paksa, cari bantuan dulu.',

  'action.report': 'Laporkan',
  'action.not-right': 'Tidak tepat?',
  'action.mark-fine': 'Postingan ini baik-baik saja',
  'action.mute': 'Jangan tandai “{account}”',
  'action.switch-off': 'Matikan di situs ini',
  'action.undo': 'Batalkan',
  'action.close': 'Tutup',
  'action.retry': 'Coba lagi',
  'action.cancel': 'Batal',

  'done.marked-fine': 'Ditandai baik-baik saja. Terima kasih.',
  'done.muted': 'Postingan dari “{account}” tidak lagi diberi tanda.',
  'done.switched-off': 'Lurelight mati di situs ini.',
  'done.flagged': 'Ditambahkan ke daftar Anda.',

  'badge.label': 'Lurelight: {level}. Lihat alasannya',
  'badge.panel': 'Lurelight: mengapa postingan ini diberi tanda',
  'badge.checked-panel': 'Lurelight: hasil pemeriksaan Anda',
  'badge.marked-fine': 'Ditandai baik-baik saja',
  'badge.not-stored':
    'Postingan ini tidak disimpan, misalnya karena ini jendela samaran. Buka di jendela biasa untuk melaporkannya.',

  'error.no-answer': 'Lurelight tidak menjawab. Muat ulang halaman, lalu coba lagi.',
  'error.refused': 'Lurelight tidak diizinkan melakukan ini di sini.',
  'error.bad-answer': 'Jawaban Lurelight tidak bisa dibaca.',
  'error.bad-payload': 'Teks ini tidak bisa dikirim ke bagian pemeriksa Lurelight.',
  'error.gone': 'Lurelight baru diperbarui. Muat ulang halaman ini.',
  'error.failed': 'Tidak berhasil. Tidak ada yang berubah.',

  'popup.reading': 'Sedang melihat halaman ini…',
  'popup.this-page': 'Halaman ini',
  'popup.on-site': 'Di {site}',
  'popup.read': { other: '{count} postingan dibaca' },
  'popup.read-none': 'Belum ada postingan yang dibaca. Gulir sedikit, lalu lihat lagi di sini.',
  'popup.waiting': { other: '{count} postingan lagi dibaca saat Anda menggulir ke sana' },
  'popup.coverage': '{read} dari {total} postingan dibaca',
  'popup.coverage.images': { other: '{read} dari {total} postingan dibaca; {count} berupa gambar' },
  'popup.help.title': 'Bantuan / Ada masalah?',
  'popup.help.hint':
    'Apakah ada posting yang hilang atau salah dibaca di sini? Anda bisa menyalin beberapa angka untuk orang yang memperbaiki Lurelight. Tidak ada yang dikirim dengan sendirinya.',
  'popup.diagnostic.copy': 'Salin diagnostik',
  'popup.diagnostic.hint':
    'Angka-angka yang membantu memperbaiki pembacaan situs ini. Tanpa isi postingan, nama, atau alamat.',
  'popup.diagnostic.copied': 'Disalin.',
  'popup.diagnostic.failed': 'Tidak bisa disalin.',
  'popup.count.strong': { other: '{count} dengan tanda kuat' },
  'popup.count.some': { other: '{count} dengan beberapa tanda' },
  'popup.count.unsure': { other: '{count} tidak bisa diperiksa' },
  'popup.count.none': { other: '{count} tanpa tanda seperti ini' },
  'popup.unsure-why': '{count} × {why}',

  'popup.health.degraded': 'Sebagian halaman ini tidak bisa dibaca. Mungkin situsnya sudah berubah.',
  'popup.health.broken':
    'Postingan di halaman ini tidak bisa dibaca; mungkin situsnya sudah berubah. Pilih teksnya, lalu periksa teks itu.',
  'popup.health.login': 'Halaman ini meminta Anda masuk (login). Postingan baru bisa dibaca setelah itu.',
  'popup.health.empty': 'Belum ada postingan di halaman ini.',

  'popup.paused': 'Lurelight dijeda di semua situs.',
  'popup.site-off': 'Lurelight mati di situs ini.',
  'popup.not-permitted': 'Lurelight tidak membaca halaman ini.',
  'popup.not-permitted.site': 'Anda belum menyalakan {site}.',
  'popup.not-permitted.how': 'Anda tetap bisa memilih teks di halaman ini dan memeriksanya.',
  'popup.choose-sites': 'Pilih situs',
  'popup.check-selection': 'Periksa teks yang dipilih',
  'popup.no-selection':
    'Belum ada teks yang dipilih di halaman ini. Pilih dulu tawarannya, lalu kembali ke sini.',

  'popup.flagged': 'Postingan yang ada tandanya',
  'popup.unsure': 'Postingan yang tidak bisa diperiksa',
  'popup.below': 'Postingan yang belum cukup untuk peringatan',
  'popup.no-author': 'Akun tanpa nama',
  'popup.selection': 'Teks yang Anda pilih',

  'popup.check.title': 'Periksa teks',
  'popup.check.hint': 'Tempel tawaran atau pesan di sini. Teks tetap di perangkat Anda.',
  'popup.check.button': 'Periksa',
  'popup.check.empty': 'Tempel teks dulu.',
  'popup.check.too-long': { other: 'Hanya {count} karakter pertama yang diperiksa.' },
  'popup.check.checking': 'Memeriksa…',
  'popup.check.result': 'Hasil',
  'popup.check.report': 'Laporkan teks ini',

  'popup.image.unread':
    'Gambar tidak dibaca secara otomatis. Pilih satu yang terlihat, atau ambil tangkapan layar:',
  'popup.image.title': 'Periksa gambar',
  'popup.image.hint':
    'Tempel tangkapan layar di sini, seret ke sini, atau pilih file. Gambar dibaca di perangkat Anda dan tidak disimpan.',
  'popup.image.choose': 'Pilih gambar',
  'popup.image.language': 'Bahasa tulisan dalam gambar',
  'popup.image.reading': 'Membaca gambar…',
  'popup.image.read': 'Tulisan sudah dibaca. Hasilnya ada di kotak di bawah.',
  'popup.image.words': 'Tulisan dalam gambar',
  'popup.image.correct': 'Huruf mudah salah dibaca. Perbaiki yang berbeda dari gambar, lalu periksa.',
  'popup.image.preview': 'Gambar yang dibaca',
  'popup.image.contacts': 'Kontak dalam tulisan ini',
  'popup.image.contacts.note':
    'Nama dan nomor sering salah dibaca. Bandingkan satu per satu dengan gambar sebelum dipakai.',
  'popup.image.check': 'Periksa tulisan ini',
  'popup.image.empty': 'Tidak ada tulisan di kotak.',
  'popup.image.open-tab': 'Buka di tab (jika jendela ini tertutup saat Anda memilih file)',
  'popup.image.failed.no-words':
    'Tidak ada tulisan yang bisa dibaca dalam gambar ini. Itu tidak berarti gambar ini tidak bermasalah.',
  'popup.image.failed.not-image': 'File ini tidak bisa dibuka sebagai gambar.',
  'popup.image.failed.too-large': 'Gambar ini terlalu besar. Potong bagian yang ada tulisannya.',
  'popup.image.failed.timeout': 'Pembacaan terlalu lama. Potong bagian yang ada tulisannya, lalu coba lagi.',
  'popup.image.failed.other': 'Gambar ini tidak bisa dibaca.',

  'popup.picture.title': 'Gambar yang terlihat di halaman ini',
  'popup.picture.not-read': 'gambar: tidak dibaca',
  'popup.picture.check': 'Periksa gambar',
  'popup.picture.part': 'Hanya bagian gambar yang terlihat yang dibaca.',
  'popup.picture.failed.not-in-front':
    'Halaman itu tidak ada di depan. Kembali ke sana, lalu tekan tombol Lurelight di bilah alat.',
  'popup.picture.failed.gone': 'Gambar ini tidak terlihat lagi. Gulir ke gambar itu, lalu coba lagi.',
  'popup.picture.failed.not-permitted':
    'Peramban tidak mengizinkan Lurelight melihat halaman ini sekarang. Buka halaman itu dan tekan tombol Lurelight di bilah alat, atau ambil tangkapan layar lalu tempel atau seret ke sini.',
  'popup.picture.failed.failed':
    'Gambar tidak bisa diambil dari halaman. Ambil tangkapan layar, lalu tempel atau seret ke sini.',

  'popup.switch.site': 'Periksa postingan di {site}',
  'popup.switch.pause': 'Jeda di semua situs',
  'popup.link.desk': 'Daftar saya',
  'popup.link.options': 'Pengaturan',
  'popup.model.failed': 'Model bahasa tidak bisa dijalankan. Postingan hanya diperiksa dari tanda-tandanya.',
  'popup.model.loading':
    'Model bahasa sedang dimuat. Sementara itu postingan hanya diperiksa dari tanda-tandanya.',

  'menu.check-selection': 'Periksa teks yang dipilih',

  'welcome.title': 'Lihat dua kali sebelum terima tawaran kerja',
  'welcome.lead':
    'Lurelight membaca lowongan kerja di situs yang Anda pilih dan menunjukkan tanda yang sering ada pada perekrutan ke kompleks penipuan daring.',
  'welcome.private.title': 'Yang tetap di perangkat Anda',
  'welcome.private.1':
    'Semua diperiksa di perangkat ini; tidak ada postingan, nama, atau alamat halaman yang dikirim kepada kami atau siapa pun.',
  'welcome.private.2':
    'Postingan yang ada tandanya disimpan di peramban ini selama {count} hari, supaya Anda bisa melaporkannya; jendela samaran tidak menyimpan apa pun.',
  'welcome.private.3':
    'Laporan keluar dari perangkat Anda hanya kalau Anda mengirimnya, setelah Anda melihat semua isinya.',
  'welcome.language': 'Bahasa',
  'welcome.sites.title': 'Pilih situs Anda',
  'welcome.sites.hint':
    'Peramban akan bertanya satu kali untuk setiap situs. Anda bisa membatalkannya kapan saja.',
  'welcome.sites.on': 'Nyalakan',
  'welcome.sites.on-label': 'Nyalakan untuk {site}',
  'welcome.sites.is-on': 'Menyala',
  'welcome.sites.off': 'Matikan',
  'welcome.sites.off-label': 'Matikan untuk {site}',
  'welcome.sites.refused': '{site} tetap mati. Anda bisa menyalakannya nanti di sini.',
  'welcome.sites.unproven': 'Situs yang belum terbukti',
  'welcome.sites.unproven.hint':
    'Kami belum cukup tahu susunan situs-situs ini sekarang. Pembacaan bisa gagal: postingan bisa terlewat atau terpotong. Masing-masing mati sampai Anda menyalakannya.',
  'welcome.sites.empty': 'Daftar situs tidak bisa dimuat.',
  'welcome.elsewhere.title': 'Di semua situs lain',
  'welcome.elsewhere.menu':
    'Pilih teks tawaran, buka menu dengan tombol kanan tetikus (mouse), lalu pilih “Periksa teks yang dipilih”.',
  'welcome.elsewhere.paste': 'Atau buka Lurelight di bilah alat, lalu tempel teksnya.',
  'welcome.elsewhere.key': 'Di situs yang sudah menyala, {key} memeriksa postingan yang sedang Anda lihat.',
  'welcome.chats': 'Obrolan pribadi tidak pernah dibaca. Hanya teks yang Anda pilih sendiri yang diperiksa.',
  'welcome.limits':
    'Lurelight bisa melewatkan sesuatu dan bisa salah. Tidak ada tanda bukan berarti tawaran itu jujur; lihat daftar “Yang perlu Anda periksa”.',
  'welcome.done': 'Selesai',
  'welcome.thanks': 'Lurelight sudah siap. Anda boleh menutup halaman ini.',

  'options.title': 'Pengaturan',
  'options.saved': 'Tersimpan.',
  'options.language': 'Bahasa',
  'options.language.browser': 'Sama dengan peramban',
  'options.country': 'Negara Anda',
  'options.country.hint':
    'Layanan pengaduan dari negara Anda akan tampil paling atas. Pilihan ini tetap di perangkat Anda.',
  'options.country.none': 'Belum dipilih',
  'options.sites': 'Situs',
  'options.sites.manage': 'Nyalakan atau matikan situs',
  'options.muted': 'Akun yang tidak ditandai',
  'options.muted.hint': 'Postingan dari akun ini tidak diberi tanda.',
  'options.muted.none': 'Tidak ada akun di sini.',
  'options.muted.remove': 'Tandai lagi',
  'options.muted.remove-label': 'Tandai lagi postingan dari {account}',
  'options.muted.removed': 'Postingan dari {account} diberi tanda lagi.',
  'options.keep': 'Simpan postingan yang ada tandanya selama',
  'options.keep.days': { other: '{count} hari' },
  'options.keep.hint': 'Setelah itu postingan dihapus dari peramban ini.',
  'options.wipe': 'Hapus semua',
  'options.wipe.hint':
    'Menghapus semua postingan tersimpan, laporan, keputusan, dan pengaturan dari peramban ini.',
  'options.wipe.button': 'Hapus semua…',
  'options.wipe.sure': 'Ini tidak bisa dibatalkan. Postingan tersimpan dan catatan laporan Anda akan hilang.',
  'options.wipe.continue': 'Lanjut',
  'options.wipe.last': 'Benar-benar hapus semua sekarang?',
  'options.wipe.yes': 'Ya, hapus semua',
  'options.wipe.done': 'Semua sudah dihapus.',
  'options.about': 'Tentang',
  'options.model': 'Model bahasa',
  'options.model.ready': 'Sudah dimuat',
  'options.model.loading': 'Sedang dimuat',
  'options.model.failed': 'Tidak bisa dijalankan: {detail}',
  'options.model.idle': 'Sekarang tidak dimuat; akan dimuat saat ada postingan yang memerlukannya',
  'options.model.name': '{name}, checksum {sha}',
  'options.version': 'Versi {version}',
  'options.licence':
    'Lurelight adalah perangkat lunak bebas dengan Lisensi Apache 2.0. Lisensi model, data, dan pustaka ada di berkas NOTICE.',
} as const satisfies Translation<typeof english>;
