import type { Translation } from '../../message.ts';
import type { reporting as english } from '../en/reporting.ts';

/** Malay words of the report page, of the report itself and of the call script. */
export const reporting = {
  // The report: read by a hotline, not by the user of the extension.
  'draft.subject': 'Hantaran tawaran kerja yang disyaki di media sosial',
  'draft.subject.danger': 'SEGERA: mungkin ada orang dalam bahaya (hantaran tawaran kerja yang disyaki)',
  'draft.intro.lure':
    'Saya melihat iklan kerja ini di media sosial. Iklan ini menunjukkan tanda yang sering ada dalam pengambilan orang ke kompleks penipuan.',
  'draft.intro.job_scam':
    'Saya melihat iklan kerja ini di media sosial. Iklan ini menunjukkan tanda yang sering ada dalam penipuan kerja: bayaran, deposit atau tugasan.',
  'draft.intro.person_trade':
    'Saya melihat hantaran ini di media sosial. Hantaran ini menunjukkan tanda yang sering ada apabila orang dijual atau diserahkan.',
  'draft.intro.other': 'Saya melihat hantaran ini di media sosial dan mohon supaya ia diperiksa.',
  'draft.danger': 'Mungkin ada orang dalam bahaya sekarang.',
  'draft.victim': 'Ini ialah tanda, bukan bukti. Orang yang menyiarkannya mungkin juga mangsa.',
  'draft.consent.anonymous': 'Mohon anggap saya sebagai pelapor tanpa nama.',
  'draft.consent.confidential': 'Mohon rahsiakan nama saya.',
  'draft.consent.share': 'Laporan ini boleh dikongsi dengan pihak berkuasa lain.',
  'draft.part.text': 'Teks hantaran',
  'draft.part.link': 'Pautan ke hantaran',
  'draft.part.author': 'Nama akaun',
  'draft.part.handle': 'Nama pengguna akaun',
  'draft.part.time': 'Disiarkan',
  'draft.part.seen': 'Kali pertama dilihat',
  'draft.part.page': 'Halaman tempat ia dilihat',
  'draft.part.signs': 'Tanda dalam teks',
  'draft.part.place': 'Tempat yang disebut dalam teks',
  'draft.part.contacts': 'Maklumat hubungan dalam teks',
  'draft.part.note': 'Tambahan daripada saya',
  'draft.truncated': 'Teks tidak lengkap: halaman itu hanya menunjukkan sebahagian.',
  'draft.judged': 'Tanda ini dijumpai secara automatik pada peranti penghantar oleh Lurelight.',
  'draft.judged.model': 'Model bahasa: {model}',
  'draft.by-user':
    'Penghantar memilih sendiri hantaran ini; tanda, jika ada, dijumpai secara automatik pada peranti oleh Lurelight.',
  'draft.hash': 'SHA-256 teks asal: {sha256}, diambil {time}',
  'draft.pasted': 'Sila lihat laporan di bawah. (Tampal laporan yang disalin di sini.)',

  'script.ask-safe':
    'Bolehkah anda bercakap dengan bebas? Telefon hanya di tempat yang tidak boleh didengar oleh orang yang tidak patut tahu.',
  'script.if-not':
    'Jika tidak, jangan guna telefon ini dan jangan telefon dari tempat ini. Tulis mesej, atau minta orang yang anda percaya untuk menelefon.',
  'script.hello':
    'Helo. Saya mahu melaporkan iklan kerja di media sosial. Ia seperti tawaran yang menyebabkan orang dipaksa bekerja di luar negara.',
  'script.not-proof': 'Saya tidak tahu siapa yang menyiarkannya. Orang itu mungkin juga mangsa.',
  'script.reference': 'Adakah saya diberi nombor rujukan? Apa langkah seterusnya?',

  // The page.
  'report.title': 'Laporkan hantaran',
  'report.loading': 'Membuka hantaran…',
  'report.missing':
    'Hantaran ini tiada lagi dalam senarai anda. Mungkin ia telah dipadamkan, atau tempoh simpannya sudah tamat.',
  'report.no-flag': 'Buka halaman ini daripada lencana, tetingkap Lurelight atau senarai anda.',
  'report.help-anyway': 'Anda masih boleh mencari bantuan di sini.',
  'report.post': 'Hantaran',
  'report.post.no-author': 'Akaun tanpa nama',
  'report.own-words':
    'Hantaran ditunjukkan seadanya. Jangan balas hantaran itu dan jangan tulis kepada akaun itu.',

  'report.danger.title': 'Adakah seseorang dalam bahaya sekarang?',
  'report.danger.hint': 'Contohnya dikurung, diugut, atau sedang dalam perjalanan ke tempat itu.',
  'report.danger.yes': 'Ya, dapatkan bantuan sekarang',
  'report.danger.no': 'Tidak, laporkan hantaran sahaja',
  'report.danger.unsure': 'Saya risau tentang seseorang',
  'report.back': 'Kembali',

  'emergency.title': 'Dapatkan bantuan sekarang',
  'emergency.call': 'Siapa yang perlu dihubungi',
  'emergency.lead':
    'Buat panggilan. Laporan melalui e-mel mungkin hanya dibaca selepas beberapa hari. Telefon kedutaan negara asal orang itu, dan juga polis.',
  'emergency.place': 'Di manakah orang itu?',
  'emergency.passport': 'Orang itu dari negara mana?',
  'emergency.unknown': 'Saya tidak tahu',
  'emergency.do.title': 'Sebelum anda telefon',
  'emergency.do.1':
    'Tulis hanya dengan cara yang tidak dibaca orang lain. Telefon orang itu mungkin diawasi.',
  'emergency.do.2': 'Jangan siarkan apa-apa tentangnya kepada umum: bahaya kepada orang itu boleh bertambah.',
  'emergency.do.3': 'Jangan bayar dan jangan pergi ke sana sendiri. Tanya kedutaan atau polis dahulu.',
  'emergency.ready.title': 'Sediakan, jika anda tahu',
  'emergency.ready.1': 'tempat pada peta, bangunan, tingkat dan bilik',
  'emergency.ready.2': 'nama penuh, nombor pasport atau kad pengenalan, gambar terkini',
  'emergency.ready.3': 'cara menghubungi orang itu, dan bila boleh bercakap',
  'emergency.ready.4': 'siapa yang membawa orang itu ke sana, dan bila',
  'emergency.report-too': 'Laporkan hantaran itu juga',

  'worried.title': 'Risau tentang seseorang',
  'worried.call': 'Siapa yang boleh memberi nasihat',
  'worried.lead':
    'Talian ini memberi nasihat kepada keluarga dan kawan. Jika bahayanya sekarang, dapatkan bantuan sekarang.',

  'hotline.choose': 'Pilih siapa yang menerima laporan',
  'hotline.reader': 'Negara anda',
  'hotline.reader.none': 'Belum dipilih',
  'hotline.none-for':
    'Kami tidak tahu talian untuk {country}. Tanya kedutaan anda atau Kementerian Sumber Manusia.',
  'hotline.embassy-too': 'Telefon kedutaan anda juga, selain polis.',
  'hotline.more': 'Negara lain',
  'hotline.call': 'Telefon {number}',
  'hotline.mail': 'E-mel: {email}',
  'hotline.web': 'Halaman rasmi: {host}',
  'hotline.no-contact': 'Kami tidak melihat nombornya. Cari di halaman rasmi pejabat ini.',
  'hotline.serves': 'Untuk: {who}',
  'hotline.hours': 'Waktu: {hours}',
  'hotline.languages': 'Bahasa: {languages}',
  'hotline.seen': 'Dilihat pada {date}, belum kami sahkan: buka halaman rasminya dahulu.',
  'hotline.seen-unknown': 'Tarikh tidak diketahui, belum kami sahkan: buka halaman rasminya dahulu.',
  'hotline.verified': 'Disahkan pada {date}.',
  'hotline.old': 'Lebih daripada setahun: semak dahulu.',
  'hotline.source': 'Sumber: {source}',
  'hotline.anonymous-ok': 'Menerima laporan tanpa nama anda.',
  'hotline.id-required': 'Meminta nama atau nombor pengenalan anda.',
  'hotline.no-links': 'Tidak membuka pautan atau lampiran: tulis dalam nota apa yang anda lihat.',
  'hotline.loss-only': 'Bertindak untuk wang yang sudah hilang.',
  'hotline.pick': 'Pilih',
  'hotline.change': 'Pilih yang lain',

  'compose.title': 'Apa yang akan dihantar',
  'compose.to': 'Kepada: {name}',
  'compose.parts': 'Dalam laporan',
  'compose.parts.hint': 'Keluarkan apa yang anda tidak mahu hantar.',
  'compose.parts.link-names': 'Pautan itu mungkin menunjukkan nama akaun.',
  'compose.masks': 'Sembunyikan dalam teks',
  'compose.masks.hint':
    'Talian bantuan boleh berbuat lebih banyak jika ada maklumat hubungan. Sembunyikan maklumat orang yang tiada kaitan.',
  'compose.mask.phone': 'Nombor telefon',
  'compose.mask.handle': 'Nama pengguna',
  'compose.mask.email': 'Alamat e-mel',
  'compose.mask.link': 'Pautan',
  'compose.mask.name': 'Nama',
  'compose.names': 'Nama untuk disembunyikan, satu pada setiap baris',
  'compose.masked': 'Disembunyikan dalam teks: {count}',
  'compose.note': 'Nota anda',
  'compose.note.hint':
    'Apa yang anda lihat, bila, dan sama ada anda dihubungi. Tulis nombor telefon anda hanya jika anda mahu ditelefon.',
  'compose.consent': 'Bagaimana anda mahu dilayan?',
  'compose.consent.anonymous': 'Tanpa nama',
  'compose.consent.confidential': 'Dengan nama saya, dirahsiakan',
  'compose.consent.share': 'Laporan boleh dikongsi',
  'compose.consent.mail': 'Jika melalui e-mel, alamat e-mel anda tetap kelihatan.',
  'compose.preview': 'Inilah teks yang dihantar',
  'compose.preview.subject': 'Perkara: {subject}',
  'compose.keep': 'Salinan laporan tidak disimpan. Senarai anda hanya mencatat bahawa anda melapor dan bila.',

  'send.title': 'Hantar',
  'send.mail': 'Buka dalam aplikasi e-mel saya',
  'send.mail.long':
    'Laporan terlalu panjang untuk pautan e-mel. Laporan juga disalin: tampal dalam e-mel yang dibuka.',
  'send.copy': 'Salin laporan',
  'send.form': 'Salin dan buka halaman rasmi',
  'send.phone': 'Telefon dengan panduan kata-kata',
  'send.opened':
    'Aplikasi e-mel anda telah diminta dibuka. Kami tidak dapat melihat sama ada e-mel itu dihantar.',
  'send.copied': 'Laporan sudah disalin.',
  'send.copy-failed': 'Laporan tidak dapat disalin. Pilih teks di atas dan salin sendiri.',
  'send.open-failed': 'Halaman atau aplikasi tidak dapat dibuka. Salin laporan sahaja.',
  'send.note-failed': 'Senarai anda tidak dapat dikemas kini: {reason}',

  'script.title': 'Apa yang perlu dikatakan',
  'script.before': 'Pertama',
  'script.say': 'Kemudian katakan',

  'sent.title': 'Sudahkah anda menghantarnya?',
  'sent.yes': 'Ya, saya sudah hantar',
  'sent.called': 'Ya, saya sudah telefon',
  'sent.no': 'Belum',
  'sent.thanks': 'Terima kasih. Ini dicatat dalam senarai anda.',
  'sent.no-promise':
    'Kami tidak dapat tahu apa yang mereka buat dengan laporan itu. Bukan semua talian menjawab.',

  'earlier.title': 'Laporan terdahulu tentang hantaran ini',
  'earlier.item': '{date}: {hotline}, {channel}, {status}',
  'earlier.unknown-hotline': 'talian yang tiada lagi dalam senarai',
  'earlier.channel.mail': 'melalui e-mel',
  'earlier.channel.copy': 'disalin',
  'earlier.channel.phone': 'melalui telefon',
  'earlier.channel.form': 'melalui borang',
  'earlier.status.opened': 'dibuka, tidak diketahui sama ada dihantar',
  'earlier.status.copied': 'disalin, tidak diketahui sama ada dihantar',
  'earlier.status.sent': 'anda kata sudah dihantar',
} as const satisfies Translation<typeof english>;
