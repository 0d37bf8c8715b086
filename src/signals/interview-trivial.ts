import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const interviewTrivial: Signal = {
  id: 'INTERVIEW_TRIVIAL',
  group: 'channel',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'Hired after almost no interview: a chat, a voice note, a typing test, a photo.',
  notThis: ['Seasonal and hotel work hires fast', 'Typing tests of known call centres'],
  sources: ['IN-MEA-2024b', 'ZA-2025a', 'BR-MRE', 'RU-TH-2025'],
  words: {
    en: {
      patterns: lines`
        simple interview @IN-MEA-2024b
        !no (interview|interviews|interview rounds?|exam|test)
        (interview) (by|on|via|over) (chat|video call|whatsapp|telegram|voice note|phone only)
        (send|voice) .. (voice note|intro video|one minute video|1 minute|short video|self intro|full (length|body|photo))
        (direct|spot) joining
        (wala na(ng)?|without) (initial|final)? ?interview
        (call|chat|interview|test) (of |for |is )?(only |just )?(5|five|10|ten|#) ?(min|mins|minutes)
        interview (telegram|whatsapp|tg|zoom|messenger|imo)
        (is|position is|post is|job is) yours if
        (age and|your age|send age) (phone|photo|number|height|pic)
        !no (cv|resume|papers|questions|forms?|documents?|background check|references?) (needed|required|asked|ok|,|no|necessary)?
        (bring|carry|pack|just|only) (only |just )?(your )?(passport|one bag|small bag|clothes|one pair|# clothes|toothbrush) (and|only|n|&|is enough)
        (height|weight|age) .. (full body|full length|photo|picture|pic|selfie|video)
        (passport ready|ready passport|active passport|live passport) (only|enough|and|can|,)?
      `,
      match: lines`
        ⟦No interview⟧, come as you are.
        ⟦Direct joining⟧ next week
        The ⟦position is yours if⟧ you can fly
      `,
      twins: lines`
        The interview is at our office on 4 May.
        We read an interview with the author.
        The interview takes place in our office.
      `,
    },
    zh: {
      patterns: lines`
        !(不用|无需|不需要|免|无|没有)面试
        (视频|语音|电话|微信)(面试|面|聊)(通过|过了|5分钟|五分钟|就)
        (打字速度|打字测试|测打字)
        (当天|马上|立刻|即刻|直接)(入职|录取|录用|上班|出票|订票)
        (护照|passport)(有没有|有冇|还有效|仲有冇效|有吗|有没有带|还有六个月|还在吗)
        (面试|interview)(用)?(tg|视讯|视频|语音|whatsapp|telegram)(语音)?(就好|就行|十五分钟|#分钟|而已)?
        (interview|面试)(10|十|#|五|十五)分钟
        (人|护照|身份证)(带着|去)就(行|好|可以)
        快速录用
        (带|准备)(.. )?(换洗衣|两套衣服|几件衣服|随身衣物)(.. )?(就好|就行|就可以|护照|身份证|证件)
        (不用|唔使|不必)带(什么|太多|行李|嘢)(.. )?(就好|就行|护照|身份证)?
      `,
      match: lines`
        ⟦免面试⟧直接来
        发⟦打字速度⟧给我
        你⟦护照有没有⟧
        ⟦带换洗衣物跟护照⟧就好
      `,
      twins: lines`
        面试地点在人民路
        面试请带简历
        面试请带作品
      `,
    },
    vi: {
      patterns: lines`
        !(không|ko|khỏi|miễn) (phỏng vấn|cần phỏng vấn)
        (kiểm tra|test) (tốc độ gõ|gõ phím|gõ chữ)
        (phỏng vấn|pv) .. (qua|trên|bằng) (zalo|tele|telegram|chat|điện thoại|video)
        (đậu|duyệt|nhận) .. (bay|đi) (luôn|liền|ngay)
        (mang|đem|cầm|xách) (theo )?(# |hai |vài |mấy |1 |2 )?(bộ đồ|bộ quần áo|bộ) .. (cccd|hộ chiếu|giấy tờ|thôi|là đi|là được)
      `,
      match: lines`
        ⟦Không phỏng vấn⟧ gì hết
        Chỉ cần ⟦kiểm tra tốc độ gõ⟧
        ⟦mang theo 2 bộ đồ với cccd⟧ thôi
      `,
      twins: lines`
        Phỏng vấn tại công ty lúc 8h
        Mang hồ sơ đến phỏng vấn trực tiếp
      `,
    },
    th: {
      patterns: lines`
        !ไม่(ต้อง|มี)?สัมภาษณ์
        (สัมภาษณ์|คุย)(ผ่าน|ทาง)?(แชท|ไลน์|วิดีโอ|เสียง|โทร)(รู้ผล|5 นาที|15 นาที)?
        รู้ผล(เลย|ทันที|ในวัน)
        (เริ่มงาน|รับเข้าทำงาน|เดินทาง)(ได้)?(ทันที|เลย|พรุ่งนี้)
        ส่งเสียง(แนะนำตัว|พูด)
      `,
      match: lines`
        ⟦ไม่ต้องสัมภาษณ์⟧ มาเลย
        คุยสิบนาที⟦รู้ผลเลย⟧
      `,
      twins: lines`
        สัมภาษณ์ที่สำนักงานวันจันทร์
        อ่านบทสัมภาษณ์นักร้อง
      `,
    },
    id: {
      patterns: lines`
        !(tanpa|ga ada|no|ga perlu|tdk ada) (interview|intervew|wawancara|tes)( ribet)?
        (interview|wawancara|vc) .. (via|lewat|by|sama) (wa|chat|vc|video call|tele|telepon|bos # menit)
        (langsung|lgsg|lsg) (terbang|berangkat|jalan|diterima|kerja|gas|brngkt|dibuatin)
        (kirim|krm) .. (voice note|vn|video perkenalan|foto full badan|foto full body)
        (lolos|diterima) .. (berangkat|terbang|tiket)
        (sore|malam|mlm|malem|subuh|siang) (ini|nanti|nnti|ntar) .. (mobil|travel|bus|bis|elf|kapal) (ke|jalan|berangkat|jemput|kosong)
        (bawa|bw|modal|cukup|cuma) (paspor|passport|ktp|baju|badan|diri|ktp dan baju|baju ganti) (aja|saja|doang|dan|sama|langsung) .. (langsung|berangkat|terbang|jalan|gas|dateng|datang)?
        !(ga|gak|gk|nggak|tidak|tdk|ndak|tanpa) (ada |perlu |usah |pake |pakai )?(ditanya|nanya|tes|test|seleksi|wawancara|interview|interviu|cv|lamaran|surat lamaran)
        !(jgn|jangan|jan|ga usah|gausah) (tanya|nanya|komen|tanya2|nanya2) .. (komen*|kolom|sini|postingan)
        (paspor|passport) (aktif|hidup|ready|siap)(nya)? (aja|saja|doang|cukup|langsung)
        (tinggi|berat|tb|bb|umur) .. (foto|full badan|vn|video) .. (kirim|japri|wa|dm|aja)?
      `,
      match: lines`
        ⟦tanpa interview⟧, gas
        ⟦langsung terbang⟧ minggu depan
      `,
      twins: lines`
        Wawancara di kantor jam 9
        Langsung saja ke kasir
      `,
    },
    ms: {
      patterns: lines`
        !(tanpa|takde|no|xde) (interview|temuduga)
        (interview|temuduga) .. (by video|video call|whatsapp|wasap|chat|5 minit)
        (terus|direct) (start|kerja|fly|gerak|masuk)
        (hantar|bagi) .. (voice note|full body|gambar penuh|ig)
        (datang|bawa|bawak|cukup|just) (bawa |bawak |je |dengan |je dengan )?(passport|pasport|paspot|ic|baju|beg) (je|sahaja|saja|terus|dan baju|n baju|jer|sehelai)
        !(tiada|takde|tak ada|tanpa|xde|tak payah|x payah) (temuduga|interview|temu duga) (rumit|susah|panjang)?
        (van|kereta|bas|bot|lori) .. (bertolak|gerak|jalan|keluar|ambil) .. (malam ini|malam ni|subuh|mlm ni|pagi esok|petang ni|sebelum subuh)
        (nak kerja|nak join|berminat|minat|nak) .. (emoji|komen|taip|ketik|dm) .. (je|saja|jer|sahaja)
        (passport|pasport|paspot) (hidup|ready|ada) (je|saja|dah cukup|boleh|terus|jer)
        (tinggi|berat|umur) .. (gambar|full body|selfie|video)
      `,
      match: lines`
        ⟦tanpa interview⟧, masuk terus
        ⟦terus start⟧ esok
      `,
      twins: lines`
        Temuduga di pejabat kami
        Jalan terus ke masjid
      `,
    },
    tl: {
      patterns: lines`
        !(wala|walang|wala na|no) (interview|initial interview|final interview|initial|exam)
        (approved|pasado|tanggap) (na )?(raw |po |ka |kayo )?.. (flight|alis|lipad|agad)
        (pasok|start|alis) agad
        (interview|final) .. (call|chat|messenger|bukas na)
        (kung|pag|basta) (ready|may|meron) (na |ka nang |na po )?(po )?(ang |yung )?(passport|pasaporte)
        (height|weight|tangkad|timbang|edad) .. (picture|pic|photo|litrato|selfie)
      `,
      match: lines`
        ⟦walang interview⟧ dito
        ⟦pasok agad⟧ bukas
      `,
      twins: lines`
        Interview sa opisina 9am
        Pasok sa eskwela
      `,
    },
    ko: {
      patterns: lines`
        (텔레그램|카톡|메신저|화상|영상통화) ?(면접|으로 면접|로 면접|자기소개)*
        (이력서 없이|면접 없이|서류 없이|여권만 있으면|자기소개만|15분 통화|15분 정도 통화)*
        (면접|이력서)(은|는|도)? ?(없이|없음|없습니다|안 봐|안 봅|필요 없|생략|통화로|영상으로|카톡으로|전화로)*
      `,
      match: lines`
        ⟦텔레그램 면접⟧ 진행
        ⟦이력서 없이⟧ 자기소개만
        ⟦면접 없음⟧
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        !(面接|面談|履歴書)(は|も)?(なし|いらない|いりません|無し|不要|line|zoomで|電話のみ|カフェで)
        (履歴書(不要|いら)|面接(なし|不要)|面談1回|顔と声だけ|写真だけ送|チケット取っちゃ)
      `,
      match: lines`
        ⟦面談1回⟧のみ
        ⟦面接なし⟧
        ⟦面接はなし⟧です
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
    km: {
      patterns: lines`
        (ផ្ញើរូប|ផ្ញើរូបថត) .. (កម្ពស់|ទម្ងន់|អាយុ|សន្លឹក)
        (មិនបាច់សម្ភាស|សម្ភាស .. (តេឡេក្រាម|chat|តាមទូរស័ព្ទ)|ប្អូនជាប់ហើយ|មិនសួរប្រវត្តិ|អាយុប៉ុន្មាន .. (ទៅ|ខេត្ត))
        !(អត់|គ្មាន|មិនមាន|អត់មាន|ឥត) ?(id|អត្តសញ្ញាណប័ណ្ណ|ឯកសារ|សញ្ញាបត្រ|ប៉ាស្ស័រ|លិខិតឆ្លងដែន|អត្តសញ្ញាណ)(ក៏)? ?(យក|បាន|មក|ទទួល|ធ្វើ|ក៏)
        !(អត់|មិន|គ្មាន)(មាន|បាច់|ចាំបាច់)?(ការ)? ?(សម្ភាស|សំភាស|សំណួរ|ប្រឡង|តេស្ត|interview|cv)
        (សំណួរ|សម្ភាស|សំភាស) .. (អត់មាន|មិនមាន|គ្មាន|អត់ចាំបាច់|ខ្លី|# ?នាទី)
        (យក|កាន់)តែ(ខោអាវ|អត្តសញ្ញាណប័ណ្ណ|ខ្លួន|ទូរស័ព្ទ)(មក|ទៅ|បាន)?
        (ប៉ាស្ស័រ|លិខិតឆ្លងដែន|passport)(មាន)?ស្រាប់
        (កម្ពស់|ទម្ងន់|អាយុ) .. (រូបថត|រូប|video|វីដេអូ)
      `,
      match: lines`
        ⟦មិនបាច់សម្ភាស⟧
        ⟦ផ្ញើរូប ៣សន្លឹក⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    my: {
      patterns: lines`
        !(အင်တာဗျူး|interview|စစ်ဆေးမှု|cv|မေးခွန်း|လူတွေ့)(တာ|တွေ)? ?(မရှိ|မလို|မမေး|မလုပ်|မစစ်)
        !(ဘယ်ရွာ|ဘယ်မြို့|ဘယ်က|ဘာဘွဲ့|နောက်ခံ|ရာဇဝင်|ဘယ်သူ) .. (မမေးဘူး|မမေးပါ|မစစ်ဘူး|မစစ်ပါ)
        (အင်္ကျီ|အဝတ်|အဝတ်အစား)(အစား)? .. (ယူခဲ့|လာခဲ့|လာရုံ|တစ်စုံ|နှစ်စုံ|၂ စုံ|ပဲယူ)
        (ဖုန်း|အဝတ်|ကိုယ်|လူ|မှတ်ပုံတင်)(ပဲ|ပဲ ) ?(ယူခဲ့|လာခဲ့|လာရုံ|ယူလာ)
        (ညနေ|ဒီည|ဒီနေ့|မနက်ဖြန်|မနက်|ည) .. (ကားထွက်|ကား ထွက်|ကားလာ)
        (ကားထွက်|ကားပါ|ကားလိုက်) .. (ဦးလို|ယောက်လို|နေရာကျန်|လိုသေး|ပါနိုင်|လိုနေ)
        (အရပ်|ကိုယ်အလေးချိန်|အသက်|ပေါင်) .. (ဓာတ်ပုံ|ပုံ|ဗီဒီယို) .. (ပို့|ပို့ပေး|လှမ်းပို့)
      `,
      match: lines`
        ⟦အင်တာဗျူး မရှိ⟧ပါဘူး
        ⟦အဝတ်တစ်စုံ⟧နဲ့ ရပြီ
      `,
      twins: lines`
        အင်တာဗျူး ရှိပါတယ်
        လူတွေ့ဖြေရပါမယ်
      `,
    },
    lo: {
      patterns: lines`
        !(ບໍ່ຕ້ອງ|ບໍ່ມີ)(ສຳພາດ)
        ສຳພາດ(ທາງ|ຜ່ານ)(ວັອດແອັບ|ແຊັດ|ໂທ|ວິດີໂອ|ໄລ)
        (ໄປ|ເດີນທາງ|ເລີ່ມວຽກ)(ໄດ້)?(ເລີຍ|ທັນທີ)
        (ຢ່າ|ບໍ່ຕ້ອງ)ເອົາ(ເຄື່ອງ|ເສື້ອຜ້າ|ກະເປົາ)(.. )?(ຫຼາຍ|ໄປ|ມາ)
      `,
      match: lines`
        ⟦ບໍ່ຕ້ອງສຳພາດ⟧
        ⟦ສຳພາດຜ່ານແຊັດ⟧
        ⟦ຢ່າເອົາເຄື່ອງຫຼາຍ⟧
      `,
      twins: lines`
        ສຳພາດຢູ່ຫ້ອງການ ວັນຈັນ
        ມື້ນີ້ຝົນຕົກ
      `,
    },
  },
};
