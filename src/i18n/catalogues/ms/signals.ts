import type { Translation } from '../../message.ts';
import type { signals as english } from '../en/signals.ts';

/** Malay names, reasons and next steps of the signals. */
export const signals = {
  'signal.PAY_OUT_OF_PROPORTION.title': 'Gaji jauh lebih tinggi daripada biasa',
  'signal.PAY_OUT_OF_PROPORTION.reason':
    'Gajinya nampak jauh lebih tinggi daripada biasa untuk kerja seperti ini:',
  'signal.PAY_OUT_OF_PROPORTION.minimum':
    'Gaji nampak jauh lebih tinggi daripada biasa: dari {stated} {currency} sebulan. Gaji minimum mengikut undang-undang di {country} paling tinggi kira-kira {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.average':
    'Gaji nampak jauh lebih tinggi daripada biasa: dari {stated} {currency} sebulan. Gaji purata di {country} paling tinggi kira-kira {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.check': 'Tanya orang yang buat kerja ini berapa gaji biasanya.',
  'signal.NO_SKILL_HIGH_PAY.title': 'Hampir tiada syarat',
  'signal.NO_SKILL_HIGH_PAY.reason': 'Kerja ini tidak minta pengalaman, kelulusan atau bahasa:',
  'signal.NO_SKILL_HIGH_PAY.check': 'Tanya apa kerja anda setiap hari, dan siapa yang akan mengajar anda.',
  'signal.ALL_EXPENSES_PAID.title': 'Tiket, tempat tinggal dan makan ditanggung',
  'signal.ALL_EXPENSES_PAID.reason':
    'Tawaran ini menanggung perkara seperti tiket, tempat tinggal dan makan:',
  'signal.ALL_EXPENSES_PAID.check':
    'Minta jawapan bertulis sama ada anda perlu bayar balik wang ini jika berhenti awal.',
  'signal.WORK_ROLE_GENERIC_ONLINE.title': 'Kerja dalam talian yang umum',
  'signal.WORK_ROLE_GENERIC_ONLINE.reason': 'Kerja seperti ini sering disebut dalam tawaran sebegitu:',
  'signal.WORK_ROLE_GENERIC_ONLINE.check':
    'Tanya apa yang anda akan tulis atau jual, kepada siapa, dan untuk syarikat mana.',
  'signal.DESK_JOB_ABROAD.title': 'Kerja dalam talian di negara lain',
  'signal.DESK_JOB_ABROAD.reason': 'Anda perlu pergi ke negara lain untuk kerja dalam talian yang umum:',
  'signal.DESK_JOB_ABROAD.check':
    'Tanya mengapa kerja dalam talian ini tidak boleh dibuat di negara anda sendiri.',
  'signal.KIND_WORDS_ONLY.title': 'Banyak janji, tiada yang boleh disemak',
  'signal.KIND_WORDS_ONLY.reason':
    'Tawaran ini banyak berjanji tetapi tidak menyebut apa-apa yang boleh anda semak:',
  'signal.KIND_WORDS_ONLY.check': 'Minta nama syarikat, alamat dan kontrak bertulis.',
  'signal.GAMBLING_WORK.title': 'Kerja untuk laman judi atau kasino',
  'signal.GAMBLING_WORK.reason': 'Kerja ini untuk perniagaan judi, kasino atau permainan dalam talian:',
  'signal.GAMBLING_WORK.check':
    'Semak sama ada kerja ini sah di negara itu. Di banyak negara, kerja ini tidak sah.',
  'signal.DEPOSIT_CHASING_WORK.title': 'Membuat orang memasukkan wang',
  'signal.DEPOSIT_CHASING_WORK.reason':
    'Kerjanya memenangi kepercayaan orang yang tidak dikenali dan membuat mereka memasukkan wang:',
  'signal.DEPOSIT_CHASING_WORK.check': 'Tanya siapa pelanggannya dan apa lesen syarikat itu.',
  'signal.OPEN_SCAM_WORK.title': 'Kerja yang memperdaya orang',
  'signal.OPEN_SCAM_WORK.reason': 'Tawaran ini sendiri mengatakan kerjanya memperdaya orang:',
  'signal.OPEN_SCAM_WORK.check':
    'Anda boleh dihukum kerana kerja ini, dan mungkin susah untuk keluar. Bercakap dengan talian bantuan dahulu.',
  'signal.BANNED_GREY_JARGON.title': 'Kata kod perniagaan haram',
  'signal.BANNED_GREY_JARGON.reason':
    'Kata-kata ini digunakan oleh perekrut perniagaan dalam talian yang haram:',
  'signal.BANNED_GREY_JARGON.check': 'Tanya nama sebenar syarikat dan kerja yang sebenar.',
  'signal.PLACE_HUB.title': 'Tempat yang sering disebut dalam amaran',
  'signal.PLACE_HUB.reason': 'Amaran rasmi menyebut tempat ini. Kebanyakan orang di sana buat kerja lain:',
  'signal.PLACE_HUB.check': 'Tanya kedutaan anda tentang tempat ini dan syarikat ini sebelum anda pergi.',
  'signal.PLACE_BAIT_COUNTRY.title': 'Tempat yang menjadi persinggahan',
  'signal.PLACE_BAIT_COUNTRY.reason': 'Ada orang yang dijanjikan kerja di sini tetapi dibawa ke negara lain:',
  'signal.PLACE_BAIT_COUNTRY.check':
    'Minta alamat yang tepat, dan beritahu orang yang anda percaya jika rancangan berubah.',
  'signal.LOCATION_VAGUE_OR_CHANGES.title': 'Tempatnya tidak jelas',
  'signal.LOCATION_VAGUE_OR_CHANGES.reason':
    'Tawaran ini tidak menyebut tempat yang tepat, atau tempatnya boleh berubah:',
  'signal.LOCATION_VAGUE_OR_CHANGES.check': 'Jangan pergi sebelum anda ada alamat penuh secara bertulis.',
  'signal.NON_DESTINATION_COUNTRY.title': 'Tiada cara rasmi untuk bekerja di sana',
  'signal.NON_DESTINATION_COUNTRY.reason':
    'Negara anda mungkin tiada cara rasmi untuk menghantar pekerja ke sana:',
  'signal.NON_DESTINATION_COUNTRY.check':
    'Tanya Kementerian Sumber Manusia sama ada negara ini dalam senarainya.',
  'signal.EMPLOYER_UNVERIFIABLE.title': 'Tiada nama syarikat',
  'signal.EMPLOYER_UNVERIFIABLE.reason': 'Tawaran ini tidak menyebut nama syarikat yang boleh anda semak.',
  'signal.EMPLOYER_UNVERIFIABLE.check': 'Minta nama dan alamat berdaftar, kemudian cari sendiri.',
  'signal.IMPERSONATION.title': 'Guna nama rasmi atau terkenal',
  'signal.IMPERSONATION.reason': 'Tawaran ini menggunakan nama badan rasmi atau syarikat terkenal:',
  'signal.IMPERSONATION.check':
    'Hubungi badan itu melalui laman webnya sendiri dan tanya sama ada tawaran ini daripada mereka.',
  'signal.JOB_VAGUE.title': 'Kerjanya tidak diterangkan',
  'signal.JOB_VAGUE.reason': 'Tawaran ini tidak menyebut apa yang anda akan buat.',
  'signal.JOB_VAGUE.check': 'Minta senarai tugas secara bertulis.',
  'signal.CONTACT_PRIVATE_APP.title': 'Mesej peribadi sahaja',
  'signal.CONTACT_PRIVATE_APP.reason': 'Anda hanya boleh memohon melalui mesej peribadi:',
  'signal.CONTACT_PRIVATE_APP.check': 'Minta nombor telefon dan alamat e-mel syarikat.',
  'signal.INTERVIEW_TRIVIAL.title': 'Terlalu mudah diterima bekerja',
  'signal.INTERVIEW_TRIVIAL.reason': 'Anda diterima hampir tanpa temu duga:',
  'signal.INTERVIEW_TRIVIAL.check': 'Minta bercakap melalui video dengan orang yang sudah bekerja di sana.',
  'signal.URGENCY.title': 'Anda didesak supaya cepat',
  'signal.URGENCY.reason': 'Tawaran ini mahu keputusan cepat:',
  'signal.URGENCY.check': 'Jangan tergesa-gesa. Kerja yang betul boleh tunggu beberapa hari.',
  'signal.TOURIST_VISA.title': 'Kerja dengan visa pelancong',
  'signal.TOURIST_VISA.reason': 'Anda akan pergi bekerja tanpa visa kerja:',
  'signal.TOURIST_VISA.check': 'Jangan pergi bekerja sebelum anda ada visa kerja.',
  'signal.IRREGULAR_ROUTE.title': 'Jalan tersembunyi merentas sempadan',
  'signal.IRREGULAR_ROUTE.reason': 'Perjalanan ke sana mengelak kawalan sempadan:',
  'signal.IRREGULAR_ROUTE.check':
    'Jangan lintas sempadan dengan cara ini. Tanpa cap pasport, susah untuk dapat bantuan atau keluar.',
  'signal.TRAVEL_COACHING.title': 'Diajar apa yang perlu dijawab di sempadan',
  'signal.TRAVEL_COACHING.reason': 'Anda disuruh menyembunyikan tujuan perjalanan:',
  'signal.TRAVEL_COACHING.check': 'Beritahu pegawai imigresen perkara sebenar. Mereka boleh membantu anda.',
  'signal.DEBT_RELIEF_OR_ADVANCE.title': 'Wang sebelum mula bekerja',
  'signal.DEBT_RELIEF_OR_ADVANCE.reason': 'Tawaran ini menyebut hutang anda atau memberi wang pendahuluan:',
  'signal.DEBT_RELIEF_OR_ADVANCE.check':
    'Minta jawapan bertulis berapa hutang anda jika berhenti. Wang seperti ini boleh digunakan untuk menahan anda di sana.',
  'signal.REASSURANCE_DENIAL.title': 'Menafikan bahaya yang tiada siapa sebut',
  'signal.REASSURANCE_DENIAL.reason': 'Tawaran ini mengatakan perkara buruk tidak akan berlaku:',
  'signal.REASSURANCE_DENIAL.check':
    'Cakap memang mudah. Semak syarikat ini dengan Kementerian Sumber Manusia atau kedutaan.',
  'signal.PASSPORT_HANDOVER.title': 'Pasport anda diambil atau diminta',
  'signal.PASSPORT_HANDOVER.reason': 'Anda perlu menyerahkan atau menghantar pasport:',
  'signal.PASSPORT_HANDOVER.check':
    'Simpan pasport anda. Jangan hantar salinannya sebelum ada kontrak bertulis.',
  'signal.UPFRONT_FEE.title': 'Anda perlu bayar dahulu',
  'signal.UPFRONT_FEE.reason': 'Tawaran ini meminta wang daripada anda:',
  'signal.UPFRONT_FEE.check':
    'Jangan bayar untuk dapat kerja. Tanya Kementerian Sumber Manusia bayaran apa yang dibenarkan.',
  'signal.TASK_DEPOSIT.title': 'Dibayar untuk tugasan kecil dalam talian',
  'signal.TASK_DEPOSIT.reason': 'Tawaran ini membayar untuk like, pesanan atau tugasan kecil lain:',
  'signal.TASK_DEPOSIT.check': 'Jangan sekali-kali masukkan wang sendiri untuk dapat gaji.',
  'signal.MONEY_MULE.title': 'Guna akaun bank atau kad SIM anda',
  'signal.MONEY_MULE.reason': 'Kerjanya menyampaikan wang, bungkusan atau akaun untuk orang lain:',
  'signal.MONEY_MULE.check': 'Jangan pinjamkan akaun, kad atau SIM anda. Anda boleh dipertanggungjawabkan.',
  'signal.RECRUIT_OTHERS_REWARD.title': 'Wang kerana membawa orang',
  'signal.RECRUIT_OTHERS_REWARD.reason': 'Anda dapat wang untuk setiap orang yang anda bawa:',
  'signal.RECRUIT_OTHERS_REWARD.check':
    'Jangan ajak orang lain sebelum anda melihat sendiri tempat dan kontraknya.',
  'signal.FRIEND_OR_KIN_RECRUITER.title': 'Tawaran daripada orang rapat',
  'signal.FRIEND_OR_KIN_RECRUITER.reason': 'Penulisnya mengatakan dia kenal anda atau keluarga anda:',
  'signal.FRIEND_OR_KIN_RECRUITER.check':
    'Telefon orang itu dan dengar suaranya. Semak syarikat itu, walaupun kawan yang menghantarnya.',
  'signal.NATIONALITY_LANGUAGE_TARGET.title': 'Mencari satu warganegara sahaja',
  'signal.NATIONALITY_LANGUAGE_TARGET.reason':
    'Tawaran ini hanya untuk orang dari satu negara atau satu bahasa:',
  'signal.NATIONALITY_LANGUAGE_TARGET.check': 'Tanya mengapa kerja ini perlukan warganegara atau bahasa itu.',
  'signal.AGE_LOOKS_TARGET.title': 'Ada syarat umur atau rupa',
  'signal.AGE_LOOKS_TARGET.reason': 'Tawaran ini minta umur tertentu atau rupa yang menarik:',
  'signal.AGE_LOOKS_TARGET.check': 'Tanya mengapa umur atau rupa penting untuk kerja ini.',
  'signal.CRYPTO_PAY.title': 'Dibayar dengan wang kripto',
  'signal.CRYPTO_PAY.reason': 'Gajinya dibayar dengan wang kripto atau bukan melalui bank:',
  'signal.CRYPTO_PAY.check': 'Minta kontrak bertulis dengan gaji ke akaun bank atas nama anda.',
  'signal.GLAMOUR_FACILITIES.title': 'Menunjuk-nunjuk kemewahan',
  'signal.GLAMOUR_FACILITIES.reason': 'Tawaran ini menunjuk-nunjuk kemewahan untuk kerja yang mudah:',
  'signal.GLAMOUR_FACILITIES.check': 'Tanya sama ada anda boleh keluar dari bangunan itu bila-bila masa.',
  'signal.CONFINEMENT.title': 'Anda tidak bebas keluar',
  'signal.CONFINEMENT.reason': 'Anda tidak boleh bebas keluar atau guna telefon sendiri:',
  'signal.CONFINEMENT.check':
    'Tanya sama ada anda boleh keluar dan guna telefon setiap hari. Jika tidak, jangan pergi.',
  'signal.EXIT_PENALTY.title': 'Anda bayar jika berhenti',
  'signal.EXIT_PENALTY.reason': 'Berhenti awal perlu bayar, atau gaji ditahan:',
  'signal.EXIT_PENALTY.check': 'Jangan terima kerja jika anda perlu bayar untuk berhenti.',
  'signal.FAMILY_CANNOT_KNOW.title': 'Disuruh merahsiakannya',
  'signal.FAMILY_CANNOT_KNOW.reason': 'Anda diminta jangan beritahu keluarga atau orang lain:',
  'signal.FAMILY_CANNOT_KNOW.check':
    'Beritahu orang yang anda percaya ke mana anda akan pergi dan dengan siapa.',
  'signal.MINOR_TARGETED.title': 'Remaja bawah 18 tahun',
  'signal.MINOR_TARGETED.reason': 'Tawaran ini juga menerima orang bawah 18 tahun:',
  'signal.MINOR_TARGETED.check':
    'Bercakap dengan ibu bapa atau talian bantuan kanak-kanak sebelum anda menjawab.',
  'signal.PERSON_TRADE.title': 'Orang ditawarkan untuk wang',
  'signal.PERSON_TRADE.reason': 'Ada orang yang ditawarkan atau diserahkan untuk wang:',
  'signal.PERSON_TRADE.check': 'Jika ada orang dalam bahaya, telefon nombor kecemasan sekarang.',
  'signal.ORGAN_OFFER.title': 'Mencari organ, telur wanita atau kehamilan',
  'signal.ORGAN_OFFER.reason': 'Wang ditawarkan untuk organ, telur wanita atau kehamilan:',
  'signal.ORGAN_OFFER.check':
    'Menjual organ salah di sisi undang-undang di hampir semua tempat dan berbahaya. Bercakap dengan doktor atau talian bantuan.',
  'signal.LEGIT_BOARD_ORIGIN.title': 'Ada di laman iklan kerja',
  'signal.LEGIT_BOARD_ORIGIN.reason': 'Tawaran seperti ini juga ada di laman iklan kerja yang terkenal.',
  'signal.LEGIT_BOARD_ORIGIN.check': 'Semak syarikat itu walaupun anda kenal laman kerja itu.',
  'signal.CE_QUOTED_WARNING.title': 'Seperti amaran atau cerita',
  'signal.CE_QUOTED_WARNING.reason': 'Kata-kata ini seperti amaran, berita atau soalan:',
  'signal.CE_QUOTED_WARNING.check':
    'Baca seluruh hantaran: mungkin isinya tentang tawaran seperti ini, bukan tawaran itu sendiri.',
  'signal.CE_MEME.title': 'Seperti jenaka',
  'signal.CE_MEME.reason': 'Kata-kata ini seperti jenaka:',
  'signal.CE_MEME.check': 'Baca seluruh hantaran sebelum anda membuat keputusan.',
  'signal.CE_LICENSE_FOUND.title': 'Ada lesen yang disebut',
  'signal.CE_LICENSE_FOUND.reason':
    'Tawaran ini menyebut lesen atau daftar rasmi. Sesiapa pun boleh menulis begini:',
  'signal.CE_LICENSE_FOUND.check': 'Cari lesen itu di laman web rasmi.',
  'signal.CE_WORK_VISA_STATED.title': 'Visa kerja atau kontrak disebut',
  'signal.CE_WORK_VISA_STATED.reason':
    'Tawaran ini menyebut visa kerja, kontrak atau syarat undang-undang. Sesiapa pun boleh menulis begini:',
  'signal.CE_WORK_VISA_STATED.check': 'Minta lihat kontrak dan visa sebelum anda pergi.',
  'signal.CE_LOCAL_JOB.title': 'Tempat yang boleh anda lawati',
  'signal.CE_LOCAL_JOB.reason': 'Tawaran ini menyebut tempat yang boleh anda pergi dan tanya sendiri:',
  'signal.CE_LOCAL_JOB.check': 'Pergi pada waktu siang, dengan orang yang anda percaya.',
  'signal.CE_OTHER_JOB_SCAM.title': 'Seperti penipuan kerja tanpa perjalanan',
  'signal.CE_OTHER_JOB_SCAM.reason': 'Kata-kata ini sering ada dalam penipuan kerja:',
  'signal.CE_OTHER_JOB_SCAM.check': 'Jangan bayar dan jangan pinjamkan akaun anda.',
} as const satisfies Translation<typeof english>;
