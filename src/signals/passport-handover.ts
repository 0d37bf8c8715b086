// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const passportHandover: Signal = {
  id: 'PASSPORT_HANDOVER',
  group: 'logistics',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The company keeps the passport or identity paper, or wants it sent or handed over before there is a contract.',
  notThis: [
    'Holding a passport as a requirement',
    'A copy for a visa after a signed offer',
    'Warnings that tell readers to keep their passport',
  ],
  sources: ['FBI-2023', 'HK-CD', 'ZA-2025a', 'TH-DOE-2025', 'PK-FIA-2025', 'BR-MJSP'],
  words: {
    en: {
      patterns: lines`
        (passport|pp)s? (is|are|will be|stays|stay|remains|kept|held|to be kept|must be kept) (kept |held |stored )?(with|by|at) (us|the company|company|admin|the admin|management|manager|the manager|office|the office|hr|team leader|boss|our|reception)
        (passport|pp)s? with (admin|company|hr|manager|management|boss|office|tl|team leader|us) (until|till|for|during|only|while)
        (we|company|the company|admin|hr|office|manager|boss) (will )?(keep|keeps|hold|holds|collect|collects|take|takes|store|stores) (your |all |the |everyone's |staff )?(passport|pp)s?
        (hand|hands|handing|give|surrender|submit|deposit|leave|turn) (over |in )?(your |the )?(original )?passport*
        passport* (collected|surrendered|deposited|handed over|handed in|taken|locked|kept|held) (on|at|upon|after|when|for|in|by|until|till)
        (send|pm|whatsapp|dm|inbox|forward) (me |us )?(a |the |your )?(clear )?(photo of |copy of |pic of |picture of |scan of )?(your |ur |the |ic and |id and )?passport*
        (send|snap|whatsapp|dm|bring) (pp|passport) (front|copy|photo|pic|page|bio|scan|first page|data page|now|today|tonight)
        (passport|pp) (pic|photo|picture|copy|page|scan|front)s? (first|now|today|tonight|and age|and height)
        we (make|arrange|do|process) (the |your )?passport
        send (pp|passport)
      `,
      match: lines`
        Housing is free. ⟦Passport kept by company⟧ until the contract ends.
        ⟦Company keeps your passport⟧ for visa renewal.
        ⟦Send me your passport photo today and I book⟧ the ticket
      `,
      twins: lines`
        Applicants must hold a valid passport.
        Do not hand over your passport to anyone; warning from the embassy.
      `,
    },
    zh: {
      patterns: lines`
        (护照|证件|身份证)(首页|照片|正反面|复印件)?(发|拍|传|寄|交|给)(我|来|过来|公司|人事|给|照|照片|上来)?
        (发|拍|传|寄|交)(护照|身份证|证件)(首页|照片|照|给|过来|正反面)?
        (护照|证件)(公司揸|公司收|登记|放行政|代为保管)
        (护照|证件)(由)?(公司|人事|老板|主管|统一|行政)(统一)?(保管|保存|收|代管|拿着|先收)
        (上交|扣|收|押|收走|统一收)(护照|证件)
        报名发.. 护照
        (护照|passport|身份证|ic)(交给|给)(带队|领队|uncle|司机|组长|老师|主管)
        (护照|passport)(影本|照片|首页)?(先)?(给我|传我|传给我|发我)(拍|影)?
        (护照)(入职|到了|过来)(登记|先交|要交)
        (自拍|照片|半身照|生活照|视频|大头照|全身照)(和|跟|与|,|、|加|及|同)? ?(护照|证件|身份证)
      `,
      never: lines`
        护照在我自己
      `,
      match: lines`
        ⟦护照首页拍我⟧,今晚出票
        ⟦护照由公司统一保管⟧
        ⟦护照交给带队⟧老师
      `,
      twins: lines`
        请携带护照办理入住
        不收护照,来去自由
        把快递交给保安
      `,
    },
    vi: {
      patterns: lines`
        (gửi|chụp|đưa|nộp|cho) (mình |anh |chị |em |cho |qua |e |a )?(ảnh |hình |mặt )?(hộ chiếu|passport|cccd|căn cước|giấy tờ|hc)
        (hộ chiếu|passport|giấy tờ|cccd|điện thoại) .. (cty giữ|công ty giữ|giữ giùm|giữ hộ|nộp lại|thu|quản lý giữ|sếp giữ|bên mình giữ)
        (cty|công ty|chủ|sếp|quản lý) (sẽ )?(giữ|thu|cầm) (hộ chiếu|passport|giấy tờ)
        (bị )?công ty cũ giữ giấy
        (hộ chiếu|passport|hc|giấy tờ) (đưa|giao|gửi) (anh|chị|chú|cho|lái xe|trưởng đoàn|tổ trưởng|quản lý|sếp)
        (chỉ )?(giữ|cầm|thu) (hộ chiếu|passport|hc|giấy tờ) (# |ba |mấy |1 )?(tháng|năm|thôi|cho)
      `,
      match: lines`
        ⟦gửi ảnh hộ chiếu⟧ liền nhé
        ⟦hộ chiếu công ty giữ⟧ cho khỏi mất
        ⟦hộ chiếu đưa anh⟧ lái xe
      `,
      twins: lines`
        Làm hộ chiếu mất bao lâu?
        Quên giấy tờ ở nhà
        Đưa anh cái thực đơn
      `,
    },
    th: {
      patterns: lines`
        ยึดเอกสารประจำตัว @TH-DOE-2025
        (พาส|พาสปอร์ต|บัตร|เอกสาร) .. (ฝากไว้|เก็บไว้ที่|บริษัทเก็บ|หัวหน้าเก็บ|เก็บให้|เก็บรวม|ฝากบริษัท|ฝากหัวหน้า|ยึด)
        (บริษัท|หัวหน้า|เถ้าแก่|นายจ้าง|แอดมิน)(จะ)?(เก็บ|ถือ|ดูแล)(พาส|พาสปอร์ต|เอกสาร|บัตร)
        (ถึงแล้ว)?ฝากพาส
        (พาส|พาสปอร์ต|เล่ม)(.. )?(ให้|ส่งให้|ไว้กับ|ฝากกับ|ฝาก)(หัวหน้า|เฮีย|เจ๊|คนขับ|บริษัท|พี่|เถ้าแก่|นาย|แอดมิน|ผู้จัดการ)(.. )?(ถือ|เก็บ|ไว้|ดูแล|รวม)
        (ส่ง|ถ่าย|ถ่ายรูป|แนบ|ขอ|แคป)(รูป|หน้า|มา)?(พาส|พาสปอร์ต|หนังสือเดินทาง)(ส่ง|ถ่าย|มา|หน้า|ให้|คู่)?
        (ถ่าย|ถ่ายรูป|เซลฟี่|แคป)(รูป|หน้า)?(คู่)?(บัตร ปชช|บัตรประชาชน|บัตร)(ส่ง|มา|คู่)
      `,
      match: lines`
        ⟦พาสปอร์ตบริษัทเก็บ⟧ให้กันหาย
        ⟦ส่งรูปพาสมา⟧จองตั๋ว
        ⟦พาสปอร์ตส่งให้หัวหน้ากลุ่มถือ⟧
      `,
      twins: lines`
        ต่อพาสปอร์ตที่ไหนดี
        ทำบัตรหาย แจ้งความ
      `,
    },
    id: {
      patterns: lines`
        (kirim|krm|kirimin|fotoin|foto|tongos|setor|serahkan|kumpulkan|kumpulin) (foto |fto |scan |muka )?(ktp |kk |full badan |full badan dan |muka )?(dan |& )?(paspor|passport|ktp|pasport|kk)
        (paspor|passport|pasport|ktp|dokumen) (akan |nanti |di)?(dipegang|ditahan|disimpan|dititip|titip|dikumpul|dikumpulin|disimpen|diserahkan) (di |sama |oleh |ke |hrd|kantor|leader|perusahaan)?
        (kantor|hrd|leader|perusahaan|bos) (yg |yang )?(pegang|simpan|tahan|nyimpen|menyimpan) (paspor|passport|dokumen|ktp)
        penyimpanan dokumen dan paspor
        (nama|umur|tinggi) .. foto (paspor|ktp|passport)
        (paspor|pasport|ktp) (ditahan|dipegang|disimpan|dititip|dikumpul*) (selama|kantor|bos|perusahaan|admin|dulu|hrd|utk|untuk)
      `,
      never: lines`
        paspor dipegang sendiri
        paspor dipegang masing-masing
        paspor dipegang karyawan
        paspor dipegang pekerja
      `,
      match: lines`
        ⟦kirim foto paspor⟧ malam ini
        ⟦paspor dipegang kantor⟧ selama kontrak
      `,
      twins: lines`
        Cara bikin paspor anak
        KTP hilang, lapor RT
      `,
    },
    ms: {
      patterns: lines`
        (hantar|bagi|send|whatsapp|snap|serah) (i |gambar |copy |salinan |i nama |nama )?(dan |& )?(passport|ic|pasport|paspot)
        (passport|pasport|paspot|ic) (company |boss |akan |kena )?(pegang|simpan|serah|tahan|disimpan|dipegang)
        (company|boss|hr|bos) (akan )?(pegang|simpan|tahan) (passport|pasport|ic)
        (passport|pasport|paspot|kad bank|kad atm) .. (simpan|pegang|kutip|kumpul|serah|tahan|disimpan|dipegang|dikutip|dikumpul|catat) .. (kami|boss|bos|company|kompeni|office|ofis|pejabat|hr|buku|warden|leader|risau|peti)
        (kami|saya|boss|bos|company|kompeni|warden|leader|hr) (akan )?(simpan|simpankan|pegang|kutip|kumpul|tahan) .. (passport|pasport|paspot|ic|kad bank)
        (hantar|send|bagi|whatsapp|wasap) .. (nombor ic|no ic|ic|passport|pasport|gambar passport) .. (dahulu|dulu|semak*|kuota|booking|tiket|book)
      `,
      never: lines`
        passport pegang sendiri
        pasport pegang sendiri
        pasport disimpan oleh pekerja
        pasport disimpan oleh anda
      `,
      match: lines`
        ⟦hantar gambar passport⟧ sekarang
        ⟦passport company pegang⟧
      `,
      twins: lines`
        Buat pasport di UTC
        Kad pengenalan baru
      `,
    },
    tl: {
      patterns: lines`
        (send|picture|picturan|ipasa|isend|pasa|ibigay) (po |mo |nyo |na |ng |ang )?(picture )?(ng |ang )?(passport|id|valid id)
        (passport|pasaporte|id) .. (hawak|kukunin|itatago|iiwan|nasa admin|kuha|hahawakan) (ng |ni )?(company|admin|boss|hr)?
        (hawak|hahawakan|itatago) .. (passport|pasaporte)
      `,
      match: lines`
        ⟦send po ng passport⟧ ngayon
        ⟦passport hawak ng company⟧
      `,
      twins: lines`
        Paano kumuha ng passport
        Nawala ang ID ko
      `,
    },
    my: {
      patterns: lines`
        (ပတ်စပို့|စာအုပ်|မှတ်ပုံတင်) .. (ပို့|ဓာတ်ပုံ|အပ်|သိမ်း)
      `,
      never: lines`
        မှတ်ပုံတင်မသိမ်း
        ပတ်စပို့မသိမ်း
        စာအုပ်မသိမ်း
        မှတ်ပုံတင် မသိမ်း
        ပတ်စပို့ မသိမ်း
      `,
      match: lines`
        ⟦ပတ်စပို့ ဓာတ်ပုံ⟧ ပို့
        ⟦မှတ်ပုံတင် အပ်⟧ရမယ်
      `,
      twins: lines`
        စာကြည့်တိုက်
        ဓာတ်ပုံလှ
      `,
    },
    km: {
      patterns: lines`
        (ផ្ញើ|ថត) .. (លិខិតឆ្លងដែន|អត្តសញ្ញាណប័ណ្ណ)
        (លិខិតឆ្លងដែន|អត្តសញ្ញាណប័ណ្ណ|ប៉ាស្ស័រ|ប៉ាស្ព័រ|passport) .. (ផ្ញើមក|ផ្ញើឲ្យ|ផ្ញើ|ទុកនៅ|ទុកឲ្យ|ទុកឱ្យ|ក្រុមហ៊ុនទុក|ថៅកែទុក|ថៅកែកាន់|ប្រគល់|កាន់ទុក|រក្សាទុក)
      `,
      match: lines`
        ⟦ផ្ញើលិខិតឆ្លងដែន⟧មក
        ⟦លិខិតឆ្លងដែន ទុកនៅ⟧ការិយាល័យ
      `,
      twins: lines`
        ធ្វើអត្តសញ្ញាណ
        រូបស្អាត
      `,
    },
    lo: {
      patterns: lines`
        (ຮູບ|ສົ່ງ|ຖ່າຍ) .. (ພາສປອດ|ບັດ)
        (ພາສປອດ|ປຶ້ມຜ່ານແດນ) .. (ບໍລິສັດເກັບ|ຝາກ|ເກັບໄວ້)
        (ພາສປອດ|ປຶ້ມ|📕) ?(ເອື້ອຍ|ອ້າຍ|ບໍລິສັດ)ເກັບໄວ້
        ເອົາແຕ່(ບັດປະຈຳຕົວ|ປຶ້ມ)(ມານຳ|ກັບ|ມາ)
        (ພາສປອດ|ພາສ|ປຶ້ມ|ປຶ້ມຜ່ານແດນ|ບັດ|ເອກະສານ) .. (ຫົວໜ້າ|ບໍລິສັດ|ນາຍ|ເຈົ້ານາຍ|ເອື້ອຍ|ອ້າຍ|ເຖົ້າແກ່)(.. )?(ເກັບ|ຖື|ຮັກສາ|ໄວ້)
      `,
      match: lines`
        ⟦ສົ່ງຮູບພາສປອດ⟧
        ⟦ພາສປອດຝາກ⟧ໄວ້
        ⟦ເອົາແຕ່ບັດປະຈຳຕົວກັບ⟧ໃບຢືມ
        ⟦ພາສປອດເອື້ອຍເກັບໄວ້⟧
        ⟦ພາສປອດໃຫ້ຫົວໜ້າຖື⟧
      `,
      twins: lines`
        ຮູບງາມ
        ສົ່ງເຄື່ອງ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ບັດເຊີນຢູ່ໂຕະ
      `,
    },
    ko: {
      patterns: lines`
        (여권) .. (사진|보내|맡기|보관|회수|찍어)*
        여권(은|을)? .. (본사|hr|사무실|회사|실장|인사) ?(에서)? ?(보관|갖고|맡|관리)*
        (여권|등본|신분증|가족 연락처) ?(사진|사본)? ?(보내|먼저|주세요|찍어|캡처)*
        (여권|통장)(이랑|과|와|이나) ?(통장|폰|여권)*
      `,
      never: lines`
        여권 회수 절대
        여권 회수 없
      `,
      match: lines`
        ⟦여권 사진 보내줘⟧
        ⟦여권 보관⟧ 회사가
        ⟦여권은 HR에서 보관합니다⟧
        ⟦여권 사진 보내⟧ 주세요
      `,
      twins: lines`
        여행 여권 발급
        여자 사진
        여권 발급 창구 안내
        은행 창구 직원
      `,
    },
    ja: {
      patterns: lines`
        (パスポート|身分証|免許証)(の|を|は)? .. (写真|写メ|預か|送って|先に|会社)
        (パスポート|身分証|免許証)(の)?(顔写真|表|写真)?(ページ)?(だけ)?(を)?(先に)?(送って|送れる|撮って|預か|あずかり|こちらで保管|会社が)
        (家族の連絡先|実家の住所|本籍)(を)?(送|教え|書)
      `,
      match: lines`
        ⟦パスポートの写真送って⟧
        ⟦身分証の写メ⟧だけ
        ⟦パスポートの顔写真ページだけ先に送って⟧
        ⟦家族の連絡先を送⟧れる方
      `,
      twins: lines`
        パスポート申請窓口
        財布を落とした
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
};
