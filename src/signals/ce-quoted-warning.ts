import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceQuotedWarning: Signal = {
  id: 'CE_QUOTED_WARNING',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: "The words are told about: a warning, news, research, a court report, a survivor's or family's story, or somebody who asks whether an offer is real.",
  notThis: ['Recruiters who write that they are no scam (see REASSURANCE_DENIAL)'],
  sources: ['TW-READR-2022', 'ID-TEMPO-2024'],
  words: {
    en: {
      patterns: lines`
        (beware|be careful|be alert|watch out|stay alert|warning|please warn|red flag|red flags)
        (police|embassy|ministry|authorities|court|officials|immigration|interpol|ngo|consulate|minister|prosecutors|army|bureau) (said|says|warn*|arrest*|rescued|rescues|confirm*|report*|raid*|have|has|is|are|told|repatriat*|advis*|seized|urge*|issued|reminds)
        (was|were|been|being|got|have been|are|who) (lured|rescued|trafficked|arrested|repatriated|deceived|tricked|forced|held|sold|scammed|duped|beaten|trapped|stranded|freed|tortured|cheated|abducted)
        (is|are|was) (this|it|that|these) (legit|a scam|real|genuine|for real|safe|true|normal|fake)
        (anyone|anybody|has anyone|someone) (here )?(know|knows|heard|tried|worked|got|receive*|else|have|has)
        (scam|scamming|trafficking|cyber ?scam|cyberscam|fraud) (compound|compounds|centre|centres|center|centers|hub|hubs|syndicate|syndicates|victims|victim|ring|park|farm|farms|alert|operation|operations|survivor*)
        (victim|victims|survivor|survivors) (of|said|told|were|was|from|who|recounted|describe*|say*)
        (human trafficking|trafficked)
        (my|our) (son|daughter|brother|sister|husband|cousin|nephew|friend|uncle|niece|wife) (went|was|is (still|missing|trapped|stuck|held)|has been|left|got|told|came back|escaped|never|called)
        (they|he|she|boss|them) (took|beat|locked|sold|forced|held|confiscated|kept|threatened|asked) (my|our|me|us|him|her|them|his|their)
        (don't|do not|never|dont) (ever )?(go|fall|trust|believe|accept|travel|send|pay|take|be fooled|get fooled|reply|answer)
        (please|pls) (share|be careful|help|pray|warn|don't|stay)
        (ransom|escaped|rescue|rescued|repatriated|deported)
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
        (cảnh báo|cảnh giác|cẩn thận|coi chừng|đề phòng|tránh xa|đừng tin|đừng đi|đừng nghe|đừng ham|đừng dại|tỉnh táo|chiêu trò|thủ đoạn|mánh khóe|thủ đoạn)
        (công an|cơ quan|đại sứ quán|lãnh sự|bộ ngoại giao|tòa án|bộ đội biên phòng|báo|phóng sự|điều tra|đồn biên phòng|viện kiểm sát|nạn nhân|giải cứu|bị bắt|khởi tố|truy tố|buôn người|mua bán người|trình báo)
        (bị|đã bị|từng bị) (lừa|bán|đánh|nhốt|giam|chích điện|ép|bắt|dụ|tra tấn|đưa sang|tống tiền)
        (có phải|là|có) (lừa đảo|lừa|thật|uy tín|an toàn|bịp) (không|ko|k|ạ|hông)
        (có ai|mọi người|ai|admin|ad|cho) .. (biết|từng|làm|nghe|hỏi|cho mình hỏi|cho em hỏi) .. (chưa|không|ko|chỗ này|công ty này|với)
        (con|em|anh|cháu|chồng|bạn) (trai |gái )?(tôi|mình|em|tui) .. (bị|mất liên lạc|kẹt|trốn|chuộc|cứu|không về)
        (trốn|chạy) (thoát|về|khỏi|ra)
        (lừa đảo|lừa) (rồi|đó|đấy|nhé|mà|chứ|thôi)
        (tiền chuộc|chuộc người|đòi tiền chuộc)
        (phim|truyện|podcast|tài liệu)
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
        งานนี้⟦จริงไหม⟧คะ
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
        (pulis|pnp|nbi|dmw|owwa|bi officers|embahada|embassy|iacat|dfa|korte|biktima|nasagip|narescue|na rescue|na rescued|nahuli|inaresto|senado|balita|pelikula|documentary|ngo|mambabatas|human trafficking|repatriat*)
        (naloko|nabiktima|nascam|na scam|binenta|kinulong|ikinulong|sinaktan|binugbog|tinorture|nakatakas|tumakas|tulungan|hindi makauwi|di makauwi|nawawala|ransom|pinilit)
        (legit|scam|totoo|safe|peke) (po )?(ba|kaya)
        (may|meron|sino) (nakakaalam|nakaranas|nakatry|naka try|alam|po ba|dito|may alam|nakapunta)
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
  },
};
