import type { Translation } from '../../message.ts';
import type { reporting as english } from '../en/reporting.ts';

/** Indonesian words of the report page, of the report itself and of the call script. */
export const reporting = {
  // The report: read by a hotline, not by the user of the extension.
  'draft.subject': 'Dugaan postingan perekrutan di media sosial',
  'draft.subject.danger': 'DARURAT: mungkin ada orang dalam bahaya (dugaan postingan perekrutan)',
  'draft.intro.lure':
    'Saya melihat lowongan kerja ini di media sosial. Isinya menunjukkan tanda yang sering ada pada perekrutan ke kompleks penipuan daring.',
  'draft.intro.job_scam':
    'Saya melihat lowongan kerja ini di media sosial. Isinya menunjukkan tanda yang sering ada pada penipuan kerja: biaya, deposit, atau tugas.',
  'draft.intro.person_trade':
    'Saya melihat postingan ini di media sosial. Isinya menunjukkan tanda yang sering ada saat orang dijual atau diserahkan.',
  'draft.intro.other': 'Saya melihat postingan ini di media sosial dan mohon agar diperiksa.',
  'draft.danger': 'Mungkin ada orang dalam bahaya sekarang.',
  'draft.victim': 'Ini tanda, bukan bukti. Orang yang mengunggahnya mungkin juga korban.',
  'draft.consent.anonymous': 'Mohon perlakukan saya sebagai pelapor tanpa nama.',
  'draft.consent.confidential': 'Mohon rahasiakan nama saya.',
  'draft.consent.share': 'Laporan ini boleh diteruskan kepada instansi lain.',
  'draft.part.text': 'Isi postingan',
  'draft.part.link': 'Tautan postingan',
  'draft.part.author': 'Nama akun',
  'draft.part.handle': 'Nama pengguna akun',
  'draft.part.time': 'Diunggah',
  'draft.part.seen': 'Pertama terlihat',
  'draft.part.page': 'Halaman tempat postingan terlihat',
  'draft.part.signs': 'Tanda di dalam teks',
  'draft.part.place': 'Tempat yang disebut di dalam teks',
  'draft.part.contacts': 'Kontak di dalam teks',
  'draft.part.note': 'Tambahan dari saya',
  'draft.truncated': 'Teks tidak lengkap: halaman hanya menampilkan sebagian.',
  'draft.judged': 'Tanda-tanda ini ditemukan otomatis di perangkat pengirim oleh Lurelight.',
  'draft.judged.model': 'Model bahasa: {model}',
  'draft.by-user':
    'Pengirim memilih sendiri postingan ini; tanda-tanda, kalau ada, ditemukan otomatis di perangkat oleh Lurelight.',
  'draft.hash': 'SHA-256 teks asli: {sha256}, diambil {time}',
  'draft.pasted': 'Silakan lihat laporan di bawah ini. (Tempel laporan yang sudah disalin di sini.)',

  'script.ask-safe':
    'Bisakah Anda bicara dengan leluasa? Telepon hanya di tempat yang tidak bisa didengar orang yang tidak boleh tahu.',
  'script.if-not':
    'Kalau tidak, jangan menelepon dari ponsel atau tempat ini. Kirim pesan tertulis, atau minta orang yang Anda percaya untuk menelepon.',
  'script.hello':
    'Halo. Saya mau melaporkan lowongan kerja di media sosial. Isinya mirip perekrutan yang membuat orang dipaksa bekerja di luar negeri.',
  'script.not-proof': 'Saya tidak tahu siapa yang mengunggahnya. Orang itu mungkin juga korban.',
  'script.reference': 'Apakah saya mendapat nomor laporan? Apa langkah selanjutnya?',

  // The page.
  'report.title': 'Laporkan postingan',
  'report.loading': 'Membuka postingan…',
  'report.missing':
    'Postingan ini sudah tidak ada di daftar Anda. Mungkin sudah dihapus, atau waktu simpannya habis.',
  'report.no-flag':
    'Buka halaman ini dari tanda di postingan, dari jendela Lurelight, atau dari daftar Anda.',
  'report.help-anyway': 'Anda tetap bisa mencari bantuan di sini.',
  'report.post': 'Postingan',
  'report.post.no-author': 'Akun tanpa nama',
  'report.own-words':
    'Postingan ditampilkan apa adanya. Jangan membalasnya dan jangan menulis kepada akun itu.',

  'report.danger.title': 'Apakah ada orang dalam bahaya sekarang?',
  'report.danger.hint': 'Misalnya ditahan paksa, diancam, atau sedang dalam perjalanan ke tempat itu.',
  'report.danger.yes': 'Ya, cari bantuan sekarang',
  'report.danger.no': 'Tidak, hanya laporkan postingan',
  'report.danger.unsure': 'Saya khawatir tentang seseorang',
  'report.back': 'Kembali',

  'emergency.title': 'Cari bantuan sekarang',
  'emergency.call': 'Siapa yang dihubungi',
  'emergency.lead':
    'Teleponlah. Laporan lewat email mungkin baru dibaca beberapa hari kemudian. Hubungi kedutaan negara asal orang itu, juga polisi.',
  'emergency.place': 'Di mana orang itu?',
  'emergency.passport': 'Orang itu berasal dari negara mana?',
  'emergency.unknown': 'Saya tidak tahu',
  'emergency.do.title': 'Sebelum menelepon',
  'emergency.do.1':
    'Kirim pesan hanya dengan cara yang tidak dibaca orang lain. Ponsel orang itu mungkin diawasi.',
  'emergency.do.2': 'Jangan unggah apa pun tentang ini di tempat umum: bahaya bagi orang itu bisa bertambah.',
  'emergency.do.3': 'Jangan membayar dan jangan pergi ke sana sendiri. Tanya kedutaan atau polisi dulu.',
  'emergency.ready.title': 'Siapkan, kalau Anda tahu',
  'emergency.ready.1': 'lokasi di peta, gedung, lantai, dan kamar',
  'emergency.ready.2': 'nama lengkap, nomor paspor atau nomor identitas, foto terbaru',
  'emergency.ready.3': 'cara menghubungi orang itu, dan kapan bisa bicara',
  'emergency.ready.4': 'siapa yang membawa orang itu ke sana, dan kapan',
  'emergency.report-too': 'Laporkan juga postingannya',

  'worried.title': 'Khawatir tentang seseorang',
  'worried.call': 'Siapa yang bisa memberi saran',
  'worried.lead':
    'Layanan ini memberi saran kepada keluarga dan teman. Kalau bahayanya sekarang, cari bantuan sekarang.',

  'hotline.choose': 'Pilih penerima laporan',
  'hotline.reader': 'Negara Anda',
  'hotline.reader.none': 'Belum dipilih',
  'hotline.none-for':
    'Kami tidak tahu layanan untuk {country}. Tanya kedutaan Anda atau Kementerian Ketenagakerjaan.',
  'hotline.embassy-too': 'Hubungi juga kedutaan Anda, selain polisi.',
  'hotline.more': 'Negara lain',
  'hotline.call': 'Telepon {number}',
  'hotline.mail': 'Email: {email}',
  'hotline.web': 'Halaman resmi: {host}',
  'hotline.no-contact': 'Kami tidak melihat nomornya. Cari di halaman resmi instansi ini.',
  'hotline.serves': 'Untuk: {who}',
  'hotline.hours': 'Jam layanan: {hours}',
  'hotline.languages': 'Bahasa: {languages}',
  'hotline.seen': 'Dilihat pada {date}, belum kami pastikan: buka halaman resminya dulu.',
  'hotline.seen-unknown': 'Tanggal tidak diketahui, belum kami pastikan: buka halaman resminya dulu.',
  'hotline.verified': 'Dipastikan pada {date}.',
  'hotline.old': 'Lebih dari satu tahun lalu: cek dulu.',
  'hotline.source': 'Sumber: {source}',
  'hotline.anonymous-ok': 'Menerima laporan tanpa nama Anda.',
  'hotline.id-required': 'Meminta nama atau nomor identitas Anda.',
  'hotline.no-links': 'Tidak membuka tautan atau lampiran: tulis di catatan apa yang Anda lihat.',
  'hotline.loss-only': 'Menangani uang yang sudah hilang.',
  'hotline.pick': 'Pilih',
  'hotline.change': 'Pilih yang lain',

  'compose.title': 'Yang akan dikirim',
  'compose.to': 'Kepada: {name}',
  'compose.parts': 'Isi laporan',
  'compose.parts.hint': 'Hapus pilihan yang tidak mau Anda kirim.',
  'compose.parts.link-names': 'Tautan bisa menunjukkan nama akun.',
  'compose.masks': 'Sembunyikan di dalam teks',
  'compose.masks.hint':
    'Layanan pengaduan bisa berbuat lebih banyak kalau ada kontak. Sembunyikan kontak orang yang tidak terkait.',
  'compose.mask.phone': 'Nomor telepon',
  'compose.mask.handle': 'Nama pengguna',
  'compose.mask.email': 'Alamat email',
  'compose.mask.link': 'Tautan',
  'compose.mask.name': 'Nama',
  'compose.names': 'Nama yang disembunyikan, satu nama per baris',
  'compose.masked': 'Disembunyikan di dalam teks: {count}',
  'compose.note': 'Catatan Anda',
  'compose.note.hint':
    'Apa yang Anda lihat, kapan, dan apakah Anda dihubungi. Tulis nomor telepon Anda hanya kalau mau ditelepon.',
  'compose.consent': 'Bagaimana Anda mau diperlakukan?',
  'compose.consent.anonymous': 'Tanpa nama',
  'compose.consent.confidential': 'Dengan nama saya, dirahasiakan',
  'compose.consent.share': 'Laporan boleh diteruskan',
  'compose.consent.mail': 'Kalau lewat email, alamat email Anda tetap terlihat.',
  'compose.preview': 'Teks ini persis yang dikirim',
  'compose.preview.subject': 'Perihal: {subject}',
  'compose.keep': 'Salinan laporan tidak disimpan. Daftar Anda hanya mencatat bahwa Anda melapor dan kapan.',

  'send.title': 'Kirim',
  'send.mail': 'Buka di aplikasi email saya',
  'send.mail.long':
    'Laporan terlalu panjang untuk tautan email. Laporan juga disalin: tempel di email yang terbuka.',
  'send.copy': 'Salin laporan',
  'send.form': 'Salin dan buka halaman resmi',
  'send.phone': 'Telepon dengan panduan kata-kata',
  'send.opened':
    'Aplikasi email Anda sudah diminta terbuka. Kami tidak bisa melihat apakah emailnya terkirim.',
  'send.copied': 'Laporan sudah disalin.',
  'send.copy-failed': 'Laporan tidak bisa disalin. Pilih teks di atas dan salin sendiri.',
  'send.open-failed': 'Halaman atau aplikasi tidak bisa dibuka. Salin saja laporannya.',
  'send.note-failed': 'Daftar Anda tidak bisa diperbarui: {reason}',

  'script.title': 'Apa yang dikatakan',
  'script.before': 'Pertama',
  'script.say': 'Lalu katakan',

  'sent.title': 'Sudah Anda kirim?',
  'sent.yes': 'Ya, sudah saya kirim',
  'sent.called': 'Ya, sudah saya telepon',
  'sent.no': 'Belum',
  'sent.thanks': 'Terima kasih. Ini dicatat di daftar Anda.',
  'sent.no-promise':
    'Kami tidak bisa tahu apa yang mereka lakukan dengan laporan itu. Tidak semua layanan menjawab.',

  'earlier.title': 'Laporan sebelumnya untuk postingan ini',
  'earlier.item': '{date}: {hotline}, {channel}, {status}',
  'earlier.unknown-hotline': 'layanan yang sudah tidak ada di daftar',
  'earlier.channel.mail': 'lewat email',
  'earlier.channel.copy': 'disalin',
  'earlier.channel.phone': 'lewat telepon',
  'earlier.channel.form': 'lewat formulir',
  'earlier.status.opened': 'dibuka, tidak diketahui apakah terkirim',
  'earlier.status.copied': 'disalin, tidak diketahui apakah terkirim',
  'earlier.status.sent': 'menurut Anda sudah dikirim',
} as const satisfies Translation<typeof english>;
