// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import { findQuotation } from './quotation.ts';
import type { Signal } from './signal.ts';

export const ceQuotedWarning: Signal = {
  id: 'CE_QUOTED_WARNING',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "The words are told about: a warning, news, research, a court report, a survivor's or family's story, or somebody who asks whether an offer is real.",
  notThis: ['Recruiters who write that they are no scam (see REASSURANCE_DENIAL)'],
  sources: ['TW-READR-2022', 'ID-TEMPO-2024'],
  words: {
    en: {
      patterns: lines`
        (beware|be careful|be alert|watch out|stay alert|warning|please warn|red flag|red flags)
        (police|embassy|ministry|authorities|court|officials|immigration|interpol|ngo|consulate|minister|prosecutors|army|bureau) (said|says|warn*|arrest*|rescued|rescues|confirm*|report*|raid*|have|has|is|are|told|repatriat*|advis*|seized|urge*|issued|reminds)
        (was|were|been|being|got|have been|are|who) (lured|rescued|trafficked|arrested|repatriated|deceived|tricked|forced|held|sold|scammed|duped|beaten|trapped|stranded|freed|tortured|cheated|abducted)
        (is|are|was) (this|it|that|these) (legit|a scam|real|genuine|for real|safe|true|normal|fake)
        (anyone|anybody|has anyone) (here )?(know|knows|heard|tried|worked|got this|received|been)
        (scam|scamming|trafficking|cyber ?scam|cyberscam|fraud) (compound|compounds|centre|centres|center|centers|hub|hubs|syndicate|syndicates|victims|victim|ring|park|farm|farms|alert|operation|operations|survivor*)
        (victim|victims|survivor|survivors) (of|said|told|were|was|from|who|recounted|describe*|say*)
        (human trafficking|trafficked)
        (my|our) (son|daughter|brother|sister|husband|cousin|nephew|friend|uncle|niece|wife) (went there|was (taken|sold|promised|lured|beaten|held|trafficked)|is (still|missing|trapped|stuck|held)|has been (missing|taken|held)|came back|escaped|never came)
        (they|he|she|them) (took|beat|locked|sold|forced|confiscated|threatened|tortured) (my|our|me|us|him|her|them|his|their)
        (don't|do not|never|dont) (ever )?(fall for|trust|believe|accept (this|such|any|these)|be fooled|get fooled|reply to|answer these|travel without)
        (please|pls) (be careful|help us|help me|pray|warn|stay (safe|alert|away)|share this|share to)
        (ransom|escaped|rescue|rescued|repatriated|deported)
        (i|we|he|she|they) (was|were|spent|escaped|came back|returned|survived) (in|at|from|home|# months) (kk|kk park|the compound|a compound|inside|there|cambodia|myanmar|# months)
        (what do you (all |guys )?think|is it normal|should i|how do i|how to (check|know|get)|any advice|reality check|please verify|pls verify|this legit|is it real|thoughts)
        (genuine|as received|copy paste of|pasting|came back missing|missing a finger|fell for it|wouldn't touch|run away from|drama group|thesis)
        (returnees?|casualty|lured|luring|duped|hotline|helpline)
        stop sending
        (documentary|podcast|investigation|journalist|reporter|researcher|awareness|survey|interview series|film|movie|novel|episode|season|thread)
        (that's|thats|this is|it's|its|sounds like|looks like|smells like|clearly|obviously|totally|definitely|100%) (a )?(scam|trap|fake|trafficking|fraud|fishy|scammy|sus|suspicious|compound)
        (don't|do not) (work|leave|go) (in|to|for) .. (tourist|visit) visa @KE-PS-VISA
      `,
      match: lines`
        ⟦Beware⟧ of offers that promise a free flight.
        ⟦Is this legit⟧? Somebody sent it to me.
      `,
      twins: lines`
        We are not a scam, join us today.
        We warmly welcome new staff.
      `,
    },
    zh: {
      patterns: lines`
        (警惕|谨防|小心|当心|提醒|防骗|反诈|反诈骗|揭秘|曝光|避雷|别信|别去|不要去|千万别|不要相信|勿信|请勿|慎防|呼吁|警方|警察|公安|大使馆|使馆|领事馆|外交部|派出所|检察院|法院|民警|记者|新闻|报道|报导|移民局|警政署|刑事局|纪录片|电影|电视剧|小说|研究|论文)
        (被骗|被困|被卖|被打|被拐|受害|受害者|受害人|解救|营救|获救|遣返|逃出|逃回|失踪|失联|判刑|拘留|落网|破获|被捕|抓获|涉嫌|勒索|赎金|绑架|求救|求助|救救|骗去|骗到|诱骗)
        (是真的吗|靠谱吗|靠谱不|是不是骗|真的假的|可信吗|可靠吗|正常吗|有人去过吗|有人知道|有没有人|能去吗|是骗|像骗|诈骗吗|求问|请问大家|大家觉得|帮我看看)
        (寻人|回来的|是啥|被逼|醒醒|防制|防治|科普|合法吗|违法吗|求大家|报了案|报警|黑话|志工|里长|转帖|转贴|管理快踢|踢了|问卦|回来了吗|逃出来|捞回来|联系家里|磕头|打个电话|立案|受骗|上当|骗局|骗子)
        (这种|这类|此类|所谓|又是|典型) .. (骗|诈骗|套路|广告|招聘|高薪)
        (我|他|她|他们|儿子|弟弟|哥哥|妹妹|女儿|老公|表弟) .. (回不来|联系不上|没回来|逃|救|电棍|关在|关了|打得|赎)
      `,
      never: lines`
        被骗怕
        不怕被骗
      `,
      match: lines`
        ⟦警惕⟧这种广告
        这个⟦靠谱吗⟧?
      `,
      twins: lines`
        不是诈骗,来去自由
        欢迎加入我们
      `,
    },
    vi: {
      patterns: lines`
        (cảnh báo|cảnh giác|cẩn thận|coi chừng|đề phòng|tránh xa|đừng tin|đừng nghe theo|đừng ham|đừng dại|tỉnh táo|chiêu trò|thủ đoạn|mánh khóe|thủ đoạn)
        (công an|cơ quan|đại sứ quán|lãnh sự|bộ ngoại giao|tòa án|bộ đội biên phòng|báo chí|theo báo|phóng sự|điều tra|đồn biên phòng|viện kiểm sát|nạn nhân|giải cứu|bị bắt|khởi tố|truy tố|buôn người|mua bán người|trình báo)
        (bị|đã bị|từng bị) (lừa|bán|đánh|nhốt|giam|chích điện|ép|bắt|dụ|tra tấn|đưa sang|tống tiền)
        (có phải|là|có) (lừa đảo|lừa|thật|uy tín|an toàn|bịp) (không|ko|k|ạ|hông)
        (có ai|mọi người|admin) .. (biết|từng làm|từng nghe|cho mình hỏi|cho em hỏi) .. (chưa|không|ko|chỗ này|công ty này|với)
        (con|em|anh|cháu|chồng|bạn) (trai |gái )?(tôi|mình|em|tui) .. (bị lừa|bị bán|bị giam|mất liên lạc|bị kẹt|trốn|chuộc|không về)
        (trốn|chạy) (thoát|về|khỏi|ra)
        (lừa đảo|lừa) (rồi|đó|đấy|nhé|mà|chứ|thôi)
        (lua dao|lừa đảo 100%|không có chương trình nào|tra danh sách|mới dám viết|hồi đó mình|mẹ bạn sau khi)
        (tiền chuộc|chuộc người|đòi tiền chuộc)
        (bộ phim|phim về|podcast|phim tài liệu)
      `,
      never: lines`
        không lừa
        ko lừa
      `,
      match: lines`
        ⟦Cảnh giác⟧ lời mời đi làm
        Chỗ này ⟦có thật không⟧ ạ?
      `,
      twins: lines`
        Không lừa đảo nha
        Lương cao, làm ngay
      `,
    },
    th: {
      patterns: lines`
        (เตือนภัย|ระวัง|โปรดระวัง|อย่าหลงเชื่อ|อย่าเชื่อ|อย่าไป|ขอเตือน|ฝากเตือน|เตือน|กลโกง|รู้ทัน|ภัย|อุทาหรณ์|ตำรวจ|ตร.|สถานทูต|กงสุล|กรมการจัดหางาน|กระทรวง|ดีเอสไอ|ศาล|นักข่าว|รายงานข่าว|ข่าว|มูลนิธิ|จับกุม|บุกจับ|ผู้ต้องหา|สารคดี|ภาพยนตร์|ละคร|วิจัย|เอ็นจีโอ)
        (ถูกหลอก|โดนหลอก|หลอกไป|หลอกลวง|ถูกขาย|ถูกขัง|ถูกทำร้าย|เหยื่อ|ผู้เสียหาย|ช่วยเหลือ|ช่วยออกมา|หนีออกมา|หนีกลับ|ค้ามนุษย์|กักขัง|ติดต่อไม่ได้|หายตัว|ขาดการติดต่อ|ไถ่ตัว|ส่งตัวกลับ|ร้องทุกข์|แจ้งความ|ช็อตไฟ)
        (จริงไหม|จริงมั้ย|จริงป่าว|หลอกไหม|หลอกมั้ย|หลอกรึเปล่า|หลอกหรือเปล่า|เชื่อได้ไหม|น่าเชื่อถือไหม|ใช่มิจฉาชีพไหม|ปลอดภัยไหม|มีใครเคย|ใครเคย|ใครรู้จัก|ขอถาม|สอบถาม|รบกวนถาม)
        (เธรด|เกือบโดน|หน้าม้า|ช่วยดูให้|งานนี้จริง|แหม่งๆ|ถามจริง|อันตราย|เคยนั่งโต๊ะ|เขียนประกาศ|รับซื้อเธอ)
        (มิจฉาชีพ|แก๊งคอลเซ็นเตอร์|สแกมเมอร์|คอกสแกม)
        (ลูก|น้อง|พี่|หลาน|แฟน|สามี)(ชาย|สาว)? .. (หายไป|ถูก|โดน|ติดอยู่|หนี|ไม่ได้กลับ)
      `,
      never: lines`
        ไม่ใช่มิจฉาชีพ
        ไม่ใช่แก๊งคอลเซ็นเตอร์
        กลัวโดนหลอก
        ไม่ต้องระวัง
      `,
      match: lines`
        ⟦ระวัง⟧งานแบบนี้
        ⟦งานนี้จริง⟧ไหมคะ
      `,
      twins: lines`
        ไม่ใช่มิจฉาชีพ ทักได้
        รับสมัครด่วน
      `,
    },
    id: {
      patterns: lines`
        (waspada|awas|hati hati|hati2|ati ati|jangan mau|jangan percaya|jangan tergiur|jangan pernah|jgn percaya|jgn mau|modus|imbauan|himbauan|peringatan|kedok|berkedok|iming iming|diiming*|jangan ikut|plis jangan|please jangan)
        (polisi|polres|polda|bareskrim|kbri|kemlu|kemenlu|bp2mi|bp3mi|kp2mi|imigrasi|pengadilan|jaksa|satgas|tersangka|korban|dipulangkan|dievakuasi|tppo|disnaker|wartawan|liputan|berita|menteri|interpol|film|dokumenter|penelitian|skripsi|narasumber)
        (ditipu|tertipu|ketipu|disekap|disiksa|dipukuli|dijual|disetrum|ditahan|terjebak|dijebak|diselamatkan|diperdagangkan|dipaksa|kena tipu|tebusan|kabur dari|melarikan|hilang kontak|ga bisa pulang|gak bisa pulang|tidak bisa pulang|minta tolong)
        (beneran|bener|asli|aman|amanah|penipuan|legit|scam|real) (ga|gak|nggak|kah|tidak|apa|ngga|atau) (sih|ya|kak|penipuan|bukan|tipu)?
        (ada|barangkali|apa) (yg|yang) (pernah|tau|tahu|kenal|kerja|dapet|dpt)
        (anak|adik|adek|kakak|suami|sepupu|temen|teman|keponakan|ponakan|abang) (saya|sy|gue|aku|ku|kami|gw|ane) .. (hilang|ditipu|di sana|belum|gabisa|disekap|jadi|terjebak|pulang|kabur|minta)
        (loker|lowongan|kerja|ini) (penipuan|palsu|bodong|abal|hoax|scam)
        (pola|polanya|modelnya|kata2nya) (sama|itu2|itu)
        (mental|korban|penyintas|stoptppo|di-ban|dibanned)
      `,
      never: lines`
        bukan penipuan
        bukan scam
        jangan sampai
        bukan korban
        jangan takut
      `,
      match: lines`
        ⟦Waspada⟧ lowongan semacam ini
        Ini ⟦beneran ga sih⟧?
      `,
      twins: lines`
        Bukan penipuan, kantor resmi
        Selamat pagi semua
      `,
    },
    ms: {
      patterns: lines`
        (awas|berhati hati|hati2|hati hati|jangan percaya|jangan terpedaya|jangan tertipu|jangan pergi|tolong viral|amaran|waspada|nasihat|peringatan|sindiket|modus)
        (polis|pdrm|wisma putra|kedutaan|mcmc|jabatan|imigresen malaysia|mahkamah|mangsa|diselamatkan|ditahan|mho|menteri|wartawan|berita|filem|dokumentari|tangkap|didakwa)
        (ditipu|kena tipu|diperdaya|terpedaya|dijual|dikurung|dipukul|dipaksa|didera|tertipu|kena jual|minta tolong|tak dapat balik|wang tebusan|hilang)
        (betul|legit|scam|boleh percaya|real|tipu|selamat) (ke|tak|kah|ka)
        (nak tanya|minta pendapat|boleh ke tak|boleh ke beli|sah scam|suruh dia google|tetap nak pergi|pakar)
        (ada|sape|siapa) (sesiapa|yang|yg|pernah|kenal) .. (tahu|tau|kerja|pernah|kenal|tak)
        (anak|adik|abang|kawan|suami|sepupu) (saya|aku|kami|i) .. (hilang|kena|ditipu|pergi|lari|terperangkap|tak balik)
      `,
      never: lines`
        bukan scam
        jangan takut
      `,
      match: lines`
        ⟦Awas⟧ tawaran begini
        Ni ⟦betul ke⟧?
      `,
      twins: lines`
        Bukan scam, jom
        Kami cari tukang
      `,
    },
    tl: {
      patterns: lines`
        (ingat|mag ingat|magingat|babala|warning|paalala|wag maniwala|huwag maniwala|wag magpaloko|modus|beware|paki share|please share|wag basta|wag tatanggap|budol)
        (pulis|pnp|nbi|owwa|bi officers|embahada|embassy|iacat|dfa|korte|biktima|nasagip|narescue|na rescue|na rescued|nahuli|inaresto|senado|balita|pelikula|documentary|ngo|mambabatas|human trafficking|repatriat*)
        (naloko|nabiktima|nascam|na scam|binenta|kinulong|ikinulong|sinaktan|binugbog|tinorture|nakatakas|tumakas|tulungan|hindi makauwi|di makauwi|nawawala|ransom|pinilit)
        (legit|scam|totoo|safe|peke) (po )?(ba|kaya)
        (may|meron|sino) (nakakaalam|nakaranas|nakatry|naka try|nakapunta)
        (reality check|daw oh|screenshot po ng alok|kakilala ko|isusulat ko lang|ganito ang post|sino gusto mag-apply)
        (kapatid|anak|asawa|pinsan|kaibigan|ate|kuya|bunso) (ko|namin|niya) .. (nawawala|nasa|hindi|kinulong|na|umalis|sa kompanya|gusto)
      `,
      never: lines`
        hindi scam
        not scam
        wag matakot
      `,
      match: lines`
        ⟦Ingat⟧ sa ganitong post
        ⟦Legit po ba⟧ ito?
      `,
      twins: lines`
        Hindi scam ito, tara
        Kain tayo
      `,
    },
    my: {
      patterns: lines`
        (ခဲ့ရဖူးတဲ့သူ|နေခဲ့တဲ့သူ|ကျားဖြန့်|လူပွဲစားလား|မေးပါရစေ|သတိပေး|သတိထား|သတိ|ရဲ|သံရုံး|ကယ်တင်|ဖမ်းဆီး|လူကုန်ကူး|အလိမ်ခံ|လိမ်ခံ|လိမ်တာ|ရောင်းစား|ပိတ်မိ|ပြန်လွှတ်|သတင်း|ရုပ်ရှင်|တရားရုံး|ဟုတ်လား|ယုံရလား|သိတဲ့သူ|မသွားနဲ့|မယုံနဲ့|ညှဉ်းပန်း|ထွက်ပြေးလာ|ငွေညှစ်)
      `,
      never: lines`
        မလိမ်
        ရဲရင့်
        ရဲမေ
      `,
      match: lines`
        ⟦သတိထား⟧ကြပါ
        ဒါ ⟦ယုံရလား⟧
      `,
      twins: lines`
        ထမင်းစားပြီး
        ဒီနေ့ ပိတ်ရက်
      `,
    },
    km: {
      patterns: lines`
        (ជួយស៊ែរ|សូមជួយ|ការងារហ្នឹងពិត|ពិតអត់|និយាយរឿងពិត|ប្រយ័ត្ន|សូមប្រុង|នគរបាល|ប៉ូលិស|ស្ថានទូត|សង្គ្រោះ|ជួយសង្គ្រោះ|ចាប់ខ្លួន|រងគ្រោះ|ជួញដូរមនុស្ស|បោកប្រាស់|ត្រូវគេបោក|ត្រូវគេលក់|ឃុំ|ព័ត៌មាន|តុលាការ|ភាពយន្ត|ពិតមែនទេ|មានអ្នកណាដឹង|កុំទៅ|កុំជឿ|រត់គេច|ធ្វើទារុណកម្ម)
      `,
      never: lines`
        មិនបោក
      `,
      match: lines`
        ⟦ប្រយ័ត្ន⟧ណា
        ⟦ពិតមែនទេ⟧បង
      `,
      twins: lines`
        ញ៉ាំបាយ
        ថ្ងៃនេះឈប់
      `,
    },
    lo: {
      patterns: lines`
        (ລະວັງ|ເຕືອນ|ຕຳຫຼວດ|ສະຖານທູດ|ຊ່ວຍເຫຼືອ|ຈັບຕົວ|ຜູ້ເຄາະຮ້າຍ|ຄ້າມະນຸດ|ຖືກຫຼອກ|ຫຼອກລວງ|ຖືກຂາຍ|ກັກຂັງ|ຂ່າວ|ສານ|ແທ້ບໍ|ມີໃຜຮູ້|ຢ່າໄປ|ຢ່າເຊື່ອ|ໜີອອກ|ຖືກຕີ|ໄຖ່ຕົວ)
      `,
      never: lines`
        ບໍ່ຫຼອກ
      `,
      match: lines`
        ⟦ລະວັງ⟧ເດີ້
        ⟦ແທ້ບໍ⟧ນໍ່
      `,
      twins: lines`
        ກິນເຂົ້າ
        ມື້ນີ້ພັກ
      `,
    },
    hi: {
      patterns: lines`
        (अखबार से|पत्रकार|भेज दिए|वापस मिलेंगे|क्या ये सच|बचाओ|सावधान|चेतावनी|सतर्क|पुलिस|दूतावास|गिरफ्तार|पीड़ित|बचाया|बचाए|छुड़ाया|तस्करी|ठगी|ठग|बंधक|फंस|फँस|फर्जी|मत जाना|मत जाओ|न जाएं|खबर|फिल्म|अदालत|शिकायत|सीबीआई|एनआईए|क्या ये सही|असली है|फ्रॉड है|किसी को पता|मंत्रालय|बेच दिया|मारते)
      `,
      never: lines`
        ठगी नहीं
        फर्जी नहीं
      `,
      match: lines`
        ⟦सावधान⟧ रहें
        ⟦क्या ये सही⟧ है?
      `,
      twins: lines`
        रोटी बना लो
        आज छुट्टी है
      `,
    },
    'hi-Latn': {
      patterns: lines`
        (real hai kya|real hai ya|genuine hai|legal hai kya|lagta hai wahan|delete kiye|ban ho|savdhan|saavdhan|fraud hai|fake hai|scam hai|police|embassy|phas gaya|fas gaya|bech diya|bandhak|mat jana|mat jao|kisi ko pata|sach hai kya|asli hai kya|victim*|khabar)
      `,
      match: lines`
        ⟦savdhan⟧ rahe sab
        ye ⟦sach hai kya⟧
      `,
      twins: lines`
        roti bana lo
        aaj chutti hai
      `,
    },
    ur: {
      patterns: lines`
        (خبردار|ہوشیار|احتیاط|پولیس|سفارت خانے|سفارتخانہ|ایف آئی اے|گرفتار|متاثرین|بازیاب|اسمگلنگ|فراڈ ہے|دھوکہ|یرغمال|پھنس|تاوان|خبر|فلم|عدالت|کیا یہ سچ|کسی کو پتا|جعلی|مت جائیں|بیچ دیا)
      `,
      never: lines`
        دھوکہ نہیں
      `,
      match: lines`
        ⟦خبردار⟧ رہیں
        ⟦کیا یہ سچ⟧ ہے؟
      `,
      twins: lines`
        روٹی پکا لو
        آج چھٹی ہے
      `,
    },
    bn: {
      patterns: lines`
        (বাঁচান|বাঁচাও|খোঁজ নিছি|আসল কি|এই অফারটা|সাবধান|সতর্ক*|প্রতারণা|প্রতারক*|প্রতারিত|পুলিশ|দূতাবাস|উদ্ধার|গ্রেপ্তার|গ্রেফতার|পাচার*|ভুক্তভোগী|ফাঁদ*|আটকে|জিম্মি|মুক্তিপণ|নিখোঁজ|খবর|সিনেমা|আদালত|র‍্যাব|সিআইডি|এটা কি সত্যি|কেউ জানেন|ভুয়া|যাবেন না|বিক্রি করে|নির্যাতন)
      `,
      never: lines`
        প্রতারণা না
        ভুয়া না
      `,
      match: lines`
        ⟦সাবধান⟧ সবাই
        ⟦কেউ জানেন⟧ কি?
      `,
      twins: lines`
        ভাত খাই
        আজ ছুটি
      `,
    },
    ne: {
      patterns: lines`
        (यो सही हो|फेक हो|फर्किने|डर लाग्यो|सावधान|सतर्क*|ठगी|ठग्|ठगिए|प्रहरी|दूतावास|उद्धार|पक्राउ|पीडित|बेचबिखन|फसे|फसाए|बन्धक|समाचार|खबर|फिल्म|अदालत|साँचो हो|कसैलाई थाहा|नजानु|नजाऔ|झुटो|हराए|बेचिए|यातना)*
      `,
      never: lines`
        ठगी होइन
      `,
      match: lines`
        ⟦सावधान⟧ रहनुस्
        ⟦कसैलाई थाहा⟧ छ?
      `,
      twins: lines`
        भात पकाऊ
        आज बिदा
      `,
    },
    ta: {
      patterns: lines`
        (எச்சரிக்கை*|உஷார்*|போலீஸ்*|பொலிஸ்*|தூதரக*|மீட்பு*|மீட்க*|கைது*|பாதிக்கப்பட்ட*|கடத்த*|மோசடி*|ஏமாற்ற*|ஏமாந்த*|சிக்கி*|செய்தி*|படம்|நீதிமன்ற*|உண்மையா|யாருக்காவது தெரியுமா|போகாதீங்க|நம்பாதீங்க|வித்துட்*)
      `,
      match: lines`
        ⟦எச்சரிக்கை⟧ மக்களே
        இது ⟦உண்மையா⟧?
      `,
      twins: lines`
        சோறு சாப்பிடு
        இன்று விடுமுறை
      `,
    },
    ru: {
      patterns: lines`
        (осторожн*|внимание, мошенник*|предупрежд*|остерега*|не ведитесь|не верьте|берегитесь|схем* обман*|как не попас*|мошенник* (обещ*|предлаг*|использ*|заман*))
        (полици*|посольств*|мид|консул*|суд|прокурат*|следств*|спасли|задержан*|освобожд*|репатри*|жертв*|потерпевш*|журналист*|расследован*|новост*|фильм*|сериал*|волонт*р*|правозащит*|мвд|рассказал*)
        (перескажу|скинули вот это|гляньте|копирую как есть|я говорю: |она: )
        (обманули|обманут*|продали|продан*|заманил*|заманива*|удержива*|в рабств*|рабство|пытал*|избива*|сбежал*|пропал*|выкуп|не отпускают|вывезли|похити*|помогите)
        (кто нибудь|кто-нибудь|кто то|кто-то|кто) .. (сталкивал*|знает|слышал*|работал*|ездил*|подскаж*)
        (это|не) (развод|обман|скам|правда|кидалово|мошенники) (или|ли)
        (мой|моя|наш*) (сын|дочь|брат|сестра|муж|друг|племянн*) .. (уехал*|не выход*|пропал*|держат|звонил*|просит)
      `,
      never: lines`
        никакого рабства
        не развод
        не обман
      `,
      match: lines`
        ⟦Осторожно⟧, такие предложения опасны
        ⟦Кто нибудь слышал⟧ о них?
      `,
      twins: lines`
        Не бойся, всё хорошо
        Приходи завтра
      `,
    },
    ko: {
      patterns: lines`
        (보이스피싱 맞|보이스피싱이|가도 됨|가도 되는|후기 좀|맞죠|조심|사기|피해|피해자|경찰|대사관|외교부|뉴스|기사|구출|체포|감금된|감금당|납치|실종|다큐|영화|제보|신고|당했|속았|구속|송환|인신매매|이거 진짜|사기인가요|맞나요|괜찮을까요|아시는 분|가지 마|가지마|탈출|몸값|취재|법원)*
      `,
      never: lines`
        사기 아님
        사기 아니
        감금 아님
      `,
      match: lines`
        주의 이런 글 ⟦조심⟧
        이거 ⟦사기인가요⟧?
      `,
      twins: lines`
        사기 아님 진짜
        오늘 점심
      `,
    },
    ja: {
      patterns: lines`
        (通報|のやつやん|どう見ても|これって|注意|警告|被害|逮捕|警察|大使館|外務省|ニュース|記事|報道|救出|監禁された|拉致|騙され|詐欺です|詐欺かも|怪しい|大丈夫でしょうか|本当ですか|行かないで|逃げ|行方不明|摘発|容疑|判決|裁判|映画|ドキュメンタリー|取材|相談窓口|闇バイト(に|は|の|を))
      `,
      never: lines`
        詐欺じゃない
        怪しくない
        怪しい仕事ではあり
        闇バイトではあり
        闇バイトじゃ
      `,
      match: lines`
        ⟦注意⟧してください
        この求人⟦怪しい⟧?
      `,
      twins: lines`
        怪しくない仕事です
        今日の昼ご飯
      `,
    },
    pt: {
      patterns: lines`
        (voltei de|fui resgat*|escapei|cuidado|atenção|alerta|polícia*|pf|embaixada|itamaraty|resgatad*|preso*|vítima*|tráfico de pessoas|golpe|enganad*|vendid*|presa|trancad*|cativeiro|notícia*|reportagem|filme|série|justiça|mpt|é verdade|alguém (sabe|conhece|já|foi)|é confiável|não vá|não caia|fugiu|fugir|sumiu|resgate|documentário|torturad*)
      `,
      never: lines`
        não é golpe
        sem golpe
      `,
      match: lines`
        ⟦Cuidado⟧ com isso
        ⟦Alguém sabe⟧ se presta?
      `,
      twins: lines`
        Bom dia a todos
        Hoje tem feira
      `,
    },
    ar: {
      patterns: lines`
        (احذر*|تحذير|انتبه*|حذار|الشرطة|السفارة|سفارة|إنقاذ|انقاذ|القبض|ضحية|ضحايا|الاتجار|نصب*|نصاب*|احتيال|خدعوا|انخدع*|محتجز*|فدية|مفقود|خبر|فيلم|محكمة|هل هذا صحيح|حد يعرف|حدا بيعرف|لا تسافر*|لا تروح*|وهمية|باعوه|تعذيب|هرب|واش بصح|الداخلية|تقرير)
      `,
      never: lines`
        مش نصب
        ولا نصب
        بدون نصب
        مو نصب
      `,
      match: lines`
        ⟦احذروا⟧ يا شباب
        ⟦حد يعرف⟧ الشركة؟
      `,
      twins: lines`
        صباح الخير
        اليوم عطلة
      `,
    },
    sw: {
      patterns: lines`
        (mwandishi wa habari|hii ni legit|ni legit|tahadhari|jihadharini|onyo|kuwa makini|muwe makini|polisi|ubalozi|serikali|waliokolewa|kuokolewa|amekamatwa|waathiriwa|mwathirika|usafirishaji haramu|tapeli|matapeli|utapeli|kutapeliwa|walidanganywa|wameuzwa|aliuzwa|kifungoni|habari za|filamu|mahakama|ni kweli|kuna anayejua|nani anajua|usiende|msiende|msikubali|alitoroka|kutoroka|fidia|interpol|dci|mateso)
      `,
      never: lines`
        si utapeli
        sio utapeli
        si matapeli
        sio matapeli
      `,
      match: lines`
        ⟦Tahadhari⟧ ndugu
        ⟦kuna anayejua⟧ hii?
      `,
      twins: lines`
        Habari ya asubuhi
        Leo sikukuu
      `,
    },
  },
  find: findQuotation,
};
