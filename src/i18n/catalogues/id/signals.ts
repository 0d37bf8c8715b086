import type { Translation } from '../../message.ts';
import type { signals as english } from '../en/signals.ts';

/** Indonesian names, reasons and next steps of the signals. */
export const signals = {
  'signal.PAY_OUT_OF_PROPORTION.title': 'Gaji jauh di atas biasanya',
  'signal.PAY_OUT_OF_PROPORTION.reason':
    'Gajinya tampak jauh lebih tinggi dari biasanya untuk kerja seperti ini:',
  'signal.PAY_OUT_OF_PROPORTION.minimum':
    'Gaji tampak jauh di atas biasanya: mulai {stated} {currency} per bulan. Upah minimum menurut hukum di {country} paling tinggi sekitar {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.average':
    'Gaji tampak jauh di atas biasanya: mulai {stated} {currency} per bulan. Upah rata-rata di {country} paling tinggi sekitar {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.check': 'Tanya orang yang bekerja di bidang ini berapa gaji biasanya.',
  'signal.NO_SKILL_HIGH_PAY.title': 'Hampir tanpa syarat',
  'signal.NO_SKILL_HIGH_PAY.reason': 'Tidak perlu pengalaman, ijazah, atau bahasa asing:',
  'signal.NO_SKILL_HIGH_PAY.check':
    'Tanyakan apa kerja Anda setiap hari, dan siapa yang akan mengajari Anda.',
  'signal.ALL_EXPENSES_PAID.title': 'Tiket, tempat tinggal, dan makan ditanggung',
  'signal.ALL_EXPENSES_PAID.reason': 'Tawaran ini menanggung hal seperti tiket, tempat tinggal, dan makan:',
  'signal.ALL_EXPENSES_PAID.check':
    'Minta jawaban tertulis: apakah uang ini harus diganti kalau Anda berhenti lebih awal.',
  'signal.WORK_ROLE_GENERIC_ONLINE.title': 'Kerja online yang umum',
  'signal.WORK_ROLE_GENERIC_ONLINE.reason': 'Kerja seperti ini sering disebut dalam tawaran semacam itu:',
  'signal.WORK_ROLE_GENERIC_ONLINE.check':
    'Tanyakan apa yang akan Anda tulis atau jual, kepada siapa, dan untuk perusahaan apa.',
  'signal.DESK_JOB_ABROAD.title': 'Kerja online di negara lain',
  'signal.DESK_JOB_ABROAD.reason': 'Anda harus pergi ke negara lain hanya untuk kerja online yang umum:',
  'signal.DESK_JOB_ABROAD.check': 'Tanyakan mengapa kerja online ini tidak bisa dilakukan di negara Anda.',
  'signal.KIND_WORDS_ONLY.title': 'Banyak janji, tidak ada yang bisa dicek',
  'signal.KIND_WORDS_ONLY.reason':
    'Tawaran ini banyak berjanji, tetapi tidak menyebut hal yang bisa Anda cek:',
  'signal.KIND_WORDS_ONLY.check': 'Minta nama perusahaan, alamatnya, dan kontrak kerja tertulis.',
  'signal.GAMBLING_WORK.title': 'Kerja untuk situs judi atau kasino',
  'signal.GAMBLING_WORK.reason': 'Kerjanya untuk usaha judi online, kasino, atau game:',
  'signal.GAMBLING_WORK.check':
    'Cek apakah kerja ini dibolehkan hukum di negara itu. Di banyak negara tidak boleh.',
  'signal.DEPOSIT_CHASING_WORK.title': 'Membuat orang menyetor uang',
  'signal.DEPOSIT_CHASING_WORK.reason':
    'Kerjanya mengambil hati orang yang tidak dikenal, lalu membuat mereka menyetor uang:',
  'signal.DEPOSIT_CHASING_WORK.check': 'Tanyakan siapa pelanggannya dan apa izin perusahaannya.',
  'signal.OPEN_SCAM_WORK.title': 'Kerja menipu orang lain',
  'signal.OPEN_SCAM_WORK.reason': 'Tawaran ini sendiri mengatakan bahwa kerjanya menipu orang:',
  'signal.OPEN_SCAM_WORK.check':
    'Anda bisa dihukum karena kerja ini, dan bisa sulit untuk keluar. Bicaralah dulu dengan layanan pengaduan.',
  'signal.BANNED_GREY_JARGON.title': 'Istilah rahasia usaha ilegal',
  'signal.BANNED_GREY_JARGON.reason': 'Kata-kata ini dipakai perekrut usaha online ilegal:',
  'signal.BANNED_GREY_JARGON.check': 'Tanyakan nama asli perusahaan dan kerja yang sebenarnya.',
  'signal.PLACE_HUB.title': 'Tempat yang sering disebut dalam peringatan',
  'signal.PLACE_HUB.reason':
    'Peringatan resmi menyebut tempat ini. Kebanyakan orang di sana bekerja di bidang lain:',
  'signal.PLACE_HUB.check': 'Tanya kedutaan Anda tentang tempat dan perusahaan ini sebelum berangkat.',
  'signal.PLACE_BAIT_COUNTRY.title': 'Tempat yang sering jadi persinggahan',
  'signal.PLACE_BAIT_COUNTRY.reason': 'Sebagian orang yang dijanjikan kerja di sini dibawa ke negara lain:',
  'signal.PLACE_BAIT_COUNTRY.check':
    'Minta alamat lengkap, dan beri tahu orang yang Anda percaya kalau rencananya berubah.',
  'signal.LOCATION_VAGUE_OR_CHANGES.title': 'Tempatnya tidak jelas',
  'signal.LOCATION_VAGUE_OR_CHANGES.reason':
    'Tawaran ini tidak menyebut tempat yang pasti, atau tempatnya bisa berubah:',
  'signal.LOCATION_VAGUE_OR_CHANGES.check': 'Jangan berangkat sebelum ada alamat lengkap secara tertulis.',
  'signal.NON_DESTINATION_COUNTRY.title': 'Tidak ada jalur kerja resmi ke sana',
  'signal.NON_DESTINATION_COUNTRY.reason':
    'Negara Anda mungkin tidak punya jalur resmi untuk mengirim pekerja ke sana:',
  'signal.NON_DESTINATION_COUNTRY.check':
    'Tanya Kementerian Ketenagakerjaan apakah negara ini ada di daftarnya.',
  'signal.EMPLOYER_UNVERIFIABLE.title': 'Tidak ada nama perusahaan',
  'signal.EMPLOYER_UNVERIFIABLE.reason': 'Tawaran ini tidak menyebut perusahaan yang bisa Anda cek.',
  'signal.EMPLOYER_UNVERIFIABLE.check': 'Minta nama dan alamat resminya, lalu cari sendiri.',
  'signal.IMPERSONATION.title': 'Memakai nama resmi atau terkenal',
  'signal.IMPERSONATION.reason': 'Tawaran ini memakai nama lembaga resmi atau perusahaan terkenal:',
  'signal.IMPERSONATION.check':
    'Hubungi lembaga itu lewat situs resminya dan tanyakan apakah tawaran ini dari mereka.',
  'signal.JOB_VAGUE.title': 'Kerjanya tidak dijelaskan',
  'signal.JOB_VAGUE.reason': 'Tawaran ini tidak menyebut apa yang akan Anda kerjakan.',
  'signal.JOB_VAGUE.check': 'Minta daftar tugas secara tertulis.',
  'signal.CONTACT_PRIVATE_APP.title': 'Hanya lewat pesan pribadi',
  'signal.CONTACT_PRIVATE_APP.reason': 'Anda hanya bisa melamar lewat pesan pribadi:',
  'signal.CONTACT_PRIVATE_APP.check': 'Minta nomor telepon dan alamat email perusahaan.',
  'signal.INTERVIEW_TRIVIAL.title': 'Terlalu mudah diterima',
  'signal.INTERVIEW_TRIVIAL.reason': 'Anda diterima hampir tanpa wawancara:',
  'signal.INTERVIEW_TRIVIAL.check': 'Minta bicara lewat video dengan orang yang sudah bekerja di sana.',
  'signal.URGENCY.title': 'Anda didesak cepat',
  'signal.URGENCY.reason': 'Tawaran ini minta keputusan cepat:',
  'signal.URGENCY.check': 'Jangan terburu-buru. Kerja yang benar bisa menunggu beberapa hari.',
  'signal.TOURIST_VISA.title': 'Kerja dengan visa turis',
  'signal.TOURIST_VISA.reason': 'Anda akan berangkat kerja tanpa visa kerja:',
  'signal.TOURIST_VISA.check': 'Jangan berangkat kerja sebelum punya visa kerja.',
  'signal.IRREGULAR_ROUTE.title': 'Jalan gelap melewati perbatasan',
  'signal.IRREGULAR_ROUTE.reason': 'Perjalanannya menghindari pemeriksaan di perbatasan:',
  'signal.IRREGULAR_ROUTE.check':
    'Jangan melewati perbatasan dengan cara ini. Tanpa cap paspor, sulit mendapat bantuan atau keluar dari sana.',
  'signal.TRAVEL_COACHING.title': 'Diajari jawaban untuk petugas imigrasi',
  'signal.TRAVEL_COACHING.reason': 'Anda disuruh menyembunyikan tujuan perjalanan:',
  'signal.TRAVEL_COACHING.check':
    'Katakan yang sebenarnya kepada petugas imigrasi. Mereka bisa membantu Anda.',
  'signal.DEBT_RELIEF_OR_ADVANCE.title': 'Uang sebelum mulai kerja',
  'signal.DEBT_RELIEF_OR_ADVANCE.reason': 'Tawaran ini bicara soal utang Anda atau memberi uang di muka:',
  'signal.DEBT_RELIEF_OR_ADVANCE.check':
    'Minta jawaban tertulis: berapa utang Anda kalau berhenti. Uang seperti ini bisa dipakai untuk menahan Anda di sana.',
  'signal.REASSURANCE_DENIAL.title': 'Membantah bahaya yang tidak ditanyakan',
  'signal.REASSURANCE_DENIAL.reason': 'Tawaran ini mengatakan bahwa hal buruk tidak akan terjadi:',
  'signal.REASSURANCE_DENIAL.check':
    'Berkata-kata itu mudah. Cek perusahaan ini ke Kementerian Ketenagakerjaan atau kedutaan.',
  'signal.PASSPORT_HANDOVER.title': 'Paspor Anda diambil atau diminta',
  'signal.PASSPORT_HANDOVER.reason': 'Anda harus menyerahkan atau mengirim paspor:',
  'signal.PASSPORT_HANDOVER.check':
    'Simpan paspor Anda. Jangan kirim salinannya sebelum ada kontrak kerja tertulis.',
  'signal.UPFRONT_FEE.title': 'Anda harus bayar dulu',
  'signal.UPFRONT_FEE.reason': 'Tawaran ini meminta uang dari Anda:',
  'signal.UPFRONT_FEE.check':
    'Jangan bayar untuk dapat kerja. Tanya Kementerian Ketenagakerjaan biaya apa yang dibolehkan.',
  'signal.TASK_DEPOSIT.title': 'Dibayar untuk tugas kecil online',
  'signal.TASK_DEPOSIT.reason': 'Tawaran ini membayar untuk like, pesanan, atau tugas kecil lain:',
  'signal.TASK_DEPOSIT.check': 'Jangan pernah menyetor uang sendiri untuk dapat upah.',
  'signal.MONEY_MULE.title': 'Memakai rekening bank atau kartu SIM Anda',
  'signal.MONEY_MULE.reason': 'Kerjanya meneruskan uang, paket, atau akun untuk orang lain:',
  'signal.MONEY_MULE.check':
    'Jangan pinjamkan rekening, kartu, atau SIM Anda. Anda bisa dimintai tanggung jawab.',
  'signal.RECRUIT_OTHERS_REWARD.title': 'Uang untuk mengajak orang',
  'signal.RECRUIT_OTHERS_REWARD.reason': 'Anda dapat uang untuk setiap orang yang Anda ajak:',
  'signal.RECRUIT_OTHERS_REWARD.check':
    'Jangan ajak orang lain sebelum Anda melihat sendiri tempat dan kontraknya.',
  'signal.FRIEND_OR_KIN_RECRUITER.title': 'Tawaran dari orang dekat',
  'signal.FRIEND_OR_KIN_RECRUITER.reason': 'Penulisnya mengaku kenal Anda atau keluarga Anda:',
  'signal.FRIEND_OR_KIN_RECRUITER.check':
    'Telepon orang itu dan dengar suaranya. Cek perusahaannya, walaupun tawaran ini dari teman.',
  'signal.NATIONALITY_LANGUAGE_TARGET.title': 'Mencari satu kewarganegaraan',
  'signal.NATIONALITY_LANGUAGE_TARGET.reason': 'Tawaran ini hanya untuk orang dari satu negara atau bahasa:',
  'signal.NATIONALITY_LANGUAGE_TARGET.check':
    'Tanyakan mengapa kerja ini perlu kewarganegaraan atau bahasa itu.',
  'signal.AGE_LOOKS_TARGET.title': 'Ada syarat umur atau penampilan',
  'signal.AGE_LOOKS_TARGET.reason': 'Tawaran ini meminta umur tertentu atau penampilan menarik:',
  'signal.AGE_LOOKS_TARGET.check': 'Tanyakan mengapa umur atau penampilan penting untuk kerja ini.',
  'signal.CRYPTO_PAY.title': 'Dibayar dengan uang kripto',
  'signal.CRYPTO_PAY.reason': 'Gajinya dibayar dengan kripto atau tidak lewat bank:',
  'signal.CRYPTO_PAY.check': 'Minta kontrak kerja tertulis dengan gaji ke rekening bank atas nama Anda.',
  'signal.GLAMOUR_FACILITIES.title': 'Memamerkan kemewahan',
  'signal.GLAMOUR_FACILITIES.reason': 'Tawaran ini memamerkan fasilitas mewah untuk kerja yang sederhana:',
  'signal.GLAMOUR_FACILITIES.check': 'Tanyakan apakah Anda boleh keluar gedung kapan saja.',
  'signal.CONFINEMENT.title': 'Anda tidak bebas keluar',
  'signal.CONFINEMENT.reason': 'Anda tidak bisa bebas keluar atau memakai ponsel sendiri:',
  'signal.CONFINEMENT.check':
    'Tanyakan apakah Anda boleh keluar dan memakai ponsel setiap hari. Kalau tidak boleh, jangan pergi.',
  'signal.EXIT_PENALTY.title': 'Anda harus bayar kalau berhenti',
  'signal.EXIT_PENALTY.reason': 'Berhenti lebih awal kena biaya, atau gaji ditahan:',
  'signal.EXIT_PENALTY.check': 'Jangan terima kerja kalau untuk berhenti Anda harus membayar.',
  'signal.FAMILY_CANNOT_KNOW.title': 'Disuruh merahasiakan',
  'signal.FAMILY_CANNOT_KNOW.reason': 'Anda diminta tidak memberi tahu keluarga atau orang lain:',
  'signal.FAMILY_CANNOT_KNOW.check':
    'Beri tahu orang yang Anda percaya ke mana Anda akan pergi dan dengan siapa.',
  'signal.MINOR_TARGETED.title': 'Anak di bawah 18 tahun',
  'signal.MINOR_TARGETED.reason': 'Tawaran ini juga menerima orang di bawah 18 tahun:',
  'signal.MINOR_TARGETED.check': 'Bicaralah dengan orang tua atau layanan bantuan anak sebelum menjawab.',
  'signal.PERSON_TRADE.title': 'Orang ditawarkan demi uang',
  'signal.PERSON_TRADE.reason': 'Ada orang yang ditawarkan atau diserahkan demi uang:',
  'signal.PERSON_TRADE.check': 'Kalau ada orang dalam bahaya, telepon nomor darurat sekarang.',
  'signal.ORGAN_OFFER.title': 'Mencari organ, sel telur, atau kehamilan',
  'signal.ORGAN_OFFER.reason': 'Ada tawaran uang untuk organ, sel telur, atau kehamilan:',
  'signal.ORGAN_OFFER.check':
    'Menjual organ dilarang hukum hampir di mana pun dan berbahaya. Bicaralah dengan dokter atau layanan pengaduan.',
  'signal.LEGIT_BOARD_ORIGIN.title': 'Ada di situs lowongan kerja',
  'signal.LEGIT_BOARD_ORIGIN.reason': 'Tawaran seperti ini juga ada di situs lowongan kerja terkenal.',
  'signal.LEGIT_BOARD_ORIGIN.check': 'Cek perusahaannya, walaupun Anda kenal situs lowongan itu.',
  'signal.CE_QUOTED_WARNING.title': 'Mirip peringatan atau cerita',
  'signal.CE_QUOTED_WARNING.reason': 'Kata-kata ini mirip peringatan, berita, atau pertanyaan:',
  'signal.CE_QUOTED_WARNING.check':
    'Baca seluruh postingan: mungkin isinya membahas tawaran seperti ini, bukan menawarkannya.',
  'signal.CE_MEME.title': 'Mirip lelucon',
  'signal.CE_MEME.reason': 'Kata-kata ini mirip lelucon:',
  'signal.CE_MEME.check': 'Baca seluruh postingan sebelum Anda memutuskan.',
  'signal.CE_LICENSE_FOUND.title': 'Ada izin yang disebut',
  'signal.CE_LICENSE_FOUND.reason':
    'Tawaran ini menyebut izin atau nomor daftar resmi. Siapa pun bisa menulis ini:',
  'signal.CE_LICENSE_FOUND.check': 'Cari izin itu di situs resmi.',
  'signal.CE_WORK_VISA_STATED.title': 'Visa kerja atau kontrak disebut',
  'signal.CE_WORK_VISA_STATED.reason':
    'Tawaran ini menyebut visa kerja, kontrak, atau syarat hukum. Siapa pun bisa menulis ini:',
  'signal.CE_WORK_VISA_STATED.check': 'Minta lihat kontrak dan visanya sebelum berangkat.',
  'signal.CE_LOCAL_JOB.title': 'Tempat yang bisa Anda datangi',
  'signal.CE_LOCAL_JOB.reason': 'Tawaran ini menyebut tempat yang bisa Anda datangi dan tanyai:',
  'signal.CE_LOCAL_JOB.check': 'Datanglah pada siang hari, bersama orang yang Anda percaya.',
  'signal.CE_OTHER_JOB_SCAM.title': 'Mirip penipuan kerja tanpa berangkat',
  'signal.CE_OTHER_JOB_SCAM.reason': 'Kata-kata ini sering ada pada penipuan kerja:',
  'signal.CE_OTHER_JOB_SCAM.check': 'Jangan membayar dan jangan pinjamkan rekening Anda.',
} as const satisfies Translation<typeof english>;
